"""Texts that nobody wrote to be read: cut off, run together, endless. None makes a reader fail or run for ever."""

import ast
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

import letapis.reading
from letapis.language.chosen import LAWS
from letapis.model import EventKind, Report, Span
from letapis.reading import Reader
from letapis.reading.attachment import sorted_in
from letapis.reading.cards import cards
from letapis.reading.gazetteer import sayer_kind
from letapis.reading.laws import find_laws
from letapis.reading.layout import LONGEST_SENTENCE, paragraphs
from letapis.reading.namesakes import Namesakes
from letapis.reading.nlp import parse
from letapis.reading.page import Block
from letapis.reading.people import People
from letapis.reading.referents import Referent
from letapis.reading.same_names import folded, same_person
from letapis.reading.skimming import around, passages, skim, widened
from letapis.reading.spoken import MOST, Spoken
from letapis.reading.word_places import next_to

READING = Path(letapis.reading.__file__).parent


def test_a_text_may_end_behind_any_word() -> None:
    """The word behind the last was asked for: a report that was cut off there was not read at all."""
    text = "Maria Ressa and Leila de Lima, who are under house arrest, criticised"
    assert Reader().read(Report(text=text, published="2024-05-01")).report.text == text


@pytest.mark.parametrize("count", ["9" * 400, "1" + ",000" * 200, "0." + "0" * 400 + "1", "hundred " * 200])
def test_more_than_anybody_counts_is_no_term(count: str) -> None:
    found = Reader().read(Report(text=f"Ihar Losik was sentenced to {count} years in Minsk.", published="2024-05-01"))
    assert all(role.duration is None for s in found.statements for role in s.roles)


WHEN = "yesterday, tomorrow, last week, next year, 100 years ago, in 100 years, next Friday, last Monday"


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_calendar_has_an_end(published: str) -> None:
    """A broken record's day: what is counted beyond the calendar has no date, and the report is read."""
    for when in (
        *WHEN.split(", "),
        "on 0 May",
        "three months after May 0",
        "in 0000",
        "at Christmas",
        "on 29 February",
    ):
        text = f"Ihar Losik was arrested in Minsk {when}."
        (statement,) = Reader().read(Report(text=text, published=published)).statements
        assert statement.event is EventKind.DETAINED


def test_nobody_needs_a_mention_by_the_whole_of_his_name() -> None:
    """One cluster by two surnames and one by a whole name: who was called so first was asked of mentions in full."""
    people = People()
    people.gather(spans(["Losik", "Losik"]))
    people.rename(people.clusters[0], "Ihar Losik")
    people.add(Span(40, 51, "Darya Losik"))
    assert len(people.clusters) == 2
    assert people.add(Span(60, 65, "Losik")) in people.clusters


def test_next_to_a_word_at_the_edge_is_the_word_itself() -> None:
    (doc,) = parse(["Police detained him."])
    assert [next_to(t).i for t in doc] == [1, 2, 3, 3]
    assert [next_to(t, -1).i for t in doc] == [0, 0, 1, 2]
    assert [next_to(t, -2).i for t in doc] == [0, 1, 0, 1]


@pytest.mark.parametrize("path", sorted(READING.rglob("*.py")), ids=lambda p: str(p.relative_to(READING)))
def test_nobody_asks_for_a_neighbour_that_may_not_be_there(path: Path) -> None:
    called = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Attribute))
    assert not [node.lineno for node in called if node.attr == "nbor"], "use word_places.next_to"


def steps(call: Callable[[], object]) -> int:
    """How many lines of ours are run by a call, each time round a loop counted: the same on every machine."""
    taken = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401 - a function like itself
        nonlocal taken
        taken += event == "line"
        return trace if "letapis" in frame.f_code.co_filename else None

    call()  # what is only worked out once is no part of it
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return taken


def surname(n: int) -> str:
    """A word that no other number has, and that is more than a letter away from each of theirs."""
    return "".join(chr(ord("a") + int(digit)) * 2 for digit in f"{n:04d}").title()


def spans(words: Sequence[str]) -> list[Span]:
    ends = list(accumulate(len(word) + 1 for word in words))
    return [Span(end - len(word) - 1, end - 1, word) for word, end in zip(words, ends, strict=True)]


LINES = "Police detained her. She was freed.\n"
DOUBTFUL = LINES + "It rained all day.\n" * 4
GROWING: dict[str, tuple[Callable[[int], Any], Callable[[Any], object]]] = {
    "lines": (lambda n: LINES * n, lambda text: passages(skim(paragraphs(text)))),
    "doubtful lines": (lambda n: DOUBTFUL * n, lambda text: widened(skim(paragraphs(text)))),
    "events": (lambda n: LINES * n, lambda text: around(skim(paragraphs(text)), range(0, len(text), 40))),
    "people": (lambda n: spans([f"Ihar {surname(i)}" for i in range(n)]), lambda named: People().gather(named)),
    "surnames": (lambda n: spans([surname(i) for i in range(n)]), lambda named: People().gather(named)),
    "cards": (
        lambda n: spans([x for i in range(n) for x in (f"Tolo {surname(i)}", "Arrest: May", "Term: 5 years")]),
        cards,
    ),
    "labels without a fact": (lambda n: spans(["Name: Tolo Bao"] * n), cards),
    "words of a body": (lambda n: " ".join(["Centre"] * n), sayer_kind),
    "articles": (
        lambda n: "In Cuba, he was charged under Article 342. " * n,
        lambda text: find_laws(text, None, "by", lookups=LAWS),
    ),
    "times": (
        lambda n: [Block(i, i * 8, "in June", Doc(Vocab(), ["in", "June"])) for i in range(n)],
        lambda blocks: sorted_in((Time(Span(b.start + 3, b.start + 7, "June")) for b in blocks), blocks),
    ),
}


@dataclass(frozen=True)
class Time:
    span: Span


def work(kind: str, n: int) -> int:
    make, run = GROWING[kind]
    made = make(n)
    return steps(lambda: run(made))


@pytest.mark.parametrize("kind", GROWING)
def test_four_times_as_much_takes_four_times_the_steps(kind: str) -> None:
    """What looks at each of many for each of many others takes sixteen times as many."""
    few, many = (work(kind, n) for n in (100, 400))
    assert many < few * 5.5, (few, many)


def test_an_endless_sentence_is_cut() -> None:
    """Its words are looked at in pairs: one of four thousand letters took as long as a whole report."""
    text = "He was arrested on Monday and she was with him, said a man who was there and "
    for part in paragraphs(text * 200):
        assert len(part.span.text) <= LONGEST_SENTENCE
        assert part.span.text == (text * 200)[part.span.start : part.span.end]
    ordinary = f"{text * 8}left. " * 5
    assert max(len(part.span.text) for part in paragraphs(ordinary)) > LONGEST_SENTENCE
    assert "".join(part.span.text for part in paragraphs(text * 200)).replace(" ", "") == (text * 200).replace(" ", "")


NAMES = st.sampled_from(
    """Ihar Losik Loski Lossik Aleh Oleg Mikola Nikolai Siarhei Sergei S. I al-Hathloul Hathloul Alhathloul Nguyen Van
    Ana Belkis Ferrer Anatolyevich Ivanovna Danylovych Iryna el-Baker Baker Tsikhanouski Tsikhanouskaya . “Tawan” ﾞ
    """.split()
)


@settings(deadline=None)
@given(st.lists(st.lists(NAMES, min_size=1, max_size=4), min_size=2, max_size=8))
def test_nobody_is_overlooked_who_may_bear_a_name(names: list[list[str]]) -> None:
    """All whom the comparison of each name with each would find, in the same order."""
    words = [folded(" ".join(name)) for name in names]
    kept: Namesakes[int] = Namesakes()
    for n, own in enumerate(words):
        kept.note(n, own)
    for said in filter(None, words):
        found = [n for n in kept.like(said) if same_person(words[n], said)]
        assert found == [n for n, own in enumerate(words) if own and same_person(own, said)]


def test_of_very_many_spoken_of_in_one_place_only_the_last_are_weighed() -> None:
    """“He he he he …”: each could be any of those before it."""
    (doc,) = parse(["He was arrested."])
    block, spoken = Block(0, 0, doc.text, doc), Spoken()
    for n in range(3 * MOST):
        spoken.add(Referent(block, doc[0], n // MOST, (), plural=False, gender=None))
    assert len(spoken.near(1, -4)) == MOST
    assert {r.sentence for r in spoken.near(1, -4)} == {1}
    assert len(spoken.near(0, 0)) == MOST
    assert spoken.near(9, 8) == []
