"""`letapis names`: the matcher alone, without a ledger."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import click
from rich.table import Table
from rich.text import Text

from letapis.cli.encoding import to_json
from letapis.cli.output import Output, format_option, print_json, print_lines, print_list
from letapis.cli.problems import ProblemError, plain
from letapis.cli.terminal import console
from letapis.identity import Comparison, compare, forms, normalise, underived


@click.group("names")
def command() -> None:
    """Compare, spell and tidy names; no ledger needed.

    \b
    letapis names compare Шкляраў Shkliarov
    letapis names forms "Віталь Шкляраў"
    letapis names normalise "ШКЛЯРОВ, Виталий Валерьевич"
    """


@command.command("compare", short_help="Say whether two names are one person's, and why.")
@click.argument("names", nargs=-1, metavar="A B")
@click.option(
    "--pairs", type=click.File("r", encoding="utf-8"), metavar="FILE", help='Lines of {"a", "b"}; - is stdin.'
)
@format_option
def compare_names(names: tuple[str, ...], pairs: Any, output: Output) -> None:  # noqa: ANN401 - click's file
    """Say whether two names are one person's, with a score and the reasons.

    \b
    letapis names compare "Сергей Тихановский" "Siarhei Tsikhanouski"
    letapis names compare --pairs pairs.jsonl > answers.jsonl

    With --pairs, lines {"a", "b"} in and {"score", "match", "reasons"} out.
    """
    if pairs is not None:
        print_lines(_answers(pairs))
        return
    if len(names) != 2:  # noqa: PLR2004 - A and B
        message = "give two names, or --pairs FILE"
        raise click.UsageError(message)
    compared = compare(*names)
    if output is Output.TABLE:
        _print(compared)
    else:
        (print_json if output is Output.JSON else _print_line)(_answer(compared))


def _print_line(value: object) -> None:
    print_lines([value])


def _answers(lines: Iterator[str]) -> Iterator[dict[str, object]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            pair = json.loads(line)
            yield _answer(compare(str(pair["a"]), str(pair["b"])))
        except (ValueError, KeyError, TypeError) as error:
            sys.stdout.flush()
            message = f'--pairs:{number}: is no JSON object with "a" and "b"'
            raise ProblemError(message) from error


def _answer(compared: Comparison) -> dict[str, object]:
    reasons = [reason.text for reason in compared.reasons if reason.text]
    return {
        "score": compared.score,
        "match": compared.match,
        "decision": compared.decision.value,
        "reasons": reasons,
    }


def _print(compared: Comparison) -> None:
    screen = console()
    screen.print(Text.assemble((compared.decision.value, "bold"), f"  {compared.score:.3f}"))
    for reason in compared.reasons:
        if reason.text:
            screen.print(f"  {reason.weight:+.1f}  {plain(reason.text)}")


@command.command("forms", short_help="Show all spellings of a name, standard by standard.")
@click.argument("name")
@format_option
def name_forms(name: str, output: Output) -> None:
    """Show all spellings of a name, language by language and standard by standard.

    \b
    letapis names forms "Святлана Ціханоўская"
    """
    found = forms(name)
    if output is Output.JSON:
        print_list(map(to_json, found))
    elif output is Output.JSONL:
        print_lines(map(to_json, found))
    else:
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
        for form in found:
            table.add_row(Text(plain(form.text), "bold"), Text(form.title, "dim"))
        console().print(table)
        if lacking := underived(name):
            click.echo(
                f"Not derived, as a word is in no table and its letters do not tell: {', '.join(lacking)}.", err=True
            )


@command.command("normalise", short_help="Write names in one way: given name, patronymic, surname.")
@click.argument("names", nargs=-1, required=True, metavar="NAME…|-")
@format_option
def normalise_names(names: tuple[str, ...], output: Output) -> None:
    """Write names in one way: given name, patronymic, surname; no titles, plain capitals.

    \b
    letapis names normalise "г-н ТИХАНОВСКИЙ, Сергей Леонидович"
    letapis names normalise - < names.txt
    """
    given = (line.rstrip("\n") for line in sys.stdin) if names == ("-",) else iter(names)
    rows = ({"name": name, "normalised": normalise(name)} for name in given)
    if output is Output.JSON:
        print_list(rows)
    elif output is Output.JSONL:
        print_lines(rows)
    else:
        for row in rows:
            click.echo(plain(row["normalised"]))
