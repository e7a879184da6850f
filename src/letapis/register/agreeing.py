"""Whether a register kept in tables is what the entries make: compared, answer for answer, with the one in memory."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Protocol

from letapis.model import Issue
from letapis.model.answer import SeriesPoint
from letapis.model.case import Conflict, Individual, PersonCase
from letapis.register.present import Gathering

MOST = 20
"""More differences than these are not listed: the tables are to be made anew anyway."""
DAYS = 366 * 50
"""How far back counts are compared, day by day."""
YEARS = 12
"""How far back it is compared who was held, and what for, on the last day of each year."""


class Answers(Protocol):
    """What is compared."""

    def people(self, *, known: datetime | None = None) -> Sequence[Individual]:
        """Everybody."""
        ...

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """One person's case."""
        ...

    def conflicts(self, *, known: datetime | None = None) -> Sequence[Conflict]:
        """What sources disagree on."""
        ...

    def find(self, text: str, *, known: datetime | None = None) -> Sequence[Individual]:
        """People by name."""
        ...

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Who was in custody on a day."""
        ...

    def series(
        self, start: date, end: date, *, step: timedelta = timedelta(days=1), known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """Counts over time."""
        ...


def differences(kept: Answers, made: Answers, today: date) -> list[Issue]:
    """Where the `kept` register answers otherwise than the one `made` from the entries."""
    return [
        Issue("register-differs", f"The register's {what} not what the entries make; `letapis rebuild` makes it anew.")
        for what in islice(_differing(kept, made, today), MOST)
    ]


def _differing(kept: Answers, made: Answers, today: date) -> Iterator[str]:
    people = made.people()
    if _by_id(kept.people()) != _by_id(people):
        yield "list of people is"
    instants: list[datetime] = []
    for one in people:
        case = made.case(one.id)
        instants += [line.recorded_at for line in case.lines] if case else []
        if kept.case(one.id) != case:
            yield f"case of {one.name or one.id} is"
        if one.name and _by_id(kept.find(one.name)).keys() != _by_id(made.find(one.name)).keys():
            yield f"index of the name {one.name} is"
    first = min(instants, default=None)
    if first and _by_id(kept.people(known=first)) != _by_id(made.people(known=first)):
        yield f"list of people as known at {first.isoformat()} is"
    if _by_id(kept.conflicts()) != _by_id(made.conflicts()):
        yield "list of what sources disagree on is"
    for on in (today, *(date(today.year - back, 12, 31) for back in range(1, YEARS + 1))):
        if kept.present(on) != made.present(on):
            yield f"list of who was held on {on.isoformat()}, and what for, is"
    start, end = today - timedelta(days=DAYS - 1), today + timedelta(days=1)
    counts = zip(kept.series(start, end), made.series(start, end), strict=True)
    wrong = [mine for mine, theirs in counts if mine != theirs]
    if wrong:
        yield f"counts of who was held, first for {wrong[0].on.isoformat()}, are"


def _by_id(records: Iterable[Individual | Conflict]) -> dict[str, Individual | Conflict]:
    """Records by their ids: the order in which registers list them is no difference."""
    return {one.id: one for one in records}
