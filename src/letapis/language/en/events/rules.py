"""Rows of the events table that the reader treats in a way of their own, by name."""

WEAK_MOVEMENTS = frozenset(
    {
        "fly-to-country",
        "arrive-in-country",
        "leave-country",
        "return-verb",
        "arrive-home",
        "return-noun",
        "fly-out",
        "taken-out",
    }
)
"""Rules of movement that a journey satisfies, too; exile and flight need no other event."""
FLOWN = "fly-out"
"""“Was flown to Delhi”: a transfer, where the place is in the country that the report is of."""
TOLD_LINKS = "reports-of-links"
"""“Reports of links to the opposition”: the words behind the trigger are the offence."""
PRETRIAL = "pretrial-noun"
"""“Pre-trial detention”: lasts after the release it stands beside."""
CUSTODY_NOUNS = frozenset({PRETRIAL, "arrest-noun"})
"""Nouns of custody that may only complete a verb: "remanded in pre-trial detention"."""
ASKED_FOR = "sought"
"""Where the person of a row stands for whom somebody asks a term: "asked for ten years for X"."""
