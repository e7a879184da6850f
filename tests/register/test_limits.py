"""Being detained and no word since: how long that is custody for certain. The history on top, what counts below."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from letapis.model import Custody, Entry, PersonCase, Presence
from letapis.register import Rules, fold
from tests.register.story import case
from tests.strategies import histories

BELARUS = Rules(country="by")
DAY = timedelta(days=1)
unhurried = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
HISTORIES = {
    "taken in Minsk, and no word since": ("2020-09-08 detained 2020-09-07 place=Minsk", "2020-09-10"),
    "brought to a facility of the country": ("2020-09-08 detained 2020-09-07 facility=Akrestsina", "2020-09-10"),
    "under an article of the country": ("2020-09-08 detained 2020-09-07 law=342", "2020-09-10"),
    "in a place of another country": ("2020-09-08 detained 2020-09-07 place=Moscow law=342", "2020-09-09"),
    "in a place of a country whose limit is not on file": ("2020-09-08 detained 2020-09-07 place=Dubai law=342", None),
    "nothing tells the country": ("2020-09-08 detained 2020-09-07", None),
    "the day is known to the month": ("2020-09-30 detained 2020-09 place=Minsk", "2020-09-04"),
    "by the day of a report": ("2020-09-08 detained - place=Minsk", "2020-09-08"),
    "told again later": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2020-12-08 detained 2020-09-07 place=Minsk",
        "2020-09-10",
    ),
    "still held within the limit": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2020-09-09 held 2020-09-08",
        "2020-09-10",
    ),
    "still held beyond it": ("2020-09-08 detained 2020-09-07 place=Minsk\n2020-10-09 held 2020-10-08", None),
    "somebody asks to free him later": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2020-10-09 released - demanded",
        None,
    ),
    "remanded": ("2020-09-08 detained 2020-09-07 place=Minsk\n2020-09-11 remanded 2020-09-10", None),
    "charged, which tells of no custody": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2020-09-18 charged 2020-09-17 law=342/criminal",
        "2020-09-10",
    ),
    "a fine": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2020-10-02 sentenced 2020-10-01 penalty=fine",
        "2020-09-10",
    ),
    "years in a colony": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2021-03-02 sentenced 2021-03-01 term=P5Y law=342/criminal",
        "2025-06-12",
    ),
    "a verdict before": (
        "2019-03-02 sentenced 2019-03-01 penalty=fine law=342/criminal\n2020-09-08 detained 2020-09-07 place=Minsk",
        "2020-09-10",
    ),
}


@pytest.mark.parametrize(("history", "until"), HISTORIES.values(), ids=HISTORIES.keys())
def test_from_when_custody_is_no_longer_sure(history: str, until: str | None) -> None:
    (spell,) = [s for s in case(history).custody if s.state is Custody.DETAINED][-1:]
    if spell.end is None:
        assert spell.doubted_from == (date.fromisoformat(until) if until else None)
    if until and until < "2025":
        assert spell.expected_end
        assert spell.expected_end.rule in {"by-detention-72-hours", "ru-detention-48-hours"}
        assert "hours" in spell.expected_end.source


def test_the_rules_say_which_country_it_is_where_nothing_else_does() -> None:
    told = "2020-09-08 detained 2020-09-07"
    assert case(told).custody[0].doubted_from is None
    assert case(told, BELARUS).custody[0].doubted_from == date(2020, 9, 10)


def test_a_release_tells_that_custody_went_on_until_it() -> None:
    told = "2020-09-08 detained 2020-09-07 place=Minsk\n2020-12-02 released 2020-12-01"
    assert case(told).custody[0].doubted_from is None


def test_what_is_told_later_changes_nothing_that_was_known_before() -> None:
    told = "2020-09-08 detained 2020-09-07 place=Minsk\n2020-10-09 held 2020-10-08"
    assert case(told, known="2020-10-01").custody[0].doubted_from == date(2020, 9, 10)
    assert case(told, known="2020-10-20").custody[0].doubted_from is None


def days(runs: tuple[Presence, ...], *, sure: bool) -> list[tuple[date | None, date | None]]:
    return [(run.first, run.after) for run in runs if run.sure is sure]


def pairs(entries: tuple[Entry, ...]) -> Iterator[tuple[PersonCase, PersonCase]]:
    without, limited = fold(entries), fold(entries, rules=BELARUS)
    return zip(without.cases.values(), limited.cases.values(), strict=True)


@unhurried
@given(histories())
def test_a_limit_lowers_the_lower_bound_alone(entries: tuple[Entry, ...]) -> None:
    for without, limited in pairs(entries):
        assert days(limited.presence, sure=False) == days(without.presence, sure=False)
        for first, after in days(limited.presence, sure=True):
            held = [one for one in days(without.presence, sure=True) if one[0] and first and one[0] <= first]
            assert any(end is None or (after is not None and after <= end) for _, end in held)


@unhurried
@given(histories())
def test_no_detention_is_sure_beyond_its_limit_without_a_word(entries: tuple[Entry, ...]) -> None:
    for person in fold(entries, rules=BELARUS).cases.values():
        for spell in person.custody:
            if spell.expected_end and spell.expected_end.rule == "by-detention-72-hours":
                limit = spell.expected_end.days.latest
                assert limit is not None
                assert spell.end is None
                assert spell.doubted_from is not None
                assert spell.doubted_from <= limit - DAY


@unhurried
@given(histories())
def test_earlier_knowledge_is_blind_to_later_entries_with_limits_too(entries: tuple[Entry, ...]) -> None:
    for known in {entry.recorded_at for entry in entries[::7]}:
        seen = [entry for entry in entries if entry.recorded_at <= known]
        assert fold(entries, known, BELARUS) == fold(seen, known, BELARUS)
