"""What an answer stands on: the head of the chain and the day of knowledge."""

from datetime import UTC, datetime

from rich.text import Text

from letapis.model.case import AsOf
from letapis.publish.footing import by_rules, known_at


def footing(as_of: AsOf) -> Text:
    """One dim line below an answer."""
    known = known_at(as_of, datetime.now(UTC)) + by_rules(as_of)
    return Text(f"computed from {as_of.head.seq} entries, head {as_of.head.hash[:16]}…{known}", "dim")
