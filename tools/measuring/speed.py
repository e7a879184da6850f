"""Speed as a ratio: two readers take turns on the same reports, and what counts is processor time.

A busy machine makes everything late, and who is late is chance; the time that a processor worked for each is not.
"""

import cProfile
import pstats
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from letapis.model import Report

CHUNK = 64
"""Reports a turn."""

Reads = Callable[[Sequence[Report]], object]


@dataclass(frozen=True, slots=True)
class Pace:
    """What two readers took for the same reports, in seconds of processor time."""

    reports: int
    words: int
    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        """How many times as many words a second as the peer."""
        return self.peer / self.ours


def words(reports: Iterable[Report]) -> int:
    """Words as blanks part them."""
    return sum(len(report.text.split()) for report in reports)


def take(reports: Sequence[Report], count: int) -> list[Report]:
    """The first `count` reports, from the beginning again where there are fewer."""
    return list(islice(cycle(reports), count))


def race(ours: Reads, peer: Reads, reports: Sequence[Report], chunk: int = CHUNK) -> Pace:
    """Both read all reports, in turns of `chunk`; who begins changes from turn to turn."""
    spent = {True: 0.0, False: 0.0}
    for turn, start in enumerate(range(0, len(reports), chunk)):
        part = reports[start : start + chunk]
        for mine in (turn % 2 == 0, turn % 2 == 1):
            begin = time.process_time()
            (ours if mine else peer)(part)
            spent[mine] += time.process_time() - begin
    return Pace(len(reports), words(reports), spent[True], spent[False])


def repeated(run: Callable[[], object], times: int) -> float:
    """The median of `times` runs, in seconds of processor time."""
    return statistics.median(_timed(run) for _ in range(times))


def _timed(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the program, and its share of the time (own time of its functions, not of what they call)."""

    part: str
    share: float


def shares(run: Callable[[], object], least: float = 0.01) -> list[Share]:
    """Where the time of a run goes, greatest first; parts below `least` are told together."""
    profile = cProfile.Profile()
    profile.runcall(run)
    spent: dict[str, float] = {}
    for part, seconds in _own_times(profile):
        spent[part] = spent.get(part, 0.0) + seconds
    whole = sum(spent.values()) or 1.0
    listed = sorted((Share(part, seconds / whole) for part, seconds in spent.items()), key=lambda s: -s.share)
    rest = sum(item.share for item in listed if item.share < least)
    return [item for item in listed if item.share >= least] + [Share("all else", rest)]


def _own_times(profile: cProfile.Profile) -> Iterator[tuple[str, float]]:
    """Own time by part. A function of the interpreter or of a compiled library counts for the part that called it."""
    stats = pstats.Stats(profile).stats  # type: ignore[attr-defined] # documented, not in the type stubs
    for (file, _, name), (_, _, own, _, callers) in stats.items():
        if file != "~" or not callers:
            yield part_of(file, name), own
        else:
            for (caller, _, caller_name), (_, _, seconds, _) in callers.items():
                yield part_of(caller, caller_name), seconds


def part_of(file: str, name: str = "") -> str:
    """The part of the program that a source file belongs to: our module, or the library."""
    path = Path(file)
    if "letapis" in path.parts:
        inner = path.with_suffix("").parts
        return ".".join(inner[len(inner) - 1 - inner[::-1].index("letapis") :])
    if "site-packages" in path.parts:
        library = path.parts[path.parts.index("site-packages") + 1]
        return "spacy" if library in {"spacy", "thinc", "blis", "numpy"} else library
    return "spacy" if "spacy" in name or file.endswith(".pyx") else "python"
