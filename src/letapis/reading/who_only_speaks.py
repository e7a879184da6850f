"""Whom a pronoun does not mean, where others were told of: who only speaks of them, and who denies what befell one."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, stance
from letapis.language.chosen import people as words
from letapis.reading import syntax
from letapis.reading.other_gender import subject_of
from letapis.reading.people import Cluster
from letapis.reading.referents import REACH, Referent, acts, is_sayer, speaks
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def without_denier(told: Told, fits: list[Referent], token: "Token") -> list[Referent]:
    """“The general denied that he had been tortured”: another, where somebody else was told of whom it befell."""
    deny = token.head.head
    if token.dep_ != "nsubjpass" or token.head.dep_ != "ccomp" or deny.lemma_.lower() not in stance.DENY_VERBS:
        return fits
    others = [r for r in fits if r.clusters and subject_of(r.token).head != deny]
    unhurt = {c for r in fits if subject_of(r.token).head == deny for c in r.clusters} - told.affected
    if not unhurt or not any(c in told.affected for r in others for c in r.clusters):
        return fits
    return [r for r in fits if unhurt.isdisjoint(r.clusters)]


def without_spokesmen(told: Told, fits: list[Referent], token: "Token", here: int, kind: str) -> list[Referent]:
    """“The lawyer X said the man was detained. An agency said that he had been moved”: who only speaks is not he.

    Unless it is he who goes on to speak, or nobody else to whom something happened was told of near.
    """
    said = token.dep_ == "nsubj" and token.head.lemma_.lower() in SAY_VERBS
    others = [r for r in fits if r.affected or any(c in told.affected for c in r.clusters)]
    woman = kind == words.WOMAN and any(c.gender == kind for r in others for c in r.clusters)
    if said or all(here - r.sentence > (REACH if woman else _NEAR) for r in others):
        return fits
    only = {c for r in fits for c in r.clusters if acts(c) and c not in told.affected and is_sayer(r.token)}
    only = {c for c in only if c.gender is None} if woman else only
    only |= {c for r in fits for c in r.clusters if c not in told.affected and _spoke_before(told, c, here, token)}
    return [r for r in fits if only.isdisjoint(r.clusters)]


def _spoke_before(told: Told, one: Cluster, here: int, token: "Token") -> bool:
    """“X was detained, his colleague Y said. Y said that police had beaten him”: of Y nothing else is told."""
    before = [r for r in told.referents.of(one) if r.sentence <= here]
    speaks_now = any(r.sentence == here and speaks(r.token, token) for r in before)
    return speaks_now and any(r.sentence < here for r in before) and all(map(_only_says, before))


def _only_says(r: Referent) -> bool:
    """“…, his colleague Y said”: which is read by itself, without the verb."""
    return is_sayer(r.token) or all(t.pos_ not in syntax.VERBAL for t in r.token.sent)


_NEAR = 2
"""Sentences back to somebody to whom something happened, with or without a name."""
