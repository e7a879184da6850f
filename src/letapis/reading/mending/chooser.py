"""The mends of each place in the parse, chosen once a place and kept: which of them are to look at a word there."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from letapis.reading.mending.choosing import TAGS, WORDS
from letapis.reading.mending.of_names import asks
from letapis.reading.mending.rare_words import RARE
from letapis.reading.mending.tree import Mend

if TYPE_CHECKING:
    from spacy.strings import StringStore

Place = tuple[int, int, int]
"""The numbers of a word's label, its tag and the word, 0 for a word that decides nothing."""
Choice = tuple[Mend, int, int]
"""A mend, what it asks of the word besides, and the bit of the rare words that its text must hold one of, or 0."""


class Chooser(dict[Place, tuple[Choice, ...]]):
    """The mends of each place in the parse, as they are met; `words` are those that decide, by their number."""

    def __init__(self, strings: "StringStore", places: Mapping[str, Sequence[Mend]]) -> None:
        super().__init__()
        self._strings, self._places = strings, places
        self.words = frozenset(strings.add(word) for words in WORDS.values() for word in words)
        self._bits = {rare: 1 << n for n, rare in enumerate(dict.fromkeys(RARE.values()))}
        self._given: dict[int, int] = {}
        for rare, bit in self._bits.items():
            for number in map(strings.add, rare):
                self._given[number] = self._given.get(number, 0) | bit

    def lacking(self, words: AbstractSet[int]) -> int:
        """The bits of the rare words of which a text with these words has none."""
        held = 0
        for word in words & self._given.keys():
            held |= self._given[word]
        return ~held

    def __missing__(self, place: Place) -> tuple[Choice, ...]:
        label, tag = (self._strings[number] for number in place[:2])
        lower = self._strings[place[2]] if place[2] else ""
        self[place] = tuple(
            (one, asks(one), self._bits[RARE[one]] if one in RARE else 0)
            for one in self._places.get(label, ())
            if lower in WORDS.get(one, {lower}) and tag in TAGS.get(one, {tag})
        )
        return self[place]
