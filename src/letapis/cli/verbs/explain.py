"""`letapis explain`: why a report is read as it is; all that the ledger holds of one statement, report or entry."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

import click
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.explaining import explanation_to_json, print_explanation
from letapis.cli.inputs import STDIN, Inputs, inputs_of
from letapis.cli.output import Output, format_option, print_json, print_lines, print_one_or_list
from letapis.cli.problems import ProblemError, plain
from letapis.cli.readings import Intake
from letapis.cli.reports import name_of, short, timeline
from letapis.cli.telling import what, who
from letapis.cli.terminal import console, progress
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
from letapis.model.chain import KINDS, body_to_json, instant_to_text

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
@format_option
@pass_program
@inputs_of("FILE…|-|NUMBER|ID")
def command(program: Program, inputs: Inputs, output: Output) -> int:
    """Show why a report is read so, or an entry of the ledger.

    \b
    letapis explain report.txt --published 2020-10-27   each statement's rule, and the words that gave each field
    letapis explain reports.jsonl --format jsonl        the same of many, for programs
    letapis explain 117              the entry with that number, and what was said of it since
    letapis explain 1592008d         a report by the first letters of its id, and the statements read in it
    letapis explain sha256:750a42…   a statement, by its id

    Of a file (`-` is standard input): what each statement rests on, what was set aside and why, and what is unclear;
    nothing is filed. A file called like a number is named with its folder: ./117.
    Of the ledger: each entry with its number, when it was recorded, by whom, and its hash.
    """
    if len(inputs.files) == 1 and not _is_file(inputs.files[0]):
        _of_ledger(program, inputs.files[0], output)
        return 0
    return _of_files(program, inputs, output)


def _is_file(named: str) -> bool:
    """Whether a report is meant, and not an entry."""
    return (
        named == STDIN or any(mark in named for mark in "./\\") or (not _ID.fullmatch(named) and Path(named).exists())
    )


_ID = re.compile(r"(?:sha256:)?[0-9a-f]+")


def _of_files(program: Program, inputs: Inputs, output: Output) -> int:
    intake = Intake(program, inputs)
    reader = program.reader()
    explanations = progress(map(reader.explain, intake.reports()), "reading", program)
    if output is Output.TABLE:
        screen = console()
        for explanation in explanations:
            print_explanation(screen, explanation)
    elif output is Output.JSON:
        print_one_or_list(map(explanation_to_json, explanations))
    else:
        print_lines(map(explanation_to_json, explanations))
    return intake.status


def _of_ledger(program: Program, named: str, output: Output) -> None:
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
    if _is_number(ledger, named):
        after = int(named) - 1
        first = next(ledger.entries(after=after), None) if after >= 0 else None
        rest = ledger.entries(after=after + 1, kinds=SPEAKING)  # whatever is asked by number, no other is read
        yield from _told(chain((first,), rest), lambda entry, *_: entry is first) if first else ()
    else:
        yield from _told(ledger.entries(), _by_id(f"sha256:{named.removeprefix('sha256:')}"))


SPEAKING = frozenset(KINDS[kind] for kind in (StatementReviewed, EntryWithdrawn))
"""Kinds of entries that speak of others by their number, or by their statement."""


def _told(entries: Iterable[Entry], is_meant: Callable[[Entry, Name, Name], bool]) -> Iterator[Entry]:
    meant: set[str | int] = set()
    for entry in entries:
        own, report, *others = _names(entry)
        if is_meant(entry, own, report):
            meant |= {name for name in (entry.seq, own) if name is not None}
            yield entry
        elif meant & set(others):
            meant.add(entry.seq)
            yield entry


def _is_number(ledger: Ledger, named: str) -> bool:
    """Whether this is an entry's number, and not an id that happens to have digits only."""
    return named.isascii() and named.isdigit() and int(named) <= ledger.head().seq


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
