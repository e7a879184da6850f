"""`letapis people`: everyone the ledger tells of."""

from collections.abc import Sequence
from datetime import datetime

import click
from rich.table import Table
from rich.text import Text

from letapis.cli.chronicle import since_in_words, state_in_words
from letapis.cli.context import Program, pass_program
from letapis.cli.encoding import to_json
from letapis.cli.finding import short_id
from letapis.cli.moments import known_option
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.problems import plain
from letapis.cli.terminal import console
from letapis.desk.register_port import Register
from letapis.model.case import Individual, PersonCase


@click.command("people")
@known_option
@format_option
@pass_program
def command(program: Program, known: datetime | None, output: Output) -> None:
    """List the people the ledger tells of.

    \b
    letapis people
    letapis people --known 2020-11-01          those it told of by that day
    letapis people --format jsonl | jq -r .name

    One line a person, all spellings counted together; where somebody is counted twice or two are counted as one,
    `letapis identity` sets it right.
    """
    with program.register() as register:
        people = register.people(known=known)
        if output is Output.TABLE:
            console().print(table_of(register, people, known))
    if output is Output.JSON:
        print_list(map(to_json, people))
    elif output is Output.JSONL:
        print_lines(map(to_json, people))


def table_of(register: Register, people: Sequence[Individual], known: datetime | None = None) -> Table:
    """Names with their other spellings, the last that is told of their custody, how much is told."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for title in ("name", "custody, last told"):
        table.add_column(title, overflow="fold")
    table.add_column("told", justify="right")
    table.add_column("id", style="dim", no_wrap=True)
    for person in people:
        others = ", ".join(plain(variant) for variant in person.variants if variant != person.name)
        name = Text(plain(person.name or "unnamed"), "bold")
        if others:
            name.append(f"\n  also {others}", "not bold dim")
        custody = _custody(register.case(person.id, known=known))
        table.add_row(name, custody, str(person.statements), short_id(person))
    return table


def _custody(case: PersonCase | None) -> Text:
    if case is None or not case.custody:
        return Text()
    last = case.custody[-1]
    doubt = "" if last.certain else "? "
    return Text(f"{doubt}{state_in_words(last)} {since_in_words(last)}", "" if last.certain else "yellow")
