"""`letapis backup`: the whole ledger as one checked file."""

from pathlib import Path

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@pass_program
def command(program: Program, file: Path) -> None:
    """Write the whole ledger to one checked file.

    \b
    letapis backup letapis-2026-11-22.gz
    letapis --ledger postgresql://desk@db/letapis backup monday.gz

    Others may go on writing meanwhile. The file must not be there yet. It holds all that the ledger holds: keep it as
    safe as the ledger.
    """
    head = wiring.backup(program.settings, file)
    program.note(f"{file} holds {head.seq} entries; their head is {head.hash}")
