"""Charts and tables as files: the same answer is the same file, and no cell is a formula."""

from datetime import date

import pytest

from letapis.publish.figures import MOST_GROUPS, band_svg, csv_text, groups_svg, survival_svg
from letapis.publish.survival import survival

DAYS = [date(2021, 1, 1), date(2021, 2, 1), date(2021, 3, 1)]


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_a_formula_becomes_text(value: str) -> None:
    assert csv_text(["a"], [[value]], "f").splitlines()[1].strip('"').startswith("'")


def test_a_table_ends_with_what_it_was_computed_from() -> None:
    assert csv_text(["day", "lower"], [["2021-01-01", 3], ["x", None]], "head 12") == (
        "day,lower\r\n2021-01-01,3\r\nx,\r\n# head 12\r\n"
    )


def test_the_same_chart_is_the_same_file_and_names_its_head() -> None:
    charts = [band_svg(DAYS, [1, 2, 2], [1, 3, 4], "People $held", "head 12ab") for _ in range(2)]
    assert charts[0] == charts[1]
    assert "head 12ab" in charts[0]
    assert "People $held" in charts[0]


def test_the_largest_groups_are_drawn_and_the_others_told_of() -> None:
    groups = {f"Article {n}": [n, n + 1, n] for n in range(MOST_GROUPS + 3)}
    svg = groups_svg(DAYS, groups, "People held, by article", "head 12ab")
    assert f"Article {MOST_GROUPS + 2}<" in svg
    assert "Article 0<" not in svg
    assert "head 12ab; 3 smaller groups are not drawn" in svg


def test_a_curve_is_drawn() -> None:
    svg = survival_svg([("shortest", survival([(5.0, True), (9.0, False)]))], "Time", "head 12ab")
    assert "shortest" in svg
    assert "head 12ab" in svg
