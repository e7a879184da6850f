"""Charts and tables as files: the same answer is the same file, and no cell is a formula."""

from datetime import UTC, date, datetime
from xml.etree import ElementTree as ET

import pytest

from letapis.model import AsOf, Head
from letapis.publish.figures import MOST_GROUPS, band_svg, csv_text, groups_svg, survival_svg
from letapis.publish.footing import footing
from letapis.publish.survival import survival

DAYS = [date(2021, 1, 1), date(2021, 2, 1), date(2021, 3, 1)]


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@x", "\tx", "  =1", "\uff1d1"])
def test_a_formula_becomes_text(value: str) -> None:
    assert csv_text(["a"], [[value]], ["f"]).splitlines()[1].strip('"').startswith("'")


def test_a_table_ends_with_what_it_was_computed_from() -> None:
    assert csv_text(["day", "lower"], [["2021-01-01", 3], ["x", None]], ["two left out", "head 12"]) == (
        "day,lower\r\n2021-01-01,3\r\nx,\r\n# two left out\r\n# head 12\r\n"
    )


def test_the_same_chart_is_the_same_file_and_names_its_head() -> None:
    charts = [band_svg(DAYS, [1, 2, 2], [1, 3, 4], "People $held", ("head 12ab",)) for _ in range(2)]
    assert charts[0] == charts[1]
    assert "head 12ab" in charts[0]
    assert "People $held" in charts[0]


def test_the_largest_groups_are_drawn_and_the_others_told_of() -> None:
    groups = {f"Article {n}": [n, n + 1, n] for n in range(MOST_GROUPS + 3)}
    svg = groups_svg(DAYS, groups, "People held, by article", ("head 12ab",))
    assert f"Article {MOST_GROUPS + 2}<" in svg
    assert "Article 0<" not in svg
    assert "3 smaller groups are not drawn" in svg
    assert "head 12ab" in svg


def test_a_curve_is_drawn() -> None:
    svg = survival_svg([("shortest", survival([(5.0, True), (9.0, False)]))], "Time", ("head 12ab",))
    assert "shortest" in svg
    assert "head 12ab" in svg


SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("svg", "title", "words"),
    [
        (band_svg(DAYS, [1, 2, 2], [1, 3, 4], "A & B", ("n <1>", "head 12ab")), "A & B", "2 surely, 4 at most"),
        (groups_svg(DAYS, {"<x>": [1, 2, 3], "y": [0, 0, 1]}, "T", ("head 12ab",)), "T", "<x>: 3; y: 1"),
        (survival_svg([("s", survival([(5.0, True)]))], "T", ("head 12ab",)), "T", "s: 5 days"),
        (survival_svg([("s", survival([]))], "T", ("head 12ab",)), "T", "s: not reached"),
    ],
)
def test_a_chart_tells_those_who_do_not_see_it(svg: str, title: str, words: str) -> None:
    drawn = ET.fromstring(svg.encode())  # noqa: S314 - made here
    told, described = list(drawn)[:2]
    assert (told.tag, described.tag) == (f"{SVG}title", f"{SVG}desc")
    assert drawn.attrib["role"] == "img"
    assert drawn.attrib["aria-labelledby"].split() == [told.attrib["id"], described.attrib["id"]]
    assert told.text == title
    assert words in (described.text or "")
    assert "head 12ab" in (described.text or "")


NOW = datetime(2026, 1, 2, tzinfo=UTC)
FILED = datetime(2026, 1, 1, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("known", "last", "told"),
    [
        (None, FILED, ", head ab, as known at 2026-01-01T12:30:00.000000Z"),
        (None, None, ", head ab"),
        (FILED, FILED, ", head ab, as known at 2026-01-01T12:30:00.000000Z"),
        (datetime(2027, 1, 1, tzinfo=UTC), FILED, "yet to come: the answer may change until then"),
    ],
)
def test_a_figure_names_the_head_and_the_day_of_knowledge(
    known: datetime | None, last: datetime | None, told: str
) -> None:
    words = footing(AsOf(Head(3, "ab"), known, last), NOW)
    assert words.startswith("computed by Letapis from 3 entries")
    assert words.endswith(told)


def test_what_is_public_has_no_head() -> None:
    assert "head" not in footing(AsOf(Head(3, ""), None, FILED), NOW)
