"""Errors as one clear line on stderr."""

import click


class ProblemError(click.ClickException):
    """Something is wrong with the data or the ledger: the message says what, where, and what to do."""

    exit_code = 1


def tell(message: str) -> None:
    """One line on stderr, whatever is in the message: control characters from outside must not reach a terminal."""
    click.echo(f"letapis: {plain(message)}", err=True)


def plain(text: str) -> str:
    """The text on one line and without control characters: U+FFFD stands for each of them, a blank for white space.

    A report may hold escape sequences that would recolour, retitle or command a terminal, and marks that turn the
    direction of writing around to make a line seem to say something else (UTR 36, "Bidirectional Text Spoofing").
    """
    return "".join(map(_plain, text))


# Format characters that the scripts of reports need: soft hyphen, joiners, and the marks of direction that override
# nothing (Unicode Standard, section 23.2).
_NEEDED = frozenset("\u00ad\u200c\u200d\u200e\u200f\u061c")


def _plain(letter: str) -> str:
    if letter.isspace():
        return " "
    return letter if letter.isprintable() or letter in _NEEDED else "\N{REPLACEMENT CHARACTER}"
