"""One reading on the terminal: the report, its statements in the order of the text, what was set aside or unclear."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from letapis.cli.dates import in_words
from letapis.cli.problems import plain
from letapis.cli.telling import quoted, said_by, told
from letapis.model import Reading, Report, Statement

DATE_WIDTH = 24
HEADLINE = 100
FOREIGN = "language-not-read"
"""The issue of a report in a language that is not read."""


def print_reading(screen: Console, reading: Reading) -> None:
    """The reading, for a person."""
    screen.print(heading(reading.report))
    table = timeline()
    for statement in reading.statements:
        table.add_row(*_row(statement, reading.report))
    screen.print(table)
    if not reading.statements and not is_foreign(reading):
        screen.print(Text("  Nothing was read in it that has happened to anybody.", "dim"))
    for aside in reading.set_aside:
        screen.print(Text(f"  set aside ({aside.why}): {plain(aside.span.text)}", "dim"))
    for issue in reading.issues:
        screen.print(Text(f"  unclear: {plain(issue.message)}", "yellow"))
    screen.print()


def is_foreign(reading: Reading) -> bool:
    """Whether a reading holds nothing because its report is in another language: then it must not be called empty."""
    return any(issue.code == FOREIGN for issue in reading.issues)


def heading(report: Report) -> Text:
    """Title, outlet, day and id of a report, on a line or two."""
    published = in_words(report.published) if report.published else "day of publication not known"
    rest = [plain(report.outlet or "no outlet"), published, short(report.id)]
    if report.source_id:
        rest.append(f"given id {plain(report.source_id)}")
    return Text.assemble((plain(name_of(report)), "bold"), "\n", (" · ".join(rest), "dim"))


def name_of(report: Report) -> str:
    """A report's headline, or the beginning of its text."""
    return report.title or report.text.strip().split("\n", 1)[0][:HEADLINE]


def short(identifier: str) -> str:
    """The beginning of an id, enough to tell it by eye."""
    return identifier.partition(":")[2][:8]


def timeline() -> Table:
    """An empty timeline: days on the left, what happened on the right."""
    table = Table.grid(padding=(0, 2))
    table.add_column(width=DATE_WIDTH, no_wrap=False, justify="right")
    table.add_column(ratio=1)
    return table


def _row(statement: Statement, report: Report) -> tuple[Text, Padding]:
    place = f"{said_by(statement, report.outlet)} · {statement.quote.start}–{statement.quote.end}"
    body = Text("\n").join([told(statement, person=True), quoted(statement), Text(place, "dim")])
    return Text(in_words(statement.when.edtf)), Padding(body, (0, 0, 1, 0))
