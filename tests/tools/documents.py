"""Documents small enough to read, and a reader that reads what it is told to read."""

from collections.abc import Iterable, Iterator, Sequence

from letapis.model import EventKind, Person, Polarity, Reading, Reality, Report, Role, Span, Statement
from measuring.files import case
from measuring.records import Attribution, DataSet, Json, Marks
from tests.spans import cut


def place(text: str, words: str) -> Json:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def says(  # noqa: PLR0913 - a test names the fields that it is about
    text: str,
    kind: EventKind,
    trigger: str,
    person: str | None = None,
    name: str | None = None,
    *,
    roles: tuple[Role, ...] = (),
    polarity: Polarity = Polarity.AFFIRMED,
    reality: Reality = Reality.ACTUAL,
) -> Statement:
    who = Person(cut(text, person) if person else None, name)
    quote = Span.cut(text, 0, len(text))
    return Statement("r", kind, cut(text, trigger), who, quote, roles, polarity=polarity, reality=reality, rule="test")


class Fake:
    """Reads what it is told to read."""

    def __init__(self, *statements: Statement, told: Sequence[Attribution] = ()) -> None:
        self.statements = statements
        self.told = told

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        return (Reading(report, self.statements) for report in reports)

    def attributions(self, text: str) -> Sequence[Attribution]:
        return [attribution for attribution in self.told if attribution[1].text in text]


def marks(data_set: DataSet, item: Json, *statements: Statement, told: Sequence[Attribution] = ()) -> Marks:
    [found] = data_set.run(Fake(*statements, told=told), [case(item)])
    return found
