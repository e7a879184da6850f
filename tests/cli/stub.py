"""A reader that needs no language model: it reads `NAME was detained [on 2020-07-29]`, `… released`, by pattern."""

import re
from collections.abc import Iterable, Iterator

from letapis.model import (
    Basis,
    EventKind,
    Explained,
    Explanation,
    Field,
    Ground,
    How,
    Person,
    Polarity,
    Reading,
    Report,
    Rule,
    Span,
    Statement,
    When,
)

SENTENCE = re.compile(
    r"((?:[A-Z]\w+ )+)was (?P<denied>not )?(?P<event>detained|released)(?: on (?P<day>\d{4}-\d\d-\d\d))?"
)


class StubReader:
    """The `letapis.desk.ports.Reader` of the tests."""

    def read(self, report: Report) -> Reading:
        statements = []
        for match in SENTENCE.finditer(report.text):
            person = Span.cut(report.text, match.start(1), match.end(1) - 1)
            statements.append(
                Statement(
                    report.id,
                    EventKind(match["event"]),
                    Span.cut(report.text, match.start("event"), match.end("event")),
                    Person(person, person.text),
                    Span.cut(report.text, match.start(), match.end()),
                    when=When(match["day"], Basis.STATED) if match["day"] else When(),
                    polarity=Polarity.DENIED if match["denied"] else Polarity.AFFIRMED,
                    rule="stub",
                )
            )
        return Reading(report, tuple(statements))

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        return map(self.read, reports)

    def explain(self, report: Report) -> Explanation:
        reading = self.read(report)
        told = ((s, Ground(Field.EVENT, s.event.value, s.trigger, How.WORDS)) for s in reading.statements)
        return Explanation(reading, tuple(Explained(s, Rule("stub"), (ground,)) for s, ground in told))
