"""The shelf of reports as tables, and the few entries of kinds that a desk follows found without a walk through all."""

import sqlalchemy as sa
from alembic import op

revision = "v0010"
down_revision = "v0009"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
GRANT = """
DO $$ BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON filed_in, shelf TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""
SAID = "kind NOT IN ('statement_read', 'report_filed', 'identity_judged')"


def upgrade() -> None:
    """Make the tables, empty: the next question fills them."""
    op.create_table(
        "filed_in",
        sa.Column("report", KEY, primary_key=True, autoincrement=False),
        sa.Column("first", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("filed_in_first", "filed_in", ["first"])
    op.create_table(
        "shelf",
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("report", KEY, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("filing", "statements", "unreviewed")),
        sa.Column("stand", sa.SmallInteger, nullable=False),
        sa.Column("sought", sa.Text, nullable=False),
    )
    op.create_index("shelf_report", "shelf", ["report"])
    op.create_index("shelf_stand", "shelf", ["stand", "place"])
    op.create_index("entry_said", "entry", ["kind", "seq"], sqlite_where=sa.text(SAID), postgresql_where=sa.text(SAID))
    op.execute("UPDATE projection SET recipe = ''")
    if op.get_context().dialect.name == "postgresql":
        op.execute(GRANT)
