"""Nouns that say where: places and places of custody, with the words of their names."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import places as place_words
from letapis.model import EventKind, Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.gazetteer import is_body, is_facility, is_place
from letapis.reading.scene import MOVES, Scene, role_of
from letapis.reading.short_prisons import is_short_prison
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind

PLACED = {
    E.DETAINED,
    E.HOUSE_ARREST,
    E.HELD,
    E.ILL_TREATED,
    E.RELEASED,
    E.DIED,
    E.DISAPPEARED,
    E.SEARCHED,
    E.QUESTIONED,
    E.TRIED,
    E.EXTRADITED,
    E.DEPORTED,
    E.LEFT_COUNTRY,
    E.RETURNED,
}
FACILITIES = {
    E.REMANDED,
    E.HELD,
    E.TRANSFERRED,
    E.PUNISHED,
    E.ILL_TREATED,
    E.HUNGER_STRIKE,
    E.RELEASED,
    E.DIED,
    E.DETAINED,
}
FROM_PLACES = MOVES - {E.TRANSFERRED}
"""Events from one country or town to another."""


def named_place(scene: Scene, name: RoleName, noun: "Token") -> Role:
    """A place with all the words of its name: “Dar es Salaam", of which the parser makes a phrase."""
    for e in scene.block.doc.ents:
        if e.start == noun.i and e.end > noun.i + 1 and e.label_ == noun.ent_type_ and e.label_ in {"GPE", "LOC"}:
            span = scene.block.cut(e[0], e[-1])
            return Role(name, span, span.text)
    site = next_to(noun)
    if site.lemma_.lower() in place_words.SITES and syntax.child(noun, "poss") is not None and noun.pos_ == "PROPN":
        span = scene.block.cut(noun.left_edge, site)  # "at his Tehran home", with "home" hung elsewhere
        return Role(name, span, span.text)
    return role_of(scene, name, noun)


def facility_role(scene: Scene, name: RoleName, noun: "Token") -> Role:
    """A facility with the place it stands in: "the KGB prison in Minsk"."""
    first = noun
    for c in noun.children:
        if c.i < first.i and c.dep_ in {"det", "amod", "compound", "nummod", "poss", "nmod"}:
            first = min(first, c.left_edge, key=lambda t: t.i)
    last = noun
    for c in noun.children:
        goes_on = c.dep_ in {"prep", "appos"} and c.lower_ in place_words.FACILITY_GOES_ON and not _of_time(c)
        goes_on = goes_on or (c.dep_ == "prep" and _of_prison_named(c))
        numbered = c.dep_ in {"nummod", "appos"} and any(letter.isdigit() for letter in c.text)  # "penal colony IK-6"
        if c.i > last.i and (numbered or c.dep_ == "nummod" or goes_on or c.is_digit):
            last = next((next_to(t, -1) for t in noun.doc[c.i : c.right_edge.i] if t.text == ","), c.right_edge)
    behind = noun.doc[noun.i + 1 : noun.i + 3]  # "to the remand prison in Zhodzina", with "in" hung on the verb
    if last == noun and len(behind) == 2 and behind[0].lower_ in prepositions.IN and is_place_noun(behind[1]):  # noqa: PLR2004
        last = behind[1]
    span = _with_number(scene, scene.block.cut(first, last))
    return Role(name, span, span.text)


def _of_prison_named(prep: "Token") -> bool:
    """“Ward 2A of Evin prison", "the punishment cell of the colony”."""
    return prep.lower_ in prepositions.OF and any(is_facility_noun(c) for c in syntax.children(prep, "pobj"))


def _of_time(prep: "Token") -> bool:
    """“To a punishment cell in March”: no part of its name."""
    return any(c.ent_type_ in {"DATE", "TIME"} for c in syntax.children(prep, "pobj"))


def _with_number(scene: Scene, span: Span) -> Span:
    """“Penal Colony No. 2 in Babruisk”: the number behind the words is part of the name."""
    block = scene.block
    behind = place_words.FACILITY_NUMBER.match(block.text, span.end - block.start)
    return block.cut_at(span.start, block.start + behind.end()) if behind else span


def is_facility_noun(token: "Token") -> bool:
    """“A remand prison", "IK-6", "Valadarka"; not “the prison service", nor "the middle of prison"."""
    if token.pos_ == "PROPN" and any(is_facility_noun(c) for c in syntax.children(token, "appos") if c.pos_ == "NOUN"):
        return True  # "moved to Awash Arba, a military camp"
    if _of_prison(token):
        return True
    if _of_something_else(token):
        return False
    if token.lemma_.lower() in place_words.FACILITY_BY_LEMMA:
        return token.lemma_.lower() not in place_words.NO_FACILITY
    words = LISTS["facility"]
    if token.lower_ in words or token.lemma_.lower() in words or token.text in words or is_short_prison(token):
        return True
    return token.pos_ == "PROPN" and is_facility(token.text) and not is_place(token.text)


def _of_prison(token: "Token") -> bool:
    """“The prison farm of Izalco", "the detention island", "a military base", "Ward 2A"."""
    numbered = any(letter.isdigit() for letter in token.text)
    if numbered and any(c.lower_ in LISTS["facility"] for c in syntax.children(token, "compound")):
        return True
    grounds = token.lemma_.lower() in place_words.PRISON_GROUNDS
    return grounds and any(
        c.lower_ in place_words.OF_PRISON for c in syntax.children(token, "compound", "amod", "nmod")
    )


def _of_something_else(token: "Token") -> bool:
    """“A metro station", "the centre of Minsk", "the city centre”."""
    kinds = place_words.NO_PRISON_OF.get(token.lemma_.lower(), frozenset())
    if any(c.lower_ in kinds for c in syntax.children(token, "compound", "amod", "nmod")):
        return True
    town = syntax.pobj(token, prepositions.OF) if token.lemma_.lower() in place_words.MIDDLES else None
    return (town is not None and is_place_noun(town)) or _middle_of_town(token)


def is_makeshift(event: EventKind, token: "Token") -> bool:
    """“Was held in a basement", "is kept at Matsapha”: a place of custody, whatever it is otherwise."""
    if event is not E.HELD:
        return False
    alone = token.pos_ == "PROPN" and token.dep_ == "pobj" and not any(token.children) and token.text.istitle()
    called = alone and token.head.lower_ in prepositions.AT and token.ent_type_ not in _NO_SITES
    called = called and token.head.head.pos_ in syntax.VERBAL  # not "in the penal colony at Seydi"
    return token.lemma_.lower() in place_words.MAKESHIFT or (called and not is_place(token.text))


_NO_SITES = {"PERSON", "DATE", "TIME", "ORG"}


def _middle_of_town(token: "Token") -> bool:
    """“In the city centre”."""
    if token.lemma_.lower() not in place_words.MIDDLES:
        return False
    return any(c.lemma_.lower() in place_words.TOWNS for c in syntax.children(token, "compound", "amod"))


def _surname(token: "Token") -> bool:
    """“Leila de Lima”: the last word of a person's name, which alone would be a town."""
    ent = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    return ent is not None and ent.label_ == "PERSON" and len(ent) > 1 and not is_place(ent.text)


def is_place_noun(token: "Token") -> bool:
    """Whether a noun is the name of a place, or a word for one, to the model or the catalogues."""
    return (
        token.ent_type_ in {"GPE", "LOC", "FAC"}
        or (token.pos_ == "PROPN" and is_place(token.text) and not _surname(token))
        or token.lower_ in place_words.PLACE_WORDS
    )


def places_named(noun: "Token") -> "list[Token]":
    """The places that a noun phrase names: a town itself, the town of a hospital, a site."""
    if noun.lemma_.lower() in place_words.AREAS:
        inner = syntax.pobj(noun, prepositions.OF) or syntax.child(noun, "appos")  # "in the Kenyan capital, Nairobi"
        named = inner is not None and (is_place_noun(inner) or (inner.dep_ == "pobj" and _may_be_town(noun, inner)))
        return [inner] if inner is not None and named else [noun]
    if noun.lemma_.lower() in place_words.POINTS:
        of = syntax.pobj(noun, prepositions.OF)  # "in the east of Caracas"
        return [of] if of is not None and of.pos_ == "PROPN" and is_place_noun(of) else []
    if noun.lemma_.lower() in place_words.SITES or is_place_noun(noun) or _at_court(noun):
        return [noun]
    return [c for c in syntax.children(noun, "compound", "nmod", "poss") if c.ent_type_ in {"GPE", "LOC"}]


def _at_court(noun: "Token") -> bool:
    """“Was arrested outside the court”: a house; “in court” tells of a hearing."""
    return noun.lemma_.lower() in court_words.COURTS and any(syntax.children(noun, "det", "compound", "poss"))


def _may_be_town(area: "Token", name: "Token") -> bool:
    """“In the city of Coro”: what the model does not know is a place all the same."""
    return area.lemma_.lower() in place_words.TOWNS and name.pos_ == "PROPN"


def unknown_town(prep: "Token", noun: "Token") -> "list[Token]":
    """“Was stopped near Alushta", "arrested in Tanah Hitam, Abepura”: a name that no person or body has behind "in"."""
    if noun.pos_ != "PROPN" or prep.lower_ not in prepositions.IN_TOWN or is_body(noun.text):
        return []
    if noun.head != prep or noun.left_edge.i != prep.i + 1:
        return []  # "in December 2013, Fahmy and Greste at a hotel"
    alone = not any(syntax.children(noun, "det", "amod", "nummod", "poss"))
    named = noun.text.istitle() and all(
        t.is_alpha or t.text in _WITHIN for t in noun.doc[noun.left_edge.i : noun.i + 1]
    )
    return [noun] if alone and named and noun.ent_type_ in _UNTOLD else []


_UNTOLD = {"", "ORG", "PERSON", "PRODUCT", "FAC", "NORP"}
"""What the model takes the name of a town for that it does not know."""
_WITHIN = {"-", "’", "'"}
