"""Whom a pronoun means by the clause that it stands in or behind: "B was jailed for a crime that he denies"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, stance
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.mending.tree import climbed
from letapis.reading.other_gender import subject_of
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import acts
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_passive_over(token: "Token") -> "Token | None":
    """“A was convicted after B was jailed for a deed that he denies”: B, to whom the clause around it happens."""
    clause = token.head
    if token.dep_ != "nsubj" or clause.dep_ != "relcl" or clause.head.dep_ not in {"pobj", "dobj"}:
        return None
    if not any(c.lower_ in syntax.RELATIVES or c.dep_ == "dobj" for c in clause.children):
        return None
    over = climbed(clause.head, lambda t: t.pos_ not in syntax.VERBAL and t.dep_ != "ROOT")
    who = syntax.child(over, "nsubjpass")
    denied = clause.lemma_.lower() in stance.DENY_VERBS
    return who if denied and who is not None and over.dep_ == "advcl" and is_human(who) else None


def before_semicolon(told: Told, block: Block, token: "Token", kind: str) -> Cluster | None:
    """“Nor is she the last: X was handed 45 years; her sentence was cut”: the only one named right before the mark."""
    doc, mark = token.doc, token.sent.start - 1
    if mark < 1 or not _opens(token, mark) or not block.text.startswith(";", block.offset(doc[mark]) - block.start):
        return None  # for the parser a semicolon is a full stop
    begun = doc[mark].sent.start
    begun = next((t.i + 1 for t in reversed(doc[begun:mark]) if t.text in clauses.ENDS_CLAUSE), begun)
    named = dict.fromkeys(c for t in doc[begun:mark] if (c := told.names.cluster_at(block, t)) is not None)
    one = next(iter(named), None)
    if one is None or len(named) > 1 or one not in told.affected or one.gender not in {None, kind} or acts(one):
        return None
    return one


def of_another(told: Told, token: "Token", here: int) -> bool:
    """“His colleague X was jailed. He was freed in May”: the subject to whom the sentence before told what happened."""
    if token.dep_ not in syntax.SUBJECTS or token.head.dep_ not in {"ROOT", "conj"}:
        return False
    before = (r for r in told.near(here, 1) if r.affected and len(r.clusters) == 1 and r.token.ent_type_ == "PERSON")
    return any(told.names.topic not in r.clusters and subject_of(r.token).dep_ in syntax.SUBJECTS for r in before)


def _opens(token: "Token", mark: int) -> bool:
    """Whether the word is, or owns, the subject right behind the mark, with at most "but" between."""
    subject = token.head if token.dep_ == "poss" else token
    return subject.dep_ in syntax.SUBJECTS and token.i - mark <= _NEAR


_NEAR = 2
"""Words from the mark to the pronoun."""
