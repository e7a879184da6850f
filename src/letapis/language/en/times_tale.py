"""English rows for times counted from the time last told, or from an event."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"
_N = "(n=COUNT|k=NUMBER)"
_AND_N = "(and? (n2=COUNT|k2=NUMBER) u2=ANYUNIT)?"
_TALE = "On 9 August 2020 he was held. "
_TOLD = ("9 August 2020", "2020-08-09")

TALE: tuple[TimeRow, ...] = (
    TimeRow(
        "later-count",
        "(ABOUT|exact=EXACT)? (n=COUNT|k=NUMBER) u=ANYUNIT (to the very=day)? later=LATER (on)?",
        "shift",
        (
            says(_TALE + "Exactly a year later he was freed.", None, _TOLD, ("Exactly a year later", "2021-08-09")),
            says(_TALE + "Two days later he was freed.", None, _TOLD, ("Two days later", "2020-08-11")),
            says(_TALE + "A week later he was freed.", None, _TOLD, ("A week later", "2020-08-16~")),
            says(_TALE + "Two months earlier he had left.", None, _TOLD, ("Two months earlier", "2020-06~")),
            says("Two days later he was freed.", _P, ("Two days later", None)),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-loose",
        "limit=LIMIT (than)? (n=COUNT|k=NUMBER) u=ANYUNIT later=LATER",
        "shift",
        (
            says(
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
        (says(_TALE + "A year and a half later he left.", None, _TOLD, ("A year and a half later", "2022-02~")),),
        {"origin": "event"},
    ),
    TimeRow(
        "later-half-a-unit",
        "(ABOUT)? half=half (a|an) u=ANYUNIT later=LATER",
        "shift",
        (says(_TALE + "Half a year later he left.", None, _TOLD, ("Half a year later", "2021-02~")),),
        {"origin": "event", "halved": 1},
    ),
    TimeRow(
        "later-half-units",
        "(ABOUT)? (n=COUNT|k=NUMBER) and a half=half u=UNITS later=LATER",
        "shift",
        (says(_TALE + "Two and a half years later he left.", None, _TOLD, ("Two and a half years later", "2023-02~")),),
        {"origin": "event"},
    ),
    TimeRow(
        "later-two-units",
        f"{_N} u=ANYUNIT and? (n2=COUNT|k2=NUMBER) u2=ANYUNIT ((n3=COUNT|k3=NUMBER) u3=ANYUNIT)? later=LATER",
        "shift",
        (
            says(
                _TALE + "A year and two months later he left.", None, _TOLD, ("A year and two months later", "2021-10~")
            ),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "later-few",
        "(a|some)? f=FEW (of)? u=ANYUNIT later=LATER",
        "shift",
        (says(_TALE + "A few days later he left.", None, _TOLD, ("A few days later", "2020-08-09/..")),),
        {"origin": "event"},
    ),
    TimeRow(
        "hours-later",
        "(ABOUT)? (n=COUNT|k=NUMBER|(a|some)? f=FEW)? (of)? c=CLOCKUNIT later=LATER",
        "hours",
        (
            says(_TALE + "Hours later he was freed.", None, _TOLD, ("Hours later", "2020-08-09")),
            says(
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
        (says(_TALE + "Weeks later he left.", None, _TOLD, ("Weeks later", "2020-08-09/..")),),
        {"origin": "event", "vague": 1},
    ),
    TimeRow(
        "the-following",
        "(the|that)? (very)? step=TALESTEP (u=UNIT) (DAYPART)?",
        "step-tale",
        (
            says(_TALE + "The following day he was freed.", None, _TOLD, ("The following day", "2020-08-10")),
            says(_TALE + "The next morning he was freed.", None, _TOLD, ("The next morning", "2020-08-10")),
            says(_TALE + "The previous month he had left.", None, _TOLD, ("The previous month", "2020-07")),
        ),
        {"origin": "event"},
    ),
    TimeRow(
        "the-next-daypart",
        "(the)? (very)? step=TALESTEP DAYPART",
        "step-tale",
        (says(_TALE + "The next morning he was freed.", None, _TOLD, ("The next morning", "2020-08-10")),),
        {"origin": "event", "unit": "day"},
    ),
    TimeRow(
        "the-following-named",
        "the step=TALESTEP (wd=WEEKDAY|m=MONTH|s=ANYSEASON) (DAYPART)?",
        "step-named",
        (
            says(
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
        (says(_TALE + "Over the next two weeks he fasted.", None, _TOLD),),
    ),
    TimeRow(
        "same-as-anothers",
        "(the|that)? (very)? same (u=UNIT|DAYPART) as",
        "nothing",
        (
            says(_TALE + "He was freed the same day as Losik.", None, _TOLD),
            says(_TALE + "He was held on the same evening as Losik.", None, _TOLD),
        ),
    ),
    TimeRow(
        "that-unit",
        "(the|that|this|edge=ORDERWORD)? (the|that)? (very)? that=THAT (very|same)? u=UNIT",
        "step-tale",
        (
            says(_TALE + "That same day he was freed.", None, _TOLD, ("That same day", "2020-08-09")),
            says(_TALE + "Later that year he left.", None, _TOLD, ("Later that year", "2020")),
            says(_TALE + "In the same month he left.", None, _TOLD, ("the same month", "2020-08")),
        ),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "that-daypart",
        "(the|later|earlier|late|early)? (the|that)? that=THAT (very|same)? DAYPART",
        "step-tale",
        (says(_TALE + "That night he was freed.", None, _TOLD, ("That night", "2020-08-09")),),
        {"origin": "event", "offset": 0, "unit": "day"},
    ),
    TimeRow(
        "that-named",
        "that=THAT (same)? (wd=WEEKDAY|m=MONTH (d=DAYNUM)?|s=ANYSEASON)",
        "step-named",
        (
            says(
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
        (says(_TALE + "In November of the same year he left.", None, _TOLD, ("November of the same year", "2020-11")),),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "month-the-next-year",
        "((d=DAYNUM) (of)?)? (m=ANYMONTH|s=ANYSEASON) (d2=DAYNUM)? (of)? the step=TALESTEP u=UNIT",
        "step-tale",
        (says(_TALE + "In May of the following year he left.", None, _TOLD, ("May of the following year", "2021-05")),),
        {"origin": "event"},
    ),
    TimeRow(
        "later-in-unit",
        "edge=ORDERWORD in the u=UNIT",
        "step-tale",
        (says(_TALE + "Later in the day he was freed.", None, _TOLD, ("Later in the day", "2020-08-09")),),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "end-of-the-unit",
        "(the)? (edge=EDGE|edge2=REST) of (the|this) (u=UNIT|u2=CLOCKUNIT)",
        "step-tale",
        (
            says(_TALE + "He left at the end of the month.", None, _TOLD, ("the end of the month", "2020-08")),
            says("He must leave by the end of the year.", _P, ("the end of the year", "2020")),
        ),
        {"origin": "event", "offset": 0},
    ),
    TimeRow(
        "the-day-before",
        "the u=UNIT after=AFTER",
        "step-after",
        (
            says(_TALE + "He had been warned the day before.", None, _TOLD, ("the day before", "2020-08-08")),
            says(_TALE + "He was freed the year after.", None, _TOLD, ("the year after", "2021")),
        ),
        {"origin": "event"},
        level=3,
    ),
    TimeRow(
        "count-after",
        f"(ABOUT|exact=EXACT|limit=LIMIT (than)?)? {_N} u=ANYUNIT {_AND_N} (to the very=day)? after=AFTER (to)?",
        "shift",
        (
            says(
                _TALE + "He was freed two years to the day after.",
                None,
                _TOLD,
                ("two years to the day after", "2022-08-09"),
            ),
            says("He was held for more than two years before the case was heard.", _P),
            says("He was freed two days after his arrest.", _P, ("two days after", None)),
            says("He was freed a year and two months after his arrest.", _P, ("a year and two months after", None)),
            says(_TALE + "He was freed six days after.", None, _TOLD, ("six days after", "2020-08-15")),
            says("He was held for two weeks before he saw a judge.", _P),
            says("He was handed 23 years after a trial.", _P),
            says("He was sentenced to four years and eight months after pleading guilty.", _P),
        ),
        {"origin": "event", "not_after": "for than handed given got gets get received receives gives to", "whole": 1},
        level=3,
    ),
    TimeRow(
        "count-after-half",
        "(ABOUT|limit=LIMIT (than)?)? n=COUNT u=ANYUNIT and a half=half after=AFTER",
        "shift",
        (says("He was freed a year and a half after his arrest.", _P, ("a year and a half after", None)),),
        {"origin": "event", "not_after": "for than"},
        level=3,
    ),
    TimeRow(
        "count-after-half-a-unit",
        "(ABOUT)? half=half (a|an) u=ANYUNIT after=AFTER",
        "shift",
        (says("He was freed half a year after his arrest.", _P, ("half a year after", None)),),
        {"origin": "event", "not_after": "for than", "halved": 1},
        level=3,
    ),
    TimeRow(
        "count-after-half-units",
        "(ABOUT|limit=LIMIT (than)?)? (n=COUNT|k=NUMBER) and a half=half u=UNITS after=AFTER",
        "shift",
        (says("He was freed two and a half years after his arrest.", _P, ("two and a half years after", None)),),
        {"origin": "event", "not_after": "for than"},
        level=3,
    ),
    TimeRow(
        "few-after",
        "(a|some)? f=FEW (of)? u=ANYUNIT after=AFTER (to)?",
        "shift",
        (says("He was freed a few days after his arrest.", _P, ("a few days after", None)),),
        {"origin": "event", "not_after": "for than"},
        level=3,
    ),
    TimeRow(
        "at-the-time",
        "at (the|that|the same) time",
        "order",
        (says("He was abroad at the time.", _P, ("at the time", None)),),
        {"origin": "event", "sign": 0},
    ),
    TimeRow(
        "later",
        "(soon|shortly)? (later|afterwards|afterward|thereafter)",
        "order",
        (says(_TALE + "He was later charged.", None, _TOLD, ("later", "2020-08-09/..")),),
        {
            "origin": "event",
            "sign": 1,
            "not_after": "a an the or no his her its their any and of",
            "not_before": "than TIME",
        },
        level=3,
    ),
)

GLOSSES = frozenset(
    "count-after count-after-half count-after-half-units count-after-half-a-unit few-after the-day-before".split()
)
"""Rows whose words count from an event that follows them: "a day after his arrest"."""
