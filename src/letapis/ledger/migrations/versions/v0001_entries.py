"""The log of entries, where it ends, and what guards both.

A trigger before each insert lets in only the entry that continues the chain. On SQLite it is also what stops
`INSERT OR REPLACE`, which would delete a row without firing the trigger on deletion (unless the connection has set
`recursive_triggers`, which ours do and a stranger's do not).
"""

import sqlalchemy as sa
from alembic import op

revision = "v0001"
down_revision = None

GENESIS = "0" * 64
NOT_NEXT = f"""
    NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
    OR NEW.previous <> coalesce((SELECT hash FROM entry WHERE seq = NEW.seq - 1), '{GENESIS}')
"""  # noqa: S608 - a constant
HEAD_WRONG = """
    NEW.one <> 1 OR NEW.seq <= OLD.seq OR NEW.recorded_at < OLD.recorded_at
    OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND hash = NEW.hash)
"""


def upgrade() -> None:
    """Make the tables, the row of the head, and the guards."""
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text().with_variant(sa.Text(collation="C"), "postgresql")),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    there = sa.text("subject IS NOT NULL")
    op.create_index("entry_subject", "entry", ["subject"], sqlite_where=there, postgresql_where=there)
    op.create_table(
        "head",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("recorded_at", sa.String(27), nullable=False),
    )
    op.execute(f"INSERT INTO head (one, seq, hash, recorded_at) VALUES (1, 0, '{GENESIS}', '')")  # noqa: S608
    for statement in _SQLITE if op.get_context().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _refuse(name: str, event: str, table: str, when: str, message: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} {f'WHEN {when}' if when else ''} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


_SQLITE = (
    _refuse("entry_continues", "INSERT", "entry", NOT_NEXT, "an entry must continue the chain"),
    _refuse("entry_stays", "UPDATE", "entry", "", "an entry is never changed"),
    _refuse("entry_remains", "DELETE", "entry", "", "an entry is never deleted"),
    _refuse("head_alone", "INSERT", "head", "", "there is one head"),
    _refuse("head_advances", "UPDATE", "head", HEAD_WRONG, "the head only advances to the last entry"),
    _refuse("head_remains", "DELETE", "head", "", "the head is never deleted"),
)


def _function(name: str, when: str, message: str) -> str:
    return f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
            IF {when} THEN RAISE EXCEPTION '{message}'; END IF;
            RETURN NEW;
        END $$
    """


def _guard(name: str, event: str, table: str, message: str) -> str:
    call = f"letapis_refuse('{message}')"
    return f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {call}"


# Roles belong to all databases of a server, and whoever makes the tables may not be allowed to make one.
_POSTGRESQL = (
    """
    CREATE FUNCTION letapis_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$
    """,
    _function("letapis_entry_continues", NOT_NEXT, "an entry must continue the chain"),
    _function("letapis_head_advances", HEAD_WRONG, "the head only advances to the last entry"),
    "CREATE TRIGGER entry_continues BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION letapis_entry_continues()",
    _guard("entry_stays", "UPDATE", "entry", "an entry is never changed"),
    _guard("entry_remains", "DELETE", "entry", "an entry is never deleted"),
    _guard("entry_whole", "TRUNCATE", "entry", "entries are never deleted"),
    _guard("head_alone", "INSERT", "head", "there is one head"),
    "CREATE TRIGGER head_advances BEFORE UPDATE ON head FOR EACH ROW EXECUTE FUNCTION letapis_head_advances()",
    _guard("head_remains", "DELETE", "head", "the head is never deleted"),
    _guard("head_whole", "TRUNCATE", "head", "the head is never deleted"),
    """
    DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'letapis_writer') THEN
            CREATE ROLE letapis_writer NOLOGIN;
        END IF;
        GRANT letapis_writer TO CURRENT_USER;
    EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN NULL;
    END $$
    """,
    """
    DO $$ BEGIN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO letapis_writer', current_schema());
        GRANT SELECT, INSERT ON entry TO letapis_writer;
        GRANT SELECT, UPDATE ON head TO letapis_writer;
        GRANT SELECT ON ledger_version TO letapis_writer;
    EXCEPTION WHEN undefined_object OR insufficient_privilege THEN NULL;
    END $$
    """,
)
