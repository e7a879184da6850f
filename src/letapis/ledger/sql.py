"""A ledger in a database. All that it says to the database is here; what differs between databases is given to it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, bindparam, select, update

from letapis.desk.errors import LedgerBroken, LedgerNewer
from letapis.ledger import fresh, inserting
from letapis.ledger.acquainted import SqlAcquainted
from letapis.ledger.bundles import bundle, bundle_of, filings, mend, numbers, runs, unbundled
from letapis.ledger.chaining import chain, check_actor, next_instant
from letapis.ledger.failures import Place, told
from letapis.ledger.lists import one_of
from letapis.ledger.row import Draft, End, Fields, Row, draft, entries_beside, entry_of, withdrawal_subject
from letapis.ledger.schema import OFTEN, SAID, entry, head
from letapis.ledger.standing import Standing
from letapis.model import Body, Entry, Head, Issue, WireError
from letapis.model.chain import instant_to_text

PAGE = 500
"""Rows read at a time. Each page is a query of its own, so a slow reader holds nothing open; the log only grows."""


class SqlLedger:
    """The `letapis.desk.ports.Ledger` in a database; make one with `letapis.ledger.open_ledger`."""

    def __init__(
        self,
        engine: Engine,
        place: Place,
        *,
        clock: Callable[[], datetime],
        guards: Callable[[Connection], list[Issue]],
    ) -> None:
        self._engine = engine
        server = engine.dialect.name == "postgresql"  # SQLite reads from one state by itself
        self._snapshots = engine.execution_options(isolation_level="REPEATABLE READ") if server else engine
        self._place = place
        self._clock = clock
        self._guards = guards

    @property
    def place(self) -> str:
        """Where it is, for a reader; without a password."""
        return self._place.name

    def append(self, bodies: Sequence[Body], *, actor: str) -> tuple[Entry, ...]:
        """Chain `bodies` to the log; see `letapis.desk.ports.Ledger`. LedgerError where it cannot be done."""
        drafts = [draft(body) for body in bodies]
        with self.writing() as connection:
            end = self._sound_end(connection)
            instant = next_instant(self._clock(), end.recorded_at)
            kept, rows = chain(drafts, end, _standing(connection, drafts), instant, check_actor(actor))
            extend(connection, rows, alike=True)
        return entries_beside(rows, kept, instant)

    @contextmanager
    def adopting(self) -> Iterator[Callable[[Sequence[Row]], None]]:
        """A function that chains rows made elsewhere, as they are; all that it is given, or none if the block fails."""
        with self.writing() as connection:
            self._sound_end(connection)
            yield lambda rows: extend(connection, rows)

    def entries(
        self, *, after: int = 0, known: datetime | None = None, kinds: frozenset[str] | None = None
    ) -> Iterator[Entry]:
        """The entries in order; see `letapis.desk.ports.Ledger`. LedgerNewer for one of an unknown kind."""
        for row in self.rows(after=after, known=known, kinds=kinds):
            yield self._entry(row)

    def rows(
        self, *, after: int = 0, known: datetime | None = None, kinds: frozenset[str] | None = None
    ) -> Iterator[Row]:
        """The stored rows in order, up to the end that stood when this was called."""
        last = self.end().seq
        until = None if known is None else instant_to_text(known)
        wanted = select(entry) if kinds is None else select(entry).where(entry.c.kind.in_(sorted(kinds)))
        if kinds is not None and not kinds & OFTEN:
            wanted = wanted.where(SAID)  # word for word, or the index on these is not used
        while after < last:
            page = self._select(wanted.where(entry.c.seq > after).order_by(entry.c.seq).limit(PAGE))
            for row in page:
                if row.seq > last or (until is not None and row.recorded_at > until):
                    return
                yield row
            if not page:
                return
            after = page[-1].seq

    def picked(self, seqs: Sequence[int], kinds: frozenset[str] | None = None) -> Iterator[Entry]:
        """The entries of these numbers, in order; only those of these kinds, where any are given."""
        with self.reading() as connection:
            query = select(entry).where(one_of(connection, entry.c.seq, seqs)).order_by(entry.c.seq)
            if kinds is not None:
                query = query.where(entry.c.kind.in_(sorted(kinds)))
            rows = [Row(*found) for found in connection.execute(query)]
        return (self._entry(row) for row in rows)

    def head(self) -> Head:
        """Where the chain ends."""
        return self.end().head

    def end(self) -> End:
        """Where the chain ends by its last entry, with the time of it."""
        with self.reading() as connection:
            return _last(connection)

    def kept_end(self) -> End:
        """Where the chain ends by what the ledger notes of it."""
        with self.reading() as connection:
            return _noted(connection)

    def filings(self, report_id: str) -> list[Row]:
        """The rows of the filings of one text, in order."""
        with self.reading() as connection:
            return filings(connection, report_id)

    def guards(self) -> list[Issue]:
        """What is wrong with the database's own guards, as issues."""
        with self.reading() as connection:
            return self._guards(connection)

    def unfound(self) -> list[int]:
        """The first entries that are missing from the table by which entries are found."""
        with self.reading() as connection:
            return unbundled(connection)

    def mend(self) -> None:
        """Add what is missing from the table by which entries are found; the entries are not touched."""
        with self.writing() as connection:
            mend(connection)

    def acquainted(self) -> SqlAcquainted:
        """Those named in it, for whoever files the next report."""
        return SqlAcquainted(self)

    def close(self) -> None:
        """Let go of the database."""
        with told(self._place):
            self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection in a transaction that reads: all that it is asked, it answers from one state of the database."""
        with told(self._place), self._snapshots.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that writes."""
        with told(self._place), self._engine.connect() as opened:
            connection = opened.execution_options(letapis_writes=True)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    # Whoever writes looks up hundreds of hashes. Of what was filed since its last ANALYZE, PostgreSQL
                    # takes that to be a large part of the table, and reads all of it.
                    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
                yield connection

    def _sound_end(self, connection: Connection) -> End:
        if connection.dialect.name == "sqlite":
            found = connection.exec_driver_sql(_ENDS).one_or_none()
            noted, last = (End(*found[:3]), End(*found[3:])) if found else (_noted(connection), _last(connection))
        else:
            noted, last = _noted(connection, lock=True), _last(connection)
        if noted != last:
            why = f"its last entry is {last.seq}, and {noted.seq} is noted as the last"
            raise LedgerBroken(self.place, why)
        return last

    def _select(self, query: Select[*tuple[Any, ...]]) -> list[Row]:
        with self.reading() as connection:
            return [Row(*found) for found in connection.execute(query)]

    def _entry(self, row: Row) -> Entry:
        try:
            return entry_of(row)
        except (WireError, ValueError, KeyError, TypeError) as error:
            raise _unread(self.place, row, error) from error


def _unread(place: str, row: Row, error: Exception) -> LedgerBroken | LedgerNewer:
    if isinstance(error, WireError) and "newer" in str(error):
        return LedgerNewer(place, f"that of a {row.kind}")
    return LedgerBroken(place, f"entry {row.seq} cannot be read ({error})")


def extend(connection: Connection, rows: Sequence[Fields], *, alike: bool = False) -> None:
    """Write rows and note the new end; `alike` says that they are of one append."""
    if not rows:
        return
    # Handed to the driver as they are: what SQLAlchemy would do with each value costs more than the insertion.
    cursor = connection.connection.cursor()
    if connection.dialect.name == "postgresql":
        for command, types, values in ((_COPY, _TYPES, rows), (_COPY_RUNS, _RUN_TYPES, runs(rows))):
            with cursor.copy(command) as copy:
                copy.set_types(types)
                for row in values:
                    copy.write_row(row)
    else:
        inserting.insert(cursor, rows, alike=alike)
        fresh.put(connection, runs(rows))
    cursor.close()
    seq, time, *_, sealed = rows[-1]
    connection.execute(_ADVANCE, {"new_seq": seq, "new_hash": sealed, "new_time": time})


_COPY = f"COPY entry ({inserting.COLUMNS}) FROM STDIN (FORMAT BINARY)"
_TYPES = ("int4", "text", "text", "text", "text", "bytea", "text", "text")
_COPY_RUNS = "COPY bundle (name, first, last) FROM STDIN (FORMAT BINARY)"
_RUN_TYPES = ("text", "int4", "int4")
_ADVANCE = update(head).values(seq=bindparam("new_seq"), hash=bindparam("new_hash"), recorded_at=bindparam("new_time"))


_NOTED = select(head.c.seq, head.c.hash, head.c.recorded_at)
_NOTED_LOCKED = _NOTED.with_for_update()
_ENDS = """SELECT head.seq, head.hash, head.recorded_at, last.seq, last.hash, last.recorded_at FROM head,
(SELECT seq, hash, recorded_at FROM entry ORDER BY seq DESC LIMIT 1) last"""
"""Both at once, of a ledger that holds entries: SQLAlchemy takes as long for each question as SQLite for both."""
_LAST = select(entry.c.seq, entry.c.hash, entry.c.recorded_at).order_by(entry.c.seq.desc()).limit(1)


def _noted(connection: Connection, *, lock: bool = False) -> End:
    # SQLite has taken the write lock already; on PostgreSQL this is where writers queue.
    found = connection.execute(_NOTED_LOCKED if lock else _NOTED).one_or_none()
    return End(*found) if found else End(seq=-1)


def _last(connection: Connection) -> End:
    found = connection.execute(_LAST).one_or_none()
    return End(*found) if found else End()


def _standing(connection: Connection, drafts: Sequence[Draft]) -> Standing:
    """What is filed of the subjects of `drafts` and of what they withdraw, and every withdrawal that bears on it."""
    bundles: set[str] = set()
    targets: set[int] = set()
    last = b""
    for _, kind, subject, body, unique, target in drafts:
        if target is not None:
            targets.add(target)
        elif unique and subject:
            own = body[21:27] if kind == "statement_read" else b""
            if not own or own != last:
                bundles.add(bundle_of(kind, subject, body))
                last = own
    found = list(numbers(connection, bundles))
    if found:
        wanted = {item.subject for item in drafts if item.unique}
        found = [(subject, seq) for subject, seq in found if subject in wanted]
    withdrawals: list[tuple[int, int]] = []
    asked = {seq for _, seq in found} | targets
    while asked:
        subjects = {withdrawal_subject(seq) for seq in asked}
        near = numbers(connection, {bundle(subject) for subject in subjects})
        pairs = [(subject, seq) for subject, seq in near if subject in subjects]
        withdrawals += [(seq, int(subject.removeprefix("entry:"))) for subject, seq in pairs]
        asked = {seq for _, seq in pairs}
    return Standing(found, withdrawals)
