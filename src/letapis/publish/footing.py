"""What a figure stands on, in the words that go with it wherever it goes."""

from datetime import datetime

from letapis.model import AsOf
from letapis.model.chain import instant_to_text


def footing(as_of: AsOf, now: datetime) -> str:
    """How many entries, the head, the day of knowledge. What is public has no chain of its own, and so no head."""
    head = f", head {as_of.head.hash}" if as_of.head.hash else ""
    return f"computed by Letapis from {as_of.head.seq} entries{head}{known_at(as_of, now)}{by_rules(as_of)}"


def known_at(as_of: AsOf, now: datetime) -> str:
    """The day of knowledge: that asked for, else when the last entry was recorded; empty where there is no entry.

    Asked as known at it, the answer stays the same for ever; a moment that is not over yet is said to be one.
    """
    if as_of.known is None:
        return f", as known at {instant_to_text(as_of.last)}" if as_of.last else ""
    yet = ", a moment yet to come: the answer may change until then" if as_of.known > now else ""
    return f", as known at {instant_to_text(as_of.known)}{yet}"


def by_rules(as_of: AsOf) -> str:
    """By which rules, where they are not those that the program comes with."""
    return f", by the rules {as_of.rules}" if as_of.rules else ""
