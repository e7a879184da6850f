"""What is asked of a register, as a protocol. The memory fold and the projection in the database both answer it.

`known` is the known-time clock everywhere: an aware instant up to which entries count, null for all. Whatever is
filed later, the answer for an earlier `known` stays the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

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

MANY = 5000
"""Entries that take no more than some seconds to be gone through."""


@dataclass(frozen=True, slots=True)
class Catching:
    """How far tables are filled that are behind the ledger: `filled` of `entries`.

    `anew` tells that they are made from the first entry on, since other rules or another version had made them.
    """

    filled: int
    entries: int
    anew: bool = False

    @property
    def long(self) -> bool:
        """Whether it takes so long that somebody should be told."""
        return self.entries - self.filled > MANY

    @property
    def told(self) -> str:
        """Why there is something to wait for, and how much of it."""
        many = f"{self.entries - self.filled:,} entries are gone through first, and nothing is lost"
        if self.anew:
            return f"the register's tables were made by other rules or by another version of Letapis: {many}"
        return f"the register's tables do not hold all that was filed: {many}"

    @property
    def percent(self) -> int:
        """How much of it is done, in whole parts of a hundred."""
        return 100 * self.filled // self.entries if self.entries else 100


class Register(Protocol):
    """Persons, their cases and the counts, computed from the ledger's entries."""

    @property
    def rules(self) -> Rules:
        """What cases are made by."""
        ...

    def as_of(self, *, known: datetime | None = None) -> AsOf:
        """What answers are computed from: the head, and when the last of its entries was recorded."""
        ...

    def people(self, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Everyone with a name, in the order in which the ledger first heard of them."""
        ...

    def order(self, *, known: datetime | None = None) -> Sequence[str]:
        """The ids of everyone with a name, in the order in which the ledger first heard of them."""
        ...

    def some(self, ids: Sequence[str], *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those of these ids who have a name, in the order of the ids."""
        ...

    def likeliest(self, skip: int, most: int) -> Sequence[tuple[Individual, Individual]] | None:
        """Some pairs of people whose names may be names of one person, the nearest first; null without an index.

        The identity floor compares them and decides. At least `most` pairs, unless there are no more.
        """
        ...

    def judgements(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Judgements on who is who that may bear on some people, and what takes entries back, in order.

        Those of humans are among them, those of the machine may be left out.
        """
        ...

    def find(self, text: str, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose person id, mention id or written name is `text`, else those with all its words in one name.

        Letter case does not matter. Nothing is guessed here: likeness of names is the identity floor's work.
        """
        ...

    def candidates(self, text: str, *, most: int = 100, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose names may be what `text` says, in any spelling, with slips, or as far as it is typed.

        The identity floor compares them and decides. A register with an index gives the likeliest, `most` of them; one
        without gives everybody. They come in the order in which the ledger first heard of them.
        """
        ...

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person, by person id or by the id of any of its mentions; null where there is none."""
        ...

    def cases(self, ids: Sequence[str]) -> tuple[PersonCase, ...]:
        """The cases of those of these ids (of people or mentions) who have one, in the order of the ids."""
        ...

    def reports_on(self, ids: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """By id (of a person or a mention), the reports that tell of whoever it means: without those there are none.

        Reports that only tell of somebody whom a judgement joined to them, or whose statements were withdrawn, may be
        among them. Far less work than `cases`.
        """
        ...

    def entries_about(self, person: str, *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The entries that may bear on a person (judgements on the mentions among them), in order."""
        ...

    def filings_at(self, addresses: Sequence[str], *, known: datetime | None = None) -> tuple[Entry, ...]:
        """The filings of reports under some addresses (`letapis.register.versions.address`), in order.

        Withdrawn ones are among them; the reports may lack their texts.
        """
        ...

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on the day `on`."""
        ...

    def held(self, on: date, *, known: datetime | None = None, by: Grouping | None = None) -> HeldCount:
        """How many were in custody on the day `on`, and who."""
        ...

    def broken_down(self, on: date, *, known: datetime | None = None) -> dict[Grouping, HeldCount]:
        """The count of the day `on`, broken down in each way."""
        ...

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Everybody in custody on the day `on`, surely or not, and the counts of them."""
        ...

    def taken(
        self, *, since: date | None = None, until: date | None = None, known: datetime | None = None
    ) -> frozenset[str]:
        """The ids of those who may have been taken into custody from one day on, up to another; null for any."""
        ...

    def cases_held(self, on: date, *, known: datetime | None = None) -> tuple[PersonCase, ...]:
        """The cases of those who were in custody on the day `on`, surely or not; without lines and conflicts."""
        ...

    def first_day(self, *, known: datetime | None = None) -> date | None:
        """The first day, of those that are told, on which anybody was in custody; null where there is none."""
        ...

    def series(
        self, start: date, end: date, *, step: timedelta = timedelta(days=1), known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """The counts from `start` up to before `end`, every `step` (whole days, at least one; else ValueError)."""
        ...

    def conflicts(self, *, known: datetime | None = None) -> tuple[Conflict, ...]:
        """Everything that sources disagree on."""
        ...

    def changes_of(self, person: str, since: datetime, *, until: datetime | None = None) -> tuple[Change, ...]:
        """What was learned between two instants of one person, by the id that the person has now or had then."""
        ...

    def changes(self, since: datetime, *, until: datetime | None = None) -> Changes:
        """What was learned after `since` (up to `until`, null: up to now), and which counts it moved."""
        ...
