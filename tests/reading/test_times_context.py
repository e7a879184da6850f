"""A time without a year, a weekday, "later": what the text around and the day of publication make of them."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.language.en.times import ENGLISH
from letapis.model import Basis, is_edtf
from letapis.reading.times import FoundTime, find_durations, find_times, resolve

PUBLISHED = "2020-10-27"


def _times(text: str, published: str | None = PUBLISHED) -> tuple[FoundTime, ...]:
    return find_times(text, date.fromisoformat(published) if published else None, lookups=ENGLISH)


def _told(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str | None]]:
    return [(found.span.text, found.edtf) for found in _times(text, published)]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # the last such day up to publication, a year before where it would lie ahead
        ("2020-10-27", "On October 24 he called.", [("October 24", "2020-10-24")]),
        ("2021-01-05", "He was held on 24 December.", [("24 December", "2020-12-24")]),
        # words that announce a future turn it round
        ("2022-07-13", "She will walk free in September.", [("September", "2022-09")]),
        ("2022-07-13", "She walked free in September.", [("September", "2021-09")]),
        # "until" takes the nearer one
        ("2025-04-11", "He was remanded until 24 April.", [("24 April", "2025-04-24")]),
        # a sentence that states a year lends it, the next sentence does not
        (
            "2022-10-01",
            "He was held on 9 August 2020, charged in November. In March he was moved.",
            [("9 August 2020", "2020-08-09"), ("November", "2020-11"), ("March", "2022-03")],
        ),
        # what is told one after another goes on over the end of a year, what stands behind "after" steps back
        (
            "2024-07-05",
            "He was poisoned in August 2020, returned in January and was jailed in February.",
            [("August 2020", "2020-08"), ("January", "2021-01"), ("February", "2021-02")],
        ),
        ("2024-07-05", "She was held in May 2023 and tried in April.", [("May 2023", "2023-05"), ("April", "2024-04")]),
        ("2023-12-05", "She was held in May 2023 and tried in April.", [("May 2023", "2023-05"), ("April", "2023-04")]),
        (
            "2024-07-05",
            "He was jailed in May 2023 and fined after his arrest in April.",
            [("May 2023", "2023-05"), ("April", "2023-04")],
        ),
        (
            "2024-07-05",
            "He, jailed in May 2023 with his wife, was arrested in April.",
            [("May 2023", "2023-05"), ("April", "2023-04")],
        ),
        # what is told of somebody between commas came before what is told of him
        ("2024-07-05", "He, held in June, was jailed in May 2023.", [("June", "2022-06"), ("May 2023", "2023-05")]),
        ("2024-07-05", "In June, he said he was jailed in May 2023.", [("June", "2024-06"), ("May 2023", "2023-05")]),
        # what is due now is to come, whatever year was told before; what was said to be due was then
        (
            "2024-07-05",
            "She, jailed in May 2023, is due out in September.",
            [("May 2023", "2023-05"), ("September", "2024-09")],
        ),
        (
            "2024-07-05",
            "In May 2023 the judge said she will be freed in July.",
            [("May 2023", "2023-05"), ("July", "2023-07")],
        ),
        # without a publication no year is invented
        (None, "On October 24 he called.", [("October 24", None)]),
        (None, "He was freed on Tuesday.", [("Tuesday", None)]),
        (None, "On 2 May 2019 he left. In June he came back.", [("2 May 2019", "2019-05-02"), ("June", "2019-06")]),
        # a weekday is the last such day up to publication, that day included
        ("2020-10-27", "He was freed on Tuesday.", [("Tuesday", "2020-10-27")]),
        ("2020-10-27", "He was freed on Wednesday.", [("Wednesday", "2020-10-21")]),
    ],
)
def test_context_completes(published: str | None, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _told(text, published) == expected


def test_a_chronicle_keeps_its_year_over_paragraphs() -> None:
    text = "17 January 2021: he flies back.\n\n2 February: a court replaces his sentence.\n\n31 March: he stops eating."
    assert [edtf for _, edtf in _told(text, "2024-02-16")] == ["2021-01-17", "2021-02-02", "2021-03-31"]


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        ("He was later charged.", "2020-07-29", ("2020-07-29/..", Basis.BOUNDED)),
        ("Two days later he was charged.", "2020-07-29", ("2020-07-31", Basis.RELATIVE)),
        ("The day before, he was warned.", "2020-07-29", ("2020-07-28", Basis.RELATIVE)),
        ("The same day he was warned.", "2020-07-29", ("2020-07-29", Basis.RELATIVE)),
        ("The following month he was tried.", "2020-07-29", ("2020-08", Basis.RELATIVE)),
        ("Two years later he was tried.", "2014-03-02", ("2016-03~", Basis.RELATIVE)),
        ("Two years later he was tried.", "2014", ("2016", Basis.RELATIVE)),
        ("Ten years later he was tried.", "2014-03-02", ("2024~", Basis.RELATIVE)),
        ("A week later he was tried.", "2020-07-29", ("2020-08-05~", Basis.RELATIVE)),
        ("He was freed a month after his arrest.", "2021-05-12", ("2021-06~", Basis.RELATIVE)),
        ("Two days later he was charged.", "2020-07", ("2020-07~", Basis.RELATIVE)),
        ("Two days later he was charged.", None, (None, None)),
    ],
)
def test_what_hangs_on_an_event_is_counted_from_it(
    text: str, anchor: str | None, expected: tuple[str | None, Basis | None]
) -> None:
    (found,) = _times(text)
    assert found.anchor == "event"
    assert resolve(found, anchor, date.fromisoformat(PUBLISHED)) == expected


@pytest.mark.parametrize(
    ("text", "connective", "bounded"),
    [
        ("held since 2018", "since", "2018/.."),
        ("held until May 2021", "until", "../2021-05"),
        ("held before 2018", "before", "../2017"),
        ("held after 5 May 2018", "after", "2018-05-06/.."),
        ("to leave by 5 May 2018", "by", "../2018-05-05"),
        ("held in 2018", "in", "2018"),
        ("in 2018 or later", "since", "2018/.."),
    ],
)
def test_a_connective_bounds_a_time(text: str, connective: str, bounded: str) -> None:
    (found,) = _times(text)
    assert (found.connective, found.bounded) == (connective, bounded)


@pytest.mark.parametrize(
    "text",
    [
        "It may take longer than it may seem.",
        "They will march on Sun Street; Jan and April said so.",
        "About 2000 people and 1500 police were there, 24/7.",
        "the 34-year-old was given 15 days",
        "a fine of 3,200 rubles, Article 2020",
        "Call (206) 555-1212 or +86 138-2010-2015.",
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert [time.span.text for time in _times(text) if time.edtf and time.span.text not in {"April", "2020"}] == []


WORDS = """
on in the of 9 31 2020 1990s August May may Tuesday last next two days later before after between and from to week year
years month ago early mid late - , . ( ) 10/11/2020 5/6 12:30 '87 9th first quarter Christmas Easter that same following
until since yesterday 0 99999999999 twenty-five and a half
"""
TEXTS = st.text(max_size=80) | st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join)
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(TEXTS, DAYS)
def test_times_are_cut_from_the_text_and_are_edtf(text: str, published: date | None) -> None:
    last = 0
    for found in find_times(text, published, lookups=ENGLISH):
        assert text[found.span.start : found.span.end] == found.span.text
        assert found.span.start >= last
        last = found.span.end
        assert found.edtf is None or is_edtf(found.edtf), found
        assert found.bounded is None or is_edtf(found.bounded), found
        edtf, _ = resolve(found, "2020-07-29", published)
        assert edtf is None or is_edtf(edtf), found


@given(TEXTS)
def test_lengths_are_cut_from_the_text(text: str) -> None:
    for length in find_durations(text, lookups=ENGLISH):
        assert text[length.span.start : length.span.end] == length.span.text


HOSTILE = ["x", "9", "May ", "1 1 ", "the ", "two ", "12/", "2020-", "last week of ", "\n\n", "'", "to ", "from 5 to "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    def seconds(copies: int) -> float:
        text = piece * copies
        started = time.process_time()
        find_times(text, date(2020, 10, 27), lookups=ENGLISH)
        return time.process_time() - started

    seconds(10)
    copies = 3_000 // len(piece)
    assert min(seconds(copies * 4) for _ in range(2)) < 10 * min(seconds(copies) for _ in range(2)) + 0.05
