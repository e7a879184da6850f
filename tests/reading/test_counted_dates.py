"""Events dated by how long after another they came: the one behind "after" is the earlier one."""

import pytest

from letapis.model import Report
from letapis.reading import Reader

PUBLISHED = "2025-03-23"  # a Sunday

TOLD = {
    "A court on Sunday jailed Ekrem Imamoglu, four days after police detained him.": {
        "jailed": "2025-03-23",
        "detained": "2025-03-19",
    },
    "Police arrested Ihar Losik on 25 June 2020. A month after his arrest, he was charged with rioting.": {
        "arrested": "2020-06-25",
        "arrest": None,
        "charged": "2020-07~",
    },
    "Parliament passed the law on 5 May 2022, two days after police arrested Bolot Temirov.": {
        "arrested": "2022-05-03"
    },
    "Kakwenza was held in secret for two weeks before a judge saw him on 11 January 2022.": {"held": None},
    "Liu Xia left China on Friday for Berlin, eight years after she was placed under house arrest.": {
        "left": "2025-03-21",
        "placed under house arrest": "2017~",
    },
    "Nika Melia was detained on 3 March. Melia, who was jailed in 2021, was fined two days later.": {
        "detained": "2025-03-03",
        "jailed": "2021",
        "fined": "2025-03-05",
    },
    "Nika Melia, who was detained on 3 March, was fined two days later.": {"fined": "2025-03-05"},
    "The trial of Nika Melia, which had been adjourned for months, resumed on Wednesday.": {"trial": "2025-03-19"},
    "The trial of Nika Melia, which began in May, has been adjourned to Wednesday.": {"trial": "2025-03-26"},
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=str)
def test_what_is_counted_from(text: str, expected: dict[str, str | None]) -> None:
    reading = Reader().read(Report(text=text, published=PUBLISHED))
    told = {s.trigger.text: s.when.edtf for s in reading.statements}
    assert {words: told[words] for words in expected} == expected


def test_nothing_told_to_count_from_dates_nothing() -> None:
    text = "Ihar Losik was charged. Six days after she died, the case was closed."
    reading = Reader().read(Report(text=text, published=PUBLISHED))
    assert [s.when.edtf for s in reading.statements if s.event.value == "died"] == [None]
