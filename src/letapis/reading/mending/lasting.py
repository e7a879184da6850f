"""Participles that the parser hung on what is done by nobody and to nobody: an hour, or the saying of it.

No hour is handcuffed, and who says "he was stripped, hung upside down and beaten" does not hang anybody.
"""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, mends, verbs
from letapis.reading.mending.tree import PARTICIPLES, VERBAL, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def _is_time(noun: "Token") -> bool:
    return noun.lower_ in mends.SPELLS or noun.lemma_.lower() in mends.SPELLS


def spent_so(participle: "Token") -> None:
    """“He spent 16 hours handcuffed to a pipe”: it is he who was handcuffed."""
    time = next((c for c in participle.head.children if c.dep_ in {"dobj", "npadvmod"} and _is_time(c)), None)
    done = participle.tag_ in PARTICIPLES and not has(participle, "nsubj", "aux", "auxpass", "dobj")
    if done and time is not None and time.i < participle.i and participle.head.lemma_ in verbs.SPENDING:
        participle.dep_, participle.tag_ = "advcl", "VBN"


def stood_so(participle: "Token") -> None:
    """“He stood for two days handcuffed to a radiator", "passed two days tied to it": no day is handcuffed."""
    time = participle.head
    if participle.tag_ not in PARTICIPLES or time.dep_ not in {"pobj", "dobj"} or not _is_time(time):
        return
    verb = time.head if time.dep_ == "dobj" else time.head.head
    bare = not has(participle, "nsubj", "aux", "auxpass", "dobj")
    if verb.lemma_ in verbs.SPENDING and bare and participle.i == time.i + 1:
        participle.head, participle.dep_, participle.tag_ = verb, "advcl", "VBN"


def most_of_it(participle: "Token") -> None:
    """“Was kept in a cell for a month, most of the time handcuffed to a freezer”: how he was kept there."""
    if participle.tag_ not in PARTICIPLES or has(participle, "aux", "auxpass", "dobj", "mark", "cc"):
        return
    most = next((c for c in participle.children if c.dep_ == "nsubj" and c.i < participle.i), None)
    if most is None or not _much_time(most) or most.doc[most.left_edge.i - 1].text != ",":
        return
    before = most.doc[most.sent.start : most.left_edge.i]
    kept = next((t for t in reversed(before) if t.pos_ in VERBAL and has(t, "nsubj", "nsubjpass")), None)
    if kept is None:
        return
    if kept.head == participle:
        kept.head, kept.dep_ = (kept if participle.dep_ == "ROOT" else participle.head), participle.dep_
    most.dep_ = "npadvmod"
    participle.head, participle.dep_, participle.tag_ = kept, "advcl", "VBN"


def _much_time(most: "Token") -> bool:
    of = next((c for c in most.children if c.dep_ == "prep"), None)
    time = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else most
    return time is not None and _is_time(time)


def said_done(participle: "Token") -> None:
    """“Said he was stripped, hung upside down and beaten”: all of it is what was done, and was said."""
    said = participle.head
    if said.lemma_.lower() not in SAY_VERBS or has(participle, "nsubj", "aux", "auxpass", "dobj", "ccomp", "mark"):
        return
    done = next((c for c in said.children if c.dep_ == "ccomp" and c.i > said.i), None)
    if done is None or not has(done, "auxpass") or not done.i < participle.i or participle.tag_ not in PARTICIPLES:
        return
    if any(c.dep_ == "cc" and c.i < participle.i for c in said.children):
        return  # "said he was stripped and hung up"
    last = next((c for c in participle.children if c.dep_ == "conj" and c.tag_ == "VBN"), None)
    if last is not None and not has(last, "nsubj", "aux", "auxpass", "dobj"):
        participle.head, participle.tag_ = done, "VBN"
