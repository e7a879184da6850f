"""English words that complete the name of an event, and words that tell the way of a release."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NAMING = _words(
    "house arrest pre trial pre-trial pretrial hunger political wanted criminal home penal punishment solitary detention remand"
)
"""Words before the noun that belong to the name of the event: "house arrest", "hunger strike"."""
COMPLETING_ADJECTIVES = _words("guilty free missing innocent dead abroad out")
"""Without which a verb names no event: "found guilty", "walked free"."""
COMPLETING_NOUNS = _words("custody arrest bar trial exile detention")
"""The same behind a preposition: "taken into custody", "put on trial"."""
OBJECT_VERBS = _words("stand await face deny reject drop lose refuse contest open launch initiate")
"""Verbs that name an event only with one of `COMPLETING_OBJECTS`: "stand trial", "refused food"."""
COMPLETING_OBJECTS = _words("trial charge contact food case accusation allegation sentence investigation inquiry probe")
"""What `OBJECT_VERBS` need: "refused food", "opened a probe"."""

MODES = (
    ("bail", "bail"),
    ("recognizance", "recognizance"),
    ("undertaking", "recognizance"),
    ("pardon", "pardon"),
    ("clemency", "pardon"),
    ("amnesty", "amnesty"),
    ("swap", "exchange"),
    ("exchange", "exchange"),
    ("acquitted", "acquittal"),
    ("unconditional", "unconditional"),
    ("unconditionally", "unconditional"),
    ("house", "house_arrest"),
    ("serving", "term_served"),
    ("served", "term_served"),
    ("completion", "term_served"),
    ("expiry", "term_served"),
    ("parole", "bail"),
    ("pardoned", "pardon"),
    ("pardoning", "pardon"),
    ("amnestied", "amnesty"),
    ("supervision", "recognizance"),
)
"""A word near a release and the way that it tells (`letapis.model.ReleaseMode`), tried in order: "freed on bail"."""

CONDITIONS = _words("condition")
"""“Released without conditions”."""
DYING = _words("die perish")
"""Verbs behind which "of" and "from" say the cause whatever it is: "died of pneumonia"."""
CAUSES = _words(
    "suicide hanging attack stroke heart cancer pneumonia covid covid-19 coronavirus tuberculosis tumour tumor leukemia leukaemia "
    "diabetes hepatitis hiv aids infection sepsis disease illness failure arrest embolism thrombosis hemorrhage haemorrhage "
    "bleeding asphyxiation asphyxia suffocation strangulation poisoning overdose starvation dehydration hypothermia exhaustion "
    "injury wound beating torture shot gunshot gunfire bullet shooting shelling airstrike explosion blast bomb grenade "
    "stabbing strike negligence neglect complication surgery operation accident crash fall fire electrocution trauma ulcer "
    "peritonitis"
)
"""Nouns that say what somebody died of, also behind "after", "by", "in": "died after a stroke", "killed by a shot"."""
ONLY_WITH: dict[str, frozenset[str]] = {"arrest": frozenset({"cardiac", "heart"})}
"""Those that are causes with such a word before them alone; "four days after her arrest" tells when."""
NO_CAUSES = _words("age day week month year man woman person people child wife husband son daughter distance room")
"""Nouns that say no cause behind "of" and "from"."""
