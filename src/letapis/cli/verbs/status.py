"""`letapis status`: how things stood with one person on a day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime

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
from letapis.model.answer import AxisStatus, Held, Status
from letapis.model.case import Conflict, Line, Spell

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

    Each state with the words it rests on: who says so, and where, by report id and offsets into its text.

    Two clocks: --on is the day asked about, --known the day of knowledge. With both, the answer never changes.
    """
    day = on or datetime.now(UTC).date()
    with program.register() as register:
        person = one_person(register, name, known)
        status = register.status(person.id, on=day, known=known)
        case = register.case(person.id, known=known) if output is Output.TABLE else None
    if status is None:
        message = f"nothing is told of {name!r}"
        raise ProblemError(message)
    if output is Output.TABLE:
        _print(status, {line.id: line for line in case.lines} if case else {}, case.conflicts if case else ())
    else:
        (print_json if output is Output.JSON else print_lines)(
            to_json(status) if output is Output.JSON else [to_json(status)]
        )


def _print(status: Status, lines: Mapping[str, Line], conflicts: Sequence[Conflict]) -> None:
    screen = console()
    name = plain(status.person.name or "somebody whom nobody names")
    screen.print(Text.assemble((name, "bold underline"), f" on {in_words(status.on.isoformat())}: {HELD[status.held]}"))
    table = timeline()
    for axis in (status.custody, status.procedure, status.recognition):
        table.add_row(Text(axis.axis.value, "bold"), _spells(axis, lines, conflicts))
    screen.print(table)
    screen.print(footing(status.as_of))


def _spells(axis: AxisStatus, lines: Mapping[str, Line], conflicts: Sequence[Conflict]) -> Text:
    if not axis.spells:
        return Text("nothing is told", "dim")
    told = Text("\n").join(part for spell in axis.spells for part in _spell(spell, lines, conflicts))
    return told if axis.sure else told.append("\n? not beyond doubt on that day", "yellow")


def _spell(spell: Spell, lines: Mapping[str, Line], conflicts: Sequence[Conflict]) -> Iterator[Text]:
    own = conflicts_about(spell, conflicts)
    yield spell_in_words(undisputed(spell, own))
    yield from disputes(own)
    yield from _evidence(spell, lines)


def _evidence(spell: Spell, lines: Mapping[str, Line]) -> Iterator[Text]:
    """The lines that a state rests on, those to show first, and those against it."""
    for ids, mark in ((spell.statements, "  "), (spell.against, "  ✗ ")):
        for key in ids[:SHOWN]:
            if key in lines:
                yield Text.assemble(mark, quoted(lines[key].statement), ("  " + where_said(lines[key]), "dim"))
        if len(ids) > SHOWN:
            yield Text(f"{mark}and {len(ids) - SHOWN} more, which `letapis case` shows", "dim")
