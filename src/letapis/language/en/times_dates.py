"""English rows for dates of the calendar: days, months, years, seasons, feasts."""

from letapis.language.timewords import TimeExample, TimeRow


def _says(text: str, published: str | None, *expected: tuple[str, str | None]) -> TimeExample:
    return TimeExample(text, published, expected)


_P = "2020-10-27"
_YEAR = "(COMMA? (of|in)? (y=YEAR|z=SHORTYEAR))?"

DATES: tuple[TimeRow, ...] = (
    TimeRow(
        "day-month-digits",
        "pair=PAIR (COMMA? y=YEAR)?",
        "pair",
        (
            _says("held on 22/04", "2016-11-07", ("22/04", "2016-04-22")),
            _says("held on 1/2", "2016-11-07", ("1/2", "[2016-01-02,2016-02-01]")),
            _says("open 24/7, he said", "2016-11-07"),
        ),
        {"pair": 1},
    ),
    TimeRow(
        "other-year",
        "OTHERYEAR (year)? (y=YEAR)?",
        "nothing",
        (_says("in the fiscal year 2008", "2020-10-27"),),
    ),
    TimeRow(
        "month-year-digits",
        "n=TWODIGIT DASH y=YEAR",
        "month-year-digits",
        (_says("in 12-2015", None, ("12-2015", "2015-12")),),
        {"not_after": "DASH NUMBER"},
    ),
    TimeRow("decade-apart", "the? y=YEAR s", "decade-apart", (_says("in 1990 s.", None, ("1990 s", "199X")),)),
    TimeRow(
        "month-of-short-year",
        "((wd=ANYWEEKDAY) COMMA?)? (the)? (d=DAYNUM (of)?)? m=ANYMONTH of z=TWODIGIT",
        "calendar",
        (_says("born in April of 87.", None, ("April of 87", "1987-04")),),
        {"ordinal": 0},
    ),
    TimeRow(
        "weekday-day-month-digits",
        "ANYWEEKDAY COMMA? pair=PAIR (COMMA? y=YEAR)?",
        "pair",
        (_says("held Friday 24/6", "2016-11-07", ("Friday 24/6", "2016-06-24")),),
    ),
    TimeRow(
        "months",
        f"(from|between)? m1=ANYMONTH DOT? (DASH|to|until|till|through) m=ANYMONTH DOT? (the)? (d=DAYNUM)? {_YEAR}",
        "months",
        (
            _says("in Nov-Feb 2017", None, ("Nov-Feb 2017", "2016-11/2017-02")),
            _says("from March to May", "2018-09-07", ("from March to May", "2018-03/2018-05")),
        ),
    ),
    TimeRow(
        "months-between",
        "between m1=ANYMONTH and m=ANYMONTH (COMMA? (of|in)? y=YEAR)?",
        "months",
        (_says("between august and october 2020", None, ("between august and october 2020", "2020-08/2020-10")),),
    ),
    TimeRow(
        "week-number",
        "(the)? (calendar)? week k=NUMBER (of|in|COMMA)? (y=YEAR|(the)? step=STEP (year))",
        "week-number",
        (_says("in week 3 of 2027", None, ("week 3 of 2027", "2027-01-18/2027-01-24")),),
    ),
    TimeRow(
        "week-number-alone",
        "(the)? (calendar)? week k=NUMBER",
        "week-number",
        (
            _says("in week 31.", "2018-07-02", ("week 31", "2018-07-30/2018-08-05")),
            _says("in week 31 of the war", "2018-07-02"),
        ),
        {"offset": 0, "not_before": "of"},
    ),
    TimeRow(
        "date-digits",
        "(ANYWEEKDAY COMMA?)? date=DATE",
        "digits",
        (
            _says("He was freed on 2020-10-24.", None, ("2020-10-24", "2020-10-24")),
            _says("Filed 27.10.2020 in Minsk", None, ("27.10.2020", "2020-10-27")),
            _says("Filed 10/11/2020 in Minsk", None, ("10/11/2020", "[2020-10-11,2020-11-10]")),
        ),
    ),
    TimeRow("date-digits-compact", "eight=EIGHT", "compact", (_says("-20200701-", None, ("20200701", "2020-07-01")),)),
    TimeRow(
        "date-spaced",
        "y=YEAR m=NUMBER d=DAY",
        "numeric",
        (_says("On 2016 10 16 it began", None, ("2016 10 16", "2016-10-16")),),
    ),
    TimeRow(
        "day-month",
        "((wd=ANYWEEKDAY) DOT? COMMA?)? the? d=DAYNUM day? of? m=ANYMONTH (DOT? COMMA? (of|in)? (y=YEAR|z=SHORTYEAR))?",
        "calendar",
        (
            _says("On the 9th of August 2020 he left.", None, ("the 9th of August 2020", "2020-08-09")),
            _says("On 9 August he left.", _P, ("9 August", "2020-08-09")),
            _says("On 9 August he left.", None, ("9 August", None)),
        ),
        {"not_after": "CURRENCY"},
    ),
    TimeRow(
        "month-day",
        f"((wd=ANYWEEKDAY) DOT? COMMA? DASH?)? m=ANYMONTH DOT? COMMA? the? d=DAYNUM {_YEAR}",
        "calendar",
        (
            _says("On October 24, Pompeo phoned.", _P, ("October 24", "2020-10-24")),
            _says("detained in Homiel on July, 29 and charged", _P, ("July, 29", "2020-07-29")),
            _says("On Sunday, August 9, 2020, voters", None, ("Sunday, August 9, 2020", "2020-08-09")),
        ),
    ),
    TimeRow(
        "month-day-words",
        "m=ANYMONTH d=COMPOUND (COMMA? y=YEAR)?",
        "calendar",
        (
            _says("on february twenty second 2019", None, ("february twenty second 2019", "2019-02-22")),
            _says("I'll go back May twenty nine 2020", None, ("May twenty nine 2020", "2020-05-29")),
        ),
    ),
    TimeRow(
        "day-words-month",
        "(d=COMPOUND|d2=NUMBERWORD) of? m=ANYMONTH COMMA? y=YEAR",
        "calendar",
        (
            _says(
                "on twenty five January nineteen eighty six",
                None,
                ("twenty five January nineteen eighty six", "1986-01-25"),
            ),
        ),
    ),
    TimeRow(
        "day-slash-month-year",
        "d=DAYNUM (SLASH|DASH) m=ANYMONTH (SLASH|DASH) y=YEAR",
        "calendar",
        (_says("The date is 05-Aug-2016", None, ("05-Aug-2016", "2016-08-05")),),
    ),
    TimeRow(
        "year-slash-month-day",
        "y=YEAR (SLASH|DASH) m=ANYMONTH (SLASH|DASH) d=DAYNUM",
        "calendar",
        (_says("How about 2019/aug/01", None, ("2019/aug/01", "2019-08-01")),),
    ),
    TimeRow(
        "month-dash-day-year",
        "m=ANYMONTH (SLASH|DASH) d=DAYNUM ((SLASH|DASH) y=YEAR)?",
        "calendar",
        (_says("by Sep-23-2020", None, ("Sep-23-2020", "2020-09-23")),),
    ),
    TimeRow(
        "days-of-month",
        "(from|between)? the? d=DAYNUM (DASH|TO) the? e=DAYNUM of? m=ANYMONTH (DOT? COMMA? of? y=YEAR)?",
        "days",
        (
            _says("The strike of 14–16 March 2021", None, ("14–16 March 2021", "2021-03-14/2021-03-16")),
            _says("between 3 and 12 of Sept", _P, ("between 3 and 12 of Sept", "2020-09-03/2020-09-12")),
        ),
    ),
    TimeRow(
        "month-days",
        "(from|between)? m=ANYMONTH DOT? the? d=DAYNUM (DASH|TO) the? e=DAYNUM (COMMA? of? y=YEAR)?",
        "days",
        (_says("Held on August 9-11, 2020.", None, ("August 9-11, 2020", "2020-08-09/2020-08-11")),),
        {"rolls": 1},
    ),
    TimeRow(
        "month-year",
        "m=ANYMONTH DOT? COMMA? (of|in)? (y=YEAR|z=SHORTYEAR)",
        "calendar",
        (
            _says("since July 2021 he", None, ("July 2021", "2021-07")),
            _says("in April of '87", None, ("April of '87", "1987-04")),
        ),
    ),
    TimeRow(
        "month-slash-year",
        "m=ANYMONTH (SLASH|DASH) y=YEAR",
        "calendar",
        (_says("Dec-2018 plan", None, ("Dec-2018", "2018-12")),),
    ),
    TimeRow(
        "year-month",
        "y=YEAR (SLASH|DASH)? m=ANYMONTH",
        "calendar",
        (_says("in 2017 april", None, ("2017 april", "2017-04")),),
    ),
    TimeRow(
        "year-dash-month",
        "y=YEAR (DASH|SLASH) n=TWODIGIT",
        "year-pair",
        (
            _says("The book of 2015-12", None, ("2015-12", "2015-12")),
            _says("In 1915-17 he served", None, ("1915-17", "1915/1917")),
        ),
    ),
    TimeRow(
        "month-alone",
        "m=MONTH",
        "calendar",
        (
            _says("He was moved in June.", "2024-07-08", ("June", "2024-06")),
            _says("She will walk free in September.", "2022-07-13", ("September", "2022-09")),
            _says("May I ask? It may be so.", _P),
        ),
        {"cued": 1},
    ),
    TimeRow(
        "month-small",
        "(in|since|until|last|next|by|of) m=WEAKMONTH",
        "calendar",
        (_says("it may be in may", "2018-01-07", ("may", "2017-05")),),
        {"skip": 1},
    ),
    TimeRow(
        "year-alone",
        "y=YEAR",
        "calendar",
        (
            _says("banned in 2016 as extremist", None, ("2016", "2016")),
            _says("in nineteen ninety six", None, ("nineteen ninety six", "1996")),
            _says("in two thousand and fifteen", None, ("two thousand and fifteen", "2015")),
            _says("deliver 2000 pieces of toys", None),
            _says("in 1990 BC", None),
        ),
        {"cued": 1},
    ),
    TimeRow(
        "the-year",
        "the? (calendar)? (year|years|cy) (of)? y=YEAR",
        "calendar",
        (_says("in the year 2008", None, ("the year 2008", "2008")),),
    ),
    TimeRow("year-era", "(y=YEAR|NUMBER|DECADE) ERA", "nothing", (_says("in 1490 BC", None),)),
    TimeRow("decade", "the? decade=DECADE", "calendar", (_says("in the 1990s", None, ("the 1990s", "199X")),)),
    TimeRow(
        "century",
        "the? c=ORDINAL DASH? CENTURYWORD",
        "calendar",
        (_says("It was the 19th century", None, ("the 19th century", "18XX")),),
    ),
    TimeRow(
        "season-year",
        "(the)? s=ANYSEASON (of|in)? COMMA? y=YEAR",
        "calendar",
        (_says("arrested in the summer of 2020", None, ("the summer of 2020", "2020-22")),),
    ),
    TimeRow(
        "season-years",
        "(the)? s=ANYSEASON (of|in)? y=YEAR (DASH|SLASH) n=TWODIGIT",
        "calendar",
        (_says("the winter of 1941-42", None, ("the winter of 1941-42", "1941-24")),),
    ),
    TimeRow(
        "season-alone",
        "(the)? s=ANYSEASON",
        "calendar",
        (
            _says("He was held in the summer.", _P, ("the summer", "2020-22")),
            _says("before the fall of Kabul, to spring or fall", _P),
        ),
        {"cued": 1, "not_before": "of"},
    ),
    TimeRow(
        "quarter",
        "(the)? q=ORDINAL quarter ((of)? (the year)? y=YEAR)",
        "calendar",
        (_says("in the first quarter of 2013", None, ("the first quarter of 2013", "2013-33")),),
    ),
    TimeRow(
        "quarter-short",
        "q k=NUMBER (of|DASH)? (y=YEAR)?",
        "calendar",
        (_says("in Q3 2019", None, ("Q3 2019", "2019-35")),),
    ),
    TimeRow(
        "quarter-year-first",
        "y=YEAR DASH? q k=NUMBER",
        "calendar",
        (_says("2019-Q1 and on", None, ("2019-Q1", "2019-33")),),
    ),
    TimeRow(
        "half-year-short",
        "y=YEAR DASH? h hy=NUMBER",
        "calendar",
        (_says("2019 H2 was hard", None, ("2019 H2", "2019-41")),),
    ),
    TimeRow(
        "half-year",
        "(the)? (hy=ORDINAL|latter) half of (the year)? y=YEAR",
        "calendar",
        (
            _says("in the second half of 2008", None, ("the second half of 2008", "2008-41")),
            _says("in the latter half of 2008", None, ("the latter half of 2008", "2008-41")),
        ),
    ),
    TimeRow(
        "day-alone",
        "(the) d=ORDINAL",
        "calendar",
        (
            _says(
                "It began on 20 September 1917. On the 25th it rained.",
                None,
                ("20 September 1917", "1917-09-20"),
                ("the 25th", "1917-09-25"),
            ),
        ),
        {"ordinal": 1, "digits": "d"},
    ),
    TimeRow(
        "weekday-day",
        "wd=ANYWEEKDAY the? d=DAYNUM",
        "calendar",
        (
            _says("on Monday 26, he", _P, ("Monday 26", "2020-10-26")),
            _says("on Monday 26 people were held", _P, ("Monday", "2020-10-26")),
        ),
        {"ordinal": 0},
    ),
    TimeRow(
        "weekday",
        "(early|late)? (wd=WEEKDAY) DAYPART?",
        "calendar",
        (
            _says("He was freed on Tuesday.", "2020-10-28", ("Tuesday", "2020-10-27")),
            _says("led away on Monday evening", "2022-04-26", ("Monday evening", "2022-04-25")),
            _says("late on Thursday", "2024-08-02", ("late on Thursday", "2024-08-01")),
            _says("on Tuesday", None, ("Tuesday", None)),
        ),
        {"cued": 1},
    ),
    TimeRow(
        "weekday-small",
        "on wd=WEAKWEEKDAY",
        "calendar",
        (_says("on sat he left", _P, ("sat", "2020-10-24")),),
        {"skip": 1},
    ),
)

_FIXED = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year": (1, 1),
    "new year own day": (1, 1),
    "new year day": (1, 1),
    "new years day": (1, 1),
    "new year own eve": (12, 31),
    "new year eve": (12, 31),
    "new years eve": (12, 31),
    "valentine own day": (2, 14),
    "valentines day": (2, 14),
    "international women own day": (3, 8),
    "women own day": (3, 8),
    "human rights day": (12, 10),
    "world press freedom day": (5, 3),
    "halloween": (10, 31),
    "labour day": (5, 1),
    "international workers day": (5, 1),
    "international workers apostrophe day": (5, 1),
    "may day": (5, 1),
    "boxing day": (12, 26),
    "saint patrick": (3, 17),
    "st patrick own day": (3, 17),
    "earth day": (4, 22),
    "bastille day": (7, 14),
    "april fools": (4, 1),
    "juneteenth": (6, 19),
    "epiphany": (1, 6),
    "christmastime": (12, 25),
}
_MOVABLE = {
    "easter": "easter0",
    "easter sunday": "easter0",
    "easter monday": "easter1",
    "good friday": "easter-2",
    "palm sunday": "easter-7",
    "ash wednesday": "easter-46",
    "pentecost": "easter49",
    "thanksgiving": "11-4-4",
    "thanksgiving day": "11-4-4",
    "black friday": "11-4-4+1",
    "cyber monday": "11-4-4+4",
}


def _feast_pattern(name: str) -> str:
    return " ".join(word.upper() if word in {"own", "apostrophe"} else word for word in name.split())


_FEAST_EXAMPLES = {
    "christmas eve": (_says("freed on Christmas Eve", _P, ("Christmas Eve", "2019-12-24")),),
    "easter": (_says("freed on Easter 2018", None, ("Easter 2018", "2018-04-01")),),
    "new year own eve": (_says("On New Year's Eve 2020 he", None, ("New Year's Eve 2020", "2020-12-31")),),
    "thanksgiving": (_says("at Thanksgiving 2019", None, ("Thanksgiving 2019", "2019-11-28")),),
}
FEASTS: tuple[TimeRow, ...] = tuple(
    TimeRow(
        f"feast-{name.replace(' ', '-')}",
        f"((the)? step=STEP)? {_feast_pattern(name)} (COMMA? (in|of)? y=YEAR)?",
        "feast",
        _FEAST_EXAMPLES.get(name, ()),
        {"month": month, "day": day, "named": 1},
    )
    for name, (month, day) in _FIXED.items()
) + tuple(
    TimeRow(
        f"feast-{name.replace(' ', '-')}",
        f"((the)? step=STEP)? {_feast_pattern(name)} (COMMA? (in|of)? y=YEAR)?",
        "feast",
        _FEAST_EXAMPLES.get(name, ()),
        {"feast": feast, "named": 1},
    )
    for name, feast in _MOVABLE.items()
)
