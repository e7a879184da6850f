"""A register over entries in memory: small ledgers, tests, and the oracle for the projection in a database."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from threading import Lock

from letapis.model import (
    AsOf,
    Change,
    Changes,
    Conflict,
    Entry,
    EntryWithdrawn,
    Grouping,
    Held,
    HeldCount,
    IdentityJudged,
    Individual,
    PersonCase,
    ReportFiled,
    SeriesPoint,
    Status,
)
from letapis.register.changing import changes
from letapis.register.counting import held, held_in_each_way, series
from letapis.register.finding import find
from letapis.register.fold import Snapshot, fold
from letapis.register.present import Gathering, may_be_taken, present
from letapis.register.rules import DEFAULT_RULES, Rules
from letapis.register.status import held_on, status
from letapis.register.versions import address

DAY = timedelta(days=1)
MOST_FOLDED = 8
"""Instants of which what was known is kept at hand, beside now. Anybody on the net may ask for any number of them."""


class MemoryRegister:
    """The queries of `letapis.desk.register_port.Register` over a sequence of entries that does not change."""

    def __init__(self, entries: Iterable[Entry], rules: Rules = DEFAULT_RULES) -> None:
        self._entries = tuple(entries)
        self._rules = rules
        self._folded: dict[datetime | None, Snapshot] = {}
        self._keeping = Lock()

    def snapshot(self, known: datetime | None = None) -> Snapshot:
        """What was known at `known`; folded once, but for instants that others were asked for since."""
        found = self._folded.get(known)
        if found is None:
            found = fold(self._entries, known, self._rules)
            with self._keeping:
                past = [one for one in self._folded if one is not None]
                for one in past[: max(0, len(past) + 1 - MOST_FOLDED)] if known is not None else ():
                    del self._folded[one]  # the one that was folded first
                self._folded[known] = found
        return found

    @property
    def rules(self) -> Rules:
        """What cases are made by."""
        return self._rules

    def as_of(self, *, known: datetime | None = None) -> AsOf:
        """What answers are computed from."""
        return self.snapshot(known).as_of

    def people(self, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Everyone with a name, in the order in which the ledger first heard of them."""
        return tuple(case.person for case in self.snapshot(known).cases.values())

    def order(self, *, known: datetime | None = None) -> tuple[str, ...]:
        """The ids of everyone with a name, in the order in which the ledger first heard of them."""
        return tuple(self.snapshot(known).cases)

    def some(self, ids: Sequence[str], *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those of these ids who have a name, in the order of the ids."""
        cases = self.snapshot(known).cases
        return tuple(cases[one].person for one in dict.fromkeys(ids) if one in cases)

    def likeliest(self, skip: int, most: int) -> None:
        """Nothing: there is no index of names."""

    def judgements(self, ids: Sequence[str]) -> tuple[Entry, ...]:  # noqa: ARG002 - all are at hand
        """Judgements on who is who, and what takes entries back, in order."""
        return tuple(entry for entry in self._entries if isinstance(entry.body, IdentityJudged | EntryWithdrawn))

    def find(self, text: str, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those meant by an id or a written name, else those with all its words in one name."""
        snapshot = self.snapshot(known)
        exact = snapshot.case(text)
        return (exact.person,) if exact else find(text, self.people(known=known))

    def candidates(self, text: str, *, most: int = 100, known: datetime | None = None) -> tuple[Individual, ...]:  # noqa: ARG002 - nobody is left out
        """Those whose names may be what a text says: anybody's, as there is no index."""
        return self.people(known=known)

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person, by person id or by the id of any of its mentions."""
        return self.snapshot(known).case(person)

    def cases(self, ids: Sequence[str]) -> tuple[PersonCase, ...]:
        """The cases of those of these ids (of people or mentions) who have one, in the order of the ids."""
        return tuple(case for one in dict.fromkeys(ids) if (case := self.case(one)))

    def reports_on(self, ids: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """By id (of a person or a mention), the reports that tell of whoever it means."""
        found = ((one, self.case(one)) for one in dict.fromkeys(ids))
        return {one: frozenset(line.source.report_id for line in case.lines) for one, case in found if case}

    def entries_about(self, person: str, *, known: datetime | None = None) -> tuple[Entry, ...]:  # noqa: ARG002 - all are at hand
        """The entries that may bear on a person (judgements on the mentions among them), in order."""
        return tuple(entry for entry in self._entries if known is None or entry.recorded_at <= known)

    def filings_at(self, addresses: Sequence[str], *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The filings of reports under some addresses (`versions.address`), withdrawn ones too, in order."""
        filed = (e for e in self._entries if isinstance(e.body, ReportFiled) and (not known or e.recorded_at <= known))
        return tuple(e for e in filed if isinstance(e.body, ReportFiled) and address(e.body.report.url) in addresses)

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on the day `on`."""
        snapshot = self.snapshot(known)
        case = snapshot.case(person)
        return status(case, on, snapshot.as_of) if case else None

    def held(self, on: date, *, known: datetime | None = None, by: Grouping | None = None) -> HeldCount:
        """How many were in custody on the day `on`, and who."""
        snapshot = self.snapshot(known)
        return held(snapshot.cases.values(), on, snapshot.as_of, by)

    def broken_down(self, on: date, *, known: datetime | None = None) -> dict[Grouping, HeldCount]:
        """The count of the day `on`, broken down in each way."""
        snapshot = self.snapshot(known)
        return held_in_each_way(snapshot.cases.values(), on, snapshot.as_of)

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Everybody in custody on the day `on`, surely or not, and the counts of them."""
        cases = self.snapshot(known).cases.values()
        return Gathering([one for case in cases if (one := present(case, on))])

    def taken(
        self, *, since: date | None = None, until: date | None = None, known: datetime | None = None
    ) -> frozenset[str]:
        """The ids of those who may have been taken into custody from one day on, up to another; null for any."""
        cases = self.snapshot(known).cases.values()
        return frozenset(
            case.person.id
            for case in cases
            if any(may_be_taken(detention.start, since, until) for detention in case.detentions)
        )

    def cases_held(self, on: date, *, known: datetime | None = None) -> tuple[PersonCase, ...]:
        """The cases of those who were in custody on the day `on`, surely or not; some registers leave out lines."""
        cases = self.snapshot(known).cases.values()
        return tuple(case for case in cases if held_on(case.presence, on) is not Held.NO)

    def first_day(self, *, known: datetime | None = None) -> date | None:
        """The first day, of those that are told, on which anybody was in custody."""
        cases = self.snapshot(known).cases.values()
        return min((run.first for case in cases for run in case.presence if run.first), default=None)

    def series(
        self, start: date, end: date, *, step: timedelta = DAY, known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """The counts from `start` up to before `end`, every `step`."""
        cases = self.snapshot(known).cases.values()
        return series((case.presence for case in cases), start, end, step)

    def conflicts(self, *, known: datetime | None = None) -> tuple[Conflict, ...]:
        """Everything that sources disagree on."""
        return tuple(conflict for case in self.snapshot(known).cases.values() for conflict in case.conflicts)

    def changes_of(self, person: str, since: datetime, *, until: datetime | None = None) -> tuple[Change, ...]:
        """What was learned between two instants of one person, by the id that the person has now or had then."""
        return tuple(one for one in self.changes(since, until=until).changes if one.person == person)

    def changes(self, since: datetime, *, until: datetime | None = None) -> Changes:
        """What was learned after `since`, and which counts it moved."""
        return changes(self.snapshot(since), self.snapshot(until), self._entries)
