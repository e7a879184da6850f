"""Cheaper appending to a large file: what was filed last is found by a table in the order of the entries.

`bundle` is ordered by hashes, so whoever files a thousand entries changes as many of its pages as they name reports.
Now these wait in `fresh` (`letapis.ledger.fresh`), and go over many thousands at a time, several to a page. A server
does as well without: there the table stays empty.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0011"
down_revision = "v0010"


def upgrade() -> None:
    """Make the table, empty."""
    op.create_table(
        "fresh",
        sa.Column("first", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("names", sa.LargeBinary, nullable=False),
        sa.Column("spans", sa.LargeBinary, nullable=False),
    )
