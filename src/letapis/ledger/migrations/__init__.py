"""How the tables of a ledger come to be, version by version (Alembic)."""
