"""Charts as SVG by matplotlib, and tables as CSV (RFC 4180). Each names what it was computed from.

matplotlib is an optional dependency (`letapis[stats]`). The SVG holds no date of making and fixed ids, so that the same
answer is the same file.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape

from letapis.publish.survival import Survival

# A cell that begins so, blanks aside, is a formula to a spreadsheet (OWASP, "CSV Injection"), some also in their wide
# forms; an apostrophe makes it text.
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
BLANK = ("\t", "\r", "\n")


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]], notes: Iterable[str]) -> str:
    """A table, and below it a line for each note; the last says what it was computed from."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows)
    writer.writerows([f"# {note}"] for note in notes)
    return out.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(BLANK) or text.lstrip().startswith(FORMULA) else text


def band_svg(days: Sequence[date], lower: Sequence[int], upper: Sequence[int], title: str, notes: Sequence[str]) -> str:
    """How many, day by day, as a line with a band up to the upper bound."""

    def draw(axes: object) -> None:
        axes.fill_between(days, lower, upper, step="post", alpha=0.3, color="C0", label="upper bound")  # type: ignore[attr-defined]
        axes.step(days, lower, where="post", color="C0", label="lower bound")  # type: ignore[attr-defined]
        axes.set_ylabel("people")  # type: ignore[attr-defined]

    said = f"From {days[0]} to {days[-1]}: at the end {lower[-1]} surely, {upper[-1]} at most." if days else ""
    return _svg(draw, title, notes, f"A line for the lower bound, a band up to the upper bound. {said}")


MOST_GROUPS = 10
"""Lines that an eye can tell apart (matplotlib's cycle of colours); smaller groups are left to the table."""


def groups_svg(days: Sequence[date], groups: Mapping[str, Sequence[int]], title: str, notes: Sequence[str]) -> str:
    """How many at most, a line a group, the largest groups first; `groups` holds the upper bounds, one a day."""
    largest = sorted(groups, key=lambda name: (-max(groups[name], default=0), name))[:MOST_GROUPS]
    more = len(groups) - len(largest)

    def draw(axes: object) -> None:
        for name in largest:
            axes.step(days, groups[name], where="post", label=_printable(name), marker="." if len(days) == 1 else None)  # type: ignore[attr-defined]
        axes.set_ylabel("people, upper bound")  # type: ignore[attr-defined]

    told = ((f"{more} smaller groups are not drawn",) if more else ()) + tuple(notes)
    ends = "; ".join(f"{_printable(name)}: {groups[name][-1]}" for name in largest if groups[name])
    return _svg(draw, title, told, f"A line for the upper bound of each group. On the last day {ends or 'nobody'}.")


def survival_svg(curves: Sequence[tuple[str, Survival]], title: str, notes: Sequence[str]) -> str:
    """Shares still waiting, a curve for each bound of the spans."""

    def draw(axes: object) -> None:
        for label, curve in curves:
            days, shares = [0.0, *(s.days for s in curve.steps)], [1.0, *(s.share for s in curve.steps)]
            axes.step(days, shares, where="post", label=label)  # type: ignore[attr-defined]
        axes.set_xlabel("days")  # type: ignore[attr-defined]
        axes.set_ylabel("share not over yet")  # type: ignore[attr-defined]

    medians = "; ".join(
        f"{label}: {'not reached' if c.median is None else f'{c.median:g} days'}" for label, c in curves
    )
    return _svg(draw, title, notes, f"Steps falling from 1, the share still waiting, by days. Medians: {medians}.")


def _printable(text: str) -> str:
    """A name from outside as XML may hold it (XML 1.0, section 2.2); matplotlib hides what begins with `_`."""
    clean = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return f"\N{ZERO WIDTH SPACE}{clean}" if clean.startswith("_") else clean


def _svg(draw: object, title: str, notes: Sequence[str], words: str) -> str:
    import matplotlib as mpl  # noqa: PLC0415 - an optional dependency, a second to load
    from matplotlib.figure import Figure  # noqa: PLC0415

    with mpl.rc_context({"svg.hashsalt": "letapis", "svg.fonttype": "none", "text.parse_math": False}):
        figure = Figure(figsize=(9, 4.5), layout="constrained")
        axes = figure.subplots()
        draw(axes)  # type: ignore[operator]
        axes.set_ylim(bottom=0)
        axes.set_title(title)
        axes.legend(loc="best")
        figure.text(0.01, -0.03, "\n".join(notes), fontsize=7, va="top")
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None}, bbox_inches="tight")
    return _told(out.getvalue(), title, " ".join((words, *(f"{note}." for note in notes))))


def _told(svg: str, title: str, words: str) -> str:
    """The picture with a title and a description for those who do not see it (SVG 2, section 5.7; WAI-ARIA 1.2)."""
    begins = svg.index(">", svg.index("<svg")) + 1
    named = svg[: begins - 1] + ' role="img" aria-labelledby="letapis-title letapis-desc">'
    return (
        f'{named}\n <title id="letapis-title">{escape(title)}</title>\n <desc id="letapis-desc">{escape(words)}</desc>'
        f"{svg[begins:]}"
    )
