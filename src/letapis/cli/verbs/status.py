"""`letapis status`: how things stood with one person on a day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

import click
from rich.text import Text

from letapis.cli.chronicle import spell_in_words, where_said
from letapis.cli.context import Program, pass_program
from letapis.cli.dates import in_words
from letapis.cli.disputes import conflicts_about, disputes, undisputed
from letapis.cli.encoding import to_json
from letapis.cli.finding import one_person
from letapis.cli.footing import footing
from letapis.cli.moments import Day, known_option
from letapis.cli.output import Output, format_option, print_json, print_lines
from letapis.cli.problems import ProblemError, plain
from letapis.cli.reports import timeline
from letapis.cli.telling import quoted
from letapis.cli.terminal import console
from letapis.cli.withdrawn import gone_from, remark
from letapis.model.answer import AxisStatus, Held, Status
from letapis.model.case import Conflict, Line, PersonCase, Spell

SHOWN = 3
"""So many lines are shown for a state, and so many against it."""

HELD = {
    Held.YES: "in custody",
    Held.MAYBE: "perhaps in custody",
    Held.UNDATED: "perhaps in custody: nobody tells since when",
    Held.NO: "not in custody, as far as is told",
}


@click.command("status")
@click.argument("name")
@click.option("--on", "on", type=Day(), help="The day asked about; today where it is left out.")
@known_option
@format_option
@pass_program
def command(program: Program, name: str, on: date | None, known: datetime | None, output: Output) -> None:
    """Say how things stood with one person on a day.

    \b
    letapis status Shklyarau
    letapis status Shklyarau --on 2020-09-01
    letapis status Shklyarau --on 2020-09-01 --known 2020-10-01

    Each state with the words it rests on: who says so, and where, by report id and offsets into its text. Of words
    that a newer version of the same address no longer has that is said, too.

    Two clocks: --on is the day asked about, --known the day of knowledge. With both, the answer never changes.
    """
    day = on or datetime.now(UTC).date()
    with program.register() as register:
        person = one_person(register, name, known)
        status = register.status(person.id, on=day, known=known)
        case = register.case(person.id, known=known)
    gone = gone_from(program, case, known) if case else {}
    if status is None:
        message = f"nothing is told of {name!r}"
        raise ProblemError(message)
    if output is Output.TABLE:
        _print(status, Evidence({line.id: line for line in case.lines} if case else {}, gone), _conflicts(case))
        return
    own = {key for axis in (status.custody, status.procedure, status.recognition) for key in _ids(axis)}
    found = {**to_json(status), "words_gone": {key: version for key, version in gone.items() if key in own}}
    print_json(found) if output is Output.JSON else print_lines([found])


class Evidence(NamedTuple):
    """The lines of a case by id; and of those whose words are gone the version of their source that lacks them."""

    lines: Mapping[str, Line]
    gone: Mapping[str, str]


def _conflicts(case: PersonCase | None) -> Sequence[Conflict]:
    return case.conflicts if case else ()


def _ids(axis: AxisStatus) -> Iterator[str]:
    return (key for spell in axis.spells for key in (*spell.statements, *spell.against))


def _print(status: Status, lines: Evidence, conflicts: Sequence[Conflict]) -> None:
    screen = console()
    name = plain(status.person.name or "somebody whom nobody names")
    screen.print(Text.assemble((name, "bold underline"), f" on {in_words(status.on.isoformat())}: {HELD[status.held]}"))
    table = timeline()
    for axis in (status.custody, status.procedure, status.recognition):
        table.add_row(Text(axis.axis.value, "bold"), _spells(axis, lines, conflicts))
    screen.print(table)
    screen.print(footing(status.as_of))


def _spells(axis: AxisStatus, lines: Evidence, conflicts: Sequence[Conflict]) -> Text:
    if not axis.spells:
        return Text("nothing is told", "dim")
    told = Text("\n").join(part for spell in axis.spells for part in _spell(spell, lines, conflicts))
    return told if axis.sure else told.append("\n? not beyond doubt on that day", "yellow")


def _spell(spell: Spell, lines: Evidence, conflicts: Sequence[Conflict]) -> Iterator[Text]:
    own = conflicts_about(spell, conflicts)
    yield spell_in_words(undisputed(spell, own))
    yield from disputes(own)
    yield from _evidence(spell, lines)


def _evidence(spell: Spell, told: Evidence) -> Iterator[Text]:
    """The lines that a state rests on, those to show first, and those against it."""
    for ids, mark in ((spell.statements, "  "), (spell.against, "  ✗ ")):
        for key in ids[:SHOWN]:
            if line := told.lines.get(key):
                yield Text.assemble(mark, quoted(line.statement), ("  " + where_said(line), "dim"))
            if version := told.gone.get(key):
                yield Text.assemble(" " * len(mark), remark(version))
        if len(ids) > SHOWN:
            yield Text(f"{mark}and {len(ids) - SHOWN} more, which `letapis case` shows", "dim")
