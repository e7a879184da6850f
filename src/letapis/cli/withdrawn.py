"""Which lines of a case rest on words that a newer version of their source no longer has."""

from datetime import datetime

from rich.text import Text

from letapis.cli.context import Program
from letapis.cli.reports import short
from letapis.model import EntryWithdrawn
from letapis.model.case import PersonCase
from letapis.model.chain import KINDS
from letapis.register import standing
from letapis.register.versions import address, gone, several, versions

WITHDRAWALS = frozenset((KINDS[EntryWithdrawn],))


def gone_from(program: Program, case: PersonCase, known: datetime | None) -> dict[str, str]:
    """By the line's id, the report id of the version that lacks its words."""
    addresses = sorted({address(line.source.url) for line in case.lines} - {""})
    if not addresses:
        return {}
    with program.register() as register:
        filed = register.filings_at(addresses, known=known)
    with program.ledger() as ledger:
        withdrawn = ledger.entries(known=known, kinds=WITHDRAWALS)
        stand = several(standing((*filed, *withdrawn), known))
        whole = [next(ledger.entries(after=entry.seq - 1)) for entry in stand]
    return gone(case.lines, versions(whole))


def remark(version: str) -> Text:
    """That the words of a line are gone from its source, and since which version."""
    return Text(f"words since withdrawn: the version {short(version)} of the same address lacks them", "red")
