"""Cheaper appending: what is of one report lies together in the index of subjects (`letapis.ledger.bundles`).

Since v0004 a statement was filed under its own hash, anywhere in the index. Now it is filed beside its report.
"""

from alembic import op

revision = "v0005"
down_revision = "v0004"

SQLITE = """lower(hex(CASE kind WHEN 'statement_read' THEN substr(body, 22, 6)
ELSE substr(CAST(subject AS BLOB), 8, 6) END))"""
POSTGRESQL = """(encode(CASE kind WHEN 'statement_read' THEN substr(body, 22, 6)
ELSE substr(subject::bytea, 8, 6) END, 'hex') COLLATE "C")"""


def upgrade() -> None:
    """Put the index in the place of the one before."""
    made_of = SQLITE if op.get_context().dialect.name == "sqlite" else POSTGRESQL
    op.execute("DROP INDEX entry_subject")
    op.execute(f"CREATE INDEX entry_bundle ON entry ({made_of}) WHERE subject IS NOT NULL")
