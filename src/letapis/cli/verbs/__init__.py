"""The verbs, in the order of the help. Each has its file here, imported only when the verb is chosen.

A verb's file holds `command`, a click command. A new verb is a file and a row of this table.
"""

VERBS: dict[str, str] = {
    "read": "Read reports and print what they say; file nothing.",
    "add": "Read reports and file what they say.",
    "people": "List the people the ledger tells of.",
    "case": "Show the chronicle of one person's case.",
    "verify": "Check the chain, every quotation and every id.",
    "head": "Print where the chain ends, to be noted elsewhere.",
    "demo": "Read and file the examples, and look around.",
}
