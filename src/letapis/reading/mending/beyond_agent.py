"""What befalls the prisoner next, told behind those who took him, on whom the parser hangs it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, courts, mends, prepositions
from letapis.reading.mending.tree import has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def next_of_agent(participle: "Token") -> None:
    """“Was tried by the Criminal Court, convicted of terrorism and given ten years”: she was, not the court.

    “Was arrested by agents, tortured and jailed", "brought before magistrate X, charged with fraud”: no more were they.
    """
    court, by = participle.head, participle.head.head
    verb = by.head
    before = by.lower_ in prepositions.BEFORE and has(verb, "auxpass")
    if participle.tag_ != "VBN" or not (by.dep_ == "agent" or before):
        return
    if participle.doc[participle.i - 1].text != ",":
        return
    done = participle.lower_ in mends.DONE_NEXT and _takes_people(court)
    if done or (not before and (court.ent_type_ == "ORG" or court.lemma_.lower() in courts.COURTS)):
        participle.head, participle.dep_ = verb, "conj"


def _takes_people(who: "Token") -> bool:
    """Whether those before it arrest and try: police, men, a judge; not “was visited by his wife, jailed in 2007”."""
    words = {who.lower_, who.lemma_.lower(), *(c.lemma_.lower() for c in who.children if c.dep_ == "compound")}
    return not words.isdisjoint(LISTS["police"] | LISTS["keepers"] | courts.JUDGES)


def next_behind_aside(participle: "Token") -> None:
    """“Was seized by three men, dressed in black, and taken to a prison”: he was taken, and not the men."""
    aside = participle.head
    agents, joint = aside.head, next_to(participle, -1)
    if participle.tag_ != "VBN" or aside.dep_ != "acl" or agents.dep_ != "pobj" or agents.head.dep_ != "agent":
        return
    closed = joint.dep_ == "cc" and next_to(joint, -1).text == "," and next_to(aside.left_edge, -1).text == ","
    if closed and _takes_people(agents) and participle.lower_ in mends.DONE_NEXT:
        participle.head, participle.dep_ = agents.head.head, "conj"
