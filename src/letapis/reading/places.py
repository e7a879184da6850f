"""Where it happened."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions
from letapis.language.chosen import places as place_words
from letapis.model import EventKind, Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.gazetteer import is_facility, is_place
from letapis.reading.scene import Scene, phrases_of, role_of

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName

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
TREATED_THERE = {E.DIED, E.TRANSFERRED, E.HELD}
"""Events that may place somebody in a hospital, which then is where he is held."""
_FROM_THERE = prepositions.FROM | prepositions.OUT
FROM_PLACES = {E.EXTRADITED, E.DEPORTED, E.LEFT_COUNTRY, E.RETURNED}


def places(scene: Scene) -> Iterator[Role]:
    """Where it happened: places, facilities, from where to where."""
    event = scene.trigger.row.event
    if _left_behind(scene):
        return
    for prep, noun in phrases_of(scene):
        where = _where(prep)
        if event in FACILITIES and (
            _is_facility(noun) or (event in TREATED_THERE and noun.lemma_.lower() in place_words.HOSPITALS)
        ):
            from_there = where in _FROM_THERE and event is E.TRANSFERRED
            if noun.lemma_.lower() in place_words.HOSPITALS:
                for town in _places_named(noun):  # "died in a Mumbai hospital"
                    yield from _place(scene, where, town)
            if where in prepositions.AT_FACILITY | prepositions.OUT:  # "was let out of Evin prison"
                yield _facility(scene, R.FACILITY_FROM if from_there else R.FACILITY, noun)
        else:
            for place in _places_named(noun):
                yield from _place(scene, where, place)
    yield from _of_object(scene)
    yield from _of_police(scene)
    yield from _where_told(scene)


def _where_told(scene: Scene) -> Iterator[Role]:
    """“At the Wadi al-Natrun prison, where he is serving five years”, "was taken to Minsk, where he was beaten"."""
    clause, event = scene.trigger.token, scene.trigger.row.event
    if clause.dep_ != "relcl" or not any(c.lower_ in place_words.WHERE for c in syntax.children(clause, "advmod")):
        return
    if event in FACILITIES and _is_facility(clause.head):
        yield _facility(scene, R.FACILITY, clause.head)
    elif event in PLACED - FROM_PLACES and _is_place(clause.head):
        yield role_of(scene, R.PLACE, clause.head)


def _of_police(scene: Scene) -> Iterator[Role]:
    """“Police in Kampala detained X”: where those who take somebody are."""
    event, token = scene.trigger.row.event, scene.trigger.token
    if event not in {E.DETAINED, E.SEARCHED} or scene.trigger.row.pos != "V" or syntax.is_passive(token):
        return
    who = syntax.subject(token)
    if who is None or who.lemma_.lower() not in LISTS["police"] or who.i > token.i:
        return
    town = syntax.pobj(who, prepositions.IN)
    if town is not None and _is_place(town):
        yield role_of(scene, R.PLACE, town)


def _left_behind(scene: Scene) -> bool:
    """“Was moved from house arrest to a prison in Tipitapa”: the place is that of what came after."""
    token = scene.trigger.token
    return scene.trigger.row.pos == "N" and token.dep_ == "pobj" and token.head.lower_ in prepositions.FROM


def _where(prep: "Token") -> str:
    """A preposition in small letters; "out of Russia" is from there."""
    out = prep.lower_ in prepositions.OF and prep.head.lower_ in prepositions.OUT
    return prep.head.lower_ if out else prep.lower_


def _of_object(scene: Scene) -> Iterator[Role]:
    """The place that is the object: "searched the flat", "left Kaliti prison", "left Belarus"."""
    event = scene.trigger.row.event
    if event is E.SEARCHED:
        thing = syntax.patient(scene.trigger.token)
        if thing is not None and thing.lemma_.lower() in LISTS["premises"]:
            yield role_of(scene, R.PLACE, thing)
    if event is E.RELEASED and scene.trigger.row.person == "subject":
        left = syntax.obj(scene.trigger.token)
        if left is not None and _is_facility(left):
            yield _facility(scene, R.FACILITY, left)  # "left Kaliti prison"
    if event in FROM_PLACES:
        thing = syntax.obj(scene.trigger.token)
        if thing is not None and _is_place(thing):
            yield role_of(scene, R.PLACE_FROM, thing)


def _places_named(noun: "Token") -> "list[Token]":
    """The places that a noun phrase names: a town itself, the town of a hospital, a site."""
    if noun.lemma_.lower() in place_words.AREAS:
        inner = syntax.pobj(noun, prepositions.OF) or syntax.child(noun, "appos")  # "in the Kenyan capital, Nairobi"
        return [inner] if inner is not None and _is_place(inner) else [noun]
    if noun.lemma_.lower() in place_words.SITES or _is_place(noun):
        return [noun]
    return [c for c in syntax.children(noun, "compound", "nmod", "poss") if c.ent_type_ in {"GPE", "LOC"}]


def _place(scene: Scene, where: str, noun: "Token") -> Iterator[Role]:
    event = scene.trigger.row.event
    if event in FROM_PLACES:
        if where in _FROM_THERE:
            yield role_of(scene, R.PLACE_FROM, noun)
        elif where in prepositions.TO_PLACE:
            yield role_of(scene, R.PLACE, noun)
    elif event in PLACED and (where in prepositions.AT_PLACE or (where in prepositions.FROM and event is E.DETAINED)):
        yield role_of(scene, R.PLACE, noun)


def _facility(scene: Scene, name: RoleName, noun: "Token") -> Role:
    """A facility with the place it stands in: "the KGB prison in Minsk"."""
    first = noun
    for c in noun.children:
        if c.i < first.i and c.dep_ in {"det", "amod", "compound", "nummod", "poss", "nmod"}:
            first = min(first, c.left_edge, key=lambda t: t.i)
    last = noun
    for c in noun.children:
        goes_on = c.dep_ in {"prep", "appos"} and c.lower_ in place_words.FACILITY_GOES_ON and not _of_time(c)
        if c.i > last.i and (c.dep_ == "nummod" or goes_on or c.is_digit):
            last = c.right_edge
    behind = noun.doc[noun.i + 1 : noun.i + 3]  # "to the remand prison in Zhodzina", with "in" hung on the verb
    if last == noun and len(behind) == 2 and behind[0].lower_ in prepositions.IN and _is_place(behind[1]):  # noqa: PLR2004
        last = behind[1]
    span = _with_number(scene, scene.block.cut(first, last))
    return Role(name, span, span.text)


def _of_time(prep: "Token") -> bool:
    """“To a punishment cell in March”: no part of its name."""
    return any(c.ent_type_ in {"DATE", "TIME"} for c in syntax.children(prep, "pobj"))


def _with_number(scene: Scene, span: Span) -> Span:
    """“Penal Colony No. 2 in Babruisk”: the number behind the words is part of the name."""
    block = scene.block
    behind = place_words.FACILITY_NUMBER.match(block.text, span.end - block.start)
    return block.cut_at(span.start, block.start + behind.end()) if behind else span


def _is_facility(token: "Token") -> bool:
    words = LISTS["facility"]
    kinds = place_words.NO_PRISON_OF.get(token.lemma_.lower(), frozenset())
    if any(c.lower_ in kinds for c in syntax.children(token, "compound", "amod", "nmod")):
        return False
    town = syntax.pobj(token, prepositions.OF) if token.lemma_.lower() in place_words.MIDDLES else None
    if town is not None and _is_place(town):
        return False
    if token.lemma_.lower() in place_words.FACILITY_BY_LEMMA:
        return token.lemma_.lower() not in place_words.NO_FACILITY
    if token.lower_ in words or token.lemma_.lower() in words or token.text in words:
        return True
    return token.pos_ == "PROPN" and is_facility(token.text) and not is_place(token.text)


def _is_place(token: "Token") -> bool:
    return (
        token.ent_type_ in {"GPE", "LOC", "FAC"}
        or (token.pos_ == "PROPN" and is_place(token.text))
        or token.lower_ in place_words.PLACE_WORDS
    )
