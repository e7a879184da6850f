"""Rows in batches, as many as one insertion takes well."""

from collections.abc import Iterable, Iterator
from itertools import islice

from letapis.ledger.row import Row

BATCH = 500


def batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows in lists of at most `BATCH`, none empty."""
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        yield batch
