"""Single entries out of the log, by their numbers."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from letapis.model import Entry

NEAR = 40
"""Entries so close to one another are read in one go."""


class Log(Protocol):
    """Entries in order; a `letapis.desk.ports.Ledger` is one."""

    def entries(self, *, after: int = 0) -> Iterator[Entry]:
        """Those after one of them."""
        ...


def pick(ledger: Log, seqs: Iterable[int]) -> dict[int, Entry]:
    """The entries of these numbers, each read together with those that stand close by."""
    found: dict[int, Entry] = {}
    for run in _runs(sorted(set(seqs))):
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
