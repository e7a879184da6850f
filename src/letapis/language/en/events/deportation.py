"""How English says that somebody is sent or handed over to another country."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

DEPORTATION = (
    EventRow(
        "extradite-verb",
        E.EXTRADITED,
        "V",
        "extradite",
        "object",
        "Serbia extradited Andrei Hniot to Belarus.",
        "Andrei Hniot",
    ),
    EventRow(
        "extradition-noun",
        E.EXTRADITED,
        "N",
        "extradition",
        "of",
        "The extradition of Andrei Hniot was stopped.",
        "Andrei Hniot",
    ),
    EventRow(
        "hand-over",
        E.EXTRADITED,
        "V",
        "hand",
        "object",
        "Moscow handed over Andrei Hniot to Belarus.",
        "Andrei Hniot",
        needs="prt=over to=* to|subj|by=@country|@nation|@demonym human",
        unless="to=diplomat|envoy|ambassador|consul|mediator|relative|relatives|family|parent|parents|lawyer|friend|embassy|delegation",
    ),
    EventRow(
        "deport-verb",
        E.DEPORTED,
        "V",
        "deport expel banish",
        "object",
        "Belarus deported Volha Kavalkova to Poland.",
        "Volha Kavalkova",
        needs="human",
        unless=(
            "from=university|school|college|faculty|party|academy|union|system|service|job|post|hospital|council|"
            "parliament|ministry|institute|club|association|federation|church|army|force|league|group|committee|"
            "cabinet|team|body|bar|order|profession|stadium|match|pitch|game|ground|hall "
            "subj|by=@not_expelling "
            "to=bench|reserves|sidelines|stands obj|pass=ambassador|diplomat|diplomats|attache|spy|spies|consul"
        ),
    ),
    EventRow(
        "thrown-out-of-country",
        E.DEPORTED,
        "V",
        "throw kick force remove push drive",
        "object",
        "Ihar Losik was thrown out of the country.",
        "Ihar Losik",
        needs="human passive of=country|@country @out",
    ),
    EventRow(
        "taken-to-border",
        E.DEPORTED,
        "V",
        "take drive escort bring",
        "object",
        "Maria Kalesnikava's colleagues were forcibly driven to the border.",
        "Maria Kalesnikava's colleagues",
        needs="human passive to=border comp=forcibly",
    ),
    EventRow(
        "put-on-plane",
        E.DEPORTED,
        "V",
        "send put fly",
        "object",
        "Kyrgyzstan put Bolot Temirov on a plane to Moscow.",
        "Bolot Temirov",
        needs="human on|aboard=plane|flight|aircraft|jet",
        unless="comp=home on=home",
    ),
    EventRow(
        "bundled-into-plane",
        E.DEPORTED,
        "V",
        "bundle load march escort force hustle",
        "object",
        "Bolot Temirov was bundled into a plane to Moscow.",
        "Bolot Temirov",
        needs="human into|onto|on|aboard=plane|flight|aircraft|jet",
        unless="comp=home on=home",
    ),
    EventRow(
        "flown-by-government",
        E.DEPORTED,
        "V",
        "fly",
        "object",
        "The Nicaraguan government flew Félix Maradiaga to Guatemala.",
        "Félix Maradiaga",
        needs="human subj=@state to=@abroad",
        unless="passive",
    ),
    EventRow(
        "deportation-noun",
        E.DEPORTED,
        "N",
        "deportation expulsion",
        "of",
        "The deportation of Volha Kavalkova was condemned.",
        "Volha Kavalkova",
        needs="human-of",
    ),
)
