"""Verbs of headlines that the parser takes for a part of what follows, or for a noun: "Free X", "X's term upheld"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import rulings
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import VERBAL
from letapis.reading.syntax.headlines import is_headline
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def free_whom(first: "Token") -> None:
    """“Free blogger Pham Doan Trang", "Azerbaijan: Release Gubad Ibadoghlu”: a demand, and no word of the name."""
    doc = first.doc
    if first.lower_ not in rulings.FREE_WHOM or any(t.is_alpha for t in doc[: first.i]) or not is_headline(first):
        return
    whom = first.head if first.head != first else next((c for c in first.children if c.i > first.i), first)
    while whom.dep_ in {"compound", "amod"} and whom.head.i > whom.i:
        whom = whom.head
    behind = next_to(first)
    called = is_human_noun(behind) and behind.tag_ == "NN" and next_to(behind).pos_ == "PROPN"
    named = behind.pos_ == "PROPN" and (behind.ent_type_ == "PERSON" or behind == whom)
    if whom.i <= first.i or whom.pos_ in VERBAL or not (called or named) or whom.dep_ not in {"ROOT", "dobj", "appos"}:
        return
    if whom.dep_ == "ROOT":
        whom.head, whom.dep_ = first, "dobj"
    first.head, first.dep_, first.pos_, first.tag_ = first, "ROOT", "VERB", "VB"
    first.lemma_ = first.lower_
    _no_name(first)


def _no_name(first: "Token") -> None:
    """“Free Gubad Ibadoghlu", all of which the model takes for a name: without its first word."""
    from spacy.tokens import Span  # noqa: PLC0415  # whoever has a text has imported spaCy

    doc = first.doc
    name = next((e for e in doc.ents if e.start == first.i and e.end > first.i + 1), None)
    if name is not None:
        doc.set_ents(
            [Span(doc, name.start + 1, name.end, name.label_)],
            outside=[doc[first.i : first.i + 1]],
            default="unmodified",
        )


def verdict_undergone(done: "Token") -> None:
    """“Tajik journalist's 10-year sentence upheld”: what became of the sentence, and no noun."""
    if done.tag_ != "NN" or done.lower_ not in rulings.UNDERGONE or not done.i or not is_headline(done):
        return
    verdict = next_to(done, -1)
    if verdict.head != done or verdict.lemma_.lower() not in rulings.VERDICTS_UNDERGONE:
        return
    for word in [c for c in done.children if c.i < verdict.i]:
        word.head = verdict
    verdict.dep_, done.pos_, done.tag_ = "nsubjpass", "VERB", "VBN"
    done.lemma_ = rulings.UNDERGONE[done.lower_]
