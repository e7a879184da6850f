"""Rows of offences, by the parse, and behind its end by the words: "of fraud, arousing hatred, and treason"."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.meted_out import metes_out
from letapis.reading.offence_words import begins, deed_beside
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

Stretch = tuple["Token", "Token"]


def listed(first: "Token", below: "Callable[[Token], Token | None]") -> "list[Token]":
    """“Of smuggling cash and of financing …”, "insulting the symbols, contempt and disorder", "… and five for …".

    `below` is what finds the offence below a term.
    """
    found = [_behind_preposition(t) for t in (first, *first.conjuncts) if t.i >= first.i]
    found += [
        c
        for prep in (*first.head.conjuncts, *_again(first.head))
        for c in syntax.children(prep, "pobj", "pcomp")
        if c.i > first.i
    ]
    found += _gerunds_behind(first)
    found += [noun for t in found if t.tag_ == "VBG" for noun in t.subtree if deed_beside(noun, t)]
    found = [of for t in found if (of := below(t) if t.lemma_ in term_words.UNITS else t) is not None]
    begun = {begins(t).i for t in found if t.pos_ == "NOUN" and begins(t) != t.left_edge}  # "tax" of "tax evasion"
    return sorted({t.i: t for t in found if _offence(t) and t.i not in begun}.values(), key=lambda t: t.i)


def _behind_preposition(token: "Token") -> "Token":
    """“Of undermining the state and of spying”: the deed, where the parse joins the second preposition to the first."""
    inner = syntax.child(token, "pobj", "pcomp") if token.pos_ == "ADP" else None
    return inner if inner is not None else token


def _offence(token: "Token") -> bool:
    """“Over an illegal rally, and again in 2016”: neither whom, nor what was done next, nor when."""
    if token.lower_ in term_words.GUILTY:
        return False  # "guilty of treason but not guilty of terrorism"
    return not is_person(token) and token.tag_ not in _FINITE and token.ent_type_ not in {"DATE", "TIME"}


def _again(prep: "Token") -> "list[Token]":
    """“Of inciting hatred (Article 130) and of calling for sanctions”: the same preposition, hung on the verb again."""
    behind = (c for c in syntax.children(prep.head, "prep") if c.lower_ == prep.lower_ and c.i > prep.i)
    return [c for c in behind if next_to(c, -1).lower_ in clauses.COMMA_OR_AND]


def _gerunds_behind(first: "Token") -> "list[Token]":
    """“For treason, undermining integrity and spreading false news”: one list, though no clause of its noun."""
    end = first.right_edge
    behind = end.doc[end.i + 2] if end.i + 2 < len(end.doc) and next_to(end).text == "," else None
    if behind is None or behind.tag_ != "VBG" or behind.dep_ != "advcl" or syntax.child(behind, "cc") is None:
        return []
    if metes_out(behind):
        return []
    return [behind, *(c for c in syntax.children(behind, "conj") if c.tag_ == "VBG")]


def is_person(token: "Token") -> bool:
    """Whether a word behind "of" or "for" is somebody, and so no offence."""
    return token.tag_ != "VBG" and (is_human(token) or token.lower_ in syntax.RELATIVES)


_FINITE = {"VBD", "VBZ", "VBP"}


def further(last: "Token", prep: str) -> list[Stretch]:
    """First and last word of each offence behind a word that ends one; none where the row does not end in "and".

    `prep` is what stands before the first of the row, and may stand before each.
    """
    found: list[Stretch] = []
    closed = False
    end = last.sent.end
    at = _past_bracket(last, end)
    while at < end and last.doc[at].lower_ in clauses.COMMA_OR_AND and not closed:
        while at < end and last.doc[at].lower_ in clauses.COMMA_OR_AND:
            if closed and last.doc[at].text == ",":
                return []  # "of spying and, echoing charges by others, said"
            closed = closed or last.doc[at].lower_ in clauses.AND
            at += 1
        if at < end and last.doc[at].lower_ == prep:
            at += 1
        stop = _end(last.doc[at:end]) if at < end else None
        if stop is None:
            return []
        found.append((last.doc[at], stop))
        at = _past_bracket(stop, end)
    return found if closed else []


def _past_bracket(last: "Token", end: int) -> int:
    """“Insulting the president (Article 368) and extremism”: the next word, past a citation in brackets."""
    words = last.doc[last.i + 1 : min(end, last.i + _BRACKET)]
    if not len(words) or words[0].text != "(":
        return last.i + (2 if len(words) and words[0].text == ")" else 1)
    return next((t.i + 1 for t in words if t.text == ")"), last.i + 1)


_BRACKET = 9
"""Words of a bracket behind an offence: "(Part 2 of Article 293)"."""


def _end(words: "Span") -> "Token | None":
    """The last word of an offence that begins here; None where something else begins."""
    first = words[0]
    if first.tag_ not in _OPENS or first.ent_type_ in _NO_DEEDS:
        return None
    stop: Token | None = None
    for word in words:
        if word.tag_ in _TOLD_ON or word.ent_type_ == "PERSON":
            return None
        if word.text in _MARKS or word.lower_ in clauses.AND or word.lower_ in prepositions.UNDER | prepositions.AFTER:
            if stop is not None and stop.tag_ != "JJ":
                break  # not within "national, racial, local or religious hatred"
            continue
        stop = word
    return None if stop is None or _told_of_people(first, stop) else stop


def _told_of_people(first: "Token", stop: "Token") -> bool:
    """“Charged with fraud, prosecutors and police”: people are no offence."""
    return first.tag_ != "VBG" and is_human(stop) and next_to(stop, -1).dep_ != "prep"


_OPENS = {"VBG", "NN", "NNS", "JJ"}
_NO_DEEDS = {"PERSON", "ORG", "GPE", "DATE", "TIME", "NORP", "CARDINAL"}
_TOLD_ON = {"VBD", "VBZ", "VBP", "MD", "WP", "WDT", "PRP"}
_MARKS = {",", ";", ".", ":", "(", ")", "–", "—", "-", "”", '"'}
