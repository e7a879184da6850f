"""The register's questions, answered from the projection's tables."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Protocol

from sqlalchemy import Connection

from letapis.desk.register_port import Catching
from letapis.ledger.projection.addresses import filings_at
from letapis.ledger.projection.candidates import candidates, judgements
from letapis.ledger.projection.filling import Database, catch_up, rebuild
from letapis.ledger.projection.keys import words
from letapis.ledger.projection.loading import behind_by, up_to_date
from letapis.ledger.projection.memory import Memory
from letapis.ledger.projection.people import People
from letapis.ledger.projection.recipe import recipe_of
from letapis.ledger.projection.telling import reports_on
from letapis.ledger.readable import Placed, readable
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
from letapis.register import DEFAULT_RULES, Rules
from letapis.register.changing import together
from letapis.register.counting import counted, counted_in_each_way, series
from letapis.register.finding import find
from letapis.register.present import Gathering
from letapis.register.status import status

DAY = timedelta(days=1)


class Whole(Database, Placed, Protocol):
    """A ledger in a database, which can be verified too."""


class SqlRegister:
    """The queries of `letapis.desk.register_port.Register` over a ledger in a database.

    Whatever was filed since the last question is filled into the tables first, so answers are never out of date. Each
    is read in one transaction, so it is of one state of the ledger, whoever writes meanwhile.
    """

    def __init__(self, database: Whole, rules: Rules = DEFAULT_RULES) -> None:
        self._database = database
        self._rules = rules
        self._recipe = recipe_of(rules)
        self._memory = Memory()
        self._filling = Lock()

    @property
    def rules(self) -> Rules:
        """What cases are made by."""
        return self._rules

    def as_of(self, *, known: datetime | None = None) -> AsOf:
        """What answers are computed from."""
        with self._asked(known) as people:
            return people.as_of

    def people(self, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Everyone with a name, in the order in which the ledger first heard of them."""
        with self._asked(known) as people:
            return people.individuals()

    def order(self, *, known: datetime | None = None) -> Sequence[str]:
        """The ids of everyone with a name, in the order in which the ledger first heard of them."""
        with self._asked(known) as people:
            return people.order()

    def some(self, ids: Sequence[str], *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those of these ids who have a name, in the order of the ids."""
        with self._asked(known) as people:
            return tuple(people.some(ids))

    def likeliest(self, skip: int, most: int) -> Sequence[tuple[Individual, Individual]] | None:
        """Some pairs of people whose names may be names of one person, the nearest first, by an index of names."""
        with self.connected() as connection:
            return candidates(connection, skip, most)

    def judgements(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """What humans judged of who is who, and what was taken back, among what bears on some people."""
        with self.connected() as connection:
            return tuple(judgements(connection, ids))

    def find(self, text: str, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those meant by an id or a written name, else those with all its words in one name."""
        with self._asked(known) as people:
            exact = people.brief(text)
            if exact:
                return (exact.person,)
            called = people.individuals_called(words(text))
            return self._memory.found.get(text, called, lambda: find(text, called))

    def candidates(self, text: str, *, most: int = 100, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose names may be what a text says, in whatever spelling, found by an index in the database."""
        with self._asked(known) as people:
            return tuple(people.individuals_like(text, most))

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person, by person id or by the id of any of its mentions."""
        with self._asked(known) as people:
            return people.case(person)

    def cases(self, ids: Sequence[str]) -> tuple[PersonCase, ...]:
        """The cases of those of these ids (of people or mentions) who have one, in the order of the ids."""
        with self._asked(None) as people:
            return tuple(people.cases_of(ids))

    def reports_on(self, ids: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """By id (of a person or a mention), the reports that tell of whoever it means, and of those joined to them."""
        with self.connected() as connection:
            return reports_on(connection, ids)

    def entries_about(self, person: str, *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The entries that may bear on a person (judgements on the mentions among them), in order."""
        with self._asked(known) as people:
            return tuple(people.entries_about(person))

    def filings_at(self, addresses: Sequence[str], *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The filings of reports under some addresses, without their texts, withdrawn ones too, in order."""
        with self.connected() as connection:
            found = filings_at(connection, addresses)
            return tuple(entry for entry in found if known is None or entry.recorded_at <= known)

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on the day `on`."""
        with self._asked(known) as people:
            case = people.brief(person)
            return status(case, on, people.as_of) if case else None

    def held(self, on: date, *, known: datetime | None = None, by: Grouping | None = None) -> HeldCount:
        """How many were in custody on the day `on`, and who."""
        with self._asked(known) as people:
            return counted(people.lines_held(on), on, people.as_of, by)

    def broken_down(self, on: date, *, known: datetime | None = None) -> dict[Grouping, HeldCount]:
        """The count of the day `on`, broken down in each way."""
        with self._asked(known) as people:
            return counted_in_each_way(people.lines_held(on), on, people.as_of)

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Everybody in custody on the day `on`, surely or not, and the counts of them."""
        with self._asked(known) as people:
            return people.present(on)

    def taken(
        self, *, since: date | None = None, until: date | None = None, known: datetime | None = None
    ) -> frozenset[str]:
        """The ids of those who may have been taken into custody from one day on, up to another; null for any."""
        with self._asked(known) as people:
            return frozenset(people.taken(since, until))

    def cases_held(self, on: date, *, known: datetime | None = None) -> tuple[PersonCase, ...]:
        """The cases, without lines and conflicts, of those who were in custody on the day `on`, surely or not."""
        with self._asked(known) as people:
            return tuple(people.briefs_held(on))

    def first_day(self, *, known: datetime | None = None) -> date | None:
        """The first day, of those that are told, on which anybody was in custody."""
        with self._asked(known) as people:
            return people.first_day()

    def count(self, on: date, *, known: datetime | None = None) -> SeriesPoint:
        """How many were in custody on the day `on`, without the list of who: a scan of one index."""
        with self._asked(known) as people:
            return people.count(on)

    def series(
        self, start: date, end: date, *, step: timedelta = DAY, known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """The counts from `start` up to before `end`, every `step`."""
        with self._asked(known) as people:
            levels = people.levels(start, end)
            return tuple([levels.on(point.on) for point in series((), start, end, step)])

    def conflicts(self, *, known: datetime | None = None) -> tuple[Conflict, ...]:
        """Everything that sources disagree on."""
        with self._asked(known) as people:
            return tuple(people.conflicts())

    def changes_of(self, person: str, since: datetime, *, until: datetime | None = None) -> tuple[Change, ...]:
        """What was learned between two instants of one person, by the id that the person has now or had then."""
        with self._asked(until) as now:
            found = now.learned_of(person, now.at(since))
            return tuple(one.change for one in found if one.change.person == person)

    def changes(self, since: datetime, *, until: datetime | None = None) -> Changes:
        """What was learned after `since`, and which counts it moved."""
        with self._asked(until) as now:
            then = now.at(since)
            return together(then.as_of, now.as_of, now.learned(then))

    def catching(self) -> Catching | None:
        """How far the tables are filled; null where they hold all that was filed."""
        with self._database.reading() as connection:
            return behind_by(connection, self._recipe)

    def catch_up(self) -> None:
        """Fill in what was filed since the last time; asking does it too."""
        with readable(self._database):
            catch_up(self._database, self._rules, self._recipe)

    def rebuild(self, jobs: int = 1) -> None:
        """Fill the tables anew from the entries; `jobs` processes fold."""
        with readable(self._database):
            rebuild(self._database, self._rules, self._recipe, jobs)

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A connection in a transaction that reads, to tables that hold all that was filed."""
        with self._database.reading() as connection:
            if up_to_date(connection, self._recipe):
                yield connection
                return
        with self._filling:  # one of those who ask fills the tables; the others wait for it, not for the database
            self.catch_up()
        with self._database.reading() as connection:
            yield connection

    @contextmanager
    def _asked(self, known: datetime | None) -> Iterator[People]:
        with self.connected() as connection:
            yield People(connection, self._rules, known, self._memory)
