"""The person of a verdict, a trial or an appeal: whose term, whose case, for whom a penalty is asked."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, pronouns
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.finders.finder import Finders
from letapis.reading.finders.target import owner_of_object
from letapis.reading.humans import is_human
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _in_case(token: "Token") -> "Token | None":
    """“The hearing in the case of X”: whose case it is."""
    case = syntax.pobj(token, prepositions.IN_PLACE)
    owner = syntax.of_phrase(case) if case is not None else None
    aim = syntax.pobj(case, prepositions.AGAINST) if case is not None else None
    return next((who for who in (owner, aim) if who is not None and is_human(who)), None)


def _of_that_case(token: "Token") -> "Token | None":
    """“To have the case against him dropped”: whose case it is."""
    who = syntax.subject(token)
    found = syntax.pobj(who, prepositions.BROUGHT_AGAINST) if who is not None else None
    return found if found is not None and is_human(found) else None


def _client_of_object(token: "Token") -> "Token | None":
    """“Threw out his lawyers' complaint”: for whom they brought it."""
    owner = owner_of_object(token)
    if owner is None or owner.lemma_.lower() not in court_words.DEFENCE:
        return owner
    return syntax.child(owner, "poss") or syntax.pobj(owner, prepositions.FOR)


def left_standing(token: "Token") -> "Token | None":
    """“Let the sentence of X stand”: what is left as it was, however the parse joins it."""
    behind = token.doc[token.i + 1 : min(token.i + _STANDS, token.sent.end)]
    last = next((t.i for t in behind if t.lower_ in term_words.STAND), None)
    told = (t for t in behind if last is not None and t.i < last)
    things = LISTS["verdict"]
    return next((t for t in told if t.lemma_.lower() in things or t.lower_ in term_words.THE_REST | pronouns.IT), None)


_STANDS = 12
"""Words from "let" to "stand"."""


def _of_what_stands(token: "Token") -> "Token | None":
    thing = left_standing(token)
    if thing is None:
        return None
    over = syntax.child(thing.head, "poss") if thing.dep_ == "compound" else None  # "let X's conviction stand"
    found = (syntax.of_phrase(thing), syntax.pobj(thing, prepositions.AIMED_AT), over)
    return next((who for who in found if who is not None and is_human(who)), None)


def _off_of(token: "Token") -> "Token | None":
    """“Took a month off the sentence of X”: whose sentence it is."""
    term = syntax.pobj(token, prepositions.OFF)
    owner = syntax.of_phrase(term) if term is not None else None
    return owner if owner is not None and is_human(owner) else None


def _owner_of_subject(token: "Token") -> "Token | None":
    """“With his feet shackled", "the term of X became 13 years”: whose the subject is."""
    who = syntax.subject(token)
    return syntax.of_phrase(who) if who is not None else None


def _whose_trial(token: "Token") -> "Token | None":
    """“The trial of X ended in a fine", "the case against X in a conviction”: whose trial it was."""
    verb = token if token.pos_ in syntax.VERBAL else syntax.governor(token)
    thing = syntax.subject(verb) if verb is not None else None
    if thing is None:
        return None
    found = (syntax.of_phrase(thing), syntax.pobj(thing, prepositions.CHARGES_AGAINST))
    return next((who for who in found if who is not None and is_human(who)), None)


def _added_to(token: "Token") -> "Token | None":
    """To whose term another is added: "adds three years to the term of X"."""
    term = syntax.pobj(token, prepositions.TO)
    return syntax.of_phrase(term) if term is not None else None


def _sought(token: "Token") -> "Token | None":
    """For whom a penalty is asked: "asked for ten years for X"."""
    for prep in [c for t in token.subtree for c in t.children if c.lower_ in prepositions.SOUGHT_FOR]:
        inner = syntax.resolve_relative(syntax.child(prep, "pobj"), token)
        if inner is not None and is_human(inner) and inner.lemma_ not in term_words.LONG_UNITS and _counts(inner):
            return inner
    return None


def _glossed(noun: "Token") -> bool:
    """“For treason (makar)”: a word in brackets tells what the thing is called, and is nobody's name."""
    return any(c.text.islower() and next_to(c, -1).text == "(" for c in syntax.children(noun, "appos"))


def _counts(token: "Token") -> bool:
    """“For 36 of the accused”; a number alone may be years, and "treason (makar)" is nobody."""
    if _glossed(token):
        return False
    return token.pos_ != "NUM" or any(c.lower_ in prepositions.OF for c in syntax.children(token, "prep"))


def _for_told(token: "Token") -> "Token | None":
    """“Announced its verdict: 15 years for X", "X learned his punishment: ten years”: whose it is."""
    whom = syntax.pobj(token, prepositions.FOR)
    if whom is not None:
        return whom if is_human(whom) else None
    before = token.doc[token.sent.start : token.i]
    verdict = next((t for t in reversed(before) if t.lemma_.lower() in term_words.VERDICT_TOLD), None)
    case = syntax.pobj(verdict, prepositions.IN) if verdict is not None else None  # "Verdict in Losik case: 15 years"
    owner = syntax.of_phrase(case or verdict) if verdict is not None else None
    if owner is None and verdict is not None:
        owner = syntax.pobj(verdict, prepositions.AIMED_AT)  # "the verdict on X: guilty"
    return owner if owner is not None and is_human(owner) else None


OF_VERDICT: Finders = {
    "for-told": _for_told,
    "in-case": _in_case,
    "of-that-case": _of_that_case,
    "client-of-object": _client_of_object,
    "of-what-stands": _of_what_stands,
    "off-of": _off_of,
    "owner-of-subject": _owner_of_subject,
    "whose-term": _owner_of_subject,
    "whose-trial": _whose_trial,
    "to-of": _added_to,
    "sought": _sought,
}
"""Places of those tried, sentenced, or whose appeal was decided."""
