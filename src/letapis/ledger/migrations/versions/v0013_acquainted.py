"""Those named in the ledger under the keys by which a new name finds them, so that filing a report loads nobody."""

import sqlalchemy as sa
from alembic import op

revision = "v0013"
down_revision = "v0012"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
GRANT = """
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON met, met_name, met_key, met_mention, met_pair TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""


def upgrade() -> None:
    """Make the tables, empty: whoever files the next report fills them."""
    op.create_table(
        "met",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("recipe", sa.Text, nullable=False),
    )
    op.create_table(
        "met_name",
        sa.Column("name", KEY, primary_key=True, autoincrement=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.Column("mention", sa.Text, nullable=False),
        sa.Column("namesakes", sa.SmallInteger, nullable=False),
    )
    op.create_table(
        "met_key",
        sa.Column("key", KEY, primary_key=True, autoincrement=False),
        sa.Column("name", KEY, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "met_mention",
        sa.Column("mention", KEY, primary_key=True, autoincrement=False),
        sa.Column("name", KEY, nullable=False),
    )
    op.create_table("met_pair", sa.Column("pair", KEY, primary_key=True, autoincrement=False))
    op.execute("INSERT INTO met (one, seq, recipe) VALUES (1, 0, '')")
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)
