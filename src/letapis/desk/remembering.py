"""A register that remembers its answers until the ledger grows: many people ask the same of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from threading import Lock, RLock
from typing import TypeVar, cast

from letapis.desk.ports import Ledger
from letapis.desk.register_port import Register
from letapis.model import (
    AsOf,
    Change,
    Changes,
    Conflict,
    Entry,
    Grouping,
    HeldCount,
    Individual,
    PersonCase,
    SeriesPoint,
    Status,
)
from letapis.register import Rules
from letapis.register.present import Gathering

Answer = TypeVar("Answer")
MOST = 512
"""Answers that are kept; all are let go when there are more, and those of now when the ledger has grown."""

LARGE = frozenset({"people", "order", "held", "broken_down", "present", "taken", "cases_held", "conflicts", "changes"})
"""Questions about everybody, whose answers are as large as the register."""
MOST_LARGE = 24
"""Of these so many are kept, those asked for last: a program that asks for each day of a year must fill no memory."""
_NONE = object()


def never(_: datetime) -> bool:
    """No answer is known to be final."""
    return False


class RememberingRegister:
    """A `letapis.desk.register_port.Register` before another; `state` tells how far the ledger has come.

    `final` tells whether an answer as known at an instant can change no more (`final_in`): that one outlives an entry.
    """

    def __init__(self, register: Register, state: Callable[[], int], final: Callable[[datetime], bool] = never) -> None:
        self._register, self._state, self._final = register, state, final
        self._past: dict[tuple[object, ...], object] = {}
        self._answers: dict[tuple[object, ...], object] = {}
        self._asking: dict[tuple[object, ...], Lock] = {}
        self._at = -1
        self._lock = RLock()

    @property
    def rules(self) -> Rules:
        """What cases are made by."""
        return self._register.rules

    def as_of(self, *, known: datetime | None = None) -> AsOf:
        """What answers are computed from."""
        return self._ask(("as_of", known), lambda: self._register.as_of(known=known), known)

    def people(self, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Everyone with a name."""
        return self._ask(("people", known), lambda: self._register.people(known=known), known)

    def order(self, *, known: datetime | None = None) -> Sequence[str]:
        """The ids of everyone with a name."""
        return self._ask(("order", known), lambda: self._register.order(known=known), known)

    def some(self, ids: Sequence[str], *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those of these ids who have a name, in the order of the ids."""
        return self._ask(("some", tuple(ids), known), lambda: self._register.some(ids, known=known), known)

    def likeliest(self, skip: int, most: int) -> Sequence[tuple[Individual, Individual]] | None:
        """Some pairs of people whose names may be names of one person, the nearest first; null without an index."""
        return self._ask(("likeliest", skip, most), lambda: self._register.likeliest(skip, most), None)

    def judgements(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Judgements on who is who that may bear on some people, and what takes entries back, in order."""
        return self._ask(("judgements", tuple(ids)), lambda: self._register.judgements(ids), None)

    def find(self, text: str, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those meant by an id or a written name."""
        return self._ask(("find", text, known), lambda: self._register.find(text, known=known), known)

    def candidates(self, text: str, *, most: int = 100, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose names may be what a text says."""
        key = ("candidates", text, most, known)
        return self._ask(key, lambda: self._register.candidates(text, most=most, known=known), known)

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person."""
        return self._ask(("case", person, known), lambda: self._register.case(person, known=known), known)

    def cases(self, ids: Sequence[str]) -> tuple[PersonCase, ...]:
        """The cases of those of these ids (of people or mentions) who have one, in the order of the ids."""
        return self._ask(("cases", tuple(ids)), lambda: self._register.cases(ids), None)

    def reports_on(self, ids: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """By id (of a person or a mention), the reports that tell of whoever it means, and maybe more."""
        return self._ask(("reports_on", tuple(ids)), lambda: self._register.reports_on(ids), None)

    def entries_about(self, person: str, *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The entries that may bear on a person (judgements on the mentions among them), in order."""
        return self._ask(("about", person, known), lambda: self._register.entries_about(person, known=known), known)

    def filings_at(self, addresses: Sequence[str], *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The filings of reports under some addresses, in order."""
        key = ("filings_at", tuple(addresses), known)
        return self._ask(key, lambda: self._register.filings_at(addresses, known=known), known)

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on a day."""
        return self._ask(
            ("status", person, on, known), lambda: self._register.status(person, on=on, known=known), known
        )

    def held(self, on: date, *, known: datetime | None = None, by: Grouping | None = None) -> HeldCount:
        """How many were in custody on a day, and who."""
        return self._ask(("held", on, known, by), lambda: self._register.held(on, known=known, by=by), known)

    def broken_down(self, on: date, *, known: datetime | None = None) -> dict[Grouping, HeldCount]:
        """The count of a day, broken down in each way."""
        return self._ask(("broken_down", on, known), lambda: self._register.broken_down(on, known=known), known)

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Everybody in custody on the day `on`, surely or not, and the counts of them."""
        return self._ask(("present", on, known), lambda: self._register.present(on, known=known), known)

    def taken(
        self, *, since: date | None = None, until: date | None = None, known: datetime | None = None
    ) -> frozenset[str]:
        """The ids of those who may have been taken into custody from one day on, up to another; null for any."""
        key = ("taken", since, until, known)
        return self._ask(key, lambda: self._register.taken(since=since, until=until, known=known), known)

    def cases_held(self, on: date, *, known: datetime | None = None) -> tuple[PersonCase, ...]:
        """The cases of those in custody on a day."""
        return self._ask(("cases_held", on, known), lambda: self._register.cases_held(on, known=known), known)

    def first_day(self, *, known: datetime | None = None) -> date | None:
        """The first day on which anybody was in custody."""
        return self._ask(("first_day", known), lambda: self._register.first_day(known=known), known)

    def series(
        self, start: date, end: date, *, step: timedelta = timedelta(days=1), known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """The counts of a stretch of days."""
        key = ("series", start, end, step, known)
        return self._ask(key, lambda: self._register.series(start, end, step=step, known=known), known)

    def conflicts(self, *, known: datetime | None = None) -> tuple[Conflict, ...]:
        """Everything that sources disagree on."""
        return self._ask(("conflicts", known), lambda: self._register.conflicts(known=known), known)

    def changes_of(self, person: str, since: datetime, *, until: datetime | None = None) -> tuple[Change, ...]:
        """What was learned between two instants of one person, by the id that the person has now or had then."""
        key = ("changes_of", person, since, until)
        return self._ask(key, lambda: self._register.changes_of(person, since, until=until), until)

    def changes(self, since: datetime, *, until: datetime | None = None) -> Changes:
        """What was learned between two instants."""
        return self._ask(("changes", since, until), lambda: self._register.changes(since, until=until), until)

    def _ask(self, key: tuple[object, ...], ask: Callable[[], Answer], known: datetime | None) -> Answer:
        final = known is not None and self._final(known)
        with self._lock:
            state = self._state()
            if state != self._at or len(self._answers) >= MOST:
                self._answers, self._asking = {}, {}
                self._at = state
            if len(self._past) >= MOST:
                self._past = {}
            answers = self._past if final else self._answers
            if key in answers:
                answers[key] = found = answers.pop(key)  # the last that was asked for
                return cast("Answer", found)
            if key[0] in LARGE:
                _let_go(answers)
            turn = self._asking.setdefault(key, Lock())
        with turn:  # whoever asks the same waits for the answer, whoever asks something else does not
            found = answers.get(key, _NONE)
            if found is _NONE:
                answers[key] = found = ask()
        return cast("Answer", found)


def _let_go(answers: dict[tuple[object, ...], object]) -> None:
    """Make room for one more large answer."""
    large = [key for key in list(answers) if key[0] in LARGE]  # a copy: others may be putting theirs in
    for key in large[: max(0, len(large) + 1 - MOST_LARGE)]:
        answers.pop(key, None)


def final_in(ledger: Ledger) -> Callable[[datetime], bool]:
    """Whether answers as known at an instant are final: an entry was recorded at it or since, and none comes before."""

    def final(known: datetime) -> bool:
        last = next(iter(ledger.entries(after=ledger.head().seq - 1)), None)
        return last is not None and known <= last.recorded_at

    return final
