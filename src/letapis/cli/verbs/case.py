"""`letapis case`: the chronicle of one person's case."""

from datetime import datetime

import click

from letapis.cli.chronicle import print_case
from letapis.cli.context import Program, pass_program
from letapis.cli.encoding import to_json
from letapis.cli.finding import one_person
from letapis.cli.moments import known_option
from letapis.cli.output import Output, format_option, print_json, print_lines
from letapis.cli.problems import ProblemError
from letapis.cli.terminal import console
from letapis.cli.withdrawn import gone_from


@click.command("case")
@click.argument("name")
@known_option
@format_option
@pass_program
def command(program: Program, name: str, known: datetime | None, output: Output) -> None:
    """Show the chronicle of one person's case.

    \b
    letapis case "Vitaly Shklyarau"
    letapis case Шкляраў                          in any spelling
    letapis case Shklyarau --known 2020-11-01     as it stood in the ledger on that day
    letapis case Shklyarau --format json

    \b
    •  said to be so         ✗ denied       ~ probable    ? possible
    →  planned               ! demanded     ◇ only if

    A day in parentheses is the report's, where the report does not date the event. Every line gives the words it rests
    on, who says so, and where: report id and offsets into its text. Of words that a newer version of the same address
    no longer has that is said, too; `letapis versions` shows the difference.
    JSON Lines give one line of the chronicle each.
    """
    with program.register() as register:
        person = one_person(register, name, known)
        case = register.case(person.id, known=known)
    if case is None:
        message = f"nothing is told of {name!r}"
        raise ProblemError(message)
    gone = gone_from(program, case, known)
    if output is Output.JSON:
        print_json({**to_json(case), "words_gone": gone})
    elif output is Output.JSONL:
        print_lines(map(to_json, case.lines))
    else:
        print_case(console(), case, gone)
