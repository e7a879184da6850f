"""A reader that needs no language model: it reads `NAME was detained` and `NAME was released`, by pattern."""

import re
from collections.abc import Iterable, Iterator

from letapis.model import EventKind, Person, Reading, Report, Span, Statement

SENTENCE = re.compile(r"((?:[A-Z]\w+ )+)was (detained|released)")


class StubReader:
    """The `letapis.desk.ports.Reader` of the tests."""

    def read(self, report: Report) -> Reading:
        statements = []
        for match in SENTENCE.finditer(report.text):
            person = Span.cut(report.text, match.start(1), match.end(1) - 1)
            statements.append(
                Statement(
                    report.id,
                    EventKind(match[2]),
                    Span.cut(report.text, match.start(2), match.end(2)),
                    Person(person, person.text),
                    Span.cut(report.text, match.start(), match.end()),
                    rule="stub",
                )
            )
        return Reading(report, tuple(statements))

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        return map(self.read, reports)
