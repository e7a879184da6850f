"""The expected end of a term: what the rules on file say, and when they say nothing."""

import tomllib
from datetime import date
from importlib import resources

import pytest

from letapis.model import Custody, Days, ExpectedEnd, Procedure, Spell
from letapis.model.case import ANY_DAY
from letapis.register import Rules, details
from letapis.register.durations import Duration, after, duration
from letapis.register.terms import Sentence, arrest_end, detention_end, longest_arrest, sentence_end, terms_of
from tests.register.story import case


def day(text: str) -> Days:
    found = date.fromisoformat(text)
    return Days(found, date.fromordinal(found.toordinal() + 1))


def window(end: ExpectedEnd | None) -> str:
    assert end is not None
    assert end.days.earliest is not None
    assert end.days.latest is not None
    return f"{end.days.earliest} to {date.fromordinal(end.days.latest.toordinal() - 1)}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P15D", Duration(0, 15)),
        ("P3Y6M", Duration(42, 0)),
        ("P6W", Duration(0, 42)),
        ("P7Y/P8Y", None),
        ("PT12H", None),
        ("P", None),
        ("", None),
        (None, None),
    ],
)
def test_durations(text: str | None, expected: Duration | None) -> None:
    assert duration(text) == expected


@pytest.mark.parametrize(
    ("start", "length", "expected"),
    [
        ("2020-05-06", "P15D", "2020-05-21"),
        ("2020-01-31", "P1M", "2020-02-29"),
        ("2020-05-29", "P18Y", "2038-05-29"),
        ("2020-12-15", "P1M", "2021-01-15"),
        ("9990-01-01", "P20Y", "9999-12-31"),
    ],
)
def test_the_day_so_much_later(start: str, length: str, expected: str) -> None:
    found = duration(length)
    assert found is not None
    assert after(date.fromisoformat(start), found) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # 184 days before the verdict count as 276: 92 days come off; day for day it would be 2023-03-01.
        (Sentence("P2Y", "a general-regime colony", day("2021-03-01"), day("2021-09-01")), "2022-11-29 to 2023-03-01"),
        (Sentence("P2Y", "", day("2021-03-01"), day("2021-09-01")), "2022-11-29 to 2023-03-01"),
        # Custody counts until the verdict is in force.
        (Sentence("P2Y", "", day("2021-03-01"), day("2021-09-01"), day("2021-11-01")), "2022-10-30 to 2023-03-01"),
        # No credit for a strict regime, before the law of 2021, or for somebody who was free until the verdict.
        (Sentence("P2Y", "strict-regime", day("2021-03-01"), day("2021-09-01")), "2023-03-01 to 2023-03-01"),
        (Sentence("P2Y", "", day("2017-03-01"), day("2017-09-01")), "2019-03-01 to 2019-03-01"),
        (Sentence("P2Y", "", None, day("2021-09-01")), "2023-09-01 to 2023-09-01"),
    ],
)
def test_the_end_of_a_sentence_in_belarus(sentence: Sentence, expected: str) -> None:
    terms = terms_of("by")
    assert terms is not None
    assert window(sentence_end(terms, sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (Sentence("P2Y", "a general-regime colony", day("2021-03-01"), day("2021-09-01")), "2022-11-29 to 2023-03-01"),
        (Sentence("P2Y", "a colony-settlement", day("2021-03-01"), day("2021-09-01")), "2022-08-29 to 2023-03-01"),
        (Sentence("P2Y", "", day("2021-03-01"), day("2021-09-01")), "2022-08-29 to 2023-03-01"),
        (Sentence("P25Y", "a strict-regime colony", day("2022-04-11"), day("2023-04-17")), "2047-04-11 to 2047-04-11"),
        (Sentence("P1Y", "", day("2017-03-01"), day("2017-09-01")), "2018-03-01 to 2018-03-01"),
    ],
)
def test_the_end_of_a_sentence_in_russia(sentence: Sentence, expected: str) -> None:
    terms = terms_of("ru")
    assert terms is not None
    assert window(sentence_end(terms, sentence)) == expected


@pytest.mark.parametrize(
    ("country", "begins", "ends"),
    [("by", "2020-09-07", "2020-09-10 to 2020-09-10"), ("ru", "2021-01-23", "2021-01-25 to 2021-01-25")],
)
def test_a_detention_ends_by_the_law(country: str, begins: str, ends: str) -> None:
    terms = terms_of(country)
    assert terms is not None
    assert window(detention_end(terms, day(begins))) == ends


def test_an_arrest_counts_from_being_detained() -> None:
    terms = terms_of("by")
    assert terms is not None
    sentence = Sentence("P15D", "", day("2020-05-06"), day("2020-05-07"))
    assert window(arrest_end(terms, sentence)) == "2020-05-21 to 2020-05-22"


@pytest.mark.parametrize("country", [None, "", "zz", "../by", "BYE"])
def test_a_country_without_rules_computes_nothing(country: str | None) -> None:
    assert terms_of(country) is None


@pytest.mark.parametrize(
    "sentence", [Sentence("P7Y/P8Y", "", None, day("2021-09-01")), Sentence("P2Y", "", None, ANY_DAY)]
)
def test_no_end_is_computed_of_a_range_or_from_an_unknown_day(sentence: Sentence) -> None:
    terms = terms_of("by")
    assert terms is not None
    assert sentence_end(terms, sentence) is arrest_end(terms, sentence) is None


@pytest.mark.parametrize("country", ["by", "ru"])
def test_a_rule_whose_law_nobody_saw_says_so(country: str) -> None:
    """What is computed by it says so, too."""
    data = tomllib.loads((resources.files("letapis.countries") / country / "terms.toml").read_text(encoding="utf-8"))
    terms = terms_of(country)
    assert terms is not None
    notes = {row.name: row.note for row in terms.credits} | {terms.arrest[0]: terms.arrest[2]}
    notes[terms.detention[0]] = terms.detention[2]
    rows = [*data["credit"], data["arrest"], data["detention"]]
    assert {row["name"] for row in rows} == set(notes)
    for row in rows:
        assert notes[row["name"]].endswith("the wording of the law was not seen") is not bool(row["checked"])
        assert not row["checked"] or row["checked"].startswith("http")


@pytest.mark.parametrize(("country", "days"), [("by", 30), ("ru", 30), ("pl", 30), (None, 30)])
def test_how_long_an_arrest_lasts_at_most_is_data_of_a_country(country: str | None, days: int) -> None:
    """Of a country that has no rule on file it is the longest of those that have."""
    assert longest_arrest(country) == days


def test_a_longer_term_than_an_arrest_may_have_is_of_a_criminal_court(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(details, "longest_arrest", {"by": 30}.__getitem__)
    told = "2022-06-15 sentenced 2022-06-10 law=24.23 term={}"
    assert [case(told.format(term)).proceedings[0].code for term in ("P30D", "P31D")] == ["administrative", "criminal"]


@pytest.mark.parametrize("country", ["by", "ru"])
def test_every_rule_names_its_source(country: str) -> None:
    terms = terms_of(country)
    assert terms is not None
    assert all(row.source and row.note and row.name.startswith(country) for row in terms.credits)
    assert all(terms.arrest)
    assert all(terms.detention)
    assert duration(terms.limit)


def served(spells: tuple[Spell, ...], state: Custody | Procedure) -> ExpectedEnd | None:
    return next(spell.expected_end for spell in spells if spell.state is state)


def test_a_case_shows_the_computed_end_on_the_sentence_and_on_the_custody_it_is_served_in() -> None:
    known = case(
        """
        2021-03-02 detained 2021-03-01
        2021-09-02 sentenced 2021-09-01 law=342/criminal term=P2Y
        2021-12-02 transferred 2021-12-01 facility="Penal Colony No. 2"
        """
    )
    assert window(served(known.procedure, Procedure.SENTENCED)) == "2022-11-29 to 2023-03-01"
    assert served(known.custody, Custody.COLONY) == served(known.procedure, Procedure.SENTENCED)
    assert known.custody[-1].end is None
    assert known.custody[-1].doubted_from == date(2022, 11, 29)


def test_without_a_jurisdiction_nothing_is_computed_unless_a_country_is_set() -> None:
    history = "2020-06-02 sentenced 2020-06-01 term=P15D"
    assert served(case(history).custody, Custody.ADMINISTRATIVE_ARREST) is None
    known = case(history, Rules(country="by"))
    assert window(served(known.custody, Custody.ADMINISTRATIVE_ARREST)) == "2020-06-16 to 2020-06-16"


@pytest.mark.parametrize(
    "where", ["place=Homiel", "facility=Akrestsina", "court='the Leninski District Court of Brest'"]
)
def test_the_place_of_custody_or_of_the_court_tells_the_country(where: str) -> None:
    known = case(f"2020-06-02 sentenced 2020-06-01 term=P15D {where}")
    assert window(served(known.custody, Custody.ADMINISTRATIVE_ARREST)) == "2020-06-16 to 2020-06-16"


# No law keeps anybody beyond his term, so none need be known to say until when custody is sure.
OPEN = {
    "days of arrest": ("2020-06-02 sentenced 2020-06-01 term=P15D", "2020-06-16"),
    "days of arrest of somebody detained before": (
        "2020-06-02 detained 2020-05-31\n2020-06-02 sentenced 2020-06-01 term=P15D",
        "2020-06-15",
    ),
    "days of arrest, on a day that nobody tells": ("2020-06-02 sentenced - term=P15D", "2020-06-02"),
    "years": ("2020-06-02 detained 2020-05-31\n2021-06-02 sentenced 2021-06-01 term=P2Y", "2022-05-31"),
    "years, in custody since a day that nobody tells": (
        "2020-06-02 held -\n2021-06-02 sentenced 2021-06-01 term=P2Y",
        "2022-06-02",
    ),
    "years, told while free": (
        "2021-06-02 sentenced 2021-06-01 term=P2Y\n2021-08-02 transferred 2021-08-01 facility='Penal Colony No. 2'",
        "2023-06-01",
    ),
    "an open-type facility": (
        """2021-06-02 sentenced 2021-06-01 term=P2Y penalty='an open-type facility'
        2021-08-02 transferred 2021-08-01 facility='an open-type facility'""",
        "2023-06-01",
    ),
    "pardoned, and sentenced anew": (
        """2020-06-02 detained 2020-05-31
        2020-07-02 sentenced 2020-07-01 term=P5Y
        2021-07-02 released 2021-07-01
        2021-08-02 detained 2021-08-01
        2021-09-02 sentenced 2021-09-01 term=P1Y
        2021-10-02 transferred 2021-10-01 facility='a penal colony'""",
        "2022-08-01",
    ),
    "two verdicts, and no word of a release between": (
        """2021-08-10 detained 2021-08-10
        2022-05-08 sentenced 2022-05-08 term=P14M
        2022-07-07 detained 2022-07-07
        2022-07-12 sentenced 2022-07-12 term=P12M
        2023-01-08 transferred 2023-01-08 facility='a penal colony'""",
        "2023-07-07",
    ),
    "let go on some day of the month of another verdict": (
        """2021-07-12 sentenced 2021-07-11 term=P1Y penalty='an open-type facility'
        2021-08-11 transferred 2021-08-10 facility='an open-type facility'
        2022-08-20 released 2022-08
        2022-08-20 sentenced 2022-08-20 term=P1Y penalty='an open-type facility'
        2022-09-20 transferred 2022-09-19 facility='an open-type facility'""",
        "2023-08-20",
    ),
    "a word that it went on": (
        "2020-06-02 sentenced 2020-06-01 term=P15D\n2020-06-21 held 2020-06-20",
        "2020-06-21",
    ),
    "a term that nobody tells": (
        "2020-06-02 remanded 2020-05-31\n2021-06-02 sentenced 2021-06-01 penalty='a penal colony'",
        None,
    ),
}


@pytest.mark.parametrize(("history", "until"), OPEN.values(), ids=OPEN.keys())
def test_custody_is_sure_up_to_the_first_day_on_which_the_term_may_be_over(history: str, until: str | None) -> None:
    last = case(history).custody[-1]
    assert (last.end, last.expected_end) == (None, None)
    assert last.doubted_from == (date.fromisoformat(until) if until else None)


@pytest.mark.parametrize("penalty", ["home confinement", "an open-type facility", "a suspended sentence"])
def test_other_penalties_are_not_computed(penalty: str) -> None:
    history = f"2021-09-02 sentenced 2021-09-01 law=342/criminal term=P2Y penalty='{penalty}'"
    assert served(case(history).procedure, Procedure.SENTENCED) is None


SENTENCED = """
    2021-03-02 detained 2021-03-01
    2021-09-02 sentenced 2021-09-01 law=342/criminal term=P5Y regime=strict-regime
"""


@pytest.mark.parametrize(
    ("appeal", "expected"),
    [
        ("2021-11-02 appealed 2021-11-01 outcome=upheld", "2026-03-01 to 2026-03-01"),
        ("2021-11-02 appealed 2021-11-01 outcome=reduced\n2021-11-02 sentenced - term=P4Y", "2025-03-01 to 2025-03-01"),
        (
            "2021-11-02 appealed 2021-11-01 outcome=reduced\n2021-11-02 sentenced 2021-11-01 term=P4Y",
            "2025-03-01 to 2025-03-01",
        ),
        (
            "2021-11-02 appealed 2021-11-01 outcome=increased\n2021-11-02 sentenced - term=P6Y",
            "2027-03-01 to 2027-03-01",
        ),
    ],
)
def test_an_appeal_changes_the_term_and_its_end(appeal: str, expected: str) -> None:
    known = case(SENTENCED + appeal)
    assert len(known.proceedings) == 1
    assert window(served(known.procedure, Procedure.SENTENCED)) == expected
    assert served(known.custody, Custody.DETAINED) == served(known.procedure, Procedure.SENTENCED)


def test_no_end_is_computed_where_an_appeal_changed_the_term_and_nobody_tells_to_what() -> None:
    known = case(SENTENCED + "2021-11-02 appealed 2021-11-01 outcome=reduced")
    assert served(known.procedure, Procedure.SENTENCED) is served(known.custody, Custody.DETAINED) is None
