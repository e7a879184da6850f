"""New entries from drafts: numbered, dated, hashed, each naming the one before. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from letapis.desk.errors import EntryRefused
from letapis.ledger.row import Draft, End, Fields, Row, seal, sealer, well_formed
from letapis.ledger.standing import Standing
from letapis.model import Body
from letapis.model.chain import instant_from_text, instant_to_text

TICK = timedelta(microseconds=1)


def chain(
    drafts: Sequence[Draft], end: End, standing: Standing, recorded_at: datetime, actor: str
) -> tuple[list[Body], list[Fields]]:
    """The rows that continue a chain from `end`, and their bodies; what would be filed twice is passed over.

    `standing` must know the subjects of the drafts, and what they withdraw; it is brought up to date. EntryRefused for
    a withdrawal of an entry that is not there (it would silently withdraw whatever came to stand there later).
    """
    time, seq, previous = instant_to_text(recorded_at), end.seq, end.hash
    bodies: list[Body] = []
    rows: list[Fields] = []
    seal_one, take = sealer(time, actor), standing.take
    for source, kind, subject, body, unique, target in drafts:
        if unique:
            if not take(subject or "", seq + 1):
                continue
        elif target is not None:
            if not 0 < target <= seq:
                why = f"it withdraws entry {target}, and there are entries 1 to {seq} only"
                raise EntryRefused(why)
            standing.withdraw(seq + 1, target)
        seq += 1
        sealed = seal_one(seq, kind, body, previous)
        bodies.append(source)
        rows.append((seq, time, actor, kind, subject, body, previous, sealed))
        previous = sealed
    return bodies, rows


def next_instant(now: datetime, last: str) -> datetime:
    """The time of the next entries: `now`, or just after the last ones where the clock stood or ran back.

    Strictly later, so that "as known at" the time of one append never comes to mean more by the next.
    """
    return max(now, instant_from_text(last) + TICK) if last else now


def check_actor(actor: str) -> str:
    """The actor, if it can be one: printable text that is not blank; else EntryRefused."""
    if not actor.strip() or not actor.isprintable():
        why = f"{actor!r} is no actor; an actor is a name in printable characters"
        raise EntryRefused(why)
    return actor


class ChainError(ValueError):
    """A row that does not continue the chain; its message says which."""


def linked(rows: Iterable[Row], end: End) -> Iterator[Row]:
    """The rows as they come, each seen to continue the chain from `end`; ChainError at the first that does not."""
    for row in rows:
        if not well_formed(row):
            message = f"entry {row.seq} holds values of another type"
            raise ChainError(message)
        sealed = seal(row.seq, row.recorded_at, row.actor, row.kind, row.body, row.previous)
        if (row.seq, row.previous, row.hash) != (end.seq + 1, end.hash, sealed) or row.recorded_at < end.recorded_at:
            message = f"entry {row.seq} does not continue the chain"
            raise ChainError(message)
        end = End(row.seq, row.hash, row.recorded_at)
        yield row
