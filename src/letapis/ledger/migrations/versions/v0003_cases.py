"""Cases as known from one entry on, packed, so that one person's status needs no folding."""

import sqlalchemy as sa
from alembic import op

revision = "v0003"
down_revision = "v0002"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
GRANT = """
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON case_at TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""


def upgrade() -> None:
    """Make the table, empty: the next question fills it."""
    op.create_table(
        "case_at",
        sa.Column("component", KEY, primary_key=True, autoincrement=False),
        sa.Column("known_from", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("cases", sa.LargeBinary, nullable=False),
    )
    op.execute("UPDATE projection SET recipe = ''")
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)
