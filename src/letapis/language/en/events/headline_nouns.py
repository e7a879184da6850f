"""How English headlines tell by a noun alone what becomes of somebody: "Bail for X", "Retrial for X"."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import ReleaseMode

HEADLINE_NOUNS = (
    EventRow(
        "bail-in-headline",
        E.RELEASED,
        "N",
        "bail parole",
        "against",
        "Bail for reporter Mech Dara after video apology",
        "Mech Dara",
        needs="headline-noun for-human",
        unless="negated amod=no",
        mode=ReleaseMode.BAIL,
    ),
    EventRow(
        "pardon-in-headline",
        E.RELEASED,
        "N",
        "pardon",
        "against",
        "Royal pardon for journalist Taoufik Bouachrine",
        "Taoufik Bouachrine",
        needs="headline-noun for-human",
        unless="negated",
        mode=ReleaseMode.PARDON,
    ),
    EventRow(
        "retrial-in-headline",
        E.TRIED,
        "N",
        "retrial",
        "against",
        "Retrial for journalist José Rubén Zamora",
        "José Rubén Zamora",
        needs="headline-noun for-human",
        unless="negated",
    ),
    EventRow(
        "charges-in-headline",
        E.CHARGED,
        "N",
        "charge",
        "against",
        "New charges for blogger Ihar Losik",
        "Ihar Losik",
        needs="headline-noun for-human amod=@offence_nouns|new|fresh|more|criminal|second|third|further|additional",
        unless="negated",
    ),
    EventRow(
        "prison-in-headline",
        E.SENTENCED,
        "N",
        "prison jail",
        "against",
        "Prison for blogger Ihar Losik",
        "Ihar Losik",
        needs="headline-noun for-name",
        unless="negated amod=new",
    ),
)
