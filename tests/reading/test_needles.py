"""No form of a word that a row asks for is passed over before parsing."""

from collections.abc import Iterator

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from letapis.language.en import needles
from letapis.language.en.events import EVENTS
from letapis.language.rows import EventRow
from letapis.reading import nlp
from letapis.reading.skimming import begins

SUFFIXES = {"V": ("s", "es", "ed", "d", "ing"), "N": ("s", "es"), "A": ("ed", "d", "ing"), "R": ()}
PARTS = {"V": ("VERB",), "N": ("NOUN",), "A": ("VERB",), "R": ()}
STRAY = {"swops", "swopped", "swopping", "busses", "brethren", "finning", "finned", "fins"}
"""Spellings that the model's lists have and no report."""


@pytest.fixture(scope="module")
def model() -> Language:
    return nlp.load().nlp


def forms(model: Language, word: str, pos: str) -> Iterator[str]:
    """The inflected forms of a word: irregular ones, and regular ones that the model takes back to it."""
    lemmatizer = model.get_pipe("lemmatizer")
    irregular = lemmatizer.lookups.get_table("lemma_exc")  # type: ignore[attr-defined]
    for part in PARTS[pos]:
        yield from (form for form, lemmas in irregular[part.lower()].items() if word in lemmas)
        ends = {word + s for s in SUFFIXES[pos]} | {word.removesuffix("e") + s for s in SUFFIXES[pos]}
        ends |= {word.removesuffix("y") + s for s in ("ies", "ied")} | {word + word[-1] + s for s in ("ed", "ing")}
        for form in ends:
            doc = Doc(model.vocab, words=[form], pos=[part])
            known = model.vocab.strings[form] in model.vocab.vectors.key2row
            if known and word in lemmatizer.rule_lemmatize(doc[0]):  # type: ignore[attr-defined]
                yield form


OF_ANY_FORM = [
    row for row in EVENTS if needles.signs_of(row) and row.name not in needles.PARTICIPLES and "form=" not in row.needs
]


@pytest.mark.parametrize("row", OF_ANY_FORM, ids=lambda row: row.name)
def test_every_form_of_a_row_is_found(row: EventRow, model: Language) -> None:
    heads = needles.signs_of(row)[0]
    missed = {
        form
        for word in row.heads.split()
        for form in (word, *forms(model, word, row.pos))
        if form.isalpha() and form not in STRAY | needles.WHOLE and not begins(form.lower(), heads)
    }
    assert not missed


@pytest.mark.parametrize("word", sorted(needles.IRREGULAR))
def test_irregular_words_are_found_in_their_forms(word: str) -> None:
    assert all(begins(form, frozenset(needles.IRREGULAR[word])) for form in needles.IRREGULAR[word])


@pytest.mark.parametrize("name", sorted({*needles.PARTICIPLES, *needles.WITHOUT}))
def test_tables_name_rows(name: str) -> None:
    assert name in {row.name for row in EVENTS}
