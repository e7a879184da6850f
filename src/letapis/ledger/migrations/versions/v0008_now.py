"""What is known now of everybody, in tables of its own: one question about all of them reads no case."""

import sqlalchemy as sa
from alembic import op

revision = "v0008"
down_revision = "v0007"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
TABLES = ("listed", "present", "fact", "taken")
GRANT = f"""
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON {", ".join(TABLES)} TO letapis_writer;
    GRANT USAGE ON SEQUENCE listed_id_seq, present_id_seq, taken_id_seq TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""


def upgrade() -> None:
    """Make the tables, empty: the next question fills them."""
    op.add_column("projection", sa.Column("shown", sa.Integer, nullable=False, server_default="0"))
    _of_components("listed", _number("known_from"), _number("heard"), sa.Column("person", sa.Text, nullable=False))
    _of_components(
        "present",
        sa.Column("person", KEY, nullable=False),
        _number("first"),
        _number("after"),
        sa.Column("held", sa.SmallInteger, nullable=False),
        sa.Column("fact", KEY, nullable=False),
        _number("since"),
    )
    op.create_index("present_days", "present", ["first", "after", "held", "fact", "since", "person", "component"])
    op.create_table(
        "fact",
        sa.Column("id", KEY, primary_key=True, autoincrement=False),
        sa.Column("told", sa.Text, nullable=False),
    )
    _of_components("taken", sa.Column("person", KEY, nullable=False), _number("first"), _number("after"))
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)


def _of_components(table: str, *columns: "sa.Column[int] | sa.Column[str]") -> None:
    op.create_table(
        table,
        sa.Column("id", KEY, primary_key=True, autoincrement=True),
        sa.Column("component", KEY, nullable=False),
        *columns,
    )
    op.create_index(f"{table}_component", table, ["component"])


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False)
