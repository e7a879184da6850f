"""Cheaper appending: a short index of subjects, and a guard that counts nothing.

A subject is a hash, so its place in an index is anywhere: each entry dirties a page of its own, and whole hashes fill
five times the pages that their first eight digits do. The full subject is compared when a row is read.
"""

from alembic import op

revision = "v0004"
down_revision = "v0003"

GENESIS = "0" * 64
START = "CREATE INDEX entry_subject ON entry (substr(subject, 8, 8)) WHERE subject IS NOT NULL"
CONTINUES = f"""
    CREATE TRIGGER entry_continues BEFORE INSERT ON entry
    WHEN (NEW.seq, NEW.previous) IS NOT (SELECT seq + 1, hash FROM entry ORDER BY seq DESC LIMIT 1)
    AND (NEW.seq IS NOT 1 OR NEW.previous IS NOT '{GENESIS}' OR EXISTS (SELECT 1 FROM entry))
    BEGIN SELECT RAISE(ABORT, 'an entry must continue the chain'); END
"""  # noqa: S608 - a constant


def upgrade() -> None:
    """Put the index and, on SQLite, the guard in the place of those before."""
    op.execute("DROP INDEX entry_subject")
    op.execute(START)
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER entry_continues")
        op.execute(CONTINUES)
