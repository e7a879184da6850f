"""Entries as the fold needs them: reports without their texts, which may be long."""

import json
from dataclasses import dataclass

from letapis.ledger.row import Row, entry_of
from letapis.model import Entry, Report, ReportFiled
from letapis.model.chain import instant_from_text, instant_to_text

TOLD = ("outlet", "title", "published", "url", "language", "source_id")


@dataclass(frozen=True, slots=True)
class TextlessReport(Report):
    """A report of which the text was left in the ledger, and the id was kept."""

    known_id: str = ""

    @property
    def id(self) -> str:
        """The id that the text has."""
        return self.known_id


def about(entry: Entry) -> str:
    """A filed report without its text, as JSON."""
    body = entry.body
    if not isinstance(body, ReportFiled):
        message = f"entry {entry.seq} files no report"
        raise TypeError(message)
    told = {name: getattr(body.report, name) for name in TOLD}
    return json.dumps(
        {"id": body.report.id, "recorded_at": instant_to_text(entry.recorded_at), "actor": entry.actor, **told}
    )


def filing(seq: int, told: str) -> Entry:
    """The entry that `about` was made of, without the text of its report."""
    data = json.loads(told)
    report = TextlessReport("", known_id=data["id"], **{name: data[name] for name in TOLD})
    return Entry(seq, instant_from_text(data["recorded_at"]), data["actor"], ReportFiled(report), "", "")


def lighten(row: Row) -> Entry:
    """The entry of a row, a filed report without its text."""
    entry = entry_of(row)
    return filing(row.seq, about(entry)) if row.kind == "report_filed" else entry
