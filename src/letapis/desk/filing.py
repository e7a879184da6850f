"""Filing a reading: the report, its statements, and who the people in it may be."""

from collections.abc import Sequence
from dataclasses import dataclass

from letapis.desk.identifying import IDENTITY, Acquaintances
from letapis.desk.ports import Ledger
from letapis.model import MACHINE, Body, Entry, Reading, Report, ReportFiled, StatementRead, mention_id, statement_id


@dataclass(frozen=True, slots=True)
class Filed:
    """What filing a reading added: whether the report was new, how many statements of how many, what was judged."""

    report: Report
    new_report: bool
    statements: int
    new_statements: int
    judgements: int


def file_reading(
    ledger: Ledger, reading: Reading, known: Acquaintances | None = None, *, actor: str = MACHINE, by: str | None = None
) -> Filed:
    """File a reading, all of it or none; what is in the ledger already adds nothing.

    `by` is the human who brought the report, where one did: the report is that human's entry and goes in before what
    was read in it, which stays `actor`'s. Whenever the program is killed between the two, filing the report again
    completes it.

    With `known`, who is named in it is compared with those known before. These judgements are filed first, for until
    the report follows they bear on nobody: whenever the program is killed, filing the report again completes it.
    """
    judged = known.judge(mentions(reading)) if known else ()
    made_before = ledger.append(judged, actor=IDENTITY) if judged else ()
    report, *told = bodies(reading)
    if by is None:
        made = ledger.append((report, *told), actor=actor)
    else:
        made = (*ledger.append((report,), actor=by), *ledger.append(told, actor=actor))  # two authors, so two appends
    return _filed(reading, made, len(made_before))


def bodies(reading: Reading) -> tuple[Body, ...]:
    """The entries that a reading makes: the report with what was read beside the statements, then each statement."""
    report = ReportFiled(reading.report, reading.times, reading.mentions, reading.set_aside, reading.issues)
    return (report, *(StatementRead(statement) for statement in reading.statements))


def mentions(reading: Reading) -> tuple[tuple[str, str], ...]:
    """The people whom a reading names: mention id and name, each once, in the order of the text."""
    found = {
        mention_id(statement, statement_id(statement)): statement.person.name
        for statement in reading.statements
        if statement.person.name
    }
    return tuple((mention, name) for mention, name in found.items() if name)


def _filed(reading: Reading, made: Sequence[Entry], judgements: int) -> Filed:
    new = sum(isinstance(entry.body, StatementRead) for entry in made)
    report = any(isinstance(entry.body, ReportFiled) for entry in made)
    return Filed(reading.report, report, len(reading.statements), new, judgements)
