"""A name that looks like a verb at the head of a sentence: "Transform Zimbabwe leader Jacob Ngarivhume was freed"."""

from typing import TYPE_CHECKING

from spacy.tokens import Span

from letapis.language.chosen import prepositions
from letapis.reading.mending.tree import FINITE, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def opening_name(verb: "Token") -> None:
    """“Transform Zimbabwe leader X was freed”: X was, and no clause tells whom to transform."""
    main, name = verb.head, next((c for c in verb.children if c.dep_ == "dobj"), None)
    if verb.tag_ != "VB" or not verb.is_sent_start or not verb.text[:1].isupper() or name is None:
        return
    if name.ent_type_ != "PERSON" or main.tag_ not in FINITE | {"VBN"} or has(verb, "aux", "nsubj", "mark"):
        return
    if has(main, "nsubj", "nsubjpass") or not any(c.pos_ == "NOUN" for c in name.children if c.i < name.i):
        return
    name.head, name.dep_ = main, "nsubjpass" if has(main, "auxpass") else "nsubj"
    verb.head, verb.dep_, verb.pos_, verb.tag_ = name, "compound", "PROPN", "NNP"
    for other in [c for c in verb.children if c.i > name.i]:
        other.head = main


def behind_excepted(prep: "Token") -> None:
    """“Unlike Mohammadi, Andreyeva has not been charged”: two people, whom the model takes for one name."""
    other = next((c for c in prep.children if c.dep_ == "pobj"), None)
    if (
        other is None
        or not prep.is_sent_start
        or prep.lower_ not in prepositions.SET_AGAINST
        or other.i + 2 >= len(prep.doc)
    ):
        return
    comma = prep.doc[other.i + 1]
    whole = next((e for e in prep.doc.ents if e.start <= other.i and e.end > comma.i + 1), None)
    if comma.text != "," or whole is None or whole.label_ != "PERSON":
        return
    parts = [Span(prep.doc, whole.start, comma.i, "PERSON"), Span(prep.doc, comma.i + 1, whole.end, "PERSON")]
    prep.doc.set_ents(parts, outside=[prep.doc[comma.i : comma.i + 1]], default="unmodified")
