"""`letapis` itself: the options before the verb, the verbs, and what becomes of errors."""

import importlib
import os
import sys
from collections.abc import Sequence
from errno import ENOSPC
from typing import Any, NoReturn

import click
from click.shell_completion import shell_complete

from letapis import __version__
from letapis.cli.context import Program
from letapis.cli.listing import VERBS
from letapis.cli.problems import tell
from letapis.desk.errors import LedgerError

NAME, COMPLETE = "letapis", "_LETAPIS_COMPLETE"
OK, PROBLEM, USAGE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

OUT_OF_MEMORY = (
    "there was not enough memory, or the system ended one of the processes; what was filed before stays filed: "
    "give fewer --jobs, or less at a time"
)


class Verbs(click.Group):
    """A group whose commands are imported when they are chosen, so that help and completion answer at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All verbs, in the order of the table."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The verb's command, from its own file."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = importlib.import_module(f"letapis.cli.verbs.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - the same
        """The table of verbs, without importing any."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--ledger", metavar="FILE|URL", help="The ledger; else LETAPIS_LEDGER, else letapis.db in this folder.")
@click.option("--model", metavar="NAME", help="The English language model; else LETAPIS_MODEL, else the one shipped.")
@click.option(
    "--rules", metavar="FILE", help="What the register goes by; else LETAPIS_RULES (see letapis rules --help)."
)
@click.option("--quiet", "-q", is_flag=True, help="Say nothing beside the answer and errors.")
@click.version_option(__version__, prog_name="letapis", message="%(prog)s %(version)s")
@click.pass_context
def letapis(ctx: click.Context, /, **said: Any) -> None:  # noqa: ANN401
    """The chronicle of people imprisoned for political reasons: who says what, tied to the exact words.

    \b
    letapis read report.txt --published 2020-10-27      what one report says
    letapis add reports/*.jsonl                         read and file reports
    letapis case "Vitaly Shklyarau"                     the chronicle of a case

    Every verb explains itself by examples: letapis VERB --help.
    """
    given = ctx.obj if isinstance(ctx.obj, Program) else Program()
    ctx.obj = given.with_options(**said)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the program on the given or the command line's arguments, and exit with its status."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None, program: Program | None = None) -> int:
    """The exit status of the program; `program` replaces what it is wired to (in tests)."""
    try:
        return _status(list(sys.argv[1:] if arguments is None else arguments), program)
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        tell(error.format_message())
        return PROBLEM
    except LedgerError as error:
        tell(str(error))
        return PROBLEM
    except (KeyboardInterrupt, click.Abort):
        tell("interrupted; what was filed before stays filed")
        return INTERRUPTED
    except (RuntimeError, MemoryError) as error:
        if not _out_of_memory(error):
            raise
        tell(OUT_OF_MEMORY)
        return PROBLEM
    except BrokenPipeError:
        _say_no_more()
        return BROKEN_PIPE
    except OSError as error:
        _say_no_more()
        tell(_refused(error))
        return PROBLEM


def _out_of_memory(error: Exception) -> bool:
    """Whether there was not enough memory, for this process or for one that it began."""
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415 - help must not wait for it

    return isinstance(error, MemoryError | BrokenExecutor)


def _say_no_more() -> None:
    """Python flushes stdout once more at exit: let that go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refused(error: OSError) -> str:
    """What the system refused: what has a file of its own is told where it is opened, so this is mostly the output."""
    where = f": {error.filename}" if error.filename else ""
    if error.errno == ENOSPC:
        return f"no room is left for what was to be written{where}; free some space, try again"
    return f"{error.strerror or str(error).splitlines()[0]}{where}"


def _status(arguments: list[str], program: Program | None) -> int:
    """Click's own `main` would turn a broken pipe and an interrupt into statuses of its own."""
    if complete := os.environ.get(COMPLETE):
        return shell_complete(letapis, {}, NAME, COMPLETE, complete)
    try:
        with letapis.make_context(NAME, arguments, obj=program) as context:
            status = letapis.invoke(context)
            sys.stdout.flush()
    except click.exceptions.Exit as done:
        return int(done.exit_code)
    return status if isinstance(status, int) else OK
