"""All those spoken of in a report, in the order of its text, found by place and by person without a look at each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from letapis.reading.people import Cluster
from letapis.reading.referents import Referent

MOST = 60
"""Of those spoken of near a place no more are weighed, the last: a thousand ordinary reports have at most 34."""


class Spoken:
    """The referents; each is added where its turn comes in the text."""

    def __init__(self) -> None:
        self._all: list[Referent] = []
        self._sentences: list[int] = []
        self._blocks: list[int] = []
        self._of: dict[Cluster, list[Referent]] = {}

    def __iter__(self) -> Iterator[Referent]:
        return iter(self._all)

    def __reversed__(self) -> Iterator[Referent]:
        return reversed(self._all)

    def add(self, referent: Referent) -> None:
        """Keep one more."""
        self._all.append(referent)
        self._sentences.append(max(referent.sentence, self._sentences[-1] if self._sentences else 0))
        self._blocks.append(referent.block.index)
        for cluster in dict.fromkeys(referent.clusters):
            self._of.setdefault(cluster, []).append(referent)

    def near(self, here: int, since: int) -> Sequence[Referent]:
        """Those of a sentence and of those before it since another, the last of them if there are very many."""
        first, end = bisect_left(self._sentences, since), bisect_right(self._sentences, here)
        return self._all[max(first, end - MOST) : end]

    def since(self, sentence: int) -> Sequence[Referent]:
        """All from a sentence on."""
        return self._all[bisect_left(self._sentences, sentence) :]

    def of(self, cluster: Cluster) -> Sequence[Referent]:
        """Where a person is spoken of."""
        return self._of.get(cluster, ())

    def within(self, first: int, end: int) -> Sequence[Referent]:
        """Those of the blocks from one to before another, by their numbers."""
        return self._all[bisect_left(self._blocks, first) : bisect_left(self._blocks, end)]
