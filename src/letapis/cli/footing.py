"""What an answer stands on: the head of the chain and the day of knowledge."""

from datetime import UTC, datetime

from rich.text import Text

from letapis.model.case import AsOf
from letapis.model.chain import instant_to_text


def footing(as_of: AsOf) -> Text:
    """One dim line below an answer."""
    known = f", as known at {instant_to_text(as_of.known)}" if as_of.known else ""
    if as_of.known and as_of.known > datetime.now(UTC):
        known += ", a moment yet to come: the answer may change until then"
    return Text(f"computed from {as_of.head.seq} entries, head {as_of.head.hash[:16]}…{known}", "dim")
