"""A given name cut short: "Khadija" of Khadijatul Kubra, "Sasha" of Aleksandra Skochilenko."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from letapis.reading.name_edges import Name
from letapis.reading.people import Cluster, People
from letapis.reading.same_names import gender_of, given_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_SHORTEST = 4
"""Letters with which a name may be cut short: "Alex", not "Ali" of Alisher."""
_MOST_CUT = 5
"""Letters that are left out at most: "Alex" of Alexander."""


def cut_short(people: People, mentions: Iterable[Name]) -> Iterator[tuple[int, int]]:
    """Where somebody named in full begins, and where the short form does by which a report calls nobody else.

    A relative who is told by a given name alone is another person, and so is whoever is brought in: "his driver, Alex".
    """
    brought_in = {people.at(name.span.start) for name in mentions if _apposed(name.doc[name.last])}
    whole = [c for c in people.clusters if len(c.words) > 1]
    for short in [c for c in people.clusters if len(c.words) == 1 and c.name.istitle()]:
        bearers = [c for c in whole if _short_of(short.words[0], c.words[0]) and _one_gender(short, c)]
        if len(bearers) == 1 and short not in brought_in and not people.are_kin(short):
            yield bearers[0].spans[0].start, short.spans[0].start


def _apposed(name: "Token") -> bool:
    """“His driver, Alex", "Alex, a driver”: whether a noun set off by a comma tells who it is."""
    beside = [*([name.head] if name.dep_ == "appos" else []), *(c for c in name.children if c.dep_ == "appos")]
    return any(noun.pos_ == "NOUN" and any(c.dep_ in {"poss", "det"} for c in noun.children) for noun in beside)


def _short_of(short: str, given: str) -> bool:
    cut = len(given) - len(short)
    begins = len(short) >= _SHORTEST and 0 < cut <= _MOST_CUT and given.startswith(short)
    return begins or given in given_of(short)


def _one_gender(a: Cluster, b: Cluster) -> bool:
    return len({a.gender or gender_of(a.name), b.gender or gender_of(b.name)} - {None}) < 2  # noqa: PLR2004 - two
