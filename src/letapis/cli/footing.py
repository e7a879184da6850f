"""What an answer stands on: the head of the chain and the day of knowledge."""

from datetime import UTC, datetime

from rich.text import Text

from letapis.model.case import AsOf
from letapis.model.chain import instant_to_text


def footing(as_of: AsOf) -> Text:
    """One dim line below an answer."""
    return Text(f"computed from {as_of.head.seq} entries, head {as_of.head.hash[:16]}…{known_at(as_of)}", "dim")


def known_at(as_of: AsOf) -> str:
    """The day of knowledge, empty where it is now; one that is not over yet is said to be."""
    if as_of.known is None:
        return ""
    yet = ", a moment yet to come: the answer may change until then" if as_of.known > datetime.now(UTC) else ""
    return f", as known at {instant_to_text(as_of.known)}{yet}"
