"""Where the development data lies, and how a line of it becomes a case."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from letapis.model import Report
from measuring.records import Case, Json

REPOSITORY = Path(__file__).resolve().parents[2]
SHARED = REPOSITORY.parent / "shared"

_STOPS = ("\n", ". ", "? ", "! ")


class DataMissingError(FileNotFoundError):
    """The development data does not lie where it should; it is not part of the repository."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"no development data at {path}: put the shared folder beside the repository")


def lines(path: Path) -> Iterator[Json]:
    """The objects of a JSON Lines file; DataMissingError where there is none."""
    if not path.is_file():
        raise DataMissingError(path)
    with path.open(encoding="utf-8") as file:
        for text in file:
            item: Json = json.loads(text)
            yield item


def case(item: Json) -> Case:
    """A line as a case. Only what an outlet would give goes into the report."""
    report = Report(
        item["text"],
        title=item.get("title"),
        published=item.get("published"),
        outlet=item.get("outlet"),
        language="en",
        source_id=item.get("id"),
    )
    return Case(report, item)


def cases(path: Path) -> list[Case]:
    """All lines of a JSON Lines file as cases."""
    return [case(item) for item in lines(path)]


def sentence(text: str, start: int, end: int, reach: int = 170) -> str:
    """The words around a place, the place in double square brackets, on one line."""
    low = max(0, start - reach)
    left = max([low] + [at + len(mark) for mark in _STOPS if (at := text.rfind(mark, low, start)) >= 0])
    stops = [at for mark in _STOPS if (at := text.find(mark, end, end + reach)) >= 0]
    right = min(stops) + 1 if stops else min(len(text), end + reach)
    shown = f"{text[left:start]}[[{text[start:end]}]]{text[end:right]}"
    return " ".join(shown.split())


def commit() -> str:
    """The short commit of this tree, with a plus where the tree has changes."""
    git = ["git", "-C", str(REPOSITORY), "describe", "--always", "--dirty=+", "--exclude=*"]
    return subprocess.run(git, capture_output=True, text=True, check=True).stdout.strip()
