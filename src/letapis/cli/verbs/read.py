"""`letapis read`: what reports say, printed; nothing is filed."""

from collections.abc import Iterable

import click

from letapis.cli.context import Program, pass_program
from letapis.cli.inputs import Inputs, input_options
from letapis.cli.output import Output, format_option, print_lines, print_one_or_list
from letapis.cli.readings import Intake, jobs_option
from letapis.cli.reports import print_reading
from letapis.cli.terminal import console, progress
from letapis.model import Reading, reading_to_json


@click.command("read")
@format_option
@jobs_option
@pass_program
@input_options
def command(program: Program, inputs: Inputs, output: Output, jobs: int) -> int:
    """Read reports and print what they say; file nothing.

    \b
    letapis read report.txt --published 2020-10-27 --outlet "Example News"
    curl -s https://news.example/1 | letapis read - --input-format html
    letapis read reports.jsonl --format jsonl --jobs 2 > readings.jsonl

    JSON Lines in: one report a line, {"id", "text", "title", "published", "outlet", "url"}, all but the text optional.
    JSON Lines out: one reading a line, in the order of the input; the id given comes back as report.source_id.
    With --format json, one report gives its reading, several give a list.

    Without a day of publication no year is invented: what hangs on it is given as an interval, or left open.
    """
    intake = Intake(program, inputs, jobs)
    readings = progress(intake.readings(), "reading", program)
    _PRINTERS[output](readings)
    return intake.status


def _table(readings: Iterable[Reading]) -> None:
    screen = console()
    for reading in readings:
        print_reading(screen, reading)


def _json(readings: Iterable[Reading]) -> None:
    print_one_or_list(map(reading_to_json, readings))


def _jsonl(readings: Iterable[Reading]) -> None:
    print_lines(map(reading_to_json, readings))


_PRINTERS = {Output.TABLE: _table, Output.JSON: _json, Output.JSONL: _jsonl}
