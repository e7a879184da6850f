"""What two words must share to be linked at all: most words of two people share nothing, and that is seen at once."""

from collections.abc import Iterable, Sequence
from functools import cache, reduce
from operator import or_

from letapis.identity.lexicon import M_NOM
from letapis.identity.signs import ANY_SLIPS, Trace, slips
from letapis.identity.syllables import transcriptions
from letapis.identity.word import Word, read_word
from letapis.language.names import surnames


class _Bits(dict[str, int]):
    """A bit for each letter; two that share one only make the check weaker."""

    def __missing__(self, letter: str) -> int:
        return 1 << ord(letter) % _BITS


_BITS = 61
_bit = _Bits(
    {chr(code): 1 << code % _BITS for code in (*range(ord("a"), ord("z") + 1), *range(0x430, 0x460))}
).__getitem__


def trace(word: Word) -> Trace:
    """The trace of a word; that of an initial says nothing and has to be looked at."""
    found = word.trace
    if found is None:
        found = word.trace = _traced(word)
    return found


def _traced(word: Word) -> Trace:
    forms = [form for form, _ in word.surname]
    rows = _rows(forms)
    signs: set[object] = {word.folded, *word.keys, *word.consonants, *word.given, *rows, *forms}
    if word.script == "cyrillic":
        signs.update(transcriptions(word.text))
    if word.father:
        signs |= word.father.names
    letters = reduce(or_, map(_bit, word.folded), 0)
    firsts = _bit(word.folded[0]) if word.folded else 0
    for key in word.keys:
        firsts |= _bit(key[0]) if key else 0
    free = word.script == "latin" and not word.family
    return Trace(frozenset(signs), firsts, free, word.script, letters, slips(len(word.folded)), rows)


def together(traces: Sequence[Trace]) -> Trace:
    """What the words of a name have between them; of no script, as none of its words need be alike as a whole."""
    signs, firsts, free = set[object](), 0, False
    for one in traces:
        signs |= one.signs
        firsts |= one.firsts
        free = free or one.free
    return Trace(frozenset(signs), firsts, free, "", 0, ANY_SLIPS, _NO_ROWS)


def known(word: Word) -> frozenset[int]:
    """Rows of the table of common surnames that a word may be a form of."""
    return trace(word).rows


def _rows(forms: Iterable[str]) -> frozenset[int]:
    table = _common_surnames()
    rows = [table[form] for form in forms if form in table]
    return rows[0] if len(rows) == 1 else frozenset().union(*rows) if rows else _NO_ROWS


_NO_ROWS: frozenset[int] = frozenset()


@cache
def _common_surnames() -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for row, pair in enumerate(surnames()):
        for form in {form for spelled in pair for form, bits in read_word(spelled).surname if bits & M_NOM}:
            table[form] = table.get(form, frozenset()) | {row}
    return table
