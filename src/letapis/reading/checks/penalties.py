"""Whether the words around the head of a row tell a penalty."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, courts, mends, prepositions, pronouns, stance, verbs
from letapis.language.chosen import penalties as penalty_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.humans import is_human
from letapis.reading.matching import matches
from letapis.reading.relative_terms import term_given
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _term(token: "Token", _: str) -> bool:
    return any(c.lemma_ in term_words.LASTING for c in token.subtree) and (
        any(p.lower_ in prepositions.FOR_LENGTH and _time_unit_below(p) for p in syntax.children(token, "prep"))
        or any(_is_unit(c) for c in syntax.children(token, "npadvmod", "dobj"))
    )


def _counted_to(token: "Token", _: str) -> bool:
    """“Was reduced to 27", "to ten years”: to so many, whatever they are counted in."""
    to = syntax.pobj(token, prepositions.TO)
    return to is not None and (to.tag_ == "CD" or _is_unit(to))


def _time_unit_below(prep: "Token") -> bool:
    inner = syntax.child(prep, "pobj")
    return inner is not None and _is_unit(inner)


def _is_unit(token: "Token") -> bool:
    beside = syntax.children(token, "compound", "nummod", "npadvmod", "amod", "poss")
    if token.lemma_ in term_words.UNITS_OR_LIFE:
        return not _when(token)  # "was added to the list the following month"
    return any(c.lemma_ in term_words.UNITS and not _when(c) for c in beside)


def _penalty_object(token: "Token", _: str) -> bool:
    found = list(syntax.children(token, "dobj", "oprd", "attr", "npadvmod", "pobj"))
    found = [c for c in found if c.dep_ != "npadvmod" or c.i > token.i or len(found) == 1]  # "the year she got a prize"
    if term_given(token) is not None:
        return True
    found += [
        c for p in syntax.children(token, "prep") for c in syntax.children(p, "npadvmod")
    ]  # "a decade behind bars"
    apart = (c for c in syntax.children(token, "advmod") if c.lower_ in term_words.IN_ORDER)
    found += [c for adverb in apart for c in syntax.children(adverb, "npadvmod")]  # "got 5 and 6 years respectively"
    more = (c for c in syntax.children(token, "dobj", "advmod") if c.lower_ in penalty_words.MORE_OR_LESS)
    found += [c for word in more for c in syntax.children(word, "npadvmod")]  # "was given one year more"
    between = (p for p in syntax.children(token, "prep") if p.lower_ in prepositions.BETWEEN)
    found += [c for p in between for c in syntax.children(p, "pobj")]  # "were given between three and six years"
    found += [of for noun in found if noun.lemma_ in term_words.SUMMED and (of := syntax.pobj(noun, prepositions.OF))]
    listed = [t for noun in found if noun.tag_ == "CD" for t in (noun, *syntax.children(noun, "appos"))]
    found += [t for number in listed for t in number.conjuncts]  # "15, 16 and 17 years"
    life = any(noun.lemma_ in term_words.LIFE and noun.n_lefts == 0 for noun in found)
    life = life and not any(p.lower_ in prepositions.TO for p in syntax.children(token, "prep"))  # "gave life to"
    life = life and _by_court_or_nobody(token)
    life = life or any(_without_unit(noun, token) or _arrest_for(noun) or _counted(noun) for noun in found)
    return life or any(noun.lemma_ in term_words.PENALTY_NOUNS and not _when(noun) for noun in found)


def _by_court_or_nobody(verb: "Token") -> bool:
    """“The court gave him life", "he was given life", "he got life", but not "the speech gave him life”."""
    who = syntax.child(verb, "nsubj")
    if who is None or syntax.child(verb, "dative") is None:
        return who is None or is_human(who)
    return who.lemma_.lower() in courts.COURTS | courts.JUDGES


def _without_unit(number: "Token", verb: "Token") -> bool:
    """“Was given eight years. Her brother got nine”: a bare number, behind a length of the same paragraph."""
    beside = {c.lower_ for c in number.children if not c.is_punct} | {t.lower_ for t in _halves(number)}
    bare = number.tag_ == "CD" and number.dep_ in {"dobj", "npadvmod"} and beside <= term_words.BESIDE_NUMBER
    return bare and any(t.lemma_ in term_words.UNITS for t in verb.doc[: verb.i])


def _halves(number: "Token") -> "list[Token]":
    """The words of "and a half" behind a number."""
    return [t for c in syntax.children(number, "conj") for t in c.subtree]


def _arrest_for(noun: "Token") -> bool:
    """“Was given a 15-day administrative arrest”: an arrest that is measured is a penalty."""
    before = syntax.children(noun, "nmod", "compound", "amod", "poss")
    return noun.lemma_ in term_words.ARREST_AS_PENALTY and any(c.lemma_ in term_words.UNITS for c in before)


def _counted(noun: "Token") -> bool:
    """“Was assigned a punishment of three years”."""
    below = (
        [t for p in syntax.children(noun, "prep") for t in p.subtree] if noun.lemma_ in term_words.PUNISHMENTS else []
    )
    return any(t.lemma_ in term_words.UNITS for t in below)


def _when(noun: "Token") -> bool:
    """“Gave birth last month”: a time, no length."""
    if noun.lemma_ not in term_words.LASTING:
        return False  # "got the same term"
    uncounted = syntax.child(noun, "nummod", "compound") is None
    return uncounted and any(c.lower_ in term_words.SAYING_WHEN for c in syntax.children(noun, "amod", "det"))


def _of_term(token: "Token", _: str) -> bool:
    """“Ten years in prison”: the place is part of a penalty, unless the years are past: "after ten years in prison"."""
    term = token.head.head
    if token.dep_ == "pobj" and _of_first_part(token.head):
        return True
    if token.dep_ != "pobj" or term.lemma_ not in term_words.TERM_HEADS:
        return False
    term = term.head if term.dep_ == "conj" and term.head.lemma_ in term_words.UNITS else term  # "a year and a month"
    return not (term.head.lower_ in prepositions.AFTER or term.head.lemma_ in verbs.ENDURING)


def _of_first_part(prep: "Token") -> bool:
    """“Four years, the first two and a half of them in prison”: how the term is to be served."""
    before = prep.doc[max(prep.sent.start, prep.i - _PART) : prep.i]
    of_them = len(before) > 1 and before[-1].tag_ == "PRP" and before[-2].lower_ in prepositions.OF
    return of_them and any(t.lower_ in penalty_words.FIRST for t in before)


_PART = 8
"""Words of "the first two and a half of them"."""


def _faces_term(token: "Token", _: str) -> bool:
    """“Could face up to 20 years”: a penalty that hangs on a condition."""
    sums = list(syntax.children(token, "dobj", "npadvmod", "prep", "oprd"))
    inside = (c for c in syntax.children(token, "advmod") if c.lower_ in term_words.WHERE_SERVED)
    sums += [c for where in inside for c in syntax.children(where, "npadvmod")]  # "up to two years inside"
    words = [t for c in sums for t in c.subtree]
    penalty = any(t.lemma_ in term_words.FACED for t in words) and any(t.lemma_ in term_words.FACED_WITH for t in words)
    penalty = penalty or any(t.lemma_ in term_words.FACED_ALONE for t in syntax.children(token, "dobj"))
    modal = any(c.dep_ == "aux" and c.lower_ in verbs.UNCERTAIN_MODALS for c in token.children)
    return penalty and (modal or token.lemma_ in verbs.FACING)


def _apposed_term(token: "Token", _: str) -> bool:
    """“Verdict: 13 days”, a line of a list: the length stands beside the word."""
    beside = list(syntax.children(token, "appos"))
    told = term_words.PENALTY_NOUNS | term_words.DEATH_OR_LIFE
    return any(c.lemma_ in told for c in beside) or any(
        k.lemma_ in term_words.UNITS for c in beside for k in syntax.children(c, "poss", "nmod", "compound")
    )


def _behind_term(token: "Token", _: str) -> bool:
    """“Was given seven years, later reduced by a month”: what became of the term that stands before."""
    over = token.head
    terms = [over, *syntax.children(over, "dobj", "npadvmod")]
    bare = syntax.child(token, "nsubj", "nsubjpass", "aux", "auxpass", "dobj") is None
    form = token.tag_ == "VBN" or (token.tag_ == "VBD" and token.dep_ == "advcl")
    told = form and token.dep_ in {"advcl", "acl", "conj"} and bare
    return told and any(t.lemma_ in term_words.UNITS and t.i < token.i for t in terms)


def _verdict_alone(token: "Token", _: str) -> bool:
    """“Guilty on all seven counts.", "Verdict: not guilty.”: a verdict that is the whole of a sentence."""
    sentence = token.sent
    if any(t.pos_ in syntax.VERBAL or t.text in mends.QUOTES or t.text == "?" for t in sentence):
        return False
    before = [t for t in token.doc[sentence.start : token.i] if t.lower_ not in pronouns.NOT]
    if before and not (before[-1].text == ":" and any(t.lemma_.lower() in term_words.VERDICT for t in before)):
        return False
    return _ends(token) or _of_counts(token)


def _ends(token: "Token") -> bool:
    """Whether nothing but a mark stands behind a word in its sentence."""
    return all(t.is_punct or t.is_space for t in token.doc[token.i + 1 : token.sent.end])


def _of_counts(token: "Token") -> bool:
    prep = next_to(token)
    what = syntax.child(prep, "pobj") if prep.dep_ == "prep" and prep.head == token else None
    if what is None or what.lower_ in stance.NOBODY:
        return False
    return prep.lower_ in prepositions.OF or what.lemma_.lower() in term_words.CHARGES


def _behind_guilty(token: "Token", _: str) -> bool:
    """“Guilty of smuggling. Ten years in a penal colony.”: a length that is the whole of a sentence behind that."""
    sentence = token.sent
    if token.dep_ != "ROOT" or any(t.pos_ in syntax.VERBAL for t in sentence) or sentence.start == 0:
        return False
    before = next_to(token.doc[sentence.start], -1).sent.root
    counted = syntax.child(token, "nummod") is not None
    return counted and before.lower_ in term_words.GUILTY and _verdict_alone(before, "")


def _time_to_do(token: "Token", _: str) -> bool:
    """“Gave the police five days to question her", "was given ten days to appeal”: time, and no term."""
    lengths = (c for c in syntax.children(token, "dobj", "npadvmod", "oprd") if c.lemma_ in term_words.LASTING)
    doing = [next_to(c, 2) for c in lengths if c.i + 2 < len(c.doc) and next_to(c).tag_ == "TO"]
    return any(t.tag_ == "VB" and t.lemma_ not in verbs.SERVING for t in doing)


def _pays_sum(token: "Token", _: str) -> bool:
    """“To pay 400,000 pesos in damages", "to pay compensation”: what a court can order somebody to pay."""
    found = [*syntax.children(token, "dobj", "npadvmod"), *_paid_in(token)]
    sums = (t for t in found if t.ent_type_ == "MONEY" or t.lower_ in term_words.CURRENCIES)
    return any(t.lower_ in term_words.MADE_GOOD for t in found) or next(sums, None) is not None


def _paid_in(verb: "Token") -> "list[Token]":
    """“In damages”, whatever the parser hangs it on."""
    heads = (verb, *syntax.children(verb, "dobj"))
    return [noun for head in heads if (noun := syntax.pobj(head, prepositions.IN)) is not None]


def _serves_term(token: "Token", _: str) -> bool:
    """“Must serve three years", "must serve five”, behind a length of the same paragraph."""
    told = [*syntax.children(token, "dobj", "npadvmod")]
    return any(t.lemma_.lower() in LISTS["penalty"] or _without_unit(t, token) for t in told)


def _for_deed(token: "Token", _: str) -> bool:
    """“Four years for sharing a photo", "six years for a painting”: for what it is, and for nobody."""
    for_ = next((p for p in syntax.children(token, "prep") if p.lower_ in prepositions.FOR), None)
    if for_ is None:
        return False
    what = syntax.child(for_, "pcomp", "pobj")
    return what is not None and not is_human(what) and what.lemma_ not in term_words.LASTING


def _sent_for_deed(token: "Token", _: str) -> bool:
    """“Sent to prison over a book", "for criticising the king”."""
    preps = [p for t in (token, *syntax.children(token, "prep")) for p in t.subtree if p.dep_ == "prep"]
    what = [t for p in preps if p.lower_ in prepositions.OVER for t in syntax.children(p, "pobj")]
    where = syntax.pobj(token, prepositions.TO)
    if where is not None and syntax.child(where, "det") is not None:
        return False  # "was sent to the prison for the talks"
    return _for_deed(token, "") or any(t.ent_type_ not in {"DATE", "TIME"} for t in what)  # not "over the weekend"


def _to_within(token: "Token", wanted: str) -> bool:
    """“Sentenced to two months of pretrial detention”: any word of what stands behind "to"."""
    to = syntax.pobj(token, prepositions.TO)
    of = syntax.pobj(token, prepositions.OF)
    inside = [t for thing in (to, of) if to is not None and thing is not None for t in thing.subtree]
    return any(matches(t, wanted) for t in inside)


OF_PENALTIES: Checks = {
    "to-within": _to_within,
    "for-deed": _for_deed,
    "sent-for-deed": _sent_for_deed,
    "counted-term": lambda t, _: any(
        c.dep_ == "nummod" or c.lower_ in pronouns.INDEFINITE for c in syntax.children(t, "nummod", "det")
    ),
    "serves-term": _serves_term,
    "pays-sum": _pays_sum,
    "time-to-do": _time_to_do,
    "behind-term": _behind_term,
    "counted-to": _counted_to,
    "apposed-term": _apposed_term,
    "term": _term,
    "penalty-object": _penalty_object,
    "of-term": _of_term,
    "faces-term": _faces_term,
    "verdict-alone": _verdict_alone,
    "behind-guilty": _behind_guilty,
}
"""Checks of terms and sentences."""
