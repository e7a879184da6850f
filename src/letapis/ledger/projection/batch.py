"""Some entries on their way into the projection: which components they bear on, worked out in memory."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from letapis.ledger.projection.packing import pack
from letapis.ledger.projection.runs import Run, runs_of_all
from letapis.ledger.projection.touching import Touch
from letapis.model import Entry
from letapis.register import Rules, fold


@dataclass(slots=True)
class Kept:
    """A run as it is kept: `id` is null for one that is not in the tables yet, `known_to` for one that is still so."""

    component: int
    run: Run
    known_from: int
    id: int | None = None
    known_to: int | None = None


@dataclass(slots=True)
class Batch:
    """What the tables hold of the components that a batch of entries bears on, and what the entries make of it.

    By component: `concerns` (the entries that bear on it), `words`, `runs` (those still so). By report: `filings` (the
    entries that file it) and `told_in` (the components it tells of). `withdrawals`: by entry, those that withdraw it.
    `packed` are the cases that came out: component, entry, and the bytes.
    """

    entries: dict[int, Entry]
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

    def take(self, entry: Entry, what: Touch) -> None:
        """One more entry of the log."""
        self._seq = entry.seq
        self.entries[entry.seq] = entry
        own = {self._join(what.joined)} if what.joined else set()
        own |= {self._component(key) for key in what.beside}
        for component in own:
            self._attach(component, {entry.seq})
            self.words[component] |= what.words
            for report in what.reports:
                self.told_in.setdefault(report, set()).add(component)
                self._attach(component, self._with_withdrawals(self.filings.get(report, ())))
        if what.filed is not None:
            self.filings.setdefault(what.filed, set()).add(entry.seq)
            self._bear_on(self.told_in.get(what.filed, ()), entry.seq)
        if what.target is not None:
            self.withdrawals.setdefault(what.target, set()).add(entry.seq)
            self._bear_on([c for c, seqs in self.concerns.items() if what.target in seqs], entry.seq)

    def settle(self, rules: Rules) -> None:
        """Fold anew whatever was touched since the last time; the runs that changed are of now."""
        for gone in self._kept & self.merged.keys():
            self.packed.append((gone, self._seq, pack(())))
            self._kept.remove(gone)
        for component in {self.root(one) for one in self._touched}:
            seqs = sorted(self.concerns[component])
            known = fold((self.entries[seq] for seq in seqs), rules=rules)
            self._replace(component, runs_of_all(known.cases.values()))
            self.packed.append((component, self._seq, pack([*known.cases.values(), *known.unnamed.values()])))
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
