"""Who a newly named person may be: proposals of the machine, filed as judgements.

They are entries like a human's, so that a better matcher of next year does not move a count of last year.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from letapis.desk.acquainted import NOBODY, Bearer, Before
from letapis.identity import Comparison, Decision, compare, name_keys
from letapis.identity.keys import SOUND
from letapis.model import MACHINE, Entry, IdentityJudged, Judgement, StatementRead, mention_id, statement_id

IDENTITY = f"{MACHINE}/identity-1"
"""Who judges: this matcher, by its version."""

MOST = 20
"""More than so many proposals for one name help nobody; those with the best scores are filed."""

CROWD = 200
"""A key that more names share is too common to tell anything (a surname like Іванаў alone)."""

_JUDGEMENTS = {Decision.SAME: Judgement.SAME, Decision.UNSURE: Judgement.UNSURE}


@dataclass(slots=True)
class Acquaintances:
    """The names known so far, each with the mention that bore it first, filed under the keys by which it is found.

    Those of `before` are asked for one name at a time, and stand elsewhere (`letapis.desk.acquainted`).
    """

    first: dict[str, str] = field(default_factory=dict)
    mentions: dict[str, str] = field(default_factory=dict)
    namesakes: set[str] = field(default_factory=set)
    judged: set[frozenset[str]] = field(default_factory=set)
    filed: dict[str, list[str]] = field(default_factory=dict)
    before: Before = NOBODY

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Acquaintances":
        """Those whom a ledger's entries name."""
        known = cls()
        for entry in entries:
            known.take(entry)
        return known

    def take(self, entry: Entry) -> None:
        """Take note of whom an entry names or judges."""
        body = entry.body
        if isinstance(body, StatementRead) and body.statement.person.name:
            self.meet(mention_id(body.statement, statement_id(body.statement)), body.statement.person.name)
        elif isinstance(body, IdentityJudged):
            self.note(body.left, body.right, body.judgement)

    def note(self, left: str, right: str, judgement: Judgement) -> None:
        """Take note of a judgement on two mentions."""
        self.judged.add(frozenset((left, right)))
        name = self.mentions.get(left)
        if judgement is Judgement.DIFFERENT and name == self.mentions.get(right):
            self.namesakes.add(name or "")

    def meet(self, mention: str, name: str) -> None:
        """Take note of a mention and its name."""
        self.mentions[mention] = name
        if name not in self.first and not self.before.bearers((name,)):
            self.first[name] = mention
            for key in keys_of(name):
                self.filed.setdefault(key, []).append(name)

    def judge(self, mentions: Iterable[tuple[str, str]]) -> tuple[IdentityJudged, ...]:
        """Proposals for the mentions not met before, each compared with the names known by then."""
        found: list[IdentityJudged] = []
        for mention, name in mentions:
            if mention not in self.mentions and not self.before.met(mention):
                found += self._proposals(mention, name)
                self.meet(mention, name)
        return tuple(found)

    def _proposals(self, mention: str, name: str) -> list[IdentityJudged]:
        # A name met before was compared with all others then; its first bearer stands for them.
        bearers = self._bearers([name]) or self._bearers(self._near(name))
        compared = [(bearer, other, compare(name, other)) for other, bearer in bearers.items()]
        found = [each for each in compared if each[2].decision in _JUDGEMENTS]
        pairs = [frozenset((mention, bearer.mention)) for bearer, *_ in found]
        judged = self.before.judged(pairs)
        proposed = [
            self._judged(mention, *each)
            for pair, each in zip(pairs, found, strict=True)
            if pair not in self.judged and pair not in judged
        ]
        return sorted(proposed, key=lambda judged: -(judged.score or 0.0))[:MOST]

    def _bearers(self, names: Sequence[str]) -> dict[str, Bearer]:
        """By name, who bore it first, in the order of the names."""
        before = self.before.bearers(names)
        found: dict[str, Bearer] = {}
        for name in names:
            if name in before:
                found[name] = before[name]
            elif name in self.first:
                found[name] = Bearer(self.first[name], name in self.namesakes)
        return found

    def _near(self, name: str) -> list[str]:
        """The names that share a key with this one."""
        keys = keys_of(name)
        before = self.before.sharing(keys, CROWD + 1)
        sharing = [[*before.get(key, ()), *self.filed.get(key, ())] for key in keys]
        return sorted({other for names in sharing if len(names) <= CROWD for other in names})

    def _judged(self, mention: str, known: Bearer, other: str, comparison: Comparison) -> IdentityJudged:
        reasons = tuple(reason.text for reason in comparison.reasons if reason.text)
        judgement = _JUDGEMENTS[comparison.decision]
        if known.namesakes and judgement is Judgement.SAME:
            judgement, reasons = Judgement.UNSURE, (*reasons, f"several people are called {other}")
        return IdentityJudged(mention, known.mention, judgement, comparison.score, reasons)


def keys_of(name: str) -> list[str]:
    """The keys of surnames, with and without a given name; those of single sounds are for search by prefix."""
    return [key for key in name_keys(name) if not key.startswith(SOUND)]
