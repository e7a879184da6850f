"""`letapis changes`: what was learned since a day."""

import re
from collections.abc import Iterable
from datetime import datetime

import click
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.dates import in_words
from letapis.cli.encoding import to_json
from letapis.cli.footing import footing
from letapis.cli.moments import Known
from letapis.cli.output import Output, format_option, print_json, print_lines
from letapis.cli.problems import plain
from letapis.cli.reports import timeline
from letapis.cli.terminal import console
from letapis.cli.wording import EVENTS
from letapis.identity.features import FEATURES
from letapis.model import EventKind
from letapis.model.answer import Changes, Moved

SHOWN = 6
PRIOR = FEATURES["start"].says
# As `letapis.register.reasons` says it.
_TOLD = re.compile(r"Told: (\w+)( is denied)?, (without a date|\S+)\.")


@click.command("changes")
@click.option("--since", type=Known(), required=True, help="A day of knowledge: what was learned after it.")
@click.option("--until", type=Known(), help="Another, up to which; now where it is left out.")
@format_option
@pass_program
def command(program: Program, since: datetime, until: datetime | None, output: Output) -> None:
    """Say what was learned since a day, and which counts it moved.

    \b
    letapis changes --since 2021-06-01
    letapis changes --since 2021-06-01 --until 2021-07-01 --format json

    Late news changes past counts: each person with what was learned, and the days whose counts it moved, at the lower
    and at the upper bound. JSON Lines give one person each.
    """
    if until and until < since:
        message = "--since is after --until"
        raise click.UsageError(message)
    with program.register() as register:
        changes = register.changes(since, until=until)
    if output is Output.JSON:
        print_json(to_json(changes))
    elif output is Output.JSONL:
        print_lines(map(to_json, changes.changes))
    else:
        _print(changes)


def _print(changes: Changes) -> None:
    screen = console()
    table = timeline()
    for change in changes.changes:
        why = [Text(plain(in_short(reason))) for reason in change.why[:SHOWN]]
        why += [Text(f"and {len(change.why) - SHOWN} more", "dim")] if len(change.why) > SHOWN else []
        body = Text("\n").join([*why, *_moves(change.moved)])
        table.add_row(Text(plain(change.name or "unnamed"), "bold"), body.append("\n"))
    screen.print(table)
    people, moved = len(changes.changes), len(changes.moved)
    concerned = f"{people} {'person' if people == 1 else 'people'} concerned"
    screen.print(f"{concerned}; counts moved on {moved} {'run' if moved == 1 else 'runs'} of days.")
    screen.print(footing(changes.before))
    screen.print(footing(changes.now))


def in_short(reason: str) -> str:
    """What an entry taught, with its event and date in words, and without where every comparison of names begins."""
    return _TOLD.sub(_told, reason).replace(f"{PRIOR}; ", "")


def _told(found: re.Match[str]) -> str:
    event, denied, when = found.groups()
    words = EVENTS[EventKind(event)][1] if event in set(EventKind) else event
    return f"Told: {words}{denied or ''}, {'without a date' if when == 'without a date' else in_words(when)}."


def _moves(moved: Iterable[Moved]) -> list[Text]:
    return [Text(f"counts {_days(run)}: lower {run.lower:+}, upper {run.upper:+}", "dim") for run in moved]


def _days(run: Moved) -> str:
    first = f"from {in_words(run.first.isoformat())}" if run.first else "from the beginning"
    return f"{first} to before {in_words(run.after.isoformat())}" if run.after else f"{first} on"
