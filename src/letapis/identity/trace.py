"""What two words must share to be linked at all: most words of two people share nothing, and that is seen at once."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from letapis.identity.lexicon import M_NOM
from letapis.identity.word import Word, read_word
from letapis.language.names import surnames


class Trace(NamedTuple):
    """Everything of one word by which `letapis.identity.link` may link it.

    ``signs``: letters, sounds, consonants, surnames and given names, in one set; every link but a slip of the pen
    rests on one that is shared. ``firsts``: its first letter as written and as it sounds, which a slip leaves alone;
    ``free``: unless this is set, a Latin word whose ending tells no language, where a slip may be anywhere.
    """

    signs: frozenset[object]
    firsts: frozenset[str]
    free: bool


@lru_cache(maxsize=16384)
def trace(word: Word) -> Trace:
    """The trace of a word; that of an initial says nothing and has to be looked at."""
    fathers = word.father.names if word.father else ()
    return Trace(
        frozenset(
            (word.folded, *word.keys, *word.consonants, *word.given, *fathers, *dict(word.surname), *known(word))
        ),
        frozenset((word.single[:1], *[key[:1] for key in word.keys])),
        word.script == "latin" and not word.family,
    )


def together(traces: Sequence[Trace]) -> Trace:
    """What the words of a name have between them."""
    return Trace(
        frozenset().union(*[each.signs for each in traces]),
        frozenset().union(*[each.firsts for each in traces]),
        any(each.free for each in traces),
    )


@lru_cache(maxsize=16384)
def known(word: Word) -> frozenset[int]:
    """Rows of the table of common surnames that a word may be a form of."""
    table = _common_surnames()
    rows = [table[form] for form, _ in word.surname if form in table]
    return frozenset().union(*rows) if rows else _NO_ROWS


_NO_ROWS: frozenset[int] = frozenset()


@cache
def _common_surnames() -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for row, pair in enumerate(surnames()):
        for form in {form for spelled in pair for form, bits in read_word(spelled).surname if bits & M_NOM}:
            table[form] = table.get(form, frozenset()) | {row}
    return table
