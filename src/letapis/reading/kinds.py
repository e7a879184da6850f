"""Kinds of event that dates treat alike."""

from letapis.model import EventKind

VERDICTS = {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACQUITTED}
"""How a court ends a trial: the papers date it by the weekday, and what could have been one did not come."""
STATES = {EventKind.HELD, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE, EventKind.REMANDED}
"""Events that last: what is said to be so since a day is open to the end."""
LOSING = {
    EventKind.DETAINED, EventKind.REMANDED, EventKind.HOUSE_ARREST, EventKind.HELD, EventKind.TRANSFERRED,
    EventKind.PUNISHED, EventKind.ILL_TREATED, EventKind.CHARGED, EventKind.TRIED, EventKind.CONVICTED,
    EventKind.SENTENCED, EventKind.ACQUITTED, EventKind.RELEASED,
}  # fmt: skip
"""What befalls somebody who loses freedom, or had lost it: hardly the lawyer who speaks, or whoever does it to him."""
TAKING = {EventKind.DETAINED, EventKind.SEARCHED, EventKind.HELD, EventKind.CHARGED, EventKind.REMANDED}
"""What begins a case."""
ENDING = {*VERDICTS, EventKind.RELEASED, EventKind.TRIED, EventKind.LEFT_COUNTRY, EventKind.DEPORTED, EventKind.DIED}
"""What comes long after the beginning of a case."""
