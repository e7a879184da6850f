"""Pronouns that stand before the name: "As he stepped out of prison, Wa Lone gave a thumbs up"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import stance
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import acts
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def subject_ahead(told: Told, block: Block, token: "Token", kind: str) -> Cluster | None:
    """“As he stepped out of prison, Wa Lone gave a thumbs up”: below what opens a sentence, its subject to come."""
    clause = token.head
    opens = token.dep_ in syntax.SUBJECTS and clause.dep_ == "advcl" and token.i - token.sent.start <= _OPENING
    who = next((c for t in clause.ancestors for c in syntax.children(t, "nsubj") if c.i > clause.i), None)
    found = told.names.cluster_at(block, who) if opens and who is not None and who.sent == token.sent else None
    return found if found is not None and found in told.affected and found.gender in {None, kind} else None


def owner_ahead(told: Told, block: Block, token: "Token", kind: str) -> Cluster | None:
    """“Saab recalled that in the days before his arrest Tarazona had met them”: of whom the clause goes on to tell."""
    node = token.head
    if token.dep_ != "poss" or node.dep_ != "pobj" or node.head.lower_ not in stance.TEMPORAL:
        return None
    while node.dep_ in {"pobj", "prep"} and node.head.i < node.i:
        node = node.head
    verb = node.head if node.dep_ == "prep" else node
    who = next((c for c in syntax.children(verb, *syntax.SUBJECTS) if c.i > token.i), None)
    found = told.names.cluster_at(block, who) if who is not None and verb.pos_ in syntax.VERBAL else None
    return found if found is not None and found.gender in {None, kind} and not acts(found) else None


def told_ahead(told: Told, block: Block, token: "Token", kind: str) -> Cluster | None:
    """“Ten days after he was convicted, Ousmane Sonko was arrested”: the subject of the clause that follows."""
    here, part = block.offset(token), told.floor(told.sentence(block, token))
    if any(r.clusters for r in told.referents.since(part) if r.block.offset(r.token) < here):
        return None
    subjects = (syntax.child(over, "nsubj", "nsubjpass") for over in token.ancestors if over.i > token.i)
    subject = next((s for s in subjects if s is not None and s.i > token.i), None) or _onlysubject_ahead(
        told, block, token
    )
    behind = [c for c in syntax.children(subject, "appos") if c.left_edge.i == subject.i + 1] if subject else []
    found = told.names.cluster_at(block, next(iter(behind), subject)) if subject is not None else None
    return found if found is not None and found.gender in {None, kind} else None


def _onlysubject_ahead(told: Told, block: Block, token: "Token") -> "Token | None":
    """“A day after the court granted her bail, Setalvad walked out”, however parsed: the one named behind the comma."""
    behind = token.doc[token.i : token.sent.end]
    named = {c for t in behind if (c := told.names.cluster_at(block, t)) is not None}
    comma = next((t.i for t in behind if t.text == ","), None)
    first = next((t for t in behind if t.dep_ in syntax.SUBJECTS and comma is not None and t.i > comma), None)
    return first if len(named) == 1 else None


_OPENING = 6
"""Words of what stands before a sentence's subject: "Swamped by reporters as he"."""
