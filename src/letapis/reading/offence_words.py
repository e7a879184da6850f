"""The words of one offence: where it begins and ends, without what is said of it further."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import prepositions
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _against_somebody(prep: "Token") -> bool:
    """“Charges of treason against Ihar Losik”: who is charged is no part of it."""
    whom = (c for c in syntax.children(prep, "pobj") if c.ent_type_ == "PERSON" or c.tag_ == "PRP")
    return prep.dep_ == "prep" and prep.lower_ in prepositions.AGAINST and any(whom)


_ON_WHAT = prepositions.BEFORE_OR_AFTER | prepositions.OVER
"""Before what is no part of an offence: when it was, and the deed it is seen in."""


def edges_of(offence: "Token") -> "tuple[Token, Token]":
    """First and last word, without what is said of it further, and without the day."""
    first = last = offence
    for c in offence.children:
        dated = c.dep_ == "prep" and any(k.ent_type_ == "DATE" for k in syntax.children(c, "pobj"))
        then = c.dep_ == "prep" and c.lower_ in _ON_WHAT  # "inciting violence after posting …", "insult over a speech"
        then = then or _against_somebody(c)
        if c.dep_ in {"relcl", "conj", "cc", "punct", "advcl", "appos", "npadvmod"} or dated or then:
            continue
        first = min(first, c.left_edge, key=lambda t: t.i)
        last = max(last, _last(c), key=lambda t: t.i)
    first = begins(offence) if offence.pos_ == "NOUN" and begins(offence).i < first.i else first
    told = next((c for c in offence.subtree if c.dep_ == "relcl" and first.i < c.left_edge.i <= last.i), None)
    if told is not None and next_to(told.left_edge, -1).text == ",":
        last = _last_before(next_to(told.left_edge, -1))  # "conspiracy to hack a computer, which carries five years"
    behind = offence.doc[first.i + 1 : last.i + 1]
    more = next((t for t in behind if (_next_term(t) and t.i < last.i) or deed_beside(t, offence)), None)
    if more is not None:
        opens = more if more.pos_ == "NUM" else begins(more)
        joined = next_to(opens, -1)
        last = _last_before(joined if joined.dep_ == "cc" else opens)
        last = _last_before(last) if last.text == "," else last
    under = next((t for t in offence.doc[offence.i + 1 : last.i] if _cites(t) or _by_court(t)), None)
    if under is not None and under.i > first.i:
        last = next_to(under, -1)
    return first, last


def deed_beside(noun: "Token", deed: "Token") -> bool:
    """“Smuggling currency, money laundering and tax evasion”: one offence more, and nothing that was smuggled."""
    row = (t for thing in syntax.children(deed, "dobj") for t in thing.conjuncts)
    return deed.tag_ == "VBG" and noun.lemma_.lower() in term_words.OFFENCE_NOUNS and noun in row


def begins(noun: "Token") -> "Token":
    """The first word of an offence that is a noun: "tax" of "tax evasion", though the parser joins the two."""
    before = next_to(noun.left_edge, -1)
    joined = (
        before.pos_ == "NOUN" and before.dep_ == "conj" and noun.dep_ == "conj" and before.i == noun.left_edge.i - 1
    )
    return before if joined else noun.left_edge


def _next_term(token: "Token") -> bool:
    """“Six months for spreading news and six for making allegations”: the next number is no part of the offence."""
    for_it = token.i + 1 < len(token.doc) and next_to(token).lower_ in prepositions.FOR
    return token.pos_ == "NUM" and token.dep_ == "conj" and for_it


def _by_court(by: "Token") -> bool:
    """“Convicted of spying by a court in Kabul”: who convicted, and no part of what for."""
    courts = (c for c in syntax.children(by, "pobj") if c.lemma_.lower() in court_words.COURTS)
    return by.lower_ in prepositions.BY and by.head.tag_ != "VBN" and any(courts)


def _cites(token: "Token") -> bool:
    """“Organising riots under Article 293”: from there on it is the law that is told."""
    return token.lower_ in prepositions.UNDER and any(
        t.text.startswith(term_words.LAW_SHOWN) for t in token.doc[token.i + 1 : token.i + 4]
    )


def _last_before(comma: "Token") -> "Token":
    return next_to(comma, -1)


def _last(token: "Token") -> "Token":
    end = token.right_edge
    while end.i > token.i and (end.is_punct or end.is_space):
        end = next_to(end, -1)
    return end
