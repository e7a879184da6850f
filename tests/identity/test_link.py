"""What is passed over without looking is nothing that looking would have found."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from letapis.identity.link import apart, link
from letapis.identity.name import Name, read_name
from letapis.identity.roles import Role
from letapis.identity.trace import together, trace
from letapis.identity.word import Word
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
        whole, other_whole = (together([trace(word) for word in name.words]) for name in (mine, theirs))
        passed_over = apart(whole, "other", other_whole, "other")
        for (one, role), (other, other_role) in product(_parts(mine), _parts(theirs)):
            if passed_over or apart(trace(one), role, trace(other), other_role):
                assert link(one, role, other, other_role) is None


def _parts(name: Name) -> list[tuple[Word, Role]]:
    return list(zip(name.words, name.roles, strict=True))
