"""Judgements of identity in a ledger's entries, with the names they are about."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from letapis.desk.ports import Ledger
from letapis.model import Entry, EntryWithdrawn, IdentityJudged, Judgement, StatementRead, mention_id, statement_id
from letapis.model.case import Individual
from letapis.model.chain import KINDS, instant_to_text
from letapis.register import standing

JUDGED = frozenset((KINDS[IdentityJudged], KINDS[EntryWithdrawn]))
"""Kinds of entries that tell which judgements stand."""


READ, WITHDRAWN = frozenset((KINDS[StatementRead],)), frozenset((KINDS[EntryWithdrawn],))


class Mention(NamedTuple):
    """A person in a report: the id, the name as written there, the report's id."""

    id: str
    name: str | None
    report: str


def mentions_of(entries: Iterable[Entry], person: Individual) -> dict[str, Mention]:
    """The mentions that make up a person."""
    return {key: mention for key, mention in _mentions(entries) if key in person.mentions}


def split_pairs(
    mentions: Mapping[str, Mention], reports: Iterable[str], written: Iterable[str]
) -> list[tuple[str, str]]:
    """Every mention to be taken out beside every one that stays; empty where none is on one of the sides."""
    starts, names = tuple(f"sha256:{report.removeprefix('sha256:')}" for report in reports), set(written)
    out = [
        mention.id
        for mention in mentions.values()
        if (not starts or mention.report.startswith(starts)) and (not names or mention.name in names)
    ]
    stay = [key for key in mentions if key not in out]
    return [(left, right) for left in out for right in stay]


def standing_judgements(ledger: Ledger) -> tuple[Entry, ...]:
    """The judgements that nobody has withdrawn; of the ledger no more is read."""
    return standing(ledger.entries(kinds=JUDGED))


def pairs_judged(entries: Iterable[Entry], people: Iterable[Individual]) -> set[frozenset[str]]:
    """The pairs of people of whom a human has said that they are different, or that it is open."""
    of = {mention: person.id for person in people for mention in person.mentions}
    return {
        frozenset((of[entry.body.left], of[entry.body.right]))
        for entry in entries
        if isinstance(entry.body, IdentityJudged)
        and not entry.by_machine
        and entry.body.judgement is not Judgement.SAME
        and {entry.body.left, entry.body.right} <= of.keys()
    }


def judged_otherwise(
    entries: Iterable[Entry], one: Individual, other: Individual, judgement: Judgement
) -> list[tuple[Entry, Judgement]]:
    """What humans have said of two people that is another judgement, and stands."""
    mine, theirs = set(one.mentions), set(other.mentions)
    return [
        (entry, entry.body.judgement)
        for entry in standing(entries)
        if isinstance(entry.body, IdentityJudged)
        and not entry.by_machine
        and entry.body.judgement is not judgement
        and (
            (entry.body.left in mine and entry.body.right in theirs)
            or (entry.body.left in theirs and entry.body.right in mine)
        )
    ]


def rows_of(ledger: Ledger, mentions: set[str] | None) -> Iterator[dict[str, Any]]:
    """The judgements in order, as JSON, with names; those on `mentions` alone where they are given.

    The ledger is gone through twice, and of a large one only names are in memory.
    """
    names = {key: mention.name for key, mention in _mentions(ledger.entries(kinds=READ))}
    withdrawals = standing(ledger.entries(kinds=WITHDRAWN))
    gone = {entry.body.seq for entry in withdrawals if isinstance(entry.body, EntryWithdrawn)}
    for entry in ledger.entries(kinds=JUDGED):
        body = entry.body
        if isinstance(body, IdentityJudged) and (mentions is None or mentions & {body.left, body.right}):
            yield {
                "seq": entry.seq,
                "recorded_at": instant_to_text(entry.recorded_at),
                "actor": entry.actor,
                "left": body.left,
                "right": body.right,
                "left_name": names.get(body.left) or "unnamed",
                "right_name": names.get(body.right) or "unnamed",
                "judgement": body.judgement.value,
                "score": body.score,
                "reasons": list(body.reasons),
                "withdrawn": entry.seq in gone,
            }


def _mentions(entries: Iterable[Entry]) -> Iterator[tuple[str, Mention]]:
    for entry in entries:
        if isinstance(entry.body, StatementRead):
            said = entry.body.statement
            key = mention_id(said, statement_id(said))
            yield key, Mention(key, said.person.name, said.report_id)
