"""Whose law a citation means where no words beside it say so: the country of its sentence, then of its paragraph."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from letapis.language.chosen import places as words
from letapis.reading.gazetteer import NamedCountry, named_countries

Known = Callable[[str], bool]
"""Whether the catalogue of a country (ISO 3166-1, small letters) has the article in question."""


@dataclass(slots=True)
class Whose:
    """The countries that a text names, and which of them the law at a place is of.

    `home` is the country of the whole report. A country named in the sentence goes before it, and one that opens an
    earlier sentence of the paragraph; the catalogues settle what a mere mention leaves open, for somebody who lives
    "in Warsaw" may well be charged in Minsk.
    """

    text: str
    home: str | None
    _named: Sequence[NamedCountry] | None = field(default=None, init=False)

    def at(self, position: int, sentence: tuple[int, int], known: Known) -> str | None:
        """The country (ISO 3166-1, small letters) whose law is cited at `position` of a sentence, or None."""
        here = self._within(*sentence)
        got = self._told(here, position, sentence[0]) or self._mentioned(here, position, sentence[0], known)
        if got is not None:
            return got
        begins = self.text.rfind("\n", 0, sentence[0]) + 1
        before = self._within(begins, sentence[0])
        openers = [n.country for n in before if self._opens(n, begins) is not None]
        if openers:
            return openers[-1]
        countries = {n.country for n in before}
        return self._unless_at_home(countries.pop(), known) if len(countries) == 1 else self.home

    def _within(self, start: int, end: int) -> list[NamedCountry]:
        if self._named is None:
            self._named = [n for n in named_countries(self.text) if not words.OF_A_STATE.match(self.text, n.end)]
        first, behind = (bisect_left(self._named, at, key=lambda n: n.start) for at in (start, end))
        return list(self._named[first:behind])

    def _told(self, here: list[NamedCountry], position: int, start: int) -> str | None:
        """“In Cuba, …” settles it; “Vietnamese blogger …” does where the home country isn't named as well."""
        opening = next((n for n in here if n.start < position and self._opens(n, start) is not None), None)
        if opening is None:
            return None
        at_home = any(n.country == self.home for n in here)
        return opening.country if self._opens(opening, start) or not at_home else self.home

    def _mentioned(self, here: list[NamedCountry], position: int, start: int, known: Known) -> str | None:
        if any(n.country == self.home for n in here):
            return self.home
        within = [n for n in here if n.people or words.WITHIN.search(self.text, max(start, n.start - 8), n.start)]
        if not within:
            return None
        before = [n for n in within if n.start < position]
        return self._unless_at_home((before[-1] if before else within[0]).country, known)

    def _unless_at_home(self, country: str, known: Known) -> str | None:
        at_home = self.home is not None and known(self.home) and not known(country)
        return self.home if at_home else country

    def _opens(self, name: NamedCountry, start: int) -> bool | None:
        """Whether a name opens a sentence after "in" (True) or as it is (False); None where it opens none."""
        back = max(start, name.start - 12)
        match = words.OPENING.search(self.text, back, name.start)
        if match is None:
            return None
        before = self.text[start : match.start()].rstrip(" \n\"“'")
        if before and before[-1] not in ".!?:—":
            return None
        return bool(re.search(words.WITHIN, match.group()))
