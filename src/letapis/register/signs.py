"""Signs that somebody was still in custody on a day: they narrow when an ending nobody dates can have come."""

from collections.abc import Container, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from letapis.model import Certainty, Custody, EventKind, Line, Polarity, Reality, Review
from letapis.register.act import counts
from letapis.register.building import Building
from letapis.register.dating import day_of, shifted, width
from letapis.register.presence import runs
from letapis.register.table import EFFECTS, NEWS_REACH, Move


class Sign(NamedTuple):
    """A row: what is said, on which day it shows custody (`published`: when it was said), and an example."""

    event: EventKind
    polarity: Polarity
    reality: Reality
    published: bool
    example: str


SIGNS = {
    (row.event, row.polarity, row.reality): row
    for row in (
        Sign(EventKind.HELD, Polarity.AFFIRMED, Reality.ACTUAL, published=True, example="She is being held."),
        Sign(EventKind.RELEASED, Polarity.DENIED, Reality.ACTUAL, published=True, example="He was not released."),
        Sign(EventKind.RELEASED, Polarity.AFFIRMED, Reality.DEMANDED, published=True, example="Free him!"),
        Sign(EventKind.TRANSFERRED, Polarity.AFFIRMED, Reality.ACTUAL, published=False, example="She was moved."),
        Sign(EventKind.REMANDED, Polarity.AFFIRMED, Reality.ACTUAL, published=False, example="He was remanded."),
        Sign(EventKind.PUNISHED, Polarity.AFFIRMED, Reality.ACTUAL, published=False, example="He was put in a cell."),
    )
}


def signs_of(lines: Iterable[Line]) -> tuple[date, ...]:
    """The days on which somebody was in custody by what is said, in order.

    "He had been held since July" in the news that he was let go tells of custody before that news, which nobody dates.
    """
    told = tuple(lines)
    freed = {line.source.report_id for line in told if _frees(line)}
    found = ((line, day) for line in told if (day := _day(line)) is not None)
    return tuple(sorted({shifted(day, -NEWS_REACH) if _before(line, freed) else day for line, day in found}))


def hold_ends(built: Sequence[Building], signs: Sequence[date]) -> None:
    """Move the ends of custody behind the last sign that it still went on."""
    for run in runs(built):
        start, end = run[0].start.days.latest, run[-1].end
        if run[0].certain and start and end and end.days.latest:
            end.not_before(max((day for day in signs if start <= day < end.days.latest), default=None))


def hold_doubts(built: Sequence[Building], signs: Sequence[date]) -> None:
    """Move doubts cast on custody behind the last sign that it went on all the same."""
    for run in runs(built):
        end = run[-1].end.days.earliest if run[-1].end else None
        for spell in run:
            spell.rumoured_from = _held_beyond(spell.rumoured_from, end, signs)
            spell.lapsed_from = _held_beyond(spell.lapsed_from, end, signs)


def _held_beyond(since: date | None, end: date | None, signs: Sequence[date]) -> date | None:
    later = [day for day in signs if since and since <= day and (end is None or day < end)]
    return shifted(later[-1], 1) if later else since


def _frees(line: Line) -> bool:
    """Whether a line tells for certain, and without a date, that custody is over."""
    said, effect = line.statement, EFFECTS[line.statement.event]
    over = effect.move is Move.LEAVE and effect.custody is not Custody.FREE
    sure = said.polarity is Polarity.AFFIRMED and said.certainty is Certainty.CERTAIN
    return over and sure and counts(line) and said.when.edtf is None


def _before(line: Line, freed: Container[str]) -> bool:
    """Whether a line tells of custody since a day, which went on until what its report tells of."""
    since = (line.statement.when.edtf or "").endswith("/..")
    return since and line.statement.event is EventKind.HELD and line.source.report_id in freed


def _day(line: Line) -> date | None:
    said = line.statement
    row = SIGNS.get((said.event, said.polarity, said.reality))
    if row is None or said.certainty is not Certainty.CERTAIN or line.review is Review.REJECTED:
        return None
    told = said.when.edtf
    if row.published and (told is None or told.endswith("/..")):
        return day_of(line.source.published)
    return line.days.earliest if told and width(line.days) == 1 else None
