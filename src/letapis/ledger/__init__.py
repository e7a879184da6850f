"""The append-only log of entries, in memory, in a file, or in a database server."""

from letapis.ledger.memory import MemoryLedger
from letapis.ledger.opening import open_ledger
from letapis.ledger.sql import SqlLedger
from letapis.ledger.verify import verify

__all__ = ["MemoryLedger", "SqlLedger", "open_ledger", "verify"]
