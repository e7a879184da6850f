"""Counts on two clocks, with their bounds, their groups and what moved them."""

from datetime import date

import pytest

from letapis.model import Grouping, Held, HeldCount, Moved
from letapis.register import MemoryRegister
from tests.register.story import instant, story

TWO_PEOPLE = """
2020-06-15 detained 2020-05-29 place=Hrodna law=342/criminal,293 outlet=BelTA
2020-06-15 detained 2020-06-01 who="M. M." place=Brest facility=Akrestsina
2020-07-02 released 2020-07-01 who="M. M." probable
2021-04-01 released 2021-02-20
"""


def bounds(count: HeldCount) -> tuple[int, int]:
    return count.lower, count.upper


@pytest.mark.parametrize(
    ("on", "known", "expected"),
    [
        ("2020-05-28", None, (0, 0)),
        ("2020-05-29", None, (1, 1)),
        ("2020-06-01", None, (2, 2)),
        ("2020-05-31", None, (1, 1)),
        ("2020-07-01", "2020-07-01", (0, 2)),
        ("2020-07-01", None, (1, 2)),
        ("2021-03-01", "2021-03-01", (0, 2)),
        ("2021-03-01", None, (0, 1)),
        ("2020-06-15", "2020-06-01", (0, 0)),
    ],
)
def test_the_count_of_a_day_as_known_on_a_day(on: str, known: str | None, expected: tuple[int, int]) -> None:
    register = MemoryRegister(story(TWO_PEOPLE))
    assert bounds(register.held(date.fromisoformat(on), known=instant(known) if known else None)) == expected


def test_the_list_behind_a_count_says_who_and_on_which_statements() -> None:
    count = MemoryRegister(story(TWO_PEOPLE)).held(date(2020, 7, 3))
    assert [(one.name, one.held) for one in count.people] == [("M. M.", Held.MAYBE), ("N. N.", Held.YES)]
    assert all(one.statements for one in count.people)
    assert count.as_of.head.seq == len(story(TWO_PEOPLE))


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (Grouping.ARTICLE, {"293 BY": (1, 1), "342 criminal BY": (1, 1), "unknown": (0, 1)}),
        (Grouping.FACILITY, {"Akrestsina": (0, 1), "unknown": (1, 1)}),
        (Grouping.REGION, {"Hrodna Region": (1, 1), "Minsk": (0, 1)}),
        (Grouping.STATE, {"detained": (1, 2)}),
        (Grouping.SOURCE, {"report": (1, 2)}),
        (Grouping.OUTLET, {"BelTA": (1, 1), "Nasha Niva": (0, 1)}),
        (Grouping.RECOGNISED_BY, {"unknown": (1, 2)}),
    ],
)
def test_a_count_broken_down(by: Grouping, expected: dict[str, tuple[int, int]]) -> None:
    history = TWO_PEOPLE.replace("who=", "in=two who=")
    count = MemoryRegister(story(history)).held(date(2020, 7, 3), by=by)
    assert {group.key: (group.lower, group.upper) for group in count.groups} == expected


DETAINED = (
    "2020-06-15 detained 2020-05-29 law={}/criminal\n2020-06-16 detained 2020-05-29 law={}/criminal outlet=BelTA\n"
)
SENTENCED = "2021-03-01 sentenced 2021-02-27 law={}/criminal"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (DETAINED.format("342", "364"), {"342": (0, 1), "364": (0, 1)}),
        (DETAINED.format("342", "342"), {"342": (1, 1)}),
        (DETAINED.format("342/criminal,364", "342"), {"342": (1, 1), "364": (1, 1)}),
        (DETAINED.format("342", "364") + SENTENCED.format("342"), {"342": (1, 1), "364": (0, 1)}),
    ],
)
def test_an_article_that_sources_disagree_on_is_sure_of_nobody(told: str, expected: dict[str, tuple[int, int]]) -> None:
    still = "\n2021-03-01 held 2021-03-01 outlet=Euroradio"
    count = MemoryRegister(story(told.rstrip() + still)).held(date(2021, 3, 1), by=Grouping.ARTICLE)
    assert bounds(count) == (1, 1)
    assert {group.key: (group.lower, group.upper) for group in count.groups} == {
        f"{article} criminal BY": found for article, found in expected.items()
    }
    assert [one.disputed for one in count.people] == [
        tuple(f"{article} criminal BY" for article, (lower, _) in expected.items() if not lower)
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2020-11-18", {"23.34 administrative BY": (1, 1)}),
        ("2021-03-01", {"342 criminal BY": (1, 1)}),
    ],
)
def test_whoever_is_on_remand_is_held_for_no_breach_of_the_administrative_code(
    day: str, expected: dict[str, tuple[int, int]]
) -> None:
    history = """
    2020-11-17 detained 2020-11-15
    2020-11-17 sentenced 2020-11-16 law=23.34/administrative term=P7D
    2020-11-22 charged 2020-11-20 law=342/criminal
    2020-11-22 remanded 2020-11-20
    """
    count = MemoryRegister(story(history)).held(date.fromisoformat(day), by=Grouping.ARTICLE)
    assert {group.key: (group.lower, group.upper) for group in count.groups} == expected


def test_an_article_stands_with_its_code_and_country() -> None:
    history = """
        2020-06-15 detained 2020-06-14 law=342
        2020-06-20 charged 2020-06-19 law=342/criminal
        2020-07-15 detained 2020-07-14 who="M. M." law=23.34
        """
    count = MemoryRegister(story(history)).held(date(2020, 8, 1), by=Grouping.ARTICLE)
    assert [group.key for group in count.groups] == ["23.34 BY", "342 criminal BY"]


@pytest.mark.parametrize(
    ("history", "on", "expected"),
    [
        ("2020-06-15 detained 2020-05", "2020-05-15", (0, 1)),
        ("2020-06-15 detained 2020-05", "2020-05-31", (1, 1)),
        ("2020-06-15 detained 2020-05-06\n2020-06-15 released 2020-06", "2020-06-10", (0, 1)),
        ("2020-09-08 detained 2020-09-07\n2020-09-08 detained - denied says=official", "2020-09-08", (0, 1)),
        ("2020-09-08 detained 2020-09-07 probable", "2020-09-08", (0, 1)),
        ("2020-09-08 detained 2020-09-07\n2020-09-08 detained - denied\naccept 1", "2020-09-08", (1, 1)),
        ("2020-09-08 detained 2020-09-07\nreject 1", "2020-09-08", (0, 0)),
        ("2020-09-08 detained 2020-09-07\ncorrect 1 detained 2020-09-01", "2020-09-03", (1, 1)),
        ("2020-09-08 detained 2020-09-07\nwithdraw 1", "2020-09-08", (0, 0)),
        ("2020-09-08 detained 2020-09-07\nwithdraw_report 1", "2020-09-08", (0, 0)),
        ("2020-09-08 detained 2020-09-07\nwithdraw_report 1\nwithdraw 2", "2020-09-08", (1, 1)),
        ("2020-06-15 sentenced 2020-06-10 term=P15D law=23.34/administrative", "2020-06-24", (1, 1)),
        ("2020-06-15 sentenced 2020-06-10 term=P15D law=23.34/administrative", "2020-06-25", (0, 1)),
        ("2020-06-15 detained 2020-05-06\n2020-06-15 released 2020-05-06", "2020-05-06", (1, 1)),
        ("2020-06-15 detained 2020-05-06\n2020-06-15 released 2020-05-06", "2020-05-07", (0, 0)),
        ("2020-06-15 detained - who=", "2020-06-15", (0, 0)),
    ],
)
def test_bounds_where_dates_are_vague_sources_disagree_or_humans_judge(
    history: str, on: str, expected: tuple[int, int]
) -> None:
    assert bounds(MemoryRegister(story(history)).held(date.fromisoformat(on))) == expected


def test_custody_since_an_unknown_day_is_counted_apart() -> None:
    register = MemoryRegister(story("2020-06-15 detained -"))
    count = register.held(date(2019, 1, 1))
    assert (count.lower, count.upper, count.undated) == (0, 0, 1)
    assert bounds(register.held(date(2020, 6, 15))) == (1, 1)


def test_whoever_was_taken_by_a_day_counts_to_the_upper_bound_from_it_on() -> None:
    register = MemoryRegister(story("2020-06-15 detained - place=Minsk"))
    found = {day: register.held(date.fromisoformat(day)) for day in ("2020-06-10", "2020-06-15", "2021-03-01")}
    assert {day: (*bounds(count), count.undated) for day, count in found.items()} == {
        "2020-06-10": (0, 0, 1),
        "2020-06-15": (0, 1, 0),
        "2021-03-01": (0, 1, 0),
    }


@pytest.mark.parametrize(
    ("history", "on", "expected"),
    [
        ("2020-09-02 released 2020-09-01", "2020-08-31", (0, 0, 1)),
        ("2020-09-02 released 2020-09-01", "2020-09-01", (0, 0, 0)),
        ("2020-08-02 released 2020-08-01\n2020-09-02 released 2020-09-01", "2020-08-15", (0, 1, 0)),
        ("2020-09-02 transferred 2020-09-01 facility='Colony No. 2'", "2020-08-31", (0, 0, 1)),
        ("2020-03-02 sentenced 2020-03-01 term=P5Y\n2021-03-02 released 2021-03-01", "2020-02-01", (0, 0, 1)),
        ("2020-03-02 sentenced 2020-03-01 term=P5Y\n2021-03-02 released 2021-03-01", "2020-04-01", (0, 1, 0)),
        ("2020-03-02 detained 2020-03-01 probable\n2021-03-02 released 2021-03-01", "2020-02-01", (0, 0, 1)),
        ("2020-09-02 transferred 2020-09-01 facility='Colony No. 2'", "2020-09-01", (1, 1, 0)),
    ],
)
def test_what_tells_of_custody_before_it_counts_as_that(history: str, on: str, expected: tuple[int, int, int]) -> None:
    count = MemoryRegister(story(history)).held(date.fromisoformat(on))
    assert (*bounds(count), count.undated) == expected


def test_late_news_changes_past_counts_and_says_which() -> None:
    register = MemoryRegister(story(TWO_PEOPLE))
    found = register.changes(instant("2020-12-31"))
    assert [(change.name, change.why) for change in found.changes] == [
        ("N. N.", ("Told: released, 2021-02-20.", "Two mentions judged same: same name."))
    ]
    # From the third day on nobody had told that custody went on; that it ended in February tells it.
    assert found.moved == (
        Moved(date(2020, 6, 1), date(2021, 2, 20), 1, 0),
        Moved(date(2021, 2, 20), None, 0, -1),
    )


def test_a_withdrawal_tells_what_it_took_back() -> None:
    register = MemoryRegister(story("2020-09-08 detained 2020-09-07\nwithdraw 1 known=2020-10-01"))
    change = register.changes(instant("2020-09-30")).changes[0]
    assert change.why == ("Withdrawn (filed by mistake): Told: detained, 2020-09-07.",)
    assert change.moved == (Moved(date(2020, 9, 7), None, -1, -1),)


def test_what_is_learned_of_names_and_reports_is_told_too() -> None:
    history = """
    2020-09-08 detained 2020-09-07
    name 1 "N. Nn" be known=2020-10-01
    accept 1 known=2020-10-02
    withdraw_report 1 known=2020-10-03
    """
    change = MemoryRegister(story(history)).changes(instant("2020-09-30"))
    assert [one.why for one in change.changes] == [
        (
            "Name chosen: N. Nn.",
            "Reviewed (accept): read again.",
            "Withdrawn (filed by mistake): Report filed: Nasha Niva.",
        )
    ]
    assert change.moved == (Moved(date(2020, 9, 7), None, -1, -1),)


def test_a_merge_moves_the_count_by_one() -> None:
    history = """
    2020-09-08 detained 2020-09-07
    2020-09-09 detained 2020-09-07 join=no
    same 1 2 known=2020-10-01
    """
    register = MemoryRegister(story(history))
    change = register.changes(instant("2020-09-30"))
    assert change.moved == (Moved(date(2020, 9, 7), None, -1, -1),)
    assert len(register.people(known=instant("2020-09-30"))) == 2
    assert len(register.people()) == 1


def test_a_series_needs_whole_days() -> None:
    register = MemoryRegister(story(TWO_PEOPLE))
    points = register.series(date(2020, 5, 28), date(2020, 7, 3))
    assert [(p.lower, p.upper) for p in points[:2]] == [(0, 0), (1, 1)]
    assert (points[-1].lower, points[-1].upper) == (1, 2)
    with pytest.raises(ValueError, match="whole number of days"):
        register.series(date(2020, 5, 28), date(2020, 7, 3), step=(date(2020, 1, 1) - date(2020, 1, 1)))


def test_people_are_found_by_id_mention_and_written_name() -> None:
    register = MemoryRegister(story(TWO_PEOPLE))
    (person,) = register.find("n. n.")
    assert register.find(person.id) == register.find(person.mentions[-1]) == (person,)
    assert [p.name for p in register.find("N.")] == ["N. N."]
    assert register.find("  ") == register.find("nobody") == ()
    assert register.status("nobody", on=date(2020, 1, 1)) is None
