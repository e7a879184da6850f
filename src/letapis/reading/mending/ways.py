"""How somebody was moved or kept, which the parser took for where, or for whom."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends

if TYPE_CHECKING:
    from spacy.tokens import Token


def beyond_way(prep: "Token") -> None:
    """“Was taken by stages to a colony”: it was he who came to the colony, and no stage of it."""
    way = prep.head
    if way.lemma_.lower() not in mends.WAYS or way.dep_ != "pobj" or way.i > prep.i:
        return
    by, verb = way.head, way.head.head
    if by.lower_ not in mends.BY_WAY or verb.pos_ != "VERB":
        return
    for behind in [c for c in way.children if c.dep_ == "prep" and c.i >= prep.i]:
        behind.head = verb
    by.dep_ = "prep"


def adverb(word: "Token") -> None:
    """“Held X incommunicado”: how, not whom."""
    if word.lower_ not in mends.ADVERBS:
        return
    verb, name = word.head, next((c for c in word.children if c.ent_type_ == "PERSON" and c.i == word.i - 1), None)
    word.dep_, word.pos_, word.tag_ = "advmod", "ADV", "RB"
    if name is not None and verb.pos_ == "VERB":
        for part in [c for c in word.children if c.i < name.i]:
            part.head = name
        name.head, name.dep_, word.ent_type_ = verb, "dobj", ""
    for whom in [c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP" and c.i < word.i]:
        whom.dep_ = "dobj"
