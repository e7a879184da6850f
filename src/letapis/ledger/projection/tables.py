"""The tables of the register, in the ledger's database. How they come to be: migration v0002."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, LargeBinary, SmallInteger, Table, Text

from letapis.ledger.schema import BY_BYTES, metadata

OPEN = 2**31 - 1
"""`known_to` of what is still so."""

KEY = BigInteger().with_variant(Integer, "sqlite")
"""A number made of an id (`letapis.ledger.projection.keys`); on SQLite it must be INTEGER to be the row's own place."""

projection = Table(
    "projection",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("recipe", Text, nullable=False),
    Column("shown", Integer, nullable=False, server_default="0"),
)
"""Up to which entry the tables are filled, and by which version of the rules; `shown` up to which those of now are."""

moment = Table(
    "moment",
    metadata,
    Column("recorded_at", BY_BYTES, primary_key=True),
    Column("seq", Integer, nullable=False),
)
"""The last entry of each instant at which entries were recorded."""

node = Table(
    "node",
    metadata,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("component", KEY, nullable=False),
)
"""In which component a statement or a mention is."""
Index("node_component", node.c.component)

concern = Table(
    "concern",
    metadata,
    Column("component", KEY, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which entries bear on a component."""
Index("concern_seq", concern.c.seq)

source = Table(
    "source",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("report", KEY, nullable=False),
    Column("about", Text, nullable=False),
)
"""The filed reports without their texts, as JSON."""
Index("source_report", source.c.report)

told_in = Table(
    "told_in",
    metadata,
    Column("report", KEY, primary_key=True, autoincrement=False),
    Column("component", KEY, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which components a report tells of."""
Index("told_in_component", told_in.c.component)

word = Table(
    "word",
    metadata,
    Column("word", KEY, primary_key=True, autoincrement=False),
    Column("component", KEY, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""The words of the names in a component."""
Index("word_component", word.c.component)

case_at = Table(
    "case_at",
    metadata,
    Column("component", KEY, primary_key=True, autoincrement=False),
    Column("known_from", Integer, primary_key=True, autoincrement=False),
    Column("cases", LargeBinary, nullable=False),
)
"""The cases of a component, packed, as known from one entry on."""
Index("case_at_known_from", case_at.c.known_from)

held_run = Table(
    "held_run",
    metadata,
    Column("id", KEY, primary_key=True, autoincrement=True),
    Column("component", KEY, nullable=False),
    Column("person", KEY, nullable=False),
    Column("known_from", Integer, nullable=False),
    Column("known_to", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("held", SmallInteger, nullable=False),
)
"""Runs of days (ordinals) on which a person was in custody, as known from one entry up to before another."""
Index("held_run_component", held_run.c.component, held_run.c.known_to)
Index(
    "held_run_until", *(held_run.c[name] for name in ("known_to", "known_from", "first", "after", "held", "component"))
)
Index(
    "held_run_since", *(held_run.c[name] for name in ("known_from", "known_to", "first", "after", "held", "component"))
)

listed = Table(
    "listed",
    metadata,
    Column("id", KEY, primary_key=True, autoincrement=True),
    Column("component", KEY, nullable=False),
    Column("known_from", Integer, nullable=False),
    Column("heard", Integer, nullable=False),
    Column("key", KEY, nullable=False),
    Column("who", Text, nullable=False),
    Column("person", Text, nullable=False),
)
"""Everyone with a name as known now: the id (`key` its number), the person as JSON, the entry from which on the
component is so."""
Index("listed_component", listed.c.component)
Index("listed_key", listed.c.key)

present = Table(
    "present",
    metadata,
    Column("id", KEY, primary_key=True, autoincrement=True),
    Column("component", KEY, nullable=False),
    Column("person", KEY, nullable=False),
    Column("first", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("held", SmallInteger, nullable=False),
    Column("fact", KEY, nullable=False),
    Column("since", Integer, nullable=False),
)
"""Stretches of days (ordinals) of those in custody as known now, each with what a count is broken down by."""
Index("present_component", present.c.component)
Index("present_days", *(present.c[name] for name in ("first", "after", "held", "fact", "since", "person", "component")))

fact = Table(
    "fact",
    metadata,
    Column("id", KEY, primary_key=True, autoincrement=False),
    Column("told", Text, nullable=False),
)
"""What counts are broken down by, as JSON; the id is made of it (`letapis.ledger.projection.keys`)."""

taken = Table(
    "taken",
    metadata,
    Column("id", KEY, primary_key=True, autoincrement=True),
    Column("component", KEY, nullable=False),
    Column("person", KEY, nullable=False),
    Column("first", Integer, nullable=False),
    Column("after", Integer, nullable=False),
)
"""The days (ordinals, from `first` up to before `after`) on which each custody may have begun, as known now."""
Index("taken_component", taken.c.component)

NOW = (listed, present, taken)
"""Tables that tell of what is known now alone."""
