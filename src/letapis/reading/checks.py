"""What a row may ask of the words around it, by name: one small function a check."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from letapis.language.en.words import LISTS
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.matching import matches

if TYPE_CHECKING:
    from spacy.tokens import Token

Check = Callable[["Token", str], bool]


def _object(token: "Token", wanted: str) -> bool:
    """Whether the verb's object, or the subject of its passive, is one of the words."""
    found = [*syntax.children(token, "dobj", "attr", "oprd")]
    found += [c for noun in found for c in noun.conjuncts]
    if token.dep_ == "relcl" and not found and syntax.child(token, "nsubj") is not None:
        found.append(token.head)  # "an allegation she rejects"
    patient = syntax.patient(token) if syntax.is_passive(token) else None
    return any(matches(noun, wanted) for noun in [*found, *([patient] if patient is not None else [])])


def _passive_subject(token: "Token", wanted: str) -> bool:
    found = syntax.subject(token) if syntax.is_passive(token) else None
    return found is not None and matches(found, wanted)


def _subject(token: "Token", wanted: str) -> bool:
    if syntax.is_passive(token):
        agent = syntax.pobj(token, "by")
        return agent is not None and matches(agent, wanted)
    found = syntax.subject(token)
    return found is not None and (
        matches(found, wanted) or (found.ent_type_ in {"ORG", "NORP"} and wanted == "@police")
    )


def _complement(token: "Token", wanted: str) -> bool:
    deps = ("acomp", "xcomp", "oprd", "attr", "ccomp", "advmod", "prt", "dobj", "advcl", "npadvmod")
    found = list(syntax.children(token, *deps))
    behind = [a for c in found for a in syntax.children(c, "appos")]  # "found X, a clerk, guilty": hung on the clerk
    return (
        any(matches(c, wanted) for c in found)
        or any(matches(k, wanted) for c in found for k in syntax.children(c, "acomp", "amod", "advmod"))
        or any(matches(k, wanted) for c in behind for k in syntax.children(c, "acomp", "amod") if k.i > c.i)
    )


def _described_by(deps: tuple[str, ...]) -> Check:
    def check(token: "Token", wanted: str) -> bool:
        return any(matches(c, wanted) for c in syntax.children(token, *deps)) or _hyphenated(token, deps, wanted)

    return check


def _hyphenated(token: "Token", deps: tuple[str, ...], wanted: str) -> bool:
    """“pre-trial” and the like, which the tokeniser cuts in three."""
    start = max(token.sent.start, token.i - 5)
    before = token.doc[start : token.i].text.lower()
    return any("-" in word and word in before for word in wanted.split("|")) and bool(deps)


def _before(token: "Token", wanted: str) -> bool:
    return token.i + 1 < len(token.doc) and matches(token.nbor(), wanted)


def _hangs_on(token: "Token", wanted: str) -> bool:
    return token.dep_ == "pobj" and matches(token.head, wanted)


def _term(token: "Token", _: str) -> bool:
    return any(c.lemma_ in {"year", "month", "day", "week", "life"} for c in token.subtree) and (
        any(p.lower_ in {"for", "to"} and _time_unit_below(p) for p in syntax.children(token, "prep"))
        or any(_is_unit(c) for c in syntax.children(token, "npadvmod", "dobj"))
    )


def _time_unit_below(prep: "Token") -> bool:
    inner = syntax.child(prep, "pobj")
    return inner is not None and _is_unit(inner)


def _is_unit(token: "Token") -> bool:
    return token.lemma_ in {"year", "month", "day", "life"} or any(
        c.lemma_ in {"year", "month", "day"} for c in syntax.children(token, "compound", "nummod", "npadvmod", "amod")
    )


def _penalty_object(token: "Token", _: str) -> bool:
    found = list(syntax.children(token, "dobj", "oprd", "attr", "npadvmod", "pobj"))
    return any(
        noun.lemma_ in {"sentence", "term", "fine", "imprisonment"}
        or noun.lemma_ in {"year", "month", "day"}
        or (noun.lemma_ == "penalty")
        for noun in found
    )


def _human(token: "Token", _: str) -> bool:
    who = syntax.affected(token)
    return who is not None and is_human(who)


def _human_subject(token: "Token", _: str) -> bool:
    who = syntax.subject(token)
    return who is not None and is_human(who)


def _person_subject(token: "Token", _: str) -> bool:
    """A person, not a police force or a ministry."""
    who = syntax.subject(token)
    return (
        who is not None
        and is_human(who)
        and who.lemma_.lower() not in LISTS["police"]
        and who.ent_type_ not in {"ORG", "GPE"}
    )


def _human_of(token: "Token", _: str) -> bool:
    who = syntax.of_phrase(token)
    if who is None or not is_human(who):
        given = next((c for c in syntax.children(token, "acl") if c.tag_ == "VBN"), None)
        who = syntax.pobj(given, "to", "on", "against") if given is not None else None
    return who is not None and is_human(who)


def _gerund(token: "Token", _: str) -> bool:
    return any(c.tag_ == "VBG" or (c.pos_ in syntax.VERBAL) for c in syntax.children(token, "xcomp", "ccomp"))


def _carrier_complement(token: "Token", wanted: str) -> bool:
    verb = syntax.governor(token)
    return verb is not None and _complement(verb, wanted)


def _compound_of(token: "Token", wanted: str) -> bool:
    return token.dep_ in {"compound", "amod", "nmod"} and matches(token.head, wanted)


def _verb(token: "Token", wanted: str) -> bool:
    verb = syntax.governor(token)
    return verb is not None and matches(verb, wanted)


def _object_verb(token: "Token", wanted: str) -> bool:
    token = syntax.of_many(token)
    return token.dep_ == "dobj" and matches(token.head, wanted)


def _passive_verb(token: "Token", wanted: str) -> bool:
    token = syntax.of_many(token)
    return token.dep_ == "nsubjpass" and matches(token.head, wanted)


def _to_do(token: "Token", _: str) -> bool:
    """“Is free to arrest us”: the adjective is about what follows."""
    return any(syntax.child(c, "xcomp") is not None for c in syntax.children(token, "acomp", "oprd"))


def _after_event(token: "Token", _: str) -> bool:
    """“The trial, held on 30 May”: what was held is no person."""
    near = (t for t in reversed(token.doc[max(0, token.i - 4) : token.i]) if t.pos_ in {"NOUN", "PROPN", "PRON"})
    before = next(near, None)
    loose = token.dep_ in {"acl", "relcl", "advcl"} and syntax.child(token, "nsubjpass", "aux") is None
    return before is not None and loose and before.pos_ == "NOUN" and not is_human(before)


def _dative_person(token: "Token", _: str) -> bool:
    who = syntax.child(token, "dative")
    clause = syntax.child(token, "ccomp")
    who = who if who is not None or clause is None else syntax.child(clause, "nsubj")
    thing = syntax.obj(token)
    who = who if who is not None or thing is None else syntax.of_phrase(thing)  # "gave Siddique Kappan bail"
    return (who is not None and is_human(who)) or (syntax.is_passive(token) and _human(token, ""))


def _negated(token: "Token", _: str) -> bool:
    return syntax.child(token, "neg") is not None or any(c.lower_ == "no" for c in token.children)


def _sees_counsel(token: "Token", _: str) -> bool:
    return any(t.lemma_.lower() in {"lawyer", "counsel", "doctor", "family", "relative"} for t in token.subtree)


def _of_term(token: "Token", _: str) -> bool:
    """“Ten years in prison”: the place is part of a penalty, unless the years are past: "after ten years in prison"."""
    term = token.head.head
    if token.dep_ != "pobj" or term.lemma_ not in {"year", "month", "day", "term", "life", "sentence"}:
        return False
    return not (term.head.lower_ == "after" or term.head.lemma_ in {"spend", "pass", "endure"})


def _by_prosecutor(token: "Token", _: str) -> bool:
    who = syntax.subject(token)
    return who is not None and any(t.lemma_.lower() in {"prosecutor", "prosecution"} for t in who.subtree)


def _faces_term(token: "Token", _: str) -> bool:
    """“Could face up to 20 years”: a penalty that hangs on a condition."""
    sums = list(syntax.children(token, "dobj", "npadvmod", "prep", "oprd"))
    words = [t for c in sums for t in c.subtree]
    penalty = any(t.lemma_ in {"year", "month", "life", "death"} for t in words) and any(
        t.lemma_ in {"prison", "jail", "imprisonment", "bar", "sentence", "term", "penalty", "colony", "year"}
        for t in words
    )
    modal = any(c.dep_ == "aux" and c.lower_ in {"could", "may", "might", "would", "can"} for c in token.children)
    return penalty and (modal or token.lemma_ in {"face", "risk"})


def _definite(token: "Token", _: str) -> bool:
    return any(
        c.lower_ in {"the", "that", "this", "these", "those", "all"} for c in syntax.children(token, "det", "predet")
    )


def _under_report(token: "Token", _: str) -> bool:
    return any(
        a.lemma_.lower() in {"report", "rumour", "rumor", "allegation", "accusation", "claim"} for a in token.ancestors
    )


def _soon_after(token: "Token", wanted: str) -> bool:
    """“A warrant out for his arrest", "a reward for information leading to the capture of X": however far it hangs."""
    start = max(token.sent.start, token.i - _SOON)
    return any(matches(t, wanted) for t in token.doc[start : token.i])


_SOON = 12
"""Words between a warrant and the arrest that it is for."""


def _called_so(token: "Token", wanted: str) -> bool:
    """“Considers X a prisoner of conscience”: a noun that a verb before it gives to somebody."""
    if token.dep_ not in {"appos", "oprd", "dobj", "attr", "ccomp", "conj"}:
        return False
    verb = next((t for t in token.ancestors if t.pos_ in syntax.VERBAL), None)
    return verb is not None and verb.i < token.i and matches(verb, wanted)


def _subject_within(token: "Token", wanted: str) -> bool:
    who = syntax.subject(token)
    return who is not None and any(matches(t, wanted) for t in who.subtree)


def _said_of_event(token: "Token", _: str) -> bool:
    """“Rejects the claim that he was beaten”: what is rejected is told in a clause of its own."""
    nouns = syntax.children(token, "dobj")
    return any(syntax.child(c, "mark") is not None for n in nouns for c in syntax.children(n, "acl", "ccomp"))


def _object_within(token: "Token", wanted: str) -> bool:
    """“Slapped Batumi police chief X”: a word of the object before its head."""
    thing = syntax.obj(token)
    return thing is not None and any(matches(t, wanted) for t in syntax.children(thing, "compound", "nmod", "amod"))


def _may_refute(token: "Token", _: str) -> bool:
    """A person, or a body that stands for one; not the state, which denies what it is accused of itself."""
    who = syntax.subject(token)
    if who is None or any(matches(t, "@state|@police|ministry|service|committee|army") for t in who.subtree):
        return False
    return is_human(who) or who.ent_type_ == "ORG" or matches(who, "@defenders")


def _of_another(token: "Token", _: str) -> bool:
    """“Denied that Wine was under arrest”: what is denied is told of somebody else."""
    clauses = syntax.children(token, "ccomp")
    subjects = (syntax.child(c, *syntax.SUBJECTS) for c in clauses)
    return any(s is not None and not s.tag_.startswith("PRP") for s in subjects)


CHECKS: dict[str, Check] = {
    "passive-infinitive": lambda t, _: {"to", "be"} <= {c.lower_ for c in syntax.children(t, "aux", "auxpass")},
    "said-by-another": _of_another,
    "may-refute": _may_refute,
    "obj-within": _object_within,
    "said-of-event": _said_of_event,
    "soon-after": _soon_after,
    "called-so": _called_so,
    "subj-within": _subject_within,
    "after-event": _after_event,
    "dative-person": _dative_person,
    "negated": _negated,
    "sees-counsel": _sees_counsel,
    "of-term": _of_term,
    "by-prosecutor": _by_prosecutor,
    "faces-term": _faces_term,
    "definite": _definite,
    "under-report": _under_report,
    "person-subject": _person_subject,
    "human-noun": lambda t, _: is_human(t.head),
    "form": lambda t, w: t.lower_ in w.split("|"),
    "participle": lambda t, _: t.lower_.endswith("ed"),
    "before-noun": lambda t, _: t.dep_ == "amod" and t.i < t.head.i,
    "appos": lambda t, w: any(
        matches(k, w) for c in syntax.children(t, "dobj", "nsubjpass") for k in syntax.children(c, "appos")
    ),
    "subj-human": _human_subject,
    "obj": _object,
    "pass": _passive_subject,
    "subj": _subject,
    "prt": lambda t, w: any(
        matches(c, w)
        for c in (
            *syntax.children(t, "prt", "advmod", "prep", "advcl", "ccomp", "xcomp"),
            *(k for o in syntax.children(t, "dobj") for k in syntax.children(o, "prt")),  # "picked him up"
        )
    ),
    "comp": _complement,
    "amod": _described_by(("amod", "nmod", "compound", "npadvmod")),
    "compound": _described_by(("compound", "nmod", "amod")),
    "next": _before,
    "headline-noun": lambda t, _: syntax.is_headline(t) and t.dep_ in {"ROOT", "appos"} and syntax.governor(t) is None,
    "prep": _hangs_on,
    "term": _term,
    "human": _human,
    "human-subject": _human_subject,
    "human-of": _human_of,
    "passive": lambda t, _: syntax.is_passive(t) or (syntax.patient(t) is None and syntax.affected(t) is not None),
    "dative": lambda t, _: syntax.child(t, "dative") is not None,
    "gerund": _gerund,
    "penalty-object": _penalty_object,
    "carrier-comp": _carrier_complement,
    "compound-of": _compound_of,
    "verb": _verb,
    "obj-verb": _object_verb,
    "pass-verb": _passive_verb,
    "to-do": _to_do,
    "below": lambda t, w: t.dep_ in {"xcomp", "ccomp"} and matches(t.head, w),
    "only-speech": lambda t, _: t.lemma_ == "condemn" and syntax.pobj(t, "to") is None,
}
"""The keys that are no prepositions."""
