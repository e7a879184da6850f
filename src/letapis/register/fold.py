"""All entries to all persons and their cases, in memory: the oracle that every projection must equal."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from letapis.model import (
    GENESIS,
    AsOf,
    Entry,
    Head,
    IdentityJudged,
    Issue,
    Line,
    NameChosen,
    PersonCase,
)
from letapis.register.derive import derive
from letapis.register.identity import Cluster, Clusters, clusters
from letapis.register.lines import filings, gather
from letapis.register.names import individual
from letapis.register.rules import DEFAULT_RULES, Rules
from letapis.register.standing import standing

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was known at an instant: everybody's case by person id, and who is behind each mention.

    `cases` holds people whom somebody names; `unnamed` the others (a count of people, a nameless woman), who are
    counted nowhere since nobody can tell whether they are counted already. `issues` are contradictions about identity.
    """

    as_of: AsOf
    cases: dict[str, PersonCase] = field(default_factory=dict)
    unnamed: dict[str, PersonCase] = field(default_factory=dict)
    person_of: dict[str, str] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()

    def case(self, key: str) -> PersonCase | None:
        """The case by person id or by the id of any of the person's mentions."""
        person = self.person_of.get(key, key)
        return self.cases.get(person) or self.unnamed.get(person)


def fold(entries: Iterable[Entry], known: datetime | None = None, rules: Rules = DEFAULT_RULES) -> Snapshot:
    """The register as known at `known` (null: now). Deterministic, and blind to whatever was recorded later."""
    seen = [entry for entry in entries if known is None or entry.recorded_at <= known]
    stands = standing(seen)
    lines = gather(stands, filings(seen))
    judged = clusters((line.mention for line in lines), (e for e in stands if isinstance(e.body, IdentityJudged)))
    last = max(seen, key=lambda e: e.seq, default=None)
    head = Head(last.seq, last.hash) if last else Head(0, GENESIS)
    cases = _cases(judged, lines, tuple(e.body for e in stands if isinstance(e.body, NameChosen)), rules)
    return Snapshot(
        AsOf(head, known, last.recorded_at if last else None, rules.name),
        {case.person.id: case for case in cases if case.person.name},
        {case.person.id: case for case in cases if not case.person.name},
        {mention: case.person.id for case in cases for mention in case.person.mentions},
        judged.issues,
    )


def _cases(judged: Clusters, lines: Iterable[Line], chosen: tuple[NameChosen, ...], rules: Rules) -> list[PersonCase]:
    own = _grouped((line.mention, line) for line in lines)
    names = _grouped((name.mention, (n, name)) for n, name in enumerate(chosen))
    odd = _grouped((mention, c.issue) for c in judged.contradictions for mention in (c.left, c.right))
    cases = []
    for group in judged.clusters:
        told, called, issues = _of(group, own), sorted(_of(group, names), key=_first), dict.fromkeys(_of(group, odd))
        cases.append(derive(individual(group, told, [name for _, name in called]), told, rules, issues))
    return cases


def _grouped(rows: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """Rows by their key, each group in the order of the rows."""
    found: dict[str, list[T]] = {}
    for key, row in rows:
        found.setdefault(key, []).append(row)
    return found


def _of(group: Cluster, rows: dict[str, list[T]]) -> list[T]:
    """The rows of a person's mentions."""
    return [row for mention in group.mentions for row in rows.get(mention, ())]


def _first(row: tuple[int, NameChosen]) -> int:
    return row[0]
