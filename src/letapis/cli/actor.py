"""Who says so, of what a human says on the command line."""

import getpass
import os
from collections.abc import Callable
from typing import Any

import click


def login() -> str:
    """LETAPIS_USER, else the name of the account at this machine."""
    named = os.environ.get("LETAPIS_USER")
    if named:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def by_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--by NAME`, as `actor`."""
    return click.option(
        "--by", "actor", metavar="NAME", default=login, help="Who says so; else LETAPIS_USER, else your login name."
    )(command)
