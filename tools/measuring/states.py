"""What two states of the reader tell differently of the same reports, statement by statement."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from letapis.model import Report
from measuring.files import sentence
from measuring.program import ProgramFailedError
from measuring.records import Json

READ = """
import json, sys
from letapis.model import Report
from letapis.model.wire import reading_to_json
from letapis.reading import Reader
given = [json.loads(line) for line in sys.stdin]
reports = [Report(text, title=title, published=day) for text, title, day in given]
for reading in Reader(skim=sys.argv[1:] != ["whole"]).read_all(reports):
    print(json.dumps(reading_to_json(reading)))
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """What only one of two states tells: `mark` is "-" where the old one does, "+" where the new one does.

    `at` is where its trigger begins, in code points.
    """

    mark: str
    at: int
    told: str
    where: str


def readings(tree: Path, reports: Sequence[Report], *, skim: bool = True) -> list[Json]:
    """What the reader of a checkout reads, in order; ProgramFailedError where it ends badly.

    It runs in a process of its own, with this one's libraries and the checkout's code.
    """
    lines = "".join(json.dumps([r.text, r.title, r.published]) + "\n" for r in reports)
    command = [sys.executable, "-c", READ, *([] if skim else ["whole"])]
    environment = {**os.environ, "PYTHONPATH": str(tree / "src")}
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, text=True, check=False, env=environment)
    if done.returncode:
        raise ProgramFailedError(["the reader of", str(tree)], done.returncode)
    return [json.loads(line) for line in done.stdout.splitlines()]


def differences(old: Json, new: Json, text: str) -> Iterator[Difference]:
    """What one report's two readings tell differently, in the order of the text."""
    before, after = _told(old), _told(new)
    found = [("-", *key) for key in (before - after).elements()] + [("+", *key) for key in (after - before).elements()]
    for mark, start, end, told in sorted(found, key=lambda item: (item[1], item[0] == "+", item[3])):
        yield Difference(mark, start, told, sentence(text, start, end))


def _told(reading: Json) -> Counter[tuple[int, int, str]]:
    return Counter((s["trigger"]["start"], s["trigger"]["end"], _written(s)) for s in reading["statements"])


def _written(statement: Json) -> str:
    """All that a statement tells, but for the rule that read it, on one line."""
    person, when = statement.get("person") or {}, statement.get("when") or {}
    roles = sorted(f"{r['role']}={r.get('duration') or r.get('name') or r['text']}" for r in statement["roles"])
    sayers = [f"says {a.get('name') or a['text']}" for a in statement["attribution"]]
    usual = {"affirmed", "actual", "certain"}
    stances = [statement[field] for field in ("polarity", "reality", "certainty") if statement[field] not in usual]
    who = person.get("name") or f"<{person.get('text')}>"
    return " | ".join([statement["event"], who, when.get("edtf") or "no date", *roles, *stances, *sayers])
