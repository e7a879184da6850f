"""The append-only log of entries, in memory, in a file, or in a database server."""

from letapis.ledger.backup import backup, restore
from letapis.ledger.copying import copy
from letapis.ledger.memory import MemoryLedger
from letapis.ledger.opening import open_ledger
from letapis.ledger.projection import SqlRegister, SqlShelf
from letapis.ledger.sql import SqlLedger
from letapis.ledger.verify import verify

__all__ = ["MemoryLedger", "SqlLedger", "SqlRegister", "SqlShelf", "backup", "copy", "open_ledger", "restore", "verify"]
