"""`letapis add`: read reports and file what they say."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Protocol, runtime_checkable

import click
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.doubting import doubts, settled_pairs
from letapis.cli.inputs import Inputs, input_options
from letapis.cli.judgements import standing_judgements
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.problems import plain
from letapis.cli.readings import Intake, jobs_option
from letapis.cli.reports import FOREIGN, name_of, short
from letapis.cli.terminal import console, progress
from letapis.desk.filing import Filed, file_reading, mentions
from letapis.desk.meeting import Met
from letapis.desk.ports import Ledger
from letapis.model import Reading

LOOKED_AT = 50
"""So many mentions at most are looked at for a warning: more would cost much beside the reading of their reports."""


@click.command("add")
@click.option("--dry-run", is_flag=True, help="Say what would be filed, and file nothing.")
@format_option
@jobs_option
@pass_program
@input_options
def command(program: Program, inputs: Inputs, output: Output, jobs: int, *, dry_run: bool) -> int:
    """Read reports and file what they say.

    \b
    letapis add report.txt --published 2020-10-27 --outlet "Example News"
    letapis --ledger cases.db add reports/*.jsonl --jobs 2
    letapis add --dry-run reports.jsonl

    Each report is filed whole or not at all, and at once: when the program is stopped, what was filed stays, and
    adding the same files again goes on where it stopped. What is in the ledger already is not filed twice.
    Who is named is compared with the people known before; `letapis identity log` shows what was judged and why.
    """
    intake = Intake(program, inputs, jobs)
    readings = progress(intake.readings(), "filing", program)
    first = next(readings, None)
    if first is None:  # what cannot be read begins no ledger
        _PRINTERS[output](iter(()), program)
        return intake.status
    with program.ledger(create=True, rehearsal=dry_run) as ledger:
        met = Met(ledger)
        known = met.now()
        seen: list[str] = []
        whole = (_warned(reading, program) for reading in chain((first,), readings))
        made = ((file_reading(ledger, reading, known), reading) for reading in whole)
        told = (_noted(_again(filed, ledger, program), reading, seen) for filed, reading in made)
        _PRINTERS[output](told, program)
        met.now()  # note is taken of those named now, so that the next filing need not
        if output is Output.TABLE and not program.quiet:
            _end(program, ledger, dry_run=dry_run)
    if not dry_run and not program.quiet:
        _warn(program, seen)
    return intake.status


def _warned(reading: Reading, program: Program) -> Reading:
    """The reading; beside what is filed it is said which report is in another language, and so looks empty."""
    for issue in reading.issues:
        if issue.code == FOREIGN:
            program.note(f"{plain(name_of(reading.report))}: {plain(issue.message)}")
    return reading


@runtime_checkable
class Filings(Protocol):
    """A ledger that tells at once how often a text was filed."""

    def filings(self, report_id: str) -> Sequence[object]:
        """The filings of one text."""
        ...


def _again(filed: Filed, ledger: Ledger, program: Program) -> Filed:
    """What was filed; it is said where a text was read otherwise before, as without its day: both readings count."""
    anew = filed.new_report and filed.new_statements
    if anew and isinstance(ledger, Filings) and len(ledger.filings(filed.report.id)) > 1:
        program.note(
            f"{plain(name_of(filed.report))}: this text was filed before, with another day, outlet, title or address; "
            f"what was read of it then stays beside this (letapis explain {short(filed.report.id)} shows both; "
            "letapis withdraw takes a statement back)"
        )
    return filed


def _noted(filed: Filed, reading: Reading, seen: list[str]) -> Filed:
    """What was filed, once note is taken of whom a new report names."""
    if filed.new_statements:
        seen += [mention for mention, _ in mentions(reading)][: LOOKED_AT + 1 - len(seen)]
    return filed


def _warn(program: Program, seen: Sequence[str]) -> None:
    """Say whom the new reports join with somebody who cannot be the same; of many reports that is asked for."""
    if not 0 < len(seen) <= LOOKED_AT:
        return
    with program.ledger() as ledger, program.register() as register:
        settled = settled_pairs(standing_judgements(ledger))
        names = [case.person.name or "unnamed" for case in register.cases(seen) if doubts(case, settled)]
    if names:
        program.note(f"{plain(', '.join(dict.fromkeys(names)))}: may be two people, see `letapis identity doubts`.")


def _table(filed: Iterator[Filed], program: Program) -> None:
    screen = console()
    total = new = 0
    for one in filed:
        total, new = total + 1, new + one.new_report
        if not program.quiet:
            screen.print(_line(one), no_wrap=True, overflow="ellipsis")
    if not program.quiet:
        screen.print(f"{total} read, {new} filed, {total - new} in the ledger before.")


def _line(filed: Filed) -> Text:
    said = f"{filed.statements} statements" if filed.statements != 1 else "1 statement"
    if filed.new_report:
        words, colour = f"filed   {said}", "green"
    elif filed.new_statements:
        words, colour = f"filed   {filed.new_statements} new of {said}", "green"
    else:
        words, colour = f"before  {said}", "dim"
    return Text.assemble((f"{words:26}", colour), (f"{short(filed.report.id)}  ", "dim"), plain(name_of(filed.report)))


def _end(program: Program, ledger: Ledger, *, dry_run: bool) -> None:
    head = ledger.head()
    if dry_run:
        program.note("This was a rehearsal: nothing was filed.")
    else:
        program.note(f"{program.settings.shown} has {head.seq} entries; its head is {head.hash[:16]}…")


def _as_json(filed: Filed) -> dict[str, object]:
    return {
        "report": filed.report.id,
        "source_id": filed.report.source_id,
        "new_report": filed.new_report,
        "statements": filed.statements,
        "new_statements": filed.new_statements,
        "judgements": filed.judgements,
    }


_PRINTERS: dict[Output, Callable[[Iterator[Filed], Program], None]] = {
    Output.TABLE: _table,
    Output.JSON: lambda filed, _: print_list(map(_as_json, filed)),
    Output.JSONL: lambda filed, _: print_lines(map(_as_json, filed)),
}
