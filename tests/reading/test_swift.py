"""A pipeline made swift gives what spaCy gives, word for word."""

from collections.abc import Iterator

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from letapis.language.en.events import EVENTS
from letapis.reading import nlp
from letapis.reading.swift import Swift, forms, words
from tests.conftest import ROOT
from tests.reading.test_reader import reports

PAIRS = "He ain't gonna go, he's got to, and there are y'all, so c'mon and let's see:\n\n  there's  a prison."


@pytest.fixture(scope="module")
def plain() -> Language:
    return nlp.bare()


def told(doc: Doc) -> Iterator[tuple[object, ...]]:
    for t in doc:
        sentence = t.is_sent_start
        yield (
            t.text,
            t.norm_,
            t.tag_,
            t.pos_,
            str(t.morph),
            t.lemma_,
            t.dep_,
            t.head.i,
            t.ent_type_,
            t.ent_iob,
            sentence,
        )


def same(plain: Language, swift: Swift, texts: list[str]) -> bool:
    mine, theirs = list(swift.pipe(texts)), list(plain.pipe(texts, batch_size=64))
    assert [doc.text for doc in mine] == texts
    return [list(told(doc)) for doc in mine] == [list(told(doc)) for doc in theirs]


def texts() -> list[str]:
    # No text of a blank alone: of it spaCy itself says one thing or another by what else is in its batch.
    return [*(row.example for row in EVENTS), PAIRS, "", "\n", "x", *(r.text for r in reports(ROOT / "examples"))]


def test_it_tells_of_every_word_what_spacy_tells(plain: Language) -> None:
    assert same(plain, nlp.load(), texts())


def test_it_tells_the_same_of_words_met_before(plain: Language) -> None:
    assert same(plain, nlp.load(), texts()[::-1])


def test_a_label_that_a_rule_sets_is_set_whatever_label_the_word_came_with(plain: Language) -> None:
    told = forms.Forms(plain)

    def labels(label: str) -> list[str]:
        doc = Doc(plain.vocab, ["a", "\n\n"], spaces=[False, False])
        doc[0].tag_, doc[1].tag_ = "DT", "_SP"
        doc[0].dep_, doc[1].dep_ = "det", label
        told.tell([doc])
        return [t.dep_ for t in doc]

    assert [labels(label) for label in ("dep", "ROOT", "dep")] == [["det", "dep"]] * 3


def test_it_tells_the_same_when_its_memory_is_full(plain: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MOST", 300)
    monkeypatch.setattr(forms, "MOST", 50)
    assert same(plain, Swift(nlp.bare()), texts())
