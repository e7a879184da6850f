"""How English tells by a ride that a prisoner is brought to another prison: driven, bussed, flown there."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

RIDING = (
    EventRow(
        "driven-to-prison",
        E.TRANSFERRED,
        "V",
        "drive fly bus buss cart whisk rush truck ferry haul",
        "object",
        "Ihar Losik was arrested in May. Losik was driven to the prison of Navapolatsk.",
        "Losik",
        needs="human passive to=prison|jail|gaol|colony|penitentiary|isolator|barracks|@named_prison",
    ),
    EventRow(
        "taken-away-to-prison",
        E.TRANSFERRED,
        "V",
        "take cart haul drag lead drive",
        "object",
        "Ihar Losik was taken away to Qarchak, a jail for women.",
        "Ihar Losik",
        needs="human prt|comp=away|off to=prison|jail|gaol|colony|penitentiary|isolator|@named_prison",
    ),
    EventRow(
        "officers-fly-to",
        E.TRANSFERRED,
        "V",
        "fly drive bring",
        "object",
        "Officers came for Ihar Losik in Moscow and flew him to the Komi republic that very day.",
        "him",
        needs="human subj=@police to=@place|capital|republic|region|province|city|south|north|east|west",
        unless="to=@nation|court|hospital|clinic|morgue|station|embassy|airport|justice|heel|attention",
    ),
    EventRow(
        "flown-to-quarter",
        E.TRANSFERRED,
        "V",
        "bring fly drive transport",
        "object",
        "Ihar Losik was arrested in May. Losik was flown to the south.",
        "Losik",
        needs="human passive to=south|north|east|west|north-east|northeast|north-west|northwest|south-east|southeast|south-west|southwest",
    ),
)
