"""Figures as text: a line for the terminal, a table for the page, a list of what went wrong."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from measuring.records import Confusion, Measure
from measuring.statistics import Figures

HEAD = (
    "set",
    "measure",
    "n",
    "precision",
    "recall",
    "F1 or accuracy",
    "95% interval",
    "floor",
    "peer",
    "recorded",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one set. `peer` is the figure of who runs beside the reader, null where nobody did."""

    data_set: str
    measure: Measure
    figures: Figures
    peer: float | None = None
    peer_name: str | None = None


def number(value: float | None) -> str:
    """Three decimals, a dash for what is not measured."""
    return "–" if value is None else f"{value:.3f}"


def line(row: Row) -> str:
    """`triggers F1 0.712 [0.61, 0.80] P 0.750 R 0.678, floor 0.700 passed`."""
    measure, got = row.measure, row.figures
    parts = [f"{measure.name} {_label(measure)} {got.headline:.3f} [{got.low:.2f}, {got.high:.2f}]"]
    if got.precision is not None:
        parts.append(f"P {got.precision:.3f} R {got.recall:.3f}")
    parts.append(f"n {got.support}")
    if measure.floor is not None:
        parts.append(f"floor {measure.floor:.2f} {'passed' if got.headline >= measure.floor else 'MISSED'}")
    if row.peer is not None:
        parts.append(f"{row.peer_name} {row.peer:.3f}")
    return " ".join(parts)


def _label(measure: Measure) -> str:
    return "F1" if measure.headline == "f1" else measure.headline


def markdown(rows: Iterable[Row]) -> str:
    """One table; the headline of a recall is the recall, and its F1 is not shown."""
    lines = ["| " + " | ".join(HEAD) + " |", "| --- " * 2 + "| ---: " * (len(HEAD) - 2) + "|"]
    lines += ["| " + " | ".join(_cells(row)) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> Sequence[str]:
    measure, got = row.measure, row.figures
    headline = f"**{got.headline:.3f}**" + (" (recall)" if measure.headline == "recall" else "")
    return (
        row.data_set,
        measure.name,
        str(got.support),
        number(got.precision),
        number(got.recall if got.precision is not None else None),
        headline,
        f"{got.low:.2f}–{got.high:.2f}",
        number(measure.floor),
        "–" if row.peer is None else f"{row.peer:.3f} {row.peer_name}",
        number(measure.recorded),
    )


def confusion_list(confusions: Iterable[Confusion]) -> str:
    """A readable list, grouped by measure and kind, the sentence below each item."""
    groups: dict[tuple[str, str], list[Confusion]] = {}
    for confusion in confusions:
        groups.setdefault((confusion.measure, confusion.kind), []).append(confusion)
    blocks = []
    for (measure, kind), items in sorted(groups.items()):
        blocks.append(f"==== {measure}: {kind} ({len(items)})\n")
        blocks += [f"{item.what}\n    {' '.join(item.where.split())}\n" for item in items]
    return "\n".join(blocks)


def changes(before: str, after: str) -> str:
    """What one confusion list has and the other has not: `NEW` items first, then those `MENDED`."""
    old, new = _items(before), _items(after)
    lines = [f"NEW {item}\n" for item in new if item not in old]
    lines += [f"MENDED {item}\n" for item in old if item not in new]
    return "\n".join(lines)


def _items(listed: str) -> list[str]:
    return [block.strip() for block in listed.split("\n\n") if block.strip() and not block.startswith("====")]
