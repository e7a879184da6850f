"""`letapis withdraw`: an entry taken back, with a reason."""

import click

from letapis.cli.actor import by_option
from letapis.cli.context import Program, pass_program
from letapis.cli.moments import EntryNumber
from letapis.desk.reviewing import withdraw


@click.command("withdraw")
@click.argument("seq", type=EntryNumber(1), metavar="NUMBER")
@click.option("--reason", required=True, metavar="TEXT", help="Why; it is filed with the withdrawal.")
@by_option
@pass_program
def command(program: Program, seq: int, reason: str, actor: str) -> None:
    """Withdraw an entry, with a reason; it stays in the ledger.

    \b
    letapis withdraw 117 --reason "the paper took the report back on 3 May"

    `letapis explain` gives an entry's number. A withdrawn report takes its statements with it. What the ledger knew
    before can still be asked for (--known), and a withdrawal can itself be withdrawn.
    """
    with program.ledger() as ledger:
        [entry] = withdraw(ledger, seq, reason, actor=actor)
    program.note(f"entry {entry.seq}: {actor} withdraws entry {seq}")
