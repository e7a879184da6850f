"""What a data set is, and what comes out when a reading is held against it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from letapis.model import Reading, Report, Span

Json = dict[str, Any]
Attribution = tuple[Span | None, Span, Span]
"""Who says (null where the words name nobody), the words that say so, and what is said."""

Headline = Literal["f1", "recall", "accuracy"]
Peer = Literal["verb list", "HeidelTime news", "HeidelTime narratives"]


@dataclass(frozen=True, slots=True)
class Case:
    """One document: the report as the reader gets it, and what its annotators marked in it."""

    report: Report
    gold: Json


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts in one document. For an accuracy `hit` is right, `missed` is wrong, and nothing is invented."""

    hit: int = 0
    invented: int = 0
    missed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.hit + other.hit, self.invented + other.invented, self.missed + other.missed)


@dataclass(frozen=True, slots=True)
class Confusion:
    """One thing that was read wrongly: `what` says it in a few words, `where` shows the sentence."""

    measure: str
    kind: Literal["missed", "invented", "wrong"]
    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What one document earned, by measure."""

    tallies: Mapping[str, Tally]
    confusions: tuple[Confusion, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a data set.

    `headline` says which figure counts; `floor` is what issue 3 asks for; `recorded` is what a list of verbs over
    spaCy's parse reached when the floors were set (null where nobody measured it).
    """

    name: str
    headline: Headline = "f1"
    floor: float | None = None
    recorded: float | None = None


class Subject(Protocol):
    """What is measured: the reader, or something beside it that reads the same reports."""

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """One reading a report, in order."""
        ...

    def attributions(self, text: str) -> Sequence[Attribution]:
        """Every attribution of a text, whatever is said in it."""
        ...


Run = Callable[[Subject, Sequence[Case]], Iterator[Marks]]


@dataclass(frozen=True, slots=True)
class DataSet:
    """A development set: how to load it, how to run a subject on it, and how it is compared, in words.

    `load` takes the shared folder and gives the cases; `run` gives the marks, one a case, in order. `peer` names who is
    measured beside the reader, null where nobody is.
    """

    name: str
    mapping: str
    measures: tuple[Measure, ...]
    load: Callable[[Path], list[Case]]
    run: Run = field(repr=False)
    peer: Peer | None = "verb list"


def by_reading(mark: Callable[[Case, Reading], Marks]) -> Run:
    """A `run` for sets whose documents are marked one by one from their reading."""

    def run(subject: Subject, cases: Sequence[Case]) -> Iterator[Marks]:
        readings = subject.read_all(case.report for case in cases)
        return (mark(case, reading) for case, reading in zip(cases, readings, strict=True))

    return run
