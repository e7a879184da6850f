"""Names of facilities and places as the catalogues of countries know them, so that two spellings compare equal."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from letapis.countries import countries, facilities, places
from letapis.model import Custody
from letapis.register.words import FACILITIES, state_of

KINDS = {
    "remand_prison": Custody.PRE_TRIAL,
    "detention_centre": Custody.DETAINED,
    "prison": Custody.PRISON,
    "colony": Custody.COLONY,
    "womens_colony": Custody.COLONY,
    "labour_camp": Custody.COLONY,
    "camp": Custody.COLONY,
    "open_facility": Custody.OPEN_FACILITY,
}
"""The kind of custody in a catalogued kind of facility; a hospital tells none."""

LONGEST = 7
"""No catalogued name that is looked for within a longer text has more words."""

_WORD = re.compile(r"\w+")


class Known(NamedTuple):
    """What a catalogue knows by a name: its one form.

    Of a facility also its kind, and the place that it is in or near; of a place its region and its country.
    """

    name: str
    kind: str | None = None
    region: str | None = None
    country: str | None = None
    place: str | None = None


def facility_kind(name: str) -> Custody | None:
    """The kind of custody in a facility: by the catalogue, else, or where that says only prison, by its words."""
    known = _facility(name)
    state = KINDS.get(known.kind or "") if known else None
    row = state_of(name, FACILITIES) if state in {None, Custody.PRISON} else None
    return row.state if row else state


def canonical(name: str) -> str:
    """The one form by which names compare: the catalogued facility or place in it, else its words as they are."""
    known = _facility(name) or _place(name)
    return known.name.casefold() if known else plain(name)


def is_named(facility: str) -> bool:
    """Whether words name one facility and do not just describe one: it is catalogued, or it has a number."""
    return _facility(facility) is not None or any(letter.isdigit() for letter in facility)


def is_bare(facility: str) -> bool:
    """Whether words are one word for a kind of facility ("prison", "the jail"), which whoever says more outdoes."""
    return len(plain(facility).split()) == 1 and not is_named(facility)


def region_of(place: str | None, facility: str | None = None) -> str | None:
    """The region of a catalogued facility, of a place named in the words for another, else of the place."""
    held = _facility(facility) if facility else None
    names = (held.place if held else facility, place)
    known = next((found for name in names if name and (found := _place(name))), None)
    return known.region if known else None


def country_of_place(place: str | None, facility: str | None = None) -> str | None:
    """The country of a catalogued facility, of a place named in the words for another, else of the place."""
    held = _facility(facility) if facility else None
    names = (held.place if held else facility, place)
    known = next((found for name in names if name and (found := _place(name))), None)
    return known.country if known else None


def within(place: str, area: str) -> bool:
    """Whether a catalogued place lies in an area: in a region or a country of that name."""
    known = _place(place)
    region = canonical(known.region) if known and known.region else None
    return known is not None and (region == canonical(area) or known.country == _countries().get(_key(area), ""))


def plain(name: str) -> str:
    """A name without letter case, article and spare blanks."""
    words = name.casefold().split()
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words)


@lru_cache(maxsize=4096)
def _facility(name: str) -> Known | None:
    return _within(name, _facilities())


@lru_cache(maxsize=4096)
def _place(name: str) -> Known | None:
    return _within(name, _places())


@cache
def _facilities() -> dict[str, Known]:
    return {
        _key(form): Known(row.name, row.kind, place=row.place) for row in reversed(facilities()) for form in row.names
    }


@cache
def _countries() -> dict[str, str]:
    return {_key(name): country.code for country in countries() for name in country.names}


@cache
def _places() -> dict[str, Known]:
    return {
        _key(form): Known(row.name, None, row.region, row.country) for row in reversed(places()) for form in row.names
    }


def _within(name: str, index: dict[str, Known]) -> Known | None:
    """What is known by the longest run of words of the name, the first of several as long."""
    words = _key(name[:200]).split()
    for length in range(min(len(words), LONGEST), 0, -1):
        for start in range(len(words) - length + 1):
            known = index.get(" ".join(words[start : start + length]))
            if known:
                return known
    return None


def _key(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))
