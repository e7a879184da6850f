"""What is asked of the projection's tables while they are filled and while they answer."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from letapis.ledger.lists import one_of
from letapis.ledger.projection.light import filing
from letapis.ledger.projection.tables import concern, moment, node, projection, source
from letapis.ledger.row import Row, entry_of, withdrawal_subject
from letapis.ledger.schema import entry
from letapis.model import Entry


def among(
    connection: Connection, query: Select[*tuple[Any, ...]], column: ColumnElement[Any], values: Iterable[Any]
) -> Iterator[Any]:
    """The rows of a query of which a column has one of the values."""
    wanted = sorted(values)
    if wanted:
        yield from connection.execute(query.where(one_of(connection, column, wanted)))


def mark(connection: Connection, *, lock: bool = False) -> tuple[int, str]:
    """Up to which entry the tables are filled, and by which rules."""
    query = select(projection.c.seq, projection.c.recipe)
    found = connection.execute(query.with_for_update() if lock else query).one()
    return int(found.seq), str(found.recipe)


def components_of(connection: Connection, keys: Iterable[int]) -> dict[int, int]:
    """By statement or mention, its component."""
    rows = among(connection, select(node.c.key, node.c.component), node.c.key, keys)
    return {int(key): int(component) for key, component in rows}


def concerns_of(connection: Connection, components: Iterable[int]) -> dict[int, set[int]]:
    """By component, the entries that bear on it."""
    found: dict[int, set[int]] = {component: set() for component in components}
    for component, seq in among(connection, select(concern.c.component, concern.c.seq), concern.c.component, found):
        found[component].add(seq)
    return found


def entries_at(connection: Connection, seqs: Sequence[int] | set[int]) -> dict[int, Entry]:
    """By number, the entries: filed reports without their texts."""
    filed = {
        seq: filing(seq, told)
        for seq, told in among(connection, select(source.c.seq, source.c.about), source.c.seq, seqs)
    }
    others = [seq for seq in seqs if seq not in filed]
    return filed | {row.seq: entry_of(Row(*row)) for row in among(connection, select(entry), entry.c.seq, others)}


def withdrawals_of(connection: Connection, seqs: Iterable[int], until: int) -> dict[int, set[int]]:
    """By entry, those that withdraw it, and in turn those that withdraw these, up to entry `until`."""
    found: dict[int, set[int]] = {}
    asked = set(seqs)
    query = select(entry.c.subject, entry.c.seq).where(entry.c.seq <= until)
    while asked:
        subjects = [withdrawal_subject(seq) for seq in asked]
        asked = set()
        for subject, seq in among(connection, query, entry.c.subject, subjects):
            found.setdefault(int(subject.removeprefix("entry:")), set()).add(seq)
            asked.add(seq)
    return found


def seq_at(connection: Connection, known: str | None) -> int:
    """The last entry recorded up to an instant (its text); null stands for all that the tables hold."""
    if known is None:
        return mark(connection)[0]
    query = select(moment.c.seq).where(moment.c.recorded_at <= known).order_by(moment.c.recorded_at.desc()).limit(1)
    return int(connection.execute(query).scalar() or 0)
