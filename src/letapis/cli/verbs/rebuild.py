"""`letapis rebuild`: the register's tables made anew."""

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program


@click.command("rebuild")
@pass_program
def command(program: Program) -> None:
    """Make the register's tables anew from the entries.

    \b
    letapis rebuild

    Never needed in daily work: the tables follow the entries by themselves. Nothing is lost by it, for all that counts
    is in the entries.
    """
    wiring.rebuild(program.settings)
    program.note(f"The register of {program.settings.shown} was made anew.")
