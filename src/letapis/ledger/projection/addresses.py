"""Which reports were filed under some addresses."""

import json
from collections.abc import Collection, Iterator

from sqlalchemy import Connection, func, or_, select

from letapis.ledger.projection.light import filing
from letapis.ledger.projection.tables import source
from letapis.model import Entry, ReportFiled
from letapis.register.versions import address

MOST = 200
"""More addresses than these are not looked for in the database: all reports are read."""


def filings_at(connection: Connection, addresses: Collection[str]) -> Iterator[Entry]:
    """The filings under these addresses (`letapis.register.versions.address`), in order, without their texts.

    The table of reports holds no texts, so that it is quickly read through.
    """
    if not addresses:
        return
    query = select(source.c.seq, source.c.about).order_by(source.c.seq)
    within = func.strpos if connection.dialect.name == "postgresql" else func.instr
    wanted = [within(source.c.about, json.dumps(one)[1:-1]) > 0 for one in addresses]
    if len(wanted) <= MOST:
        query = query.where(or_(*wanted))
    for seq, about in connection.execute(query):
        entry = filing(seq, about)
        if isinstance(entry.body, ReportFiled) and address(entry.body.report.url) in addresses:
            yield entry
