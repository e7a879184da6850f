"""The terminal: tables and colours where there is one, plain words where there is none."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
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


@contextmanager
def counting(
    what: str, total: int, program: Program, *, printing: bool = False
) -> Iterator[Callable[[int, int], None] | None]:
    """A function to be told how much is done, and how much was found; null where nobody would see it."""
    if program.quiet or not sys.stderr.isatty() or (printing and sys.stdout.isatty()):
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:.0f} of {task.total:.0f}"))
    screen = Console(stderr=True)
    with Progress(*columns, TimeElapsedColumn(), console=screen, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done, found: bar.update(task, completed=done, description=f"{what}, {found} found")


def progress(items: Iterable[T], what: str, program: Program, *, printing: bool = True) -> Iterator[T]:
    """The items, with a count on stderr while they come, if that is a terminal and nobody asked for quiet.

    Where they are `printing` on the same terminal as they come, the count ends with the first of them: until then, the
    language model is being loaded.
    """
    if program.quiet or not sys.stderr.isatty():
        yield from items
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:.0f}"), TimeElapsedColumn())
    screen = Console(stderr=True)
    # What goes to stdout is an answer, and must not be led over stderr by the bar.
    with Progress(*columns, console=screen, transient=True, redirect_stdout=False, redirect_stderr=False) as bar:
        task = bar.add_task(what, total=None)
        for item in items:
            if printing and sys.stdout.isatty():
                bar.stop()
            yield item
            bar.advance(task)
