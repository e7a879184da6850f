"""English rows for months, seasons, quarters, years, decades and centuries."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"

MONTHS: tuple[TimeRow, ...] = (
    TimeRow(
        "month-year",
        "m=ANYMONTH (DOT? COMMA?|COMMA? (of|in)) (y=YEAR|z=SHORTYEAR)",
        "calendar",
        (
            says("since July 2021 he", None, ("July 2021", "2021-07")),
            says("in April of '87", None, ("April of '87", "1987-04")),
        ),
    ),
    TimeRow(
        "month-slash-year",
        "m=ANYMONTH (SLASH|DASH) y=YEAR",
        "calendar",
        (says("Dec-2018 plan", None, ("Dec-2018", "2018-12")),),
    ),
    TimeRow(
        "year-month",
        "y=YEAR (SLASH|DASH)? m=ANYMONTH",
        "calendar",
        (
            says("in 2017 april", None, ("2017 april", "2017-04")),
            says("convicted over the 2019 march in the city", None, ("2019", "2019")),
        ),
        {"weak": 1},
    ),
    TimeRow(
        "year-dash-month",
        "y=YEAR (DASH|SLASH) n=TWODIGIT",
        "year-pair",
        (
            says("The book of 2015-12", None, ("2015-12", "2015-12")),
            says("In 1915-17 he served", None, ("1915-17", "1915/1917")),
        ),
    ),
    TimeRow(
        "month-alone",
        "m=MONTH",
        "calendar",
        (
            says("He was moved in June.", "2024-07-08", ("June", "2024-06")),
            says("She will walk free in September.", "2022-07-13", ("September", "2022-09")),
            says("May I ask? It may be so.", _P),
        ),
        {"cued": 1},
    ),
    TimeRow(
        "month-small",
        "(in|since|until|last|next|by|of) m=WEAKMONTH",
        "calendar",
        (says("it may be in may", "2018-01-07", ("may", "2017-05")),),
        {"skip": 1},
    ),
    TimeRow(
        "year-alone",
        "y=YEAR",
        "calendar",
        (
            says("banned in 2016 as extremist", None, ("2016", "2016")),
            says("in nineteen ninety six", None, ("nineteen ninety six", "1996")),
            says("in two thousand and fifteen", None, ("two thousand and fifteen", "2015")),
            says("deliver 2000 pieces of toys", None),
            says("in 1990 BC", None),
        ),
        {"cued": 1},
    ),
    TimeRow(
        "the-year",
        "the? (calendar)? (year|years|cy) (of)? y=YEAR",
        "calendar",
        (says("in the year 2008", None, ("the year 2008", "2008")),),
    ),
    TimeRow("year-era", "(y=YEAR|NUMBER|DECADE) ERA", "nothing", (says("in 1490 BC", None),)),
    TimeRow("decade", "the? decade=DECADE", "calendar", (says("in the 1990s", None, ("the 1990s", "199X")),)),
    TimeRow(
        "century",
        "the? c=ORDINAL DASH? CENTURYWORD",
        "calendar",
        (says("It was the 19th century", None, ("the 19th century", "18XX")),),
    ),
    TimeRow(
        "season-year",
        "(the)? s=ANYSEASON (of|in)? COMMA? y=YEAR",
        "calendar",
        (says("arrested in the summer of 2020", None, ("the summer of 2020", "2020-22")),),
    ),
    TimeRow(
        "season-years",
        "(the)? s=ANYSEASON (of|in)? y=YEAR (DASH|SLASH) n=TWODIGIT",
        "calendar",
        (says("the winter of 1941-42", None, ("the winter of 1941-42", "1941-24")),),
    ),
    TimeRow(
        "season-alone",
        "(the)? s=ANYSEASON",
        "calendar",
        (
            says("He was held in the summer.", _P, ("the summer", "2020-22")),
            says("before the fall of Kabul, to spring or fall", _P),
        ),
        {"cued": 1, "not_before": "of"},
    ),
    TimeRow(
        "quarter",
        "(the)? q=ORDINAL quarter ((of)? (the year)? y=YEAR)",
        "calendar",
        (says("in the first quarter of 2013", None, ("the first quarter of 2013", "2013-33")),),
    ),
    TimeRow(
        "quarter-short",
        "q k=NUMBER (of|DASH)? (y=YEAR)?",
        "calendar",
        (says("in Q3 2019", None, ("Q3 2019", "2019-35")),),
    ),
    TimeRow(
        "quarter-year-first",
        "y=YEAR DASH? q k=NUMBER",
        "calendar",
        (says("2019-Q1 and on", None, ("2019-Q1", "2019-33")),),
    ),
    TimeRow(
        "half-year-short",
        "y=YEAR DASH? h hy=NUMBER",
        "calendar",
        (says("2019 H2 was hard", None, ("2019 H2", "2019-41")),),
    ),
    TimeRow(
        "half-year",
        "(the)? (hy=ORDINAL|latter) half of (the year)? y=YEAR",
        "calendar",
        (
            says("in the second half of 2008", None, ("the second half of 2008", "2008-41")),
            says("in the latter half of 2008", None, ("the latter half of 2008", "2008-41")),
        ),
    ),
)
