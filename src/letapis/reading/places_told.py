"""Where somebody was taken or beaten, told by another clause: where they came for him, where he was just then."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, verbs
from letapis.language.chosen import places as place_words
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.doers import acts, clauses_of_when
from letapis.reading.place_nouns import is_facility_noun, is_place_noun, named_place, places_named
from letapis.reading.places_doing import where_he_acted, where_he_went
from letapis.reading.scene import Scene, verb_of

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName


def told_elsewhere(scene: Scene) -> Iterator[Role]:
    """All the places that are told so, of an arrest."""
    if scene.trigger.row.event is not E.DETAINED or scene.trigger.row.pos != "V":
        return
    for told in (_of_raid, _where_they_came, _where_he_was, where_he_acted, where_he_went):
        for noun in told(scene):
            yield named_place(scene, R.PLACE, noun)
            yield from _town_of(scene, noun)


def _town_of(scene: Scene, noun: "Token") -> Iterator[Role]:
    """“The couple's home in Tehran”: the town, too."""
    for prep in syntax.children(noun, "prep"):
        town = syntax.child(prep, "pobj") if prep.lower_ in prepositions.IN_PLACE else None
        for place in places_named(town) if town is not None else ():
            yield named_place(scene, R.PLACE, place)


def _premises(noun: "Token | None") -> bool:
    return noun is not None and not {noun.lower_, noun.lemma_.lower()}.isdisjoint(LISTS["premises"])


def _of_raid(scene: Scene) -> "Iterator[Token]":
    """“Was detained in a raid on his home", "during a search of her flat”."""
    for prep in syntax.children(verb_of(scene), "prep"):
        raid = syntax.child(prep, "pobj") if prep.lower_ in prepositions.DURING else None
        if raid is not None and raid.lemma_.lower() in place_words.RAIDS:
            noun = syntax.pobj(raid, prepositions.OF_PREMISES)
            if noun is not None and _premises(noun):
                yield noun


def _where_they_came(scene: Scene) -> "Iterator[Token]":
    """“Police came to his flat and arrested him", "was detained when officers raided her home”."""
    verb = scene.trigger.token
    own = (n for p in syntax.children(verb, "prep") if p.lower_ in prepositions.IN for n in syntax.children(p, "pobj"))
    if any(n.pos_ == "PROPN" and n.ent_type_ not in {"DATE", "TIME"} for n in own):
        return  # "raided her home and arrested him in Brest"
    before = verb
    while before.dep_ == "conj" and before.head.pos_ in syntax.VERBAL:
        before = before.head
        if syntax.subject(before) in scene.trigger.people or syntax.child(before, "neg") is not None:
            return
        if before.i < verb.i and (noun := _entered(before)) is not None:
            yield noun
            return
        if before.lemma_.lower() in verbs.COMING and syntax.pobj(before, prepositions.TO) is not None:
            return  # "searched the office, then went to Brest and arrested him"
    for clause in clauses_of_when(verb):
        who = syntax.child(clause, "nsubj")
        if who is not None and who.pos_ != "PRON" and who not in scene.trigger.people and acts(who):
            noun = _entered(clause)
            if noun is not None:
                yield noun


def _entered(verb: "Token") -> "Token | None":
    """“Burst into X's home", "raided the office", "came to her house”: the premises."""
    lemma = verb.lemma_.lower()
    noun = syntax.obj(verb) if lemma in verbs.ENTERING else None
    if noun is not None and noun.lemma_.lower() in place_words.GATES:
        noun = syntax.pobj(noun, prepositions.OF)  # "broke down the door of the house"
    if noun is not None and noun.lemma_.lower() in place_words.GATHERINGS:
        return noun  # "when agents raided a prayer meeting"
    if noun is None and lemma in verbs.ENTERING | verbs.COMING:
        noun = syntax.pobj(verb, prepositions.INTO_PREMISES)
    return noun if noun is not None and _premises(noun) and noun.lemma_.lower() not in LISTS["vehicle"] else None


def _where_he_was(scene: Scene) -> "Iterator[Token]":
    """“Was arrested as he left the prison", "on landing at Minsk airport", "when she attended a hearing in Cobán”."""
    for clause in syntax.children(scene.trigger.token, "advcl", "pcomp"):
        when = any(c.lower_ in place_words.JUST_THEN for c in syntax.children(clause, "advmod", "mark"))
        who = syntax.child(clause, "nsubj")
        himself = who is None or who.tag_ == "PRP" or who in scene.trigger.people
        if when and himself and syntax.child(clause, "neg") is None and not _wished(clause):
            yield from _stood(clause)
    for prep in syntax.children(scene.trigger.token, "prep"):
        for clause in syntax.children(prep, "pcomp") if prep.lower_ in prepositions.UPON else ():
            yield from _stood(clause)


def _wished(clause: "Token") -> bool:
    """“As he was about to fly to Kyiv”: not there yet."""
    return syntax.child(clause, "xcomp") is not None


def _stood(clause: "Token") -> "Iterator[Token]":
    """Where somebody was who left, came out of, arrived at, or was at a place."""
    lemma = clause.lemma_.lower()
    nouns = []
    if lemma in verbs.LEAVING_PLACE:
        nouns += [n for n in syntax.children(clause, "dobj") if n.lemma_.lower() not in place_words.COUNTRY_OR_HOMELAND]
    if lemma in verbs.ATTENDING:
        nouns += [n for thing in syntax.children(clause, "dobj") for n in _at(thing)]
    if lemma in verbs.BEING_AT | verbs.LEAVING_PLACE:
        nouns += _at(clause, out_of=lemma in verbs.LEAVING_PLACE)
    went = clause.tag_ == "VBD" or syntax.child(clause, "aux") is None  # not "as he was going to the airport"
    if (
        lemma in verbs.REPORTING
        and went
        and clause.tag_ != "VBG"
        and (noun := syntax.pobj(clause, prepositions.TO)) is not None
    ):
        nouns.append(noun)
    for noun in nouns:
        site = noun.lemma_.lower() in place_words.SITES or is_facility_noun(noun)
        if site or (is_place_noun(noun) and noun.lower_ not in place_words.PLACE_WORDS):
            yield noun


def _at(head: "Token", *, out_of: bool = False) -> "list[Token]":
    """The nouns behind "at", "in", "outside" below a word, or only behind "out of"."""
    found = []
    for prep in syntax.children(head, "prep", "advmod"):
        inner = prep
        if prep.lower_ in prepositions.OUT:
            inner = next((c for c in syntax.children(prep, "prep") if c.lower_ in prepositions.OF), prep)
        elif out_of or prep.lower_ not in prepositions.STANDING:
            continue
        found += list(syntax.children(inner, "pobj"))
    return found
