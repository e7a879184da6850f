"""Events of custody in words that papers use for a change: "tasted freedom", "laid hands on", "written up"."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_KEEPERS = (
    "prison|jail|colony|guard|guards|warder|warders|warden|wardens|jailer|jailers|authorities|police|administration"
)

OTHER_WORDS = (
    EventRow(
        "swept-up-by-police",
        E.DETAINED,
        "V",
        "sweep",
        "object",
        "Immigration agents swept up Rumeysa Ozturk in Somerville.",
        "Rumeysa Ozturk",
        needs="human prt=up subj=@police",
    ),
    EventRow(
        "laid-hands-on",
        E.DETAINED,
        "V",
        "lay",
        "upon",
        "Gendarmes laid hands on Moussa Tchangari in Niamey.",
        "Moussa Tchangari",
        needs="obj=hands on=* subj=@police|gendarme|gendarmes",
        unless="negated on=anyone|anybody|him|her|them|prisoner|prisoners|inmate|inmates",
    ),
    EventRow(
        "laid-a-finger-on",
        E.ILL_TREATED,
        "V",
        "lay",
        "upon",
        "Ihar Losik was arrested in May. The guards laid a hand on Losik.",
        "Losik",
        needs="obj=finger|hand on=*",
        unless="subj=judge|bishop|priest sentence-has=tortured|beaten|beat|hit|struck|harmed|ill-treated|kicked|punched",
    ),
    EventRow(
        "tastes-freedom",
        E.RELEASED,
        "V",
        "taste breathe savour savor",
        "subject",
        "Siddique Kappan was arrested in 2020. On Thursday Kappan tasted freedom.",
        "Kappan",
        needs="human-subject obj=freedom|liberty|air sentence-has=free|freedom|liberty",
        unless="negated permitted to-do",
    ),
    EventRow(
        "days-in-cell",
        E.PUNISHED,
        "V",
        "get receive serve",
        "subject",
        "Ihar Losik got ten days in a punishment cell.",
        "Ihar Losik",
        needs="human-subject in=cell|isolator|solitary|confinement|shizo @punishment sentence-has=day|days|week|weeks|month|months",
        unless="negated",
    ),
    EventRow(
        "written-up-for",
        E.PUNISHED,
        "V",
        "write",
        "object",
        "Ilgar Mammadov was jailed in 2014. Mammadov was written up eleven times for breaches of the rules.",
        "Mammadov",
        needs="human passive prt=up for=breach|breaches|violation|violations|infraction|infractions|infringement|infringements|disobedience",
        unless="negated",
    ),
    EventRow(
        "lost-right-to-post",
        E.PUNISHED,
        "V",
        "lose",
        "subject",
        "Ihar Losik was arrested in May. In August Losik lost his right to parcels.",
        "Losik",
        needs="human-subject obj=right|privilege|privileges @post",
        unless="negated",
    ),
    EventRow(
        "lashes-carried-out",
        E.ILL_TREATED,
        "N",
        "lash lashes",
        "focus",
        "Raif Badawi was sentenced in 2014. Fifty of the lashes were carried out in January.",
        "",
        needs="pass-verb=carry|administer|inflict|give|deliver",
        unless="human-of negated-over",
    ),
    EventRow(
        "left-without-it",
        E.ILL_TREATED,
        "V",
        "leave keep",
        "object",
        "Guards left Ihar Losik without heating.",
        "Ihar Losik",
        needs=f"human without=heating|heat|sunlight|daylight|light|bedding|blanket|blankets|mattress|water|food|clothes|air|ventilation subj-within={_KEEPERS}",
        unless="negated passive",
    ),
    EventRow(
        "kept-without-light",
        E.ILL_TREATED,
        "N",
        "sunlight daylight heating bedding ventilation",
        "carrier",
        "Ihar Losik was arrested in May. Losik was kept without sunlight.",
        "Losik",
        needs="prep=without verb=keep|hold|leave",
    ),
    EventRow(
        "kept-from-anybody",
        E.ILL_TREATED,
        "V",
        "keep",
        "object",
        "Ihar Losik was arrested in May. Losik was kept from seeing anybody, lawyers included, for eight months.",
        "Losik",
        needs="human passive from=see|meet|contact|call|consult|speak",
        unless="negated",
    ),
)
"""Each has its plain sister in another module."""
OF_KNOWN = frozenset(
    {
        "tastes-freedom",
        "written-up-for",
        "lost-right-to-post",
        "laid-a-finger-on",
        "kept-without-light",
        "kept-from-anybody",
    }
)
"""Those of them that count of one who is told to be in custody."""
OF_TOLD = frozenset({"laid-to-rest", "to-the-gallows", "lashes-carried-out"})
"""Those of them that count of one to whom more happens, by other rows."""
