"""What kind of sayer the words of a body make it, and whom "it" stands for."""

import pytest

from letapis.model import Report
from letapis.reading import Reader

SAYERS: list[tuple[str, str, str]] = [
    (
        "Fariba Adelkhah was let out of Evin prison on Friday, her support committee announced.",
        "her support committee",
        "other",
    ),
    ("Ihar Losik was detained, the Investigative Committee said.", "the Investigative Committee", "official"),
    ("The government media office said that Jawar Mohammed had been freed.", "The government media office", "official"),
    ("Maria Kolesnikova has been charged, the lawyers' group says.", "the lawyers' group", "rights_group"),
    (
        "Moussa Tchangari was charged, his organisation, Alternative Espaces Citoyens (AEC), announced.",
        "Alternative Espaces Citoyens",
        "other",
    ),
    ("Zhang Zhan was moved, Viasna said. Maria Kolesnikova was also freed, it said.", "Viasna", "rights_group"),
]


@pytest.mark.parametrize(("text", "name", "kind"), SAYERS, ids=[name for _, name, _ in SAYERS])
def test_who_says_so(text: str, name: str, kind: str) -> None:
    told = [s for s in Reader().read(Report(text=text, published="2024-05-01")).statements if s.attribution]
    assert (told[-1].attribution[0].name, told[-1].attribution[0].kind.value) == (name, kind)
