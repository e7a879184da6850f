"""What the head of a row hangs on, and which words stand near it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, clauses, prepositions, pronouns, stance, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import rules as event_rules
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.finders.target import access_to
from letapis.reading.humans import is_human
from letapis.reading.matching import matches
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _before(token: "Token", wanted: str) -> bool:
    return token.i + 1 < len(token.doc) and matches(next_to(token), wanted)


def _second(token: "Token", wanted: str) -> bool:
    """“Out on bail”: the word behind the next, whatever the phrase hangs on."""
    return token.i + 2 < len(token.doc) and matches(next_to(token, 2), wanted)


def _soon_after(token: "Token", wanted: str) -> bool:
    """“A warrant out for his arrest", "a reward for information leading to the capture of X": however far it hangs."""
    start = max(token.sent.start, token.i - _SOON)
    return any(matches(t, wanted) for t in token.doc[start : token.i])


_SOON = 12
"""Words between a warrant and the arrest that it is for."""


def _before_it(token: "Token", wanted: str) -> bool:
    """“Was sent to pretrial detention, and the term was extended”: a word that stands before, in the same sentence."""
    return any(matches(t, wanted) for t in token.doc[token.sent.start : token.i])


def _hangs_on(token: "Token", wanted: str) -> bool:
    while token.dep_ == "conj" and token.head.dep_ in {"pobj", "conj"}:
        token = token.head  # "without charge or trial"
    return token.dep_ == "pobj" and matches(token.head, wanted)


def _kept_from(token: "Token", _: str) -> bool:
    """“Barred him from talking about his case”: what somebody may not do."""
    return token.dep_ == "pcomp" and token.head.lower_ in prepositions.FROM


def _before_prep(token: "Token", wanted: str) -> bool:
    """“After four months in a cell”: the word right before the phrase, whatever it hangs on."""
    prep = token.head
    return token.dep_ == "pobj" and prep.i > token.sent.start and matches(next_to(prep, -1), wanted)


def _bound_for(token: "Token", _: str) -> bool:
    """“Left with his family for Germany”: for which country, whatever "for" hangs on."""
    reach = token.doc[token.i + 1 : min(token.i + _FAR, token.sent.end)]
    preps = (t for t in reach if t.lower_ in prepositions.FOR and t.dep_ == "prep" and t in token.subtree)
    there = (syntax.child(prep, "pobj") for prep in preps)
    return any(t is not None and t.pos_ == "PROPN" and matches(t, event_rules.A_NATION) for t in there)


_FAR = 12
"""Words between who leaves and the country that he leaves for."""


def _amid(token: "Token", _: str) -> bool:
    """“When the court let X off, after months in a cell, friends pleaded”: before the subject, but not at the head."""
    verb = syntax.governor(token)
    who = syntax.child(verb, *syntax.SUBJECTS) if verb is not None else None
    before = [t for t in token.doc[token.sent.start : token.i] if t.pos_ in syntax.VERBAL]
    return who is not None and who.i > token.i and bool(before)


def _at_name(token: "Token", _: str) -> bool:
    """“Is kept at Kanoo”: at what bears a name, whatever it is."""
    preps = (c for c in token.children if c.lower_ in prepositions.IN_PLACE and c.dep_ == "prep")
    named = (syntax.child(prep, "pobj") for prep in preps)
    return any(t is not None and t.pos_ == "PROPN" and t.ent_type_ not in {"DATE", "TIME"} for t in named)


def _of_visit(token: "Token", wanted: str) -> bool:
    """“Visited him in prison", "were granted access to him in detention”: with whom the visit is, or access to whom."""
    verb = syntax.governor(token)
    if verb is None or not matches(verb, wanted):
        return False
    return verb.lemma_.lower() in court_words.MEETING or access_to(verb) is not None


def _of_no(token: "Token", wanted: str) -> bool:
    """“Found no reason to keep him in custody”: what a noun that is denied is for."""
    noun = token.head
    denied = any(c.lower_ in pronouns.NO for c in noun.children) or syntax.child(noun.head, "neg") is not None
    return token.dep_ in {"acl", "relcl", "xcomp"} and matches(noun, wanted) and denied


def _where_of(token: "Token", wanted: str) -> bool:
    """“The prison where he spent a year”: of what place the clause tells what was there."""
    where = token.dep_ == "relcl" and any(c.lower_ in clauses.WHERE for c in syntax.children(token, "advmod"))
    over = next_to(token.head.head, -1) if token.head.dep_ == "pobj" else token.head  # "the prison in Matanzas, where"
    return where and any(matches(t, wanted) or _called(t, wanted) for t in (token.head, over))


def _called(noun: "Token", wanted: str) -> bool:
    return any(matches(c, wanted) for c in syntax.children(noun, "compound", "amod", "nmod"))


def _fronted(token: "Token", wanted: str) -> bool:
    """“Back in September the police had come”: a word before the subject, which completes no verb."""
    who = syntax.child(token, *syntax.SUBJECTS)
    return who is not None and any(matches(c, wanted) for c in token.children if c.i < who.left_edge.i)


def _of_deed(token: "Token", wanted: str) -> bool:
    """“The death in custody of X”: what was done there."""
    return token.dep_ == "pobj" and matches(token.head.head, wanted)


def _led_to_by(token: "Token", wanted: str) -> bool:
    """“For information leading to the capture of X": which may never come."""
    leading = token.head.head
    told = leading.dep_ in {"acl", "relcl"} and leading.lemma_ in verbs.LEADING
    return token.dep_ == "pobj" and told and matches(leading.head, wanted)


def _compound_of(token: "Token", wanted: str) -> bool:
    return token.dep_ in {"compound", "amod", "nmod"} and matches(token.head, wanted)


def _verb(token: "Token", wanted: str) -> bool:
    verb = None if syntax.set_off(token) is not None else syntax.governor(token)
    return verb is not None and matches(verb, wanted)


def _from_hospital(token: "Token", wanted: str) -> bool:
    """“Was released from hospital”: from no custody; not “from the psychiatric hospital where she was held"."""
    place = syntax.pobj(token, prepositions.FROM)
    if place is None or not matches(place, wanted):
        return False
    told = syntax.children(place, "amod", "compound", "relcl", "acl")
    return not any(c.dep_ in {"relcl", "acl"} or c.lemma_.lower() in LISTS["closed_ward"] for c in told)


def _verb_subject(token: "Token", wanted: str) -> bool:
    """“The chaplain spent a year in the prison”: who is where the phrase puts him."""
    verb = syntax.governor(token)
    who = syntax.subject(verb) if verb is not None else None
    return who is not None and any(matches(t, wanted) for t in (who, *syntax.children(who, "compound", "appos")))


def _deed_there(token: "Token", _: str) -> bool:
    """“In prison he broke an arm", "has stopped eating in jail”: by the way, of somebody who is known to be there."""
    prep = token.head
    done = prep.head
    beside = prep.dep_ == "prep" and done.pos_ == "VERB" and done.tag_ != "VBG"
    return beside and prep.lower_ in prepositions.INSIDE and done.lemma_.lower() not in verbs.IN_CUSTODY


def _verb_at(token: "Token", wanted: str) -> bool:
    """“Searches were carried out at the homes of X”: where the verb puts it."""
    verb = syntax.governor(token)
    place = syntax.pobj(verb, prepositions.OF_PREMISES) if verb is not None else None
    return place is not None and matches(place, wanted)


def _joined_to(token: "Token", wanted: str) -> bool:
    """“Was questioned and sent home”: a verb told in one breath with another."""
    return token.dep_ == "conj" and any(matches(t, wanted) for t in token.conjuncts if t.i < token.i)


def _side_by_side(token: "Token", wanted: str) -> bool:
    """“Was handcuffed and driven away”: a verb told in one breath with another, before it or behind it."""
    return any(matches(t, wanted) for t in token.conjuncts)


def _object_verb(token: "Token", wanted: str) -> bool:
    token = syntax.of_many(token)
    return token.dep_ == "dobj" and matches(token.head, wanted)


def _passive_verb(token: "Token", wanted: str) -> bool:
    token = syntax.of_many(token)
    return token.dep_ == "nsubjpass" and matches(token.head, wanted)


def _called_so(token: "Token", wanted: str) -> bool:
    """“Considers X a prisoner of conscience”: a noun that a verb before it gives to somebody."""
    if token.dep_ not in {"appos", "oprd", "dobj", "attr", "ccomp", "conj"}:
        return False
    verb = next((t for t in token.ancestors if t.pos_ in syntax.VERBAL), None)
    return verb is not None and verb.i < token.i and matches(verb, wanted)


def _under_report(token: "Token", _: str) -> bool:
    return any(a.lemma_.lower() in term_words.REPORTING for a in token.ancestors)


def _beside_name(token: "Token", _: str) -> bool:
    """“Bahruz Samadov, under arrest since August, began a hunger strike”: a phrase set beside a name."""
    prep = token.head
    who = prep.head
    return token.dep_ == "pobj" and who.pos_ in {"NOUN", "PROPN"} and prep.i > who.i and next_to(prep, -1).text == ","


def _there_is(token: "Token", _: str) -> bool:
    """“There are political prisoners”: nobody is said to be one."""
    return syntax.child(token.head, "expl") is not None


def _goes_there(token: "Token", wanted: str) -> bool:
    """“Sent observers to the trial”: whoever only goes to see it."""
    verb = syntax.governor(token)
    them = syntax.patient(verb) if verb is not None else None
    return them is not None and matches(them, wanted)


def _by_body(token: "Token", _: str) -> bool:
    """“An appeal by RSF”: no defendant's."""
    if any(c.lower_ in pronouns.ITS for c in syntax.children(token, "poss")):
        return True  # "the club lost its appeal"
    by = syntax.pobj(token, prepositions.BY)
    return by is not None and by.ent_type_ == "ORG" and not is_human(by)


def _interrupted(token: "Token", _: str) -> bool:
    """“Was on her way home when guards stopped her”: she did not come there."""
    verb = syntax.governor(token)
    clauses_ = syntax.children(verb, "advcl") if verb is not None else ()
    return any(c.lower_ in clauses.WHEN for clause in clauses_ for c in syntax.children(clause, "advmod", "mark"))


def _runs_out(token: "Token", _: str) -> bool:
    """“Their detention was due to run out on Friday”: an end, and no arrest."""
    verb = token.head
    if token.dep_ not in syntax.SUBJECTS:
        return False
    told = [verb, *syntax.children(verb, "xcomp"), *(x for c in verb.children for x in syntax.children(c, "xcomp"))]
    return any(
        t.lemma_.lower() in stance.ENDINGS or (t.lemma_ in verbs.RUN and _with(t, prepositions.OUT)) for t in told
    )


def _with(verb: "Token", particles: frozenset[str]) -> bool:
    return any(c.lower_ in particles for c in syntax.children(verb, "prt", "advmod", "prep"))


OF_WORDS_AROUND: Checks = {
    "goes-there": _goes_there,
    "told-that": lambda t, w: any(matches(c, w) for c in syntax.children(t, "relcl")),
    "by-body": _by_body,
    "interrupted": _interrupted,
    "runs-out": _runs_out,
    "next": _before,
    "second": _second,
    "soon-after": _soon_after,
    "before-it": _before_it,
    "where-of": _where_of,
    "of-no": _of_no,
    "of-visit": _of_visit,
    "sentence-has": lambda t, w: any(matches(word, w) for word in t.sent),
    "prep": _hangs_on,
    "of-those": lambda t, w: t.dep_ == "acl" and matches(t.head, w),
    "of-deed": _of_deed,
    "kept-from": _kept_from,
    "fronted": _fronted,
    "at-name": _at_name,
    "amid": _amid,
    "clause-of": lambda t, w: t.dep_ == "advcl" and matches(t.head, w),
    "bound-for": _bound_for,
    "before-prep": _before_prep,
    "led-to-by": _led_to_by,
    "compound-of": _compound_of,
    "verb": _verb,
    "verb-at": _verb_at,
    "verb-subj": _verb_subject,
    "from-open": _from_hospital,
    "deed-there": _deed_there,
    "joined-to": _joined_to,
    "side-by-side": _side_by_side,
    "obj-verb": _object_verb,
    "pass-verb": _passive_verb,
    "told-below": lambda t, w: t.dep_ in {"xcomp", "advcl"} and matches(t.head, w),
    "below": lambda t, w: t.dep_ in {"xcomp", "ccomp"} and matches(t.head, w),
    "called-so": _called_so,
    "under-report": _under_report,
    "beside-name": _beside_name,
    "there-is": _there_is,
}
"""Checks of the words above the head, before it and behind it."""
