"""Our kinds of event beside those of other schemes, as tables.

`counted`: a statement of this kind is a prediction of one of these types; one that fits nothing marked is invented.
`allowed`: a statement of this kind may be right about one of these types, but says something else in the first place
("jailed for five years" is our `sentenced` and may be their arrest); where it fits nothing, it is not counted.
Kinds in neither have no counterpart and are left out, whatever they say.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from letapis.model import EventKind, Statement

Types = frozenset[str]
_NONE: Types = frozenset()

PERSON_NOUN = re.compile(
    r"\b(?:prisoner|detainee|inmate|internee|captive|hostage|convict|defendant|suspect|accused)s?\b", re.IGNORECASE
)
"""Other schemes mark words for what happens, never words for persons: a statement read from such a word (our
"political prisoner X" says that X is held) is not counted where it fits nothing."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """How our kinds map to a scheme's types."""

    counted: Mapping[EventKind, Types]
    allowed: Mapping[EventKind, Types]

    def types(self, statement: Statement) -> Types:
        """The types that a statement may be right about."""
        return self.counted.get(statement.event, _NONE) | self.allowed.get(statement.event, _NONE)

    def counts(self, statement: Statement) -> bool:
        """Whether the statement is wrong where it fits nothing."""
        return statement.event in self.counted and not PERSON_NOUN.search(statement.trigger.text)


def _types(*names: str) -> Types:
    return frozenset(names)


_CUSTODY = (EventKind.DETAINED, EventKind.REMANDED, EventKind.HOUSE_ARREST, EventKind.HELD)
_INQUIRY = (EventKind.WANTED, EventKind.QUESTIONED, EventKind.SEARCHED)

KAIROS = Kinds(
    counted={
        **dict.fromkeys(_CUSTODY, _types("Justice.ArrestJailDetain")),
        EventKind.CHARGED: _types("Justice.ChargeIndict"),
        EventKind.TRIED: _types("Justice.TrialHearing"),
        EventKind.CONVICTED: _types("Justice.Convict"),
        EventKind.SENTENCED: _types("Justice.Sentence"),
        EventKind.RELEASED: _types("Justice.ReleaseParole"),
        EventKind.ACQUITTED: _types("Justice.Acquit"),
        EventKind.INVESTIGATED: _types("Justice.InvestigateCrime"),
    },
    allowed={
        **dict.fromkeys(_INQUIRY, _types("Justice.InvestigateCrime")),
        EventKind.SENTENCED: _types("Justice.ArrestJailDetain", "Justice.Convict"),
        EventKind.CONVICTED: _types("Justice.Sentence"),
        EventKind.TRANSFERRED: _types("Justice.ArrestJailDetain"),
        EventKind.ACCUSED: _types("Justice.ChargeIndict"),
        EventKind.INVESTIGATED: _types("Justice.ChargeIndict"),
        EventKind.APPEALED: _types("Justice.TrialHearing"),
    },
)
"""KAIROS types of WikiEvents (their last part left off), and the Justice types only."""

RAMS = Kinds(
    counted={},
    allowed={
        **dict.fromkeys(_CUSTODY, _types("arrestjaildetain")),
        **dict.fromkeys(_INQUIRY, _types("investigatecrime", "n/a")),
        EventKind.TRANSFERRED: _types("arrestjaildetain"),
        EventKind.CHARGED: _types("chargeindict", "n/a"),
        EventKind.ACCUSED: _types("chargeindict", "convict", "investigatecrime", "n/a"),
        EventKind.INVESTIGATED: _types("investigatecrime", "chargeindict", "n/a"),
        EventKind.TRIED: _types("trialhearing", "n/a"),
        EventKind.APPEALED: _types("trialhearing", "n/a"),
        EventKind.CONVICTED: _types("convict", "n/a"),
        EventKind.SENTENCED: _types("convict", "arrestjaildetain", "n/a"),
        EventKind.ACQUITTED: _types("convict", "n/a"),
        EventKind.EXTRADITED: _types("extradite"),
    },
)
"""Last parts of RAMS' justice types; all only allowed, as the passages hold further events that are not marked."""

ACE_ARREST = Kinds(
    counted=dict.fromkeys(_CUSTODY, _types("Justice:Arrest-Jail")),
    allowed=dict.fromkeys((EventKind.SENTENCED, EventKind.TRANSFERRED), _types("Justice:Arrest-Jail")),
)
"""M2E2 marks ACE's Arrest-Jail and nothing else of the kind."""

POLICE_ARREST = frozenset({EventKind.DETAINED, EventKind.REMANDED, EventKind.HOUSE_ARREST, EventKind.HELD})
"""Kinds that answer "did police arrest someone?": the annotators say yes to people in custody too."""

WORD_CLASSES: Mapping[str, frozenset[EventKind]] = {
    "arrest": frozenset({*_CUSTODY, EventKind.SENTENCED, EventKind.WANTED, EventKind.TRANSFERRED}),
    "release": frozenset({EventKind.RELEASED, EventKind.ACQUITTED}),
}
"""Kinds that speak of an arrest or a release word of PLV."""
