"""How English says that a prisoner is sent off, abroad or out of sight, and that he is found again in a prison."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

SENT_OFF = (
    EventRow(
        "packed-off-to",
        E.DEPORTED,
        "V",
        "pack ship bundle send whisk fly",
        "object",
        "Nicaragua packed Félix Maradiaga off to Washington.",
        "Félix Maradiaga",
        needs="human prt=off to=@abroad|exile subj=@country|government|regime|junta|authority|authorities|police",
        unless="negated to=war|front|camp",
    ),
    EventRow(
        "was-packed-off-to",
        E.DEPORTED,
        "V",
        "pack ship bundle whisk",
        "object",
        "Félix Maradiaga was packed off to the United States.",
        "Félix Maradiaga",
        needs="human passive prt=off to=@nation|exile",
        unless="negated",
    ),
    EventRow(
        "sent-nobody-knows-where",
        E.TRANSFERRED,
        "V",
        "send ship pack",
        "object",
        "Ihar Losik was arrested in May. Losik had been sent off to an undisclosed destination.",
        "Losik",
        needs="passive human to=location|place|destination|site|facility|prison|colony @unknown_place",
        unless="joined-to=arrest|detain|seize|abduct",
    ),
    EventRow(
        "taken-there-after-verdict",
        E.TRANSFERRED,
        "V",
        "take send bring ship move",
        "object",
        "Vitold Ashurak was sentenced in January. His appeal was turned down in May, and he was taken to Shklou.",
        "he",
        needs="human passive to=@place joined-to=turn|reject|uphold|dismiss|sentence|convict|jail|imprison",
        unless="negated to=@nation|court|hospital|clinic|morgue|station|embassy|airport",
    ),
    EventRow(
        "located-in-prison",
        E.HELD,
        "V",
        "locate track trace find discover",
        "object",
        "Alexei Navalny has been tracked down in a penal colony.",
        "Alexei Navalny",
        needs="human passive in|at|to=@facility",
        unless="negated in=cell|cells comp|called=dead|hanged|hanging|unconscious|guilty|lifeless|murdered|unharmed obj=@reflexive prt=guilty in=possession",
    ),
    EventRow(
        "traced-to-prison",
        E.HELD,
        "V",
        "locate track trace",
        "object",
        "Relatives traced Alexei Navalny to a colony in Kharp.",
        "Alexei Navalny",
        needs="human in|at|to=@facility",
        unless="passive negated",
    ),
)
"""Abroad, out of sight, and found again."""
OF_KNOWN = frozenset({"sent-nobody-knows-where", "taken-there-after-verdict"})
"""Those of them that count of one who is told to be in custody."""
