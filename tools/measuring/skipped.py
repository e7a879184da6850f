"""What skipping costs: the statements that reading every sentence gives, and reading those worth it does not."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from letapis.model import Reading, Report
from letapis.reading import Reader


@dataclass(frozen=True, slots=True)
class Skipped:
    """Statements of one set read both ways; `otherwise` are those whose event is told of another person."""

    statements: int
    lost: int
    otherwise: int
    more: int


def compare(reports: Sequence[Report]) -> Skipped:
    """Read all reports with the skipping off and on."""
    return compared(Reader(skim=False).read_all(reports), Reader().read_all(reports))


def compared(whole: Iterable[Reading], skimmed: Iterable[Reading]) -> Skipped:
    """The readings of the same reports, in order, first those with every sentence read."""
    total = lost = otherwise = more = 0
    for full, short in zip(whole, skimmed, strict=True):
        total += len(full.statements)
        gone, come = _events(full) - _events(short), _events(short) - _events(full)
        lost += gone.total()
        more += come.total()
        otherwise += (_people(full) - _people(short)).total() - gone.total()
    return Skipped(total, lost, max(otherwise, 0), more)


def _events(reading: Reading) -> Counter[tuple[str, int]]:
    return Counter((s.event.value, s.trigger.start) for s in reading.statements)


def _people(reading: Reading) -> Counter[tuple[str, int, str | None]]:
    return Counter((s.event.value, s.trigger.start, s.person.name) for s in reading.statements)
