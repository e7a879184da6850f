"""Nouns in a row in a headline: "Myanmar frees Australian economist, British ex-envoy and Japanese filmmaker"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import has
from letapis.reading.syntax.headlines import is_headline

if TYPE_CHECKING:
    from spacy.tokens import Token


def nouns_in_row(first: "Token") -> None:
    """“Myanmar frees economist, British ex-envoy and filmmaker”: three, whatever the parse makes of bare nouns."""
    verb, doc = first.head, first.doc
    if first.tag_ != "NN" or first.i + 3 >= len(doc) or doc[first.i + 1].text not in clauses.COMMA_OR_AND:
        return
    if not is_human_noun(first) or has(first, "det", "poss") or not is_headline(verb):
        return
    row = _row(first)
    if len(row) < 2 or set(row) <= {first, *first.conjuncts} or verb in row:  # noqa: PLR2004 - one is no row
        return
    start = first.i + 1
    for noun in row[1:]:
        noun.pos_, noun.tag_ = "NOUN", "NN"
        noun.head, noun.dep_ = first, "conj"
        for word in doc[start : noun.i]:
            word.head = noun
            word.dep_ = "cc" if word.tag_ == "CC" else "punct" if word.is_punct else "compound"
        start = noun.i + 1


def _row(first: "Token") -> "list[Token]":
    """The nouns for one human being each, up to the one behind "and"; nobody where another word stands among them."""
    row, ended, doc = [first], False, first.doc
    for word in doc[first.i + 1 : first.sent.end]:
        behind = doc[word.i + 1] if word.i + 1 < len(doc) else None
        if word.text in clauses.COMMA_OR_AND:
            ended = ended or word.lower_ in clauses.AND
        elif _noun(word) and (behind is None or behind.pos_ not in {"NOUN", "PROPN"}):
            row.append(word)
            if ended:
                return row
        elif word.pos_ not in {"ADJ", "NOUN", "PROPN", "PUNCT"} or word.ent_type_ == "PERSON":
            break
    return []


def _noun(word: "Token") -> bool:
    """Whether a word is a noun for one human being, also where the model takes it for what tells of the next."""
    apart = word.i + 1 == len(word.doc) or word.doc[word.i + 1].text in clauses.COMMA_OR_AND
    return is_human_noun(word) and (word.tag_ == "NN" or (word.tag_ == "JJ" and apart))
