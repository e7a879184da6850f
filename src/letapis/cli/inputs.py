"""Files and standard input to captured reports, one at a time."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

import click

from letapis.capture import Captured, Format, Given, capture, from_lines, iso_day
from letapis.capture.limits import LINE_BYTES
from letapis.model import Issue

SUFFIXES = {
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".json": Format.JSON,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
}
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Inputs:
    """What to read: paths (`-` is standard input), what they are (null: by suffix, else text), what is known."""

    files: tuple[str, ...]
    kind: Format | None = None
    given: Given = field(default_factory=Given)

    def captured(self) -> Iterator[Captured]:
        """What the inputs hold, in order; an input that cannot be opened is an issue, and the next goes on."""
        for name in self.files:
            yield from _input(name, self.kind, self.given)


def input_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments and options that `read` and `add` share; they arrive as one `inputs`."""
    return inputs_of("FILE…|-")(command)


def inputs_of(metavar: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The same with another word for the arguments."""
    argument = click.argument("files", nargs=-1, required=True, metavar=metavar)
    return lambda command: _gathering(command, (argument, *_OPTIONS))


def _gathering(command: Callable[..., Any], options: tuple[Callable[..., Any], ...]) -> Callable[..., Any]:
    def gathered(program: Any, **values: Any) -> Any:  # noqa: ANN401 - click's values pass through
        published = values.pop("published")
        given = Given(published=published, **{key: values.pop(key) for key in ("title", "outlet", "url")})
        kind = values.pop("input_format")
        return command(program, inputs=Inputs(values.pop("files"), Format(kind) if kind else None, given), **values)

    gathered.__doc__ = command.__doc__
    for option in reversed(options):
        option(gathered)  # each notes itself on the function and returns it
    return gathered


def _published(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    day = iso_day(value) if value else None
    if value and day is None:
        message = f"{value!r} is no day of the calendar written as YYYY-MM-DD"
        raise click.BadParameter(message)
    return day


_OPTIONS: tuple[Callable[..., Any], ...] = (
    click.option(
        "--input-format",
        type=click.Choice([str(kind) for kind in Format]),
        help="What the input is; by default the file's suffix tells, and what has none is text.",
    ),
    click.option("--published", metavar="DAY", callback=_published, help="The day it was published, YYYY-MM-DD."),
    click.option("--outlet", metavar="NAME", help="Who published it."),
    click.option("--title", metavar="TEXT", help="Its headline."),
    click.option("--url", metavar="URL", help="Its address."),
)


def _input(name: str, kind: Format | None, given: Given) -> Iterator[Captured]:
    shown = "<stdin>" if name == STDIN else name
    named = replace(given, name=shown)
    kind = kind or SUFFIXES.get(Path(name).suffix.lower(), Format.TEXT)
    try:
        with _opened(name) as stream:
            found = from_lines(_lines(stream), named) if kind is Format.JSONL else iter([_whole(stream, kind, named)])
            something = False
            for captured in found:
                something = True
                yield captured
    except OSError as error:
        yield _issue("unreadable", f"{shown}: {_reason(error)}")
        return
    if not something:
        yield _issue("empty", f"{shown}: holds no report")


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    if name == STDIN:
        return nullcontext(sys.stdin.buffer)
    return Path(name).open("rb")


def _whole(stream: BinaryIO, kind: Format, given: Given) -> Captured:
    return capture(stream.read(LINE_BYTES.number + 1), kind, given)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines, of each at most one byte more than the limit, so that an endless one fills no memory."""
    most = LINE_BYTES.number + 1
    while line := stream.readline(most):
        rest = line
        while len(rest) == most and not rest.endswith(b"\n"):
            rest = stream.readline(most)
        yield line


def _issue(code: str, message: str) -> Captured:
    return Captured(issues=(Issue(code, message),))


# What the system says, in words that tell what to do: (kind of error, words).
_REASONS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "there is no such file"),
    (IsADirectoryError, "is a folder; name the files in it"),
    (PermissionError, "may not be read by you"),
)


def _reason(error: OSError) -> str:
    return next((words for kind, words in _REASONS if isinstance(error, kind)), error.strerror or str(error))
