"""Entries to persons, cases and counts: pure functions over the log. Nothing here reads a clock or a file.

`fold` makes a `Snapshot` of all that the ledger knew at an instant; `derive` makes the case of one person from that
person's own lines, which is what a projection in a database calls person by person.
"""

from letapis.register.derive import derive
from letapis.register.fold import Snapshot, fold
from letapis.register.identity import Cluster, clusters
from letapis.register.lines import filings, gather
from letapis.register.memory import MemoryRegister
from letapis.register.precedence import DEFAULT_PRECEDENCE, Precedence
from letapis.register.rules import DEFAULT_RULES, Rules
from letapis.register.standing import standing

__all__ = [
    "DEFAULT_PRECEDENCE",
    "DEFAULT_RULES",
    "Cluster",
    "MemoryRegister",
    "Precedence",
    "Rules",
    "Snapshot",
    "clusters",
    "derive",
    "filings",
    "fold",
    "gather",
    "standing",
]
