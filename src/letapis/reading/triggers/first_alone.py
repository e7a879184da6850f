"""What is told of the first of a list of people, and not of those behind."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, pronouns
from letapis.language.chosen import rules as event_rules
from letapis.language.rows import EventRow
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _of_one(adjective: "Token", name: "Token") -> bool:
    """“Jailed activist A, lawyer B and a centre were honoured”: what describes one noun is said of its name alone."""
    between = name.doc[adjective.i + 1 : name.i]
    return (
        adjective.dep_ == "amod"
        and adjective.i < name.i
        and any(t.tag_ == "NN" or t.ent_type_ == "NORP" for t in between)
    )


def _own_term(row: EventRow, token: "Token") -> bool:
    """“A (15 years), B (18 years) and C (nine years) are in prison”: the term of A alone, unless it is "each"."""
    behind = next_to(token)
    return row.person == event_rules.ENTRY and behind.lower_ not in clauses.EACH


def of_first_alone(row: EventRow, token: "Token", head: "Token") -> bool:
    """Whether what is told is told of the first of a list alone."""
    return _of_one(token, head) or _own_term(row, token) or _of_same(token, head) or _of_former(token, head)


def _of_former(token: "Token", head: "Token") -> bool:
    """“A and B, the former on hunger strike, were freed”: A alone."""
    former = (c for c in head.children if c.dep_ == "appos" and c.lower_ in pronouns.FORMER)
    return any(c.is_ancestor(token) for c in former)


def _of_same(adjective: "Token", noun: "Token") -> bool:
    """“X, the jailed senator and critic of Y”: two words for one."""
    beside = adjective.dep_ == "amod" and noun.dep_ == "appos" and noun.tag_ == "NN"
    return beside and not any(c.dep_ in {"det", "poss"} for other in noun.conjuncts for c in other.children)
