"""Who may be meant by "he" and "she", and who is told to be neither."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS
from letapis.language.chosen import people as words
from letapis.reading import syntax
from letapis.reading.referents import Referent

if TYPE_CHECKING:
    from spacy.tokens import Token


def called_otherwise(referent: Referent, token: "Token", kind: str) -> bool:
    """“The judge said that he had been told to have her detained”: he is not "her"."""
    subject = subject_of(referent.token)
    if subject.doc is not token.doc or subject.i > token.i or subject.dep_ not in syntax.SUBJECTS:
        return False
    if subject.i < token.sent.start:
        return False
    verbs_of = [subject.head, *(c for c in subject.head.children if c.dep_ == "conj" and not syntax.child(c, "nsubj"))]
    said = (c for verb in verbs_of if verb.lemma_.lower() in SAY_VERBS for c in syntax.children(verb, "ccomp"))
    told = (who for clause in said for who in syntax.children(clause, *syntax.SUBJECTS) if who.i < token.i)
    return any(words.PRONOUNS.get(who.lower_) in words.OF_ONE - {kind} for who in told)


def come_between(referent: Referent, best: Referent, here: int) -> bool:
    """“Mahrang was held. Sammi was arrested on Monday. A court freed her”: Sammi may be a woman, and stands nearer."""
    return unknown(referent) and told_here(referent, here - 1) and best.sentence < here - 1


def told_here(referent: Referent, here: int) -> bool:
    """“Sammi Deen Baloch was arrested on Monday; a court freed her the day after”: whom the sentence is about."""
    subject = subject_of(referent.token).dep_ == "nsubjpass"
    return subject and referent.sentence == here and referent.affected and bool(referent.clusters)


def goes_on_about(referent: Referent, near: Sequence[Referent], token: "Token", here: int) -> bool:
    """“Another member, Tantawan Tuatulanon, is in prison too. She began a fast”: who opened the paragraph."""
    subject = subject_of(referent.token)
    opens = token.dep_ in syntax.SUBJECTS and token.i == token.sent.start and referent.sentence == here - 1
    about = subject.dep_ in syntax.SUBJECTS and subject.head == subject.sent.root
    here_told = (r for r in near if r.token.doc is token.doc)
    women = (r for r in here_told if words.WOMAN in {r.gender, *(c.gender for c in r.clusters)})
    same = referent.token.doc is token.doc and referent.affected and bool(referent.clusters) and unknown(referent)
    return opens and about and same and next(women, None) is None


def unknown(referent: Referent) -> bool:
    """Whether nothing tells a man or a woman: told of in one paragraph only, he is hardly "her" of the next."""
    return referent.gender is None and all(c.gender is None for c in referent.clusters)


def subject_of(name: "Token") -> "Token":
    """“His father, Mashallah, had pleaded”: of a name beside a noun the noun."""
    return name.head if name.dep_ == "appos" else name
