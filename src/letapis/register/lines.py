"""From standing entries to the lines of the chronicle: each statement with its report and what was said of it since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from letapis.model import (
    Entry,
    Line,
    Report,
    ReportFiled,
    Review,
    Source,
    StatementRead,
    StatementReviewed,
    Verdict,
    mention_id,
    statement_id,
)
from letapis.register.dating import possible_days

REVIEWS = {Verdict.ACCEPT: Review.ACCEPTED, Verdict.REJECT: Review.REJECTED, Verdict.CORRECT: Review.CORRECTED}


@dataclass(slots=True)
class _Found:
    """What the standing entries hold, by id."""

    read: dict[str, Entry] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    reviews: dict[str, StatementReviewed] = field(default_factory=dict)


def source_of(report: Report) -> Source:
    """A report without its text."""
    return Source(
        report.id, report.outlet, report.title, report.published, report.url, report.language, report.source_id
    )


def gather(entries: Iterable[Entry], filed: Mapping[str, int] | None = None) -> tuple[Line, ...]:
    """The lines of standing entries (see `standing`), in the order in which their statements were filed.

    `filed` tells the entry in which each report was first filed, whether it stands or not (see `filings`): a statement
    read after that goes with its report where no filing of it stands. Null leaves every statement standing. Of several
    reviews of a statement the last counts.
    """
    found = _Found()
    for entry in entries:
        _take(found, entry)
    kept = {
        key: entry
        for key, entry in found.read.items()
        if not filed or _report_id(entry) in found.sources or filed.get(_report_id(entry), entry.seq) >= entry.seq
    }
    return tuple(line(key, entry, found.sources, found.reviews.get(key)) for key, entry in kept.items())


def filings(entries: Iterable[Entry]) -> dict[str, int]:
    """By report id, the sequence number of the first entry that filed it, withdrawn or not."""
    found: dict[str, int] = {}
    for entry in sorted(entries, key=lambda e: e.seq):
        if isinstance(entry.body, ReportFiled):
            found.setdefault(entry.body.report.id, entry.seq)
    return found


def line(key: str, entry: Entry, sources: Mapping[str, Source], review: StatementReviewed | None) -> Line:
    """The line of one filed statement; `key` is its id, `entry` that of a `StatementRead`."""
    body = entry.body
    if not isinstance(body, StatementRead):
        message = f"entry {entry.seq} holds no statement"
        raise TypeError(message)
    corrected = review.correction if review else None
    statement = corrected or body.statement
    source = sources.get(statement.report_id) or Source(statement.report_id)
    return Line(
        id=key,
        statement=statement,
        mention=mention_id(statement, key),
        source=source,
        seq=entry.seq,
        recorded_at=entry.recorded_at,
        review=REVIEWS[review.verdict] if review else Review.UNREVIEWED,
        machine=body.statement if corrected else None,
        reason=review.reason if review else None,
        by_human=not entry.by_machine,
        days=possible_days(statement, source),
    )


def _take(found: _Found, entry: Entry) -> None:
    body = entry.body
    if isinstance(body, StatementRead):
        found.read.setdefault(statement_id(body.statement), entry)
    elif isinstance(body, ReportFiled):
        found.sources.setdefault(body.report.id, source_of(body.report))
    elif isinstance(body, StatementReviewed):
        found.reviews[body.statement_id] = body


def _report_id(entry: Entry) -> str:
    return entry.body.statement.report_id if isinstance(entry.body, StatementRead) else ""
