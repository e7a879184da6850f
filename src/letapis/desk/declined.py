"""Names in other cases and in capitals: whoever covers "Алена Кот" covers "Алену Кот" and "АЛЕНА КОТ" too. Pure.

Two words count as one name where they begin alike: in doubt a word too many is covered, never one too few.
"""

import re
from collections.abc import Collection, Iterable

from letapis.language.names import case_endings
from letapis.model import Span

SHORTEST = 4
"""Letters of a name that is looked for in other cases; a shorter one begins too many other words."""
LEAST = 3
"""Letters that stay before an ending."""
_WORD = re.compile(r"[^\W\d_](?:[\w'’]*\w)?")
_CYRILLIC = re.compile(r"[а-яёіўєїґ'’]+")
_FLEETING = re.compile(r"(?<=[бвгґджзйклмнпрстфхцчшщ])[еёоэ](?=[бвгґджзйклмнпрстфхцчшщ]$)")


def beginning(word: str) -> str:
    """What a name in any case begins with, in small letters; the whole of a word in Latin letters.

    >>> [beginning(word) for word in ("Алена", "Алену", "АЛЕНАЙ", "Шкляраў", "Шклярава", "Павел", "Павла", "Kot")]
    ['алн', 'алн', 'алн', 'шклярав', 'шклярав', 'павл', 'павл', 'kot']
    """
    folded = word.casefold()
    if not _CYRILLIC.fullmatch(folded):
        return folded
    ends = (end for end in case_endings() if folded.endswith(end) and len(folded) - len(end) >= LEAST)
    stem = folded.removesuffix(next(ends, ""))
    stem = stem[:-1] + "в" if stem.endswith("ў") else stem
    return _FLEETING.sub("", stem) if len(stem) > LEAST else stem


def beginnings(names: Iterable[str], besides: Iterable[str] = ()) -> frozenset[str]:
    """What the names of one word that are to be covered begin with, but for what `besides` (names to be shown) has."""
    shown = {beginning(word) for name in besides for word in name.split()}
    hidden = {beginning(name) for name in names if len(name) >= SHORTEST and _WORD.fullmatch(name)}
    return frozenset(hidden - shown)


def declined_spans(text: str, begin: Collection[str], offset: int = 0, *, small: bool = False) -> tuple[Span, ...]:
    """The words of a text that begin with a capital and, whatever their case, as one of these names does.

    `small` takes words in small letters too, as somebody types them in a hurry.
    """
    if not begin:
        return ()
    return tuple(
        Span(found.start() + offset, found.end() + offset, found.group())
        for found in _WORD.finditer(text)
        if (small or found.group()[0].isupper())
        and len(found.group()) >= SHORTEST
        and beginning(found.group()) in begin
    )
