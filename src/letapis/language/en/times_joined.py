"""English rows that join times already found: ranges, their edges and parts, what is counted from them."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"
_N = "(n=COUNT|k=NUMBER)"

JOINED: tuple[TimeRow, ...] = (
    TimeRow(
        "range",
        "(from|between)? a=TIME (TO|DASH) b=TIME",
        "range",
        (
            says("from 2011 to 2014 he served", None, ("from 2011 to 2014", "2011/2014")),
            says("from May to October 2020", None, ("from May to October 2020", "2020-05/2020-10")),
            says(
                "between 7 September 2020 and 9 May 2021",
                None,
                ("between 7 September 2020 and 9 May 2021", "2020-09-07/2021-05-09"),
            ),
            says("in 2007 and 2009", None, ("2007", "2007"), ("2009", "2009")),
        ),
        level=2,
    ),
    TimeRow(
        "range-now",
        "(from|between) a=TIME (TO) (now|date|present)",
        "range-now",
        (says("from March to date", _P, ("from March to date", "2020-03/2020-10-27")),),
        level=2,
    ),
    TimeRow(
        "now-range",
        "between now and b=TIME",
        "now-range",
        (says("between now and 15 November 2020", _P, ("between now and 15 November 2020", "2020-10-27/2020-11-15")),),
        level=2,
    ),
    TimeRow(
        "early-time",
        "(very)? part=PART DASH? (in|on)? (the)? a=TIME",
        "edge",
        (
            says("In early August 2020 he spoke.", None, ("early August 2020", "2020-08")),
            says("in mid-2009", None, ("mid-2009", "2009")),
        ),
        level=2,
    ),
    TimeRow(
        "edge-of-time",
        "(the)? (very)? edge=EDGE of (the)? (month)? a=TIME",
        "edge",
        (
            says("At the end of May 1940 it ended", None, ("the end of May 1940", "1940-05")),
            says("at the end of the 1990s", None, ("the end of the 1990s", "199X")),
        ),
        level=2,
    ),
    TimeRow(
        "part-of-day",
        "(the)? (early|late)? (hours|DAYPART) (hours)? of (the)? a=TIME",
        "same",
        (
            says("the night of 20 June 1791", None, ("the night of 20 June 1791", "1791-06-20")),
            says("the early hours of Thursday", "2022-03-17", ("the early hours of Thursday", "2022-03-17")),
        ),
        level=2,
    ),
    TimeRow(
        "time-daypart",
        "a=TIME COMMA? (at|in the)? (DAYPART)",
        "same",
        (says("on 9 August 2020 at night", None, ("9 August 2020 at night", "2020-08-09")),),
        level=2,
    ),
    TimeRow(
        "count-from-time",
        f"(ABOUT|exact=EXACT|limit=LIMIT (than)?)? {_N} u=ANYUNIT "
        "(and? (n2=COUNT|k2=NUMBER) u2=ANYUNIT)? (to the very=day)? (after=AFTER|from|since) (to)? "
        "(the)? (first)? a=TIME",
        "shift",
        (
            says("two days after 9 August 2020", None, ("two days after 9 August 2020", "2020-08-11")),
            says("three weeks from tomorrow", "2018-05-31", ("three weeks from tomorrow", "2018-06-22~")),
            says("two days before Christmas 2019", None, ("two days before Christmas 2019", "2019-12-23")),
            says(
                "more than two weeks before today", "2018-06-12", ("more than two weeks before today", "../2018-05-29")
            ),
            says(
                "64 days from 21 November 1948 to 31 January 1949",
                None,
                ("from 21 November 1948 to 31 January 1949", "1948-11-21/1949-01-31"),
            ),
        ),
        {"not_before": "TO DASH", "not_after": "and for of to serve served serving spend spent spending"},
        level=2,
    ),
    TimeRow(
        "day-after-time",
        "the u=UNIT after=AFTER a=TIME",
        "shift",
        (says("the day after 9 August 2020", None, ("the day after 9 August 2020", "2020-08-10")),),
        level=2,
    ),
    TimeRow(
        "week-of-time",
        "((the)? week (of|beginning|starting|commencing) (on)?|w SLASH c) a=TIME",
        "within",
        (says("the week of 10 April 2018", None, ("the week of 10 April 2018", "2018-04-09/2018-04-15")),),
        {"unit": "week", "ordinal": 0},
        level=2,
    ),
    TimeRow(
        "weekend-of-time",
        "(the)? weekend of a=TIME",
        "within",
        (says("the weekend of 31 October 2020", None, ("the weekend of 31 October 2020", "2020-10-31/2020-11-01")),),
        {"unit": "weekend", "ordinal": 0},
        level=2,
    ),
    TimeRow(
        "lasting-from-time",
        "(for)? (n=COUNT|k=NUMBER) u=ANYUNIT COMMA? (from|starting|beginning) (from|on)? a=TIME",
        "shift",
        (says("for 15 days from 9 August 2020", None, ("for 15 days from 9 August 2020", "2020-08-09/2020-08-23")),),
        {"sign": 1, "limit": "lasting", "not_before": "TO DASH", "for": 1},
        level=2,
    ),
    TimeRow(
        "first-days-of-time",
        "(the)? (very)? (first|last|final|early|opening|closing) (few|couple of)? days (of|in) a=TIME",
        "same",
        (
            says("in the first days of May 2020", None, ("the first days of May 2020", "2020-05")),
            says("in the last few days of March 2022", None, ("the last few days of March 2022", "2022-03")),
        ),
        level=2,
    ),
    TimeRow(
        "nth-unit-of-time",
        "(the)? (o=ORDINAL|last|final) (n=COUNT|k=NUMBER)? (u=UNIT|us=UNITS) (of|in) a=TIME",
        "within",
        (
            says("the first week of 2015", None, ("the first week of 2015", "2014-12-29/2015-01-04")),
            says("the last four months of 2021", None, ("the last four months of 2021", "2021-09/2021-12")),
        ),
        level=2,
    ),
    TimeRow(
        "nth-quarter-of-time",
        "(the)? o=ORDINAL quarter of a=TIME",
        "within",
        (says("the first quarter of last year", _P, ("the first quarter of last year", "2019-33")),),
        {"unit": "quarter"},
        level=2,
    ),
    TimeRow(
        "or-later",
        "(a=TIME or (later|greater)|b=TIME (and|or) (after|since|onwards|onward))",
        "since",
        (
            says("2018 or later", None, ("2018 or later", "2018")),
            says("before 2010 or after 2018", None, ("2010", "2010"), ("2018", "2018")),
        ),
        {"not_before": "than TIME"},
        level=2,
    ),
    TimeRow(
        "onwards",
        "(from a=TIME on|(from)? b=TIME (onwards|onward))",
        "since",
        (says("from 2018 onwards", None, ("from 2018 onwards", "2018")),),
        level=2,
    ),
    TimeRow(
        "named-time",
        "(ANYWEEKDAY) COMMA? a=TIME",
        "weekday-time",
        (says("Friday, 2020-10-23", None, ("Friday, 2020-10-23", "2020-10-23")),),
        level=2,
    ),
)
