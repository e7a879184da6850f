"""`letapis rebuild`: the register's tables made anew."""

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program


@click.command("rebuild")
@click.option(
    "--jobs", type=click.IntRange(1, 64), help="How many processes fold; as many as there are processors if left out."
)
@pass_program
def command(program: Program, jobs: int | None) -> None:
    """Make the register's tables anew from the entries.

    \b
    letapis rebuild
    letapis rebuild --jobs 4

    Never needed in daily work: the tables follow the entries by themselves. Nothing is lost by it, for all that counts
    is in the entries. Each process takes some hundred megabytes, however large the ledger is.
    """
    wiring.rebuild(program.settings, jobs)
    program.note(f"The register of {program.settings.shown} was made anew.")
