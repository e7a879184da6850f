"""Who may be who, found by an index of whole names; people listed by their ids."""

import sqlalchemy as sa
from alembic import op

revision = "v0012"
down_revision = "v0011"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
BY_BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
GRANT = """
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON alike, pairing_key, sounding TO letapis_writer;
    GRANT USAGE ON SEQUENCE sounding_id_seq TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""


def upgrade() -> None:
    """Make the tables, empty: the next question fills them."""
    op.execute("DELETE FROM listed")
    op.add_column("listed", sa.Column("key", KEY, nullable=False, server_default="0"))
    op.add_column("listed", sa.Column("who", sa.Text, nullable=False, server_default=""))
    op.create_index("listed_key", "listed", ["key"])
    op.create_table(
        "sounding",
        sa.Column("id", KEY, primary_key=True, autoincrement=True),
        sa.Column("component", KEY, nullable=False),
        sa.Column("sound", sa.Text, nullable=False),
    )
    op.create_index("sounding_component", "sounding", ["component"])
    op.create_table(
        "pairing_key",
        sa.Column("key", BY_BYTES, primary_key=True),
        sa.Column("component", KEY, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    op.create_index("pairing_key_component", "pairing_key", ["component"])
    op.create_table(
        "alike",
        sa.Column("one", KEY, primary_key=True, autoincrement=False),
        sa.Column("other", KEY, primary_key=True, autoincrement=False),
        sa.Column("far", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("alike_far", "alike", ["far", "one", "other"])
    op.create_index("alike_other", "alike", ["other"])
    op.execute("UPDATE projection SET recipe = ''")
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)
