"""The written words of names under what they sound like: an index that finds people from any spelling."""

import sqlalchemy as sa
from alembic import op

revision = "v0009"
down_revision = "v0008"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
BY_BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
GRANT = """
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON spelling, spelling_key TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""


def upgrade() -> None:
    """Make the tables, empty: the next question fills them."""
    op.create_table(
        "spelling",
        sa.Column("word", KEY, primary_key=True, autoincrement=False),
        sa.Column("sound", sa.Text, nullable=False),
    )
    op.create_table(
        "spelling_key",
        sa.Column("key", BY_BYTES, primary_key=True),
        sa.Column("word", KEY, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    op.execute("UPDATE projection SET recipe = ''")
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)
