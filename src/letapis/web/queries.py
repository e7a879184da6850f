"""What the register's addresses ask for, the same at the desk and in public."""

from collections.abc import Mapping
from datetime import date

from letapis.model import Grouping
from letapis.web.clocks import Clocks
from letapis.web.registry import CLASSES, Asked

LONGEST = 200
"""Code points of a question that are read."""


def asked(query: Mapping[str, str], clocks: Clocks) -> Asked:
    """What the parts of an address ask for; parts that mean nothing are passed over."""
    keys = {by.value: query.get(by.value, "")[:LONGEST] for by in Grouping}
    return Asked(
        on=clocks.on,
        known=clocks.known,
        q=query.get("q", "")[:LONGEST],
        held=query.get("held", "") if query.get("held") in {"", "any", "yes", "maybe", "undated", "no"} else "",
        keys={name: key for name, key in keys.items() if key},
        since=_day(query.get("since", "")),
        until=_day(query.get("until", "")),
        whole=query.get("whole", "") if query.get("whole") in set(Grouping) else "",
        spell=query.get("spell", "") if query.get("spell") in CLASSES else "",
    )


def address(found: Asked, clocks: Clocks) -> dict[str, str]:
    """The parts of the address that says the same."""
    days = {
        "since": found.since.isoformat() if found.since else "",
        "until": found.until.isoformat() if found.until else "",
    }
    every = {
        "q": found.q,
        "held": found.held,
        **(found.keys or {}),
        **days,
        "spell": found.spell,
        "whole": found.whole,
        **clocks.query,
    }
    return {name: value for name, value in every.items() if value}


def page_number(query: Mapping[str, str]) -> int:
    """The page asked for, the first where that is no number."""
    return number(query.get("page", ""), 1, most=6)


def number(value: str, otherwise: int, *, most: int = 15) -> int:
    """A number as an address or a form gives it, of so many digits at the most; `otherwise` for whatever else it is."""
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= most else otherwise


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
