"""Where it happened, told beside the event: by the police or the court of a town, by a journey, by what one left."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, pronouns, verbs
from letapis.language.chosen import places as place_words
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.bench import is_court
from letapis.reading.gazetteer import is_nation
from letapis.reading.place_nouns import (
    FACILITIES,
    FROM_PLACES,
    PLACED,
    facility_role,
    is_facility_noun,
    is_place_noun,
    named_place,
)
from letapis.reading.scene import Scene, phrases_of, role_of, verb_of
from letapis.reading.spine import is_infinitive
from letapis.reading.there import there

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName


def beside(scene: Scene) -> Iterator[Role]:
    """All the places that are told so."""
    for told in _TOLD:
        yield from told(scene)


def _where_told(scene: Scene) -> Iterator[Role]:
    """“At the Wadi al-Natrun prison, where he is serving five years”, "was taken to Minsk, where he was beaten"."""
    event = scene.trigger.row.event
    clause = scene.trigger.token if scene.trigger.row.pos == "V" else verb_of(scene)
    if clause.dep_ != "relcl" or not any(c.lower_ in place_words.WHERE for c in syntax.children(clause, "advmod")):
        return
    where = _capital_of(clause.head)
    treated = event in _TREATED and where.lemma_.lower() in place_words.HOSPITALS
    if event in FACILITIES and (is_facility_noun(where) or treated):
        yield facility_role(scene, R.FACILITY, where)
    elif event in PLACED - FROM_PLACES and (is_place_noun(where) or _gone_to(where)):
        yield role_of(scene, R.PLACE, where)


_TREATED = {E.HELD, E.ILL_TREATED, E.DIED}
"""What may befall somebody in a hospital: "was sent to a hospital, where she was injected with drugs"."""


def _capital_of(place: "Token") -> "Token":
    """“To Calabar, capital of Cross River State, where he was held”: in Calabar."""
    of = place.head
    area = of.head if place.dep_ == "pobj" and of.lower_ in prepositions.OF else place
    told = area.dep_ == "appos" and area.lemma_.lower() in place_words.AREAS
    return area.head if told and is_place_noun(area.head) else place


def _gone_to(noun: "Token") -> bool:
    """“Was taken to Tema, where he was questioned”: a place, whatever the model takes it for."""
    name = noun.pos_ == "PROPN" and noun.ent_type_ not in {"PERSON", "DATE"}
    return name and noun.dep_ == "pobj" and noun.head.lower_ in prepositions.BEFORE_PLACE


def _of_doers(scene: Scene) -> Iterator[Role]:
    """“Police in Kampala detained X", "gendarmes in Bejaia beat X”: where those who do it are."""
    event, token = scene.trigger.row.event, scene.trigger.token
    if event not in _DONE_THERE or scene.trigger.row.pos != "V" or syntax.is_passive(token):
        return
    who = syntax.subject(token)
    if who is None or who.pos_ != "NOUN" or who in scene.trigger.people or who.i > token.i:
        return
    prison = syntax.pobj(who, prepositions.AT | prepositions.IN) if event is E.ILL_TREATED else None
    if prison is not None and is_facility_noun(prison):
        yield facility_role(scene, R.FACILITY, prison)  # "guards at the colony beat him"
    town = syntax.pobj(who, prepositions.IN)
    named = (n for p, n in phrases_of(scene) if p.lower_ in prepositions.IN_TOWN and n.pos_ == "PROPN")
    if any(n.ent_type_ not in {"DATE", "TIME"} and not is_nation(n.text) for n in named):
        return  # "police in Hanoi arrested X at a flat in Ho Chi Minh City"
    unknown = town is not None and town.pos_ == "PROPN" and not town.ent_type_  # "gendarmes in Bejaia"
    if town is not None and (unknown or is_place_noun(town)):
        yield role_of(scene, R.PLACE, town)


_DONE_THERE = {E.DETAINED, E.SEARCHED, E.ILL_TREATED, E.QUESTIONED}


def _of_person(scene: Scene) -> Iterator[Role]:
    """“Agents arrested Ihar Losik in Minsk”, where the parser hangs the town on the name."""
    if scene.trigger.row.event not in _DONE_THERE | {E.RELEASED, E.HELD} or scene.trigger.row.pos != "V":
        return
    for person in (p for p in scene.trigger.people if p.dep_ == "dobj" and p.pos_ == "PROPN"):
        for prep in syntax.children(person, "prep"):
            for noun in syntax.children(prep, "pobj"):
                if prep.lower_ in prepositions.IN_PLACE and is_place_noun(noun):
                    yield named_place(scene, R.PLACE, noun)


def _set_before(scene: Scene) -> Iterator[Role]:
    """“It was in Grozny that X was arrested", "X was in Grozny when he was arrested”: told by the clause above."""
    clause, event = scene.trigger.token, scene.trigger.row.event
    if event not in PLACED - FROM_PLACES or clause.dep_ not in {"advcl", "ccomp"} or clause.head.lemma_ not in verbs.BE:
        return
    over, subject = clause.head, syntax.child(clause.head, "nsubj")
    when = any(c.lower_ in place_words.WHEN for c in syntax.children(clause, "advmod"))
    cleft = subject is not None and subject.lower_ in pronouns.IT and any(syntax.children(clause, "mark"))
    if not cleft and any(p.tag_ != "PRP" for p in scene.trigger.people):
        return  # "his wife was in Warsaw when Ihar Losik was arrested"
    if (
        subject is None
        or any(syntax.children(subject, "poss"))
        or clause.i < over.i
        or not (cleft or when)
        or any(syntax.children(over, "neg"))
    ):
        return
    for noun in (n for p in syntax.children(over, "prep") for n in syntax.children(p, "pobj")):
        if noun.head.lower_ in prepositions.IN_PLACE and noun.i < clause.i and is_place_noun(noun):
            yield named_place(scene, R.PLACE, noun)


def _of_court(scene: Scene) -> Iterator[Role]:
    """“Appeared before a military court in Kampala”: the town of the court is where the trial is."""
    if scene.trigger.row.event is not E.TRIED:
        return
    verb = verb_of(scene)
    phrases = [p for head in {scene.trigger.token, verb} for p in syntax.children(head, "prep", "agent")]
    heard = [n for p in phrases if p.lower_ in prepositions.BEFORE_COURT for n in syntax.children(p, "pobj")]
    heard += [who] if (who := syntax.subject(verb)) is not None else []
    for court in heard:
        town = syntax.pobj(court, prepositions.IN) if is_court(court) else None
        if town is not None and is_place_noun(town):
            yield named_place(scene, R.PLACE, town)


def _of_journey(scene: Scene) -> Iterator[Role]:
    """“Disappeared during a visit to Dubai", "was held after a rally in Manama”: where somebody was then."""
    if scene.trigger.row.event not in {E.DETAINED, E.DISAPPEARED, E.DIED}:
        return
    for prep in syntax.children(verb_of(scene), "prep"):
        visit = syntax.child(prep, "pobj") if prep.lower_ in prepositions.ON_JOURNEY | prepositions.AFTER else None
        about = place_words.GATHERINGS if prep.lower_ in prepositions.AFTER else place_words.VISITS
        if visit is not None and visit.lemma_.lower() in about:
            town = syntax.pobj(visit, prepositions.TO | prepositions.IN)
            if town is not None and is_place_noun(town):
                yield named_place(scene, R.PLACE, town)


def _of_purpose(scene: Scene) -> Iterator[Role]:
    """“Left the country to study in Poland”: where somebody went is told by what for."""
    if scene.trigger.row.event is not E.LEFT_COUNTRY:
        return
    for clause in syntax.children(verb_of(scene), "advcl", "xcomp"):
        if not is_infinitive(clause):
            continue
        for inner in (clause, *syntax.children(clause, "dobj")):
            town = syntax.pobj(inner, prepositions.IN)
            if town is not None and is_place_noun(town):
                yield named_place(scene, R.PLACE, town)


def _of_gates(scene: Scene) -> Iterator[Role]:
    """“The gates of Bubanza prison opened", "was driven out of the gates of the colony”."""
    if scene.trigger.row.event is not E.RELEASED:
        return
    verb = verb_of(scene)
    gates = [n for p in syntax.children(verb, "prep") for n in syntax.children(p, "pobj")]
    gates += [
        n for p in syntax.children(verb, "prep") for q in syntax.children(p, "prep") for n in syntax.children(q, "pobj")
    ]
    gates += syntax.children(verb, "nsubj", "nsubjpass", "dobj")
    for gate in gates:
        whose = syntax.pobj(gate, prepositions.OF) if gate.lemma_.lower() in place_words.GATES else None
        if whose is not None and is_facility_noun(whose):
            yield facility_role(scene, R.FACILITY, whose)


def _of_object(scene: Scene) -> Iterator[Role]:
    """The place that is the object: "searched the flat", "left Kaliti prison", "left Belarus"."""
    event = scene.trigger.row.event
    if event is E.SEARCHED:
        thing = syntax.patient(scene.trigger.token)
        if thing is not None and thing.lemma_.lower() in LISTS["premises"]:
            yield role_of(scene, R.PLACE, thing)
    if event is E.RELEASED and scene.trigger.row.person == "subject":
        left = syntax.obj(scene.trigger.token)
        if left is not None and (is_facility_noun(left) or left.lemma_.lower() in place_words.HOSPITALS):
            yield facility_role(scene, R.FACILITY, left)  # "left Kaliti prison"
    if event in FROM_PLACES:
        thing = syntax.obj(scene.trigger.token)
        if thing is not None and is_place_noun(thing):
            yield role_of(scene, R.PLACE_FROM, thing)


_TOLD = (
    _of_object,
    _of_gates,
    _of_person,
    _of_doers,
    _of_court,
    _of_journey,
    _of_purpose,
    _where_told,
    _set_before,
    there,
)
