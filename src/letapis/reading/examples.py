"""People named only as some of many: "Among those cleared are A, B and C"; what is told next is of all of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, verbs
from letapis.reading.people import Cluster
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def some_of_many(told: Told, people: Sequence[Cluster]) -> bool:
    """Whether several people were first named, all at once, as those among whom they are."""
    first = [r for c in people for r in told.referents.of(c)[:1]]
    once = {(r.block.index, r.sentence) for r in first}
    many = len(people) > 1 and len(first) == len(people)
    return many and len(once) == 1 and _names_some(first[0].token)


def _names_some(name: "Token") -> bool:
    """“Among those freed are A and B", "those freed include A and B”."""
    sent = name.sent
    opening = next((t for t in sent if not t.is_space and not t.is_punct), sent[0])
    among = opening.lower_ in clauses.AMONG and sent.root.lemma_ in verbs.BE
    return among or (sent.root.lemma_ in verbs.INCLUDE and name.i > sent.root.i)
