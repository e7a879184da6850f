"""A report read as a person reads it: paragraphs, quotations, names, times, laws, events, who says so, how sure."""

from collections.abc import Iterable, Iterator, Sequence

from letapis.model import Issue, Reading, Report, Span
from letapis.reading.assembly import assemble
from letapis.reading.layout import Paragraph, paragraphs
from letapis.reading.names import Names
from letapis.reading.nlp import DEFAULT_MODEL
from letapis.reading.parsing import lay_out
from letapis.reading.skimming import Passages, skim
from letapis.reading.story import citations, prepare
from letapis.reading.triggers import find_triggers

LONGEST = 600_000
"""How much of a report is read, in code points: a book of a hundred thousand words."""


class Reader:
    """Reads reports with one language model, loaded at the first report that holds an event.

    `skim` leaves out what cannot hold a statement before parsing; it is switched off only to measure what that saves.
    """

    def __init__(self, model: str = DEFAULT_MODEL, *, skim: bool = True) -> None:
        self.model = model
        self.skim = skim

    def read(self, report: Report) -> Reading:
        """The reading of one report."""
        return next(self.read_all([report]))

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The readings of reports, in order, one at a time."""
        for report in reports:
            yield self._read(report)

    def _read(self, report: Report) -> Reading:
        layout = paragraphs(report.text, report.title)
        story = [p for p in layout if p.why is None and p.span.end <= LONGEST]
        passages = skim(story, self._tell) if self.skim else Passages(tuple(story), ())
        cited = citations(report)
        blocks = list(lay_out(passages.parsed, self.model, [law.span for law in cited.laws]))
        aside = tuple(part for p in layout if (part := p.aside) is not None)
        return assemble(prepare(report, blocks, aside, cited, passages.passed), _unread(layout))

    def _tell(self, sentences: Sequence[Span]) -> list[bool]:
        """Which of these sentences tell an event, each parsed by itself."""
        blocks = list(lay_out([Paragraph(span) for span in sentences], self.model))
        Names(blocks)  # so that names are known for what they are
        return [bool(find_triggers(block.doc)) for block in blocks]


def _unread(layout: Iterable[Paragraph]) -> tuple[Issue, ...]:
    rest = [p.span for p in layout if p.why is None and p.span.end > LONGEST]
    if not rest:
        return ()
    message = f"the report is longer than {LONGEST} characters; what follows was not read, split it and read the parts"
    return (Issue("text-too-long", message, rest[0].start, rest[-1].end),)
