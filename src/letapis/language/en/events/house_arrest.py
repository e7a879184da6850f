"""How English says that somebody is under house arrest."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

HOUSE_ARREST = (
    EventRow(
        "house-arrest-extended",
        E.HOUSE_ARREST,
        "V",
        "extend prolong renew",
        "object-of",
        "Ihar Losik's house arrest was extended.",
        "Ihar Losik",
        needs="obj|pass=arrest @house",
    ),
    EventRow(
        "detention-to-house-arrest",
        E.HOUSE_ARREST,
        "V",
        "change replace commute switch soften",
        "object-of",
        "The court changed Ihar Losik's detention to house arrest.",
        "Ihar Losik",
        needs="obj|pass=detention|custody|remand to|with|by=arrest @house",
    ),
    EventRow(
        "house-arrest-verb",
        E.HOUSE_ARREST,
        "V",
        "place put keep hold confine transfer move send release",
        "object",
        "Eduard Babaryka was placed under house arrest.",
        "Eduard Babaryka",
        needs="under|to|on|in|into=@house_arrest @confinement",
    ),
    EventRow(
        "changed-to-house-arrest",
        E.HOUSE_ARREST,
        "V",
        "change replace soften commute alter substitute ease",
        "focus",
        "Zhanbolat Mamay was remanded. In May a court changed the measure of restraint to house arrest.",
        "",
        needs="obj|pass=measure|restraint|detention|custody|remand to|with|by=arrest",
    ),
    EventRow(
        "residential-surveillance",
        E.HOUSE_ARREST,
        "N",
        "surveillance",
        "carrier",
        "Xu Zhiyong was placed under residential surveillance.",
        "Xu Zhiyong",
        needs="amod=residential prep=under|in",
    ),
    EventRow(
        "house-arrest-noun",
        E.HOUSE_ARREST,
        "N",
        "arrest",
        "carrier",
        "Volha Loika is under house arrest.",
        "Volha Loika",
        needs="amod=house|home|domiciliary",
        unless="prep=from",
    ),
)
