"""What the desk's pages are given: one record, filled by whoever starts the page."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event, Lock

from letapis.desk.accounts import Accounts
from letapis.desk.again import Again
from letapis.desk.current import CurrentRegister
from letapis.desk.filing import Filed, file_reading
from letapis.desk.following import Disclosures
from letapis.desk.meeting import Met
from letapis.desk.ports import Ledger, Reader
from letapis.desk.register_port import Catching, Register
from letapis.desk.remembering import RememberingRegister, final_in
from letapis.desk.sealing import Cover
from letapis.desk.shelf import ReportShelf, Shelf
from letapis.desk.together import Together
from letapis.model import Individual, Report
from letapis.web import collecting
from letapis.web.clocks import week_ago
from letapis.web.names import LONGEST_QUESTION, MOST_FOUND, Hit, NameIndex

MOST_LIKE = 2 * MOST_FOUND
"""So many people are compared with what is asked for."""
ANYBODY = "Anna"
"""Who is sought once so that the tables of names are at hand."""
MOST_INDEXES = 4
"""So many indexes of names are kept at hand."""


def _set() -> Event:
    event = Event()
    event.set()
    return event


def _now() -> datetime:
    return datetime.now(tz=UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """A ledger with all that the pages do with it.

    `acquaintances` are the names met so far. `covers` are what is sealed in reports, by report and the last entry
    about it. `open` is set unless the register is being made ready; `catching` tells how far it is.
    `accounts` is null where the desk stands open to whoever sits at this machine; then `actor` is who acts.
    """

    ledger: Ledger
    reader: Reader
    register: Register
    shelf: ReportShelf
    together: Together
    secret: str
    disclosures: Disclosures
    acquaintances: Met
    accounts: Accounts | None = None
    actor: str = "desk"
    hosts: frozenset[str] = frozenset({"127.0.0.1", "localhost", "::1"})
    clock: Callable[[], datetime] = _now
    reading: Lock = field(default_factory=Lock)
    indexing: Lock = field(default_factory=Lock)
    indexes: dict[datetime | None, NameIndex] = field(default_factory=dict)
    hits: Again[tuple[Individual, ...], tuple[Hit, ...]] = field(default_factory=Again)
    covers: dict[tuple[str, int], Cover] = field(default_factory=dict)
    open: Event = field(default_factory=_set)
    catching: Callable[[], Catching | None] = lambda: None

    def file(self, report: Report, by: str) -> Filed:
        """Read a report that somebody brought and file what was read; one at a time, as the model serves one reader."""
        with self.reading:
            reading = self.reader.read(report)
            try:
                return file_reading(self.ledger, reading, self.acquaintances.now(), by=by)
            except BaseException:
                self.acquaintances.forget()
                raise

    def find(self, text: str, known: datetime | None = None) -> tuple[Hit, ...]:
        """Those known at an instant whose names may be what is asked for, the likeliest first."""
        if not text.strip():
            return ()
        near = self.register.candidates(text[:LONGEST_QUESTION], most=MOST_LIKE, known=known)
        if len(near) > MOST_LIKE:
            return self.names(known).find(text)
        return self.hits.get(text, near, lambda: NameIndex(near).find(text))

    def names(self, known: datetime | None = None) -> NameIndex:
        """The names of everyone known at an instant, for search; new names are added when they become known."""
        with self.indexing:
            people = self.register.people(known=known)
            if known not in self.indexes:
                if len(self.indexes) >= MOST_INDEXES:
                    self.indexes.clear()
                self.indexes[known] = NameIndex(people)
            elif self.indexes[known].people is not people:
                self.indexes[known].renew(people)
            return self.indexes[known]

    def get_ready(self) -> None:
        """Make what pages of all kinds need, so that the first visitors need not wait for it; ended by any failure.

        Whatever fails here fails again where a visitor asks for it, and is told there. With the first answer the
        register has caught up with the ledger; until then `open` is not set.
        """
        self.open.clear()
        with collecting.loading(), suppress(Exception):
            try:
                self.register.order()
            finally:
                self.open.set()
            self.register.present(self.clock().date())
            self.register.first_day()
            self.shelf.page(0, 1)
            self.disclosures.entries()
            self.find(ANYBODY)
            self.register.changes(week_ago(self.clock().date()))  # the page of changes; long where many were filed


def open_desk(
    ledger: Ledger,
    reader: Reader,
    *,
    secret: str,
    register: Register | None = None,
    shelf: ReportShelf | None = None,
    accounts: Accounts | None = None,
    actor: str = "desk",
) -> Desk:
    """The desk of a ledger; without a `register` or a `shelf` of its own, one is computed in memory."""
    register = register or CurrentRegister(ledger)
    shelf = shelf or Shelf(ledger)
    return Desk(
        ledger=ledger,
        reader=reader,
        register=RememberingRegister(register, lambda: ledger.head().seq, final_in(ledger)),
        shelf=shelf,
        together=Together(ledger, shelf),
        secret=secret,
        disclosures=Disclosures(ledger),
        acquaintances=Met(ledger),
        accounts=accounts,
        actor=actor,
    )
