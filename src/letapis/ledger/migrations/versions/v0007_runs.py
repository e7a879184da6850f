"""Cheaper appending: a row for each report filed, not for each entry, to find entries by (`letapis.ledger.bundles`).

The index of v0005 was reckoned by the database for each row. In its place stands a table that whoever appends fills in
the same transaction: which entries, one after the other, belong to a bundle.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0007"
down_revision = "v0006"

BY_BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
SQLITE = """lower(hex(CASE kind WHEN 'statement_read' THEN substr(body, 22, 6)
ELSE substr(CAST(subject AS BLOB), 8, 6) END))"""
POSTGRESQL = """(encode(CASE kind WHEN 'statement_read' THEN substr(body, 22, 6)
ELSE substr(subject::bytea, 8, 6) END, 'hex') COLLATE "C")"""
NEAR = 8
FILL = f"""
INSERT INTO bundle (name, first, last)
SELECT min(name), min(seq), max(seq) FROM (
    SELECT name, seq, sum(begins) OVER (ORDER BY seq) AS run FROM (
        SELECT name, seq, CASE WHEN name = lag(name) OVER (ORDER BY seq)
            AND seq - lag(seq) OVER (ORDER BY seq) <= {NEAR} THEN 0 ELSE 1 END AS begins
        FROM (SELECT {{}} AS name, seq FROM entry WHERE subject IS NOT NULL) AS named
    ) AS marked
) AS numbered GROUP BY run
"""  # noqa: S608 - constants
GRANT = """
DO $$ BEGIN
    GRANT SELECT, INSERT ON bundle TO letapis_writer;
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$
"""


def upgrade() -> None:
    """Make the table, fill it from the entries, and take the index away."""
    sqlite = op.get_context().dialect.name == "sqlite"
    op.create_table(
        "bundle",
        sa.Column("name", BY_BYTES, primary_key=True),
        sa.Column("first", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute(FILL.format(SQLITE if sqlite else POSTGRESQL))
    op.execute("DROP INDEX entry_bundle")
    if not sqlite:
        op.execute(GRANT)
