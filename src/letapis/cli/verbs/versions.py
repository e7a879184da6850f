"""`letapis versions`: how a page changed, and which statements rest on words that are no longer there."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple

import click
from rich.console import Console
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.dates import in_words
from letapis.cli.encoding import to_json
from letapis.cli.moments import known_option
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.problems import ProblemError, plain
from letapis.cli.reports import short
from letapis.cli.telling import told
from letapis.cli.terminal import console
from letapis.model import Line, Report
from letapis.register import filings, gather, standing
from letapis.register.versions import Change, Piece, Versions, address, difference, found_again, versions

STYLES = {Change.REMOVED: ("[-", "-]", "red strike"), Change.ADDED: ("{+", "+}", "green"), Change.KEPT: ("", "", "")}
AROUND = 60
"""So much of what did not change is shown on each side of what did."""
LEAST_LETTERS = 6


class UnknownError(ProblemError):
    """There is no such address with several texts."""

    def __init__(self, asked: str) -> None:
        super().__init__(f"the ledger has no two versions of {asked!r}; `letapis versions` lists what has")


class Step(NamedTuple):
    """From one version to the next: what changed, and for each statement of the older one where its words stand now."""

    old: Report
    new: Report
    pieces: tuple[Piece, ...]
    carried: tuple[tuple[Line, int | None], ...]


@click.command("versions")
@click.argument("asked", metavar="[URL|ID]", required=False)
@known_option
@format_option
@pass_program
def command(program: Program, asked: str | None, known: datetime | None, output: Output) -> None:
    """Show how a page changed, and what rests on words since withdrawn.

    \b
    letapis versions                               all addresses that had several texts
    letapis versions https://news.example/1        one of them
    letapis versions 48718b32                      the same, by a report's first letters

    The same address with another text is a new version beside the old one; versions stand in the order in which they
    were filed. [-what was taken out-] and {+what was put in+} are shown with the words around them, then each statement
    of the older version: its words stand in the newer one, too, or they are gone (✗).
    """
    with program.ledger() as ledger:
        entries = list(ledger.entries(known=known))
    stands = standing(entries, known)
    groups = [group for group in versions(stands) if asked is None or _is_meant(group, asked)]
    if asked and not groups:
        raise UnknownError(asked)
    lines = gather(stands, filings(entries))
    steps = ((group, step) for group in groups for step in _steps(group, lines))
    if output is Output.JSON:
        print_list(_as_json(group, step) for group, step in steps)
    elif output is Output.JSONL:
        print_lines(_as_json(group, step) for group, step in steps)
    elif groups:
        screen = console()
        for group, step in steps:
            _print(screen, group, step)
    else:
        program.note("No address has had several texts.")


def _is_meant(group: Versions, asked: str) -> bool:
    start = f"sha256:{asked.removeprefix('sha256:')}"
    by_id = len(start) >= len("sha256:") + LEAST_LETTERS and any(one.id.startswith(start) for one in group.reports)
    return group.url == address(asked) or by_id


def _steps(group: Versions, lines: Sequence[Line]) -> Iterator[Step]:
    for old, new in pairwise(group.reports):
        of_old = [line for line in lines if line.source.report_id == old.id]
        found = [(line, found_again(line.statement, old, new)) for line in of_old]
        carried = tuple((line, span.start if span else None) for line, span in found)
        yield Step(old, new, difference(old.text, new.text), carried)


def _as_json(group: Versions, step: Step) -> dict[str, Any]:
    return {
        "url": group.url,
        "old": step.old.id,
        "new": step.new.id,
        "difference": to_json(step.pieces),
        "statements": [{"id": line.id, "found_at": at, "words_gone": at is None} for line, at in step.carried],
    }


def _print(screen: Console, group: Versions, step: Step) -> None:
    screen.print(Text(plain(group.url), "bold"))
    screen.print(Text(f"{_named(step.old)} → {_named(step.new)}", "dim"))
    screen.print(_shown(step.pieces))
    for line, at in step.carried:
        words = told(line.statement, person=True)
        where = "its words are gone" if at is None else f"its words stand at {at} now"
        mark = ("✗ ", "bold red") if at is None else ("  ", "")
        screen.print(Text.assemble(mark, words, (f"  ({where})", "red" if at is None else "dim")))
    screen.print()


def _named(report: Report) -> str:
    day = f", {in_words(report.published)}" if report.published else ""
    return f"{short(report.id)} ({plain(report.outlet or 'no outlet')}{day})"


def _shown(pieces: Sequence[Piece]) -> Text:
    line = Text()
    for at, piece in enumerate(pieces):
        before, after, style = STYLES[piece.change]
        text = plain(piece.text)
        if piece.change is Change.KEPT:
            text = _shortened(text, begins=at == 0, ends=at == len(pieces) - 1)
            line.append(text)
        else:
            bare = text.rstrip()
            line.append(f"{before}{bare}{after}", style).append(text[len(bare) :])
    return line


def _shortened(text: str, *, begins: bool, ends: bool) -> str:
    if begins and ends:
        return text if len(text) <= AROUND else f"{text[:AROUND]}…"
    if begins:
        return text if len(text) <= AROUND else f"…{text[-AROUND:]}"
    if ends:
        return text if len(text) <= AROUND else f"{text[:AROUND]}…"
    return text if len(text) <= 2 * AROUND else f"{text[:AROUND]} … {text[-AROUND:]}"
