"""What stands behind "while" is no word of whoever says what stands before it."""

import pytest

from letapis.model import EventKind, Report
from letapis.reading import Reader

TEXTS = [
    ("Maxim Znak remains in prison, his sister said, while Maria Kalesnikava was released on Friday.", []),
    ("While Maxim Znak, his sister said, remains in prison, Maria Kalesnikava was released on Friday.", []),
    ("Maxim Znak was beaten, Viasna reports, while Maria Kalesnikava was released, according to BelTA.", ["BelTA"]),
    ("Viasna said that Maxim Znak was beaten while Maria Kalesnikava was released.", ["Viasna"]),
]


@pytest.mark.parametrize(("text", "sayers"), TEXTS)
def test_a_release_behind_while(text: str, sayers: list[str]) -> None:
    read = Reader().read(Report(text=text, published="2024-05-01")).statements
    (release,) = [s for s in read if s.event is EventKind.RELEASED]
    assert [a.name for a in release.attribution] == sayers
