"""What an entry taught, in a sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from letapis.model import (
    DisclosureSet,
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    NameChosen,
    Polarity,
    ReportFiled,
    StatementRead,
    StatementReviewed,
)


def reason(entry: Entry, by_seq: Mapping[int, Entry]) -> str:
    """The sentence for one entry; for a withdrawal it tells what was taken back and why."""
    body = entry.body
    if not isinstance(body, EntryWithdrawn):
        return WORDS[type(body)](body)
    target = by_seq.get(body.seq)
    what = reason(target, by_seq) if target and target.seq < entry.seq else f"entry {body.seq}."
    return f"Withdrawn ({body.reason}): {what}"


def _told(body: StatementRead) -> str:
    statement = body.statement
    denied = " is denied" if statement.polarity is Polarity.DENIED else ""
    return f"Told: {statement.event.value}{denied}, {statement.when.edtf or 'without a date'}."


def _reviewed(body: StatementReviewed) -> str:
    return f"Reviewed ({body.verdict.value}): {body.reason or 'no reason given'}."


def _judged(body: IdentityJudged) -> str:
    return f"Two mentions judged {body.judgement.value}{': ' if body.reasons else ''}{'; '.join(body.reasons)}."


def _named(body: NameChosen) -> str:
    return f"Name chosen: {body.name}."


def _filed(body: ReportFiled) -> str:
    return f"Report filed: {body.report.title or body.report.outlet or 'untitled'}."


def _disclosed(body: DisclosureSet) -> str:
    return f"Disclosure set: {', '.join(body.fields) or 'nothing'}."


WORDS: dict[type, Callable[[Any], str]] = {
    StatementRead: _told,
    StatementReviewed: _reviewed,
    IdentityJudged: _judged,
    NameChosen: _named,
    ReportFiled: _filed,
    DisclosureSet: _disclosed,
}
