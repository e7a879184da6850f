"""A ledger continued in another: from a file to a server, from a server to a file, again whenever there is more."""

from contextlib import closing
from pathlib import Path

from letapis.desk.errors import LedgerBroken, LedgerDiverged
from letapis.ledger.batches import batches
from letapis.ledger.chaining import ChainError, linked
from letapis.ledger.opening import open_ledger
from letapis.ledger.readable import to_the_end
from letapis.ledger.row import End
from letapis.ledger.sql import SqlLedger
from letapis.model import Head


def copy(source: str | Path, target: str | Path) -> Head:
    """Bring the ledger at `target` to hold what the one at `source` holds; gives the head that both then have.

    The target may be empty or hold the beginning of the source; then only the rest is copied, and a copy that broke
    off goes on from there. LedgerDiverged where it holds something else, LedgerBroken where the source's chain does not
    hold.
    """
    with closing(open_ledger(source, create=False)) as giver, closing(open_ledger(target)) as taker:
        _continue(giver, taker)
        return taker.head()


def _continue(giver: SqlLedger, taker: SqlLedger) -> None:
    end = taker.end()
    if end.seq:
        there = next(giver.rows(after=end.seq - 1), None)
        if there is None or there.hash != end.hash:
            raise LedgerDiverged(taker.place, giver.place, _first_difference(giver, taker))
    try:
        with to_the_end(giver) as read:
            read.append(end)
            for batch in batches(linked(giver.rows(after=end.seq), end)):
                with taker.adopting() as adopt:
                    adopt(batch)
                read.append(End(batch[-1].seq, batch[-1].hash, batch[-1].recorded_at))
    except ChainError as error:
        raise LedgerBroken(giver.place, str(error)) from error


def _first_difference(giver: SqlLedger, taker: SqlLedger) -> int:
    seq = 0
    for left, right in zip(giver.rows(), taker.rows(), strict=False):
        if left.hash != right.hash:
            return right.seq
        seq = right.seq
    return seq + 1
