"""Times of one verb that another verb beside it shares, and times that are told of an event it counts from."""

import pytest

from letapis.model import Report
from letapis.reading import Reader


@pytest.mark.parametrize(
    ("text", "trigger", "edtf"),
    [
        ("Police on Wednesday raided the homes of activists, detaining the head of Viasna.", "detaining", "2021-07-14"),
        ("Police raided his home on 3 May, detaining his wife a week later.", "detaining", "2021-05-10~"),
        (
            "Ihar Losik was tried on 2 March. He has been in SIZO since May. Two men got 15 days that day.",
            "got",
            "2021-03-02",
        ),
        (
            "Sanaa Seif has been awaiting trial since June on charges of spreading false news.",
            "awaiting trial",
            "2021-06/..",
        ),
        ("Many have been arrested since the vote of August 2020.", "arrested", "2020-08/.."),
        (
            "Thousands have been arrested since Lukashenko's reelection to a term in August 2020.",
            "arrested",
            "2020-08/..",
        ),
    ],
)
def test_the_time_of_a_trigger(text: str, trigger: str, edtf: str) -> None:
    read = Reader().read(Report(text=text, published="2021-07-15")).statements
    assert {s.when.edtf for s in read if s.trigger.text == trigger} == {edtf}
