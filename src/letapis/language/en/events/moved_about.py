"""How English says that somebody is forced out of a car, whisked off, put on a plane home, and that he slips back."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

_CARS = "car|taxi|van|bus|vehicle|minibus|jeep|lorry|truck"
_PLANES = "plane|flight|aircraft|jet|airliner"

MOVED_ABOUT = (
    EventRow(
        "forced-out-of-car",
        E.DETAINED,
        "V",
        "force order",
        "object",
        "Men in plain clothes forced Ihar Losik out of his car and drove off with him.",
        "Ihar Losik",
        needs=f"form=forced|ordered human of|from={_CARS} subj=@police|men|gunmen|agents|soldiers|officers",
        unless="negated of|from=burning|overturned",
    ),
    EventRow(
        "whisked-off-in-case",
        E.DETAINED,
        "V",
        "whisk spirit hustle cart haul",
        "object",
        "Fahad Shah was bailed in March. Within hours he was whisked off to Srinagar in another case.",
        "he",
        needs="human passive prt|comp=away|off in=case",
        unless="negated",
    ),
    EventRow(
        "police-took",
        E.DETAINED,
        "V",
        "take",
        "object",
        "A court let Fahad Shah go, but police from Shopian took him before he could leave.",
        "him",
        needs="form=took|taken human obj=him|her|them subj=@police|gunmen|soldiers|agents",
        unless=(
            "negated passive to|into|in|for|with|as|of|by|off|over|under|through|from|at|on|across=* "
            "prt=away|in|up|down|over|on|off|out|back|apart|aback|along|part "
            "comp=ill|hostage|sick|prisoner|captive|home|there|care|part|together|seriously|lightly|for-granted|everywhere|inside|upstairs|aside"
        ),
    ),
    EventRow(
        "booked-under-security-law",
        E.REMANDED,
        "V",
        "book",
        "object",
        "Aasif Sultan was booked under the PSA.",
        "Aasif Sultan",
        needs="human under=psa|nsa",
        unless="negated",
    ),
    EventRow(
        "put-on-plane-home",
        E.RETURNED,
        "V",
        "put",
        "object",
        "Nathan Maung was put on a plane home on Tuesday.",
        "Nathan Maung",
        needs=f"human passive on|aboard={_PLANES} sentence-has=home",
        unless="negated",
    ),
    EventRow(
        "flown-out-aboard",
        E.LEFT_COUNTRY,
        "V",
        "fly",
        "object",
        "Emin Huseynov was flown out aboard the plane of a foreign minister.",
        "Emin Huseynov",
        needs=f"human passive prt|comp=out on|aboard={_PLANES}",
        unless="negated",
    ),
    EventRow(
        "slipped-back",
        E.RETURNED,
        "V",
        "slip sneak steal",
        "subject",
        "Mikheil Saakashvili slipped back into the country in 2021.",
        "Mikheil Saakashvili",
        needs="human-subject comp|prt=back into|to=@place|country|homeland",
        unless="passive obj=*",
    ),
    EventRow(
        "reached-home",
        E.RELEASED,
        "V",
        "reach",
        "subject",
        "Siddique Kappan reached home after two years in jail.",
        "Siddique Kappan",
        needs="human-subject obj|comp|prt=home after=year|years|month|months|week|weeks|day|days",
        unless="negated passive from=@place",
    ),
    EventRow(
        "left-as-it-was",
        E.APPEALED,
        "V",
        "leave",
        "object-of",
        "Nika Gvaramia was jailed in May. The Court of Appeal left the sentence as it was.",
        "",
        needs="obj=@verdict subj=court|judges|judge|tribunal|chamber|bench sentence-has=as sentence-has=was|were|is",
        unless="negated passive",
    ),
    EventRow(
        "took-a-beating",
        E.ILL_TREATED,
        "V",
        "take receive get suffer",
        "subject",
        "Mehman Huseynov said he had taken a beating from policemen.",
        "he",
        needs="human-subject obj=beating|thrashing from|by=@police|policeman|policemen|guard|guards|warder|warders|officer|officers|soldier|soldiers|jailer|jailers|whom",
        unless="negated passive",
    ),
    EventRow(
        "disciplined-there",
        E.PUNISHED,
        "V",
        "discipline reprimand",
        "object",
        "Roberto Quiñones was jailed in May. He wrote articles in his cell for which he was disciplined.",
        "he",
        needs="human passive",
        unless="negated by=party|league|club|union|federation|@employer",
    ),
    EventRow(
        "end-to-persecution",
        E.INTERVENTION,
        "N",
        "end",
        "owner-of-end",
        "The European Parliament called for an end to the harassment of Mehman Huseynov.",
        "Mehman Huseynov",
        needs="verb=call|demand|urge|seek|want|ask to=harassment|persecution|prosecution|ill-treatment|intimidation",
        unless="negated-over",
        reality=Reality.ACTUAL,
    ),
)
"""Into custody, out of the country and back."""
OF_KNOWN = frozenset({"disciplined-there"})
"""Those of them that count of one who is told to be in custody."""
