"""What sounds near, where no name compares as the one sought."""

import pytest

from letapis.identity.lookup import MOST_WORDS, Filed, alike, asked, nearness, word_keys, word_sound


@pytest.mark.parametrize("text", ["Шклаяров", "Szklarau", "Шклярв", "Vital Szklarau"])
def test_a_surname_alone_with_a_slip_sounds_near_the_whole_name(text: str) -> None:
    assert nearness(text, "Vital Shkliarau") > 80


@pytest.mark.parametrize(("text", "name"), [("Zykov", "Maria Kalesnikava"), ("", "Maria Kalesnikava"), ("Zykov", "")])
def test_others_do_not(text: str, name: str) -> None:
    assert nearness(text, name) < 60


def test_everything_that_goes_on_from_what_is_typed_may_be_meant() -> None:
    written = [f"Раме{first}{second}ко" for first in "бвгдзклмн" for second in "аіуоэыяюеё"]
    filed = [Filed(key, at, word_sound(word)) for at, word in enumerate(written) for key in word_keys(word)]
    (one,) = asked("Раме")
    assert len(written) > MOST_WORDS
    assert alike(one, filed).keys() == set(range(len(written)))


def test_a_consonant_too_few_or_too_many_meets_the_word() -> None:
    for text in ("Шкляраў", "Шкяраў", "Шклярнаў", "Кляраў"):
        assert word_keys("Шкляраў") & asked(text)[0].keys.keys(), text
