"""A register that follows the ledger: computed anew, in memory, whenever the chain has grown."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from threading import RLock

from letapis.desk.ports import Ledger
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
from letapis.register import DEFAULT_RULES, MemoryRegister, Rules
from letapis.register.present import Gathering

MOST_DAYS_OF_KNOWLEDGE = 8
"""So many days of knowledge are kept at hand; whoever asks for more lets the others be computed again."""


class CurrentRegister:
    """The `letapis.desk.register_port.Register` of a ledger as it stands now."""

    def __init__(self, ledger: Ledger, rules: Rules = DEFAULT_RULES) -> None:
        self._ledger, self._rules = ledger, rules
        self._lock = RLock()
        self._entries: list[Entry] = []
        self._asked: set[datetime] = set()
        self._memory = MemoryRegister((), rules)

    @property
    def rules(self) -> Rules:
        """What cases are made by."""
        return self._rules

    def as_of(self, *, known: datetime | None = None) -> AsOf:
        """What answers are computed from."""
        with self._lock:
            return self._now(known).as_of(known=known)

    def people(self, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Everyone with a name."""
        with self._lock:
            return self._now(known).people(known=known)

    def order(self, *, known: datetime | None = None) -> tuple[str, ...]:
        """The ids of everyone with a name."""
        with self._lock:
            return self._now(known).order(known=known)

    def some(self, ids: Sequence[str], *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those of these ids who have a name, in the order of the ids."""
        with self._lock:
            return self._now(known).some(ids, known=known)

    def likeliest(self, skip: int, most: int) -> None:
        """Nothing: there is no index of names."""

    def judgements(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Judgements on who is who, and what takes entries back, in order."""
        with self._lock:
            return self._now(None).judgements(ids)

    def find(self, text: str, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those meant by an id or a written name."""
        with self._lock:
            return self._now(known).find(text, known=known)

    def candidates(self, text: str, *, most: int = 100, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose names may be what a text says."""
        with self._lock:
            return self._now(known).candidates(text, most=most, known=known)

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person."""
        with self._lock:
            return self._now(known).case(person, known=known)

    def cases(self, ids: Sequence[str]) -> tuple[PersonCase, ...]:
        """The cases of those of these ids (of people or mentions) who have one, in the order of the ids."""
        with self._lock:
            return self._now(None).cases(ids)

    def reports_on(self, ids: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """By id (of a person or a mention), the reports that tell of whoever it means, and maybe more."""
        with self._lock:
            return self._now(None).reports_on(ids)

    def entries_about(self, person: str, *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The entries that may bear on a person (judgements on the mentions among them), in order."""
        with self._lock:
            return self._now(known).entries_about(person, known=known)

    def filings_at(self, addresses: Sequence[str], *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The filings of reports under some addresses, in order."""
        with self._lock:
            return self._now(known).filings_at(addresses, known=known)

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on a day."""
        with self._lock:
            return self._now(known).status(person, on=on, known=known)

    def held(self, on: date, *, known: datetime | None = None, by: Grouping | None = None) -> HeldCount:
        """How many were in custody on a day, and who."""
        with self._lock:
            return self._now(known).held(on, known=known, by=by)

    def broken_down(self, on: date, *, known: datetime | None = None) -> dict[Grouping, HeldCount]:
        """The count of a day, broken down in each way."""
        with self._lock:
            return self._now(known).broken_down(on, known=known)

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Everybody in custody on the day `on`, surely or not, and the counts of them."""
        with self._lock:
            return self._now(known).present(on, known=known)

    def taken(
        self, *, since: date | None = None, until: date | None = None, known: datetime | None = None
    ) -> frozenset[str]:
        """The ids of those who may have been taken into custody from one day on, up to another; null for any."""
        with self._lock:
            return self._now(known).taken(since=since, until=until, known=known)

    def cases_held(self, on: date, *, known: datetime | None = None) -> tuple[PersonCase, ...]:
        """The cases of those in custody on a day."""
        with self._lock:
            return self._now(known).cases_held(on, known=known)

    def first_day(self, *, known: datetime | None = None) -> date | None:
        """The first day on which anybody was in custody."""
        with self._lock:
            return self._now(known).first_day(known=known)

    def series(
        self, start: date, end: date, *, step: timedelta = timedelta(days=1), known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """The counts of a stretch of days."""
        with self._lock:
            return self._now(known).series(start, end, step=step, known=known)

    def conflicts(self, *, known: datetime | None = None) -> tuple[Conflict, ...]:
        """Everything that sources disagree on."""
        with self._lock:
            return self._now(known).conflicts(known=known)

    def changes_of(self, person: str, since: datetime, *, until: datetime | None = None) -> tuple[Change, ...]:
        """What was learned between two instants of one person, by the id that the person has now or had then."""
        with self._lock:
            return self._now(since, until).changes_of(person, since, until=until)

    def changes(self, since: datetime, *, until: datetime | None = None) -> Changes:
        """What was learned between two instants."""
        with self._lock:
            return self._now(since, until).changes(since, until=until)

    def _now(self, *known: datetime | None) -> MemoryRegister:
        new = list(self._ledger.entries(after=self._entries[-1].seq if self._entries else 0))
        asked = {instant for instant in known if instant is not None}
        if new or len(self._asked | asked) > MOST_DAYS_OF_KNOWLEDGE:
            self._entries += new
            self._memory = MemoryRegister(self._entries, self._rules)
            self._asked = set()
        self._asked |= asked
        return self._memory
