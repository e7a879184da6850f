"""English rows for days, weeks and months next to that of the report: today, last week, next May."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"

STEPS: tuple[TimeRow, ...] = (
    TimeRow(
        "today",
        "(early|late|later|earlier)? today=TODAY (DAYPART)?",
        "today",
        (
            says("freed yesterday evening", "2022-04-26", ("yesterday evening", "2022-04-25")),
            says("A court today sentenced", None, ("today", None)),
        ),
    ),
    TimeRow("held-overnight", "(held|kept) overnight", "nothing", (says("was held overnight in a cell", _P),)),
    TimeRow(
        "overnight",
        "overnight",
        "step",
        (says("raided overnight", _P, ("overnight", "2020-10-26/2020-10-27")),),
        {"unit": "day", "offset": -1, "count": 2},
    ),
    TimeRow(
        "last-night",
        "last night",
        "step",
        (says("raided last night", _P, ("last night", "2020-10-26")),),
        {"unit": "day", "offset": -1},
    ),
    TimeRow(
        "this-morning",
        "(early|late)? this DAYPART",
        "step",
        (says("freed this morning", _P, ("this morning", "2020-10-27")),),
        {"unit": "day", "offset": 0},
    ),
    TimeRow(
        "day-before-yesterday",
        "the? day before yesterday",
        "step",
        (says("the day before yesterday he", _P, ("the day before yesterday", "2020-10-25")),),
        {"unit": "day", "offset": -2},
    ),
    TimeRow(
        "day-after-tomorrow",
        "the? day after tomorrow",
        "step",
        (says("the day after tomorrow he", _P, ("the day after tomorrow", "2020-10-29")),),
        {"unit": "day", "offset": 2},
    ),
    TimeRow(
        "step-unit",
        "(edge=ORDERWORD)? step=STEP (calendar)? u=UNIT",
        "step",
        (
            says("freed last year", _P, ("last year", "2019")),
            says("freed last month", _P, ("last month", "2020-09")),
            says("earlier this week", _P, ("earlier this week", "2020-10-26/2020-11-01")),
            says("freed last week", _P, ("last week", "2020-10-19/2020-10-25")),
            says("next year", None, ("next year", None)),
            says("the last week of his trial", _P),
        ),
        {"not_before": "of"},
    ),
    *(
        TimeRow(
            f"last-{unit}-of",
            f"(edge=ORDERWORD)? last (calendar)? {unit}",
            "step",
            (says(f"convicted last {unit} of treason", _P, (f"last {unit}", value)),),
            {
                "unit": unit,
                "offset": -1,
                "not_after": "the his her its their our my your very",
                "not_next": "YEAR MONTH ANYMONTH SEASON ANYSEASON DIGITS",  # "last week of 2016"
            },
        )
        for unit, value in (("week", "2020-10-19/2020-10-25"), ("month", "2020-09"), ("year", "2019"))
    ),
    *(
        TimeRow(
            f"this-{unit}",
            f"(edge=ORDERWORD)? this (calendar)? {unit}",
            "step",
            (says(f"convicted this {unit} of treason", _P, (f"this {unit}", value)),),
            {"unit": unit, "offset": 0},
        )
        for unit, value in (("week", "2020-10-26/2020-11-01"), ("month", "2020-10"), ("year", "2020"))
    ),
    TimeRow(
        "step-units",
        "(the|these|those)? step=STEP (n=COUNT|f=FEW) (of)? u=ANYUNIT",
        "step-many",
        (
            says("arrested in the last three years", _P, ("the last three years", "2017-10-27/2020-10-27")),
            says("in the past year", "2021-09-06", ("the past year", "2020-09-06/2021-09-06")),
        ),
        {"ahead": 2, "not_before": "of"},
    ),
    TimeRow(
        "step-units-number",
        "(the)? step=STEP n=NUMBER u=ANYUNIT",
        "step-many",
        (says("in the past 10 days", _P, ("the past 10 days", "2020-10-17/2020-10-27")),),
        {"ahead": 2, "not_before": "of"},
    ),
    TimeRow(
        "number-step-units",
        "(the)? (n=NUMBER|n2=COUNT) step=STEP u=UNITS",
        "step-many",
        (says("in the 5 past years", _P, ("the 5 past years", "2015-10-27/2020-10-27")),),
    ),
    TimeRow(
        "past-unit",
        "the past u=UNIT",
        "step-many",
        (says("over the past year", "2021-09-06", ("the past year", "2020-09-06/2021-09-06")),),
        {"offset": -1},
    ),
    TimeRow(
        "step-weekday",
        "step=STEP (wd=WEEKDAY) (DAYPART)?",
        "step-named",
        (
            says("held last Tuesday", "2020-10-28", ("last Tuesday", "[2020-10-20,2020-10-27]")),
            says("held last Friday", "2020-10-28", ("last Friday", "2020-10-23")),
        ),
    ),
    TimeRow(
        "step-month",
        "step=STEP m=MONTH (d=DAYNUM)?",
        "step-named",
        (
            says("held last May", _P, ("last May", "2020-05")),
            says("held last December", _P, ("last December", "2019-12")),
        ),
    ),
    TimeRow(
        "step-season",
        "step=STEP s=ANYSEASON",
        "step-named",
        (says("held last summer", _P, ("last summer", "2020-22")),),
    ),
    TimeRow(
        "weekday-of-step",
        "(wd=ANYWEEKDAY) (of)? (the)? step=STEP u=UNIT",
        "step",
        (says("Tuesday of last week", _P, ("Tuesday of last week", "2020-10-20")),),
    ),
    TimeRow(
        "step-week-weekday",
        "step=STEP u=UNIT (DASH|on)? (wd=ANYWEEKDAY)",
        "step",
        (says("next week Wednesday", _P, ("next week Wednesday", "2020-11-04")),),
    ),
    TimeRow(
        "month-of-step",
        "((d=DAYNUM) of?)? (m=ANYMONTH) (d2=DAYNUM)? (of)? step=STEP u=UNIT",
        "step",
        (
            says("in May of last year", _P, ("May of last year", "2019-05")),
            says("in July this year", _P, ("July this year", "2020-07")),
        ),
    ),
    TimeRow(
        "season-of-step",
        "(the)? (s=ANYSEASON) (of)? step=STEP u=UNIT",
        "step",
        (says("in the summer of last year", _P, ("the summer of last year", "2019-22")),),
    ),
    TimeRow(
        "day-of-step",
        "the d=DAYNUM (day)? (of)? (step=STEP|the) u=UNIT",
        "step",
        (says("on the 15th day of next month", "2020-07-01", ("the 15th day of next month", "2020-08-15")),),
    ),
    TimeRow(
        "unit-after-next",
        "the u=UNIT after next",
        "step",
        (says("the week after next", "2018-07-02", ("the week after next", "2018-07-16/2018-07-22")),),
        {"offset": 2},
    ),
    TimeRow(
        "unit-before-last",
        "the u=UNIT before last",
        "step",
        (says("the week before last", _P, ("the week before last", "2020-10-12/2020-10-18")),),
        {"offset": -2},
    ),
)
