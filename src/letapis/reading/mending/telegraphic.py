"""Sentences in the manner of a telegram or a headline, which leave their auxiliary or a subject out."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, courts, mends, rulings, verbs
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.tree import PARTICIPLES, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def done_to(verb: "Token") -> None:
    """“X arrested at Havana airport. Y released on bail.”: to them, as nobody is named to whom they did it."""
    who = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    place = verb.lower_ in mends.SEARCHED
    if not (place or verb.lower_ in mends.DONE_SHORTLY) or verb.tag_ not in PARTICIPLES:
        return
    if who is None or has(verb, "aux", "auxpass", "dobj", "dative", "ccomp", "xcomp", "prt", "neg"):
        return
    if is_human(who) == place or who.tag_ in {"PRP", "WP", "WDT"} or _does_such(who):
        return
    if any(c.i > verb.i and c.dep_ in {"appos", "attr", "oprd", "dep", "nsubj"} for c in verb.children):
        return  # "police arrested on Monday X": whom they took the parser hung elsewhere
    at = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    if at.lower_ in mends.ONTO and verb.lower_ in mends.ALSO_DOES:
        return  # "the rioters charged at him"
    verb.tag_, who.dep_ = "VBN", "nsubjpass"


def _does_such(who: "Token") -> bool:
    """Whether it is those who arrest and try others."""
    doers = LISTS["police"] | LISTS["state"] | courts.COURTS | courts.JUDGES
    return not doers.isdisjoint(t.lemma_.lower() for t in who.subtree)


def withheld(verb: "Token") -> None:
    """“Nobel laureate X denied medical care in Evin”: to her, as nobody is named from whom she withheld it."""
    who = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    thing = next((c for c in verb.children if c.dep_ == "dobj"), None)
    if who is None or thing is None or verb.tag_ not in PARTICIPLES or has(verb, "aux", "auxpass", "dative", "neg"):
        return
    if thing.lemma_.lower() not in mends.WITHHELD_THINGS or has(thing, "det", "poss") or has(who, "det"):
        return
    whom = any(t.lower_ in mends.TO for part in (verb, thing) for t in part.children)
    if not whom and is_human(who) and who.tag_ not in {"PRP", "WP", "WDT"} and not _does_such(who):
        verb.tag_, who.dep_ = "VBN", "nsubjpass"


def named_before_done(name: "Token") -> None:
    """“Zhang Zhan freed, friends say", "ordered Ihar Losik freed”: whom it befell, and no word of the participle."""
    verb = name.head
    behind = name.ent_type_ == "PERSON" and name.i + 1 == verb.i
    if not behind or verb.lower_ not in mends.DONE_SHORTLY or has(verb, "nsubj", "nsubjpass", "dobj", "det", "amod"):
        return
    if verb.dep_ not in {"ccomp", "ROOT", "conj"}:
        return
    if verb.pos_ != "VERB":  # "ordered X freed", taken for a noun
        verb.lemma_ = next((one for one in (verb.lower_[:-2], verb.lower_[:-1]) if one in mends.DONE_TO), verb.lemma_)
    verb.pos_, verb.tag_, name.dep_ = "VERB", "VBN", "nsubjpass"


def opening_noun(word: "Token") -> None:
    """“Bail for Siddique Kappan", "Pardon for X”: at the head of a headline no verb and no name."""
    first = word.i == word.sent.start and word.lower_ in rulings.GRANTED_IN_HEADLINES
    whom = any(c.lower_ in mends.FOR for c in word.children if c.dep_ == "prep")
    if first and whom and not has(word, "dobj", "nsubj", "aux"):
        word.pos_, word.tag_ = "NOUN", "NN"


def before_colon(thing: "Token") -> None:
    """“Navalny jailed: latest updates”: what stands behind the colon is nobody to whom he did it."""
    verb = thing.head
    colon = next_to(verb).text == ":" and thing.i > verb.i
    if colon and any(c.dep_ in {"nsubj", "nsubjpass"} and c.i < verb.i for c in verb.children):
        thing.dep_ = "dep"


def first_of_two(participle: "Token") -> None:
    """“X sentenced, could walk free”: in a headline the first verb has the subject of both."""
    verb = participle.head
    if participle.tag_ not in PARTICIPLES or verb.i < participle.i or verb.dep_ != "ROOT":
        return
    if not has(participle, "nsubj", "nsubjpass") or has(verb, "nsubj", "nsubjpass") or not has(verb, "aux"):
        return
    participle.head, participle.dep_ = participle, "ROOT"
    verb.head, verb.dep_ = participle, "conj"


def fate_of_first(verb: "Token") -> None:
    """“Blogger jailed for posts freed", "Prisoner convicted for a gift died”: the blogger is free, no post."""
    thing = verb.head
    deed = next((a for a in thing.ancestors if a.dep_ == "acl" and a.i < thing.i), None)
    if deed is None or thing.dep_ != "pobj" or is_human_noun(thing) or thing.ent_type_ or verb.i != thing.i + 1:
        return
    who = deed.head
    if verb.lemma_ not in verbs.FATES or who.dep_ != "ROOT" or not is_human_noun(who):
        return
    if verb.lemma_ in verbs.DYING:
        who.head, who.dep_, verb.head, verb.dep_, verb.tag_ = verb, "nsubj", verb, "ROOT", "VBD"
    else:
        verb.head, verb.tag_ = who, "VBN"
