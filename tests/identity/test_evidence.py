"""Two profiles and what is decided: namesakes, father and son, one man in two reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.identity import Decision, Profile, Relative, weigh
from letapis.identity.circumstances import CIRCUMSTANCES
from letapis.identity.evidence import Custody

IVAN = "Іван Каваленка"
CASES = [
    (
        "one man, two reports",
        Profile((IVAN,), born="1985-05-05", places=frozenset({"Гомель"})),
        Profile(("Ivan Kovalenko",), born="1985-05-05", places=frozenset({"Гомель"})),
        Decision.SAME,
        "born_same_day",
    ),
    (
        "father and son with one name",
        Profile((IVAN,), born="1956"),
        Profile((IVAN,), born="1985-05-05"),
        Decision.DIFFERENT,
        "generation",
    ),
    (
        "a son, told by his relative",
        Profile((IVAN,), relatives=(Relative("father", IVAN),)),
        Profile(("Иван Коваленко",)),
        Decision.DIFFERENT,
        "relative_is_other",
    ),
    (
        "namesakes held at once",
        Profile((IVAN,), custody=(Custody("СІЗА-1", "2021-01-10/2021-06-01"),)),
        Profile((IVAN,), custody=(Custody("ІК-2", "2021-03-01/2021-04-01"),)),
        Decision.DIFFERENT,
        "custody_elsewhere",
    ),
    (
        "held in two places, all else agreeing: left to a human",
        Profile(
            (IVAN,),
            born="1985-05-05",
            custody=(Custody("СІЗА-1", "2021-01/2021-06"),),
            companions=("Пётр Зыкаў",),
            occupations=frozenset({"журналіст"}),
        ),
        Profile(
            (IVAN,),
            born="1985-05-05",
            custody=(Custody("ІК-2", "2021-03"),),
            companions=("Пётр Зыков",),
            occupations=frozenset({"журналіст"}),
        ),
        Decision.UNSURE,
        "left_to_a_human",
    ),
    (
        "a surname alone, but the same case",
        Profile(("Каваленка",), companions=("Пётр Зыкаў",), laws=frozenset({"by:criminal:342"})),
        Profile((IVAN,), companions=("Pyotr Zykov",), laws=frozenset({"by:criminal:342"})),
        Decision.SAME,
        "companion_same",
    ),
    (
        "died before the other was held",
        Profile((IVAN,), died="2021-03-01"),
        Profile((IVAN,), custody=(Custody("ІК-2", "2022-01"),)),
        Decision.DIFFERENT,
        "died_before",
    ),
    (
        "a slip in the birth date",
        Profile((IVAN,), born="1985-05-05", places=frozenset({"Гомель"})),
        Profile((IVAN,), born="1985-05-06", places=frozenset({"Гомель"})),
        Decision.SAME,
        "born_slip",
    ),
    (
        "another wife",
        Profile((IVAN,), relatives=(Relative("wife", "Анна Каваленка"),)),
        Profile((IVAN,), relatives=(Relative("wife", "Вера Каваленка"),)),
        Decision.UNSURE,
        "relative_other",
    ),
    (
        "a former name",
        Profile(("Марына Зыкава", "Марына Носава")),
        Profile(("Марина Носова",)),
        Decision.SAME,
        "surname_same",
    ),
    (
        "one facility at one time",
        Profile(("Каваленка І.",), custody=(Custody("СІЗА-1", "2021-01/2021-06"),)),
        Profile((IVAN,), custody=(Custody("СІЗА-1", "2021-03-07"),)),
        Decision.SAME,
        "custody_same",
    ),
    ("nothing known", Profile(()), Profile(()), Decision.UNSURE, "unreadable"),
]


@pytest.mark.parametrize(("case", "a", "b", "decision", "reason"), CASES, ids=[case[0] for case in CASES])
def test_weigh(case: str, a: Profile, b: Profile, decision: Decision, reason: str) -> None:
    found = weigh(a, b)
    assert found.decision is decision, (case, found.reasons)
    assert reason in {each.feature for each in found.reasons}
    assert weigh(b, a).score == found.score


EDTF = st.sampled_from([None, "1985", "1985-05-05", "1961-02", "nonsense", "../1990", "19XX"])
PROFILES = st.builds(
    Profile,
    names=st.lists(st.sampled_from([IVAN, "Пётр Зыкаў", ""]), max_size=2).map(tuple),
    born=EDTF,
    died=EDTF,
    places=st.frozensets(st.sampled_from(["Гомель", "Брэст"])),
    custody=st.lists(st.builds(Custody, st.sampled_from(["а", "б"]), st.sampled_from(["2021", "x", "2021-03/.."]))).map(
        tuple
    ),
    relatives=st.lists(st.builds(Relative, st.just("father"), st.sampled_from([IVAN, "?"]))).map(tuple),
)


@given(PROFILES, PROFILES)
def test_symmetric_and_every_reason_is_a_row(a: Profile, b: Profile) -> None:
    there, back = weigh(a, b), weigh(b, a)
    assert there.score == back.score
    assert there.reasons
    beyond = {reason.feature for reason in there.reasons} & set(CIRCUMSTANCES)
    assert beyond == {reason.feature for reason in back.reasons} & set(CIRCUMSTANCES)
