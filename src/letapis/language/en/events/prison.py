"""How English says what befalls somebody in custody: transfer, punishment, hunger strike."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

PUNISHED = (
    EventRow(
        "punishment-cell",
        E.PUNISHED,
        "V",
        "put place send throw confine transfer move hold keep lock",
        "object",
        "Viktar Babaryka was put in a punishment cell.",
        "Viktar Babaryka",
        needs="in|into|to|inside=@punishment",
        unless=(
            "in|into|to|inside=investigative|investigation|pre-trial|remand|temporary|center|centre "
            "sentence-has=quarantine|covid|coronavirus|virus|infected"
        ),
    ),
    EventRow(
        "cell-type-room",
        E.PUNISHED,
        "V",
        "put place send throw confine transfer move hold keep lock",
        "object",
        "Maksim Znak was moved to a cell-type room for six months.",
        "Maksim Znak",
        needs="@cell_word @type_word in|into|to|inside=room|rooms|premises|facility|facilities|prison|regime|unit|block",
    ),
    EventRow(
        "in-punishment-cell",
        E.PUNISHED,
        "N",
        "cell confinement SHIZO shizo isolator isolation",
        "carrier",
        "Maryia Kalesnikava spent ten days in a punishment cell.",
        "Maryia Kalesnikava",
        needs="@punishment prep=in|into|to",
        unless="amod|compound=investigative|investigation|pre-trial|remand|temporary",
    ),
    EventRow(
        "disciplined",
        E.PUNISHED,
        "V",
        "discipline",
        "object",
        "Prison officers disciplined Ihar Losik.",
        "Ihar Losik",
        needs="human by|subj|in=prison|colony|administration|warden|warder|guard|officer|officers|@facility",
    ),
    EventRow(
        "deprived-of-visits",
        E.PUNISHED,
        "V",
        "deprive strip",
        "object",
        "Ihar Losik was deprived of visits.",
        "Ihar Losik",
        needs="of=visit|parcel|call|letter",
    ),
)

TRANSFER = (
    EventRow(
        "send-to-prison-term",
        E.SENTENCED,
        "V",
        "send dispatch",
        "object",
        "Ihar Losik was sent to prison for 15 years.",
        "Ihar Losik",
        needs="to=prison|jail|colony term human",
    ),
    EventRow(
        "transfer-verb",
        E.TRANSFERRED,
        "V",
        "transfer move relocate convey",
        "object",
        "Ihar Losik was transferred to a penal colony.",
        "Ihar Losik",
        needs="human to|from|into=@facility",
        unless=(
            "obj|pass=officer|officers|guard|guards|warden|wardens|governor|warder|warders|staff|judge|"
            "prosecutor|teacher|doctor"
        ),
    ),
    EventRow(
        "transferred-somewhere",
        E.TRANSFERRED,
        "V",
        "transfer",
        "object",
        "Ihar Losik was arrested in June. The prison service denied that Losik had been transferred.",
        "Losik",
        needs="human passive",
        unless="to|into|from|out|between|under=*",
    ),
    EventRow(
        "move-to-hospital",
        E.TRANSFERRED,
        "V",
        "transfer move evacuate",
        "object",
        "Azimjan Askarov was moved to a hospital.",
        "Azimjan Askarov",
        needs="human to=hospital|clinic|infirmary",
    ),
    EventRow(
        "taken-to-hospital",
        E.TRANSFERRED,
        "V",
        "take rush bring",
        "object",
        "Hugo Torres was taken from his cell to a hospital.",
        "Hugo Torres",
        needs="human to=hospital|clinic|infirmary from=@facility|cell",
    ),
    EventRow(
        "prisoner-to-hospital",
        E.TRANSFERRED,
        "V",
        "take rush bring",
        "object",
        "Pape Alé Niang was arrested in November. In December Niang was taken to hospital.",
        "Niang",
        needs="human passive to=hospital|clinic|infirmary",
        unless="from=@facility|cell to=psychiatric joined-to=release|free|let|pardon|acquit|discharge|rescue|bail|shoot|stab by=friend|relative|family|colleague|neighbour|neighbor|brother|wife",
    ),
    EventRow(
        "sent-to-psychiatric",
        E.TRANSFERRED,
        "V",
        "send place commit take admit",
        "object",
        "Maria Ponomarenko was sent to a psychiatric hospital.",
        "Maria Ponomarenko",
        needs="human to|in|into=psychiatric|psychoneurological",
    ),
    EventRow(
        "arrive-at-facility",
        E.TRANSFERRED,
        "V",
        "arrive",
        "subject",
        "Vladimir Kara-Murza arrived at a penal colony.",
        "Vladimir Kara-Murza",
        needs="human-subject at|in=@facility",
        unless=(
            "subj=visitor|visitors|relative|relatives|lawyer|lawyers|inspector|inspectors|delegation|convoy|"
            "governor|warden|guard|guards|mother|wife|ambulance|doctor|doctors "
            "at|in=refugee|training|summer|medical|holiday|base"
        ),
    ),
    EventRow(
        "send-to-prison-under-law",
        E.SENTENCED,
        "V",
        "send",
        "object",
        "Alexei Gorinov was the first person to be sent to prison under the article.",
        "person",
        needs="human to=prison|jail|colony under=article|section|law|act|code|legislation|clause|decree",
        unless="from=prison|jail|colony|camp",
    ),
    EventRow(
        "in-solitary",
        E.PUNISHED,
        "N",
        "solitary",
        "carrier",
        "Ihar Losik is in solitary.",
        "Ihar Losik",
        needs="prep=in|into",
    ),
    EventRow(
        "reprimanded",
        E.PUNISHED,
        "V",
        "reprimand discipline",
        "object",
        "Ihar Losik was reprimanded by the prison.",
        "Ihar Losik",
        needs="human by|subj|in=prison|colony|administration|warden|warder|guard|@facility",
    ),
    EventRow(
        "take-to-facility",
        E.TRANSFERRED,
        "V",
        "take send shift bring deliver ship return escort",
        "object",
        "Ihar Losik was taken to a prison in Minsk.",
        "Ihar Losik",
        needs="human to=@facility",
        unless=(
            "to=hospital|remand|trial|pretrial|pre-trial|custody|medical|health|refugee|training|care|holiday|"
            "summer "
            "obj|pass=governor|warden|guard|guards|visitor|visitors|lawyer|lawyers|delegation|inspectors|doctor|"
            "doctors "
            "comp=restore|inspect|visit"
        ),
    ),
    EventRow(
        "led-to-facility",
        E.TRANSFERRED,
        "V",
        "lead march",
        "object",
        "Chow Hang-tung was led back to prison.",
        "Chow Hang-tung",
        needs="human passive to=@facility",
        unless="to=hospital by=*",
    ),
    EventRow(
        "transfer-noun",
        E.TRANSFERRED,
        "N",
        "transfer relocation",
        "of",
        "The transfer of Ihar Losik to a colony was confirmed.",
        "Ihar Losik",
        needs="human-of",
    ),
)

HUNGER = (
    EventRow(
        "hunger-strike",
        E.HUNGER_STRIKE,
        "N",
        "strike",
        "carrier",
        "Ihar Losik went on a hunger strike.",
        "Ihar Losik",
        needs="compound=hunger",
    ),
    EventRow(
        "stop-eating",
        E.HUNGER_STRIKE,
        "V",
        "stop refuse",
        "subject",
        "Zhang Zhan stopped eating in June.",
        "Zhang Zhan",
        needs="human-subject comp=eating|eat",
        unless=(
            "sentence-has=meat|sugar|dairy|bread|gluten|chocolate|pork|beef|fish|sweets|carbs|eggs "
            "subj=baby|toddler|cat|dog|cow|horse"
        ),
    ),
    EventRow(
        "refuse-food",
        E.HUNGER_STRIKE,
        "V",
        "refuse",
        "subject",
        "Ihar Losik has refused food for a month.",
        "Ihar Losik",
        needs="obj=food|meal",
        unless="subj=baby|toddler|child|cat|dog|horse|patient|calf",
    ),
    EventRow(
        "time-without-food",
        E.HUNGER_STRIKE,
        "N",
        "food",
        "carrier",
        "Bahrain: Abduljalil al-Singace a year without solid food",
        "Abduljalil al-Singace",
        needs="prep=without amod=solid",
        unless="verb=*",
    ),
    EventRow(
        "go-without-food",
        E.HUNGER_STRIKE,
        "V",
        "go",
        "subject",
        "Ihar Losik has gone without food for a month to protest his trial.",
        "Ihar Losik",
        needs="without=food|meal|eating human-subject",
        unless=(
            "for=role|film|part|photo|charity until=sunset|sundown|dusk sentence-has=ramadan|fasting|lent "
            "subj=refugee|refugees|migrant|migrants|pilgrim|pilgrims|family|families|child|children|resident|"
            "residents|people|villager|villagers|household|households|pensioner|pensioners|believers|survivors"
        ),
    ),
)
