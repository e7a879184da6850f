"""Times, terms and amounts in a text: a grammar of the calendar that knows no language by itself."""

from letapis.reading.times.find import find_times, resolve
from letapis.reading.times.found import FoundTime
from letapis.reading.times.lengths import FoundLength, duration_text, find_durations

__all__ = ["FoundLength", "FoundTime", "duration_text", "find_durations", "find_times", "resolve"]
