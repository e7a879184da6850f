"""Sentences that lack words: headlines and fragments."""

from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from letapis.language.chosen import mends, rulings
from letapis.reading.syntax.links import SUBJECTS, VERBAL, children
from letapis.reading.word_places import next_to, text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


CARD = "card"
"""The mark of a parse that is a line of a prisoner's card: "Status: held in Evin prison" is no headline."""


def is_headline(token: "Token") -> bool:
    """Whether the words are a headline: no full stop stands behind them, at their end or in what follows."""
    if CARD in token.doc.user_data:
        return False
    last = next((t for t in reversed(token.doc) if not t.is_space), token)
    if last.text in {".", "!", "?", "”", '"', "…", ":", ")"} or last.lower_ in mends.HALVES_OF_DAY:
        return False
    closed = [t for t in token.doc[token.i + 1 : last.i] if t.text in _CLOSING]
    return not any(not next_to(t).text[:1].islower() or text_of(token.doc).islower() for t in closed)


_MEASURES = {"MONEY", "DATE", "TIME"}
"""What stands behind the verb of a fragment and is nobody: "Fined 810 roubles.", "Arrested 18 October 2017."."""
_CLOSING = {".", "!", "?", "…"}


def first_word(token: "Token") -> "Token":
    """The first word of a sentence, without the day that heads the entry: "3 December 2016: Arrested in …"."""
    return next((t for t in token.sent[_day(token.sent) :] if t.is_alpha), token)


def is_entry(doc: "Doc") -> bool:
    """Whether a paragraph is an entry of a chronicle, with its day before a colon or a dash."""
    return _day(doc[:]) > 0


def _day(words: "Span") -> int:
    """How many words the day of an entry takes that heads them, none where they have none."""
    day = list(takewhile(lambda t: t.is_digit or t.is_punct or t.is_space or t.lower_ in mends.MONTHS, words))
    day = list(dropwhile(lambda t: not t.is_punct, reversed(day)))
    return len(day) if any(t.lower_ in mends.MONTHS for t in day) else 0


def is_bare_place(noun: "Token") -> bool:
    """“Mikhail Simonov, 63. … Now in IK-11.”: a sentence of nothing but a place, behind another.

    And one behind a participle: "Forced into exile.".
    """
    prep, sent = noun.head, noun.sent
    over = prep.head
    while over.dep_ == "pobj" and over.head.dep_ == "prep":
        over = over.head.head  # "Forced into exile after years behind bars."
    if noun.dep_ == "pobj" and over == sent.root and is_fragment(sent.root):
        return True
    if heads_list(noun):
        return True
    bare = noun.dep_ == "pobj" and not any(t.pos_ in VERBAL for t in sent)
    opens = prep.dep_ == "ROOT" or (prep.head.dep_ == "ROOT" and prep.head.pos_ == "ADV")
    return bare and opens and (sent.start > 0 or CARD in sent.doc.user_data)


def heads_list(noun: "Token") -> bool:
    """“Still in jail: A, B and C.”: where those are who stand behind the colon."""
    behind = next_to(noun)
    before = [t for t in noun.doc[noun.sent.start : noun.i] if t.is_alpha]
    opens = 0 < len(before) <= _SHORT and all(t.pos_ in {"ADV", "ADP"} or t.tag_ == "CC" for t in before)
    return noun.dep_ == "pobj" and behind.text == ":" and opens and before[-1] == noun.head


_SHORT = 3
"""Words before the place in such a heading: "And still behind bars:"."""


def is_fragment(verb: "Token") -> bool:
    """“Mohsen Shekari, 23. Arrested on 25 September.”: a passive that has lost its subject and its auxiliary."""
    if verb.tag_ in {"VBN", "VBD"} and verb.dep_ in {"advcl", "conj"} and verb.i < verb.head.i:
        first = first_word(verb)
        return first == verb and is_fragment(verb.head)  # "Beaten at the station; died in hospital."
    if verb.tag_ in {"VBN", "VBD"} and verb.dep_ == "conj" and not any(children(verb, *SUBJECTS, "aux", "auxpass")):
        return is_fragment(verb.head)  # "Arrested in May; sentenced in June."
    missing = verb.tag_ == "VBG" and verb.lower_ in mends.ALONE  # "Fabiola Tercero, journalist. Missing since 12 July."
    if not (missing or verb.tag_ in {"VBN", "VBD"}) or verb.dep_ != "ROOT" or is_headline(verb):
        return False
    if any(c.dep_ in {*SUBJECTS, "dobj", "cc"} and c.i < verb.i for c in verb.children):
        return False
    given = (c for c in children(verb, "dobj") if not (verb.tag_ == "VBN" and c.lemma_.lower() in rulings.GRANTED))
    if any(c.ent_type_ not in _MEASURES for c in given):
        return False
    first = first_word(verb)
    before = {"advmod", "aux", "auxpass", "advcl"}
    set_off = first.dep_ == "prep" and next_to(verb, -1).text == ","  # "Under house arrest from May, jailed in June."
    return first == verb or (first.head == verb and (first.dep_ in before or set_off))
