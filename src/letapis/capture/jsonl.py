"""JSON Lines (one report a line) and JSON files (a report or a list of them): one bad record stops no other."""

import json
from collections.abc import Iterable, Iterator

from letapis.capture.captured import Captured, Given, refused
from letapis.capture.decoding import UTF8_MARK, Undecodable, decode
from letapis.capture.limits import LINE_BYTES
from letapis.capture.records import from_record


def from_lines(lines: Iterable[bytes], given: Given) -> Iterator[Captured]:
    """What each line gives, in order; blank lines give nothing. Streams: one line is held at a time."""
    for number, line in enumerate(lines, start=1):
        data = line.removeprefix(UTF8_MARK) if number == 1 else line
        if data.strip():
            value = _parse(data.rstrip(b"\r\n"), given.name, number)
            yield value if isinstance(value, Captured) else from_record(value, given, f"{given.name}:{number}")


def from_json(data: bytes, given: Given) -> Captured:
    """The reports of one JSON value."""
    value = _parse(data.removeprefix(UTF8_MARK), given.name, 1)
    if isinstance(value, Captured):
        return value
    if not isinstance(value, list):
        return from_record(value, given, given.name)
    if not value:
        return refused("empty", given.name, "holds no report")
    parts = [from_record(record, given, f"{given.name}[{n}]") for n, record in enumerate(value)]
    return Captured(tuple(r for p in parts for r in p.reports), tuple(i for p in parts for i in p.issues))


def _parse(data: bytes, name: str, number: int) -> object:
    """The JSON value of bytes that begin at this line, or what was `Captured` instead: an issue with its place."""
    if len(data) > LINE_BYTES.number:
        return refused("too-large", f"{name}:{number}", f"is longer than the {LINE_BYTES.number:,} bytes that are read")
    text = decode(data)
    if isinstance(text, Undecodable):
        return refused("not-utf8", f"{name}:{number}", text.why)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"{name}:{number + error.lineno - 1}:{error.colno}"
        return refused("not-json", place, f"is no JSON: {error.msg}")
    except RecursionError:
        return refused("not-json", f"{name}:{number}", "is nested too deeply to be read")
    except ValueError:  # Python's bound on the digits of a whole number
        return refused("not-json", f"{name}:{number}", "has a number with more digits than can be read")
