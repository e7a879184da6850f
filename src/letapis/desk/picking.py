"""Single entries out of the log, by their numbers."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from letapis.model import Entry
from letapis.model.chain import KINDS

NEAR = 40
"""Entries so close to one another are read in one go."""


class Log(Protocol):
    """Entries in order; a `letapis.desk.ports.Ledger` is one."""

    def entries(self, *, after: int = 0) -> Iterator[Entry]:
        """Those after one of them."""
        ...


@runtime_checkable
class Picked(Protocol):
    """A log that finds single entries by itself, as a database does."""

    def picked(self, seqs: Sequence[int], kinds: frozenset[str] | None = None) -> Iterator[Entry]:
        """The entries of these numbers; only those of these kinds, where any are given."""
        ...


def pick(ledger: Log, seqs: Iterable[int], kinds: frozenset[str] | None = None) -> dict[int, Entry]:
    """The entries of these numbers, only those of some kinds where they are given (`letapis.model.chain.KINDS`).

    Of a log that only tells its entries in order, each is read together with those that stand close by.
    """
    wanted = sorted(set(seqs))
    if isinstance(ledger, Picked):
        return {entry.seq: entry for entry in ledger.picked(wanted, kinds)} if wanted else {}
    found = _read(ledger, wanted)
    return {seq: entry for seq, entry in found.items() if kinds is None or KINDS[type(entry.body)] in kinds}


def _read(ledger: Log, seqs: list[int]) -> dict[int, Entry]:
    found: dict[int, Entry] = {}
    for run in _runs(seqs):
        wanted = set(run)
        for entry in ledger.entries(after=run[0] - 1):
            if entry.seq in wanted:
                found[entry.seq] = entry
            if entry.seq >= run[-1]:
                break
    return found


def _runs(seqs: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for seq in seqs:
        if runs and seq - runs[-1][-1] <= NEAR:
            runs[-1].append(seq)
        else:
            runs.append([seq])
    return runs
