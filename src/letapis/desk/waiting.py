"""How long people were held, or waited for a sentence: spans of days with bounds, some of them still going on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from letapis.model import Days
from letapis.model.case import PersonCase, Procedure

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wait:
    """At least `least` and at most `most` days; where it is not `over`, both count up to the day of asking.

    `statements` are the ids of those that it rests on.
    """

    person: str
    name: str | None
    least: int
    most: int
    over: bool
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waits:
    """The spans that can be computed, and how many cannot since nobody tells when they began."""

    waits: tuple[Wait, ...]
    undated: int


def times_held(cases: Iterable[PersonCase], until: date) -> Waits:
    """Custody without a break, from being taken to being let go; whoever is not known to be let go is still held."""
    return _gathered(found for case in cases for found in _held(case, until))


def times_to_sentence(cases: Iterable[PersonCase], until: date) -> Waits:
    """From the detention before it to a sentence, in each proceeding that has one."""
    return _gathered(found for case in cases for found in _sentenced(case, until))


def _gathered(found: Iterable[Wait | None]) -> Waits:
    everything = list(found)
    known = tuple(wait for wait in everything if wait)
    return Waits(known, len(everything) - len(known))


def _held(case: PersonCase, until: date) -> Iterator[Wait | None]:
    evidence = {spell.id: spell.statements for spell in case.custody}
    for detention in case.detentions:
        statements = [one for spell in detention.spells for one in evidence.get(spell, ())]
        yield _wait(case, detention.start, detention.end, until, statements)


def _sentenced(case: PersonCase, until: date) -> Iterator[Wait | None]:
    for proceeding in case.proceedings:
        verdict = next((spell for spell in proceeding.spells if spell.state is Procedure.SENTENCED), None)
        if verdict is None:
            continue
        before = [taken for taken in case.detentions if _may_precede(taken.start, verdict.start)]
        yield _wait(case, before[-1].start, verdict.start, until, verdict.statements) if before else None


def _may_precede(start: Days, end: Days) -> bool:
    return start.earliest is not None and (end.latest is None or start.earliest < end.latest)


def _wait(case: PersonCase, start: Days, end: Days | None, until: date, statements: Iterable[str]) -> Wait | None:
    """Null where no first day is known: such a span has no length."""
    if start.earliest is None or start.earliest > until:
        return None
    over = end is not None and (end.earliest or start.earliest) <= until
    last = _end(end, until) if over else until
    first = min((start.latest or start.earliest + DAY) - DAY, until)
    soonest = max(end.earliest, first) if over and end and end.earliest else (first if over else until)
    least, most = max(0, (soonest - first).days), max(0, (last - start.earliest).days)
    return Wait(case.person.id, case.person.name, min(least, most), most, over, tuple(dict.fromkeys(statements)))


def _end(end: Days | None, until: date) -> date:
    return min(end.latest - DAY, until) if end and end.latest else until
