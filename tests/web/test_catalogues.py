"""The pages are whole in every language: no text without its translation, none that lost a name on the way."""

import re

import pytest

from catalogues import LANGUAGES, extracted, kept, missing

NAMED = re.compile(r"%\(\w+\)s")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_pages_is_in_the_catalogue_and_translated(language: str) -> None:
    catalogue = kept(language)
    wanted = {message.id for message in extracted() if message.id}
    assert wanted - {message.id for message in catalogue} == set(), "run tools/catalogues.py, then translate"
    assert missing(catalogue) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_places_for_values(language: str) -> None:
    for message in kept(language):
        ids = message.id if isinstance(message.id, tuple | list) else [message.id]
        said = message.string if isinstance(message.string, tuple | list) else [message.string]
        for words in said if message.id else []:
            assert sorted(NAMED.findall(words or "")) == sorted(NAMED.findall(ids[0])), ids[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_plural_has_the_three_forms_of_the_language(language: str) -> None:
    plurals = [message for message in kept(language) if isinstance(message.id, tuple | list)]
    assert len(plurals) > 10
    assert all(len(message.string or ()) == 3 for message in plurals)
