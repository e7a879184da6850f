"""Sequences taken some at a time, by how long they are together."""

from collections.abc import Iterable, Iterator, Sized
from typing import TypeVar

T = TypeVar("T", bound=Sized)


def batches(items: Iterable[T], *, together: int, most: int | None = None) -> Iterator[list[T]]:
    """The items in order, in lists of at most `most`, and of `together` in length unless one alone is longer."""
    batch: list[T] = []
    length = 0
    for item in items:
        if batch and (length + len(item) > together or len(batch) == most):
            yield batch
            batch, length = [], 0
        batch.append(item)
        length += len(item)
    if batch:
        yield batch
