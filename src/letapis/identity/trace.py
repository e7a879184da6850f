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
    ``script``; ``size``: how many letters; ``letters``: which of them, as bits.
    """

    signs: frozenset[object]
    firsts: frozenset[str]
    free: bool
    script: str
    size: int
    letters: int


_BITS = 61
"""Into how many bits letters fall; two that share one only make the check weaker."""
_ONE_SLIP, _TWO_SLIPS = 2, 4
"""How many letters can be in one of two words only, after a slip, after two."""
_SHORT, _LONG = 4, 8
"""Letters from which a word may hold a slip, two (`letapis.identity.likeness`)."""


@lru_cache(maxsize=16384)
def trace(word: Word) -> Trace:
    """The trace of a word; that of an initial says nothing and has to be looked at."""
    signs: set[object] = {word.folded, *word.keys, *word.consonants, *word.given, *known(word)}
    signs.update([form for form, _ in word.surname])
    if word.father:
        signs |= word.father.names
    letters = 0
    for letter in word.folded:
        letters |= 1 << ord(letter) % _BITS
    return Trace(
        frozenset(signs),
        frozenset([word.single[:1], *[key[:1] for key in word.keys]]),
        word.script == "latin" and not word.family,
        word.script,
        len(word.folded),
        letters,
    )


def together(traces: Sequence[Trace]) -> Trace:
    """What the words of a name have between them; of no script, as none of its words need be alike as a whole."""
    if len(traces) == 1:
        return traces[0]._replace(script="")
    signs, firsts, free = set[object](), set[str](), False
    for one in traces:
        signs |= one.signs
        firsts |= one.firsts
        free = free or one.free
    return Trace(frozenset(signs), frozenset(firsts), free, "", 0, 0)


def no_slip(one: Trace, other: Trace) -> bool:
    """Whether one cannot be the other with a slip of the pen, or two where it is long; seen from their letters.

    Each slip puts at most two letters into one of the words only, a doubled letter none.
    """
    if one.firsts.isdisjoint(other.firsts) and not (one.free and other.free):
        return True
    if one.script != other.script or not one.script:
        return False
    shorter = one.size if one.size < other.size else other.size  # noqa: FURB136  min takes longer
    if shorter < _SHORT:
        return True
    return (one.letters ^ other.letters).bit_count() > (_TWO_SLIPS if shorter >= _LONG else _ONE_SLIP)


@lru_cache(maxsize=16384)
def known(word: Word) -> frozenset[int]:
    """Rows of the table of common surnames that a word may be a form of."""
    table = _common_surnames()
    rows = [table[form] for form, _ in word.surname if form in table]
    return rows[0] if len(rows) == 1 else frozenset().union(*rows) if rows else _NO_ROWS


_NO_ROWS: frozenset[int] = frozenset()


@cache
def _common_surnames() -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for row, pair in enumerate(surnames()):
        for form in {form for spelled in pair for form, bits in read_word(spelled).surname if bits & M_NOM}:
            table[form] = table.get(form, frozenset()) | {row}
    return table
