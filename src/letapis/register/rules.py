"""What the register goes by, in one record, so that each part can be replaced without touching the code."""

from collections.abc import Callable
from dataclasses import dataclass

from letapis.model import Custody
from letapis.register.gazetteer import canonical, facility_kind
from letapis.register.precedence import DEFAULT_PRECEDENCE, Precedence


@dataclass(frozen=True, slots=True)
class Rules:
    """How cases are derived.

    `precedence` orders statements that disagree. `country` (ISO 3166-1 alpha-2, lower case) is whose law computes the
    end of a term where no citation names a jurisdiction; null computes none then. `facility` gives the kind
    of custody in a named facility, `canonical` the one form under which two names of a place or facility compare equal.
    `name` is what answers call these rules, empty for those that the program comes with: equal names, equal rules.
    """

    precedence: Precedence = DEFAULT_PRECEDENCE
    country: str | None = None
    facility: Callable[[str], Custody | None] = facility_kind
    canonical: Callable[[str], str] = canonical
    name: str = ""


DEFAULT_RULES = Rules()
