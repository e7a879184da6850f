"""What goes on behind something set off: "refused X, 51, bail", "X, whose lawyer was held, was freed"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, orders, prepositions, rulings, verbs
from letapis.reading.mending.tree import FINITE, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = {"nsubj", "nsubjpass"}


def told_of_it(noun: "Token") -> None:
    """“Jailed X for 15 years — the longest term so far”: what a mark sets off at the end says what it was."""
    verb, start = noun.head, noun.left_edge.i
    before = noun.doc[start - 1] if start > 1 else noun
    mark = noun.doc[start - 2] if before.is_space else before
    if mark.text not in clauses.SETS_OFF or noun.ent_type_ == "PERSON" or noun.tag_ not in {"NN", "NNS"}:
        return
    first = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < mark.i), None)
    if first is not None:
        noun.dep_ = "npadvmod"


def bail_granted(bail: "Token") -> None:
    """“A judge refused the publisher Jimmy Lai bail", "granted Radi, 37, bail”: what he got, and no word of him."""
    if bail.lower_ not in rulings.GRANTED:
        return
    whom = climbed(bail, lambda t: t.dep_ == "appos")
    if whom is bail:  # "refused X bail", X hung on the bail as if it were his name
        whom = next((c for c in bail.children if c.dep_ == "compound" and c.ent_type_ == "PERSON"), bail)
        whom.head, whom.dep_ = (bail.head, "dobj") if whom is not bail else (whom.head, whom.dep_)
    verb = whom.head
    if verb.lemma_ not in orders.GRANTING or whom.dep_ != "dobj":
        return
    if not verb.i < whom.left_edge.i <= whom.i < bail.i or has(verb, "dative"):
        return
    for word in [c for c in bail.children if c.ent_type_ == "PERSON" and c.dep_ == "compound"]:
        _given_back(word, whom)
    for word in [c for c in bail.children if c.i > bail.i and c.dep_ in {"prep", "npadvmod"}]:
        word.head = verb
    whom.dep_, bail.head, bail.dep_ = "dative", verb, "dobj"


def _given_back(name: "Token", noun: "Token") -> None:
    name.head, name.dep_ = noun, "appos"


def whose_object(whose: "Token") -> None:
    """“X, whose detention a court keeps extending”: it is extended, and not kept."""
    noun, verb = whose.head, whose.head.head
    gerund = next((c for c in verb.children if c.dep_ == "xcomp" and c.i > verb.i), None)
    fronted = whose.tag_ == "WP$" and noun.dep_ == "dobj" and verb.dep_ == "relcl" and noun.i < verb.i
    if fronted and gerund is not None and not has(gerund, "dobj"):
        noun.head = gerund


def whose_clause(whose: "Token") -> None:
    """“X, a politician, whose lawyer Y was jailed in 2021, was detained”: Y was jailed, and X was detained."""
    doc, noun = whose.doc, whose.head
    verb = climbed(noun, lambda t: t.pos_ not in VERBAL)
    first = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i < whose.i), None)
    if verb.pos_ not in VERBAL or verb.i < whose.i or first is None or doc[whose.i - 1].text != ",":
        return
    main = next((c for c in verb.children if c.dep_ == "conj" and c.i > verb.i and c.pos_ in VERBAL), None)
    if main is None or has(main, *_SUBJECTS) or has(verb, "cc") or doc[main.left_edge.i - 1].text != ",":
        return
    inner = noun if noun.dep_ != "compound" else noun.head
    of = inner.head if inner.head != verb else first
    if of not in {first, *first.children} or not whose.i < inner.i < verb.i:
        return
    passive = has(main, "auxpass")
    main.head, main.dep_ = (main, "ROOT") if verb.dep_ == "ROOT" else (verb.head, verb.dep_)
    for child in [c for c in verb.children if c.i < whose.i or c.i > main.i]:
        child.head = main
    first.dep_ = "nsubjpass" if passive else "nsubj"
    inner.head, inner.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    verb.head, verb.dep_ = of, "relcl"


def whose_of_last(whose: "Token") -> None:
    """“Among them A and the pensioner B, whose term had been upheld”: of whom a clause behind a name is told."""
    doc, verb = whose.doc, climbed(whose.head, lambda t: t.pos_ not in VERBAL)
    name = doc[whose.i - 2] if whose.i > 1 else whose
    if name.ent_type_ != "PERSON" or doc[whose.i - 1].text != "," or verb.pos_ not in VERBAL or verb.i < whose.i:
        return
    told = verb.dep_ in {"ccomp", "conj", "advcl"} and verb.head.i < name.i and not verb.is_ancestor(name)
    if told and verb.left_edge.i == whose.i:
        verb.head, verb.dep_ = name, "relcl"


def counted_from_day(count: "Token") -> None:
    """“Was deported on Monday, hours after being released”: how long after, and no word of the day."""
    day = count.head
    verb = day.head.head if day.dep_ == "pobj" else day.head
    after = next((c for c in count.children if c.i > count.i and c.lower_ in prepositions.BEFORE_OR_AFTER), None)
    if count.lemma_.lower() not in mends.UNITS_OF_TIME or day.ent_type_ != "DATE" or verb.pos_ not in VERBAL:
        return
    if after is not None and after.i == count.i + 1 and verb.i < day.i:
        after.head, count.head, count.dep_ = verb, after, "npadvmod"


def done_and_denied(deed: "Token") -> None:
    """“Eskinder Nega, 51, denies inciting hatred”: what he is said to have done; no hatred incites."""
    noun = deed.head
    verb = next_to(deed, -1) if deed.i else deed
    if deed.tag_ != "VBG" or verb.lemma_ not in orders.DENYING or verb.tag_ not in FINITE:
        return
    if noun.head == verb and noun.dep_ == "dobj" and noun.i > deed.i and not has(noun, "det"):
        for child in [c for c in noun.children if c.i > noun.i and c.dep_ == "prep"]:
            child.head = deed
        deed.head, deed.dep_, deed.pos_ = verb, "xcomp", "VERB"
        noun.head = deed


def of_who_is(verb: "Token") -> None:
    """“X is a writer, activist, and scholar, who was arrested”: X was, whatever the last word for X is."""
    noun = verb.head
    first = climbed(noun, lambda t: t.dep_ == "conj" and t.tag_ == "NN")
    be = first.head
    if first is noun or first.dep_ != "attr" or noun.tag_ != "NN" or be.lemma_ not in verbs.BE:
        return
    name = next((c for c in be.children if c.dep_ == "nsubj" and c.ent_type_ == "PERSON"), None)
    who = verb.doc[noun.right_edge.i + 1] if noun.right_edge.i + 1 < verb.i else next_to(noun)
    if name is not None and (who.text == "," or next_to(noun).text == ","):
        verb.head = name
