"""Whom a pronoun means below a line that says of whom the part tells: "Who was X? / Before he sat in parliament"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letapis.reading.page import Block
    from letapis.reading.people import Cluster
    from letapis.reading.told import Told


def of_heading(told: "Told", block: "Block", kind: str) -> "Cluster | None":
    """The person of the heading, where nobody else who may be meant is named between it and the pronoun."""
    one = told.names.heading(block) if block.under is not None else None
    if one is None or one.gender not in {None, kind}:
        return None
    here = told.referents.since(told.begun(block.index))
    others = (c for r in here if r.block is block for c in r.clusters if c is not one)
    return None if any(c.gender in {None, kind} for c in others) else one
