"""`letapis conflicts`: what sources disagree on."""

from datetime import datetime

import click

from letapis.cli.chronicle import print_conflict
from letapis.cli.context import Program, pass_program
from letapis.cli.encoding import to_json
from letapis.cli.finding import one_person
from letapis.cli.footing import footing
from letapis.cli.moments import known_option
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.terminal import console
from letapis.model.case import ConflictKind


@click.command("conflicts")
@click.argument("name", required=False)
@click.option("--kind", type=click.Choice([str(kind) for kind in ConflictKind]), help="Only those of one kind.")
@known_option
@format_option
@pass_program
def command(program: Program, name: str | None, kind: str | None, known: datetime | None, output: Output) -> None:
    """List what sources disagree on.

    \b
    letapis conflicts
    letapis conflicts Kalesnikava
    letapis conflicts --kind date --format jsonl

    Place, date, law, facility, term; happened against denied; alive against dead. Each position with its words and who
    says so; that to show first stands first, by the rule in docs/register.md. Nothing is decided by this list.
    """
    with program.register() as register:
        person = one_person(register, name, known).id if name else None
        as_of = register.as_of(known=known)
        known = as_of.last or known  # the same head for all that is asked, whatever is filed meanwhile
        names = {one.id: one.name for one in register.people(known=known)}
        conflicts = [
            conflict
            for conflict in register.conflicts(known=known)
            if person in {None, conflict.person} and kind in {None, conflict.kind.value}
        ]
    if output is Output.JSON:
        print_list(map(to_json, conflicts))
    elif output is Output.JSONL:
        print_lines(map(to_json, conflicts))
    else:
        screen = console()
        for conflict in conflicts:
            print_conflict(screen, conflict, names.get(conflict.person))
        if not conflicts:
            program.note("Sources do not disagree.")
        screen.print(footing(as_of))
