"""Names whose first word is one of English as well: "Do Nam Trung", "Can Dündar", "An Jun"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends
from letapis.reading.mending.tree import FINITE, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def name_for_auxiliary(word: "Token") -> None:
    """“Do Nam Trung was sentenced”: where the verb has a finite form behind its subject, the first word is no verb."""
    verb = word.head
    subject = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i > word.i), None)
    if subject is None or subject.pos_ != "PROPN" or subject.left_edge.i != word.i + 1 or not word.text.istitle():
        return
    if any(t.tag_ in _FINITE for t in (verb, *(c for c in verb.children if c.i > subject.i)) if t.i > subject.i):
        _made_name(word, subject)


def name_within(word: "Token") -> None:
    """“Has jailed Do Nam Trung”: with a capital inside of a sentence, and hung on a name, it is a part of it."""
    capital = word.text.istitle() and not word.is_sent_start
    if capital and word.head.ent_type_ == "PERSON" and word.head.i > word.i:
        _made_name(word, word.head)


def name_for_article(word: "Token") -> None:
    """“An Jun was arrested”: before a name that begins so, English has no "an"."""
    behind = next_to(word) if word.i + 1 < len(word.doc) else word
    name = behind.pos_ == "PROPN" and behind.text.istitle() and behind.text[0].lower() not in mends.BEHIND_AN
    if name and word.text.istitle() and behind.ent_type_ == "PERSON":
        _made_name(word, word.head)


def name_done_to(word: "Token") -> None:
    """“Guards beat Azab on Monday”: with a capital, right behind a verb that has no object, it is whom they beat."""
    verb = word.head
    if word.tag_ != "RB" or not word.text.istitle() or verb.i != word.i - 1 or verb.pos_ != "VERB":
        return
    active = verb.tag_ in FINITE or has(verb, "aux")
    if active and has(verb, "nsubj") and not has(verb, "dobj", "auxpass", "ccomp"):
        word.dep_, word.pos_, word.tag_ = "dobj", "PROPN", "NNP"


_FINITE = FINITE | {"MD"}


def _made_name(word: "Token", of: "Token") -> None:
    word.head, word.dep_, word.pos_, word.tag_ = of, "compound", "PROPN", "NNP"
