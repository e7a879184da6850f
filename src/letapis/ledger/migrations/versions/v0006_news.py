"""Which cases changed since an entry, so that what is kept in memory of them follows instead of being made anew."""

from alembic import op

revision = "v0006"
down_revision = "v0005"


def upgrade() -> None:
    """Make the index."""
    op.create_index("case_at_known_from", "case_at", ["known_from"])
