"""Where it happened."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import places as place_words
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.gazetteer import is_place
from letapis.reading.place_nouns import (
    FACILITIES,
    FROM_PLACES,
    PLACED,
    facility_role,
    is_facility_noun,
    is_makeshift,
    named_place,
    places_named,
    unknown_town,
)
from letapis.reading.places_beside import beside
from letapis.reading.places_told import told_elsewhere
from letapis.reading.scene import MOVES, Scene, on_front, phrases_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName

TREATED_THERE = {E.DIED, E.TRANSFERRED, E.HELD, E.ILL_TREATED}
"""Events that may place somebody in a hospital, which then is where he is held."""
_FROM_THERE = prepositions.FROM | prepositions.OUT


def places(scene: Scene) -> Iterator[Role]:
    """Where it happened: places, facilities, from where to where."""
    event = scene.trigger.row.event
    if _left_behind(scene):
        return
    for prep, noun in _phrases(scene):
        where = _where(scene, prep)
        if _of_custody(event, prep, noun):
            from_there = where in _FROM_THERE and event is E.TRANSFERRED
            if noun.lemma_.lower() in place_words.HOSPITALS:
                for town in places_named(noun):  # "died in a Mumbai hospital"
                    yield from _place(scene, where, town)
            if where in prepositions.AT_FACILITY | prepositions.OUT:  # "was let out of Evin prison"
                yield facility_role(scene, R.FACILITY_FROM if from_there else R.FACILITY, noun)
                yield from _town_of_jail(scene, noun)
        elif event in _AT_STATIONS and is_facility_noun(noun) and where in prepositions.AT_PLACE:
            yield replace(facility_role(scene, R.FACILITY, noun), role=R.PLACE)  # "questioned at the headquarters"
        elif event in FACILITIES and (numbered := _numbered(scene, noun)) is not None:
            yield numbered
        else:
            for place in places_named(noun) or _vehicle(event, noun) or unknown_town(prep, noun):
                yield from _place(scene, where, place)
    yield from beside(scene)
    yield from told_elsewhere(scene)


_AT_STATIONS = {E.QUESTIONED, E.TRIED, E.SEARCHED, E.DISAPPEARED}
"""What happens in a place of custody, too, to those who need not be held there."""
_AT_COURT = {E.DETAINED, E.ILL_TREATED, E.DIED, E.DISAPPEARED}
"""What happens at a court and is none of its doing."""


def _phrases(scene: Scene) -> "Iterator[tuple[Token, Token]]":
    """Preposition and noun of each phrase that may tell where it was."""
    moves = scene.trigger.row.event in MOVES
    for prep, noun in (*phrases_of(scene), *on_front(scene)):
        if moves or not _on_the_way(prep):
            yield prep, noun


def _on_the_way(prep: "Token") -> bool:
    """“Was arrested on his way to a meeting in Vilnius”: there he was not yet, wherever the parser hangs the town."""
    before = next_to(prep, -1)
    return any(
        t.i < prep.i
        and place_words.WAYS & {t.lemma_.lower(), next_to(t, -1).lemma_.lower() if t.dep_ == "prep" else ""}
        for t in (before, *before.ancestors)
        if t.i < before.i
    )


def _left_behind(scene: Scene) -> bool:
    """“Was moved from house arrest to a prison in Tipitapa”: the place is that of what came after."""
    token = scene.trigger.token
    return scene.trigger.row.pos == "N" and token.dep_ == "pobj" and token.head.lower_ in prepositions.FROM


def _where(scene: Scene, prep: "Token") -> str:
    """A preposition in small letters; "out of Russia" is from there, as is the region of the town that was left."""
    if scene.trigger.row.event in MOVES and prep.lower_ in prepositions.IN:
        before = (p for p in syntax.children(prep.head, "prep") if p.lower_ in prepositions.FROM)
        left = next((p for p in before if p.right_edge.i == prep.i - 1), None)
        if left is not None:
            return left.lower_  # "moved from the colony in Melekhovo in the Vladimir region"
    out = prep.lower_ in prepositions.OF and prep.head.lower_ in prepositions.OUT
    return prep.head.lower_ if out else prep.lower_


def _numbered(scene: Scene, town: "Token") -> Role | None:
    """“To Guangzhou No. 1 Detention Centre”: a prison named for its town, which the parser hangs on the town."""
    name = syntax.child(town, "appos")
    if name is None or not is_facility_noun(name) or any(t.text == "," for t in town.doc[town.i : name.i]):
        return None
    span = scene.block.cut(town.left_edge, name)
    return Role(R.FACILITY, span, span.text)


def _vehicle(event: EventKind, noun: "Token") -> "list[Token]":
    """“Was beaten in the car”."""
    return [noun] if event is E.ILL_TREATED and noun.lemma_.lower() in LISTS["vehicle"] else []


def _of_custody(event: EventKind, prep: "Token", noun: "Token") -> bool:
    """Whether a noun tells in which place of custody something was."""
    if event not in FACILITIES or _town_of_prison(prep, noun):
        return False
    treated = event in TREATED_THERE and noun.lemma_.lower() in place_words.HOSPITALS
    return treated or is_facility_noun(noun) or is_makeshift(event, noun)


def _town_of_prison(prep: "Token", noun: "Token") -> bool:
    """“In a prison in Silivri", "in Marmara Prison at Silivri”: a town, for which prisons are called elsewhere."""
    prison = next_to(prep, -1)
    named = noun.pos_ == "PROPN" and noun.head == prep and prep.lower_ in prepositions.IN_PLACE
    told = prison.i != prep.i and is_facility_noun(prison) and any(prison.lefts)  # not "behind bars at Silivri"
    return named and told and is_facility_noun(noun)


def _town_of_jail(scene: Scene, noun: "Token") -> Iterator[Role]:
    """“Was let out of a Minsk jail”: in Minsk; not “Tihar jail", which is a name, wherever it stands."""
    one = any(c.lower_ in place_words.ONE_OF for c in syntax.children(noun, "det"))
    if noun.pos_ != "NOUN" or not one or scene.trigger.row.event not in PLACED - FROM_PLACES:
        return
    for town in syntax.children(noun, "compound", "nmod", "amod"):
        if town.ent_type_ == "GPE" and is_place(town.text) and town.i == noun.i - 1:
            yield named_place(scene, R.PLACE, town)


def _place(scene: Scene, where: str, noun: "Token") -> Iterator[Role]:
    event = scene.trigger.row.event
    if event in FROM_PLACES or event is E.TRANSFERRED:
        at = event is E.TRANSFERRED or scene.trigger.row.name in event_rules.LANDINGS  # "landed at Arlanda airport"
        there = prepositions.TO_PLACE | (prepositions.AT_PLACE if at else frozenset())
        if where in _FROM_THERE:
            yield named_place(scene, R.PLACE_FROM, noun)
        elif where in there:
            yield named_place(scene, R.PLACE, noun)
    elif noun.lemma_.lower() in court_words.COURTS and event not in _AT_COURT:
        return
    elif event is E.RELEASED and where in _FROM_THERE and noun.lemma_.lower() in place_words.SITES:
        yield named_place(scene, R.PLACE, noun)  # "walked out of the courtroom"
    elif event is E.HELD and where in prepositions.TO and noun.lemma_.lower() in place_words.SITES:
        yield named_place(scene, R.PLACE, noun)  # "is confined to his residence"
    elif where in prepositions.ON and noun.pos_ == "PROPN" and noun.ent_type_ not in {"LOC", "FAC"}:
        return  # "was arrested live on France 24"
    elif event in PLACED and (where in prepositions.AT_PLACE or (where in prepositions.FROM and event is E.DETAINED)):
        yield named_place(scene, R.PLACE, noun)
