"""What somebody is given or condemned to, which the parse takes for a deed: "handed suspended terms", "to death"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions, pronouns, rulings, terms, verbs
from letapis.reading import syntax
from letapis.reading.mending import phrases
from letapis.reading.mending.tree import climbed
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def condemned_to(death: "Token") -> None:
    """“Condemned her to death the following July”: to what, and no deed; the day is that of the verdict."""
    verb, to = death.head, next_to(death, -1)
    if death.lower_ not in terms.DEATH or verb.lemma_ not in verbs.CONDEMN or to.head != death or to.dep_ != "aux":
        return
    for other in [c for c in death.children if c != to]:
        other.head = verb
    to.head, to.dep_, to.pos_, to.tag_ = verb, "prep", "ADP", "IN"
    death.head, death.dep_, death.pos_, death.tag_ = to, "pobj", "NOUN", "NN"


def to_somebody(to: "Token") -> None:
    """“Granted pardons to activist X”, where the word for a person is taken for a verb that tells of the pardons."""
    if to.lower_ in mends.TO and to.head.dep_ in {"acl", "relcl"}:
        phrases.no_infinitive(to.head)


def suspended_terms(word: "Token") -> None:
    """“A and B were handed suspended three-year terms”: what they were handed; nobody suspends anything."""
    verb, thing = next_to(word, -1), syntax.child(word, "dobj")
    if word.lower_ not in terms.NOT_SERVED or word.tag_ != "VBN" or thing is None or thing.i < word.i:
        return
    if verb.lemma_ not in verbs.GIVING or verb.head not in {word, verb} | set(word.ancestors):
        return
    if verb.head == word:
        verb.dep_, verb.head = word.dep_, (verb if word.dep_ == "ROOT" else word.head)
    for other in [c for c in word.children if c not in {thing, verb}]:
        other.head = verb
    thing.head, thing.dep_ = verb, "dobj"
    word.head, word.dep_, word.pos_ = thing, "amod", "ADJ"


def among_counted(name: "Token") -> None:
    """“Freed five people seen as political prisoners, among them A”: of those counted, not of what they are seen as."""
    them = next((p for p in syntax.children(name, "prep") if p.lower_ in prepositions.AMONG and p.i < name.i), None)
    whom = syntax.child(them, "pobj") if them is not None else None
    if whom is None or whom.lower_ not in pronouns.THEM:
        return
    counted = climbed(name.head, lambda t: t.dep_ in _WITHIN and syntax.child(t, "nummod") is None)
    if counted.i < name.head.i and syntax.child(counted, "nummod") is not None:
        name.head = counted


def fined_so_much(name: "Token") -> None:
    """“A court in Minsk fined X 2,000 euros”, read as part of the number: whom it fined, and how much."""
    number = name.head
    money, verb = number.head, number.head.head
    if number.tag_ != "CD" or name.ent_type_ != "PERSON" or name.i + 1 != number.i or money.dep_ != "dobj":
        return
    if verb.lemma_ not in rulings.FINING | verbs.GIVING or not verb.i < name.left_edge.i:
        return
    for part in [c for c in number.children if c.i < name.i]:
        part.head = name
    name.head, name.dep_, money.dep_ = verb, "dobj", "npadvmod"
    if verb.lemma_ in verbs.GIVING:
        name.dep_, money.dep_ = "dative", "dobj"


_WITHIN = {"pobj", "prep", "acl", "agent"}
"""Labels from the last noun of a participle's clause up to the noun of which it tells."""
