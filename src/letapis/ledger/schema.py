"""The tables of a ledger, as the program sees them.

How they come to be, and what guards them, stands in `letapis.ledger.migrations`.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

APPLICATION_ID = 0x4C545053
"""What stands in the header of an SQLite file to say that it is ours: `LTPS`."""

VERSION_TABLE = "ledger_version"
"""Where Alembic keeps the version of a ledger; a name of its own, since a PostgreSQL schema may be shared."""

LATEST = "v0014"
"""The version that this Letapis writes: the last of the migrations."""

metadata = MetaData()

BY_BYTES = Text().with_variant(Text(collation="C"), "postgresql")
"""A text compared byte by byte, as SQLite does by itself."""

entry = Table(
    "entry",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("recorded_at", String(27), nullable=False),
    Column("actor", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", BY_BYTES),
    Column("body", LargeBinary, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
OFTEN = frozenset({"statement_read", "report_filed", "identity_judged"})
"""The kinds of entries that a log is full of."""
SAID = text("kind <> 'statement_read' AND kind <> 'report_filed' AND kind <> 'identity_judged'")
"""Entries of none of these kinds: the few that are asked for by their kind (`SqlLedger.rows`)."""
Index("entry_said", entry.c.kind, entry.c.seq, sqlite_where=SAID, postgresql_where=SAID)

bundled = Table(
    "bundle",
    metadata,
    Column("name", BY_BYTES, primary_key=True),
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""By which entries are found by their subjects: `letapis.ledger.bundles`."""

waiting = Table(
    "fresh",
    metadata,
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    Column("names", LargeBinary, nullable=False),
    Column("spans", LargeBinary, nullable=False),
)
"""What of that was filed last, on SQLite: `letapis.ledger.fresh`."""

head = Table(
    "head",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("recorded_at", String(27), nullable=False),
)
"""One row that says where the chain ends: what writers queue at, and what shows that the last entries were cut off."""
