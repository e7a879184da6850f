"""Paragraphs as rows of tokens in which the words of each time are one."""

import re
from collections.abc import Iterator, Sequence

from letapis.reading.times.actions import Atom, value_of
from letapis.reading.times.grammar import Found, Grammar
from letapis.reading.times.numbers import join_numbers
from letapis.reading.times.tokens import Token, tokens
from letapis.reading.times.values import Range

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*")
_LOOK_BACK = 14  # tokens in which a word may announce a future


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
    if (value is None and not nothing) or not _stands(row, match, grammar, told=told):
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


def _stands(row: Sequence[Token], match: Found, grammar: Grammar, *, told: bool) -> bool:
    """Whether a bare word is a time where it stands (a year and not a number, May and not may)."""
    arguments = match.row.arguments
    before = row[match.first - 1] if match.first else None
    after = row[match.last] if match.last < len(row) else None
    if arguments.get("cued"):
        return _cued(row, match, before, after, grammar)
    if arguments.get("ahead"):
        if after is not None and after.text == arguments.get("not_before"):
            return False
        untold = arguments["ahead"] == 2 and not told  # noqa: PLR2004
        return looks_ahead(row, match.first, grammar) or untold or match.value("step", "STEP") == -1
    if "ordinal" in arguments:
        closed = after is None or "TO" in after.classes or not after.text[0].isalpha()
        on = before is not None and grammar.language.connectives.get((before.text.lower(),)) in {
            "on",
            "since",
            "until",
            "by",
            "from",
        }
        return closed or (on and bool(arguments["ordinal"]))
    return True


def _cued(row: Sequence[Token], match: Found, before: Token | None, after: Token | None, grammar: Grammar) -> bool:
    words = row[match.first : match.last]
    language = grammar.language
    cue = before is not None and (
        before.text.lower() in language.cues or "DASH" in before.classes or "OPEN" in before.classes
    )
    year = match.value("y", "YEAR")
    if isinstance(year, int):
        return _plain_year(year, before, after, cue=cue)
    weak = any(token.text.lower() in language.weak for token in words if token.classes)
    season = "s" in match.captured
    if weak or season:
        return cue or (len(words) > 1 and season) or (before is not None and isinstance(before, Atom))
    return True


def _plain_year(year: int, before: Token | None, after: Token | None, *, cue: bool) -> bool:
    if before is not None and (before.classes.keys() & {"CURRENCY", "SLASH", "DASH"}) and not cue:
        return False
    if after is not None and after.text in {"%", "$", "€", "£"}:
        return False
    counted = after is not None and not after.classes and after.text[:1].islower()
    if not 1500 <= year <= 2100:  # noqa: PLR2004 - other numbers of four digits are mostly counts
        return cue and not counted
    if cue:
        return True
    return not counted


def looks_ahead(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """Whether words before, in the same sentence, announce a future."""
    for token in reversed(row[max(0, first - _LOOK_BACK) : first]):
        if (token.text in {".", "!", "?"} and "DOT" in token.classes) or token.text in {"!", "?", "”"}:
            return False
        if token.text.lower() in grammar.language.ahead:
            return True
    return False
