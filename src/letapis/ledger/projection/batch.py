"""Some entries on their way into the projection: which components they bear on, worked out in memory."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from letapis.ledger.projection.folding import Folded
from letapis.ledger.projection.packing import pack
from letapis.ledger.projection.runs import Run
from letapis.ledger.projection.touching import Touch


@dataclass(slots=True)
class Kept:
    """A run as it is kept: `id` is null for one that is not in the tables yet, `known_to` for one that is still so."""

    component: int
    run: Run
    known_from: int
    id: int | None = None
    known_to: int | None = None


def copied(table: dict[int, set[int]]) -> dict[int, set[int]]:
    """The same with sets of its own."""
    return {key: set(values) for key, values in table.items()}


@dataclass(slots=True)
class Batch:
    """What the tables hold of the components that a batch of entries bears on, and what the entries make of it.

    By component: `concerns` (the entries that bear on it), `words`, `runs` (those still so). By report: `filings` (the
    entries that file it) and `told_in` (the components it tells of). `withdrawals`: by entry, those that withdraw it.
    `packed` are the cases that came out: component, entry, and the bytes.
    """

    nodes: dict[int, int]
    concerns: dict[int, set[int]]
    words: dict[int, set[int]]
    runs: dict[int, dict[Run, Kept]]
    filings: dict[int, set[int]]
    told_in: dict[int, set[int]]
    withdrawals: dict[int, set[int]]
    merged: dict[int, int] = field(default_factory=dict)
    closed: list[Kept] = field(default_factory=list)
    packed: list[tuple[int, int, bytes]] = field(default_factory=list)
    _touched: set[int] = field(default_factory=set)
    _kept: set[int] = field(default_factory=set)
    _seq: int = 0

    def __post_init__(self) -> None:
        """Of what is in the tables there are packed cases."""
        self._kept |= self.concerns.keys()

    def trial(self) -> "Batch":
        """The same to be changed without changing this one: which cases are to be folded does not hang on their runs.

        So what is to be folded is found out first, and then folded all at once.
        """
        tables = (self.concerns, self.words, self.filings, self.told_in, self.withdrawals)
        concerns, words, filings, told_in, withdrawals = (copied(table) for table in tables)
        runs: dict[int, dict[Run, Kept]] = {component: {} for component in self.runs}
        return Batch(dict(self.nodes), concerns, words, runs, filings, told_in, withdrawals)

    def take(self, seq: int, what: Touch) -> None:
        """One more entry of the log."""
        self._seq = seq
        own = {self._join(what.joined)} if what.joined else set()
        own |= {self._component(key) for key in what.beside}
        for component in own:
            self._attach(component, {seq})
            self.words[component] |= what.words
            for report in what.reports:
                self.told_in.setdefault(report, set()).add(component)
                self._attach(component, self._with_withdrawals(self.filings.get(report, ())))
        if what.filed is not None:
            self.filings.setdefault(what.filed, set()).add(seq)
            self._bear_on(self.told_in.get(what.filed, ()), seq)
        if what.target is not None:
            self.withdrawals.setdefault(what.target, set()).add(seq)
            self._bear_on([c for c, seqs in self.concerns.items() if what.target in seqs], seq)

    def settle(self, fold: Callable[[list[int]], Folded]) -> None:
        """Fold anew whatever was touched since the last time; the runs that changed are of now.

        `fold` is given the entries that bear on a component, in order.
        """
        for gone in self._kept & self.merged.keys():
            self.packed.append((gone, self._seq, pack(())))
            self._kept.remove(gone)
        for component in sorted({self.root(one) for one in self._touched}):
            runs, cases = fold(sorted(self.concerns[component]))
            self._replace(component, runs)
            self.packed.append((component, self._seq, cases))
            self._kept.add(component)
        self._touched.clear()

    def root(self, component: int) -> int:
        """The component that one is by now part of."""
        while component in self.merged:
            component = self.merged[component]
        return component

    def _replace(self, component: int, new: set[Run]) -> None:
        kept, seq = self.runs[component], self._seq
        for run in kept.keys() - new:
            gone = kept.pop(run)
            gone.known_to = seq
            if gone.id is not None or gone.known_from < seq:
                self.closed.append(gone)
        for run in new - kept.keys():
            kept[run] = Kept(component, run, seq)

    def _component(self, key: int) -> int:
        """The component of a statement or a mention; one that is new begins one of its own."""
        if key not in self.nodes:
            self.nodes[key] = key
            self.concerns[key], self.words[key], self.runs[key] = set(), set(), {}
        return self.root(self.nodes[key])

    def _join(self, keys: Sequence[int]) -> int:
        one, *others = {self._component(key): None for key in keys}
        for other in others:
            one, other = sorted((one, other), key=lambda c: (-len(self.concerns[c]), c))  # noqa: PLW2901 - the larger stays
            self.merged[other] = one
            self.concerns[one] |= self.concerns.pop(other)
            self.words[one] |= self.words.pop(other)
            self.runs[one].update(self.runs.pop(other))
        return one

    def _attach(self, component: int, seqs: Iterable[int]) -> None:
        self.concerns[component].update(seqs)
        self._touched.add(component)

    def _bear_on(self, components: Iterable[int], seq: int) -> None:
        for component in {self.root(one) for one in components}:
            self._attach(component, {seq})

    def _with_withdrawals(self, seqs: Iterable[int]) -> set[int]:
        found: set[int] = set()
        ahead = list(seqs)
        while ahead:
            seq = ahead.pop()
            found.add(seq)
            ahead += self.withdrawals.get(seq, set()) - found
        return found
