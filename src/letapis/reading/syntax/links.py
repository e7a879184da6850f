"""The links of a parse: children and governors, conjuncts, clauses, the edges of a phrase."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
VERBAL = ("VERB", "AUX")


def child(token: "Token", *deps: str) -> "Token | None":
    """The first child with one of these dependency labels."""
    for c in token.children:  # called so often that a generator costs
        if c.dep_ in deps:
            return c
    return None


def children(token: "Token", *deps: str) -> Iterator["Token"]:
    """All children with one of these labels."""
    return (c for c in token.children if c.dep_ in deps)


def pobj(head: "Token", wanted: frozenset[str]) -> "Token | None":
    """The noun of one of these prepositions below `head`."""
    for prep in children(head, "prep", "agent", "dative", "prt", "advmod"):
        if prep.lower_ in wanted and (inner := child(prep, "pobj", "pcomp")) is not None:
            return inner
    return None


def governor(noun: "Token") -> "Token | None":
    """The verb that a noun or a prepositional phrase hangs on."""
    node = noun
    for _ in range(6):
        node = node.head
        if node.pos_ in VERBAL:
            return node
        if node.dep_ == "ROOT":
            return None
    return None


def coordinated(noun: "Token") -> list["Token"]:
    """The noun and those joined to it by "and" or commas."""
    out = [noun]
    for conjunct in noun.conjuncts:
        if conjunct.i > noun.i and conjunct not in out:
            out.append(conjunct)
    return out


def clause_head(token: "Token") -> "Token":
    """The verb (or root) of the smallest clause that holds the token."""
    node = token
    while node.dep_ != "ROOT" and node.pos_ not in VERBAL:
        node = node.head
    return node


def edges(token: "Token", *, without: frozenset[str] = frozenset()) -> tuple["Token", "Token"]:
    """First and last token of the subtree, leaving out child subtrees with the labels in `without`."""
    kept = [token]
    for c in token.children:
        if c.dep_ not in without:
            kept += [c.left_edge, c.right_edge]
    return min(kept, key=lambda t: t.i), max(kept, key=lambda t: t.i)


def for_clauses(verb: "Token") -> "list[Token]":
    """The verbs of clauses with "for … to": "called for him to be freed"."""
    over = (
        [verb, verb.head] if verb.pos_ == "NOUN" and verb.dep_ == "dobj" else [verb]
    )  # "repeated its call for him to be"
    clauses = [c for one in over for c in children(one, "advcl", "ccomp", "xcomp", "acl")]
    return [c for c in clauses if any(m.lower_ in prepositions.FOR for m in children(c, "mark"))]
