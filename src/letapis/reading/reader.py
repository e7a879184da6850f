"""A report read as a person reads it: paragraphs, quotations, names, times, laws, events, who says so, how sure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from letapis.model import Explanation, Issue, Reading, Report
from letapis.reading.assembly import assemble
from letapis.reading.explaining import explained
from letapis.reading.foreign import not_read
from letapis.reading.layout import Paragraph, paragraphs
from letapis.reading.nlp import DEFAULT_MODEL
from letapis.reading.parsing import Sheet, lay_out_all
from letapis.reading.signs import Signs
from letapis.reading.skimming import Passages, Skimmed, passages, skim, widened
from letapis.reading.story import Citations, Story, citations, prepare
from letapis.reading.telling import telling
from letapis.reading.windows import windows

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
        """The readings of reports, in order; the first at once, later ones some at a time, which is faster."""
        for window in windows(reports):
            yield from self._read([_Page(report) for report in window])

    def explain(self, report: Report) -> Explanation:
        """The reading of one report with, for each statement, its rule and the words that gave each field."""
        ((page, story),) = self._prepared([_Page(report)])
        reading = assemble(story, page.skimmed, page.unread)
        return Explanation(reading, tuple(explained(story, statement) for statement in reading.statements))

    def _read(self, pages: Sequence["_Page"]) -> Iterator[Reading]:
        for page, story in self._prepared(pages):
            yield assemble(story, page.skimmed, page.unread)

    def _prepared(self, pages: Sequence["_Page"]) -> Iterator[tuple["_Page", Story]]:
        chosen = self._chosen(pages)
        sheets = [Sheet(c.parsed, [law.span for law in p.cited.laws]) for p, c in zip(pages, chosen, strict=True)]
        laid = lay_out_all(sheets, self.model)
        for page, choice, blocks in zip(pages, chosen, laid, strict=True):
            aside = tuple(part for p in page.layout if (part := p.aside) is not None)
            yield page, prepare(page.report, blocks, aside, page.cited, choice.passed)

    def _chosen(self, pages: Sequence["_Page"]) -> list[Passages]:
        """What of each report is parsed."""
        if not self.skim:
            return [Passages(page.story, ()) for page in pages]
        skimmed = [page.skimmed for page in pages]
        for sign in (Signs.STRONG, Signs.WEAK):
            doubtful = [Sheet([Paragraph(span) for span in widened(one, sign)]) for one in skimmed]
            laid = lay_out_all(doubtful, self.model, names=False)
            told = (telling(one.doubtful(sign), blocks) for one, blocks in zip(skimmed, laid, strict=True))
            skimmed = [one.told(tells, sign) for one, tells in zip(skimmed, told, strict=True)]
        return [passages(one) for one in skimmed]


@dataclass(frozen=True)
class _Page:
    """A report with what is known of it before anything is parsed."""

    report: Report

    @cached_property
    def layout(self) -> tuple[Paragraph, ...]:
        return paragraphs(self.report.text, self.report.title)

    @cached_property
    def story(self) -> tuple[Paragraph, ...]:
        return tuple(p for p in self.layout if p.why is None and p.span.end <= LONGEST)

    @cached_property
    def skimmed(self) -> Skimmed:
        return skim(self.story)

    @cached_property
    def cited(self) -> Citations:
        return citations(self.report)

    @property
    def unread(self) -> tuple[Issue, ...]:
        return (*not_read(self.report), *_unread(self.layout))


def _unread(layout: Iterable[Paragraph]) -> tuple[Issue, ...]:
    rest = [p.span for p in layout if p.why is None and p.span.end > LONGEST]
    if not rest:
        return ()
    message = f"the report is longer than {LONGEST} characters; what follows was not read, split it and read the parts"
    return (Issue("text-too-long", message, rest[0].start, rest[-1].end),)
