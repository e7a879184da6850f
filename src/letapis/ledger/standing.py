"""Which entries stand, and which were withdrawn."""

from collections.abc import Iterable
from typing import Self


def withdrawn(withdrawals: Iterable[tuple[int, int]]) -> set[int]:
    """The entries that do not stand, of pairs (entry that withdraws, entry withdrawn).

    A withdrawal can itself be withdrawn; then what it took back stands again. A withdrawal only ever points back, so
    one walk from the latest to the earliest settles it.
    """
    gone: set[int] = set()
    for seq, target in sorted(withdrawals, reverse=True):
        if seq not in gone:
            gone.add(target)
    return gone


class Standing:
    """What is filed and stands, as far as a batch of new entries needs to know."""

    def __init__(self, subjects: Iterable[tuple[str, int]] = (), withdrawals: Iterable[tuple[int, int]] = ()) -> None:
        self._first: dict[str, int] = {}
        self._later: dict[str, list[int]] = {}
        self._withdrawals: list[tuple[int, int]] = list(withdrawals)
        self._gone = withdrawn(self._withdrawals)
        for subject, seq in subjects:
            self.add(subject, seq)

    def copy(self) -> Self:
        """The same, to try something on."""
        later = [(subject, seq) for subject, seqs in self._later.items() for seq in seqs]
        return type(self)([*self._first.items(), *later], self._withdrawals)

    def take(self, subject: str, seq: int) -> bool:
        """Note a new entry unless one of its subject stands; whether it was noted."""
        first = self._first.setdefault(subject, seq)
        if first == seq:
            return True
        if any(one not in self._gone for one in (first, *self._later.get(subject, ()))):
            return False
        self.add(subject, seq)
        return True

    def add(self, subject: str, seq: int) -> None:
        """Note a new entry."""
        if self._first.setdefault(subject, seq) != seq:
            self._later.setdefault(subject, []).append(seq)

    def withdraw(self, seq: int, target: int) -> None:
        """Note that entry `seq` withdraws entry `target`."""
        self._withdrawals.append((seq, target))
        self._gone = withdrawn(self._withdrawals)
