"""The shipped examples as they are expected to be read, so that pages are tested without a language model."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from letapis.model import Explanation, Mention, MentionType, Reading, Report, SetAside, Span, Statement, WireError
from letapis.model.wire import report_from_json, statement_from_json

EXAMPLES = Path(__file__).parents[2] / "examples"


def readings(most: int = 100) -> Iterator[Reading]:
    """The expected readings of the first examples."""
    for path in sorted(EXAMPLES.glob("*.json"))[:most]:
        data = json.loads(path.read_text(encoding="utf-8"))
        yield gold_reading({**data, "source_id": data["id"]})


def gold_reading(data: dict[str, Any]) -> Reading:
    """A report with its expected statements; those without a quote or a known word are left out."""
    report = report_from_json(data)
    found = [s for item in data["gold"]["statements"] if (s := _statement(report, item))]
    aside = tuple(_aside(report, item) for item in data["gold"].get("set_aside", ()))
    people = tuple(Mention(s.person.span, MentionType.PERSON, s.person.name) for s in found if s.person.span)
    return Reading(report, tuple(found), mentions=people, set_aside=aside)


class GoldReader:
    """Reads the examples as they are expected to be read, and other texts by one rule: "NAME was detained in PLACE"."""

    def __init__(self) -> None:
        self._known = {reading.report.id: reading for reading in readings()}

    def read(self, report: Report) -> Reading:
        """The expected reading of a report."""
        if report.id in self._known:
            found = self._known[report.id]
            return Reading(report, found.statements, (), found.mentions, found.set_aside)
        return Reading(report, tuple(_plain(report)))

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The expected readings of reports."""
        return (self.read(report) for report in reports)

    def explain(self, report: Report) -> Explanation:
        """The expected reading of a report, with nothing to explain it by."""
        return Explanation(self.read(report), ())


def _plain(report: Report) -> Iterator[Statement]:
    for line in report.text.splitlines():
        name, found, place = line.partition(" was detained in ")
        if found:
            at = report.text.index(line)
            end = at + len(line)
            yield statement_from_json(
                {
                    "event": "detained",
                    "trigger": _words(report, at + len(name) + 5, 8),
                    "person": {**_words(report, at, len(name)), "name": name},
                    "roles": [{"role": "place", **_words(report, end - len(place), len(place)), "name": place}],
                    "when": {"edtf": report.published, "start": None, "basis": None},
                    "attribution": [],
                    "certainty": "certain",
                    "polarity": "affirmed",
                    "reality": "actual",
                    "quote": _words(report, at, len(line)),
                },
                report.id,
            )


def _words(report: Report, start: int, length: int) -> dict[str, object]:
    return {"start": start, "end": start + length, "text": report.text[start : start + length]}


def _statement(report: Report, item: dict[str, Any]) -> Statement | None:
    try:
        when = {"edtf": None, "basis": None, **(item.get("when") or {})}
        if when.get("start") is not None and "text" not in when:
            when["text"] = report.text[when["start"] : when["end"]]
        return statement_from_json({"attribution": [], "roles": [], **item, "when": when, "rule": "gold"}, report.id)
    except (WireError, ValueError):
        return None


def _aside(report: Report, item: dict[str, Any]) -> SetAside:
    return SetAside(Span.cut(report.text, item["start"], item["end"]), item.get("why", "related headline"))
