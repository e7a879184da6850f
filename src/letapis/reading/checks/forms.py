"""In which form the head of a row stands, and how its sentence is built."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns, stance, verbs
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.matching import matches
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _negated(token: "Token", _: str) -> bool:
    subjects = list(syntax.children(token, *syntax.SUBJECTS))
    subjects += [c for subject in subjects for c in syntax.children(subject, "preconj", "cc", "det")]
    nobody = any(c.lower_ in pronouns.NEITHER_OR_NONE for c in subjects)  # "neither her family nor her lawyer knew"
    nobody = nobody or any(c.lower_ in pronouns.NO and c.dep_ == "det" for c in subjects)  # "no one has heard"
    nobody = nobody or _next_negated(token)
    return nobody or syntax.child(token, "neg") is not None or any(c.lower_ in pronouns.NO for c in token.children)


def _next_negated(token: "Token") -> bool:
    """“Has not seen or heard from him”: what is joined by "or" is negated too."""
    first, joint = token.head, syntax.child(token.head, "cc")
    joined = token.dep_ == "conj" and joint is not None and joint.lower_ in clauses.OR
    return joined and not syntax.child(token, *syntax.SUBJECTS) and syntax.child(first, "neg") is not None


def _negated_over(token: "Token", wanted: str) -> bool:
    """“Nobody had any idea", "could not be established", "has no idea”: by the noun, or by the verb over it."""
    verb = syntax.governor(token)
    return _negated(token, wanted) or (verb is not None and _negated(verb, wanted))


def _refused_over(token: "Token", _: str) -> bool:
    """“Refused to disclose his whereabouts”."""
    verb = syntax.governor(token)
    return verb is not None and verb.dep_ == "xcomp" and verb.head.lemma_ in verbs.REFUSING


def _unable(token: "Token", _: str) -> bool:
    """“Could not see him", "has not been able to visit him", "were unable to speak with her”."""
    helpers = {c.lower_ for c in syntax.children(token, "aux")}
    if helpers & verbs.COULD and _negated(token, ""):
        return True
    over = token.head
    if token.dep_ != "xcomp" or over.lower_ not in verbs.ABLE | verbs.UNABLE:
        return False
    return over.lower_ in verbs.UNABLE or (over.head.pos_ in syntax.VERBAL and _negated(over.head, ""))


def _definite(token: "Token", _: str) -> bool:
    return any(c.lower_ in pronouns.DEFINITE for c in syntax.children(token, "det", "predet"))


def _gerund(token: "Token", _: str) -> bool:
    """“Denied organising it”, "denied that he had organised it"; not "denied that he had been beaten".

    Nor “admitted that the army had failed”: what somebody else did.
    """
    clauses = syntax.children(token, "xcomp", "ccomp")
    return any(c.pos_ in syntax.VERBAL and syntax.child(c, "nsubjpass") is None and _of_own(c) for c in clauses)


def _of_own(clause: "Token") -> bool:
    """Whether a clause has no subject but a pronoun or a name, and tells no duty: "that he should have asked".

    Nor what is to come ("denied that she would run again"), nor what a thing or a body did.
    """
    helpers = {c.lower_ for c in syntax.children(clause, "aux")}
    if helpers & stance.DEMAND_MODALS or (helpers & stance.BACKSHIFTED and not helpers & verbs.HAVE):
        return False
    subject = syntax.child(clause, "nsubj")
    if subject is None or subject.pos_ == "PROPN":
        return subject is None or subject.ent_type_ not in {"ORG", "GPE", "NORP"}
    return subject.pos_ == "PRON" and subject.lower_ not in pronouns.THINGS


def _to_do(token: "Token", _: str) -> bool:
    """“Is free to arrest us", "say where he is, to free him”: about what follows, which is to be done."""
    aims = (c for c in syntax.children(token, "xcomp", "advcl") if c.tag_ == "VB")
    to = any(k.lower_ in verbs.INFINITIVE_MARK for c in aims for k in syntax.children(c, "aux"))
    return to or any(syntax.child(c, "xcomp") is not None for c in syntax.children(token, "acomp", "oprd"))


def _behind_quote(token: "Token", _: str) -> bool:
    """““They are corrupt,” charged the priest”: of who says it, not of whom it is done to."""
    return token.tag_ == "VBD" and token.i > token.sent.start and next_to(token, -1).tag_ == "''"


def _bare_plural(token: "Token", _: str) -> bool:
    """“Russian law permits appeals”: of anybody, and of nobody told of."""
    return token.tag_ == "NNS" and not any(
        c.dep_ in {"det", "poss", "nummod", "prep", "compound", "amod"} for c in token.children
    )


def _news_item(token: "Token", _: str) -> bool:
    """“Kelly said in a release”: a paper, where nobody is named whose it is."""
    told = syntax.child(token, "prep", "poss", "amod", "compound") is not None
    a_paper = any(c.lower_ in pronouns.INDEFINITE for c in syntax.children(token, "det"))
    return token.dep_ == "pobj" and token.head.lower_ in prepositions.IN and a_paper and not told


def _since_clause(token: "Token", _: str) -> bool:
    """“Has been detained since she surrendered in February”."""
    marks = (m for c in syntax.children(token, "advcl") for m in syntax.children(c, "mark"))
    return any(m.lower_ in prepositions.SINCE for m in marks)


def _perfect(token: "Token", _: str) -> bool:
    """“Has been detained for 478 days”: so far, and still."""
    return any(c.lemma_ in verbs.PERFECT and c.tag_ in {"VBZ", "VBP"} for c in syntax.children(token, "aux"))


def _now(token: "Token", _: str) -> bool:
    """“Is detained in Evin prison”: a state of the present."""
    return any(c.lemma_ in verbs.BE and c.tag_ in {"VBZ", "VBP"} for c in syntax.children(token, "auxpass"))


def _said_of_event(token: "Token", _: str) -> bool:
    """“Rejects the claim that he was beaten”: what is rejected is told in a clause of its own."""
    nouns = syntax.children(token, "dobj")
    clauses = (c for n in nouns for c in syntax.children(n, "acl", "ccomp"))
    return any(syntax.child(c, "mark") is not None for c in clauses)


def _told_as_past(token: "Token", _: str) -> bool:
    """“Ruled that he had been held unlawfully", "ruled that she was held”: what a court says of the past, no order."""
    below = (c for clause in syntax.children(token, "ccomp") for c in syntax.children(clause, "aux", "auxpass"))
    return any(c.tag_ in _FINITE for c in below)


_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def _dated(token: "Token", _: str) -> bool:
    """“Was taken two days later”, "on Monday”: with the time of it."""
    phrases = (syntax.child(prep, "pobj") for prep in syntax.children(token, "prep"))
    times = (*syntax.children(token, "npadvmod"), *phrases)
    behind = (c for adverb in syntax.children(token, "advmod", "prep") for c in syntax.children(adverb, "npadvmod"))
    return any(t is not None and t.ent_type_ in {"DATE", "TIME"} for t in (*times, *behind))


def _gerund_behind(token: "Token", _: str) -> bool:
    """“Returned to doing it", "went back to refusing food”."""
    heads = (token, *syntax.children(token, "advmod"))
    preps = (prep for head in heads for prep in syntax.children(head, "prep"))
    return any(c.pos_ in syntax.VERBAL for prep in preps for c in syntax.children(prep, "pcomp"))


def _not_guilty(token: "Token", _: str) -> bool:
    """“Was found not guilty”, "found him not guilty”; not "was not found guilty"."""
    behind = token.doc[token.i + 1 : token.sent.end]
    guilty = next((t for t in behind if t.lower_ in term_words.GUILTY), None)
    return guilty is not None and next_to(guilty, -1).lower_ in pronouns.NOT


def _not_to_come(token: "Token", wanted: str) -> bool:
    """“Will never return", "would not come back”: what somebody is not going to do."""
    helpers = {c.lower_ for c in syntax.children(token, "aux")}
    return not helpers.isdisjoint(stance.FUTURE_MODALS | stance.BACKSHIFTED) and _negated(token, wanted)


def _has_to(token: "Token", _: str) -> bool:
    """“Has to pay a fine”."""
    to = any(c.lower_ in verbs.INFINITIVE_MARK for c in syntax.children(token, "aux"))
    return token.dep_ == "xcomp" and token.head.lemma_ in verbs.HAVE and to


def _to_have(token: "Token") -> bool:
    """“Is alleged to have insulted them”."""
    return {"PART", "AUX"} <= {c.pos_ for c in syntax.children(token, "aux")}


def _opens(noun: "Token") -> bool:
    """“42 years for X, five leave prison", "Kobanî trial: 42 years for X”: at the head, or behind a colon."""
    before = [t for t in noun.doc[: noun.i] if not (t.is_space or t in noun.subtree)]
    return not before or before[-1].text == ":"


def _told_of(token: "Token", wanted: str) -> bool:
    """“Reports of the arrest”, but not "no report of the arrest"."""
    news = token.head.head if token.dep_ == "pobj" and token.head.lower_ in prepositions.OF else token
    return news != token and matches(news, wanted) and not any(c.lower_ in pronouns.NO for c in news.children)


OF_FORMS: Checks = {
    "form": lambda t, w: t.lower_ in w.split("|"),
    "participle": lambda t, _: t.lower_.endswith(verbs.PARTICIPLE_ENDING),
    "bare": lambda t, _: syntax.child(t, "aux", "auxpass", "mark", "nsubjpass") is None,
    "hyphened": lambda t, _: t.i > 0 and next_to(t, -1).text == "-" and t.head.dep_ == "appos",
    "dated": _dated,
    "gerund-behind": _gerund_behind,
    "subject-itself": lambda t, _: t.dep_ in syntax.SUBJECTS,
    "subject-own": lambda t, _: syntax.child(t, *syntax.SUBJECTS) is not None,
    "that-clause": lambda t, _: any(
        syntax.child(c, "mark") is not None and c.i > t.i for c in syntax.children(t, "ccomp")
    ),
    "before-noun": lambda t, _: t.dep_ == "amod" and t.i < t.head.i,
    "before-noun-of-many": lambda t, _: t.head.tag_ == "NNS" and syntax.child(t.head, "nummod", "appos") is None,
    "headline-adjective": lambda t, _: t.tag_ == "JJ" and t.dep_ == "ROOT" and syntax.is_headline(t),
    "headline-noun": lambda t, _: syntax.is_headline(t) and t.dep_ in {"ROOT", "appos"} and syntax.governor(t) is None,
    "verbless": lambda t, _: (
        t.dep_ == "ROOT" and not any(w.pos_ in syntax.VERBAL and w.dep_ not in {"acl", "amod"} for w in t.sent)
    ),
    "headline": lambda t, _: syntax.is_headline(t),
    "opens-headline": lambda t, _: syntax.is_headline(t) and _opens(t),
    "passive": lambda t, _: syntax.is_passive(t) or (syntax.patient(t) is None and syntax.affected(t) is not None),
    "auxpass": lambda t, w: any(matches(c, w) for c in syntax.children(t, "auxpass")),
    "passive-infinitive": lambda t, _: (
        {c.lower_ for c in syntax.children(t, "aux", "auxpass")} >= verbs.PASSIVE_INFINITIVE
    ),
    "bare-plural": _bare_plural,
    "fragment": lambda t, _: syntax.is_fragment(t),
    "perfect": _perfect,
    "going-on": lambda t, _: {"VBG"} < {c.tag_ for c in syntax.children(t, "aux", "auxpass")},  # "is being killed"
    "since-clause": _since_clause,
    "now": _now,
    "news-item": _news_item,
    "dative": lambda t, _: syntax.child(t, "dative") is not None,
    "negated": _negated,
    "negated-over": _negated_over,
    "refused-over": _refused_over,
    "not-guilty": _not_guilty,
    "told-as-past": _told_as_past,
    "told-of": _told_of,
    "to-have": lambda t, _: _to_have(t),
    "held-to-have": lambda t, _: any(_to_have(c) for c in syntax.children(t, "xcomp", "advcl")),
    "not-to-come": _not_to_come,
    "permitted": lambda t, _: any(c.lower_ in verbs.UNCERTAIN_MODALS for c in syntax.children(t, "aux")),
    "free-to-go": lambda t, _: any(
        k.lemma_ in verbs.GOING for c in syntax.children(t, "acomp") for k in syntax.children(c, "xcomp")
    ),
    "obliged": lambda t, _: any(c.lower_ in verbs.OBLIGED for c in syntax.children(t, "aux")),
    "has-to": _has_to,
    "unable": _unable,
    "definite": _definite,
    "gerund": _gerund,
    "to-do": _to_do,
    "behind-quote": _behind_quote,
    "said-of-event": _said_of_event,
    "only-speech": lambda t, _: t.lemma_ in verbs.CONDEMN and syntax.pobj(t, prepositions.TO) is None,
}
"""Checks of the form of a word and of the build of its clause."""
