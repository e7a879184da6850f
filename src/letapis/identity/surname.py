"""Surnames that a word may be a form of: what its ending says, read backwards letter by letter."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from letapis.identity.lexicon import ANY_READING, F_NOM, F_OTHER, M_NOM, M_OTHER
from letapis.language.names import endings

_READINGS = {"mn": M_NOM, "mo": M_OTHER, "fn": F_NOM, "fo": F_OTHER}
_STEM = 3
"""Letters that stand before an ending at least."""
_NOMINATIVE = M_NOM | F_NOM
_COMMON = ("-y", "-t", "-k")
"""Families whose endings many other words have: Навальны, Севярынец, Дзядок."""

Row = tuple[int, str, int]
"""How many letters to cut from a word, which family to write instead, and the readings of that form."""


def surname_forms(word_keys: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Surnames that a word may be a form of, with the readings of that form, nominative first.

    wklerava is a woman Шклярова or of a man Шкляров; the forms of a word that is read in several ways stand together.
    """
    found: dict[str, int] = {}
    for key in word_keys:
        node = _node(key)
        for cut, ending, bits in node.of_vowel if key[-1:] in _VOWEL else node.rows:
            found[(key[:-cut] if cut else key) + ending] = bits
    return tuple(found.items())


def surname_ending(word_keys: Sequence[str]) -> tuple[bool, int]:
    """Whether the ending of a word shows a Slavic surname, and the readings of all its forms together."""
    if len(word_keys) == 1:
        return _node(word_keys[0]).shows
    if not any(_node(key).telling for key in word_keys):
        return _SHOWS_NOTHING
    bits = 0
    for _, its in surname_forms(word_keys):
        bits |= its
    return True, bits


_SHOWS_NOTHING = (False, 0)


_VOWEL = frozenset("aeiu")


@dataclass(slots=True)
class _Node:
    """The rows that fit words which end so; ``of_vowel`` for one whose last letter is a vowel, which need no ending.

    ``telling``: whether the ending is a Slavic surname's; ``shows``: that, and if so the readings of all rows together.
    """

    rows: tuple[Row, ...] = ()
    of_vowel: tuple[Row, ...] = ()
    telling: bool = False
    shows: tuple[bool, int] = (False, 0)
    longer: dict[str, "_Node"] = field(default_factory=dict)


def _node(key: str) -> _Node:
    """The longest known ending of a word that leaves it a stem."""
    node = _ROOT
    for letter in key[: _STEM - 1 : -1]:
        longer = node.longer.get(letter)
        if longer is None:
            break
        node = longer
    return node


def _tree() -> _Node:
    """All endings, turned round; each node has the rows of its ending and of all shorter ones."""
    written = [
        (ending, (len(ending), "" if family == "-" else "-" + family, _bits(readings)))
        for text, family, readings, _ in endings()
        for ending in _written_out(text)
    ]
    root = _Node()
    for ending, _ in written:
        node = root
        for letter in reversed(ending):
            node = node.longer.setdefault(letter, _Node())
    _fill(root, "", written)
    return root


def _fill(node: _Node, tail: str, written: list[tuple[str, Row]]) -> None:
    forms: dict[tuple[int, str], int] = {}
    for ending, (cut, family, bits) in written:
        if tail.endswith(ending):
            forms[cut, family] = forms.get((cut, family), 0) | bits
    telling = [(cut, family, bits) for (cut, family), bits in forms.items() if family and family not in _COMMON]
    node.telling = bool(telling)
    node.shows = (bool(telling), reduce(or_, [bits for _, _, bits in telling], 0))
    node.rows = tuple(telling) or _nominative_first(forms)
    node.of_vowel = tuple(telling) or _nominative_first({**forms, (0, ""): ANY_READING})
    for letter, longer in node.longer.items():
        _fill(longer, letter + tail, written)


def _nominative_first(forms: dict[tuple[int, str], int]) -> tuple[Row, ...]:
    rows = [(cut, family, bits) for (cut, family), bits in forms.items()]
    return tuple(sorted(rows, key=lambda row: not row[2] & _NOMINATIVE))


def _bits(readings: str) -> int:
    bits = 0
    for reading in readings.split():
        bits |= _READINGS[reading]
    return bits


def _written_out(ending: str) -> Iterator[str]:
    """All endings that one with brackets stands for: [ae]va is ava and eva."""
    before, bracket, rest = ending.partition("[")
    letters, _, after = rest.partition("]")
    for letter in letters or ("",):
        for tail in _written_out(after) if bracket else ("",):
            yield before + letter + tail


_ROOT = _tree()
