"""The two whom a headline names: to whom "both" goes back from others told of by the way."""

from typing import TYPE_CHECKING

from letapis.reading.people import Cluster
from letapis.reading.referents import noun_gender
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def back_to_two(told: Told, token: "Token", here: int, group: tuple[Cluster, ...]) -> tuple[Cluster, ...]:
    """“Rabkova and Chapiuk sentenced … Others got 16 years and 17. … Both”: the headline's, far from others."""
    last = next((r.sentence for r in reversed(told.referents) if r.plural and r.clusters == group), here)
    two = headline_two(told, token) if here - last > _FAR else ()
    return two or group


_FAR = 2
"""In sentences: where two who are named by the way are no longer meant by "both"."""


def headline_two(told: Told, token: "Token") -> tuple[Cluster, ...]:
    """The two whom the headline names, if something befell both; nobody where it names one, or more."""
    start, end = told.headline or (0, 0)
    two = tuple(c for c in told.people.clusters if any(start <= s.start < end for s in c.spans))
    return two if len(two) == 2 and all(c in told.affected and of_gender(c, token) for c in two) else ()  # noqa: PLR2004


def of_gender(cluster: Cluster, token: "Token") -> bool:
    """“The two men”: no woman is one of them."""
    return len({cluster.gender, noun_gender(token)} - {None}) < 2  # noqa: PLR2004
