"""The tables of a ledger, as the program sees them.

How they come to be, and what guards them, stands in `letapis.ledger.migrations`.
"""

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, MetaData, String, Table, Text, text

APPLICATION_ID = 0x4C545053
"""What stands in the header of an SQLite file to say that it is ours: `LTPS`."""

VERSION_TABLE = "ledger_version"
"""Where Alembic keeps the version of a ledger; a name of its own, since a PostgreSQL schema may be shared."""

LATEST = "v0001"
"""The version that this Letapis writes: the last of the migrations."""

metadata = MetaData()

entry = Table(
    "entry",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("recorded_at", String(27), nullable=False),
    Column("actor", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text),
    Column("body", LargeBinary, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
Index(
    "entry_subject",
    entry.c.subject,
    sqlite_where=text("subject IS NOT NULL"),
    postgresql_where=text("subject IS NOT NULL"),
    postgresql_ops={"subject": "text_pattern_ops"},
)

head = Table(
    "head",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("recorded_at", String(27), nullable=False),
)
"""One row that says where the chain ends: what writers queue at, and what shows that the last entries were cut off."""
