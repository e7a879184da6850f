"""A report read as a person reads it: paragraphs, quotations, names, times, laws, events, who says so, how sure."""

from collections.abc import Iterable, Iterator

from letapis.model import Reading, Report
from letapis.reading.assembly import assemble
from letapis.reading.layout import paragraphs
from letapis.reading.nlp import DEFAULT_MODEL
from letapis.reading.parsing import lay_out
from letapis.reading.story import citations, prepare


class Reader:
    """Reads reports with one language model, loaded at the first report."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self.model = model

    def read(self, report: Report) -> Reading:
        """The reading of one report."""
        return next(self.read_all([report]))

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The readings of reports, in order, one at a time."""
        for report in reports:
            yield self._read(report)

    def _read(self, report: Report) -> Reading:
        layout = paragraphs(report.text, report.title)
        cited = citations(report)
        blocks = list(lay_out([p for p in layout if p.why is None], self.model, [law.span for law in cited.laws]))
        aside = tuple(part for p in layout if (part := p.aside) is not None)
        return assemble(prepare(report, blocks, aside, cited))
