"""What is passed over holds no statement: reading with the skipping off finds the same, cause by cause."""

import pytest

from letapis.model import EventKind, Reading, Report, Span
from letapis.reading import Reader
from letapis.reading.layout import Paragraph
from letapis.reading.signs import Signs, holds_event
from letapis.reading.skimming import passages, skim, widened

QUIET = (
    "The council met in the town hall to speak about the new bridge over the river. Its cost had grown again since "
    "spring. The mayor said that work would begin soon. Farmers hope for rain before the harvest. The market is open "
    "until nine. Schools were closed for the holiday. A new library has been built beside the church. It was cold."
)
"""Sentences without a word of an event: among them few others are doubtful."""

TEXTS = {
    "a form beside the one of the table": f"{QUIET} Police pick up Maria Ressa at the airport. {QUIET}",
    "a particle behind its object": f"{QUIET} Moscow will hand Andrei Hniot over to Belarus. {QUIET}",
    "a base form": f"{QUIET} The judge will clear Ihar Losik of all charges. {QUIET}",
    "a penalty": f"{QUIET} Ihar Losik is getting two years. {QUIET}",
    "a short form that ends in a dot": f"{QUIET} The U.S. Marshals arrested Mr. Ihar Losik. {QUIET}",
    "an hour": f"{QUIET} Ihar Losik had been arrested at 2.15 p.m. on Friday in the court. {QUIET}",
    "text in small letters": f"{QUIET} Ihar Losik had been arrested by the then chief justice. {QUIET}".lower(),
    "nobody but travellers": f"{QUIET} I'll go back to China on Friday. The team arrived back in London. {QUIET}",
    "nobody but ministers": f"{QUIET} President Hillary Clinton, a former lawyer, lives in New York. {QUIET}",
    "a traveller far from the event": (
        f"Ihar Losik was arrested in Minsk. {QUIET} {QUIET} Many people came home. {QUIET} Ihar Losik is a blogger."
    ),
    "a name that the rest of the report shows to be a person's": (
        f"{QUIET} In 1923 Villa was assassinated by gunfire in Parral. "
        f"There he had owned a ranch, and there General Pancho Villa was buried. {QUIET}"
    ),
    "a name that must be a place's": (
        f"{QUIET} {QUIET} Ihar Losik later fled Mosul. {QUIET} {QUIET} They held Ihar Losik in Minsk."
    ),
    "a short month": f"{QUIET} It was on Oct. 11, 2016, for people expected to flee Russia that it opened. {QUIET}",
    "a condemned man": f"{QUIET} The court condemned Ihar Losik to death. {QUIET}",
    "a verb that is a noun elsewhere": f"{QUIET} Officers question blogger Ihar Losik. {QUIET}",
    "a headline": f"Blogger Ihar Losik held again\n\n{QUIET}\n\n{QUIET}",
    "a line of few words": f"{QUIET}\n\nThe jailed Ihar Losik waved to his friends in court.\n\n{QUIET}",
    "a pronoun": f"{QUIET} Ihar Losik came late. Nobody saw it. He was detained on the way. {QUIET}",
    "a subject left out": f"{QUIET} Arrested on 25 September. {QUIET} Ihar Losik was taken to prison; denied a lawyer.",
    "a long quotation": f"{QUIET} “It was dark. They beat me. Then they left,” Ihar Losik said. {QUIET}",
}


def told(reading: Reading) -> list[tuple[EventKind, int, str | None]]:
    return [(s.event, s.trigger.start, s.person.name) for s in reading.statements]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_nothing_is_lost(text: str) -> None:
    report = Report(text=text, published="2021-03-10")
    assert told(Reader().read(report)) == told(Reader(skim=False).read(report))


@pytest.mark.parametrize("cause", [cause for cause in TEXTS if not cause.startswith("nobody")])
def test_something_is_told(cause: str) -> None:
    assert Reader().read(Report(text=TEXTS[cause])).statements


@pytest.mark.parametrize("skimming", [True, False])
@pytest.mark.parametrize("cause", [cause for cause in TEXTS if cause.startswith("nobody")])
def test_a_report_without_an_event_has_no_statement(cause: str, *, skimming: bool) -> None:
    assert not Reader(skim=skimming).read(Report(text=TEXTS[cause])).statements


def sheet(text: str) -> list[Paragraph]:
    return [Paragraph(Span(0, len(text), text))]


def test_a_short_form_ends_no_sentence() -> None:
    pieces = [span.text for _, span in skim(sheet("Mr. Losik met U.S. envoys at 2 p.m. on Oct. 7. He left.")).pieces]
    assert pieces == ["Mr. Losik met U.S. envoys at 2 p.m. on Oct. 7. ", "He left."]


def test_a_doubtful_sentence_is_shown_with_words_around_it() -> None:
    skimmed = skim(sheet(f"{QUIET} Police arrested him. {QUIET}"))
    (shown,) = widened(skimmed)
    assert shown.text == "was cold. Police arrested him. The council ."


def test_what_counts_of_prisoners_alone_is_doubtful_only_beside_an_event() -> None:
    skimmed = skim(sheet(f"{QUIET} Police arrested him. {QUIET} Ihar Losik has eaten nothing since Monday. {QUIET}"))
    assert [span.text for span in skimmed.doubtful()] == ["Police arrested him. "]
    assert skimmed.doubtful(Signs.WEAK) == ()
    told = skimmed.told([True])
    assert [span.text for span in told.doubtful(Signs.WEAK)] == ["Ihar Losik has eaten nothing since Monday. "]
    assert sum(told.told([True], Signs.WEAK).holding) == 2
    assert skimmed.told([False]).doubtful(Signs.WEAK) == ()


def test_what_no_row_can_read_is_passed_over() -> None:
    assert not holds_event(QUIET)
    assert not passages(skim(sheet(QUIET))).parsed
