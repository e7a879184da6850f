"""How English tells by the way of a death in custody: by its cause, by whoever speaks of murder, by a fall from a window."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_CAUSES = (
    "cardiac|heart|stroke|suicide|pneumonia|covid|covid-19|coronavirus|sepsis|embolism|hypothermia|asphyxiation|suffocation|tuberculosis|"
    "infarction|haemorrhage|hemorrhage|ulcer|thrombosis|death"
)

DEATH_TOLD = (
    EventRow(
        "named-as-cause",
        E.DIED,
        "V",
        "name give cite list state report record describe",
        "focus",
        "Vitold Ashurak died in a colony. The administration named cardiac arrest as the cause.",
        "",
        needs=f"as=cause sentence-has={_CAUSES}",
        unless="negated",
    ),
    EventRow(
        "cause-given-as",
        E.DIED,
        "N",
        "cause",
        "focus",
        "Vitold Ashurak died in a colony. The cause of death was given as cardiac arrest.",
        "",
        needs="of=death verb=give|be|name|state|list|record",
        unless="negated-over human-of sentence-has=common|leading|main|biggest|unknown|unclear",
    ),
    EventRow(
        "speaks-of-murder",
        E.DIED,
        "V",
        "speak talk",
        "focus",
        "Fernando Albán died in custody. His party speaks of murder.",
        "",
        needs="of=murder|assassination|killing|homicide",
        unless="negated human-of to=*",
    ),
    EventRow(
        "threw-himself-out",
        E.DIED,
        "V",
        "throw hurl",
        "subject",
        "Fernando Albán was detained in October. The prosecutor says Albán threw himself out of a window.",
        "Albán",
        needs="human-subject obj=@reflexive of|from|off|out=window|balcony|roof|floor|storey|story|stairwell|bridge",
        unless="negated",
    ),
    EventRow(
        "fell-to-death",
        E.DIED,
        "V",
        "fall plunge jump plummet",
        "subject",
        "Fernando Albán was detained in October. Albán fell to his death at the headquarters.",
        "Albán",
        needs="human-subject to=death",
        unless="negated",
    ),
)
"""Of one of whose death, or of whose custody, more is told."""
OF_DEATHS = frozenset({"named-as-cause", "cause-given-as", "speaks-of-murder"})
"""Those of them that count of one to whom more happens, by other rows."""
OF_KNOWN = frozenset({"threw-himself-out"})
"""Those of them that count of one who is told to be in custody."""
