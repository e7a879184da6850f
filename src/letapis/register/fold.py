"""All entries to all persons and their cases, in memory: the oracle that every projection must equal."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

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
from letapis.register.identity import Cluster, clusters
from letapis.register.lines import filings, gather
from letapis.register.names import individual
from letapis.register.rules import DEFAULT_RULES, Rules
from letapis.register.standing import standing


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
    cases = _cases(judged.clusters, lines, tuple(e.body for e in stands if isinstance(e.body, NameChosen)), rules)
    return Snapshot(
        AsOf(head, known),
        {case.person.id: case for case in cases if case.person.name},
        {case.person.id: case for case in cases if not case.person.name},
        {mention: case.person.id for case in cases for mention in case.person.mentions},
        judged.issues,
    )


def _cases(
    groups: Iterable[Cluster], lines: Iterable[Line], chosen: tuple[NameChosen, ...], rules: Rules
) -> list[PersonCase]:
    own: dict[str, list[Line]] = {}
    for line in lines:
        own.setdefault(line.mention, []).append(line)
    names: dict[str, list[tuple[int, NameChosen]]] = {}
    for n, name in enumerate(chosen):
        names.setdefault(name.mention, []).append((n, name))
    cases = []
    for group in groups:
        told = [line for mention in group.mentions for line in own[mention]]
        called = sorted((row for mention in group.mentions for row in names.get(mention, ())), key=lambda row: row[0])
        cases.append(derive(individual(group, told, [name for _, name in called]), told, rules))
    return cases
