"""English rows for days of the calendar, alone and in lists, and for stretches of months in digits."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"
_YEAR = "(COMMA? (of|in)? (y=YEAR|z=SHORTYEAR))?"

_YEAR_TOO = "((DOT? COMMA?|COMMA? (of|in)) (y=YEAR|z=SHORTYEAR))?"
"""Behind a month that may be cut short: no "Apr. in 2013", where a sentence ends."""

DATES: tuple[TimeRow, ...] = (
    TimeRow(
        "day-month-digits",
        "pair=PAIR (COMMA? y=YEAR)?",
        "pair",
        (
            says("held on 22/04", "2016-11-07", ("22/04", "2016-04-22")),
            says("held on 1/2", "2016-11-07", ("1/2", "[2016-01-02,2016-02-01]")),
            says("open 24/7, he said", "2016-11-07"),
        ),
        {"pair": 1},
    ),
    TimeRow(
        "other-year",
        "OTHERYEAR (year)? (y=YEAR)?",
        "nothing",
        (says("in the fiscal year 2008", "2020-10-27"),),
    ),
    TimeRow(
        "case-of-year",
        "(no|nos|number|numbered) DOT? (NUMBER|YEAR) (of|for) (the)? (year)? YEAR",
        "nothing",
        (
            says("in case No. 1634 of 2022", "2024-05-01"),
            says("under Law No. 62 of the year 2015", "2024-05-01"),
            says("freed in May of 2022", "2024-05-01", ("May of 2022", "2022-05")),
        ),
    ),
    TimeRow(
        "month-year-digits",
        "n=TWODIGIT DASH y=YEAR",
        "month-year-digits",
        (says("in 12-2015", None, ("12-2015", "2015-12")),),
        {"not_after": "DASH NUMBER"},
    ),
    TimeRow("decade-apart", "the? y=YEAR s", "decade-apart", (says("in 1990 s.", None, ("1990 s", "199X")),)),
    TimeRow(
        "month-of-short-year",
        "((wd=ANYWEEKDAY) COMMA?)? (the)? (d=DAYNUM (of)?)? m=ANYMONTH of z=TWODIGIT",
        "calendar",
        (says("born in April of 87.", None, ("April of 87", "1987-04")),),
        {"ordinal": 0},
    ),
    TimeRow(
        "weekday-day-month-digits",
        "ANYWEEKDAY COMMA? pair=PAIR (COMMA? y=YEAR)?",
        "pair",
        (says("held Friday 24/6", "2016-11-07", ("Friday 24/6", "2016-06-24")),),
    ),
    TimeRow(
        "months",
        f"(from|between)? m1=ANYMONTH DOT? (DASH|to|until|till|through) m=ANYMONTH (the)? (d=DAYNUM)? {_YEAR_TOO}",
        "months",
        (
            says("in Nov-Feb 2017", None, ("Nov-Feb 2017", "2016-11/2017-02")),
            says("from March to May", "2018-09-07", ("from March to May", "2018-03/2018-05")),
        ),
    ),
    TimeRow(
        "months-between",
        "between m1=ANYMONTH and m=ANYMONTH (COMMA? (of|in)? y=YEAR)?",
        "months",
        (says("between august and october 2020", None, ("between august and october 2020", "2020-08/2020-10")),),
    ),
    TimeRow(
        "week-number",
        "(the)? (calendar)? week k=NUMBER (of|in|COMMA)? (y=YEAR|(the)? step=STEP (year))",
        "week-number",
        (says("in week 3 of 2027", None, ("week 3 of 2027", "2027-01-18/2027-01-24")),),
    ),
    TimeRow(
        "week-number-alone",
        "(the)? (calendar)? week k=NUMBER",
        "week-number",
        (
            says("in week 31.", "2018-07-02", ("week 31", "2018-07-30/2018-08-05")),
            says("in week 31 of the war", "2018-07-02"),
        ),
        {"offset": 0, "not_before": "of"},
    ),
    TimeRow(
        "date-digits",
        "(ANYWEEKDAY COMMA?)? date=DATE",
        "digits",
        (
            says("He was freed on 2020-10-24.", None, ("2020-10-24", "2020-10-24")),
            says("Filed 27.10.2020 in Minsk", None, ("27.10.2020", "2020-10-27")),
            says("Filed 10/11/2020 in Minsk", None, ("10/11/2020", "[2020-10-11,2020-11-10]")),
        ),
    ),
    TimeRow("date-digits-compact", "eight=EIGHT", "compact", (says("-20200701-", None, ("20200701", "2020-07-01")),)),
    TimeRow(
        "date-spaced",
        "y=YEAR m=NUMBER d=DAY",
        "numeric",
        (says("On 2016 10 16 it began", None, ("2016 10 16", "2016-10-16")),),
    ),
    TimeRow(
        "day-month",
        "((wd=ANYWEEKDAY) DOT? COMMA?)? the? d=DAYNUM day? of? m=ANYMONTH " + _YEAR_TOO,
        "calendar",
        (
            says("On the 9th of August 2020 he left.", None, ("the 9th of August 2020", "2020-08-09")),
            says("On 9 August he left.", _P, ("9 August", "2020-08-09")),
            says("On 9 August he left.", None, ("9 August", None)),
            says("Freed on 30 April. In 2013 he got", _P, ("30 April", "2020-04-30"), ("2013", "2013")),
        ),
        {"not_after": "CURRENCY"},
    ),
    TimeRow(
        "month-day",
        f"((wd=ANYWEEKDAY) DOT? COMMA? DASH?)? m=ANYMONTH DOT? COMMA? the? d=DAYNUM {_YEAR}",
        "calendar",
        (
            says("On October 24, Pompeo phoned.", _P, ("October 24", "2020-10-24")),
            says("detained in Homiel on July, 29 and charged", _P, ("July, 29", "2020-07-29")),
            says("On Sunday, August 9, 2020, voters", None, ("Sunday, August 9, 2020", "2020-08-09")),
            says("In April the first judges found him guilty", _P, ("April", "2020-04")),
        ),
        {"worded": 1},
    ),
    TimeRow(
        "same-day-named",
        f"the same day COMMA (d=DAYNUM)? m=ANYMONTH (d2=DAYNUM)? {_YEAR}",
        "calendar",
        (says("held the same day, December 6.", _P, ("the same day, December 6", "2019-12-06")),),
    ),
    TimeRow(
        "month-day-words",
        "m=ANYMONTH d=COMPOUND (COMMA? y=YEAR)?",
        "calendar",
        (
            says("on february twenty second 2019", None, ("february twenty second 2019", "2019-02-22")),
            says("I'll go back May twenty nine 2020", None, ("May twenty nine 2020", "2020-05-29")),
        ),
    ),
    TimeRow(
        "day-words-month",
        "(d=COMPOUND|d2=NUMBERWORD) of? m=ANYMONTH COMMA? y=YEAR",
        "calendar",
        (
            says(
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
        (says("The date is 05-Aug-2016", None, ("05-Aug-2016", "2016-08-05")),),
    ),
    TimeRow(
        "year-slash-month-day",
        "y=YEAR (SLASH|DASH) m=ANYMONTH (SLASH|DASH) d=DAYNUM",
        "calendar",
        (says("How about 2019/aug/01", None, ("2019/aug/01", "2019-08-01")),),
    ),
    TimeRow(
        "month-dash-day-year",
        "m=ANYMONTH (SLASH|DASH) d=DAYNUM ((SLASH|DASH) y=YEAR)?",
        "calendar",
        (says("by Sep-23-2020", None, ("Sep-23-2020", "2020-09-23")),),
    ),
    TimeRow(
        "days-of-month",
        "(from|between)? the? d=DAYNUM (DASH|TO) the? e=DAYNUM of? m=ANYMONTH ((DOT? COMMA?|of) y=YEAR)?",
        "days",
        (
            says("The strike of 14–16 March 2021", None, ("14–16 March 2021", "2021-03-14/2021-03-16")),
            says("between 3 and 12 of Sept", _P, ("between 3 and 12 of Sept", "2020-09-03/2020-09-12")),
        ),
    ),
    TimeRow(
        "month-days",
        "(from|between)? m=ANYMONTH DOT? the? d=DAYNUM DASH the? e=DAYNUM (COMMA? of? y=YEAR)?",
        "days",
        (says("Held on August 9-11, 2020.", None, ("August 9-11, 2020", "2020-08-09/2020-08-11")),),
        {"rolls": 1},
    ),
    TimeRow(
        "from-month-days",
        "(from|between) m=ANYMONTH DOT? the? d=DAYNUM TO the? e=DAYNUM (COMMA? of? y=YEAR)?",
        "days",
        (says("Held from August 9 to 11, 2020.", None, ("from August 9 to 11, 2020", "2020-08-09/2020-08-11")),),
        {"rolls": 1},
    ),
    TimeRow(
        "month-days-to",
        "m=ANYMONTH DOT? the? d=DAYNUM TO the? e=DAYNUM (COMMA? of? y=YEAR)?",
        "days",
        (
            says("Held August 9 to 11, 2020.", None, ("August 9 to 11, 2020", "2020-08-09/2020-08-11")),
            says("sentenced on May 5 to 10 and six years in prison", _P, ("May 5", "2020-05-05")),
            says("sentenced on May 15 to 10 years", _P, ("May 15", "2020-05-15")),
        ),
        {"not_before": "ANYUNIT UNIT UNITS LINK and or COMMA"},
    ),
)

WEEKDAYS: tuple[TimeRow, ...] = (
    TimeRow(
        "day-alone",
        "(the) d=ORDINAL",
        "calendar",
        (
            says(
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
            says("on Monday 26, he", _P, ("Monday 26", "2020-10-26")),
            says("on Monday 26 people were held", _P, ("Monday", "2020-10-26")),
        ),
        {"ordinal": 0},
    ),
    TimeRow(
        "weekday",
        "(early|late)? (wd=WEEKDAY) DAYPART?",
        "calendar",
        (
            says("He was freed on Tuesday.", "2020-10-28", ("Tuesday", "2020-10-27")),
            says("led away on Monday evening", "2022-04-26", ("Monday evening", "2022-04-25")),
            says("late on Thursday", "2024-08-02", ("late on Thursday", "2024-08-01")),
            says("on Tuesday", None, ("Tuesday", None)),
        ),
        {"cued": 1, "not_after": "a an one another"},
    ),
    TimeRow(
        "weekday-small",
        "on wd=WEAKWEEKDAY",
        "calendar",
        (says("on sat he left", _P, ("sat", "2020-10-24")),),
        {"skip": 1},
    ),
)
