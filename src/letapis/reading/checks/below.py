"""Which words hang on the head of a row: its subject, its object, what completes and what describes it."""

from itertools import pairwise
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, mends, prepositions, pronouns, stance, verbs
from letapis.language.chosen import people as people_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Check, Checks
from letapis.reading.finders.target import given_to_whom
from letapis.reading.humans import is_human
from letapis.reading.matching import matches
from letapis.reading.word_places import source_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def _object(token: "Token", wanted: str) -> bool:
    """Whether the verb's object, or the subject of its passive, is one of the words."""
    found = [*syntax.children(token, "dobj", "attr", "oprd")]
    found += [c for noun in found for c in noun.conjuncts]
    that = token.dep_ == "acl" and not syntax.is_passive(token)  # "charges that he denies", taken for their content
    gap = all(noun.lower_ in syntax.RELATIVES for noun in found)
    if (token.dep_ == "relcl" or that) and gap and syntax.child(token, "nsubj") is not None:
        found.append(token.head)  # "an allegation she rejects"
    lost = syntax.affected(token) if not found else None  # "Mamai's detention extended", a headline
    patient = syntax.patient(token) if syntax.is_passive(token) else lost
    found = [*found, *([patient] if patient is not None else [])]
    found += [of for noun in found if noun.pos_ == "NUM" and (of := syntax.pobj(noun, prepositions.OF)) is not None]
    return any(matches(noun, wanted) for noun in found)  # "two of the cases against her were dismissed"


def _under_law(token: "Token", _: str) -> bool:
    """“Accused of inciting hatred under Article 130”: a citation, which the parser is shown as one word."""
    under = (t for t in token.subtree if t.lower_ in prepositions.UNDER and t.i > token.i)
    return any(noun.text.startswith(term_words.LAW_SHOWN) for prep in under for noun in syntax.children(prep, "pobj"))


def _for_clause(token: "Token", wanted: str) -> bool:
    """“Called for him to be freed”: the clause with its "for"."""
    return any(matches(clause, wanted) for clause in syntax.for_clauses(token))


def _owned_object(token: "Token", wanted: str) -> bool:
    """“X's sentence was replaced with 30 years", "condemned the years handed to X”: told of him by the noun."""
    thing = syntax.affected(token)
    if thing is None or not matches(thing, wanted):
        return False
    return any(who is not None and is_human(who) for who in (syntax.of_phrase(thing), given_to_whom(thing)))


def _nothing_done(token: "Token", _: str) -> bool:
    """“Took no food", "has eaten nothing”."""
    things = list(syntax.children(token, "dobj"))
    return any(t.lower_ in pronouns.NOTHING or any(c.lower_ in pronouns.NO for c in t.children) for t in things)


def _object_within(token: "Token", wanted: str) -> bool:
    """“Slapped Batumi police chief X”: a word of the object before its head."""
    thing = syntax.obj(token)
    return thing is not None and any(matches(t, wanted) for t in syntax.children(thing, "compound", "nmod", "amod"))


def _of_object(token: "Token", wanted: str) -> bool:
    """“Left the headquarters of the security service”: whose the object is, by any word of it."""
    thing = syntax.obj(token)
    return thing is not None and any(matches(t, wanted) for t in thing.subtree if t != thing)


def _passive_subject(token: "Token", wanted: str) -> bool:
    found = syntax.subject(token) if syntax.is_passive(token) else None
    return found is not None and matches(found, wanted)


def _subject(token: "Token", wanted: str) -> bool:
    if syntax.is_passive(token):
        agent = syntax.pobj(token, prepositions.BY)
        return agent is not None and matches(agent, wanted)
    found = syntax.subject(token)
    if found is None or found == syntax.affected(token):  # "45 democrats jailed", a headline
        return False
    body = found.ent_type_ in {"ORG", "NORP"} and found.text[:1].isupper()
    return matches(found, wanted) or (body and wanted == "@police")


def _subject_within(token: "Token", wanted: str) -> bool:
    who = syntax.subject(token)
    return who is not None and any(matches(t, wanted) for t in who.subtree)


def _complement(token: "Token", wanted: str) -> bool:
    deps = ("acomp", "xcomp", "oprd", "attr", "ccomp", "advmod", "prt", "dobj", "advcl", "npadvmod")
    found = [c for c in syntax.children(token, *deps) if c.dep_ != "advcl" or not _has_subject(c)]
    behind = [a for c in found for a in syntax.children(c, "appos")]  # "found X, a clerk, guilty": hung on the clerk
    return (
        any(matches(c, wanted) for c in found)
        or any(matches(k, wanted) for c in found for k in syntax.children(c, "acomp", "amod", "advmod"))
        or any(matches(k, wanted) for c in behind for k in syntax.children(c, "acomp", "amod") if k.i > c.i)
    )


def _calls(token: "Token", wanted: str) -> bool:
    """“Called the charges false", "called the allegations fabricated", "described them as false"."""
    things = list(syntax.children(token, "dobj", "nsubjpass"))
    said = [*syntax.children(token, "oprd", "acomp", "xcomp", "attr")]
    said += [c for thing in things for c in syntax.children(thing, "acl", "amod", "oprd") if c.i > thing.i]
    said += [c for prep in syntax.children(token, "prep") for c in syntax.children(prep, "pobj", "pcomp", "amod")]
    clauses = syntax.children(token, "ccomp")  # "called the allegations lies": read as a clause
    return any(matches(c, wanted) for c in (*said, *clauses))


def _has_subject(clause: "Token") -> bool:
    """“Was pregnant after he was detained”: a clause that tells of somebody for itself."""
    return syntax.child(clause, "nsubj", "nsubjpass") is not None and syntax.child(clause, "mark") is not None


def _beside(token: "Token", wanted: str) -> bool:
    """“In El Chipote, the police jail in Managua”: what stands beside the name of a place tells what it is."""
    places = (c for p in syntax.children(token, "prep") for c in syntax.children(p, "pobj"))
    return any(matches(kind, wanted) for place in places for kind in syntax.children(place, "appos"))


def _carrier_complement(token: "Token", wanted: str) -> bool:
    verb = syntax.governor(token)
    return verb is not None and _complement(verb, wanted)


def _described_by(deps: tuple[str, ...]) -> Check:
    def check(token: "Token", wanted: str) -> bool:
        return any(matches(c, wanted) for c in syntax.children(token, *deps)) or _hyphenated(token, deps, wanted)

    return check


def _hyphenated(token: "Token", deps: tuple[str, ...], wanted: str) -> bool:
    """“pre-trial” and the like, which the tokeniser cuts in three."""
    start = max(token.sent.start, token.i - 5)
    before = token.doc[start : token.i].text.lower()
    return any("-" in word and word in before for word in wanted.split("|")) and bool(deps)


def _credited(token: "Token", _: str) -> bool:
    """“Was reduced by the months that he had spent in custody”: what was served is counted, no appeal decided."""
    by = (p for p in syntax.children(token, "prep", "agent") if p.lower_ in prepositions.BY)
    return any(t.lemma_ in verbs.SERVING for p in by for t in p.subtree)


def _object_those(token: "Token", wanted: str) -> bool:
    """“Upheld the sentences of A and B and overturned those of C”: of what the verb before tells."""
    those = any(c.lower_ in people_words.THOSE for c in syntax.children(token, "dobj", "nsubjpass"))
    before = syntax.children(token.head, "dobj", "nsubjpass") if those and token.dep_ == "conj" else ()
    return any(matches(c, wanted) for c in before)


def _suffered_clause(token: "Token", _: str) -> bool:
    """“The allegation that X was beaten is untrue”: X is accused of nothing."""
    claims = syntax.children(token, *syntax.SUBJECTS)
    clauses = [c for claim in claims for c in syntax.children(claim, "acl", "ccomp", "relcl")]
    clauses += [c for clause in clauses for c in clause.conjuncts]
    return any(syntax.is_passive(c) or c.lemma_ in verbs.SUFFERING for c in clauses)


def _deed_clause(token: "Token", deeds: frozenset[str]) -> bool:
    """“Established that X had called for the seizure of power”: a deed that somebody is said to have done."""
    clauses = syntax.children(token, "ccomp")
    return any(c.lemma_ in deeds and not syntax.is_passive(c) and syntax.child(c, "neg") is None for c in clauses)


def _part_clause(token: "Token", _: str) -> bool:
    """“Claimed that he had taken part in a rally", "allege that she has links with it”: his part."""
    return any(c.lemma_ in verbs.PARTAKING or _having(c, verbs.PARTS) for c in _deeds_told(token))


def _links_clause(token: "Token", _: str) -> bool:
    """“Police said he had links to it”."""
    return any(_having(c, verbs.LINKS) for c in _deeds_told(token))


def _deeds_told(token: "Token") -> "list[Token]":
    """The clauses by which somebody is told to have done something."""
    clauses = (
        c for c in syntax.children(token, "ccomp") if not syntax.is_passive(c) and syntax.child(c, "neg") is None
    )
    return [c for c in clauses if (who := syntax.subject(c)) is not None and is_human(who)]


def _having(clause: "Token", parts: frozenset[str]) -> bool:
    things = {t.lemma_.lower() for t in syntax.children(clause, "dobj")}
    return clause.lemma_ in verbs.HAVING_PART and not parts.isdisjoint(things)


def goes_without_food(verb: "Token") -> bool:
    """“Went on hunger strike”: a deed that nobody is accused of."""
    behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + _TO_STRIKE]]
    return any(pair in mends.SPLIT_COMPOUNDS for pair in pairwise(behind))


_TO_STRIKE = 5
"""Words from the verb to the second word of the strike."""


def _is_doing(token: "Token") -> bool:
    """“Had praised the attack”: what somebody did of himself, and not what befell him or is to come."""
    if token.pos_ not in syntax.VERBAL or syntax.is_passive(token) or token.lemma_ in verbs.NO_DEEDS:
        return False
    if goes_without_food(token):
        return False
    return syntax.child(token, "neg") is None and all(c.tag_ != "MD" for c in syntax.children(token, "aux"))


def _tells_demand(token: "Token", _: str) -> bool:
    """“Said that the authorities should release him”: what is said is asked for."""
    clauses = syntax.children(token, "ccomp")
    return any(a.lower_ in stance.DEMAND_MODALS for c in clauses for a in syntax.children(c, "aux"))


def _no_object(token: "Token", wanted: str) -> bool:
    """“Received no treatment", "was allowed no letters", "betrayed nobody”: there is none of it, or too little."""
    things = (t for t in syntax.children(token, "dobj", "oprd", "attr", "npadvmod") if matches(t, wanted))
    return any(t.lower_ in stance.NO_PERSON or any(c.lower_ in pronouns.TOO_LITTLE for c in t.children) for t in things)


def _of_what_it_does(token: "Token", _: str) -> bool:
    """“The government rejects the charge that it persecutes reporters”: a reproach, against nobody in the dock."""
    clauses = (c for c in syntax.children(token, "acl", "ccomp", "relcl") if c.i > token.i)
    return any(who.lower_ in pronouns.IT for c in clauses for who in syntax.children(c, *syntax.SUBJECTS))


def _bare_number(token: "Token", _: str) -> bool:
    """“Is serving 15”: so many, and no word of what."""
    things = syntax.children(token, "dobj", "npadvmod")
    return any(t.tag_ == "CD" and not any(c.dep_ in {"prep", "compound"} for c in t.children) for t in things)


OF_WORDS_BELOW: Checks = {
    "bare-number": _bare_number,
    "counted-object": lambda t, _: any(syntax.child(o, "nummod") is not None for o in syntax.children(t, "dobj")),
    "no-obj": _no_object,
    "of-what-it-does": _of_what_it_does,
    "tells-demand": _tells_demand,
    "part-clause": _part_clause,
    "links-clause": _links_clause,
    "deed-clause": lambda t, _: _deed_clause(t, verbs.DEEDS),
    "defaming-clause": lambda t, _: _deed_clause(t, verbs.DEFAMING),
    "wrong-clause": lambda t, _: _deed_clause(t, verbs.WRONGS),
    "doing": lambda t, _: _is_doing(t),
    "obj-those": _object_those,
    "clause-to": lambda t, w: any(
        matches(k, w) for c in syntax.children(t, "ccomp") for k in syntax.children(c, "xcomp")
    ),  # "prosecutors said they intended to appeal"
    "clause-subj": lambda t, w: any(
        matches(who, w) for c in syntax.children(t, "ccomp") for who in syntax.children(c, "nsubj")
    ),
    "doing-clause": lambda t, _: any(_is_doing(c) for c in syntax.children(t, "ccomp")),
    "told-by": lambda t, w: any(word in LISTS[w.removeprefix("@")] for word in source_of(t)),
    "credited": _credited,
    "suffered-clause": _suffered_clause,
    "under-law": _under_law,
    "for-clause": _for_clause,
    "obj": _object,
    "obj-to": lambda t, w: any(
        c.dep_ in {"acl", "relcl", "xcomp"} and any(matches(k, w) for k in (c, *syntax.children(c, "xcomp")))
        for o in syntax.children(t, "dobj", "nsubjpass")
        for c in o.children
    ),
    "obj-done": lambda t, w: any(
        c.dep_ == "acl" and matches(c, w) for o in syntax.children(t, "dobj") for c in o.children
    ),
    "obj-owned": _owned_object,
    "obj-none": _nothing_done,
    "obj-within": _object_within,
    "of-object": _of_object,
    "pass": _passive_subject,
    "subj": _subject,
    "subj-within": _subject_within,
    "beside": _beside,
    "appos": lambda t, w: any(
        matches(k, w) for c in syntax.children(t, "dobj", "nsubjpass") for k in syntax.children(c, "appos")
    ),
    "calls": _calls,
    "tells-that": lambda t, _: any(syntax.child(c, *syntax.SUBJECTS) is not None for c in syntax.children(t, "ccomp")),
    "called": lambda t, w: any(matches(c, w) for c in syntax.children(t, "oprd", "attr")),
    "prt": lambda t, w: any(
        matches(c, w)
        for c in (
            *syntax.children(t, "prt", "advmod", "prep", "advcl", "ccomp", "xcomp"),
            *(k for o in syntax.children(t, "dobj") for k in syntax.children(o, "prt")),  # "picked him up"
            *(k for p in syntax.children(t, "prep") for k in syntax.children(p, "advmod")),  # "led him away along with"
        )
    ),
    "comp": _complement,
    "carrier-comp": _carrier_complement,
    "amod": _described_by(("amod", "nmod", "compound", "npadvmod")),
    "compound": _described_by(("compound", "nmod", "amod")),
}
"""Checks of the words that the head governs."""
