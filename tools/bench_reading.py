"""Measure how fast reports are read, beside the bare spaCy pipeline of the same model in the same run.

    bench_reading.py                          1 and 1,000 reports; writes docs/measurements/speed.md
    bench_reading.py --counts 1,1000,10000    10,000 too
    bench_reading.py --counts 100 --dry       a quick look, nothing written

Both read in one process and take turns on the same reports. Ordinary news: `indiapolice` and `polnear` of the
development data; pages full of statements: our own reports in `tests/reports`.
"""

import argparse
import os
import platform
import statistics
import sys
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from letapis.model import Report
from letapis.reading import Reader, nlp
from measuring import files, program, sets, skipped, speed
from measuring.files import REPOSITORY, SHARED, DataMissingError
from measuring.speed import Pace, Share

if TYPE_CHECKING:
    from spacy.language import Language

PAGE = REPOSITORY / "docs/measurements/speed.md"
WANTED = {"indiapolice": 4.0, "polnear": 4.0, "reports": 0.8}
"""Words a second as a multiple of the bare pipeline's that issue 3 asks for; 0.8 is "at most 1.25 times its cost"."""

MANY = "indiapolice"
"""The set whose reports are read in the numbers asked for; the others are read once, whole."""

OTHERS = ("examples", "m2e2", "wikievents", "rams", "newsdates")
"""More sets for what skipping loses."""

BARE = "from letapis.reading import nlp; nlp.bare(nlp.DEFAULT_MODEL)({text!r})"
"""The peer as a program: load the model, parse one text."""


def bare(reports: Sequence[Report]) -> None:
    """The whole pipeline over whole texts, as its documentation shows."""
    for _ in _peer().pipe([report.text for report in reports], batch_size=64):
        pass


@cache
def _peer() -> "Language":
    return nlp.bare(nlp.DEFAULT_MODEL)


class Ours:
    """The reader over the same reports."""

    def __init__(self) -> None:
        self._reader = Reader()

    def __call__(self, reports: Sequence[Report]) -> None:
        """Read them all and drop the readings."""
        for _ in self._reader.read_all(reports):
            pass


def one(report: Report, ours: Ours) -> list[str]:
    """Rows for one report at a time: as a program from its start (median of three), then with the model loaded."""
    peer = [sys.executable, "-c", BARE.format(text=report.text)]
    cold = _median(lambda: program.read([report])), _median(lambda: program.cost(peer))
    warm = speed.repeated(lambda: ours([report]), 20), speed.repeated(lambda: bare([report]), 20)
    count = speed.words([report])
    return [
        f"| `letapis read`, {count} words | {cold[0]:.2f} s | {cold[1]:.2f} s | {cold[1] / cold[0]:.2f} |",
        f"| the same, model loaded | {warm[0] * 1000:.0f} ms | {warm[1] * 1000:.0f} ms | {warm[1] / warm[0]:.2f} |",
    ]


def _median(run: Callable[[], program.Cost]) -> float:
    return statistics.median(run().processor for _ in range(3))


def row(name: str, pace: Pace) -> str:
    """One row of the table of many reports."""
    wanted = WANTED[name]
    verdict = "passed" if pace.ratio >= wanted else "missed"
    return (
        f"| {name} | {pace.reports} | {pace.words} | {pace.words / pace.ours:.0f} | {pace.reports / pace.ours:.1f} |"
        f" {pace.words / pace.peer:.0f} | {pace.reports / pace.peer:.1f} | **{pace.ratio:.2f}** |"
        f" {wanted:.2f} {verdict} |"
    )


def whole(reports: Sequence[Report], jobs: int) -> str:
    """One row of the table of the program as a whole."""
    cost = program.read(reports, jobs)
    rate = speed.words(reports) / cost.processor
    times = f"{cost.wall:.1f} s | {cost.processor:.1f} s"
    return f"| {len(reports)} | {jobs} | {times} | {rate:.0f} | {cost.megabytes:.0f} MB |"


def skips(name: str, reports: Sequence[Report]) -> str:
    """One row of the table of what skipping costs."""
    found = skipped.compare(reports)
    return f"| {name} | {len(reports)} | {found.statements} | **{found.lost}** | {found.otherwise} | {found.more} |"


def page(
    single: Sequence[str],
    many: Sequence[str],
    lost: Sequence[str],
    whole_runs: Sequence[str],
    where: dict[str, list[Share]],
) -> str:
    """The page of figures."""
    parts = [f"\n### {name}\n\n| part | share |\n| --- | ---: |\n{_rows(listed)}" for name, listed in where.items()]
    return f"""# How fast reports are read

Written by `make bench` (`tools/bench_reading.py`) at commit `{files.commit()}`, {os.cpu_count()} cores,
Python {platform.python_version()}.

The peer is the bare spaCy pipeline of the same model ({nlp.DEFAULT_MODEL}) over the same texts in the same
run; both take turns, in one process. Seconds are those that a processor worked (on an idle machine the same as those
that pass); they are this machine's, and only the ratio says something.

| one report | letapis | spaCy | ratio |
| --- | ---: | ---: | ---: |
{chr(10).join(single)}

| set | reports | words | words/s | reports/s | spaCy words/s | spaCy reports/s | ratio | wanted |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
{chr(10).join(many)}

## What skipping loses

Statements with every sentence parsed, and how many of them are missing when only the sentences worth it are; those told
of another person; those that only skipping gives. Each report is read once.

| set | reports | statements | lost | of another person | more |
| --- | ---: | ---: | ---: | ---: | ---: |
{chr(10).join(lost)}

## The program as a whole

`letapis read --jobs N` from its start to its end; the memory is that of its largest process.

| reports | jobs | from start to end | processor | words/s | memory |
| ---: | ---: | ---: | ---: | ---: | ---: |
{chr(10).join(whole_runs)}

## Where the time goes

Own time by module, under a profiler (which makes small functions look dearer than they are).
{chr(10).join(parts)}
"""


def _rows(listed: Sequence[Share]) -> str:
    return "\n".join(f"| {item.part} | {item.share:.1%} |" for item in listed)


def loaded(names: Sequence[str]) -> dict[str, list[Report]]:
    """The reports of sets."""
    return {name: [case.report for case in sets.BY_NAME[name].load(SHARED)] for name in names}


def options_of(given: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure the speed of reading beside bare spaCy.")
    parser.add_argument("--counts", default="1,1000", help=f"numbers of reports of {MANY}, with commas")
    parser.add_argument("--sets", default=",".join(WANTED), help="which reports")
    parser.add_argument("--dry", action="store_true", help="write no page")
    return parser.parse_args(given)


def measured(options: argparse.Namespace) -> str:
    """The whole run, as a page."""
    reports = loaded(options.sets.split(","))
    counts = [int(count) for count in options.counts.split(",")]
    ours, first = Ours(), next(iter(reports.values()))
    for listed in reports.values():  # so that both have loaded what they load but once
        ours(listed[:1])
        bare(listed[:1])
    single = one(first[0], ours) if 1 in counts else []
    races = [(name, len(listed)) for name, listed in reports.items() if name != MANY]
    races += [(MANY, count) for count in counts if count > 1 and MANY in reports]
    many = [row(name, speed.race(ours, bare, speed.take(reports[name], count))) for name, count in races]
    whole_runs = [whole(speed.take(first, count), jobs) for count in sorted({100, max(counts)}) for jobs in (1, 2)]
    lost = [skips(name, listed) for name, listed in loaded([*reports, *OTHERS]).items()]
    where = {name: speed.shares(partial(ours, listed[:100])) for name, listed in reports.items()}
    return page(single, many, lost, whole_runs, where)


def main(given: Sequence[str] | None = None) -> int:
    """Run, print and write; the exit status is 2 where there is no data."""
    options = options_of(given)
    try:
        told = measured(options)
    except DataMissingError as error:
        print(error, file=sys.stderr)
        return 2
    print(told)
    if not options.dry:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
