"""Where in a text the words of a row stand, and whether they stand where the row can hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from letapis.language.chosen import needle_beside, needle_rows


class Seen(NamedTuple):
    """Where a form begins in its word, its stem, where it ends, and what stands between the stem and that end."""

    start: int
    stem: str
    end: int
    ending: str


class Place(NamedTuple):
    """A form in a text: its word by its number, and where in the word it stands."""

    word: int
    seen: Seen


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a text, and the stems in them, each with its places in order."""

    words: list[str]
    found: dict[str, list[Place]]
    _asked: dict[frozenset[str], list[Place]] = field(default_factory=dict)

    def places(self, stems: frozenset[str]) -> list[Place]:
        """Where forms of some stems stand; remembered, as many rows ask for the same."""
        known = self._asked.get(stems)
        if known is None:
            known = self._asked[stems] = [place for stem in self.found if stem in stems for place in self.found[stem]]
        return known

    def before(self, place: Place) -> str:
        """The word right before a form, or what stands before it in its own: “drought-" of "drought-hit"."""
        own = self.words[place.word][: place.seen.start]
        return own or (self.words[place.word - 1] if place.word else "")

    def behind(self, place: Place) -> str:
        """The first word behind a form, articles and particles passed over."""
        rest = " ".join((self.words[place.word][place.seen.end :], *self.words[place.word + 1 : place.word + _NEAR]))
        return next((word for word in _WORD.findall(rest) if word not in needle_beside.PASSED_OVER), "")

    def next(self, place: Place) -> str:
        """The word right behind a form, or what stands behind it in its own: “-border" of "cross-border"."""
        own = self.words[place.word][place.seen.end :]
        if own or place.word + 1 == len(self.words):
            return own
        found = _WORD.match(self.words[place.word + 1])
        return found.group() if found else ""


_WORD = re.compile(r"\w+")
_REACH = 12
"""In words: how far behind a preposition the noun that it governs stands, with all that comes before it, and how far
from a head what its row asks for."""
_NEAR = 6
"""In words: how far behind a form the next word of meaning stands."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way in which a row can hold: the stems of its heads, what else its sentence needs, and what rules it out.

    `near` are the stems of which one must stand not far from a head. `exact` where the head must stand in the very form
    that the row names: "killing", not "killings"; `asks` where not every place of a head will do.
    """

    name: str
    heads: frozenset[str]
    signs: tuple[needle_rows.Sign, ...]
    near: tuple[frozenset[str], ...]
    beside: needle_beside.Beside
    exact: bool
    asks: bool

    def holds(self, text: Text, places: Sequence[Place], never_behind: frozenset[str]) -> bool:
        """Whether a text with all its signs has a head that the words beside it allow, and signs where they must."""
        first: Place | None = places[0]
        if self.asks or never_behind:
            first = next((p for p in places if self._stands(text, p, never_behind)), None)
        if first is None or (self.signs and not self._goes_on(text, first)):
            return False
        return len(text.words) <= _REACH or all(_near(text, places, stems) for stems in self.near)

    def _stands(self, text: Text, place: Place, never_behind: frozenset[str]) -> bool:
        ending = place.seen.ending
        if self.exact and ending not in needle_rows.AS_IT_IS:
            return False
        before = text.before(place) if ending in needle_rows.BARE else ""
        if before in never_behind or (not ending and {before, before[-1:]} & self.beside.before):
            return False
        if self.beside.next and text.next(place) in self.beside.next:
            return False
        return not self.beside.behind or text.behind(place) not in self.beside.behind

    def _goes_on(self, text: Text, head: Place) -> bool:
        last = [head]
        for sign in self.signs:
            places = text.places(sign.stems)
            if sign.close:
                places = [p for p in places if text.before(p) in self.heads]
            elif sign.behind:
                places = [p for p in places if any(q < p and p.word - q.word <= _REACH for q in last)]
            if not places:
                return False
            last = places
        return True


def _near(text: Text, heads: Sequence[Place], stems: frozenset[str]) -> bool:
    """Whether a form of one of the stems stands not far from a head, before or behind it, or beyond what is set off."""
    found = text.places(stems)
    for head in heads:
        for place in found:
            if -_REACH <= place.word - head.word <= _REACH:
                return True
    return any(
        _set_off_between(text.words[slice(*sorted((place.word, head.word)))]) for head in heads for place in found
    )


def _set_off_between(words: Sequence[str]) -> bool:
    """“Took A, a rights defender, the reporter B and C into custody”: whether two commas stand between."""
    return sum(word.endswith(",") for word in words) > 1
