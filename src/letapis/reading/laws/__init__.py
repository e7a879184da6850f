"""Citations of laws in a text, read by the edition in force."""

from letapis.reading.laws.find import FoundLaw, find_laws

__all__ = ["FoundLaw", "find_laws"]
