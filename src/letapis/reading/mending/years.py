"""Names behind a year or a day, which the parser took for another time: "In 2017 A, B and C, three workers, were"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = {"nsubj", "nsubjpass"}


def name_behind_year(name: "Token") -> None:
    """“In 2017 A, B and C, three workers arrested in May, were given five years”: told of them, and not of workers.

    Behind the names stands who they are, which the parse took for the subject of the first verb behind it.
    """
    prep, verb = name.head, name.head.head
    first = next((c for c in name.children if c.dep_ == "compound"), name)
    year = next_to(first, -1) if first.i else name
    if not year.is_digit or year.head not in {prep, name} or prep.i != year.i - 1 or prep.i > verb.i:
        return
    noun = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i > name.i), None)
    if noun is None or not is_human_noun(noun) or next_to(noun.left_edge, -1).text != ",":
        return
    main = _main_verb(verb, noun)
    if main is None:
        return
    name.head, name.dep_ = main, "nsubjpass" if has(main, "auxpass") else "nsubj"
    noun.head, noun.dep_ = name, "appos"
    year.head, year.dep_ = prep, "pobj"
    if main == verb:
        return
    if main.dep_ == "conj":
        main.head, main.dep_ = (main if verb.dep_ == "ROOT" else verb.head), verb.dep_
    verb.head, verb.dep_, prep.head = noun, "acl", main


def _main_verb(verb: "Token", noun: "Token") -> "Token | None":
    """The verb whose auxiliary stands behind the comma that ends what is said of the names."""
    behind = (t for t in noun.doc[noun.i : noun.sent.end] if t.dep_ in {"aux", "auxpass"} and t.tag_ in FINITE)
    aux = next((t for t in behind if next_to(t, -1).text == ","), None)
    main = aux.head if aux is not None else None
    if main is None or main == verb:
        return main
    joined = (main.dep_ == "conj" and main.head == verb) or (verb.dep_ == "ccomp" and verb.head == main)
    return main if joined and not has(main, *_SUBJECTS) else None


def name_behind_ordinal(day: "Token") -> None:
    """“On the 22nd A, B and C walked out of jail”: who did, behind the day, which is no part of his name."""
    name, prep, verb = day.head, day.head.head, day.head.head.head
    numbered = day.text[0].isdigit() and not day.is_digit and day.text[-1].isalpha()
    if not numbered or name.dep_ != "pobj" or name.i < day.i or prep.dep_ != "prep" or verb.tag_ not in FINITE:
        return
    article = next_to(day, -1)
    if article.tag_ != "DT" or next_to(article, -1) != prep or prep.i > verb.i or name.tag_ not in {"NNP", "NNPS"}:
        return
    subject = next((c for c in verb.children if c.dep_ in _SUBJECTS and name.i < c.i < verb.i), None)
    article.head, day.head, day.dep_, name.head = day, prep, "pobj", verb
    if subject is None:
        name.dep_ = "nsubjpass" if has(verb, "auxpass") else "nsubj"
    else:
        name.dep_, subject.head, subject.dep_ = subject.dep_, name, "conj"


def cut_on_day(verb: "Token") -> None:
    """“The Supreme Court on 12 April cut X's sentence to five years”: what the court did, and no day of a cut."""
    on, court = verb.head, verb.head.head
    sentence = next((c for c in on.children if c.dep_ == "pobj" and c.i > verb.i), None)
    if verb.lower_ not in mends.VERBS_LIKE_ADJECTIVES or on.lower_ not in mends.BEFORE_DAYS or sentence is None:
        return
    day = verb.doc[on.i + 1 : verb.i]
    if court.dep_ != "ROOT" or court.i > on.i or court.pos_ not in {"NOUN", "PROPN"} or not day:
        return
    if any(t.ent_type_ != "DATE" for t in day):
        return
    named = next((t for t in day if not t.is_digit), day[-1])
    verb.head, verb.dep_, verb.pos_, verb.tag_ = verb, "ROOT", "VERB", "VBD"
    court.head, court.dep_, sentence.head, sentence.dep_ = verb, "nsubj", verb, "dobj"
    on.head, named.head, named.dep_ = verb, on, "pobj"
    for part in day:
        if part != named:
            part.head = named
