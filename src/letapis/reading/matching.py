"""Whether a word is one of those that a row names: by lemma, form, list, or as a place known to the catalogues."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from letapis.countries import country_of
from letapis.language.chosen import LISTS, NUMBERED_FACILITY, pronouns
from letapis.language.chosen import places as place_words
from letapis.language.chosen import rules as event_rules
from letapis.model import SayerKind
from letapis.reading.gazetteer import is_demonym, is_facility, is_nation, is_place, sayer_kind
from letapis.reading.word_places import may_be_place

if TYPE_CHECKING:
    from spacy.tokens import Token


def matches(token: "Token", wanted: str) -> bool:
    """Whether a token is one of the words: by its lemma, its form, or as a place known to the catalogues."""
    words, lists = _told(wanted)
    if _ANY in words or token.lower_ in words or token.lemma_.lower() in words:
        return True
    for name in lists:  # noqa: SIM110 - called so often that a generator costs
        if _in_list(token, name):
            return True
    return False


_ANY = "*"


@lru_cache(maxsize=4096)
def _told(wanted: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words that are told as they are, and the names of lists."""
    told = wanted.split("|")
    return frozenset(w for w in told if not w.startswith("@")), tuple(w[1:] for w in told if w.startswith("@"))


_MEDIA = {SayerKind.OUTLET, SayerKind.STATE_MEDIA}
_OF_PLACES = {"country", "nation", "abroad", "place", *event_rules.PRISONS}


def _in_list(token: "Token", name: str) -> bool:
    if name in _OF_PLACES and may_be_place(token):
        return True
    if name in _KNOWN:
        return _KNOWN[name](token)
    if name in event_rules.PRISONS and _is_named_prison(token):
        return True
    kinds = place_words.NO_PRISON_OF.get(token.lemma_.lower()) if name in event_rules.PRISONS else None
    if kinds is not None and any(c.lower_ in kinds for c in token.children):
        return False  # "walked out of the metro station"
    words = LISTS[name]
    return token.lower_ in words or token.lemma_.lower() in words or token.text in words


def _country(token: "Token") -> bool:
    known = token.pos_ == "PROPN" and is_place(token.text)
    return known or token.ent_type_ == "GPE" or token.lower_ in place_words.COUNTRY


def _place(token: "Token") -> bool:
    known = token.pos_ == "PROPN" and is_place(token.text)
    return known or token.ent_type_ in {"GPE", "LOC", "FAC"} or token.lower_ in place_words.COUNTRY_OR_HOMELAND


_KNOWN: "dict[str, Callable[[Token], bool]]" = {
    "country": _country,
    "nation": lambda t: is_nation(_whole(t)) or t.lower_ in place_words.COUNTRY,
    "demonym": lambda t: is_demonym(t.text),
    "abroad": lambda t: country_of(_whole(t)) is not None,
    "place": _place,
    "outlet": lambda t: sayer_kind(_whole(t)) in _MEDIA,
}
"""Lists that the catalogues answer."""


def _is_named_prison(token: "Token") -> bool:
    """“Now in IK-11", "remains in Evin”: a prison told by its name alone, which is no town's."""
    if NUMBERED_FACILITY.fullmatch(token.text):
        return True
    return token.pos_ == "PROPN" and any(
        is_facility(name) and not is_place(name) for name in (token.text, _whole(token))
    )


def _whole(token: "Token") -> str:
    """All words of the name that a token is part of."""
    ent = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    return ent.text.removeprefix(pronouns.ARTICLE_BEFORE_NAME) if ent is not None else token.text
