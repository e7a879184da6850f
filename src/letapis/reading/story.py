"""A report prepared for reading: its blocks, its people, who says what, its times, lengths and laws."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from letapis.language.chosen import LAWS, TIMES
from letapis.model import Issue, Report, SetAside, Span
from letapis.reading.coreference import Coreference
from letapis.reading.gazetteer import home_country
from letapis.reading.headings import NO_HEADINGS, Headings, find_headings, without
from letapis.reading.interviews import find_interview
from letapis.reading.laws import FoundLaw, find_laws
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.saying import Saying
from letapis.reading.sayings import find_sayings
from letapis.reading.sections import sections
from letapis.reading.short_prisons import note_prisons
from letapis.reading.times import FoundLength, FoundTime, find_durations, find_times
from letapis.reading.triggers import Trigger, find_triggers


@dataclass(frozen=True, slots=True)
class Story:
    """Everything found in a report before its events are read. `published` is the day of publication, where known."""

    report: Report
    published: date | None
    blocks: Sequence[Block]
    aside: tuple[SetAside, ...]
    triggers: Mapping[int, Sequence[Trigger]]
    coref: Coreference
    sayings: list[Saying]
    times: tuple[FoundTime, ...]
    lengths: tuple[FoundLength, ...]
    laws: tuple[FoundLaw, ...]
    issues: tuple[Issue, ...] = ()
    headings: Headings = NO_HEADINGS

    def is_aside(self, start: int, end: int) -> bool:
        """Whether a stretch lies in a part that is no part of the story."""
        at = bisect_right(self.aside, start, key=lambda part: part.span.end)
        return at < len(self.aside) and self.aside[at].span.start < end


@dataclass(frozen=True, slots=True)
class Citations:
    """The laws of a report, found before parsing, and what is to be asked about them."""

    laws: tuple[FoundLaw, ...]
    issues: tuple[Issue, ...]


def published_on(report: Report) -> date | None:
    """The day of publication, where it is known."""
    return date.fromisoformat(report.published) if report.published else None


def citations(report: Report) -> Citations:
    """The laws that a report cites, by the editions of its day and the country it speaks of."""
    return Citations(*find_laws(report.text, published_on(report), home_country(report.text), lookups=LAWS))


def prepare(
    report: Report,
    blocks: Sequence[Block],
    aside: tuple[SetAside, ...],
    cited: Citations,
    passed: Sequence[Span] = (),
) -> Story:
    """The story of a report whose paragraphs have been parsed; `passed` were not, and only lend their names."""
    published = published_on(report)
    times = find_times(report.text, published, lookups=TIMES)
    names = Names(list(blocks), passed)
    dates = tuple(time for time in times if time.kind == "date" and not names.hold(time.span))
    dates = _out_of_titles(dates, cited.laws)
    headings = find_headings(
        [*(part.span for part in aside), *(Span(b.start, b.start + len(b.text), b.text) for b in blocks if b.headline)],
        dates,
    )
    note_prisons(report.text, blocks)
    triggers = {block.index: find_triggers(block.doc) for block in blocks}
    return Story(
        report,
        published,
        blocks,
        without(aside, headings),
        triggers,
        Coreference(blocks, names, triggers, sections(blocks, [part.span for part in aside])),
        find_sayings(blocks, find_interview(report.text, blocks, names)),
        dates,
        _durations(report.text) if any(triggers.values()) else (),
        cited.laws,
        cited.issues,
        headings,
    )


def _durations(text: str) -> tuple[FoundLength, ...]:
    """The lengths of time that a text tells: terms, where there is an event that they may belong to."""
    return find_durations(text, lookups=TIMES, jurisdiction=home_country(text))


def _out_of_titles(times: tuple[FoundTime, ...], laws: Sequence[FoundLaw]) -> tuple[FoundTime, ...]:
    """The times but those within the name of a law: “the Computer Misuse Act 2011" dates nothing."""
    titles = [law.span for law in laws]
    return tuple(t for t in times if not any(s.start <= t.span.start and t.span.end <= s.end for s in titles))
