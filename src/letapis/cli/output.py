"""Answers as a table for people, as JSON for programs, or as JSON Lines for streams."""

import json
import sys
from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import chain, islice
from pathlib import Path
from typing import Any

import click

from letapis.cli.problems import ProblemError


class Output(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


def format_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--format table|json|jsonl`, as `output`."""
    return click.option(
        "--format",
        "output",
        type=click.Choice([str(kind) for kind in Output]),
        default=str(Output.TABLE),
        show_default=True,
        callback=lambda _context, _option, value: Output(value),
        help="A table for people, JSON, or one JSON object a line.",
    )(command)


def print_json(value: object) -> None:
    """One JSON value over several lines."""
    _write(json.dumps(value, ensure_ascii=False, indent=1))


def print_one_or_list(values: Iterable[object]) -> None:
    """A single value by itself, several as a list."""
    rest = iter(values)
    first = list(islice(rest, 2))
    if len(first) == 1:
        print_json(first[0])
    else:
        print_list(chain(first, rest))


def print_lines(values: Iterable[object]) -> None:
    """One JSON value a line, each written as soon as it is known."""
    for value in values:
        _write(json.dumps(value, ensure_ascii=False))
        sys.stdout.flush()


def print_list(values: Iterable[object]) -> None:
    """A JSON list, element by element, so that it need not fit in memory."""
    beginning = "["
    for value in values:
        _write(beginning + "\n" + json.dumps(value, ensure_ascii=False, indent=1), end="")
        beginning = ","
    _write("[]" if beginning == "[" else "\n]")


def write(file: Path, text: str) -> None:
    """A file beside the answer; a problem where it cannot be written."""
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        message = f"{file} cannot be written: {error.strerror}"
        raise ProblemError(message) from error


def _write(text: str, end: str = "\n") -> None:
    """Lone surrogates have no UTF-8: they are written as JSON escapes them."""
    sys.stdout.buffer.write((text + end).encode("utf-8", "backslashreplace"))
