"""Times, terms and amounts in a text: a grammar of the calendar that knows no language by itself."""

from letapis.reading.times.find import find_times, resolve
from letapis.reading.times.found import FoundTime

__all__ = ["FoundTime", "find_times", "resolve"]
