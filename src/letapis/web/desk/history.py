"""What was filed and judged about somebody, entry by entry, each with whoever made it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from letapis.desk.picking import pick
from letapis.desk.sealing import Cover, seal_reason
from letapis.model import (
    DisclosureSet,
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    Line,
    NameChosen,
    PersonCase,
    Review,
    StatementRead,
    StatementReviewed,
    Verdict,
    mention_id,
    statement_id,
)
from letapis.register.reasons import reason
from letapis.web.desk.reasons import Judged, cover_about, judged_people
from letapis.web.desk.visits import Visit

REVIEWED = {Verdict.ACCEPT: Review.ACCEPTED, Verdict.REJECT: Review.REJECTED, Verdict.CORRECT: Review.CORRECTED}


@dataclass(frozen=True, slots=True)
class Told:
    """One entry about a person: what it taught, and the statement it is about, where it is about one.

    `line` is that statement as it stands, for an entry that judges it; `between` the names of the two whom a human
    judged.
    """

    entry: Entry
    why: str
    statement: str | None
    line: Line | None
    between: tuple[str, ...] = ()


def told(
    visit: Visit, entries: Mapping[int, Entry], lines: Iterable[Line], *, unsealed: bool = False
) -> tuple[Told, ...]:
    """What entries taught, the latest first; for what was taken back, also what it was.

    Unless `unsealed`, the reasons that humans gave show nothing that is sealed in the reports they may be about.
    """
    lines = tuple(lines)
    stands = {line.id: line for line in lines}
    targets = [entry.body.seq for entry in entries.values() if isinstance(entry.body, EntryWithdrawn)]
    known = {**pick(visit.desk.ledger, targets), **entries}
    between = judged_people(visit.desk, entries.values(), lines)
    cover = Cover() if unsealed else cover_about(visit.desk, known.values(), lines, between.values())
    return tuple(
        Told(
            entry,
            why if entry.by_machine else seal_reason(why, cover),
            _statement(entry, known),
            stands.get(_judged(entry, known) or ""),
            _between(entry, between),
        )
        for _, entry in sorted(entries.items())[::-1]
        for why in (reason(entry, known),)
    )


def _between(entry: Entry, people: Mapping[str, Judged]) -> tuple[str, ...]:
    """The names of the two whom a human judged, each once."""
    if entry.by_machine or not isinstance(entry.body, IdentityJudged):
        return ()
    names = (people[mention].name for mention in (entry.body.left, entry.body.right))
    return tuple(dict.fromkeys(name for name in names if name))


def about(visit: Visit, case: PersonCase, known: datetime | None = None) -> tuple[Entry, ...]:
    """What was filed and judged about somebody, as far as the ledger knew it.

    A register gives the entries that may bear on a person; those on others, whom the same reports name, are left out.
    What was disclosed moves nothing in it, and is kept apart.
    """
    mentions, found = set(case.person.mentions), dict[int, Entry]()
    statements = {line.id for line in case.lines}
    bearing = {entry.seq: entry for entry in visit.desk.register.entries_about(case.person.id, known=known)}
    bearing |= {entry.seq: entry for entry in visit.desk.disclosures.of(case.person.mentions)}
    for _, entry in sorted(bearing.items()):
        body = entry.body
        if (
            isinstance(body, StatementRead)
            and mention_id(body.statement, key := statement_id(body.statement)) in mentions
        ):
            statements.add(key)
        bears = (
            (isinstance(body, StatementRead | StatementReviewed) and _statement(entry, {}) in statements)
            or (isinstance(body, IdentityJudged) and not mentions.isdisjoint((body.left, body.right)))
            or (isinstance(body, NameChosen) and body.mention in mentions)
            or (isinstance(body, DisclosureSet) and body.target in mentions)
            or (isinstance(body, EntryWithdrawn) and body.seq in found)
        )
        if bears and (known is None or entry.recorded_at <= known):
            found[entry.seq] = entry
    return tuple(found.values())


def at_once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries without those that say the same of another mention: one act publishes all mentions of a case."""
    found: dict[object, Entry] = {}
    for entry in entries:
        act = entry.recorded_at, entry.actor, getattr(entry.body, "fields", None)
        found.setdefault(act if isinstance(entry.body, DisclosureSet) else entry.seq, entry)
    return tuple(found.values())


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
