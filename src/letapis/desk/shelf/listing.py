"""The rows of the reports in their order, kept so that one that changes moves none of the others."""

from array import array
from bisect import bisect_left

from letapis.desk.shelf.records import Filed


class Listing:
    """Rows in the order of their places; one that changes is put in its place without a walk through the others."""

    def __init__(self) -> None:
        self._places: array[int] = array("L")
        self._rows: list[Filed] = []
        self._told: tuple[Filed, ...] | None = None

    def put(self, place: int, row: Filed | None) -> None:
        """The row of a place; null for none."""
        at = bisect_left(self._places, place)
        there = at < len(self._places) and self._places[at] == place
        if row is not None and not there:
            self._places.insert(at, place)
            self._rows.insert(at, row)
        elif row is not None:
            self._rows[at] = row
        elif there:
            del self._places[at], self._rows[at]
        self._told = None

    def last_first(self) -> tuple[Filed, ...]:
        """The rows, that of the last place first."""
        if self._told is None:
            self._told = tuple(self._rows[::-1])
        return self._told
