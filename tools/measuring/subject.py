"""The reader of this tree, as it is measured."""

from collections.abc import Iterable, Iterator, Sequence

from letapis.model import Reading, Report, Span
from letapis.reading import Reader
from letapis.reading.layout import paragraphs
from letapis.reading.parsing import lay_out
from letapis.reading.saying import Saying
from letapis.reading.sayings import find_sayings
from measuring.records import Attribution


class Letapis:
    """Reads by `Reader.read_all`, the code that `letapis read` runs; attributions are those of its step for sayers."""

    def __init__(self) -> None:
        self._reader = Reader()

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """One reading a report, in order."""
        return self._reader.read_all(reports)

    def attributions(self, text: str) -> Sequence[Attribution]:
        """Every attribution of a text, of events or not: head of the source, cue, each stretch of what is said."""
        story = [paragraph for paragraph in paragraphs(text, None) if paragraph.why is None]
        sayings = find_sayings(list(lay_out(story, self._reader.model, [])))
        return [attribution for saying in sayings for attribution in _of(text, saying)]


def _of(text: str, saying: Saying) -> Iterator[Attribution]:
    source, cue = saying.source, saying.block.cut(saying.cue, saying.cue)
    said_by = None if source is None else saying.block.cut(source, source)
    for start, end in saying.content:
        yield said_by, cue, Span.cut(text, start, end)
