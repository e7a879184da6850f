"""Lines with somebody's name alone, in articles that tell of several people, each below his name."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from letapis.language.chosen import layout
from letapis.model import Span
from letapis.reading.same_names import fold, gender_of

_NAME = re.compile(r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,4}(?=(?:, \d{1,2})?:?$)")
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
    """Whether a line is a name: each word with a capital, one a given name or said again below."""
    found = _NAME.match(_told(line))
    words = found.group().split() if found is not None else []
    if not words or not all(word[0].isupper() for word in words):
        return False
    if _told(line) != line:
        return True
    again = re.search(rf"(?<!\w){re.escape(fold(words[-1]))}(?!\w)", fold(below)) is not None
    return again or gender_of(" ".join(words)) is not None


def _told(line: str) -> str:
    """What is said of whom on such a line: "Who was X?" is X."""
    asked = layout.WHO_IS.match(line) if len(line) < _LONGEST else None
    return asked.group(1) if asked is not None else line


def name_of(line: Span) -> Span:
    """The name on such a line, without an age or a colon behind it."""
    told = _told(line.text)
    found = _NAME.match(told)
    text = found.group() if found is not None else told
    start = line.start + line.text.index(told)
    return Span(start, start + len(text), text)


def small(name: str) -> str:
    """A name in capitals with one for each word: "ANDREI PIVOVAROV" is Andrei Pivovarov."""
    return name.title() if name.isupper() else name
