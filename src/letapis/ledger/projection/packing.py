"""Cases as bytes and back, without their lines: what is kept of a component as known at some time.

Records are written as lists of their fields in order, by their types, so a field that a record gains needs no word
here. What was packed by other code is never read: the recipe of the projection names the code.
"""

import json
import zlib
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_type_hints

from letapis.model import PersonCase

Turn = Callable[[Any], Any]
FAST = 1
"""The level of compression."""

LEFT_OUT: dict[str, tuple[()]] = {"lines": (), "proceedings": (), "conflicts": (), "detentions": ()}
"""What a packed case is without: it is folded anew where it is asked for."""


def pack(cases: Iterable[PersonCase]) -> bytes:
    """Cases as bytes, without their lines."""
    write, _ = _turns(PersonCase)
    listed = [write(replace(case, **LEFT_OUT)) for case in cases]  # type: ignore[arg-type]
    written = json.dumps(listed, separators=(",", ":"))
    return zlib.compress(written.encode(), FAST)


def unpack(packed: bytes) -> list[PersonCase]:
    """The inverse of `pack`."""
    _, read = _turns(PersonCase)
    return [read(item) for item in json.loads(zlib.decompress(packed))]


@cache
def _turns(kind: Any) -> tuple[Turn, Turn]:  # noqa: ANN401 - a type, or what typing makes of several
    """How a value of a type is written, and how it is read."""
    if is_dataclass(kind):
        return _record(kind)
    if kind is date:
        return date.isoformat, date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (lambda value: value.value), kind
    parts = get_args(kind)
    if Ellipsis in parts:
        write, read = _turns(parts[0])
        return (lambda values: [write(v) for v in values]), (lambda values: tuple([read(v) for v in values]))
    return _either(parts) if parts else (_same, _same)


def _record(kind: Any) -> tuple[Turn, Turn]:  # noqa: ANN401 - a dataclass
    hints = get_type_hints(kind)
    named = [(field.name, *_turns(hints[field.name])) for field in fields(kind)]
    readers = [read for _, _, read in named]
    return (
        lambda value: [write(getattr(value, name)) for name, write, _ in named],
        lambda values: kind(*[read(v) for read, v in zip(readers, values, strict=True)]),
    )


def _either(parts: tuple[Any, ...]) -> tuple[Turn, Turn]:
    """A value or null; of several types, each value with the place of its own."""
    kinds = [part for part in parts if part is not NoneType]
    turns = [_turns(kind) for kind in kinds]
    if len(kinds) == 1:
        write, read = turns[0]
        return (lambda v: None if v is None else write(v)), (lambda v: None if v is None else read(v))

    def tell(value: Any) -> Any:  # noqa: ANN401 - of any of the types
        at = kinds.index(type(value))
        return [at, turns[at][0](value)]

    return tell, lambda told: turns[told[0]][1](told[1])


def _same(value: Any) -> Any:  # noqa: ANN401 - text, a number or a truth value
    return value
