"""The two clocks of an address: `on` (when it was so) and `known` (when the ledger knew it)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Clocks:
    """The day asked about, and the instant of knowledge (null: now), with the texts that an address carries."""

    on: date
    known: datetime | None
    on_text: str
    known_text: str

    @property
    def query(self) -> dict[str, str]:
        """The two as parts of an address; empty for today as known now."""
        return {"on": self.on_text, "known": self.known_text}


def read_clocks(on: str | None, known: str | None, today: date) -> Clocks:
    """The clocks from an address; ValueError for what is neither a day nor an instant."""
    on, known = (on or "").strip(), (known or "").strip()
    return Clocks(date.fromisoformat(on) if on else today, _instant(known) if known else None, on, known)


WEEK = timedelta(days=7)
"""What is shown of changes unless more is asked for."""


def week_ago(today: date) -> datetime:
    """The instant after which the page of changes begins: the end of the day a week ago."""
    return _instant((today - WEEK).isoformat())


def _instant(text: str) -> datetime:
    """An instant; a day means up to its end, in UTC."""
    if len(text) == len("2020-10-27"):
        day = date.fromisoformat(text)
        if day == date.max:
            return datetime.max.replace(tzinfo=UTC)
        return datetime.combine(day + timedelta(days=1), time(), UTC) - timedelta(microseconds=1)
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
