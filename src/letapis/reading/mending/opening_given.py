"""What somebody was given, told before the clause of which he is the subject: "Handed two years in May, X appealed"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions, rulings
from letapis.reading.mending.tree import has

if TYPE_CHECKING:
    from spacy.tokens import Token


def opening_given(given: "Token") -> None:
    """“Given ten years in 2023, X was freed", "Handed a two-year sentence, X appealed”: he was given them."""
    if given.lower_ not in rulings.HANDED or given.head.i < given.i or any(t.is_alpha for t in _before(given)):
        return
    label = "pobj" if given.dep_ == "prep" else "dobj"
    term = next((c for c in given.children if c.dep_ == label and c.lemma_ in mends.TERMS_GIVEN), None)
    if term is None or has(given, "nsubj", "aux"):
        return
    given.dep_, given.pos_, given.tag_, given.lemma_ = "advcl", "VERB", "VBN", rulings.HANDED[given.lower_]
    term.dep_ = "dobj"
    for when in [c for c in term.children if c.dep_ == "prep" and c.lower_ in prepositions.IN | prepositions.ON]:
        when.head = given


def court_gave(word: "Token") -> None:
    """“The court on 12 March handed X four years”: what it did, and no adjective."""
    if word.tag_ != "JJ" or word.lower_ not in rulings.HANDED or not (has(word, "nsubj") and has(word, "dobj")):
        return
    word.pos_, word.tag_, word.lemma_ = "VERB", "VBD", rulings.HANDED[word.lower_]


def _before(word: "Token") -> "list[Token]":
    return list(word.doc[word.sent.start : word.i])
