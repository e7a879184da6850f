"""English rows for times so and so far from the report: ago, in two weeks, within, recently."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"

RELATIVE: tuple[TimeRow, ...] = (
    TimeRow(
        "ago",
        "(ABOUT|exact=EXACT)? (n=COUNT|k=NUMBER|f=FEW) (of)? u=ANYUNIT ago (very=today)?",
        "shift",
        (
            says("A year ago today he was freed.", _P, ("A year ago today", "2019-10-27")),
            says("Exactly a month ago he was freed.", _P, ("Exactly a month ago", "2020-09-27")),
            says("A week ago, he was freed.", _P, ("A week ago", "2020-10-20~")),
            says("three days ago", _P, ("three days ago", "2020-10-24")),
            says("two years ago", _P, ("two years ago", "2018~")),
            says("a week ago", None, ("a week ago", None)),
        ),
        {"sign": -1},
    ),
    TimeRow(
        "ago-in-month",
        "(n=COUNT|k=NUMBER) u=ANYUNIT ago COMMA? (in|on)? (early|late|mid)? (DASH)? ((d=DAYNUM) of?)? (m=ANYMONTH) (d2=DAYNUM)?"
        " (COMMA? (y=YEAR))?",
        "ago-named",
        (
            says("held a year ago in mid-April", _P, ("a year ago in mid-April", "2019-04")),
            says("held two years ago, on 9 August", _P, ("two years ago, on 9 August", "2018-08-09")),
            says("held two years ago, on 9 August 2018", _P, ("two years ago, on 9 August 2018", "2018-08-09")),
            says("held two weeks ago in October", _P, ("two weeks ago", "2020-10-13~"), ("October", "2020-10")),
        ),
    ),
    TimeRow(
        "ago-half",
        "(ABOUT)? n=COUNT u=ANYUNIT and a half=half ago",
        "shift",
        (says("a year and a half ago", _P, ("a year and a half ago", "2019-04~")),),
        {"sign": -1},
    ),
    TimeRow(
        "ago-half-a-unit",
        "(ABOUT)? half=half (a|an) u=ANYUNIT ago",
        "shift",
        (says("half a year ago", _P, ("half a year ago", "2020-04~")),),
        {"sign": -1, "halved": 1},
    ),
    TimeRow(
        "ago-half-units",
        "(ABOUT)? (n=COUNT|k=NUMBER) and a half=half u=UNITS ago",
        "shift",
        (says("two and a half years ago", _P, ("two and a half years ago", "2018-04~")),),
        {"sign": -1},
    ),
    TimeRow(
        "ago-two-units",
        "(n=COUNT|k=NUMBER) u=ANYUNIT and? (n2=COUNT|k2=NUMBER) u2=ANYUNIT ago",
        "shift",
        (says("a year and two months ago", _P, ("a year and two months ago", "2019-08~")),),
        {"sign": -1},
    ),
    TimeRow(
        "few-ago",
        "(a|some)? f=FEW (of)? u=ANYUNIT ago",
        "shift",
        (says("a few days ago", _P, ("a few days ago", "../2020-10-27")),),
        {"sign": -1},
    ),
    TimeRow(
        "units-ago",
        "u=UNITS ago",
        "shift",
        (says("freed weeks ago", _P, ("weeks ago", "../2020-10-27")),),
        {"sign": -1, "vague": 1},
    ),
    TimeRow(
        "in-time",
        "in (n=COUNT|k=NUMBER) u=ANYUNIT (OWN)? (time)?",
        "shift",
        (
            says("He will be tried in two weeks.", _P, ("in two weeks", "2020-11-10~")),
            says("They held 300 people in two days.", _P),
        ),
        {"sign": 1, "ahead": 1},
    ),
    TimeRow(
        "within",
        "within (the)? (STEP)? (n=COUNT|k=NUMBER) u=ANYUNIT",
        "shift",
        (
            says("He must leave within two weeks.", _P, ("within two weeks", "2020-10-27/2020-11-10")),
            says(
                "On 3 March 2023 he was told to appeal within a month.",
                None,
                ("3 March 2023", "2023-03-03"),
                ("within a month", "2023-03-03/2023-04-03"),
            ),
        ),
        {"sign": 1, "limit": "within", "not_before": "of AFTER"},
    ),
    TimeRow(
        "for-the-unit",
        "(for|in) the u=UNIT",
        "step",
        (
            says("he is away for the month.", _P, ("the month", "2020-10")),
            says("in the month he spent in jail", _P),
        ),
        {"offset": 0, "skip": 1, "ordinal": 0, "not_before": "YEAR NUMBER to"},
    ),
    TimeRow(
        "in-units-time",
        "in (n=COUNT|k=NUMBER) u=ANYUNIT OWN? (APOSTROPHE)? time",
        "shift",
        (says("in two weeks' time", _P, ("in two weeks' time", "2020-11-10~")),),
        {"sign": 1},
    ),
    TimeRow(
        "quarter-of-the-year",
        "(the)? q=ORDINAL quarter of the u=UNIT",
        "step",
        (says("the first quarter of the year", _P, ("the first quarter of the year", "2020-33")),),
        {"offset": 0},
    ),
    TimeRow(
        "working-week",
        "step=STEP (workweek|(working|work) week)",
        "step",
        (says("next working week", "2018-06-26", ("next working week", "2018-07-02/2018-07-06")),),
        {"unit": "workweek"},
    ),
    TimeRow(
        "step-day-month",
        "step=STEP (the)? d=DAYNUM (of)? m=MONTH",
        "step-named",
        (says("next 6th of April", "2019-05-20", ("next 6th of April", "2020-04-06")),),
    ),
    TimeRow(
        "the-weekend",
        "(the) weekend",
        "step",
        (says("held over the weekend", _P, ("the weekend", "2020-10-24/2020-10-25")),),
        {"unit": "recent-weekend", "offset": 0, "not_before": "of"},
    ),
    TimeRow(
        "edge-of-unit",
        "(the)? edge=EDGE of u=UNIT",
        "step-tale",
        (says("He must leave by end of year.", _P, ("end of year", "2020")),),
        {"offset": 0},
    ),
    TimeRow(
        "from-now",
        "(n=COUNT|k=NUMBER) u=ANYUNIT from now",
        "shift",
        (says("two days from now", _P, ("two days from now", "2020-10-29")),),
        {"sign": 1},
    ),
    TimeRow(
        "recently",
        "recently",
        "order",
        (says("He was recently freed.", _P, ("recently", None)),),
        {"origin": "published", "sign": -1},
    ),
    TimeRow(
        "recent-units",
        "in recent u=UNITS",
        "order",
        (says("In recent days he was freed.", _P, ("recent days", None)),),
        {"origin": "published", "sign": -1, "skip": 1},
    ),
    TimeRow(
        "every",
        "(every|each) (other|single)? (ANYWEEKDAY|UNIT|MONTH|SEASON|DAYPART)",
        "nothing",
        (says("He reports to the police every Monday.", _P),),
    ),
)
