"""What is told of as imagined, feared or doubted: nobody says that it happened."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from letapis.language.chosen import stance, unreal, verbs
from letapis.reading import syntax
from letapis.reading.spine import auxiliaries, is_infinitive

if TYPE_CHECKING:
    from spacy.tokens import Token


def unsaid(path: "Sequence[Token]") -> bool:
    """Whether an event is told under a dream, a fear or a doubt; `path` are its word and those that govern it."""
    if any(_lest(node) or _for_fear(node) for node in path):
        return True
    return any(_imagined(told, over) or _feared(told, over) or _doubted(told, over) for told, over in pairwise(path))


def _imagined(told: "Token", over: "Token") -> bool:
    """“She dreamed that he had been freed", "joked about being jailed”: told of nobody; but "never imagined"."""
    verb = over.head if over.lower_ in unreal.ABOUT and told.dep_ == "pcomp" else over
    hung = verb is not over or told.dep_ in {"ccomp", "xcomp"}
    if verb.lemma_.lower() not in unreal.IMAGINING or not hung:
        return False
    return syntax.child(verb, "neg") is None and not auxiliaries(verb) & stance.CONDITIONAL_MODALS


def _feared(told: "Token", over: "Token") -> bool:
    """“Was afraid that he would be arrested", "fears being arrested”: it has not come."""
    if over.lemma_.lower() not in unreal.FEARING or told.dep_ not in {"ccomp", "xcomp", "acl"}:
        return False
    return _to_come(told)


def _to_come(verb: "Token") -> bool:
    helpers = auxiliaries(verb)
    gerund = verb.tag_ == "VBG" or any(c.tag_ == "VBG" for c in syntax.children(verb, "auxpass"))
    if is_infinitive(verb) and helpers & verbs.HAVE:  # "is feared to have died"
        return False
    return is_infinitive(verb) or gerund or bool(helpers & unreal.COMING and not helpers & unreal.HAD)


def _for_fear(clause: "Token") -> bool:
    """“Left for fear that he would be arrested", "in dread of being kidnapped”."""
    noun = clause.head
    over = noun.head if noun.dep_ == "prep" else noun
    under = (clause.dep_ in {"acl", "ccomp", "relcl"} and over is noun) or clause.dep_ == "pcomp"
    return under and over.pos_ == "NOUN" and over.lemma_.lower() in unreal.FEAR_FOR and _to_come(clause)


def _lest(node: "Token") -> bool:
    return any(c.lower_ in unreal.LEST for c in syntax.children(node, "mark", "advmod"))


def _doubted(told: "Token", over: "Token") -> bool:
    """“She doubts that he was arrested", "nobody believes that he killed himself”."""
    if told.dep_ != "ccomp" or over.pos_ not in syntax.VERBAL:
        return False
    who = syntax.child(over, "nsubj")
    nobody = who is not None and any(t.lower_ in stance.NOBODY for t in (who, *syntax.children(who, "det")))
    if over.lemma_ in unreal.DOUBTING:
        return not nobody and syntax.child(over, "neg") is None
    return over.lemma_ in unreal.BELIEVING and nobody
