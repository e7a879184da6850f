"""What was computed of components and may be asked for again: after an entry, all but a few are as they were.

Each is kept with the state that it was computed of (`letapis.ledger.projection.loading`: the entry from which on packed
cases are so, or how many entries bear on the component and which is the last). A state never comes to mean anything
else, so nothing is ever out of date; what was not used for long is let go.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Values by their keys, at most so many of them, those used last."""

    def __init__(self, most: int) -> None:
        self._most, self._values, self._lock = most, OrderedDict[Key, Value](), Lock()

    def get(self, keys: Iterable[Key], make: Callable[[list[Key]], Iterable[tuple[Key, Value]]]) -> dict[Key, Value]:
        """The values of these keys; `make` gives those that are not kept."""
        wanted = list(keys)
        with self._lock:
            found = {key: self._values[key] for key in wanted if key in self._values}
            for key in found:
                self._values.move_to_end(key)
        missing = [key for key in wanted if key not in found]
        if missing:
            made = dict(make(missing))
            found |= made
            with self._lock:
                self._values |= made
                while len(self._values) > self._most:
                    self._values.popitem(last=False)
        return found


class Days(Generic[Key, Value]):
    """Such values for each of the days last asked about; of a day no more than what its last answer was made of."""

    def __init__(self, most: int) -> None:
        self._most, self._days, self._lock = most, OrderedDict[Hashable, dict[Key, Value]](), Lock()

    def get(
        self, day: Hashable, keys: Iterable[Key], make: Callable[[list[Key]], Iterable[tuple[Key, Value]]]
    ) -> dict[Key, Value]:
        """The values of these keys for a day; `make` gives those that are not kept."""
        wanted = list(keys)
        with self._lock:
            before = self._days.get(day, {})
        found = {key: before[key] for key in wanted if key in before}
        missing = [key for key in wanted if key not in found]
        if missing:
            found.update(make(missing))
        with self._lock:
            self._days[day] = found
            self._days.move_to_end(day)
            while len(self._days) > self._most:
                self._days.popitem(last=False)
        return found
