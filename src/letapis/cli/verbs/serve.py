"""`letapis serve`: the desk, or the public register, as a web page."""

import getpass
import os
import sys
import webbrowser

import click

from letapis.cli.context import Program, pass_program
from letapis.cli.problems import ProblemError

PORT = 8383


@click.command("serve")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), metavar="N", help="The port.")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where to listen.")
@click.option("--public", "public", is_flag=True, help="The register of what is disclosed, instead of the desk.")
@click.option("--no-accounts", is_flag=True, help="Let in whoever sits at this machine, without signing in.")
@click.option("--check", is_flag=True, help="Start the page, see that it answers, and end.")
@click.option("--open/--no-open", "opens", default=None, help="Open a browser; so by default in a terminal.")
@pass_program
def command(
    program: Program, port: int, host: str, *, public: bool, no_accounts: bool, check: bool, opens: bool | None
) -> int:
    """Open the desk, or the public register, as a web page.

    \b
    letapis serve                       the desk of this folder's ledger; the first run makes an owner
    letapis serve --no-accounts         without signing in, on this machine alone
    letapis serve --public --port 8080  what was disclosed, for everybody

    The page answers on this machine alone. To let others in, put a web server that speaks HTTPS before it.
    """
    from letapis.web import serving  # noqa: PLC0415 - the other verbs need no web server

    if no_accounts and host not in serving.LOOPBACKS:
        message = "a desk without accounts is for this machine alone: leave --host away, or make accounts"
        raise ProblemError(message)
    try:
        if public:
            run(serving.public_app(program.settings), "/", host, port, program, check=check, opens=opens)
            return 0
        with serving.desk_app(program.settings, accounts=not no_accounts, actor=_actor(), tell=program.note) as (
            app,
            path,
        ):
            run(app, path, host, port, program, check=check, opens=opens)
    except serving.NotStartedError as error:
        raise ProblemError(str(error)) from error
    return 0


def run(app: object, path: str, host: str, port: int, program: Program, *, check: bool, opens: bool | None) -> None:
    """Serve an app, or see that it answers where nobody watches."""
    from letapis.web import serving  # noqa: PLC0415 - the other verbs need no web server

    if check:
        address = serving.check_once(app, port=port)  # type: ignore[arg-type]
        click.echo(f"The page answers at {address}")
        return

    def begun(port: int) -> None:
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{port}{path}"
        program.note(f"Letapis is open at {address} (end with Ctrl-C)")
        if host not in serving.LOOPBACKS:
            program.note(
                "others can reach it there, and nothing on the way is encrypted: put a web server with HTTPS before"
            )
        if opens if opens is not None else watched():
            webbrowser.open(address)

    serving.serve(app, host=host, port=port, begun=begun)  # type: ignore[arg-type]


def watched() -> bool:
    """Whether somebody sits at a terminal and wants a browser."""
    return sys.stdout.isatty() and not os.environ.get("LETAPIS_NO_BROWSER")


def _actor() -> str:
    """Who judges at a desk without accounts: the user of this machine."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = "desk"
    return name if name.partition("/")[0] != "letapis" else "desk"
