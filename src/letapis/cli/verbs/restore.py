"""`letapis restore`: a ledger from a backup."""

from pathlib import Path

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@pass_program
def command(program: Program, file: Path) -> None:
    """Make a ledger from a backup.

    \b
    letapis --ledger restored.db restore letapis-2026-11-22.gz

    All of it or nothing; the place must be empty. The file is checked while it is read, and the ledger is identical to
    the one that was backed up: `letapis head` prints the same.
    """
    head = wiring.restore(file, program.settings)
    program.note(f"{program.settings.shown} holds {head.seq} entries; their head is {head.hash}")
