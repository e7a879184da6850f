"""Romanisation: one engine, one table a standard (``language/names/standards``)."""

import unicodedata
from functools import cache

from letapis.language.names import StandardRow, standards

_VOWELS = frozenset("аеёєиіїоуыэюяaeiouyë")
_SIGNS = frozenset("'’ʼ´")
_JOT = _VOWELS | _SIGNS | frozenset("ьъйў")


class UnknownStandardError(ValueError):
    """No romanisation standard has this id; the message lists those that exist."""

    def __init__(self, standard: str) -> None:
        super().__init__(f"unknown standard {standard!r}; known: {', '.join(standards())}")


def transliterate(standard: str, text: str) -> str:
    """``text`` in the Latin letters of ``standard`` (an id of `letapis.language.names.standards`).

    Characters that the standard does not hold stay as they are. Raises UnknownStandardError.

    >>> transliterate("by-bel-Cyrl-Latn-2007", "Віталь Шкляраў")
    'Vitaĺ Škliaraŭ'
    """
    if standard not in standards():
        raise UnknownStandardError(standard)
    source = unicodedata.normalize("NFC", text)
    lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in source)
    table = _by_first(standard)
    written: list[str] = []
    position = 0
    while position < len(source):
        row = _row(table.get(lowered[position], ()), lowered, position)
        size = len(row.letter) if row else 1
        written.append(_cased(row, source, position) if row else source[position])
        position += size
    return "".join(written)


@cache
def _by_first(standard: str) -> dict[str, tuple[StandardRow, ...]]:
    """Rows by their first letter: longer letters first, then those with a condition, then in the order of the file."""
    found: dict[str, list[StandardRow]] = {}
    for row in sorted(standards()[standard].rows, key=lambda row: (-len(row.letter), not (row.after or row.before))):
        found.setdefault(row.letter[0], []).append(row)
    return {letter: tuple(rows) for letter, rows in found.items()}


def _row(rows: tuple[StandardRow, ...], text: str, position: int) -> StandardRow | None:
    for row in rows:
        end = position + len(row.letter)
        if (
            text.startswith(row.letter, position)
            and _after(row.after, text, position)
            and _before(row.before, text, end)
        ):
            return row
    return None


def _after(wanted: str, text: str, position: int) -> bool:
    previous = text[position - 1] if position else ""
    start = not previous.isalpha() and previous not in _JOT
    if wanted in ("start", "jot"):
        return start or (wanted == "jot" and previous in _JOT)
    return not wanted or (bool(previous) and previous in wanted)


def _before(wanted: str, text: str, end: int) -> bool:
    return not wanted or (end < len(text) and text[end] in wanted)


def _cased(row: StandardRow, source: str, position: int) -> str:
    if not source[position].isupper():
        return row.latin
    if row.capital:
        return row.capital
    if _all_capitals(source, position):
        return row.latin.upper()
    first = next((index for index, char in enumerate(row.latin) if char.isalpha()), 0)
    return row.latin[: first + 1].upper() + row.latin[first + 1 :]


def _all_capitals(source: str, position: int) -> bool:
    """Whether the word around ``position`` has several letters, all of them capitals."""
    start = end = position
    while start and _in_word(source[start - 1]):
        start -= 1
    while end < len(source) and _in_word(source[end]):
        end += 1
    letters = [char for char in source[start:end] if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)


def _in_word(char: str) -> bool:
    return char.isalpha() or char in _SIGNS
