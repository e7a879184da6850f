"""What did not come, told without a "not": it was avoided, came close, was stopped short of, or another thing came."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns, unreal, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def averted(token: "Token") -> bool:
    """“Avoided being arrested", "came close to being freed", "stopped short of jailing", "fined rather than held”."""
    return any(
        _escaped(node) or _short_of(node) or _other_came(node) or _no_thought_of(node) for node in _joined_to(token)
    )


def fallen_through(token: "Token", event: EventKind | None) -> bool:
    """“The extradition fell through", "the trial was called off", "staged his own kidnapping”: nothing came of it."""
    if token.pos_ != "NOUN" or token.dep_ not in {"nsubj", "nsubjpass", "dobj"} or event in _GOES_ON:
        return False
    verb = token.head
    below = {c.lower_ for c in syntax.children(verb, "prt", "advmod", "prep")}
    if token.dep_ == "nsubj":
        through = verb.lemma_ in unreal.FALLING and below & unreal.THROUGH
        return event in _AIMED_AT and (bool(through) or (verb.lemma_ in unreal.FAILING and not has_infinitive(verb)))
    if verb.lemma_ in unreal.FAKING:
        return event in _FAKED
    return verb.lemma_ in unreal.AVOIDED or (verb.lemma_ in unreal.CALLING and bool(below & unreal.OFF))


def has_infinitive(verb: "Token") -> bool:
    """“The release failed to calm them”: it came."""
    return syntax.child(verb, "xcomp", "dobj") is not None


_GOES_ON = {EventKind.HUNGER_STRIKE, EventKind.HELD, EventKind.APPEALED, EventKind.SENTENCED, EventKind.CONVICTED}
"""What ends, where it is called off; and what one avoids though it has been given to others."""
_AIMED_AT = {
    EventKind.RELEASED,
    EventKind.EXTRADITED,
    EventKind.DEPORTED,
    EventKind.DETAINED,
    EventKind.TRANSFERRED,
}
"""What may fail."""
_FAKED = {EventKind.DIED, EventKind.DETAINED, EventKind.DISAPPEARED}
"""What may be faked; who stages a trial or a hunger strike holds one."""


def _joined_to(token: "Token") -> "Iterator[Token]":
    """The verb of an event, those beside it, and those that it completes: "instead of jailing him and beating him"."""
    yield token
    while (token.dep_ == "conj" and token.tag_ == token.head.tag_) or token.dep_ == "xcomp":
        if token.pos_ not in syntax.VERBAL or token.head.pos_ not in syntax.VERBAL:
            return
        token = token.head
        yield token


def _is_gerund(verb: "Token") -> bool:
    return verb.tag_ == "VBG" or any(c.tag_ == "VBG" for c in syntax.children(verb, "aux", "auxpass"))


def _escaped(verb: "Token") -> bool:
    """“Escaped being deported”: but for a "not" over it, nobody was."""
    over = verb.head
    under = verb.dep_ in {"xcomp", "ccomp", "dobj"} and over.pos_ in syntax.VERBAL
    return under and over.lemma_ in unreal.ESCAPING and _is_gerund(verb)


def _short_of(verb: "Token") -> bool:
    """“Came close to being freed", "stopped short of jailing her", "far from being arrested”."""
    prep = verb.head
    if verb.dep_ not in {"pcomp", "pobj"} or not _is_gerund(verb) or prep.i == 0:
        return False
    return next_to(prep, -1).lower_ in unreal.SHORT_OF.get(prep.lower_, frozenset())


def _other_came(verb: "Token") -> bool:
    """“Was fined rather than jailed", "instead of releasing him”: the other thing came."""
    if verb.pos_ not in syntax.VERBAL:
        return False
    over = verb.head
    if verb.dep_ == "conj":
        between = [t for t in verb.doc[over.i + 1 : verb.i] if t.dep_ == "cc" and t.head == over]
        return any(_rather_than(t) for t in between)
    if verb.dep_ in {"pcomp", "pobj"}:
        instead = over.i > 0 and over.lower_ in prepositions.OF and next_to(over, -1).lower_ in unreal.INSTEAD
        return instead or _rather_than(over)
    return verb.dep_ == "advcl" and any(_rather_than(c) for c in syntax.children(verb, "mark"))


def _rather_than(word: "Token") -> bool:
    return word.lower_ in clauses.THAN and word.i > 0 and next_to(word, -1).lower_ in unreal.RATHER


def _no_thought_of(verb: "Token") -> bool:
    """“There was no question of arresting him", "has no plans to release her”."""
    of = verb.head
    noun = of.head if verb.dep_ == "pcomp" and of.lower_ in prepositions.OF else of
    hung = (verb.dep_ == "pcomp" and noun is not of) or verb.dep_ == "acl"
    if not hung or noun.lemma_.lower() not in unreal.THOUGHTS or noun.head.lemma_ not in verbs.PERFECT | verbs.BE:
        return False
    return any(c.lower_ in pronouns.NO for c in syntax.children(noun, "det"))
