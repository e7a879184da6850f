"""The command line: one file per verb, in `letapis.cli.verbs`.

Exit statuses: 0 all went well; 1 something was wrong with the data or the ledger, told on stderr; 2 the command was not
understood; 130 interrupted; 141 whoever read the output stopped reading.
"""

from letapis.cli.program import main

__all__ = ["main"]
