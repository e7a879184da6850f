"""What is passed over without looking is nothing that looking would have found."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from letapis.identity.link import apart, link
from letapis.identity.name import read_name
from tests.identity.test_compare import NAMES

SLIPS = st.builds(
    lambda name, at, letter: name[:at] + letter + name[at + 1 :],
    st.sampled_from(["Мікалай Статкевіч", "Ivan Kovalenko", "Hasan Rohani", "Пётр Иванов", "Abiy Ahmed"]),
    st.integers(0, 16),
    st.sampled_from(["", "a", "к", "k"]),
)


@given(NAMES | SLIPS, NAMES | SLIPS)
def test_words_passed_over_are_no_link(a: str, b: str) -> None:
    mine, theirs = read_name(a), read_name(b)
    if not mine.initials and not theirs.initials:
        for (one, role, trace), (other, other_role, other_trace) in product(mine.parts, theirs.parts):
            passed_over = apart(mine.trace, "other", theirs.trace, "other")
            if passed_over or apart(trace, role, other_trace, other_role):
                assert link(one, role, other, other_role) is None
