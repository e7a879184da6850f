"""`letapis verify`: whether the ledger is whole."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program
from letapis.cli.moments import HeadHash
from letapis.cli.output import Output, format_option, print_json, print_lines
from letapis.cli.problems import tell
from letapis.model import Issue
from letapis.model.wire import issue_to_json


@click.command("verify")
@click.option("--head", type=HeadHash(), help="A head noted on an earlier day: nothing before it may have changed.")
@click.option(
    "--register", "whole", is_flag=True, help="Compare the register with the entries, too; as slow as a rebuild."
)
@format_option
@pass_program
def command(program: Program, output: Output, head: str | None, *, whole: bool) -> int:
    """Check the chain, every quotation and every id.

    \b
    letapis verify
    letapis verify --head 9f2c1e…       the hash that `letapis head` printed on some day
    letapis verify --register           that cases and counts are what the entries make, too

    An entry that was changed, removed, put in or moved is named. Whoever can write the file can write all of it anew,
    hashes and all: note the head elsewhere from time to time, and give it here, whole or its first sixteen letters at
    least. The exit status is 0 for a whole ledger and 1 for any other.
    """
    issues = wiring.verify(program.settings, head=head)
    if whole and not issues:
        issues = wiring.verify_register(program.settings, datetime.now(UTC).date())
    if output is Output.JSON:
        print_json([issue_to_json(issue) for issue in issues])
    elif output is Output.JSONL:
        print_lines(map(issue_to_json, issues))
    else:
        for message in in_short(issues):
            tell(message)
        if not issues:
            _sound(program, head)
            if whole:
                click.echo("The register is what the entries make: people, cases, names and counts.")
    return 1 if issues else 0


def in_short(issues: Iterable[Issue]) -> Iterator[str]:
    """The findings; of words that are not those of the report, which follow from one another, one for each entry."""
    for (code, _), found in groupby(issues, key=lambda one: (one.code, one.message.partition(" has words")[0])):
        first, *more = found
        if code == "span-wrong" and more:
            yield f"{first.message.removesuffix('.')}, and at {len(more)} more places."
        else:
            yield from (one.message for one in (first, *more))


def _sound(program: Program, noted: str | None) -> None:
    with program.ledger() as ledger:
        head = ledger.head()
    click.echo(
        f"{program.settings.shown} is whole: {head.seq} entries in one chain, every quotation where it is said to "
        f"stand, every id that of its content. Its head is {head.hash}"
    )
    if noted:
        click.echo(f"The head that was noted, {noted}, is in it: nothing up to there was changed.")
