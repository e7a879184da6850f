"""Who is who: persons as clusters of mentions, from a graph of judgements. Merging rewrites nothing.

The rules, in the order in which they are applied:

1. Of several judgements by humans on one pair the last counts; that they contradict each other is an `Issue`.
2. A human's "same" joins two clusters, unless a human's "different" stands between them: that refusal is an `Issue`
   as well, since two humans disagree. A human's "different" keeps apart whatever anyone says of other pairs.
3. A machine's "same" joins two clusters where neither a human's nor a machine's "different" stands between them and no
   human has judged that very pair. The better score goes first, then the earlier. Of several judgements by machines
   on one pair the last counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from letapis.model import Entry, IdentityJudged, Issue, Judgement

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A person: its mentions in the order in which the ledger first heard of them. The first gives the id."""

    mentions: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the person: it stays when a later mention joins."""
        return person_id(self.mentions[0])


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What is odd about the judgements on two mentions."""

    left: str
    right: str
    issue: Issue


@dataclass(frozen=True, slots=True)
class Clusters:
    """Everybody, in the order of their first mentions, and the contradictions found on the way."""

    clusters: tuple[Cluster, ...]
    contradictions: tuple[Contradiction, ...]

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The contradictions in words."""
        return tuple(found.issue for found in self.contradictions)


def person_id(mention: str) -> str:
    """The id of the person whose first mention is this."""
    return "person:" + mention.removeprefix("mention:")


def clusters(mentions: Iterable[str], judgements: Iterable[Entry]) -> Clusters:
    """Persons from mentions, in order of first appearance, and the standing entries that judge identity.

    Judgements on mentions that are not among `mentions` are passed over: nothing is told of them yet.
    """
    forest = _Forest({m: n for n, m in enumerate(dict.fromkeys(mentions))})
    human, machine = _Graph(), _Graph()
    found: list[Contradiction] = []
    for entry in sorted(judgements, key=lambda e: e.seq):
        body = entry.body
        if isinstance(body, IdentityJudged) and {body.left, body.right} <= forest.order.keys():
            issues = (machine if entry.by_machine else human).judge(entry.seq, body)
            found += [] if entry.by_machine else [Contradiction(body.left, body.right, issue) for issue in issues]
    found += _join_humans(forest, human)
    _join_machines(forest, human, machine)
    return Clusters(tuple(Cluster(group) for group in forest.groups()), tuple(found))


@dataclass(slots=True)
class _Graph:
    """The judgements of humans, or of machines: the last on each pair, with its entry."""

    last: dict[Pair, tuple[int, IdentityJudged]] = field(default_factory=dict)

    def judge(self, seq: int, body: IdentityJudged) -> list[Issue]:
        """Take a judgement; an issue where it contradicts an earlier one on the pair."""
        pair = _pair(body)
        before = self.last.pop(pair, None)
        self.last[pair] = (seq, body)
        if before is None or {before[1].judgement, body.judgement} != {Judgement.SAME, Judgement.DIFFERENT}:
            return []
        said, was = body.judgement.value, before[1].judgement.value
        message = f"Entry {seq} judges two mentions {said}, entry {before[0]} judged them {was}: the later counts."
        return [Issue("identity-contradicted", message)]

    def of(self, judgement: Judgement) -> list[tuple[int, IdentityJudged]]:
        """The judgements of one kind, first filed first."""
        return [found for found in self.last.values() if found[1].judgement is judgement]


@dataclass(slots=True)
class _Forest:
    """Disjoint sets of mentions; a root is the mention first heard of. `apart` holds, by root, the roots barred."""

    order: dict[str, int]
    parent: dict[str, str] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=dict)

    def root(self, mention: str) -> str:
        """The first mention of the cluster."""
        while (above := self.parent.get(mention, mention)) != mention:
            self.parent[mention] = self.parent.get(above, above)
            mention = above
        return mention

    def bar(self, left: str, right: str) -> bool:
        """Keep two clusters apart; false where they are one already."""
        one, other = self.root(left), self.root(right)
        if one == other:
            return False
        self.apart.setdefault(one, set()).add(other)
        self.apart.setdefault(other, set()).add(one)
        return True

    def join(self, left: str, right: str) -> bool:
        """Make two clusters one; false where that is barred."""
        one, other = sorted((self.root(left), self.root(right)), key=self.order.__getitem__)
        if one == other:
            return True
        if other in self.apart.get(one, ()):
            return False
        self.parent[other] = one
        for barred in self.apart.pop(other, set()):
            self.apart[barred].discard(other)
            self.bar(one, barred)
        return True

    def groups(self) -> list[tuple[str, ...]]:
        """The clusters in the order of their first mentions."""
        found: dict[str, list[str]] = {}
        for mention in self.order:
            found.setdefault(self.root(mention), []).append(mention)
        return [tuple(group) for group in found.values()]


def _join_humans(forest: _Forest, human: _Graph) -> list[Contradiction]:
    for _, body in human.of(Judgement.DIFFERENT):
        forest.bar(body.left, body.right)
    refused = [found for found in human.of(Judgement.SAME) if not forest.join(found[1].left, found[1].right)]
    words = "joins two persons whom a human keeps apart: they stay apart."
    return [
        Contradiction(body.left, body.right, Issue("identity-refused", f"Entry {seq} {words}")) for seq, body in refused
    ]


def _join_machines(forest: _Forest, human: _Graph, machine: _Graph) -> None:
    for _, body in machine.of(Judgement.DIFFERENT):
        forest.bar(body.left, body.right)
    same = [
        (-(body.score or 0.0), seq, body) for seq, body in machine.of(Judgement.SAME) if _pair(body) not in human.last
    ]
    for _, _, body in sorted(same, key=lambda row: row[:2]):
        forest.join(body.left, body.right)


def _pair(body: IdentityJudged) -> Pair:
    return (body.left, body.right) if body.left <= body.right else (body.right, body.left)
