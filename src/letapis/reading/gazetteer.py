"""What the catalogues know of a name in the text: outlet, rights group, agency, court, place, country."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from letapis import countries
from letapis.language.chosen import names as name_words
from letapis.language.chosen import places as place_words
from letapis.model import SayerKind
from letapis.reading.same_names import fold

_WORD = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")
_SHORTEST = 2


@cache
def _sayers() -> dict[str, SayerKind]:
    """Folded name to the kind of sayer it is; of two that share a name the first listed here is meant."""
    index: dict[str, SayerKind] = {}
    for outlet in countries.outlets():
        for name in _telling(outlet):
            index.setdefault(fold(name), SayerKind.STATE_MEDIA if outlet.kind == "state_media" else SayerKind.OUTLET)
    for group in countries.rights_groups():
        for name in _telling(group):
            index.setdefault(fold(name), SayerKind.RIGHTS_GROUP)
    for agency in countries.agencies():
        for name in _telling(agency):
            index.setdefault(fold(name), SayerKind.OFFICIAL)
    for court in countries.courts():
        for name in _telling(court):
            index.setdefault(fold(name), SayerKind.COURT)
    return index


@cache
def _most_words() -> int:
    """In how many words the longest name of a sayer is written: more are never looked at together."""
    return max(len(name.split()) for name in _sayers())


def _telling(record: countries.Named) -> tuple[str, ...]:
    """The names that are no ordinary words."""
    return tuple(name for name in record.names if name not in record.common)


@cache
def _places() -> frozenset[str]:
    return frozenset(fold(name) for place in countries.places() for name in place.names)


def sayer_kind(words: str) -> SayerKind | None:
    """The kind of the sayer that these words name, by the longest name of the catalogues among them."""
    written = [part.strip(",.()") for part in words.split()]
    parts = fold(words).replace(name_words.POSSESSIVE, "").split()
    for length in range(min(len(parts), _most_words()), 0, -1):
        for start in range(len(parts) - length + 1):
            name = " ".join(parts[start : start + length]).strip(",.()")
            kind = _sayers().get(name) if len(name) > _SHORTEST else None
            last = written[start + length - 1] if len(written) == len(parts) else ""
            if kind is not None and not (kind in _MEDIA and last.islower() and last.isalpha() and not words.islower()):
                return kind  # "the independent monitor OVD-Info" is no newspaper
    return None


_MEDIA = {SayerKind.OUTLET, SayerKind.STATE_MEDIA}


def is_body(name: str) -> bool:
    """Whether a name is all of that of an outlet, a rights group, an agency or a court of the catalogues."""
    return fold(name) in _sayers()


def is_place(words: str) -> bool:
    """Whether the words name a place or a country of the catalogues."""
    return fold(words) in _places() or countries.country_of(words) is not None


def is_facility(words: str) -> bool:
    """Whether the words are the whole name of a catalogued facility: "Valadarka"."""
    return fold(words) in _facilities()


@cache
def _facilities() -> frozenset[str]:
    return frozenset(fold(name) for facility in countries.facilities() for name in facility.names)


def facility_words() -> frozenset[str]:
    """The names of catalogued facilities that are one word, in small letters, with their accents and without."""
    single = {name.lower() for facility in countries.facilities() for name in facility.names if " " not in name.strip()}
    return frozenset(single | {fold(name) for name in single})


def is_nation(words: str) -> bool:
    """Whether the words name a country, and not just its capital."""
    return fold(words) in _nations()


@cache
def _nations() -> frozenset[str]:
    return frozenset(fold(name) for country in countries.countries() for name in country.names)


def home_country(text: str) -> str | None:
    """The country that a report speaks of most (ISO 3166-1, small letters): whose laws it cites where it names none.

    Its towns, prisons, agencies and outlets count like its name; words for a people ("American passports") count half,
    what stands behind "in" and the like double.
    """
    counts: Counter[str] = Counter()
    for named in named_countries(text):
        doubled = place_words.LOCATIVE.search(text, max(0, named.start - 8), named.start)
        counts[named.country] += (1 if named.people else 2) * (2 if doubled else 1)
    return min(counts, key=lambda code: (-counts[code], code), default=None)


@dataclass(frozen=True, slots=True)
class NamedCountry:
    """A name in the text that tells of one country; `people` where it is a word for its people ("Vietnamese")."""

    start: int
    end: int
    country: str
    people: bool


def named_countries(text: str) -> Iterator[NamedCountry]:
    """The countries that names in the text tell of, in reading order: by their own, their towns', courts', outlets'.

    What goes on to the title of an act names no agency: "the National Security Law".
    """
    for match in _WORD.finditer(text):
        words = match.group()
        for ending in name_words.POSSESSIVES:
            words = words.removesuffix(ending)
        first, _, second = words.partition(" ")
        for part, start in ((words, 0), (first, 0), (second, len(first) + 1)):
            code, weight = _home(part) if part else (None, 0)
            if code is None:
                continue
            begin, end = match.start() + start, match.start() + start + len(part)
            if fold(part) in _homes() and place_words.TITLE_GOES_ON.match(text, end):
                continue
            yield NamedCountry(begin, end, code, weight == 1)
            break


def _home(words: str) -> tuple[str | None, int]:
    """The country that a name belongs to, and what it weighs: 2 for a name, 1 for a people's word."""
    name = fold(words)
    if name in _homes():
        return _homes()[name], 2
    code = countries.country_of(words)
    if code is None:
        return None, 0
    return code, 1 if name in _demonyms() else 2


def country_where(place: str) -> str | None:
    """The country that a place lies in, or is: "Louisiana", "Moscow", "Thailand"; None where that is not known."""
    return _home(place)[0]


def is_demonym(word: str) -> bool:
    """Whether a word tells of a country's people: "Tajik"."""
    return fold(word) in _demonyms()


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(fold(word) for country in countries.countries() for word in country.demonyms)


@cache
def _homes() -> dict[str, str]:
    """Names of towns, prisons, agencies, courts and outlets that belong to one country only."""
    owners: dict[str, set[str]] = {}
    for group in (
        countries.places,
        countries.facilities,
        countries.agencies,
        countries.courts,
        countries.outlets,
        countries.rights_groups,
    ):
        for record in group():
            for name in record.names:
                if record.country and name not in record.common:
                    owners.setdefault(fold(name), set()).add(record.country)
    return {name: codes.pop() for name, codes in owners.items() if len(codes) == 1}
