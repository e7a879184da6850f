"""The register in the ledger's own database: tables that are filled from the entries and can be filled anew.

An entry bears on some people only. People whose statements any entry ties together are kept as one *component*; all
that is asked of one person is folded from the entries of its component by `letapis.register.fold`, the same fold that
the memory register runs over everything. What is asked of everybody on a day is kept ready, on both clocks: runs
of days in custody, each with the stretch of the log (`known_from` up to before `known_to`) in which it was so. What
counts are broken down by, and who there is, is kept ready as known now (`letapis.ledger.projection.now`), with who may
be who (`pairs`), by which spelling somebody is found (`spelled`), and how far each report is judged (`shelved`). So
no process that answers reads the log, or holds everybody, and one that has just begun answers as quickly as any.
"""

from letapis.ledger.projection.asking import SqlRegister
from letapis.ledger.projection.filling import catch_up, rebuild
from letapis.ledger.projection.shelves import SqlShelf

__all__ = ["SqlRegister", "SqlShelf", "catch_up", "rebuild"]
