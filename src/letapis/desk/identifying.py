"""Who a newly named person may be: proposals of the machine, filed as judgements.

They are entries like a human's, so that a better matcher of next year does not move a count of last year.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

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
    """The names known so far, each with the mention that bore it first, filed under the keys by which it is found."""

    first: dict[str, str] = field(default_factory=dict)
    mentions: dict[str, str] = field(default_factory=dict)
    namesakes: set[str] = field(default_factory=set)
    judged: set[frozenset[str]] = field(default_factory=set)
    filed: dict[str, list[str]] = field(default_factory=dict)

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
        if name not in self.first:
            self.first[name] = mention
            for key in _keys(name):
                self.filed.setdefault(key, []).append(name)

    def judge(self, mentions: Iterable[tuple[str, str]]) -> tuple[IdentityJudged, ...]:
        """Proposals for the mentions not met before, each compared with the names known by then."""
        found: list[IdentityJudged] = []
        for mention, name in mentions:
            if mention not in self.mentions:
                found += self._proposals(mention, name)
                self.meet(mention, name)
        return tuple(found)

    def _proposals(self, mention: str, name: str) -> list[IdentityJudged]:
        # A name met before was compared with all others then; its first bearer stands for them.
        near = [name] if name in self.first else self._near(name)
        compared = [(self.first[other], other, compare(name, other)) for other in near]
        found = [
            self._judged(mention, known, other, comparison)
            for known, other, comparison in compared
            if comparison.decision in _JUDGEMENTS and frozenset((mention, known)) not in self.judged
        ]
        return sorted(found, key=lambda judged: -(judged.score or 0.0))[:MOST]

    def _near(self, name: str) -> list[str]:
        """The names that share a key with this one."""
        sharing = [names for key in _keys(name) if len(names := self.filed.get(key, [])) <= CROWD]
        return sorted({other for names in sharing for other in names})

    def _judged(self, mention: str, known: str, other: str, comparison: Comparison) -> IdentityJudged:
        reasons = tuple(reason.text for reason in comparison.reasons if reason.text)
        judgement = _JUDGEMENTS[comparison.decision]
        if other in self.namesakes and judgement is Judgement.SAME:
            judgement, reasons = Judgement.UNSURE, (*reasons, f"several people are called {other}")
        return IdentityJudged(mention, known, judgement, comparison.score, reasons)


def _keys(name: str) -> list[str]:
    """The keys of surnames, with and without a given name; those of single sounds are for search by prefix."""
    return [key for key in name_keys(name) if not key.startswith(SOUND)]
