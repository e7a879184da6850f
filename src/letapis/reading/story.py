"""A report prepared for reading: its blocks, its people, who says what, its times, lengths and laws."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from letapis.language.en.times import ENGLISH
from letapis.model import Report, SetAside
from letapis.reading.coreference import Coreference
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.sayings import Saying, find_sayings
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

    def is_aside(self, start: int, end: int) -> bool:
        """Whether a stretch lies in a part that is no part of the story."""
        return any(part.span.start < end and start < part.span.end for part in self.aside)


def prepare(report: Report, blocks: Sequence[Block], aside: tuple[SetAside, ...]) -> Story:
    """The story of a report whose paragraphs have been parsed."""
    published = date.fromisoformat(report.published) if report.published else None
    times = find_times(report.text, published, lookups=ENGLISH)
    names = Names(list(blocks))
    triggers = {block.index: find_triggers(block.doc) for block in blocks}
    return Story(
        report,
        published,
        blocks,
        aside,
        triggers,
        Coreference(blocks, names, triggers),
        find_sayings(blocks),
        tuple(time for time in times if time.kind == "date"),
        find_durations(report.text, lookups=ENGLISH),
    )
