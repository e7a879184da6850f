"""Verbs joined by "and" or "or" to the wrong verb."""

from typing import TYPE_CHECKING

from letapis.reading.mending.tree import has

if TYPE_CHECKING:
    from spacy.tokens import Token


def bare_again(verb: "Token") -> None:
    """“Should release X, who has been held for a year, or grant him a trial”: a bare verb goes on from a bare one."""
    if verb.tag_ != "VB" or verb.head.tag_ == "VB" or has(verb, "aux", "nsubj", "nsubjpass"):
        return
    first = next((a for a in verb.head.ancestors if a.tag_ == "VB" and has(a, "aux") and a.i < verb.head.i), None)
    if first is not None and any(a.dep_ == "relcl" for a in (verb.head, *verb.head.ancestors) if a.i > first.i):
        verb.head = first
