"""Every row of the table of events reads its own example."""

import pytest
from spacy.tokens import Doc

from letapis.language.en.events import EVENTS
from letapis.language.en.layout import BOILERPLATE
from letapis.language.en.masks import MASKS
from letapis.language.en.needles import WITHOUT
from letapis.language.rows import EventRow
from letapis.model import Span
from letapis.reading.layout import Paragraph, paragraphs
from letapis.reading.names import Names
from letapis.reading.nlp import DEFAULT_MODEL
from letapis.reading.parsing import lay_out, shown
from letapis.reading.signs import holds_event
from letapis.reading.triggers import Trigger, find_triggers


@pytest.fixture(scope="module")
def parsed() -> dict[str, Doc]:
    """The examples parsed as a report is, with names told from places and organisations."""
    lines = [Paragraph(Span(0, len(row.example), row.example)) for row in EVENTS]
    blocks = list(lay_out(lines, DEFAULT_MODEL))
    for block in blocks:
        Names([block])
    return {row.name: block.doc for row, block in zip(EVENTS, blocks, strict=True)}


def names(trigger: Trigger) -> list[str]:
    return [person.text for person in trigger.people]


@pytest.mark.parametrize("row", EVENTS, ids=lambda row: f"{row.name}: {row.example}")
def test_a_row_reads_its_example(row: EventRow, parsed: dict[str, Doc]) -> None:
    read = [t for t in find_triggers(parsed[row.name]) if t.row is row]
    assert read, f"no {row.event} by {row.name} in: {row.example}"
    if row.expects:
        assert any(name in row.expects for t in read for name in names(t)), [names(t) for t in read]


def test_names_are_given_once() -> None:
    assert len({row.name for row in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize("row", EVENTS, ids=lambda row: row.name)
def test_what_a_row_reads_is_never_skimmed_over(row: EventRow) -> None:
    assert row.name in WITHOUT or holds_event(row.example)


@pytest.mark.parametrize("row", MASKS, ids=lambda row: row.name)
def test_a_mask_keeps_the_length(row: object) -> None:
    example = str(getattr(row, "example", ""))
    assert len(shown(example)) == len(example)
    assert shown(example) != example


@pytest.mark.parametrize("row", BOILERPLATE, ids=lambda row: row.why)
def test_what_stands_around_a_story_is_set_aside(row: object) -> None:
    line = str(getattr(row, "example", ""))
    text = f"Court jails blogger\n\nA court in Minsk jailed a blogger.\n\n{line}\n\nHe appealed."
    aside = [p for p in paragraphs(text) if p.why is not None]
    assert [(p.span.text, p.why) for p in aside] == [(line, getattr(row, "why", None))]


@pytest.mark.parametrize(
    "line",
    [
        "If you value this coverage, please consider a donation.",
        "Independent journalism from exile needs you. Support our newsroom with a monthly gift.",
        "You can help: donate to our fund for prisoners' families.",
        "PREMIUM readers: subscribe now for N1,000 a month.",
        "Caption: Mwangi at the press conference in Nairobi.",
        "Narges Mohammadi in an undated photograph. Handout via Reuters.",
        "Got a tip? Email our reporters.",
    ],
)
def test_what_asks_the_reader_is_set_aside(line: str) -> None:
    text = f"Court jails blogger\n\nA court in Minsk jailed a blogger.\n\n{line}\n\nHe appealed."
    assert [p.span.text for p in paragraphs(text) if p.why is not None] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "He was charged over donations of 50 dollars to the Anti-Corruption Foundation.",
        "Media workers should stand with him: Dzianis Ivashin is one of us.",
        "We call on the media to follow the trial and support our colleagues.",
        "She was last seen in an archive photo.",
        "This report was published by Viasna on Monday, a day after Ales Bialiatski was arrested.",
        "\u201cPlease support us, give what you can,\u201d the wife of Ihar Losik asked the media.",
    ],
)
def test_what_tells_of_gifts_and_pictures_is_not(line: str) -> None:
    text = f"Court jails blogger\n\nA court in Minsk jailed a blogger.\n\n{line}\n\nHe appealed."
    assert not [p for p in paragraphs(text) if p.why is not None]
