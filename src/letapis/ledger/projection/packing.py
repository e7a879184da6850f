"""Cases as bytes and back, without their lines: what is kept of a component as known at some time.

Records are written as lists of their fields in order, by their types, so a field that a record gains needs no word
here. What was packed by other code is never read: the recipe of the projection names the code. Of each line no more is
kept than what counts are broken down by: who says it, and in which outlet.
"""

import json
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from types import NoneType
from typing import Any, get_args, get_type_hints

from letapis.model import (
    Conflict,
    EventKind,
    Individual,
    Line,
    Person,
    PersonCase,
    Sayer,
    SayerKind,
    Source,
    Span,
    Statement,
)

Turn = Callable[[Any], Any]
FAST = 1
"""The level of compression."""

LEFT_OUT: dict[str, tuple[()]] = {"lines": (), "conflicts": ()}
"""What a packed case is without: lines are folded anew where they are asked for, conflicts are packed apart."""
SIZE = 4
"""Bytes that say how long the packed cases are; the packed conflicts follow them."""

MOST_PEOPLE = 5000
"""People read from JSON who are at hand: after an entry all but a few are as they were; each takes three kilobytes."""

NOWHERE = Span(0, 0, "")
NEVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Brief:
    """A case without lines and conflicts. `heard` is the entry by which the ledger first heard of the person."""

    case: PersonCase
    heard: int
    told: tuple[tuple[str, str | None, str | None], ...]

    def lined(self) -> PersonCase:
        """The case with lines that tell nothing but their ids, first sayers and outlets."""
        return replace(self.case, lines=tuple([_thin(*told) for told in self.told]))

    def traced(self) -> PersonCase:
        """The case with lines that tell nothing but their ids, and that they are of this person."""
        mention, said = self.case.person.mentions[0], _said_by(None)
        lines = [Line(key, said, mention, _in(None), self.heard, NEVER) for key, *_ in self.told]
        return replace(self.case, lines=tuple(lines))


def pack(cases: Iterable[PersonCase]) -> bytes:
    """Cases as bytes, without their lines; the conflicts of those who have a name apart."""
    write, _ = _turns(PersonCase)
    write_all, _ = _turns(tuple[Conflict, ...])
    listed, clashing = [], []
    for case in cases:
        first = heard(case)
        listed.append([write(replace(case, **LEFT_OUT)), first, [_told(line) for line in case.lines]])  # type: ignore[arg-type]
        if case.conflicts and case.person.name:
            clashing.append([first, write_all(case.conflicts)])
    packed = _packed(listed)
    return len(packed).to_bytes(SIZE) + packed + (_packed(clashing) if clashing else b"")


def unpack(packed: bytes) -> list[Brief]:
    """The inverse of `pack`, without the conflicts."""
    _, read = _turns(PersonCase)
    return [Brief(read(case), first, tuple([tuple(one) for one in told])) for case, first, told in _cases(packed)]


def sketch(packed: bytes) -> list[Brief]:
    """The same with no more of each case than who it is of and the days in custody, in a third of the time."""
    found: list[Brief] = []
    for case, first, told in _cases(packed):
        person, presence = (read(case[place]) for place, read in _sketching())
        sketched = PersonCase(person, (), (), (), (), (), (), presence, ())
        found.append(Brief(sketched, first, tuple([tuple(one) for one in told])))
    return found


@cache
def _sketching() -> tuple[tuple[int, Turn], tuple[int, Turn]]:
    """Where a packed case has the person and the days in custody, and how each is read."""
    hints = get_type_hints(PersonCase)
    places = {field.name: place for place, field in enumerate(fields(PersonCase))}
    one, other = ((places[name], _turns(hints[name])[1]) for name in ("person", "presence"))
    return one, other


def people_in(packed: bytes) -> list[tuple[int, Individual]]:
    """Of packed cases the people alone, each with the entry by which the ledger first heard of them."""
    _, read = _turns(Individual)
    place = [field.name for field in fields(PersonCase)].index("person")
    return [(first, read(case[place])) for case, first, _ in _cases(packed)]


def conflicts_in(packed: bytes) -> list[tuple[int, tuple[Conflict, ...]]]:
    """Of packed cases the conflicts alone, of each person with a name after the entry that was first heard."""
    _, read = _turns(tuple[Conflict, ...])
    clashing = packed[SIZE + int.from_bytes(packed[:SIZE]) :]
    return [(first, read(found)) for first, found in json.loads(zlib.decompress(clashing))] if clashing else []


def _packed(listed: list[Any]) -> bytes:
    return zlib.compress(json.dumps(listed, separators=(",", ":")).encode(), FAST)


def _cases(packed: bytes) -> Any:  # noqa: ANN401 - lists of lists
    return json.loads(zlib.decompress(packed[SIZE : SIZE + int.from_bytes(packed[:SIZE])]))


def individual_to_json(person: Individual) -> str:
    """A person as JSON."""
    write, _ = _turns(Individual)
    return json.dumps(write(person), ensure_ascii=False, separators=(",", ":"))


@lru_cache(MOST_PEOPLE)
def individual_from_json(text: str) -> Individual:
    """The inverse of `individual_to_json`."""
    _, read = _turns(Individual)
    found: Individual = read(json.loads(text))
    return found


def heard(case: PersonCase) -> int:
    """The entry by which the ledger first heard of a person."""
    return min(line.seq for line in case.lines)


def _told(line: Line) -> list[str | None]:
    said = line.statement.attribution
    return [line.id, said[0].kind.value if said else None, line.source.outlet]


def _thin(key: str, sayer: str | None, outlet: str | None) -> Line:
    return Line(key, _said_by(sayer), "", _in(outlet), 0, NEVER)


@cache
def _said_by(kind: str | None) -> Statement:
    said = (Sayer(NOWHERE, None, SayerKind(kind)),) if kind else ()
    return Statement("", EventKind.HELD, NOWHERE, Person(None), NOWHERE, attribution=said)


@cache
def _in(outlet: str | None) -> Source:
    return Source("", outlet)


@cache
def _turns(kind: Any) -> tuple[Turn, Turn]:  # noqa: ANN401 - a type, or what typing makes of several
    """How a value of a type is written, and how it is read."""
    if is_dataclass(kind):
        return _record(kind)
    if kind is date:
        return date.isoformat, date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return attrgetter("_value_"), kind
    parts = get_args(kind)
    if Ellipsis in parts:
        write, read = _turns(parts[0])
        writes = list if write is _same else lambda values: [write(v) for v in values]
        return writes, tuple if read is _same else lambda values: tuple([read(v) for v in values])
    return _either(parts) if parts else (_same, _same)


def _record(kind: Any) -> tuple[Turn, Turn]:  # noqa: ANN401 - a dataclass
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    get = attrgetter(*names)
    turns = [_turns(hints[name]) for name in names]
    writers, readers = ([(at, t[way]) for at, t in enumerate(turns) if t[way] is not _same] for way in (0, 1))

    def write(value: Any) -> list[Any]:  # noqa: ANN401 - of that kind
        told = list(get(value)) if len(names) > 1 else [get(value)]
        for at, turn in writers:
            told[at] = turn(told[at])
        return told

    def read(told: list[Any]) -> Any:  # noqa: ANN401 - of that kind
        values = list(told)
        for at, turn in readers:
            values[at] = turn(values[at])
        return kind(*values)

    return write, read


def _either(parts: tuple[Any, ...]) -> tuple[Turn, Turn]:
    """A value or null; of several types, each value with the place of its own."""
    kinds = [part for part in parts if part is not NoneType]
    turns = [_turns(kind) for kind in kinds]
    if len(kinds) == 1:
        write, read = turns[0]
        if write is _same:
            return _same, _same
        return (lambda v: None if v is None else write(v)), (lambda v: None if v is None else read(v))

    def tell(value: Any) -> Any:  # noqa: ANN401 - of any of the types
        at = kinds.index(type(value))
        return [at, turns[at][0](value)]

    return tell, lambda told: turns[told[0]][1](told[1])


def _same(value: Any) -> Any:  # noqa: ANN401 - text, a number or a truth value
    return value
