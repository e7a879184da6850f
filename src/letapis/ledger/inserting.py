"""How rows are put into an SQLite file.

Handing values over is a fifth of the work, and half of those of an append are known: its entries share their time and
their actor, are numbered one after the other, and each names the hash of the one before.
"""

from collections.abc import Sequence
from itertools import chain as chained

from sqlalchemy.engine.interfaces import DBAPICursor

from letapis.ledger.row import Fields

AT_ONCE = 50
"""Rows of an append put in by one command: of more, and of fewer, each costs more."""

COLUMNS = "seq, recorded_at, actor, kind, subject, body, previous, hash"
_INSERT = f"INSERT INTO entry ({COLUMNS}) VALUES "  # noqa: S608 - constants
_EACH = _INSERT + "(?, ?, ?, ?, ?, ?, ?, ?)"
_ALIKE = _INSERT + ", ".join(
    f"(?1 + {at}, ?2, ?3, ?{4 * at + 5}, ?{4 * at + 6}, ?{4 * at + 7}, ?{4 * at + 4}, ?{4 * at + 8})"
    for at in range(AT_ONCE)
)
"""The fourth value is the hash before them; then come kind, subject, body and hash of each."""


def insert(cursor: DBAPICursor, rows: Sequence[Fields], *, alike: bool) -> None:
    """Put in rows that continue the chain; `alike` says that they are of one append."""
    whole = len(rows) - len(rows) % AT_ONCE if alike else 0
    cursor.executemany(_ALIKE, [_known_once(rows[at : at + AT_ONCE]) for at in range(0, whole, AT_ONCE)])
    cursor.executemany(_EACH, [tuple(row) for row in rows[whole:]])


def _known_once(part: Sequence[Fields]) -> tuple[object, ...]:
    seq, time, actor, _, _, _, previous, _ = part[0]
    own = [(kind, subject, body, sealed) for _, _, _, kind, subject, body, _, sealed in part]
    return (seq, time, actor, previous, *chained.from_iterable(own))
