"""Kaplan–Meier on the textbook's data, and on what textbooks leave out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.publish.survival import survival

# Remission in weeks under 6-MP (Freireich and others, Blood 1963), `+` still in remission; the shares are those of
# Cox and Oakes, Analysis of Survival Data (1984), table 1.1.
FREIREICH = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"
SHARES = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}


def test_the_textbooks_curve() -> None:
    waits = [(float(word.rstrip("+")), not word.endswith("+")) for word in FREIREICH.split()]
    curve = survival(waits)
    assert (curve.number, curve.over, curve.median) == (21, 9, 23)
    found = {step.days: step.share for step in curve.steps}
    for days, share in SHARES.items():
        assert found[days] == pytest.approx(share, abs=0.001)


@pytest.mark.parametrize(
    ("waits", "median"),
    [
        ([], None),
        ([(5.0, False), (7.0, False)], None),
        ([(5.0, True)], 5),
        ([(5.0, True), (9.0, False), (9.0, False)], None),
    ],
)
def test_few_and_unfinished_spans(waits: list[tuple[float, bool]], median: float | None) -> None:
    assert survival(waits).median == median


@given(st.lists(st.tuples(st.integers(0, 2000).map(float), st.booleans()), max_size=30))
def test_shares_fall_and_stay_between_nought_and_one(waits: list[tuple[float, bool]]) -> None:
    shares = [step.share for step in survival(waits).steps]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
