"""Fill the projection's tables from the entries: what is new of them, or all anew."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from itertools import groupby
from typing import Protocol

from sqlalchemy import Connection, delete, select, update

from letapis.ledger.projection import now
from letapis.ledger.projection.batch import Batch, Kept, copied
from letapis.ledger.projection.folding import Folded, Stored, folded_all, processes, stored
from letapis.ledger.projection.light import lighten
from letapis.ledger.projection.loading import (
    among,
    components_of,
    concerns_of,
    entries_at,
    mark,
    up_to_date,
    withdrawals_of,
)
from letapis.ledger.projection.pairs import TABLES as PAIRS
from letapis.ledger.projection.runs import Run
from letapis.ledger.projection.shelved import TABLES as SHELVED
from letapis.ledger.projection.shelved import shelve
from letapis.ledger.projection.spelled import TABLES as SPELLED
from letapis.ledger.projection.spelled import spell
from letapis.ledger.projection.storing import store
from letapis.ledger.projection.tables import (
    NOW,
    OPEN,
    case_at,
    concern,
    fact,
    held_run,
    moment,
    node,
    projection,
    source,
    told_in,
    word,
)
from letapis.ledger.projection.touching import Touch, touch
from letapis.ledger.row import Row
from letapis.ledger.schema import entry
from letapis.model import Entry
from letapis.register import Rules

BATCH = 500
"""Entries taken at a time: what is in memory at once, with all that bears on the same people."""


class Database(Protocol):
    """What the projection needs of a ledger in a database."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection in a transaction that reads."""
        ...

    def writing(self) -> AbstractContextManager[Connection]:
        """A connection in a transaction that writes."""
        ...


def catch_up(database: Database, rules: Rules, recipe: str, several: Executor | None = None) -> None:
    """Fill in the entries that are missing; all anew where the tables were filled by another recipe.

    Each batch is a transaction: killed in the midst, it goes on from there. `several` processes fold, if there are any.
    """
    with database.reading() as connection:
        if up_to_date(connection, recipe):
            return
    while _next_batch(database, rules, recipe, several):
        pass
    _show(database, several)


def _show(database: Database, several: Executor | None) -> None:
    """Bring the tables of now up to date, a few components a transaction; killed in the midst, it is done anew."""
    with database.reading() as connection:
        seq, _ = mark(connection)
        if now.shown_to(connection) == seq:
            return
        components = now.behind(connection)
    for start in range(0, len(components), now.PORTION):
        with database.writing() as connection:
            now.show(connection, components[start : start + now.PORTION], several)
    with database.writing() as connection:
        now.note(connection, seq)


def rebuild(database: Database, rules: Rules, recipe: str, jobs: int = 1) -> None:
    """Fill all anew from the entries, in constant memory; `jobs` processes fold."""
    with database.writing() as connection:
        mark(connection, lock=True)
        clear(connection, recipe)
    with processes(jobs) as several:
        catch_up(database, rules, recipe, several)


def clear(connection: Connection, recipe: str) -> None:
    """Empty the tables."""
    for table in (
        *SHELVED,
        *SPELLED,
        *PAIRS,
        *NOW,
        fact,
        case_at,
        held_run,
        word,
        told_in,
        source,
        concern,
        node,
        moment,
    ):
        connection.execute(delete(table))
    connection.execute(update(projection).values(seq=0, shown=0, recipe=recipe))


def _next_batch(database: Database, rules: Rules, recipe: str, several: Executor | None) -> bool:
    with database.writing() as connection:
        seq, filled_by = mark(connection, lock=True)
        if filled_by != recipe:
            clear(connection, recipe)
            seq = 0
        query = select(entry).where(entry.c.seq > seq).order_by(entry.c.seq).limit(BATCH)
        rows = [Row(*row) for row in connection.execute(query)]
        if rows:
            _fill(connection, rows, rules, several)
        if len(rows) == BATCH:
            return True
        components = now.behind(connection)
        if len(components) <= now.PORTION:  # after an entry or two all is done in one transaction
            now.show(connection, components, several)
            now.note(connection, mark(connection)[0])
        return False


def _fill(connection: Connection, rows: Sequence[Row], rules: Rules, several: Executor | None) -> None:
    taken = [(row, light := lighten(row), touch(light.body)) for row in rows]
    batch, before, entries = load(connection, [what for *_, what in taken], rows[0].seq - 1)
    entries |= {row.seq: stored(row, light) for row, light, _ in taken}
    jobs: list[list[Stored]] = []

    def note(seqs: list[int]) -> Folded:
        jobs.append([entries[seq] for seq in seqs])
        return set(), b""

    _play(batch.trial(), taken, note)
    found = folded_all(rules, jobs, {light.seq: light for _, light, _ in taken}, several)
    _play(batch, taken, lambda _: next(found))
    store(connection, batch, before, [light for _, light, _ in taken], [what for *_, what in taken])
    spell(connection, [light.body for _, light, _ in taken])
    shelve(connection, rows)


def _play(batch: Batch, taken: Iterable[tuple[Row, Entry, Touch]], fold: Callable[[list[int]], Folded]) -> None:
    """Take the entries, and settle after each instant."""
    for _, group in groupby(taken, key=lambda item: item[0].recorded_at):
        for row, _, what in group:
            batch.take(row.seq, what)
        batch.settle(fold)


def load(connection: Connection, touches: Sequence[Touch], seq: int) -> tuple[Batch, Batch, dict[int, Stored]]:
    """What the tables hold of whatever these entries bear on; twice, to be changed and to be compared with.

    And the entries that bear on it already.
    """
    nodes = components_of(connection, {key for what in touches for key in (*what.joined, *what.beside)})
    filings, told = by_report(connection, {r for what in touches for r in (*what.reports, what.filed) if r is not None})
    targets = {what.target for what in touches if what.target is not None}
    aimed = {c for (c,) in among(connection, select(concern.c.component), concern.c.seq, targets)}
    filed_again = {what.filed for what in touches if what.filed is not None}
    components = set(nodes.values()) | aimed | {c for report in filed_again for c in told.get(report, ())}
    concerns = concerns_of(connection, components)
    withdrawals = withdrawals_of(connection, {s for seqs in filings.values() for s in seqs}, seq)
    needed = {s for part in (concerns, filings, withdrawals) for seqs in part.values() for s in seqs}
    entries = entries_at(connection, needed)
    words = words_of(connection, components)
    runs = runs_of(connection, components)
    batch = Batch(nodes, concerns, words, runs, filings, told, withdrawals)
    before = Batch(dict(nodes), copied(concerns), copied(words), {}, {}, copied(told), {})
    return batch, before, entries


def by_report(connection: Connection, reports: Iterable[int]) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """By report, the entries that file it; by report, the components it tells of."""
    wanted = set(reports)
    filings: dict[int, set[int]] = {}
    for report, seq in among(connection, select(source.c.report, source.c.seq), source.c.report, wanted):
        filings.setdefault(report, set()).add(seq)
    told: dict[int, set[int]] = {}
    for report, component in among(connection, select(told_in.c.report, told_in.c.component), told_in.c.report, wanted):
        told.setdefault(report, set()).add(component)
    return filings, told


def words_of(connection: Connection, components: Iterable[int]) -> dict[int, set[int]]:
    """By component, the words of its names."""
    found: dict[int, set[int]] = {component: set() for component in components}
    for component, number in among(connection, select(word.c.component, word.c.word), word.c.component, found):
        found[component].add(number)
    return found


def runs_of(connection: Connection, components: Iterable[int]) -> dict[int, dict[Run, Kept]]:
    """By component, the runs that are still so."""
    found: dict[int, dict[Run, Kept]] = {component: {} for component in components}
    query = select(held_run).where(held_run.c.known_to == OPEN)
    for row in among(connection, query, held_run.c.component, found):
        run = Run(row.person, row.first, row.after, row.held)
        found[row.component][run] = Kept(row.component, run, row.known_from, row.id)
    return found
