"""Finding the words that name an event, and whom it befell, by the rows of the language."""

from letapis.reading.triggers.find import find_triggers
from letapis.reading.triggers.trigger import Trigger

__all__ = ["Trigger", "find_triggers"]
