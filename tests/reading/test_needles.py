"""No form of a word that a row asks for is passed over before parsing."""

from collections.abc import Iterator

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from letapis.language.en import needle_beside, needle_forms, needle_rows, needles
from letapis.language.en.events import EVENTS
from letapis.language.rows import EventRow
from letapis.reading import nlp
from letapis.reading.signs import begins, holds_event, rows_in

SUFFIXES = {"V": ("s", "es", "ed", "d", "ing"), "N": ("s", "es"), "A": ("ed", "d", "ing"), "R": ()}
PARTS = {"V": ("VERB",), "N": ("NOUN",), "A": ("VERB",), "R": ()}
STRAY = {"swops", "swopped", "swopping", "busses", "brethren", "finning", "finned", "fins", "wrought"}
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


def heads_of(row: EventRow) -> frozenset[str]:
    return frozenset(stem for way in needle_rows.ways_of(row) for stem in way[0].stems)


NARROWED = [row for row in EVENTS if {"passive", "participle"} & set(row.needs.split()) and needle_rows.ways_of(row)]
OF_ANY_FORM = [
    row
    for row in EVENTS
    if needle_rows.ways_of(row)
    and row.name not in needle_rows.PARTICIPLES
    and "form=" not in row.needs
    and row not in NARROWED
]


@pytest.mark.parametrize("row", OF_ANY_FORM, ids=lambda row: row.name)
def test_every_form_of_a_row_is_found(row: EventRow, model: Language) -> None:
    heads = heads_of(row)
    missed = {
        form
        for word in row.heads.split()
        for form in (word, *forms(model, word, row.pos))
        if form.isalpha() and form not in STRAY | needle_forms.WHOLE and not begins(form.lower(), heads)
    }
    assert not missed


@pytest.mark.parametrize("row", NARROWED, ids=lambda row: row.name)
def test_every_participle_of_a_row_is_found(row: EventRow, model: Language) -> None:
    heads, missed = heads_of(row), set()
    for word in row.heads.split() if row.name not in needle_rows.PARTICIPLES else ():
        parts = {f for f in forms(model, word, row.pos) if f.endswith(("ed", "en")) or f in {"held", "heard", "hung"}}
        missed |= {form for form in parts - STRAY - {"hearten"} if not begins(form, heads)}
    assert not missed


def test_a_condition_gives_its_preposition_and_what_stands_behind_it() -> None:
    row = next(row for row in EVENTS if row.name == "take-to-facility")
    ((_, to, place),) = needle_rows.ways_of(row)
    assert to.stems == {"to"}
    assert {"prison", "ik-1"} <= place.stems
    assert place.behind


@pytest.mark.parametrize("text", [
    "Is it a question?", "They have taken steps.", "The decision was taken.", "The hold was full.",
    "They don't walk out of there.", "He condemned the riots.", "“I am here,” she added.",
])  # fmt: skip
def test_a_word_where_no_row_can_mean_it_is_passed_over(text: str) -> None:
    assert not holds_event(text)


@pytest.mark.parametrize("word", sorted(needle_forms.IRREGULAR))
def test_irregular_words_are_found_in_their_forms(word: str) -> None:
    assert all(begins(form, frozenset(needle_forms.IRREGULAR[word])) for form in needle_forms.IRREGULAR[word])


@pytest.mark.parametrize(
    "name", sorted({*needle_rows.PARTICIPLES, *needles.WITHOUT, *needle_beside.BESIDE, *needle_beside.CLOSE})
)
def test_tables_name_rows(name: str) -> None:
    assert name in {row.name for row in EVENTS}


@pytest.mark.parametrize("row", EVENTS, ids=lambda row: row.name)
def test_a_row_is_possible_in_its_example(row: EventRow) -> None:
    assert row.name in rows_in(row.example)


@pytest.mark.parametrize("name", needle_beside.BESIDE)
def test_words_beside_a_head_rule_its_row_out(name: str) -> None:
    beside = needle_beside.BESIDE[name]
    heads = heads_of(next(row for row in EVENTS if row.name == name))
    words = beside.example.lower().replace("-", " ").rstrip(".").split()
    assert any(begins(word, heads) for word in words)
    assert name not in rows_in(beside.example)


def test_a_particle_stands_right_behind_its_verb() -> None:
    assert "taken-in" in rows_in("Ihar Losik was taken in by the police.")
    assert "taken-in" not in rows_in("A decision was taken by the council in May.")
