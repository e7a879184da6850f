"""Pairs of people who may be one and whom no human has judged yet, the likeliest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letapis.identity import Comparison, Decision, compare
from letapis.model import IdentityJudged, Individual, Judgement
from letapis.register.standing import standing
from letapis.web.desk.state import Desk

BATCH = 100
"""Pairs looked at together: the likeliest of them come first."""
EFFORT = 20
"""Batches looked at for one page."""
NAMES = 12
"""Names of one person that are compared with those of another."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The pairs of one desk as its ledger stands."""

    desk: Desk

    def pairs(self) -> "Iterator[Candidate]":
        """Those that are not judged to be the same or different; `left_open` where they were judged to be unsure."""
        told: set[frozenset[str]] = set()
        for batch in self._batches():
            compared = sorted((pair for pair in batch if pair.ids not in told), key=_order)
            told.update(pair.ids for pair in compared)
            yield from self._open(compared)

    @property
    def all_paired(self) -> bool:
        """Whether every name was compared with those like it."""
        return not self.desk.register.likeliest(EFFORT * BATCH, 1) and self.desk.names().all_paired

    def _batches(self) -> "Iterator[list[Candidate]]":
        """By the index of names; where that has no more, by all names."""
        for number in range(EFFORT):
            near = self.desk.register.likeliest(number * BATCH, BATCH)
            if not near:
                break
            yield [pair for one, other in near if (pair := candidate(one, other))]
        else:
            return
        rest: list[Candidate] = []
        for one, other, comparison in self.desk.names().pairs:
            rest.append(Candidate(one, other, comparison))
            if len(rest) == BATCH:
                yield rest
                rest = []
        yield rest

    def _open(self, pairs: "Sequence[Candidate]") -> "Iterator[Candidate]":
        people = sorted({person for pair in pairs for person in pair.ids})
        judged = judged_of(self.desk, people) if people else {}
        for pair in pairs:
            said = {judged[key] for key in pair.mentions() if key in judged} if judged else set()
            if not said & {Judgement.SAME, Judgement.DIFFERENT}:
                yield Candidate(pair.left, pair.right, pair.comparison, left_open=bool(said))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two people who may be one, and why."""

    left: Individual
    right: Individual
    comparison: Comparison
    left_open: bool = False

    @property
    def ids(self) -> frozenset[str]:
        """The ids of both."""
        return frozenset((self.left.id, self.right.id))

    def mentions(self) -> Iterator[frozenset[str]]:
        """Each mention of one with each of the other."""
        return (frozenset((a, b)) for a in self.left.mentions for b in self.right.mentions)


def judged_of(desk: Desk, people: Sequence[str]) -> dict[frozenset[str], Judgement]:
    """What humans said last of each pair of mentions, of those that bear on some people (by their ids) at least."""
    return {
        frozenset((entry.body.left, entry.body.right)): entry.body.judgement
        for entry in standing(desk.register.judgements(people))
        if isinstance(entry.body, IdentityJudged) and not entry.by_machine
    }


def candidate(one: Individual, other: Individual) -> Candidate | None:
    """Two people with the likeliest of their names; null where these are names of different people."""
    compared = [compare(a, b) for a in one.variants[:NAMES] for b in other.variants[:NAMES]]
    best = max(compared, key=lambda found: (found.match, found.score), default=None)
    if best is None or not (best.match or best.decision is Decision.UNSURE):
        return None
    return Candidate(one, other, best)


def _order(pair: Candidate) -> tuple[float, str, str]:
    return -pair.comparison.score, pair.left.id, pair.right.id
