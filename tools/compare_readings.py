"""What two states of the reader tell differently: the proof that a change loses nothing and invents nothing.

    git worktree add /tmp/before origin/main
    compare_readings.py /tmp/before                      texts without labels and the labelled news, about a minute
    compare_readings.py /tmp/before --sets polnear       one set
    compare_readings.py /tmp/before --file my.jsonl      reports of your own (JSON Lines with "text")
    compare_readings.py /tmp/before --whole              every sentence parsed by both

Each statement that only one state tells is printed with its sentence: "-" is what the old one tells, "+" what this one
does. Most development sets label no more than a few kinds of events, and what is lost beside them no figure shows: so
the sentences are to be read by eye.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from letapis.model import Report
from measuring import sets
from measuring.files import REPOSITORY, SHARED, cases
from measuring.states import differences, readings

SETS = "wikievents,rams,m2e2,polnear,indiapolice"


def reports_of(options: argparse.Namespace) -> list[Report]:
    """The reports of a file, or else of the development sets that are named."""
    if options.file:
        return [case.report for case in cases(options.file)]
    return [case.report for name in options.sets.split(",") for case in sets.BY_NAME[name].load(SHARED)]


def main(given: Sequence[str] | None = None) -> None:
    """Print what only one of the two states tells."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path, help="a checkout of the state to compare with")
    parser.add_argument("--sets", default=SETS, help=f"which development sets, with commas (all of {SETS})")
    parser.add_argument("--file", type=Path, help="reports of your own in place of the sets")
    parser.add_argument("--whole", action="store_true", help="parse every sentence")
    options = parser.parse_args(given)
    reports = reports_of(options)
    counts = {"-": 0, "+": 0}
    old, new = (readings(tree, reports, skim=not options.whole) for tree in (options.old, REPOSITORY))
    for report, before, after in zip(reports, old, new, strict=True):
        for one in differences(before, after, report.text):
            counts[one.mark] += 1
            print(f"{one.mark} {one.told}\n      {one.where}")
    print(f"{len(reports)} reports: {counts['-']} statements only before, {counts['+']} only now")


if __name__ == "__main__":
    main()
