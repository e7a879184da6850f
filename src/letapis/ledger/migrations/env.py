"""Run by Alembic: the migrations, on the connection and in the transaction that `letapis.ledger.migrating` gives."""

from alembic import context

from letapis.ledger.schema import VERSION_TABLE

context.configure(connection=context.config.attributes["connection"], version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
