"""Paragraphs as rows of tokens in which the words of each time are one."""

import re
from collections.abc import Sequence
from functools import lru_cache

from letapis.reading.times.actions import value_of
from letapis.reading.times.atom import Atom
from letapis.reading.times.grammar import BLANK, Found, Grammar
from letapis.reading.times.standing import stands
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import Calendar, Range

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*")


_SHORT = 200_000  # code points of a text whose rows are worth remembering


def paragraphs(text: str, grammar: Grammar) -> list[list[Token]]:
    """The paragraphs that tell a time or a length, as rows of tokens, those of a time joined into one `Atom`.

    The last short text is remembered: its times and its lengths are read from the same rows.
    """
    return _remembered(text, grammar) if len(text) <= _SHORT else _paragraphs(text, grammar)


@lru_cache(maxsize=1)
def _remembered(text: str, grammar: Grammar) -> list[list[Token]]:
    return _paragraphs(text, grammar)


def _paragraphs(text: str, grammar: Grammar) -> list[list[Token]]:
    rows = (grammar.row(text, match.start(), match.end()) for match in _PARAGRAPH.finditer(text))
    return [_read(text, row, grammar) for row in rows if row]


def _read(text: str, row: list[Token], grammar: Grammar) -> list[Token]:
    """A paragraph with the tokens of each time joined into one atom."""
    row = _join(text, row, grammar, 1)
    if any(isinstance(token, Atom) for token in row):
        joined = _join(text, row, grammar, 2)
        row = _join(text, joined, grammar, 2) if joined is not row else row
    return _join(text, row, grammar, 3)


def _join(text: str, row: list[Token], grammar: Grammar, level: int) -> list[Token]:
    """The tokens with those of each time joined: the longest match that stands, from left to right.

    The row itself where nothing is joined.
    """
    index, codes = grammar.levels[level], grammar.codes(row)
    out: list[Token] = []
    done, told = 0, False
    place = grammar.candidates(codes, index, 0)
    while place is not None:
        candidates = (
            _atom(text, row, m, grammar, since=place - done if told else None)
            for m in grammar.matches(codes, place, row, index)
        )
        atom = next(filter(None, candidates), None)
        end = place + 1
        if atom is not None:
            first, end, token = atom
            out += row[done:first]
            out.append(token)
            done, told = end, True
        place = grammar.candidates(codes, index, end)
    return out + row[done:] if told else row


def _atom(
    text: str, row: Sequence[Token], match: Found, grammar: Grammar, *, since: int | None
) -> tuple[int, int, Atom] | None:
    """A match as one token, from its first to its last word; None where its words mean no time here.

    `since` counts the tokens since the last time of the paragraph, null where none was told.
    """
    value = value_of(match)
    nothing = match.row.action == "nothing"
    if (value is None and not nothing) or not stands(row, match, grammar, since=since):
        return None
    first = match.first + (1 if match.row.arguments.get("skip") else 0)
    if isinstance(value, Range) and match.row.action == "range" and not _joins(row, match, grammar):
        return None
    start, end = row[first].start, row[match.last - 1].end
    parts = tuple(token for token in row[first : match.last] if isinstance(token, Atom))
    classes = {} if nothing else {"TIME": None}
    opens = match.row.action == "since" or any(part.opens for part in parts)
    code = BLANK if nothing else grammar.time
    return first, match.last, Atom(start, end, text[start:end], classes, code, value, match.row.name, parts, opens)


def _joins(row: Sequence[Token], match: Found, grammar: Grammar) -> bool:
    """Whether two times are a range: "in 2007 and 2009", "from May 2007 and six weeks in 2009" and the like are two."""
    first = row[match.first]
    if _put_off(row, match, grammar):
        return False
    if not isinstance(first, Atom) and grammar.language.connectives.get((first.text.lower(),)) == "from":
        return "LINK" not in row[match.first + 2].classes
    return isinstance(first, Atom) is False or _range_mark(row, match)


def _put_off(row: Sequence[Token], match: Found, grammar: Grammar) -> bool:
    """“Was extended on Tuesday until 30 June”: a day on which it was done, and one until which it holds."""
    words = grammar.language.connectives
    first, before = row[match.first], row[match.first - 1] if match.first else None
    if not isinstance(first, Atom) or words.get((row[match.first + 1].text.lower(),)) != _UNTIL:
        return False
    on_day = before is not None and words.get((before.text.lower(),)) == _ON
    weekday = isinstance(first.value, Calendar) and first.value.weekday is not None and first.value.day is None
    return on_day or weekday


_UNTIL, _ON = "until", "on"


def _range_mark(row: Sequence[Token], match: Found) -> bool:
    middle = row[match.first + 1]
    return "LINK" not in middle.classes
