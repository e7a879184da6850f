"""The terminal: tables and colours where there is one, plain words where there is none."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from letapis.cli.context import Program

T = TypeVar("T")
PIPED_WIDTH = 100


class _Console(Console):
    """Rich's console, but for a broken pipe, which is the program's to handle."""

    def on_broken_pipe(self) -> None:
        """Let `program.run` end quietly."""
        raise BrokenPipeError


def console() -> Console:
    """Where answers go. Text from reports is never taken for markup; NO_COLOR is honoured by rich."""
    width = None if sys.stdout.isatty() else PIPED_WIDTH
    return _Console(markup=False, highlight=False, emoji=False, width=width)


def progress(items: Iterable[T], what: str, program: Program) -> Iterator[T]:
    """The items, with a count on stderr while they come, if that is a terminal and nobody asked for quiet."""
    if program.quiet or not sys.stderr.isatty():
        yield from items
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:.0f}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        for item in items:
            yield item
            bar.advance(task)
