"""Paragraphs as rows of tokens in which the words of each time are one."""

import re
from collections.abc import Iterator, Sequence

from letapis.reading.times.actions import Atom, value_of
from letapis.reading.times.grammar import Found, Grammar
from letapis.reading.times.numbers import join_numbers
from letapis.reading.times.standing import stands
from letapis.reading.times.tokens import Token, tokens
from letapis.reading.times.values import Range

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*")


def paragraphs(text: str, grammar: Grammar) -> Iterator[list[Token]]:
    """The paragraphs of a text as rows of tokens, those of a time joined into one `Atom`."""
    return (_read(text, match.start(), match.end(), grammar) for match in _PARAGRAPH.finditer(text))


def _read(text: str, start: int, end: int, grammar: Grammar) -> list[Token]:
    """The tokens of a paragraph, those of a time joined into one atom."""
    row = join_numbers(list(tokens(text, start, end, grammar.lexicon)))
    if not any(token.classes for token in row):
        return row
    for level in (1, 2, 2, 3):
        if level == 1 or level == 3 or any(isinstance(token, Atom) for token in row):  # noqa: PLR1714, PLR2004
            row = _join(text, row, grammar, level)
    return row


def _join(text: str, row: list[Token], grammar: Grammar, level: int) -> list[Token]:
    """The tokens with those of each time joined: the longest match that stands, from left to right."""
    index, codes = grammar.levels[level], grammar.codes(row)
    out: list[Token] = []
    position, told = 0, False
    while position < len(row):
        atom = None
        if codes[position] in index:
            candidates = (_atom(text, row, m, grammar, told=told) for m in grammar.matches(codes, position, row, index))
            atom = next(filter(None, candidates), None)
        if atom is None:
            out.append(row[position])
            position += 1
            continue
        first, end, token = atom
        out += row[position:first]
        out.append(token)
        position, told = end, True
    return out


def _atom(
    text: str, row: Sequence[Token], match: Found, grammar: Grammar, *, told: bool
) -> tuple[int, int, Atom] | None:
    """A match as one token, from its first to its last word; None where its words mean no time here."""
    value = value_of(match)
    nothing = match.row.action == "nothing"
    if (value is None and not nothing) or not stands(row, match, grammar, told=told):
        return None
    first = match.first + (1 if match.row.arguments.get("skip") else 0)
    if isinstance(value, Range) and match.row.action == "range" and not _joins(row, match):
        return None
    start, end = row[first].start, row[match.last - 1].end
    parts = tuple(token for token in row[first : match.last] if isinstance(token, Atom))
    classes = {} if nothing else {"TIME": None}
    opens = match.row.action == "since" or any(part.opens for part in parts)
    return first, match.last, Atom(start, end, text[start:end], classes, value, match.row.name, parts, opens)


def _joins(row: Sequence[Token], match: Found) -> bool:
    """Whether two times are a range: "in 2007 and 2009" and the like are two."""
    first = row[match.first]
    return isinstance(first, Atom) is False or _range_mark(row, match)


def _range_mark(row: Sequence[Token], match: Found) -> bool:
    middle = row[match.first + 1]
    return "DASH" in middle.classes or "and" not in middle.text.lower()
