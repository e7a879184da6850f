"""What was missed and invented, counted by kind of event: a table without a word of the data sets."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from letapis.model import EventKind
from measuring.records import Confusion
from measuring.tables import Row

MOST = 12
"""Kinds told of a set and measure; the rest is one line."""
_KIND = re.compile(r"[A-Z]\w+(?:\.\w+)+")
_OWN = frozenset(kind.value for kind in EventKind)
_OTHER = "(other)"


def kind_of(confusion: Confusion) -> str:
    """The event kind, or the set's own type ("Justice.ArrestJailDetain"), that a confusion begins with."""
    first = re.split(r"[\s,:]", confusion.what, maxsplit=1)[0]
    return first if first in _OWN or _KIND.fullmatch(first) else _OTHER


def table(found: Iterable[tuple[str, Sequence[Confusion]]]) -> str:
    """A markdown table: set, measure and kind, how often missed, invented, and read with a wrong value."""
    lines = ["| set | measure | kind | missed | invented | wrong |", "| --- | --- | --- | ---: | ---: | ---: |"]
    for name, confusions in found:
        counts: dict[tuple[str, str], Counter[str]] = {}
        for one in confusions:
            counts.setdefault((one.measure, kind_of(one)), Counter())[one.kind] += 1
        for measure in dict.fromkeys(measure for measure, _ in counts):
            kinds = sorted(
                ((kind, n) for (of, kind), n in counts.items() if of == measure), key=lambda k: (-k[1].total(), k[0])
            )
            lines += [_line(name, measure, kind, n) for kind, n in kinds[:MOST]]
            rest = sum((n for _, n in kinds[MOST:]), Counter[str]())
            lines += [_line(name, measure, f"{len(kinds) - MOST} more kinds", rest)] if rest else []
    return "\n".join(lines) + "\n"


def _line(name: str, measure: str, kind: str, n: Counter[str]) -> str:
    return f"| {name} | {measure} | {kind} | {n['missed']} | {n['invented']} | {n['wrong']} |"


def floors(rows: Iterable[Row]) -> str:
    """In plain words, which floor is not met."""
    below = [
        f"{row.data_set} {row.measure.name}: {row.figures.headline:.3f}, floor {row.measure.floor:.2f}"
        for row in rows
        if row.measure.floor is not None and row.figures.headline < row.measure.floor
    ]
    return "Floors **not met**: " + "; ".join(below) + "." if below else "Every floor is met."
