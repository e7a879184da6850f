"""An entry as a ledger stores it: the body as the very bytes that were hashed."""

import json
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import repeat
from json.encoder import encode_basestring as quoted
from typing import NamedTuple

from letapis.ledger.quick import identity_judged, statement_read
from letapis.ledger.quick_report import report_filed
from letapis.model import GENESIS, Body, Entry, EntryWithdrawn, Head, IdentityJudged, ReportFiled, StatementRead
from letapis.model.chain import body_from_json, body_to_json, instant_from_text
from letapis.model.wire import Json, canonical

made = tuple.__new__
"""What makes a named tuple of a tuple of its fields, in half the time that its own name does."""


class Row(NamedTuple):
    """One stored entry: a tuple, since that is what a database takes and gives.

    `recorded_at` is the text of `letapis.model.chain.instant_to_text`, which sorts as time does. `body` is canonical
    JSON in UTF-8, byte for byte as hashed (bytes, since a text from outside may hold what no database takes as text:
    lone surrogates). `subject` says what the entry is of, for looking it up; it follows from the body (`subject_of`).
    """

    seq: int
    recorded_at: str
    actor: str
    kind: str
    subject: str | None
    body: bytes
    previous: str
    hash: str


Fields = tuple[int, str, str, str, str | None, bytes, str, str]
"""The same without names: what a database takes quickest."""


@dataclass(frozen=True, slots=True)
class End:
    """Where a chain ends, and when its last entry was recorded (empty text for an empty ledger)."""

    seq: int = 0
    hash: str = GENESIS
    recorded_at: str = ""

    @property
    def head(self) -> Head:
        """The end without its time."""
        return Head(self.seq, self.hash)


Sealer = Callable[[int, str, bytes, str], str]
"""The hash of an entry from its number, kind, body and the hash of the entry before."""


def sealer(recorded_at: str, actor: str) -> Sealer:
    """What hashes the entries that one actor makes at one instant."""
    begun = _bytes(f'{{"actor":{quoted(actor)},"body":')
    ending = f',"recorded_at":{quoted(recorded_at)},"seq":'
    plain = ending.isascii()
    between: dict[str, bytes] = {}
    last = ""

    def sealed(seq: int, kind: str, body: bytes, previous: str) -> str:
        nonlocal last
        middle = between.get(kind)
        if middle is None:
            middle = between[kind] = _bytes(f',"kind":{quoted(kind)},"previous":')
        if plain and previous is last:
            # The hash that was made a moment ago has nothing in it to escape, and to look for that takes longest here.
            rest = f'"{previous}"{ending}{seq}}}'.encode()
        else:
            rest = _bytes(f"{quoted(previous)}{ending}{seq}}}")
        last = sha256(b"".join((begun, body, middle, rest))).hexdigest()
        return last

    return sealed


def seal(seq: int, recorded_at: str, actor: str, kind: str, body: bytes, previous: str) -> str:
    """The hash of an entry, from its stored parts: equal to `letapis.model.chain.entry_hash`, without parsing."""
    return sealer(recorded_at, actor)(seq, kind, body, previous)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def well_formed(row: Row) -> bool:
    """Whether the values are of their types, which SQLite does not see to by itself."""
    types = (
        (row.body, bytes),
        *((value, str) for value in (row.recorded_at, row.actor, row.kind, row.previous, row.hash)),
    )
    return all(isinstance(value, kind) for value, kind in types)


def subject_of(kind: str, data: Json) -> str | None:
    """What an entry is of: a report's key, a statement's id, the number of the entry withdrawn; else None."""
    if kind == "statement_read":
        return str(data["statement"]["id"])
    if kind == "report_filed":
        return report_subject(data["report"])
    if kind == "entry_withdrawn":
        return withdrawal_subject(int(data["seq"]))
    return None


def report_subject(report: Json) -> str:
    """The key of a filed report: its id and a hash of where and when it was published.

    The id stands first, so that all filings of one text lie side by side in the index.
    """
    place = canonical([report["outlet"], report["url"], report["published"]])
    return f"{report['id']}/{sha256(place).hexdigest()[:32]}"


def withdrawal_subject(seq: int) -> str:
    """The subject of the entries that withdraw entry `seq`."""
    return f"entry:{seq}"


def entry_of(row: Row) -> Entry:
    """The entry of a stored row; WireError or ValueError where its body is not one this version reads."""
    body = body_from_json(row.kind, json.loads(row.body))
    return Entry(row.seq, instant_from_text(row.recorded_at), row.actor, body, row.previous, row.hash)


def entries_beside(rows: Sequence[Fields], bodies: Sequence[Body], recorded_at: datetime) -> tuple[Entry, ...]:
    """The entries of rows that were recorded at one instant and whose bodies are at hand."""
    if not rows:
        return ()
    seqs, _, actors, _, _, _, previous, sealed = zip(*rows, strict=True)
    entries = tuple(map(_new, repeat(Entry, len(rows))))
    values = (seqs, repeat(recorded_at, len(rows)), actors, bodies, previous, sealed)
    for put, column in zip(_PUT, values, strict=True):
        deque(map(put, entries, column), maxlen=0)
    return entries


_new = object.__new__
_PUT = [getattr(Entry, name).__set__ for name in ("seq", "recorded_at", "actor", "body", "previous", "hash")]
"""What a frozen record does to itself when it is made, a field of all of them at a time: a quarter of the time."""


class Draft(NamedTuple):
    """A body ready to be chained. `unique` is set where a second standing one of the same subject adds nothing."""

    source: Body
    kind: str
    subject: str | None
    body: bytes
    unique: bool
    target: int | None


def draft(body: Body) -> Draft:
    """The stored form of a body, before it has a place in the chain."""
    if isinstance(body, StatementRead):
        key, written = statement_read(body.statement)
        return made(Draft, (body, "statement_read", key, written, True, None))
    if isinstance(body, ReportFiled):
        key, written = report_filed(body)
        return made(Draft, (body, "report_filed", key, written, True, None))
    if isinstance(body, IdentityJudged):
        return made(Draft, (body, "identity_judged", None, identity_judged(body), False, None))
    kind, data = body_to_json(body)
    target = body.seq if isinstance(body, EntryWithdrawn) else None
    return Draft(body, kind, subject_of(kind, data), canonical(data), False, target)
