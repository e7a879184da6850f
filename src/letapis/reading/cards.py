"""Cards of prisoners, a label and a fact a line ("Status: held in Evin prison"), with a name on or above them."""

import re
from collections.abc import Sequence

from letapis.language.chosen import cards as words
from letapis.language.chosen import names
from letapis.model import Span
from letapis.reading.people import fold, gender_of

_LINE = re.compile(r"\W{0,3}([A-Za-z][A-Za-z ’']{2,30}?) ?: +(\S.*)$")
_FEWEST = 2
"""Lines that make a card, one of them with what befell the person."""
_NAME = re.compile(r"(?:[^\W\d_][\w’'.-]*)(?: [^\W\d_][\w’'.-]*){1,4}")


def cards(lines: Sequence[Span]) -> dict[int, Span | None]:
    """The numbers of the lines that are part of a card, each with the name of the person whose card it is."""
    if not any(":" in line.text for line in lines):
        return {}
    out: dict[int, Span | None] = {}
    n = 0
    while n < len(lines):
        run = _run(lines, n)
        if run > n:
            whose = _whose(lines, n, run)
            out.update((k, whose) for k in range(n, run))
        n = max(run, n + 1)
    return out


def is_fact(line: str) -> bool:
    """Whether a line is one of a card that tells what befell the person."""
    found = _LINE.match(line)
    return found is not None and words.FACT.fullmatch(found.group(1)) is not None


def _label(line: Span) -> str:
    found = _LINE.match(line.text)
    return found.group(1) if found is not None else ""


def _run(lines: Sequence[Span], first: int) -> int:
    """Where the card that begins with a line ends; the line itself where none does."""
    end = first
    while end < len(lines) and any(k.fullmatch(_label(lines[end])) for k in (words.NAME, words.FACT, words.OTHER)):
        end += 1
    facts = sum(words.FACT.fullmatch(_label(line)) is not None for line in lines[first:end])
    return end if facts and end - first >= _FEWEST else first


def _whose(lines: Sequence[Span], first: int, end: int) -> Span | None:
    """The name on a line of the card, else on the line above it."""
    for line in lines[first:end]:
        found = _LINE.match(line.text)
        if found is not None and words.NAME.fullmatch(found.group(1)):
            start = line.start + found.start(2)
            return _name(Span(start, start + len(found.group(2)), found.group(2)), known=True)
    return _name(lines[first - 1], known=False, below=lines[: first - 1]) if first else None


def _in_name(word: str) -> bool:
    """Whether a word may be part of a name: "Salma al-Shehab", "Maria de los Santos"."""
    return word[0].isupper() or fold(word).split("-")[0] in names.PARTICLES


def _name(line: Span, *, known: bool, below: Sequence[Span] = ()) -> Span | None:
    found = _NAME.match(line.text)
    if found is None or not all(_in_name(word) for word in found.group().split()):
        return None
    if not known:
        again = any(fold(found.group()) in fold(other.text) for other in below)
        whole = found.end() == len(line.text) or line.text[found.end()] in ",:("
        if not whole or (gender_of(found.group()) is None and not again):
            return None
    return Span(line.start, line.start + found.end(), found.group())
