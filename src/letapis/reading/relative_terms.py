"""Terms that a clause tells of: "the four years she was given", "the sentence that a court has handed to X"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import prepositions, pronouns, stance
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def term_given(verb: "Token") -> "Token | None":
    """“The term that a court has handed to X", "the two years she was given”: what the clause of the verb tells of."""
    told = [*syntax.children(verb, *_COMPLETING)]
    first = verb.left_edge
    before = next_to(first, -1) if first.i else first  # "serve it on top of the year she was given": hung on "it"
    what = before if before.lemma_ in term_words.UNITS else verb.head
    asked = verb.dep_ == "ccomp" and what == before and verb.lemma_.lower() in stance.REQUEST_VERBS
    if (
        not (verb.dep_ == "relcl" or asked)
        or syntax.subject(verb) is None
        or any(c.lower_ not in syntax.RELATIVES for c in told)
    ):
        return None
    if what.tag_ == "CD" and syntax.child(what, "det") is not None and verb.lemma_.lower() in stance.REQUEST_VERBS:
        return what  # "instead of the seven that the prosecutor had asked for"
    penalty = what.lemma_ in term_words.TERMS_GIVEN and (what.lemma_ not in term_words.TERMS or _of_prison(what, verb))
    return what if penalty or (what.lemma_ in term_words.UNITS and _lasting(what)) else None


def of_other_clause(last: "Token", verb: "Token") -> bool:
    """“Got two years in place of the five that prosecutors had asked for”: the five are what was asked."""
    told = (c for c in syntax.children(last, "relcl") if c != verb)
    return any(term_given(c) is not None and c.lemma_.lower() in stance.REQUEST_VERBS for c in told)


def _of_prison(term: "Token", verb: "Token") -> bool:
    """“The four-year term", "the prison term", "the term that a court gave him”; not "the second term he was given"."""
    told = {c.lemma_.lower() for c in syntax.children(term, "compound", "amod", "nmod")}
    giver = syntax.child(verb, "nsubj")
    court = giver is not None and giver.lemma_.lower() in court_words.COURTS | court_words.JUDGES
    return court or bool(told & (term_words.LASTING | term_words.WHERE_SERVED))


_COMPLETING = ("dobj", "attr", "oprd", "acomp", "ccomp", "xcomp", "prt")
"""What a verb has of its own, so that nothing is left out of its clause: "the year she received a prize"."""


def _lasting(unit: "Token") -> bool:
    """“The two years", "the year”: so long, and no time at which something happens ("in the year")."""
    when = unit.dep_ == "npadvmod" or (unit.dep_ == "pobj" and unit.head.lower_ in prepositions.AT_TIME)
    said = syntax.child(unit, "nummod") is not None or any(c.lower_ in pronouns.THE for c in unit.children)
    return said and not when


def length_of(first: "Token", last: "Token", what: "Token") -> bool:
    """“The four-year term that she got", "seven years: that is the term that a court gave him”: how long it is."""
    of_itself = first.i <= what.i <= last.i or (last.i < what.i and last.head == what)
    opens = what.dep_ == "attr" and last.dep_ == "dep" and last.head == what.head
    return of_itself or (opens and last.i < what.head.i)
