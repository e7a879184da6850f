"""The register's tables: a projection of the entries, filled from them and never the truth."""

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
BY_BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TABLES = ("projection", "moment", "node", "concern", "source", "told_in", "word", "held_run")


def upgrade() -> None:
    """Make the tables, empty: the next question fills them."""
    op.create_table(
        "projection",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("recipe", sa.Text, nullable=False),
    )
    op.execute("INSERT INTO projection (one, seq, recipe) VALUES (1, 0, '')")
    op.create_table(
        "moment",
        sa.Column("recorded_at", BY_BYTES, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
    )
    op.create_table(
        "node",
        sa.Column("key", KEY, primary_key=True, autoincrement=False),
        sa.Column("component", KEY, nullable=False),
    )
    op.create_index("node_component", "node", ["component"])
    op.create_table(
        "source",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("report", KEY, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
    )
    op.create_index("source_report", "source", ["report"])
    _pairs("concern", "component", sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False))
    op.create_index("concern_seq", "concern", ["seq"])
    _pairs("told_in", "report", sa.Column("component", KEY, primary_key=True, autoincrement=False))
    op.create_index("told_in_component", "told_in", ["component"])
    _pairs("word", "word", sa.Column("component", KEY, primary_key=True, autoincrement=False))
    op.create_index("word_component", "word", ["component"])
    _held_run()
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)


def _pairs(table: str, first: str, second: "sa.Column[int]") -> None:
    op.create_table(
        table, sa.Column(first, KEY, primary_key=True, autoincrement=False), second, sqlite_with_rowid=False
    )


def _held_run() -> None:
    op.create_table(
        "held_run",
        sa.Column("id", KEY, primary_key=True, autoincrement=True),
        sa.Column("component", KEY, nullable=False),
        sa.Column("person", KEY, nullable=False),
        sa.Column("known_from", sa.Integer, nullable=False),
        sa.Column("known_to", sa.Integer, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("after", sa.Integer, nullable=False),
        sa.Column("held", sa.SmallInteger, nullable=False),
    )
    op.create_index("held_run_component", "held_run", ["component", "known_to"])
    op.create_index("held_run_until", "held_run", ["known_to", "known_from", "first", "after", "held", "component"])
    op.create_index("held_run_since", "held_run", ["known_from", "known_to", "first", "after", "held", "component"])


GRANT = f"""
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON {", ".join(TABLES)} TO letapis_writer;
    GRANT USAGE ON SEQUENCE held_run_id_seq TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""
