"""`letapis explain`: all that the ledger holds of one statement, report or entry."""

from collections.abc import Callable, Iterator

import click
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.output import Output, format_option, print_json, print_lines
from letapis.cli.problems import ProblemError, plain
from letapis.cli.reports import name_of, short, timeline
from letapis.cli.telling import what, who
from letapis.cli.terminal import console
from letapis.desk.ports import Ledger
from letapis.model import (
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    Judgement,
    NameChosen,
    ReportFiled,
    StatementRead,
    StatementReviewed,
    statement_id,
)
from letapis.model.chain import body_to_json, instant_to_text

Name = str | int | None
JUDGED = {
    Judgement.SAME: "one person",
    Judgement.DIFFERENT: "different people",
    Judgement.UNSURE: "unclear",
}
LEAST_LETTERS = 6
"""An id is told by so many letters at least."""


class UnknownError(ProblemError):
    """The ledger holds nothing by this number or id."""

    def __init__(self, what: str) -> None:
        super().__init__(f"the ledger holds nothing called {what!r}; give an entry's number, or an id's first letters")


@click.command("explain")
@click.argument("named", metavar="NUMBER|ID")
@format_option
@pass_program
def command(program: Program, named: str, output: Output) -> None:
    """Show all that the ledger holds of one statement or entry.

    \b
    letapis explain 117              the entry with that number, and what was said of it since
    letapis explain 1592008d         a report by the first letters of its id, and the statements read in it
    letapis explain sha256:750a42…   a statement, by its id

    Each entry with its number, when it was recorded, by whom, and its hash.
    """
    with program.ledger() as ledger:
        entries = list(_about(ledger, named))
    if not entries:
        raise UnknownError(named)
    if output is Output.JSON:
        print_json([_as_json(entry) for entry in entries])
    elif output is Output.JSONL:
        print_lines(map(_as_json, entries))
    else:
        table = timeline()
        for entry in entries:
            table.add_row(*_row(entry))
        console().print(table)


def _row(entry: Entry) -> tuple[Text, Text]:
    recorded = f"{instant_to_text(entry.recorded_at)[:19]}Z"
    said = Text.assemble((plain(entry.actor), "bold"), ": ", plain(_words(entry)))
    return Text(recorded), said.append(f"\nentry {entry.seq}, {entry.hash[:16]}…\n", "dim")


def _about(ledger: Ledger, named: str) -> Iterator[Entry]:
    """The entries meant, and later ones that speak of them."""
    is_meant = (
        _by_number(int(named)) if _is_number(ledger, named) else _by_id(f"sha256:{named.removeprefix('sha256:')}")
    )
    meant: set[str | int] = set()
    for entry in ledger.entries():
        own, report, *others = _names(entry)
        if is_meant(entry, own, report):
            meant |= {name for name in (entry.seq, own) if name is not None}
            yield entry
        elif meant & set(others):
            yield entry


def _is_number(ledger: Ledger, named: str) -> bool:
    """Whether this is an entry's number, and not an id that happens to have digits only."""
    return named.isascii() and named.isdigit() and int(named) <= ledger.head().seq


def _by_number(number: int) -> Callable[[Entry, Name, Name], bool]:
    return lambda entry, _own, _report: entry.seq == number


def _by_id(beginning: str) -> Callable[[Entry, Name, Name], bool]:
    long_enough = len(beginning) >= len("sha256:") + LEAST_LETTERS
    return lambda _, own, report: long_enough and any(str(name).startswith(beginning) for name in (own, report))


def _names(entry: Entry) -> list[Name]:
    """The entry's own id, its report's, and what it speaks of."""
    body = entry.body
    if isinstance(body, ReportFiled):
        return [body.report.id, None]
    if isinstance(body, StatementRead):
        return [statement_id(body.statement), body.statement.report_id]
    if isinstance(body, StatementReviewed):
        return [None, None, body.statement_id]
    return [None, None, body.seq] if isinstance(body, EntryWithdrawn) else [None, None]


def _words(entry: Entry) -> str:
    body = entry.body
    if isinstance(body, ReportFiled):
        return f"filed the report {short(body.report.id)} {plain(name_of(body.report))!r}"
    if isinstance(body, StatementRead):
        said = body.statement
        return f"read by {said.rule}: {who(said)}: {plain(what(said))}. “{plain(said.quote.text)}”"
    if isinstance(body, StatementReviewed):
        return f"says {body.verdict.value} of it{': ' + plain(body.reason) if body.reason else ''}"
    if isinstance(body, EntryWithdrawn):
        return f"withdraws entry {body.seq}: {plain(body.reason)}"
    if isinstance(body, IdentityJudged):
        score = f" ({body.score:.2f})" if body.score is not None else ""
        why = f": {'; '.join(body.reasons)}" if body.reasons else ""
        return f"judges the mentions {short(body.left)} and {short(body.right)} {JUDGED[body.judgement]}{score}{why}"
    if isinstance(body, NameChosen):
        return f"writes the person of the mention {short(body.mention)} {body.name} in {body.language}"
    what_of = ", ".join(body.fields) or "nothing"
    since = f" from {body.public_from} on" if body.public_from else ""
    return f"discloses {what_of} of {body.target}{since}{': ' + body.reason if body.reason else ''}"


def _as_json(entry: Entry) -> dict[str, object]:
    kind, data = body_to_json(entry.body)
    return {
        "seq": entry.seq,
        "recorded_at": instant_to_text(entry.recorded_at),
        "actor": entry.actor,
        "kind": kind,
        "body": data,
        "previous": entry.previous,
        "hash": entry.hash,
    }
