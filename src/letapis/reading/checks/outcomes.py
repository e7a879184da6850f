"""Whether a clause tells of a penalty that a trial ends in, that follows, or that is asked for."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, prepositions, stance, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.finders.verdict import left_standing
from letapis.reading.matching import matches
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_penalty(noun: "Token") -> bool:
    """“A sentence of 50 weeks", "a fine", "six years in prison", "a ten-year jail term”; not "a six-year term"."""
    word = noun.lemma_.lower()
    if word in term_words.SURE_PENALTIES:
        return True
    within = {t.lower_ for t in noun.subtree} | {t.lemma_.lower() for t in noun.subtree}
    measured = bool(within & term_words.LASTING)
    if word in term_words.MEASURED_PENALTIES:
        return measured
    return word in term_words.UNITS | term_words.TERMS and bool(within & term_words.WHERE_SERVED)


def measured_term(noun: "Token") -> bool:
    """“A term of four years", where the rest of the clause tells that no office is meant."""
    return noun.lemma_.lower() in term_words.TERMS and any(t.lemma_ in term_words.LASTING for t in noun.subtree)


def _penalty_comes(token: "Token", _: str) -> bool:
    """“A sentence of seven years followed", "then came a 15-year sentence”."""
    who = [*syntax.children(token, *syntax.SUBJECTS)]
    behind = [c for c in syntax.children(token, "dobj", "attr") if not who]  # before it stands only when it came
    return any(is_penalty(c) and c.lemma_.lower() not in term_words.UNCOUNTED for c in (*who, *behind))


def _ends_penalty(token: "Token", _: str) -> bool:
    """“Ended in June with a six-year sentence", "in seven years in a penal colony”."""
    found = [c for p in syntax.children(token, "prep") if p.lower_ in prepositions.ENDING_IN for c in p.children]
    found += [t for noun in found for t in noun.conjuncts]
    served = any(t.lower_ in term_words.WHERE_SERVED for t in token.subtree)
    units = any(c.lemma_ in term_words.UNITS and syntax.child(c, "nummod") is not None for c in found)
    return any(is_penalty(c) or measured_term(c) for c in found) or (units and served)


def _of_trial(token: "Token", _: str) -> bool:
    """“The case against X ended in a conviction”: what it is that ends."""
    verb = syntax.governor(token)
    thing = syntax.subject(verb) if verb is not None else None
    return thing is not None and thing.lemma_.lower() in court_words.TRIALS


def _is_term(token: "Token", _: str) -> bool:
    """“The sentence was 15 years”."""
    verb = token.head
    if token.dep_ != "nsubj" or verb.lemma_ not in verbs.BE:
        return False
    told = syntax.child(verb, "attr")
    return told is not None and told.lemma_ in term_words.UNITS and syntax.child(told, "nummod") is not None


def _becomes_term(token: "Token", _: str) -> bool:
    """“The term became 13 years", "made it a year", "the ten years became 13”: what it is now."""
    found = [*syntax.children(token, "attr", "dobj", "oprd", "npadvmod")]
    found += [c for clause in syntax.children(token, "ccomp") for c in (clause, *syntax.children(clause, "attr"))]
    found += [c for p in syntax.children(token, "prep") if p.lower_ in prepositions.INTO for c in p.children]
    lengths = (c for c in found if c.i > token.i and c.lemma_ in term_words.UNITS)
    counted = any(syntax.child(c, "nummod", "det") is not None for c in lengths)
    return counted or any(c.tag_ == "CD" and c.n_lefts == 0 and _unit_before(c) for c in found)


def _to_be_served(token: "Token", _: str) -> bool:
    """“Will serve six years under a verdict", "is to spend 15 years in a colony, a court ruled”."""
    ahead = {c.lower_ for c in syntax.children(token, "aux")} & (stance.FUTURE_MODALS | verbs.OBLIGED)
    be_to = token.dep_ == "xcomp" and token.head.lemma_ in verbs.BE
    told = [
        *syntax.children(token, "dobj", "npadvmod"),
        *(c for p in syntax.children(token, "prep") for c in p.children),
    ]
    terms = [t for t in told if t.lemma_ in term_words.UNITS and (syntax.child(t, "nummod") or _next(t)) is not None]
    if not (ahead or be_to) or not terms:
        return False
    under = (p for p in syntax.children(token, "prep") if p.lower_ in prepositions.UNDER)
    ruled = any(c.lemma_.lower() in court_words.RULINGS for p in under for c in syntax.children(p, "pobj"))
    served = any(t.lower_ in term_words.WHERE_SERVED for t in token.subtree)
    return ruled or (served and (_of_a_court(token) or any(_next(t) is not None for t in terms)))


def _next(unit: "Token") -> "Token | None":
    """“The next nine years”."""
    return next((c for c in syntax.children(unit, "amod") if c.lower_ in mends.NEXT), None)


def _of_a_court(token: "Token") -> bool:
    """“…, a court ruled”: who says so above a clause."""
    over = token.head.head if token.dep_ == "xcomp" and token.head.lemma_ in verbs.BE else token.head
    who = (syntax.child(verb, "nsubj") for verb in (token.head, over) if verb != token)
    return any(t is not None and t.lemma_.lower() in court_words.COURTS | court_words.JUDGES for t in who)


def _behind_verdict(token: "Token", _: str) -> bool:
    """“Announced its verdict on Tuesday: 15 years for X", "learned his punishment: ten years”."""
    first = token.left_edge
    colon = next_to(first, -1) if first.i else first
    penal = syntax.child(token, "nummod") is not None or token.lemma_.lower() in term_words.WITHOUT_NUMBER
    if colon.text != ":" or not penal or colon.i < token.sent.start:
        return False
    before = token.doc[token.sent.start : colon.i]
    told = [t for t in before if t.lemma_.lower() in term_words.VERDICT_TOLD or t.lemma_ in verbs.JUDGING]
    right_behind = bool(told) and told[-1].i == colon.i - 1
    return bool(told) and (syntax.pobj(token, prepositions.FOR) is not None or not right_behind)


def _behind_colon(token: "Token", _: str) -> bool:
    """“Read out the operative part: guilty of libel", "the verdict came on Tuesday: guilty”: right behind the colon."""
    colon = next_to(token, -1) if token.i > token.sent.start else token
    before = token.doc[token.sent.start : colon.i]
    return colon.text == ":" and any(t.lemma_.lower() in term_words.VERDICT_READ for t in before)


def _guilty_before(token: "Token", _: str) -> bool:
    """“…: guilty of libel, fined 5,000 pesos”: what the verdict goes on with."""
    before = token.doc[token.sent.start : token.i]
    guilty = next((t for t in before if t.lower_ in term_words.GUILTY), None)
    return guilty is not None and _behind_colon(guilty, "") and next_to(token, -1).text in clauses.COMMA_OR_AND


def _unit_before(number: "Token") -> bool:
    """“The ten years became 13”: of what a bare number is one."""
    return any(t.lemma_ in term_words.UNITS for t in number.doc[number.sent.start : number.i])


def _asks_penalty(token: "Token", _: str) -> bool:
    """“Pressed for 40 years", "recommended a term of four years”; not "argued for years"."""
    found = [*syntax.children(token, "dobj", "npadvmod"), *_behind(token)]
    counted = (c for c in found if c.lemma_ in term_words.UNITS)
    bare = any(c.tag_ == "CD" and c.n_lefts == c.n_rights == 0 for c in found)
    return (
        any(syntax.child(c, "nummod") is not None for c in counted)
        or any(is_penalty(c) or measured_term(c) for c in found)
        or bare
    )


def _behind(verb: "Token") -> "list[Token]":
    asked = (p for p in syntax.children(verb, "prep") if p.lower_ in prepositions.PRESSED_FOR)
    return [c for p in asked for c in syntax.children(p, "pobj")]


def _stands(token: "Token", _: str) -> bool:
    """“Let the sentence stand", "allowed the verdict to stand", "let the rest stand”: what is left as it was."""
    return left_standing(token) is not None


def _obj_stand(token: "Token", _: str) -> bool:
    """“Took the witness stand", "took the stand in her own defence”: no witness of the prosecution does it so."""
    near = token.doc[token.i + 1 : token.i + _NEAR]
    return any(t.lower_ in term_words.STAND for t in near)


_NEAR = 4
"""Words of "took the witness stand"."""


def _it_is(token: "Token", wanted: str) -> bool:
    """“His conviction did not last. A court threw it out”: the last thing of a court told of before "it"."""
    it = syntax.child(token, "dobj")
    before = reversed(token.doc[: it.i]) if it is not None else ()
    words = court_words.TRIALS | term_words.CHARGES
    things = (t for t in before if t.pos_ == "NOUN" and (matches(t, wanted) or t.lemma_.lower() in words))
    last = next(things, None)
    return last is not None and matches(last, wanted)


def _appeals(token: "Token", _: str) -> bool:
    """“Rejected the cassation complaint", "his lawyers' complaint”: an appeal, and no complaint of torture."""
    thing = syntax.affected(token)
    words = [t for t in thing.subtree if t != thing] if thing is not None else []
    return any(matches(t, court_words.HIGHER) or t.lemma_.lower() in court_words.DEFENCE for t in words)


def _alleged_aside(token: "Token", _: str) -> bool:
    """“Where, officers allege, he swore at them", "X, police say, insulted them”: who says so, between commas."""
    before = token.doc[max(token.sent.start, token.i - _ASIDE) : token.i]
    said = next((t for t in reversed(before) if t.lemma_.lower() in verbs.ALLEGING), None)
    who = syntax.child(said, "nsubj") if said is not None else None
    if said is None or who is None or who.lemma_.lower() not in court_words.ALLEGING_BODIES:
        return False
    opens = who.left_edge.i > 0 and next_to(who.left_edge, -1).text == ","
    between = token.doc[said.i + 1 : token.i]
    return opens and next_to(said).text == "," and not any(t.pos_ == "VERB" for t in between)


_ASIDE = 8
"""Words between who alleges it and what is alleged."""


def _outlaw_clause(token: "Token", _: str) -> bool:
    """“Insists that she was an officer of the rebels”."""
    clauses = (c for c in syntax.children(token, "ccomp") if c.lemma_ in verbs.BE and syntax.child(c, "neg") is None)
    told = (t for c in clauses for what in syntax.children(c, "attr") for t in what.subtree)
    return any(t.lemma_.lower() in term_words.OUTLAWS for t in told)


def _left_to_be_done(token: "Token", _: str) -> bool:
    """“An appeal has to be lodged within a month", "must be filed by May”: until when it may be, not that it was."""
    verb = token.head
    if token.dep_ not in syntax.SUBJECTS:
        return False
    must = token.dep_ == "nsubjpass" and any(c.lower_ in verbs.OBLIGED for c in syntax.children(verb, "aux"))
    done = syntax.child(verb, "xcomp") if verb.lemma_ in verbs.HAVE else None
    return must or (done is not None and syntax.child(done, "auxpass") is not None)


def _charge_comes(token: "Token", _: str) -> bool:
    """“In August a second accusation followed", "came a second charge”."""
    told = [
        *syntax.children(token, *syntax.SUBJECTS),
        *(c for c in syntax.children(token, "dobj", "attr") if c.i > token.i),
    ]
    charges = (c for c in told if c.lemma_.lower() in term_words.CHARGES)
    return any(k.lower_ in term_words.NEW_CHARGES for c in charges for k in syntax.children(c, "amod", "det"))


OF_OUTCOMES: Checks = {
    "becomes-term": _becomes_term,
    "behind-verdict": _behind_verdict,
    "behind-colon": _behind_colon,
    "guilty-before": _guilty_before,
    "to-be-served": _to_be_served,
    "alleged-aside": _alleged_aside,
    "outlaw-clause": _outlaw_clause,
    "charge-comes": _charge_comes,
    "left-to-be-done": _left_to_be_done,
    "stands": _stands,
    "obj-stand": _obj_stand,
    "it-is": _it_is,
    "obj-appeals": _appeals,
    "penalty-comes": _penalty_comes,
    "ends-penalty": _ends_penalty,
    "of-trial": _of_trial,
    "is-term": _is_term,
    "asks-penalty": _asks_penalty,
}
"""Checks of what a trial comes to."""
