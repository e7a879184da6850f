"""What was filed and judged about somebody, entry by entry, each with whoever made it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from letapis.desk.picking import pick
from letapis.model import (
    Entry,
    EntryWithdrawn,
    Line,
    Review,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)
from letapis.register.reasons import reason
from letapis.web.desk.visits import Visit

REVIEWED = {Verdict.ACCEPT: Review.ACCEPTED, Verdict.REJECT: Review.REJECTED, Verdict.CORRECT: Review.CORRECTED}


@dataclass(frozen=True, slots=True)
class Told:
    """One entry about a person: what it taught, and the statement it is about, where it is about one.

    `line` is that statement as it stands, for an entry that judges it.
    """

    entry: Entry
    why: str
    statement: str | None
    line: Line | None


def told(visit: Visit, entries: Mapping[int, Entry], lines: Iterable[Line]) -> tuple[Told, ...]:
    """What entries taught, the latest first; for what was taken back, also what it was."""
    stands = {line.id: line for line in lines}
    targets = [entry.body.seq for entry in entries.values() if isinstance(entry.body, EntryWithdrawn)]
    known = {**pick(visit.desk.ledger, targets), **entries}
    return tuple(
        Told(entry, reason(entry, known), _statement(entry, known), stands.get(_judged(entry, known) or ""))
        for _, entry in sorted(entries.items())[::-1]
    )


def by_people(visit: Visit, person: str, known: datetime | None = None) -> tuple[Entry, ...]:
    """What humans filed and judged about somebody, as far as the ledger knew it."""
    about = visit.desk.register.entries_about(person, known=known)
    return tuple(e for e in about if not e.by_machine and (known is None or e.recorded_at <= known))


def judges(lines: Iterable[Line], entries: Iterable[Entry]) -> dict[str, str]:
    """Who judged each line as it stands: whoever said so last."""
    stands = {line.id: line.review for line in lines}
    return {
        entry.body.statement_id: entry.actor
        for entry in entries
        if isinstance(entry.body, StatementReviewed)
        and stands.get(entry.body.statement_id) is REVIEWED[entry.body.verdict]
    }


def _statement(entry: Entry, known: Mapping[int, Entry]) -> str | None:
    """The statement that an entry filed or judged, or that was when the entry takes that back."""
    if isinstance(entry.body, EntryWithdrawn) and entry.body.seq < entry.seq and entry.body.seq in known:
        return _statement(known[entry.body.seq], known)
    if isinstance(entry.body, StatementRead):
        return statement_id(entry.body.statement)
    return entry.body.statement_id if isinstance(entry.body, StatementReviewed) else None


def _judged(entry: Entry, known: Mapping[int, Entry]) -> str | None:
    return None if isinstance(entry.body, StatementRead) else _statement(entry, known)
