"""Whom a lead tells of by a noun, and the paragraph below it by his name: "A blogger was jailed. ¶ X, 45, was …"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, courts, human_nouns, mends, prepositions
from letapis.language.chosen import people as words
from letapis.language.chosen import posts as post_words
from letapis.reading import syntax
from letapis.reading.anchors import YEAR
from letapis.reading.calling import calling
from letapis.reading.humans import is_human_noun, within_another
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import acts, is_sayer, told_gender
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token

_DONE_TO = {*syntax.SUBJECTS, "dobj"}


def named_later(told: Told, block: Block, noun: "Token") -> Cluster | None:
    """The one named in full at the head of the paragraph below the lead, where both tell of one person alone.

    Nobody where the lead names others than the noun's own ("the bodyguard of X"), or the paragraph tells of another
    year, or "too".
    """
    if not _of_lead(block, noun) or noun.dep_ not in _DONE_TO or not _one_person(noun) or within_another(noun):
        return None
    below = next((b for b in told.blocks.values() if b.index == block.index + 1), None)
    name = _opening(told, below) if below is not None else None
    one = told.names.cluster_at(below, name) if below is not None and name is not None else None
    if below is None or name is None or one is None or len(one.name.split()) == 1 or acts(one) or is_sayer(name):
        return None
    if not _new(told, one, below) or told_gender(noun) not in {None, one.gender or told_gender(noun)}:
        return None
    others = {told.names.cluster_at(block, t) for t in block.doc if t not in noun.subtree} - {None, one}
    return one if not others and _told_on(noun, name, one) else None


def _of_lead(block: Block, noun: "Token") -> bool:
    """The first sentence of the first paragraph, below the headline if there is one."""
    before = block.doc[: noun.sent.start]
    return block.index <= 1 and not block.headline and all(t.is_space for t in before)


def _one_person(noun: "Token") -> bool:
    if one_of_many(noun):
        return True
    return noun.tag_ == "NN" and is_human_noun(noun) and noun.lemma_.lower() not in words.FAMILY


def one_of_many(number: "Token") -> bool:
    """“One of the country's best-known bloggers was jailed”: one person, by a number and what all of them are."""
    of = syntax.pobj(number, prepositions.OF) if number.lower_ in clauses.ONE else None
    return of is not None and of.tag_ == "NNS" and is_human_noun(of)


def _opening(told: Told, below: Block) -> "Token | None":
    """The name that opens a paragraph as the subject of its first sentence; or "Police took X from his home"."""
    first = next(iter(below.doc.sents), None)
    subject = syntax.child(first.root, *syntax.SUBJECTS) if first is not None else None
    if subject is None:
        return None
    name = told.names.at(below, subject)
    if name is not None:
        return subject if all(t.is_space for t in below.doc[: name.first]) else None
    whom = syntax.obj(subject.head) if subject.lemma_.lower() in _DOERS and subject.left_edge.is_sent_start else None
    return whom if whom is not None and told.names.at(below, whom) is not None else None


def _new(told: Told, one: Cluster, below: Block) -> bool:
    """Whether nothing but the headline named him before."""
    start, end = told.headline or (0, 0)
    return all(s.start >= below.start or start <= s.start < end for s in one.spans)


def _told_on(noun: "Token", name: "Token", one: Cluster) -> bool:
    """Whether the sentence goes on: what befell him, his age, that he is such a one; not "too", nor of a past year."""
    verb = name.head
    beside = [c for c in name.children if c.dep_ in {"appos", "nummod"}]
    alike = calling(noun) in one.descriptions or any(c.like_num for c in beside)
    too = any(c.lower_ in post_words.ANOTHER for c in syntax.children(verb, "advmod"))
    years = (t for p in syntax.children(verb, "prep") for t in syntax.children(p, "pobj"))
    past = any(t.like_num and len(t.text) == YEAR for t in years)
    told_on = _goes_on(noun, name) if name.dep_ == "dobj" else name.dep_ == "nsubjpass" or alike
    return told_on and not (too or past)


def _goes_on(noun: "Token", name: "Token") -> bool:
    """“Police took X from his home”: on no other day than the lead tells, and he is not "another"."""
    days = {t.lower_ for t in noun.sent if t.ent_type_ in _TIMES}
    other = (t for t in name.sent if t.lower_ in mends.ANOTHER or (t.ent_type_ in _TIMES and t.pos_ == "PROPN"))
    return all(t.lower_ in days for t in other)


_TIMES = {"DATE", "TIME"}


_DOERS = human_nouns.FORCES | courts.COURTS | courts.JUDGES
