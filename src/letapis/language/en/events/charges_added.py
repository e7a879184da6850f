"""How English tells of charges that are added, that somebody has to answer, or that a case is made of."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

CHARGES_ADDED = (
    EventRow(
        "offence-added",
        E.CHARGED,
        "V",
        "add",
        "focus",
        "Marfa Rabkova was arrested in 2020. Half a year later treason was added.",
        "",
        needs="passive pass=@offence_nouns",
        unless="to=list|agenda|curriculum|syllabus|recipe|law|code by=parliament|lawmaker",
    ),
    EventRow(
        "another-added",
        E.CHARGED,
        "V",
        "add",
        "focus",
        "Marfa Rabkova was arrested. To the first charge another was added in May.",
        "",
        needs="passive pass=another|more|others|third|fourth to=charge|charges|count|counts|indictment",
    ),
    EventRow(
        "accusation-added",
        E.CHARGED,
        "V",
        "add append",
        "focus",
        "Gubad Ibadoghlu was arrested in July. In August the authorities added an accusation of extremism.",
        "",
        needs="obj|pass=accusation|accusations|indictment|charge|charges|count|counts",
        unless=(
            "against=* subj=minister|president|newspaper|spokesman|opposition|party "
            "to=bill|cannon|price|fare|account|invoice|ticket "
            "of=euro|euros|dollar|dollars|pound|percent|cent|cents"
        ),
    ),
    EventRow(
        "charge-sheet-submitted",
        E.CHARGED,
        "V",
        "submit file present lay",
        "focus",
        "Khadijatul Kubra was arrested in August 2022. A charge sheet was submitted in October.",
        "",
        needs="obj|pass=sheet|chargesheet|charge-sheet sentence-has=charge|chargesheet|charge-sheet",
        unless="against=* negated obj|pass=balance",
    ),
    EventRow(
        "case-added",
        E.INVESTIGATED,
        "V",
        "add",
        "focus",
        "Esraa Abdel Fattah was arrested in 2019. In August 2020 prosecutors added a second case.",
        "",
        needs="obj|pass=case sentence-has=second|third|another|new|further|fresh",
        unless="against=* negated to=docket|list|collection|tally|total subj=@defenders|doctor|hospital|minister",
    ),
    EventRow(
        "answers-charge",
        E.CHARGED,
        "V",
        "answer",
        "subject",
        "Befeqadu Hailu must answer a charge of incitement.",
        "Befeqadu Hailu",
        needs="obj=charge|charges|count|counts|accusation|accusations human-subject",
        unless="subj=@defenders|@state|minister|president negated",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "answers-one",
        E.CHARGED,
        "V",
        "answer",
        "subject",
        "The terrorism charge was struck out, but Befeqadu Hailu was ordered to answer one of incitement.",
        "Befeqadu Hailu",
        needs="obj=one|another before-it=charge|count human-subject",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "ground-for-charge",
        E.CHARGED,
        "N",
        "charge accusation indictment",
        "focus",
        "Ihar Losik was arrested. His posts became the ground for a charge of extremism.",
        "",
        needs="prep=for|of before-prep=ground|grounds|basis|pretext",
    ),
    EventRow(
        "numbered-cases",
        E.CHARGED,
        "V",
        "face",
        "subject",
        "In all, Anon Nampa was facing 14 cases.",
        "Anon Nampa",
        needs="obj=case human-subject counted-object",
        unless="subj=@authorities|@defenders|doctor|hospital|surgeon",
    ),
)
"""Beside the charge that was first told."""
