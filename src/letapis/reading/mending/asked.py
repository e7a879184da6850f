"""What is asked for, and who says so, where the parser takes a verb or its clause for something else."""

from typing import TYPE_CHECKING

from letapis.language.chosen import groups, mends, verbs
from letapis.reading.mending.tree import has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def to_do(verb: "Token") -> None:
    """“Dismissed a petition to release X”: what the petition is for, and nothing that the petition did."""
    if verb.head.lemma_.lower() not in mends.ASKED_FOR or has(verb, "nsubj", "nsubjpass"):
        return
    if any(c.lower_ in mends.TO for c in verb.children if c.dep_ == "aux"):
        verb.dep_ = "acl"


def police_allege(police: "Token") -> None:
    """“The police allege that she had links with it”: who alleges it, and no sort of a claim."""
    verb = police.head
    if verb.i != police.i + 1 or verb.lower_ not in verbs.ALLEGING or has(verb, "nsubj", "aux", "dobj"):
        return
    clause = next((c for c in verb.children if c.dep_ in {"acl", "ccomp", "relcl"} and c.i > verb.i), None)
    if clause is None or not has(clause, "mark", "nsubj"):
        return
    for child in [c for c in verb.children if c.i < police.i]:
        child.head = police
    verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VBP", verb.lower_
    police.dep_, clause.dep_ = "nsubj", "ccomp"


def aged_faces(noun: "Token") -> None:
    """“The 28-year-old faces ten years”: what he does, and no faces."""
    old = next_to(noun, -1) if noun.i else noun
    if old.lower_ not in groups.OLD or old.head != noun or noun.tag_ != "NNS":
        return
    verb = noun.lower_[:-1]
    if verb not in mends.TAKEN_FOR_NOUN or next_to(old, -1).text != "-":
        return
    for child in [c for c in noun.children if c.i < old.i]:
        child.head = old
    for thing in [c for c in noun.children if c.i > noun.i and c.dep_ in {"npadvmod", "appos"}]:
        thing.dep_ = "dobj"
    noun.pos_, noun.tag_, noun.lemma_ = "VERB", "VBZ", verb
    old.dep_ = "nsubj"


def to_jail(verb: "Token") -> None:
    """“Asked the court to jail X for nine years”: what it is to do, and no jail."""
    if verb.pos_ == "NOUN" and any(c.lower_ in mends.TO and c.dep_ == "aux" for c in verb.children):
        verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VB", verb.lower_
