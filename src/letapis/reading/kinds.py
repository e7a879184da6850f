"""Kinds of event that dates treat alike."""

from letapis.model import EventKind

VERDICTS = {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACQUITTED}
"""Events of a court, which the papers date by the weekday."""


STATES = {EventKind.HELD, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE, EventKind.REMANDED}
"""Events that last: what is said to be so since a day is open to the end."""


TAKING = {EventKind.DETAINED, EventKind.SEARCHED, EventKind.HELD, EventKind.CHARGED, EventKind.REMANDED}


ENDING = {*VERDICTS, EventKind.RELEASED, EventKind.TRIED, EventKind.LEFT_COUNTRY, EventKind.DEPORTED, EventKind.DIED}
"""What begins a case, and what comes long after it."""
