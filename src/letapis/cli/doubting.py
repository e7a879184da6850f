"""People whom the ledger counts as one though what is said of them cannot be true of one: namesakes, father and son."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import combinations
from typing import NamedTuple

from letapis.countries import places
from letapis.identity import Comparison, Custody, Profile, weigh
from letapis.identity.circumstances import HARD
from letapis.model import Certainty, Entry, EventKind, IdentityJudged, Judgement, Line, Polarity, Reality, RoleName
from letapis.model.case import PersonCase, Review
from letapis.model.vocabulary import Attribute

MOST = 60
"""So many mentions of a person are compared with one another; the pairs grow as their square."""
SETTLEMENTS = frozenset({"city", "town", "village"})


class Doubt(NamedTuple):
    """Two mentions counted as one person, and what speaks against that; each with a report that it stands in."""

    left: str
    right: str
    left_report: str
    right_report: str
    comparison: Comparison


def doubts(case: PersonCase, settled: frozenset[frozenset[str]] = frozenset()) -> list[Doubt]:
    """Pairs of a person's mentions that contradict each other in the facts, the plainest first.

    Left out are the `settled` ones, of which a human has said that they are the same.
    """
    of: dict[str, list[Line]] = {}
    for line in case.lines:
        if line.review is not Review.REJECTED:
            of.setdefault(line.mention, []).append(line)
    told = [(mention, lines[0].source.report_id, profile(lines)) for mention, lines in list(of.items())[:MOST]]
    found = [
        Doubt(left, right, one, other, weigh(mine, theirs))
        for (left, one, mine), (right, other, theirs) in combinations(told, 2)
        if frozenset((left, right)) not in settled
    ]
    plain = [doubt for doubt in found if any(reason.feature in HARD for reason in doubt.comparison.reasons)]
    return sorted(plain, key=lambda doubt: doubt.comparison.score)


def settled_pairs(entries: Iterable[Entry]) -> frozenset[frozenset[str]]:
    """The pairs of mentions that a human has judged to be one person."""
    return frozenset(
        frozenset((entry.body.left, entry.body.right))
        for entry in entries
        if isinstance(entry.body, IdentityJudged) and not entry.by_machine and entry.body.judgement is Judgement.SAME
    )


def profile(lines: Iterable[Line]) -> Profile:
    """What the sure statements of one mention say of the person."""
    sure = [line for line in lines if _is_sure(line)]
    born = [year for line in sure if (year := _born(line))]
    died = [line.statement.when.edtf for line in sure if line.statement.event is EventKind.DIED]
    return Profile(
        tuple(dict.fromkeys(name for line in sure if (name := line.statement.person.name))),
        born=born[0] if born else None,
        died=next(filter(None, died), None),
        occupations=frozenset(value for line in sure for value in _profiled(line, Attribute.OCCUPATION)),
        custody=tuple(dict.fromkeys(spell for line in sure for spell in _detained(line))),
    )


def _is_sure(line: Line) -> bool:
    said = line.statement
    return (said.certainty, said.polarity, said.reality) == (Certainty.CERTAIN, Polarity.AFFIRMED, Reality.ACTUAL)


def _profiled(line: Line, attribute: Attribute) -> Iterator[str]:
    roles = line.statement.roles
    if any(role.role is RoleName.ATTRIBUTE and (role.name or role.value) == attribute for role in roles):
        for role in roles:
            if role.role is RoleName.VALUE:
                words = role.name or (role.span.text if role.span else role.value) or ""
                yield " ".join(word for word in words.casefold().split() if word not in {"a", "an", "the"})


def _born(line: Line) -> str | None:
    """The two years in one of which somebody was born whose age a report of a known day gives."""
    if not line.source.published:
        return None
    year = date.fromisoformat(line.source.published).year
    ages = [int(age) for age in _profiled(line, Attribute.AGE) if age.isascii() and age.isdigit()]
    return f"{year - ages[0] - 1:04}/{year - ages[0]:04}" if ages and ages[0] < year else None


def _detained(line: Line) -> Iterator[Custody]:
    """Where somebody was detained on a day, if that is a settlement that a catalogue knows."""
    said = line.statement
    if said.event is not EventKind.DETAINED or not line.days.earliest or not line.days.latest:
        return
    if (line.days.latest - line.days.earliest).days != 1:
        return
    for role in said.roles:
        known = _settlements().get((role.name or "").casefold()) if role.role is RoleName.PLACE else None
        if known:
            yield Custody(known, line.days.earliest.isoformat())


@cache
def _settlements() -> dict[str, str]:
    return {name.casefold(): place.name for place in places() if place.kind in SETTLEMENTS for name in place.names}
