"""`letapis demo`: the whole line on the examples."""

import shlex
from pathlib import Path

import click
from rich.text import Text

from letapis.cli import program as letapis
from letapis.cli.context import Program, pass_program
from letapis.cli.examples import example_files
from letapis.cli.problems import ProblemError
from letapis.cli.terminal import console
from letapis.cli.verbs.serve import watched

LEDGER = "letapis-demo.db"
PERSON = "Siarhei Tsikhanouski"


@click.command("demo")
@click.option("--person", default=PERSON, show_default=True, metavar="NAME", help="Whose chronicle to show.")
@pass_program
def command(program: Program, person: str) -> int:
    """Read and file the examples, and look around.

    \b
    letapis demo
    letapis demo --person Шкляраў

    The ledger is letapis-demo.db in this folder, made anew each time. Look further into it with
    letapis --ledger letapis-demo.db people, and with the other verbs.
    """
    files = example_files()
    if not files:
        message = "the example reports are not where they should be: install Letapis again"
        raise ProblemError(message)
    for suffix in ("", "-wal", "-shm"):
        Path(LEDGER + suffix).unlink(missing_ok=True)
    # The readings go into the ledger of the demo, whatever --ledger says: it must not fill anybody's own.
    # It ends at the page: open in a browser where somebody watches, else started once to see that it answers.
    page = ["serve", "--no-accounts"] if watched() else ["serve", "--no-accounts", "--check", "--port", "0"]
    steps = (["add", *map(str, files)], ["people"], ["case", person], ["verify"], page)
    return max(_step(program, step) for step in steps)


def _step(program: Program, step: list[str]) -> int:
    if not program.quiet:
        shown = step if step[0] != "add" else ["add", f"{Path(step[1]).parent.name}/*.json"]
        words = " ".join(word if "*" in word else shlex.quote(word) for word in shown)
        console().print(Text(f"\n$ letapis --ledger {LEDGER} {words}", "bold green"))
    return letapis.run(["--ledger", LEDGER, *(["--quiet"] if program.quiet else []), *step], program)
