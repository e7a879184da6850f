"""English rows for times counted from the report, from the time last told, or from an event."""

from letapis.language.timewords import TimeExample, TimeRow


def _says(text: str, published: str | None, *expected: tuple[str, str | None]) -> TimeExample:
    return TimeExample(text, published, expected)


_P = "2020-10-27"
_N = "(n=COUNT|k=NUMBER)"
_TALE = "On 9 August 2020 he was held. "
_TOLD = ("9 August 2020", "2020-08-09")

RELATIVE: tuple[TimeRow, ...] = (
    TimeRow(
        "today",
        "(early|late|later|earlier)? today=TODAY (DAYPART)?",
        "today",
        (
            _says("freed yesterday evening", "2022-04-26", ("yesterday evening", "2022-04-25")),
            _says("A court today sentenced", None, ("today", None)),
        ),
    ),
    TimeRow(
        "overnight",
        "overnight",
        "step",
        (_says("raided overnight", _P, ("overnight", "2020-10-26/2020-10-27")),),
        {"unit": "day", "offset": -1, "count": 2},
    ),
    TimeRow(
        "last-night",
        "last night",
        "step",
        (_says("raided last night", _P, ("last night", "2020-10-26")),),
        {"unit": "day", "offset": -1},
    ),
    TimeRow(
        "this-morning",
        "(early|late)? this DAYPART",
        "step",
        (_says("freed this morning", _P, ("this morning", "2020-10-27")),),
        {"unit": "day", "offset": 0},
    ),
    TimeRow(
        "day-before-yesterday",
        "the? day before yesterday",
        "step",
        (_says("the day before yesterday he", _P, ("the day before yesterday", "2020-10-25")),),
        {"unit": "day", "offset": -2},
    ),
    TimeRow(
        "day-after-tomorrow",
        "the? day after tomorrow",
        "step",
        (_says("the day after tomorrow he", _P, ("the day after tomorrow", "2020-10-29")),),
        {"unit": "day", "offset": 2},
    ),
    TimeRow(
        "step-unit",
        "(edge=ORDERWORD)? step=STEP (calendar)? u=UNIT",
        "step",
        (
            _says("freed last year", _P, ("last year", "2019")),
            _says("freed last month", _P, ("last month", "2020-09")),
            _says("earlier this week", _P, ("earlier this week", "2020-10-26/2020-11-01")),
            _says("freed last week", _P, ("last week", "2020-10-19/2020-10-25")),
            _says("next year", None, ("next year", None)),
            _says("the last week of his trial", _P),
        ),
        {"not_before": "of"},
    ),
    TimeRow(
        "step-units",
        "(the|these|those)? step=STEP (n=COUNT|f=FEW) (of)? u=ANYUNIT",
        "step-many",
        (
            _says("arrested in the last three years", _P, ("the last three years", "2017-10-27/2020-10-27")),
            _says("in the past year", "2021-09-06", ("the past year", "2020-09-06/2021-09-06")),
        ),
        {"ahead": 2, "not_before": "of"},
    ),
    TimeRow(
        "step-units-number",
        "(the)? step=STEP n=NUMBER u=ANYUNIT",
        "step-many",
        (_says("in the past 10 days", _P, ("the past 10 days", "2020-10-17/2020-10-27")),),
        {"ahead": 2, "not_before": "of"},
    ),
    TimeRow(
        "number-step-units",
        "(the)? (n=NUMBER|n2=COUNT) step=STEP u=UNITS",
        "step-many",
        (_says("in the 5 past years", _P, ("the 5 past years", "2015-10-27/2020-10-27")),),
    ),
    TimeRow(
        "past-unit",
        "the past u=UNIT",
        "step-many",
        (_says("over the past year", "2021-09-06", ("the past year", "2020-09-06/2021-09-06")),),
        {"offset": -1},
    ),
    TimeRow(
        "step-weekday",
        "step=STEP (wd=WEEKDAY) (DAYPART)?",
        "step-named",
        (
            _says("held last Tuesday", "2020-10-28", ("last Tuesday", "[2020-10-20,2020-10-27]")),
            _says("held last Friday", "2020-10-28", ("last Friday", "2020-10-23")),
        ),
    ),
    TimeRow(
        "step-month",
        "step=STEP m=MONTH (d=DAYNUM)?",
        "step-named",
        (
            _says("held last May", _P, ("last May", "2020-05")),
            _says("held last December", _P, ("last December", "2019-12")),
        ),
    ),
    TimeRow(
        "step-season",
        "step=STEP s=ANYSEASON",
        "step-named",
        (_says("held last summer", _P, ("last summer", "2020-22")),),
    ),
    TimeRow(
        "weekday-of-step",
        "(wd=ANYWEEKDAY) (of)? (the)? step=STEP u=UNIT",
        "step",
        (_says("Tuesday of last week", _P, ("Tuesday of last week", "2020-10-20")),),
    ),
    TimeRow(
        "step-week-weekday",
        "step=STEP u=UNIT (DASH|on)? (wd=ANYWEEKDAY)",
        "step",
        (_says("next week Wednesday", _P, ("next week Wednesday", "2020-11-04")),),
    ),
    TimeRow(
        "month-of-step",
        "((d=DAYNUM) of?)? (m=ANYMONTH) (d2=DAYNUM)? (of)? step=STEP u=UNIT",
        "step",
        (
            _says("in May of last year", _P, ("May of last year", "2019-05")),
            _says("in July this year", _P, ("July this year", "2020-07")),
        ),
    ),
    TimeRow(
        "season-of-step",
        "(the)? (s=ANYSEASON) (of)? step=STEP u=UNIT",
        "step",
        (_says("in the summer of last year", _P, ("the summer of last year", "2019-22")),),
    ),
    TimeRow(
        "day-of-step",
        "the d=DAYNUM (day)? (of)? (step=STEP|the) u=UNIT",
        "step",
        (_says("on the 15th day of next month", "2020-07-01", ("the 15th day of next month", "2020-08-15")),),
    ),
    TimeRow(
        "unit-after-next",
        "the u=UNIT after next",
        "step",
        (_says("the week after next", "2018-07-02", ("the week after next", "2018-07-16/2018-07-22")),),
        {"offset": 2},
    ),
    TimeRow(
        "unit-before-last",
        "the u=UNIT before last",
        "step",
        (_says("the week before last", _P, ("the week before last", "2020-10-12/2020-10-18")),),
        {"offset": -2},
    ),
    TimeRow(
        "ago",
        "(ABOUT)? (n=COUNT|k=NUMBER|f=FEW) (of)? u=ANYUNIT ago",
        "shift",
        (
            _says("A week ago, he was freed.", _P, ("A week ago", "2020-10-20~")),
            _says("three days ago", _P, ("three days ago", "2020-10-24")),
            _says("two years ago", _P, ("two years ago", "2018~")),
            _says("a week ago", None, ("a week ago", None)),
        ),
        {"sign": -1},
    ),
    TimeRow(
        "ago-half",
        "(ABOUT)? n=COUNT u=ANYUNIT and a half=half ago",
        "shift",
        (_says("a year and a half ago", _P, ("a year and a half ago", "2019-04~")),),
        {"sign": -1},
    ),
    TimeRow(
        "ago-half-units",
        "(ABOUT)? (n=COUNT|k=NUMBER) and a half=half u=UNITS ago",
        "shift",
        (_says("two and a half years ago", _P, ("two and a half years ago", "2018-04~")),),
        {"sign": -1},
    ),
    TimeRow(
        "ago-two-units",
        "(n=COUNT|k=NUMBER) u=ANYUNIT and? (n2=COUNT|k2=NUMBER) u2=ANYUNIT ago",
        "shift",
        (_says("a year and two months ago", _P, ("a year and two months ago", "2019-08~")),),
        {"sign": -1},
    ),
    TimeRow(
        "few-ago",
        "(a|some)? f=FEW (of)? u=ANYUNIT ago",
        "shift",
        (_says("a few days ago", _P, ("a few days ago", "../2020-10-27")),),
        {"sign": -1},
    ),
    TimeRow(
        "units-ago",
        "u=UNITS ago",
        "shift",
        (_says("freed weeks ago", _P, ("weeks ago", "../2020-10-27")),),
        {"sign": -1, "vague": 1},
    ),
    TimeRow(
        "in-time",
        "in (n=COUNT|k=NUMBER) u=ANYUNIT (OWN)? (time)?",
        "shift",
        (
            _says("He will be tried in two weeks.", _P, ("in two weeks", "2020-11-10~")),
            _says("They held 300 people in two days.", _P),
        ),
        {"sign": 1, "ahead": 1},
    ),
    TimeRow(
        "within",
        "within (the)? (STEP)? (n=COUNT|k=NUMBER) u=ANYUNIT",
        "shift",
        (
            _says("He must leave within two weeks.", _P, ("within two weeks", "2020-10-27/2020-11-10")),
            _says(
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
            _says("he is away for the month.", _P, ("the month", "2020-10")),
            _says("in the month he spent in jail", _P),
        ),
        {"offset": 0, "skip": 1, "ordinal": 0, "not_before": "YEAR NUMBER to"},
    ),
    TimeRow(
        "in-units-time",
        "in (n=COUNT|k=NUMBER) u=ANYUNIT OWN? (APOSTROPHE)? time",
        "shift",
        (_says("in two weeks' time", _P, ("in two weeks' time", "2020-11-10~")),),
        {"sign": 1},
    ),
    TimeRow(
        "quarter-of-the-year",
        "(the)? q=ORDINAL quarter of the u=UNIT",
        "step",
        (_says("the first quarter of the year", _P, ("the first quarter of the year", "2020-33")),),
        {"offset": 0},
    ),
    TimeRow(
        "working-week",
        "step=STEP (workweek|(working|work) week)",
        "step",
        (_says("next working week", "2018-06-26", ("next working week", "2018-07-02/2018-07-06")),),
        {"unit": "workweek"},
    ),
    TimeRow(
        "step-day-month",
        "step=STEP (the)? d=DAYNUM (of)? m=MONTH",
        "step-named",
        (_says("next 6th of April", "2019-05-20", ("next 6th of April", "2020-04-06")),),
    ),
    TimeRow(
        "the-weekend",
        "(the) weekend",
        "step",
        (_says("held over the weekend", _P, ("the weekend", "2020-10-24/2020-10-25")),),
        {"unit": "recent-weekend", "offset": 0, "not_before": "of"},
    ),
    TimeRow(
        "edge-of-unit",
        "(the)? edge=EDGE of u=UNIT",
        "step-tale",
        (_says("He must leave by end of year.", _P, ("end of year", "2020")),),
        {"offset": 0},
    ),
    TimeRow(
        "from-now",
        "(n=COUNT|k=NUMBER) u=ANYUNIT from now",
        "shift",
        (_says("two days from now", _P, ("two days from now", "2020-10-29")),),
        {"sign": 1},
    ),
    TimeRow(
        "recently",
        "recently",
        "order",
        (_says("He was recently freed.", _P, ("recently", None)),),
        {"origin": "published", "sign": -1},
    ),
    TimeRow(
        "recent-units",
        "in recent u=UNITS",
        "order",
        (_says("In recent days he was freed.", _P, ("recent days", None)),),
        {"origin": "published", "sign": -1, "skip": 1},
    ),
    TimeRow(
        "every",
        "(every|each) (other|single)? (ANYWEEKDAY|UNIT|MONTH|SEASON|DAYPART)",
        "nothing",
        (_says("He reports to the police every Monday.", _P),),
    ),
)

TALE: tuple[TimeRow, ...] = (
    TimeRow(
        "later-count",
        "(ABOUT)? (n=COUNT|k=NUMBER) u=ANYUNIT later=LATER (on)?",
        "shift",
        (
            _says(_TALE + "Two days later he was freed.", None, _TOLD, ("Two days later", "2020-08-11")),
            _says(_TALE + "A week later he was freed.", None, _TOLD, ("A week later", "2020-08-16~")),
            _says(_TALE + "Two months earlier he had left.", None, _TOLD, ("Two months earlier", "2020-06~")),
            _says("Two days later he was freed.", _P, ("Two days later", None)),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-loose",
        "limit=LIMIT (than)? (n=COUNT|k=NUMBER) u=ANYUNIT later=LATER",
        "shift",
        (
            _says(
                "In November 2023 he left. Less than two weeks later he was back.",
                None,
                ("November 2023", "2023-11"),
                ("Less than two weeks later", "2023-11~"),
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-half",
        "(ABOUT)? n=COUNT u=ANYUNIT and a half=half later=LATER",
        "shift",
        (_says(_TALE + "A year and a half later he left.", None, _TOLD, ("A year and a half later", "2022-02~")),),
        {"origin": "event"},
    ),
    TimeRow(
        "later-half-units",
        "(ABOUT)? (n=COUNT|k=NUMBER) and a half=half u=UNITS later=LATER",
        "shift",
        (
            _says(
                _TALE + "Two and a half years later he left.", None, _TOLD, ("Two and a half years later", "2023-02~")
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-two-units",
        f"{_N} u=ANYUNIT and? (n2=COUNT|k2=NUMBER) u2=ANYUNIT ((n3=COUNT|k3=NUMBER) u3=ANYUNIT)? later=LATER",
        "shift",
        (
            _says(
                _TALE + "A year and two months later he left.", None, _TOLD, ("A year and two months later", "2021-10~")
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-few",
        "(a|some)? f=FEW (of)? u=ANYUNIT later=LATER",
        "shift",
        (_says(_TALE + "A few days later he left.", None, _TOLD, ("A few days later", "2020-08-09/..")),),
        {"origin": "event"},
    ),
    TimeRow(
        "hours-later",
        "(ABOUT)? (n=COUNT|k=NUMBER|(a|some)? f=FEW)? (of)? c=CLOCKUNIT later=LATER",
        "hours",
        (
            _says(_TALE + "Hours later he was freed.", None, _TOLD, ("Hours later", "2020-08-09")),
            _says(
                "In February 2020 he was freed, but hours later held again.",
                None,
                ("February 2020", "2020-02"),
                ("hours later", "2020-02"),
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-units",
        "u=UNITS later=LATER",
        "shift",
        (_says(_TALE + "Weeks later he left.", None, _TOLD, ("Weeks later", "2020-08-09/..")),),
        {"origin": "event", "vague": 1},
    ),
    TimeRow(
        "the-following",
        "(the|that)? (very)? step=TALESTEP (u=UNIT) (DAYPART)?",
        "step-tale",
        (
            _says(_TALE + "The following day he was freed.", None, _TOLD, ("The following day", "2020-08-10")),
            _says(_TALE + "The next morning he was freed.", None, _TOLD, ("The next morning", "2020-08-10")),
            _says(_TALE + "The previous month he had left.", None, _TOLD, ("The previous month", "2020-07")),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "the-next-daypart",
        "(the)? (very)? step=TALESTEP DAYPART",
        "step-tale",
        (_says(_TALE + "The next morning he was freed.", None, _TOLD, ("The next morning", "2020-08-10")),),
        {"origin": "event", "unit": "day"},
    ),
    TimeRow(
        "the-following-named",
        "the step=TALESTEP (wd=WEEKDAY|m=MONTH|s=ANYSEASON) (DAYPART)?",
        "step-named",
        (
            _says(
                "In October 2022 he was held. The following July he was tried.",
                None,
                ("October 2022", "2022-10"),
                ("The following July", "2023-07"),
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "the-next-units",
        "the step=TALESTEP (n=COUNT|k=NUMBER|f=FEW) u=UNITS",
        "nothing",
        (_says(_TALE + "Over the next two weeks he fasted.", None, _TOLD),),
    ),
    TimeRow(
        "that-unit",
        "(the|that|this|edge=ORDERWORD)? (the|that)? (very)? that=THAT (very|same)? u=UNIT",
        "step-tale",
        (
            _says(_TALE + "That same day he was freed.", None, _TOLD, ("That same day", "2020-08-09")),
            _says(_TALE + "Later that year he left.", None, _TOLD, ("Later that year", "2020")),
            _says(_TALE + "In the same month he left.", None, _TOLD, ("the same month", "2020-08")),
        ),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "that-daypart",
        "(the|later|earlier|late|early)? (the|that)? that=THAT (very|same)? DAYPART",
        "step-tale",
        (_says(_TALE + "That night he was freed.", None, _TOLD, ("That night", "2020-08-09")),),
        {"origin": "event", "offset": 0, "unit": "day"},
    ),
    TimeRow(
        "that-named",
        "that=THAT (same)? (wd=WEEKDAY|m=MONTH|s=ANYSEASON)",
        "step-named",
        (
            _says(
                "In April 2021 she was tried. She appealed that October.",
                None,
                ("April 2021", "2021-04"),
                ("that October", "2021-10"),
            ),
        ),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "month-of-that-year",
        "((d=DAYNUM) (of)?)? (m=ANYMONTH|s=ANYSEASON) (d2=DAYNUM)? (COMMA)? (of)? (the|that)? that=THAT u=UNIT",
        "step-tale",
        (
            _says(
                _TALE + "In November of the same year he left.", None, _TOLD, ("November of the same year", "2020-11")
            ),
        ),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "month-the-next-year",
        "((d=DAYNUM) (of)?)? (m=ANYMONTH|s=ANYSEASON) (d2=DAYNUM)? (of)? the step=TALESTEP u=UNIT",
        "step-tale",
        (
            _says(
                _TALE + "In May of the following year he left.", None, _TOLD, ("May of the following year", "2021-05")
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-in-unit",
        "edge=ORDERWORD in the u=UNIT",
        "step-tale",
        (_says(_TALE + "Later in the day he was freed.", None, _TOLD, ("Later in the day", "2020-08-09")),),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "end-of-the-unit",
        "(the)? (edge=EDGE|edge2=REST) of (the|this) (u=UNIT|u2=CLOCKUNIT)",
        "step-tale",
        (
            _says(_TALE + "He left at the end of the month.", None, _TOLD, ("the end of the month", "2020-08")),
            _says("He must leave by the end of the year.", _P, ("the end of the year", "2020")),
        ),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "the-day-before",
        "the u=UNIT after=AFTER",
        "step-after",
        (
            _says(_TALE + "He had been warned the day before.", None, _TOLD, ("the day before", "2020-08-08")),
            _says(_TALE + "He was freed the year after.", None, _TOLD, ("the year after", "2021")),
        ),
        {"origin": "event"},
        level=3,
    ),
    TimeRow(
        "count-after",
        "((ABOUT)|limit=LIMIT (than)?)? (n=COUNT|k=NUMBER) u=ANYUNIT after=AFTER (to)?",
        "shift",
        (
            _says("He was held for more than two years before the case was heard.", _P),
            _says("He was freed two days after his arrest.", _P, ("two days after", None)),
            _says(_TALE + "He was freed six days after.", None, _TOLD, ("six days after", "2020-08-15")),
            _says("He was held for two weeks before he saw a judge.", _P),
        ),
        {"origin": "event", "not_after": "for than"},
        level=3,
    ),
    TimeRow(
        "few-after",
        "(a|some)? f=FEW (of)? u=ANYUNIT after=AFTER (to)?",
        "shift",
        (_says("He was freed a few days after his arrest.", _P, ("a few days after", None)),),
        {"origin": "event", "not_after": "for than"},
        level=3,
    ),
    TimeRow(
        "at-the-time",
        "at (the|that|the same) time",
        "order",
        (_says("He was abroad at the time.", _P, ("at the time", None)),),
        {"origin": "event", "sign": 0},
    ),
    TimeRow(
        "later",
        "(soon|shortly)? (later|afterwards|afterward|thereafter)",
        "order",
        (_says(_TALE + "He was later charged.", None, _TOLD, ("later", "2020-08-09/..")),),
        {
            "origin": "event",
            "sign": 1,
            "not_after": "a an the or no his her its their any and of",
            "not_before": "than TIME",
        },
        level=3,
    ),
)

JOINED: tuple[TimeRow, ...] = (
    TimeRow(
        "range",
        "(from|between)? a=TIME (TO|DASH) b=TIME",
        "range",
        (
            _says("from 2011 to 2014 he served", None, ("from 2011 to 2014", "2011/2014")),
            _says("from May to October 2020", None, ("from May to October 2020", "2020-05/2020-10")),
            _says(
                "between 7 September 2020 and 9 May 2021",
                None,
                ("between 7 September 2020 and 9 May 2021", "2020-09-07/2021-05-09"),
            ),
            _says("in 2007 and 2009", None, ("2007", "2007"), ("2009", "2009")),
        ),
        level=2,
    ),
    TimeRow(
        "range-now",
        "(from|between) a=TIME (TO) (now|date|present)",
        "range-now",
        (_says("from March to date", _P, ("from March to date", "2020-03/2020-10-27")),),
        level=2,
    ),
    TimeRow(
        "now-range",
        "between now and b=TIME",
        "now-range",
        (_says("between now and 15 November 2020", _P, ("between now and 15 November 2020", "2020-10-27/2020-11-15")),),
        level=2,
    ),
    TimeRow(
        "early-time",
        "(very)? part=PART DASH? (in|on)? (the)? a=TIME",
        "edge",
        (
            _says("In early August 2020 he spoke.", None, ("early August 2020", "2020-08")),
            _says("in mid-2009", None, ("mid-2009", "2009")),
        ),
        level=2,
    ),
    TimeRow(
        "edge-of-time",
        "(the)? (very)? edge=EDGE of (the)? (month)? a=TIME",
        "edge",
        (
            _says("At the end of May 1940 it ended", None, ("the end of May 1940", "1940-05")),
            _says("at the end of the 1990s", None, ("the end of the 1990s", "199X")),
        ),
        level=2,
    ),
    TimeRow(
        "part-of-day",
        "(the)? (early|late)? (hours|DAYPART) (hours)? of (the)? a=TIME",
        "same",
        (
            _says("the night of 20 June 1791", None, ("the night of 20 June 1791", "1791-06-20")),
            _says("the early hours of Thursday", "2022-03-17", ("the early hours of Thursday", "2022-03-17")),
        ),
        level=2,
    ),
    TimeRow(
        "time-daypart",
        "a=TIME COMMA? (at|in the)? (DAYPART)",
        "same",
        (_says("on 9 August 2020 at night", None, ("9 August 2020 at night", "2020-08-09")),),
        level=2,
    ),
    TimeRow(
        "count-from-time",
        f"((ABOUT)|limit=LIMIT (than)?)? {_N} u=ANYUNIT (after=AFTER|from|since) (to)? (the)? (first)? a=TIME",
        "shift",
        (
            _says("two days after 9 August 2020", None, ("two days after 9 August 2020", "2020-08-11")),
            _says("three weeks from tomorrow", "2018-05-31", ("three weeks from tomorrow", "2018-06-22~")),
            _says("two days before Christmas 2019", None, ("two days before Christmas 2019", "2019-12-23")),
            _says(
                "more than two weeks before today", "2018-06-12", ("more than two weeks before today", "../2018-05-29")
            ),
            _says(
                "64 days from 21 November 1948 to 31 January 1949",
                None,
                ("from 21 November 1948 to 31 January 1949", "1948-11-21/1949-01-31"),
            ),
        ),
        {"not_before": "TO DASH"},
        level=2,
    ),
    TimeRow(
        "day-after-time",
        "the u=UNIT after=AFTER a=TIME",
        "shift",
        (_says("the day after 9 August 2020", None, ("the day after 9 August 2020", "2020-08-10")),),
        level=2,
    ),
    TimeRow(
        "week-of-time",
        "((the)? week (of|beginning|starting|commencing) (on)?|w SLASH c) a=TIME",
        "within",
        (_says("the week of 10 April 2018", None, ("the week of 10 April 2018", "2018-04-09/2018-04-15")),),
        {"unit": "week", "ordinal": 0},
        level=2,
    ),
    TimeRow(
        "weekend-of-time",
        "(the)? weekend of a=TIME",
        "within",
        (_says("the weekend of 31 October 2020", None, ("the weekend of 31 October 2020", "2020-10-31/2020-11-01")),),
        {"unit": "weekend", "ordinal": 0},
        level=2,
    ),
    TimeRow(
        "lasting-from-time",
        "(for)? (n=COUNT|k=NUMBER) u=ANYUNIT COMMA? (from|starting|beginning) (from|on)? a=TIME",
        "shift",
        (_says("for 15 days from 9 August 2020", None, ("for 15 days from 9 August 2020", "2020-08-09/2020-08-23")),),
        {"sign": 1, "limit": "lasting", "not_before": "TO DASH", "for": 1},
        level=2,
    ),
    TimeRow(
        "nth-unit-of-time",
        "(the)? (o=ORDINAL|last|final) (n=COUNT|k=NUMBER)? (u=UNIT|us=UNITS) (of|in) a=TIME",
        "within",
        (
            _says("the first week of 2015", None, ("the first week of 2015", "2014-12-29/2015-01-04")),
            _says("the last four months of 2021", None, ("the last four months of 2021", "2021-09/2021-12")),
        ),
        level=2,
    ),
    TimeRow(
        "nth-quarter-of-time",
        "(the)? o=ORDINAL quarter of a=TIME",
        "within",
        (_says("the first quarter of last year", _P, ("the first quarter of last year", "2019-33")),),
        {"unit": "quarter"},
        level=2,
    ),
    TimeRow(
        "or-later",
        "(a=TIME or (later|greater)|b=TIME (and|or) (after|since|onwards|onward))",
        "since",
        (
            _says("2018 or later", None, ("2018 or later", "2018")),
            _says("before 2010 or after 2018", None, ("2010", "2010"), ("2018", "2018")),
        ),
        {"not_before": "than TIME"},
        level=2,
    ),
    TimeRow(
        "onwards",
        "(from a=TIME on|(from)? b=TIME (onwards|onward))",
        "since",
        (_says("from 2018 onwards", None, ("from 2018 onwards", "2018")),),
        level=2,
    ),
    TimeRow(
        "named-time",
        "(ANYWEEKDAY) COMMA? a=TIME",
        "weekday-time",
        (_says("Friday, 2020-10-23", None, ("Friday, 2020-10-23", "2020-10-23")),),
        level=2,
    ),
)

GLOSSES = frozenset({"count-after", "few-after", "the-day-before"})
