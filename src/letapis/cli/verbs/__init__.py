"""The verbs, in the order of the help. Each has its file here, imported only when the verb is chosen.

A verb's file holds `command`, a click command. A new verb is a file and a row of this table.
"""

VERBS: dict[str, str] = {
    "read": "Read reports and print what they say; file nothing.",
    "add": "Read reports and file what they say.",
    "people": "List the people the ledger tells of.",
    "search": "Find people by any spelling of their names.",
    "case": "Show the chronicle of one person's case.",
    "status": "Say how things stood with one person on a day.",
    "held": "Count who was held on a day, with lower and upper bound.",
    "conflicts": "List what sources disagree on.",
    "changes": "Say what was learned since a day, and which counts it moved.",
    "stats": "Show how many were held over time, and for how long.",
    "explain": "Show all that the ledger holds of one statement or entry.",
    "identity": "Judge who is who, and see what was judged and why.",
    "names": "Compare, spell and tidy names; no ledger needed.",
    "withdraw": "Withdraw an entry, with a reason; it stays in the ledger.",
    "verify": "Check the chain, every quotation and every id.",
    "head": "Print where the chain ends, to be noted elsewhere.",
    "backup": "Write the whole ledger to one checked file.",
    "restore": "Make a ledger from a backup.",
    "copy": "Continue a ledger in another file or database.",
    "rebuild": "Make the register's tables anew from the entries.",
    "serve": "Open the desk, or the public register, as a web page.",
    "demo": "Read and file the examples, and look around.",
}
