"""Whom a lead only counts: "Two journalists were freed. … A and B were …"."""

from typing import TYPE_CHECKING

from letapis.reading import syntax
from letapis.reading.descriptions import count
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import acts
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def named_below(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """“Two journalists were freed. … A and B were …”: as many as the lead counts, named together first below."""
    wanted = count(token)
    if wanted is None or wanted < 2 or block.index > 1 or token.sent.start > 0 or token.tag_ != "NNS":  # noqa: PLR2004
        return ()
    for below in told.blocks.values():
        if not block.index < below.index <= block.index + 2:
            continue
        groups = (_joined_names(told, below, t) for t in below.doc if t.dep_ in syntax.SUBJECTS)
        first = next((g for g in groups if g), ())
        if first and len(first) == wanted and not _named_before(told, block, first):
            return first
    return ()


def _named_before(told: Told, block: Block, group: tuple[Cluster, ...]) -> bool:
    """Whether others are named between: "Two were jailed. A got five years, B nine. Others: C and D got three"."""
    at = min(s.start for c in group for s in c.spans)
    between = (c for c in told.people.clusters for s in c.spans if block.start <= s.start < at)
    return any(c not in group and not acts(c) for c in between)


def _joined_names(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """The people named together as one subject; nobody where one stands alone."""
    beside = [
        k for c in syntax.children(token, "appos") for k in syntax.coordinated(c)
    ]  # "reporters A and B were held"
    all_of_them = [*syntax.coordinated(token), *beside]
    named = tuple(dict.fromkeys(c for t in all_of_them if (c := told.names.cluster_at(block, t))))
    return named if len(named) > 1 else ()
