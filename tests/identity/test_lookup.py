"""What sounds near, where no name compares as the one sought."""

import pytest

from letapis.identity.lookup import nearness


@pytest.mark.parametrize("text", ["Шклаяров", "Szklarau", "Шклярв", "Vital Szklarau"])
def test_a_surname_alone_with_a_slip_sounds_near_the_whole_name(text: str) -> None:
    assert nearness(text, "Vital Shkliarau") > 80


@pytest.mark.parametrize(("text", "name"), [("Zykov", "Maria Kalesnikava"), ("", "Maria Kalesnikava"), ("Zykov", "")])
def test_others_do_not(text: str, name: str) -> None:
    assert nearness(text, name) < 60
