"""What a prisoner's card tells without a word of an event: when he was born, what he is, where he is held."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import cards as words
from letapis.model import EventKind, Person, Role, RoleName, Span, Statement
from letapis.reading.cards import field
from letapis.reading.name_lines import names_of, small

if TYPE_CHECKING:
    from letapis.reading.layout import Paragraph
    from letapis.reading.story import Story


def told_by_fields(story: "Story", lines: "Iterable[Paragraph]", read: Sequence[Statement]) -> Iterator[Statement]:
    """The statements of labels that are no words of events; of a line that was `read` as one, none."""
    starts = sorted(s.trigger.start for s in read)
    for line in lines:
        both = field(line.span) if line.under is not None else None
        told = bisect_left(starts, line.span.start) < bisect_left(starts, line.span.end)
        if line.under is not None and both is not None and not told:
            head, *_ = names_of(line.under)
            whose = story.coref.people.at(head.start)
            name = whose.name if whose is not None else small(head.text)
            yield from _told(story, line.span, name, both)


def _told(story: "Story", line: Span, name: str, both: tuple[Span, Span]) -> Iterator[Statement]:
    label, value = both
    person = Person(None, name)
    for attribute, pattern in words.DESCRIBED.items():
        if pattern.fullmatch(label.text):
            roles = (Role(RoleName.ATTRIBUTE, None, attribute.value), Role(RoleName.VALUE, value, value.text))
            yield Statement(story.report.id, EventKind.PROFILE, label, person, line, roles, rule="card-profile/1")
    if words.WHERE_HELD.fullmatch(label.text) and not words.AT_LARGE.search(value.text):
        facility = _first(value)
        held = (Role(RoleName.FACILITY, facility, facility.text),)
        yield Statement(story.report.id, EventKind.HELD, label, person, line, held, rule="card-held/1")


def _first(value: Span) -> Span:
    """The facility alone, without the town that it is in."""
    text = value.text.split(",")[0].rstrip(". ")
    return Span(value.start, value.start + len(text), text)
