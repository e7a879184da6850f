"""How much is read at most, and why. More than that is an `Issue`, never a hang."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """One bound: its number, the unit, and the reason for it."""

    number: int
    unit: str
    why: str


TEXT_BYTES = Limit(
    20_000_000, "bytes", "the longest book on a trial is a tenth of this; a report of 5 MB is still read"
)
LINE_BYTES = Limit(25_000_000, "bytes", "one JSON Lines record with a text of the longest size, its letters escaped")
HTML_BYTES = Limit(5_000_000, "bytes", "of 120 news pages of the evaluation set the largest has 400,000")
HTML_ELEMENTS = Limit(30_000, "elements", "of those pages the richest has 4,636; time grows with their number")
HTML_ATTRIBUTES = Limit(
    1_000, "attributes of one element", "libxml2 takes time by their square: 100,000 cost 90 seconds"
)
