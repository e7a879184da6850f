"""People whose names may be one, weighed by what is told of them: on the right the decision, or none where left out."""

import pytest

from letapis.cli.profiling import weighed
from letapis.identity import Decision, Suggestion, compare
from letapis.register import fold
from tests.register.story import story


@pytest.mark.parametrize(
    ("one", "other", "at_once", "unsure"),
    [
        # Names alone; births that fit; a soft reason against, which a full name outweighs.
        ("detained -", "detained -", "same", "same"),
        ("profile - attribute=birth_date value=1985-05-05", "profile - attribute=age value=35", "same", "same"),
        ("profile - attribute=occupation value=student", "profile - attribute=occupation value=cook", "same", "same"),
        # A contradiction parts them; a human who wants all sees them, as the names alone say the same.
        ("held 2021-05-03 place=Minsk", "held 2021-05-03 place=Zhodzina", None, "different"),
        ("profile - attribute=age value=64", "profile - attribute=age value=22", None, "different"),
    ],
)
def test_weighed_beyond_the_name(one: str, other: str, at_once: str | None, unsure: str) -> None:
    told = f"2021-05-04 {one} 'who=Ivan Ivanou'\n2021-05-05 {other} 'who=Ivan Ivanov' join=no"
    cases = fold(story(told), None).cases
    left, right = cases
    found = [Suggestion(left, right, compare("Ivan Ivanou", "Ivan Ivanov"))]
    decided = [
        next((pair.comparison.decision for pair in weighed(found, cases.get, unsure=u)), None) for u in (False, True)
    ]
    assert decided == [at_once and Decision(at_once), Decision(unsure)]


def test_reasons_are_from_the_statements() -> None:
    told = """
    2021-05-04 charged - law=342/criminal 'who=Ivan Ivanou'
    2021-05-04 profile - attribute=residence value=Gomel 'who=Ivan Ivanou'
    2021-05-05 charged - law=342/criminal 'who=Ivan Ivanov' join=no
    2021-05-05 profile - attribute=residence value=Homiel 'who=Ivan Ivanov' join=no
    """
    cases = fold(story(told), None).cases
    left, right = cases
    [pair] = weighed([Suggestion(left, right, compare("Ivan Ivanou", "Ivan Ivanov"))], cases.get, unsure=False)
    assert {"place_same", "law_same"} <= {reason.feature for reason in pair.comparison.reasons}
