"""The tables of a ledger, as the program sees them.

How they come to be, and what guards them, stands in `letapis.ledger.migrations`.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    and_,
    literal_column,
)

APPLICATION_ID = 0x4C545053
"""What stands in the header of an SQLite file to say that it is ours: `LTPS`."""

VERSION_TABLE = "ledger_version"
"""Where Alembic keeps the version of a ledger; a name of its own, since a PostgreSQL schema may be shared."""

LATEST = "v0004"
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
SUBJECT_START: ColumnElement[str] = literal_column("substr(entry.subject, 8, 8)", BY_BYTES)
"""What subjects are looked up by: the first digits of a hash.

Its index stands in migration v0004, for SQLAlchemy cannot compare an index of an expression on SQLite. Ask
`subject IS NOT NULL` beside it, as the index does, and compare the subject itself in Python: told that a column equals
something, SQLite writes that into the expression, and scans.
"""


def start_of(subject: str) -> str:
    """What `SUBJECT_START` makes of a subject; several subjects may share it."""
    return subject[7:15]


def starts_as(subject: str) -> ColumnElement[bool]:
    """Whether an entry's subject may be this one, as the index tells."""
    return and_(SUBJECT_START.in_([start_of(subject)]), entry.c.subject.is_not(None))


head = Table(
    "head",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("recorded_at", String(27), nullable=False),
)
"""One row that says where the chain ends: what writers queue at, and what shows that the last entries were cut off."""
