"""Whether what an entry says is so: words where it says they stand, ids of their content, reports that are filed."""

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, Protocol

from letapis.ledger.row import Row, subject_of
from letapis.model import Issue, WireError, statement_id, text_id
from letapis.model.chain import KINDS, instant_from_text, instant_to_text
from letapis.model.wire import Json, statement_from_json

REVIEWS = frozenset({"statement_reviewed"})
KEPT = 16
"""How many report texts are kept at hand; statements mostly follow their report."""

CHANGED = (WireError, ValueError, KeyError, TypeError, AttributeError)
"""What reading a body raises that is not of the shape it was filed in."""


class Lookup(Protocol):
    """Where filed reports are found."""

    def filings(self, report_id: str) -> list[Row]:
        """The rows of the filings of one text."""
        ...


def reviewed(rows: Iterable[Row]) -> set[str]:
    """The ids of the statements that these rows review; a row that cannot be read is told of when it is checked."""
    found: set[str] = set()
    for row in rows:
        with suppress(*CHANGED):
            found.add(str(json.loads(row.body)["statement_id"]))
    return found


class Contents:
    """Checks rows one after the other, keeping the texts of the last reports.

    `awaited` are the ids of the statements that any of the rows reviews.
    """

    def __init__(self, lookup: Lookup, awaited: set[str]) -> None:
        self._lookup, self._awaited = lookup, awaited
        self._read: set[str] = set()
        self._texts: OrderedDict[str, str] = OrderedDict()

    def check(self, row: Row) -> Iterator[Issue]:
        """What is wrong with what a row says."""
        try:
            yield from self._check(row, json.loads(row.body))
        except CHANGED as error:
            yield Issue("entry-unreadable", f"Entry {row.seq} cannot be read: {error}.")

    def _check(self, row: Row, data: Json) -> Iterator[Issue]:
        if row.kind not in KINDS.values():
            yield Issue("kind-unknown", f"Entry {row.seq} is of a kind this Letapis does not know: {row.kind!r}.")
            return
        if row.subject != subject_of(row.kind, data):
            yield Issue("subject-wrong", f"Entry {row.seq} is filed under a subject that is not its own.")
        if instant_to_text(instant_from_text(row.recorded_at)) != row.recorded_at:
            yield Issue("time-unreadable", f"Entry {row.seq} was recorded at {row.recorded_at!r}, which is no instant.")
        if row.kind == "report_filed":
            yield from self._report(row, data)
        elif row.kind == "statement_read":
            if row.subject in self._awaited:
                self._read.add(row.subject)
            yield from self._statement(row, data["statement"], data["report_id"])
        elif row.kind == "statement_reviewed":
            yield from self._review(row, data)
        elif row.kind == "entry_withdrawn" and not 0 < data["seq"] < row.seq:
            yield Issue("target-unknown", f"Entry {row.seq} withdraws entry {data['seq']}, which was not there.")

    def _report(self, row: Row, data: Json) -> Iterator[Issue]:
        report = data["report"]
        if report["id"] != text_id(report["text"]):
            yield Issue("id-wrong", f"Entry {row.seq} files a report whose id is not that of its text.")
        self._keep(report["id"], report["text"])
        beside = {key: value for key, value in data.items() if key not in {"report", "issues"}}
        yield from _spans(row, beside, report["text"])

    def _statement(self, row: Row, data: Json, report_id: str) -> Iterator[Issue]:
        if data["id"] != statement_id(statement_from_json(data, report_id)):
            yield Issue("id-wrong", f"Entry {row.seq} holds a statement whose id is not that of its content.")
        text = self._text(report_id, row.seq)
        if text is None:
            yield Issue(
                "report-unknown", f"Entry {row.seq} holds a statement of a report that was not filed before it."
            )
            return
        yield from _spans(row, data, text)

    def _review(self, row: Row, data: Json) -> Iterator[Issue]:
        if data["statement_id"] not in self._read:
            yield Issue("target-unknown", f"Entry {row.seq} reviews a statement that was not filed before it.")
        if data["correction"] is not None:
            yield from self._statement(row, data["correction"], data["report_id"])

    def _text(self, report_id: str, before: int) -> str | None:
        if report_id in self._texts:
            self._texts.move_to_end(report_id)
            return self._texts[report_id]
        for row in self._lookup.filings(report_id):
            report = json.loads(row.body)["report"]
            if row.seq < before and report["id"] == report_id:
                return self._keep(report_id, report["text"])
        return None

    def _keep(self, report_id: str, text: str) -> str:
        self._texts[report_id] = text
        if len(self._texts) > KEPT:
            self._texts.popitem(last=False)
        return text


def _spans(row: Row, data: Json, text: str) -> Iterator[Issue]:
    for start, end, words in _placed(data):
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end and text[start:end] == words):
            said = f"Entry {row.seq} has words at {start} to {end} that are not those of its report."
            yield Issue("span-wrong", said, start, end)


def _placed(value: object) -> Iterator[tuple[Any, Any, Any]]:
    """Every start, end and text in a body, however deep."""
    if isinstance(value, dict):
        if value.get("start") is not None:
            yield value["start"], value.get("end"), value.get("text")
        for part in value.values():
            yield from _placed(part)
    elif isinstance(value, list):
        for part in value:
            yield from _placed(part)
