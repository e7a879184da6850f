"""Histories that mislead a list of one row a person: what was told, and beside it what a court may be told of it."""

from datetime import date

import pytest

from letapis.model import Spell
from letapis.register import MemoryRegister, fold
from letapis.register.dating import edtf_of
from letapis.register.status import status

from .story import case, instant, lines, shown, story

ADMINISTRATIVE = "law=23.34/administrative term=P15D"

# The history, the custody it makes, whether somebody was held on which days, and what sources disagree on.
TRAPS: dict[str, tuple[str, str, dict[str, str], list[str]]] = {
    "let go and taken again on one day": (
        "2021-03-02 detained 2021-03-01\n2021-03-17 released 2021-03-16\n2021-03-17 detained 2021-03-16",
        "detained 2021-03-01 → 2021-03-16\nreleased 2021-03-16 → 2021-03-16\ndetained 2021-03-16 → open",
        {"2021-03-15": "yes", "2021-03-16": "yes", "2021-03-17": "yes"},
        [],
    ),
    "two arrests of fifteen days, each told by two outlets a day apart": (
        f"""
        2020-09-02 sentenced 2020-09-01 {ADMINISTRATIVE} outlet=A
        2020-09-03 sentenced 2020-09-02 {ADMINISTRATIVE} outlet=B
        2020-09-17 sentenced 2020-09-16 {ADMINISTRATIVE} outlet=A
        2020-09-18 sentenced 2020-09-17 {ADMINISTRATIVE} outlet=B
        """,
        """
        administrative_arrest 2020-09-01/2020-09-02 → 2020-09-16/2020-09-17
        administrative_arrest 2020-09-16/2020-09-17 → open doubted from 2020-10-01
        """,
        {"2020-08-31": "no", "2020-09-01": "maybe", "2020-09-02": "yes", "2020-09-16": "yes", "2020-10-05": "maybe"},
        ["date: 2020-09-02 (B), 2020-09-01 (A)", "date: 2020-09-17 (B), 2020-09-16 (A)"],
    ),
    "a death that is denied": (
        """
        2021-05-02 detained 2021-04-30
        2021-06-02 died 2021-06-01
        2021-06-04 died - denied outlet=B
        """,
        "detained 2021-04-30 → open doubted from 2021-06-01\ndead 2021-06-01 → open uncertain",
        {"2021-05-31": "yes", "2021-06-02": "maybe"},
        ["alive: dead (Nasha Niva), alive (B)"],
    ),
    "a transfer that one outlet tells as a release": (
        """
        2021-05-02 detained 2021-04-30 facility=SIZO-1
        2021-07-02 released 2021-07-01 outlet=A
        2021-07-03 transferred 2021-07-01 facility='Colony No. 2' outlet=B
        2021-09-01 held 2021-09-01 facility='Colony No. 2' outlet=B
        """,
        """
        detained in SIZO-1 2021-04-30 → 2021-07-01
        colony in Colony No. 2 2021-07-01 → 2021-07-01
        released 2021-07-01 → 2021-07-01/2021-09-01
        colony in Colony No. 2 2021-07-01/2021-09-01 → open
        """,
        {"2021-06-30": "yes", "2021-07-20": "maybe", "2021-09-01": "yes"},
        [],
    ),
    "held, says a report from after a release that became known later": (
        """
        2021-05-02 detained 2021-04-30
        2021-08-01 held 2021-08-01 outlet=A
        2021-09-01 released 2021-07-15 outlet=B
        """,
        """
        detained 2021-04-30 → 2021-07-15
        released 2021-07-15 → 2021-07-15/2021-08-01
        detained 2021-07-15/2021-08-01 → open
        """,
        {"2021-07-14": "yes", "2021-07-20": "maybe", "2021-08-01": "yes"},
        [],
    ),
    "taken on some day of an interval that holds the day of the count": (
        "2021-05-02 detained 2021-04-10/2021-04-20",
        "detained 2021-04-10/2021-04-20 → open",
        {"2021-04-09": "no", "2021-04-10": "maybe", "2021-04-19": "maybe", "2021-04-20": "yes"},
        [],
    ),
    "let go on some day of an interval that holds the day of the count": (
        "2021-05-02 detained 2021-04-10\n2021-06-20 released 2021-06-01/2021-06-10",
        "detained 2021-04-10 → 2021-06-01/2021-06-10\nreleased 2021-06-01/2021-06-10 → open",
        {"2021-05-31": "yes", "2021-06-01": "maybe", "2021-06-09": "maybe", "2021-06-10": "no"},
        [],
    ),
    "a year that may mean either of two detentions dates neither": (
        """
        2021-08-11 detained 2021-08-10
        2021-08-27 released 2021-08-26
        2021-10-01 detained 2021
        2021-10-29 detained 2021-10
        2021-11-02 released 2021-11-01
        """,
        """
        detained 2021-08-10 → 2021-08-26
        released 2021-08-26 → 2021-10-01/2021-10-29
        detained 2021-10-01/2021-10-29 → 2021-11-01
        released 2021-11-01 → open
        """,
        {"2021-08-25": "yes", "2021-10-01": "maybe", "2021-10-28": "maybe", "2021-10-29": "yes", "2021-11-01": "no"},
        [],
    ),
    "the source of the only release is withdrawn": (
        """
        2021-05-02 detained 2021-04-30
        2021-07-02 released 2021-07-01 outlet=B
        withdraw_report 2
        """,
        "detained 2021-04-30 → open",
        {"2021-07-20": "yes"},
        [],
    ),
}


@pytest.mark.parametrize(("history", "custody", "held", "conflicts"), TRAPS.values(), ids=TRAPS.keys())
def test_a_trap(history: str, custody: str, held: dict[str, str], conflicts: list[str]) -> None:
    snapshot = fold(story(lines(history)))
    (known,) = snapshot.cases.values()
    assert shown(known.custody) == lines(custody)
    assert {day: status(known, date.fromisoformat(day), snapshot.as_of).held.value for day in held} == held
    told = [(c.kind.value, ", ".join(f"{p.value} ({p.said_by})" for p in c.positions)) for c in known.conflicts]
    assert [f"{kind}: {positions}" for kind, positions in told] == conflicts


SENTENCED = "2021-03-02 sentenced 2021-03-01 term=P5Y law=342/criminal court='Minsk City Court' outlet=A\n"


@pytest.mark.parametrize(
    ("later", "cases", "terms"),
    [
        ("2021-09-10 sentenced - term=P4Y law=342/criminal outlet=B", 1, ["P5Y (A), P4Y (B)"]),
        ("2021-09-10 sentenced - term=P4Y court=Minsk outlet=B", 1, ["P5Y (A), P4Y (B)"]),
        ("2021-09-10 sentenced - term=P4Y outlet=B", 1, ["P5Y (A), P4Y (B)"]),
        ("2021-09-10 sentenced - term=P5Y outlet=B", 1, []),
        ("2026-03-01 sentenced - term=P15Y outlet=B", 1, ["P5Y (A), P15Y (B)"]),
        ("2026-03-02 sentenced - term=P15Y outlet=B", 2, []),
        ("2026-03-02 sentenced - term=P5Y outlet=B", 1, []),
        ("2021-09-10 sentenced - term=P4Y law=364/criminal outlet=B", 2, []),
        ("2021-09-10 sentenced - term=P4Y court='Brest Regional Court' outlet=B", 2, []),
        ("2021-09-10 sentenced 2021-09-08 term=P4Y law=342/criminal outlet=B", 2, []),
        ("2021-09-10 sentenced - term=P10D law=23.34/administrative outlet=B", 2, []),
        ("2021-02-10 sentenced - term=P4Y law=342/criminal outlet=B", 2, []),
    ],
)
def test_another_term_without_a_date_is_of_the_verdict_that_is_known(later: str, cases: int, terms: list[str]) -> None:
    known = case(SENTENCED + later)
    told = [", ".join(f"{p.value} ({p.said_by})" for p in c.positions) for c in known.conflicts]
    assert (len(known.proceedings), told) == (cases, terms)


def test_the_term_that_is_told_after_an_appeal_is_in_force() -> None:
    history = """
    2021-03-02 detained 2021-03-01
    2021-09-02 sentenced 2021-09-01 term=P5Y law=342/criminal regime=strict-regime
    2021-11-02 appealed 2021-11-01 outcome=reduced
    2022-02-10 sentenced - term=P4Y law=342/criminal outlet=B
    """
    (proceeding,) = case(lines(history)).proceedings
    assert [spell.state.value for spell in proceeding.spells] == ["sentenced", "final"]
    assert computed(proceeding.spells[0]) == "2025-03-01"


@pytest.mark.parametrize(
    "history",
    [
        "2021-11-10 appealed 2021-11-09 outcome=overturned",
        "2021-11-10 appealed 2021-11-09 outcome='sent for retrial'",
        "2021-11-10 acquitted 2021-11-09",
        "2021-08-10 left_country 2021-08-09",
    ],
)
def test_no_end_is_computed_where_no_term_runs(history: str) -> None:
    sentence = "2021-09-02 sentenced 2021-09-01 term=P5Y penalty=colony law=342/criminal"
    alone, after = (case(lines(text)) for text in (sentence, f"{sentence}\n{history}"))
    assert computed(alone.proceedings[0].spells[0]) == "2026-09-01"
    assert computed(after.proceedings[0].spells[0]) is None
    assert not any(spell.expected_end for spell in after.custody)


def computed(spell: Spell) -> str | None:
    return edtf_of(spell.expected_end.days) if spell.expected_end else None


def test_one_counted_is_found_to_be_two_and_the_published_count_stays() -> None:
    history = """
    2021-05-02 detained 2021-04-30
    2021-05-03 detained 2021-04-30 outlet=B
    different 1 2 known=2021-07-01
    """
    register = MemoryRegister(story(lines(history)))
    day = date(2021, 5, 10)
    before, now = register.held(day, known=instant("2021-06-01")), register.held(day)
    assert (before.lower, before.upper, now.lower, now.upper) == (1, 1, 2, 2)
    moved = register.changes(instant("2021-06-01")).moved
    assert [(run.first, run.after, run.lower, run.upper) for run in moved] == [(date(2021, 4, 30), None, 1, 1)]


@pytest.mark.parametrize(
    ("regime", "ends"),
    [
        ("regime=general-regime", "2022-05-04/2022-08-09"),
        ("regime=strict-regime", "2022-08-09"),
        ("", "2022-05-04/2022-08-09"),
    ],
)
def test_days_before_the_verdict_count_by_where_the_term_is_served(regime: str, ends: str) -> None:
    """Belarus, Criminal Code, Article 75: a day before the verdict is a day and a half in a general-regime colony.

    194 days count as 291 there, so up to 97 days come off the term; under a strict regime none do. Where the regime is
    not told, or since when the verdict is in force, the window holds both.
    """
    history = f"2020-08-10 detained 2020-08-09\n2021-02-20 sentenced 2021-02-19 term=P2Y law=342/criminal {regime}"
    (sentence,) = case(history).proceedings[0].spells
    assert computed(sentence) == ends
