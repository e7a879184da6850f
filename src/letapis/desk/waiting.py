"""How long people were held, or waited for a sentence: spans of days with bounds, some of them still going on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from letapis.model import Days
from letapis.model.case import PersonCase, Procedure

DAY = timedelta(days=1)


class LeftOut(StrEnum):
    """Why a span has no length."""

    NO_DETENTION = "no detention before the sentence is told"
    NO_FIRST_DAY = "no day is told before which it cannot have begun"


@dataclass(frozen=True, slots=True)
class Wait:
    """At least `least` and at most `most` days; where it is not `over`, both count up to the day of asking.

    `first_told` and `last_told` say whether the end is known to the day (the last is, where the span is not over).
    `code` is the code of law that a sentence is under, empty where no word tells it and for custody. `statements` are
    the ids of those that it rests on.
    """

    person: str
    name: str | None
    least: int
    most: int
    over: bool
    statements: tuple[str, ...]
    first_told: bool = True
    last_told: bool = True
    code: str = ""


@dataclass(frozen=True, slots=True)
class Waits:
    """The spans that can be computed, and how many cannot, by the reason."""

    waits: tuple[Wait, ...]
    left_out: Mapping[LeftOut, int]


def times_held(cases: Iterable[PersonCase], until: date) -> Waits:
    """Custody without a break, from being taken to being let go; whoever is not known to be let go is still held."""
    return _gathered(found for case in cases for found in _held(case, until))


def times_to_sentence(cases: Iterable[PersonCase], until: date) -> Waits:
    """From the detention before it to a sentence, in each proceeding that has one by then."""
    return _gathered(found for case in cases for found in _sentenced(case, until))


def precision(waits: Waits) -> tuple[str, ...]:
    """In words: how many spans rest on days that are told, how many are bounded or left out, and why."""
    spans = waits.waits
    bounded = [wait for wait in spans if not (wait.first_told and wait.last_told)]
    first, last = (sum(not told for told in ends) for ends in _ends(bounded))
    none = sum(wait.least == 0 for wait in bounded)
    said = [f"{len(spans)} spans: {len(spans) - len(bounded)} with a day told at both ends, {len(bounded)} bounded"]
    if bounded:
        said.append(
            f"bounded, since no day is told but a stretch of days: of the first day in {first}, of the last in {last};"
            f" the shortest reading takes the least they allow, which is 0 days in {none}"
        )
    said += [f"{many} left out: {why}" for why, many in waits.left_out.items()]
    return tuple(said)


def _ends(waits: Iterable[Wait]) -> tuple[list[bool], list[bool]]:
    told = list(waits)
    return [wait.first_told for wait in told], [wait.last_told for wait in told]


def _gathered(found: Iterable[Wait | LeftOut]) -> Waits:
    everything = list(found)
    why = Counter(one for one in everything if isinstance(one, LeftOut))
    return Waits(tuple(one for one in everything if isinstance(one, Wait)), {w: why[w] for w in LeftOut if why[w]})


def _held(case: PersonCase, until: date) -> Iterator[Wait | LeftOut]:
    evidence = {spell.id: spell.statements for spell in case.custody}
    for detention in case.detentions:
        statements = [one for spell in detention.spells for one in evidence.get(spell, ())]
        if not _later(detention.start, until):
            yield _wait(case, detention.start, detention.end, until, statements)


def _sentenced(case: PersonCase, until: date) -> Iterator[Wait | LeftOut]:
    evidence = {spell.id: set(spell.statements) for spell in case.custody}
    for proceeding in case.proceedings:
        verdict = next((spell for spell in proceeding.spells if spell.state is Procedure.SENTENCED), None)
        if verdict is None or _later(verdict.start, until):
            continue
        # Custody that nobody tells of but the verdict itself, which orders it, is none before it.
        told = [taken for taken in case.detentions if not evidence[taken.spells[0]] <= set(verdict.statements)]
        before = [taken for taken in told if _may_precede(taken.start, verdict.start)]
        start = before[-1].start if before else None
        if start is None or _later(start, until):
            untold = any(taken.start.earliest is None for taken in told)
            yield LeftOut.NO_FIRST_DAY if untold else LeftOut.NO_DETENTION
        else:
            yield _wait(case, start, verdict.start, until, verdict.statements, proceeding.code or "")


def _later(start: Days, until: date) -> bool:
    return start.earliest is not None and start.earliest > until


def _may_precede(start: Days, end: Days) -> bool:
    return start.earliest is not None and (end.latest is None or start.earliest < end.latest)


def _wait(
    case: PersonCase, start: Days, end: Days | None, until: date, statements: Iterable[str], code: str = ""
) -> Wait | LeftOut:
    """The span, unless no first day is known: such a one has no length."""
    if start.earliest is None:
        return LeftOut.NO_FIRST_DAY
    over = end is not None and (end.earliest or start.earliest) <= until
    last = _end(end, until) if over else until
    first = min((start.latest or start.earliest + DAY) - DAY, until)
    soonest = max(end.earliest, first) if over and end and end.earliest else (first if over else until)
    least, most = max(0, (soonest - first).days), max(0, (last - start.earliest).days)
    told = _to_the_day(start), not over or (end is not None and _to_the_day(end))
    return Wait(
        case.person.id, case.person.name, min(least, most), most, over, tuple(dict.fromkeys(statements)), *told, code
    )


def _end(end: Days | None, until: date) -> date:
    return min(end.latest - DAY, until) if end and end.latest else until


def _to_the_day(days: Days) -> bool:
    return days.earliest is not None and days.latest == days.earliest + DAY
