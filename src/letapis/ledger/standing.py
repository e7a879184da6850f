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
        self._subjects: dict[str, list[int]] = {}
        self._withdrawals: list[tuple[int, int]] = list(withdrawals)
        self._gone = withdrawn(self._withdrawals)
        for subject, seq in subjects:
            self.add(subject, seq)

    def copy(self) -> Self:
        """The same, to try something on."""
        pairs = [(subject, seq) for subject, seqs in self._subjects.items() for seq in seqs]
        return type(self)(pairs, self._withdrawals)

    def take(self, subject: str, seq: int) -> bool:
        """Note a new entry unless one of its subject stands; whether it was noted."""
        seqs = self._subjects.get(subject)
        if seqs is None:
            self._subjects[subject] = [seq]
            return True
        if any(one not in self._gone for one in seqs):
            return False
        seqs.append(seq)
        return True

    def add(self, subject: str, seq: int) -> None:
        """Note a new entry."""
        self._subjects.setdefault(subject, []).append(seq)

    def withdraw(self, seq: int, target: int) -> None:
        """Note that entry `seq` withdraws entry `target`."""
        self._withdrawals.append((seq, target))
        self._gone = withdrawn(self._withdrawals)
