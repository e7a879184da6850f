"""Lines with somebody's name alone, in articles that tell of several people, each below his name."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from letapis.language.chosen import clauses, layout
from letapis.model import Span
from letapis.reading.same_names import fold, gender_of

_WORDS = r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,4}"
_NAME = re.compile(rf"{_WORDS}(?=(?:, \d{{1,2}})?:?$)")
_SEVERAL = re.compile(rf"(?:{_WORDS}, )*{_WORDS}(?:,? (?:{'|'.join(sorted(clauses.AND))}) {_WORDS}|, {_WORDS}):?$")
_BETWEEN = re.compile(rf",? (?:{'|'.join(sorted(clauses.AND))}) |, ")
_NUMBER = re.compile(r"\(?\d{1,2}[.)] (?=[^\W\d_])")
"""What counts the parts of an article, before the name that heads one."""
_LONGEST = 80
"""Characters of a line that asks who somebody is."""
_FEWEST = 2
"""Names that make such an article; one alone below a headline may be the author's."""


def named_lines(lines: Sequence[Span], headlines: AbstractSet[int]) -> frozenset[int]:
    """The numbers of the lines that name the person whom the next tells of; `headlines` are those without an end."""
    asking = {n for n, line in enumerate(lines) if len(line.text) < _LONGEST and layout.WHO_IS.match(line.text)}
    found = {
        n
        for n in headlines | asking
        if n + 1 < len(lines) and n + 1 not in headlines and _names(lines[n].text, lines[n + 1].text)
    }
    return frozenset(found if len(found) >= _FEWEST else ())


def _names(line: str, below: str) -> bool:
    """Whether a line is of names: each word with a capital, one of each a given name or said again below."""
    told = _told(line)
    found = _each(told)
    if not found or not all(word[0].isupper() for name in found for word in name.split()):
        return False
    asked = len(line) < _LONGEST and layout.WHO_IS.match(line) is not None
    return asked or all(_said_below(name, below) or gender_of(name) is not None for name in found)


def _said_below(name: str, below: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(fold(name.rsplit(maxsplit=1)[-1]))}(?!\w)", fold(below)) is not None


def _each(told: str) -> list[str]:
    """The names of a line: one, or a list of them."""
    found = _NAME.match(told)
    if found is not None and not any(word in clauses.AND for word in found.group().split()):
        return [found.group()]
    return _BETWEEN.split(told.rstrip(":")) if _SEVERAL.match(told) else []


def _told(line: str) -> str:
    """What is said of whom on such a line: "Who was X?" is X, and so is "2. X"."""
    asked = layout.WHO_IS.match(line) if len(line) < _LONGEST else None
    counted = _NUMBER.match(line)
    return asked.group(1) if asked is not None else line[counted.end() :] if counted is not None else line


def names_of(line: Span) -> tuple[Span, ...]:
    """The names on such a line, without ages or a colon behind them."""
    told, found, at = _told(line.text), [], 0
    start = line.start + line.text.index(told)
    for name in _each(told) or [told]:
        at = told.index(name, at)
        found.append(Span(start + at, start + at + len(name), name))
        at += len(name)
    return tuple(found)


def small(name: str) -> str:
    """A name in capitals with one for each word: "ANDREI PIVOVAROV" is Andrei Pivovarov."""
    return name.title() if name.isupper() else name
