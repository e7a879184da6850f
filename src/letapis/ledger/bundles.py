"""How entries are found by their subjects: one index, in which what is of one report lies together.

A subject is a hash, so its place in an index of subjects is anywhere, and each entry would dirty a page of its own:
more to write than the entry itself. A report comes with its statements, and is found again with them, so all of these
are filed under some digits of the report's hash and share a page. The subject itself is compared when a row is read.

The index stands in migration v0005, for SQLAlchemy cannot compare an index of an expression on SQLite.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, literal_column, select

from letapis.ledger.lists import one_of
from letapis.ledger.row import Row
from letapis.ledger.schema import BY_BYTES, entry

SQLITE = """lower(hex(CASE entry.kind WHEN 'statement_read' THEN substr(entry.body, 22, 6)
ELSE substr(CAST(entry.subject AS BLOB), 8, 6) END))"""
POSTGRESQL = """(encode(CASE entry.kind WHEN 'statement_read' THEN substr(entry.body, 22, 6)
ELSE substr(entry.subject::bytea, 8, 6) END, 'hex') COLLATE "C")"""
"""The bundle of an entry that has a subject: of a body that begins `{"report_id":"sha256:`, and of a subject, what
stands after that. Bytes, whatever they are, since not every id was made by us."""


def bundle_of(kind: str, subject: str, body: bytes) -> str:
    """The bundle that an entry is filed in."""
    return body[21:27].hex() if kind == "statement_read" else bundle(subject)


def bundle(subject: str) -> str:
    """The bundle of a subject that is no statement's; that of a report's id is where its statements are, too."""
    return subject.encode("utf-8", "surrogatepass")[7:13].hex()


def in_bundles(connection: Connection, bundles: Iterable[str]) -> ColumnElement[bool]:
    """Whether an entry is filed in one of the bundles.

    Nothing else is to be asked of kind and body beside it: told that a column equals something, SQLite writes that into
    the expression, and scans.
    """
    written = POSTGRESQL if connection.dialect.name == "postgresql" else SQLITE
    found: ColumnElement[str] = literal_column(written, BY_BYTES)
    return one_of(connection, found, sorted(set(bundles))) & entry.c.subject.is_not(None)


def numbers(connection: Connection, bundles: Iterable[str]) -> Iterator[tuple[str, int]]:
    """The entries of the bundles: subject and number of each."""
    wanted = list(bundles)
    if wanted:
        query = select(entry.c.subject, entry.c.seq).where(in_bundles(connection, wanted))
        yield from ((str(subject), int(seq)) for subject, seq in connection.execute(query))


def filings(connection: Connection, report_id: str) -> list[Row]:
    """The rows of the filings of one text, in order."""
    first, after = f"{report_id}/", f"{report_id}0"  # `0` follows `/` in ASCII
    near = in_bundles(connection, [bundle(report_id)])
    query: Select[*tuple[Any, ...]] = select(entry).where(near, entry.c.subject >= first, entry.c.subject < after)
    return [Row(*found) for found in connection.execute(query.order_by(entry.c.seq))]
