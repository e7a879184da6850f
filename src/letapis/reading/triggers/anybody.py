"""Talk of nobody in particular: of a practice, or of what the law allows and provides."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people as people_words
from letapis.language.chosen import prepositions, pronouns, verbs
from letapis.language.rows import EventRow
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.triggers.practices import is_practice
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def general(row: EventRow, token: "Token", people: "tuple[Token, ...]") -> bool:
    """“Detaining peaceful protesters is an affront”: talk of a practice, with nobody detained."""
    opens = token == next((t for t in token.sent if t.is_alpha), None)  # "“Detaining protesters … is an affront”"
    gerund = token.tag_ == "VBG" and (opens or token.dep_ in {"csubj", "csubjpass"})
    sentences = (
        row.event is EventKind.SENTENCED and row.pos == "N" and token.tag_ == "NNS"
    )  # "sentences for extremists"
    sentences = sentences and not _of_headline(token, people)
    dying = row.event is EventKind.DIED and token.tag_ == "VBG"  # "while children were dying"
    practice = dying or gerund or sentences or row.event is EventKind.ACCUSED or _by_law(row, token)
    if (is_practice(token) and all(_of_a_kind(p) for p in people)) or _each_time(token, people):
        return True
    return practice and all(
        p.tag_ == "NNS" and not any(c.dep_ in _TELLING and c != token for c in p.children) for p in people
    )


def _of_headline(token: "Token", people: "tuple[Token, ...]") -> bool:
    """“Long terms for Abzas Media journalists”: news of people of one body, and no practice."""
    of_body = any(t.tag_ in {"NNP", "NNPS"} for p in people for t in syntax.children(p, "compound"))
    return of_body and syntax.is_headline(token)


def _each_time(token: "Token", people: "tuple[Token, ...]") -> bool:
    """“Twenty veterans commit suicide each day", "every year 300 people go missing”: so many, and nobody told of."""
    if not any(t.tag_ in {"VBP", "VBZ"} for t in (token, *syntax.children(token, "auxpass"))):
        return False
    times = (t for c in syntax.children(token, "npadvmod", "prep") for t in (c, *syntax.children(c, "pobj")))
    every = any(d.lower_ in verbs.EVERY for t in times for d in syntax.children(t, "det"))
    return every and all(p.pos_ == "NOUN" and syntax.child(p, "poss") is None for p in people)


def _by_law(row: EventRow, token: "Token") -> bool:
    """“Suspects may be held for 15 days without charge”: what the law allows."""
    may = any(c.lower_ in verbs.MAY for c in syntax.children(token, "aux"))
    return may and row.pos == "V" and syntax.is_passive(token)


def of_anybody(token: "Token", people: "tuple[Token, ...]") -> bool:
    """“Those convicted of it may get a year”: what the law provides, with nobody convicted."""
    those, over = people[0], people[0].head
    if those.lower_ in people_words.ANYONE and (those.dep_ == "dobj" or those.head == token):
        return True  # "has not executed anyone since 1993"
    if token.dep_ == "relcl" and token.tag_ == "VBP" and _bare_people(token.head) and token.head not in people:
        return True  # "judges who acquit them would be accomplices"
    if _first_of(those) or _not_all(those):
        return True
    bare = _bare(those)
    rule = bare and those.ent_type_ == "" and over == token and those.dep_ in syntax.SUBJECTS
    if len(people) == 1 and rule and any(c.lower_ in verbs.IN_GENERAL for c in syntax.children(over, "aux")):
        return True  # "civilians cannot be tried by military courts"
    if those.lower_ in people_words.ANYBODY and token.head == those and token.tag_ == "VBG":
        return True  # "those committing the offence must be punished"
    told = len(people) == 1 and those.lower_ in people_words.ANYBODY and token.head == those and token.dep_ == "acl"
    return told and any(c.lower_ in verbs.UNCERTAIN_MODALS for c in syntax.children(over, "aux"))


def _not_all(those: "Token") -> bool:
    """“Not everybody locked up there was so lucky", "not all those jailed are writers”: nobody is told of."""
    first = those.left_edge
    negated = first.lower_ in pronouns.NOT or (first.i > those.sent.start and next_to(first, -1).lower_ in pronouns.NOT)
    many = those.lower_ in people_words.EVERYBODY or any(c.lower_ in people_words.EVERY for c in those.children)
    return negated and many


def _first_of(those: "Token") -> bool:
    """“She is the first of the 16 accused to be granted bail”: she is, and not the 16."""
    of = those.head
    counted = those.tag_ == "CD" and those.dep_ == "pobj" and of.lower_ in prepositions.OF
    return counted and of.head.lower_ in people_words.ONE_OF_MANY


def _of_a_kind(person: "Token") -> bool:
    """“American visitors", "critics”: people of a kind, of whom nothing tells which."""
    return person.tag_ in {"NNS", "NNPS"} and not any(c.dep_ in _TELLING for c in person.children)


def _bare_people(noun: "Token") -> bool:
    """“Judges who acquit them”, but not "on charges which they deny"."""
    return is_human(noun) and _bare(noun)


def _bare(noun: "Token") -> bool:
    """Whether a noun means people of a kind, and nothing tells which."""
    return noun.tag_ == "NNS" and not any(
        (c.dep_ in _TELLING and c.dep_ != "relcl") or c.dep_ == "amod" for c in noun.children
    )


_TELLING = {"det", "nummod", "poss", "relcl", "acl", "appos"}
"""What tells which people are meant."""
