"""What the register goes by, in one record, so that each part can be replaced without touching the code."""

from collections.abc import Callable
from dataclasses import dataclass

from letapis.model import Custody
from letapis.register.precedence import DEFAULT_PRECEDENCE, Precedence
from letapis.register.words import FACILITIES, state_of


def facility_kind(name: str) -> Custody | None:
    """The kind of custody in a facility, by the words of its name."""
    row = state_of(name, FACILITIES)
    return row.state if row else None


def plain(name: str) -> str:
    """A name as it is compared: without letter case, article and spare blanks."""
    words = name.casefold().split()
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words)


@dataclass(frozen=True, slots=True)
class Rules:
    """How cases are derived.

    `precedence` orders statements that disagree. `country` (ISO 3166-1 alpha-2, lower case) is whose law computes the
    end of a term where no citation names a jurisdiction; null computes none then. `facility` gives the kind
    of custody in a named facility, `canonical` the one form under which two names of a place or facility compare equal.
    """

    precedence: Precedence = DEFAULT_PRECEDENCE
    country: str | None = None
    facility: Callable[[str], Custody | None] = facility_kind
    canonical: Callable[[str], str] = plain


DEFAULT_RULES = Rules()
