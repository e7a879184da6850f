"""Entries as JSON, and the hash that chains them."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from letapis.model import wire
from letapis.model.entry import (
    Body,
    DisclosureSet,
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    NameChosen,
    ReportFiled,
    StatementRead,
    StatementReviewed,
)
from letapis.model.reading import Reading
from letapis.model.vocabulary import Judgement, Verdict
from letapis.model.wire import Json, WireError


def instant_to_text(instant: datetime) -> str:
    """ISO 8601 in UTC with microseconds: `2026-11-22T10:41:45.000000Z`. Sorts as text."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def instant_from_text(text: str) -> datetime:
    """The inverse of `instant_to_text`."""
    return datetime.fromisoformat(text).astimezone(UTC)


def entry_hash(seq: int, recorded_at: datetime, actor: str, kind: str, body: Json, previous: str) -> str:
    """The SHA-256, in hex, of an entry's canonical JSON."""
    content = {
        "seq": seq,
        "recorded_at": instant_to_text(recorded_at),
        "actor": actor,
        "kind": kind,
        "body": body,
        "previous": previous,
    }
    return hashlib.sha256(wire.canonical(content)).hexdigest()


def link(seq: int, recorded_at: datetime, actor: str, body: Body, previous: str) -> Entry:
    """A new entry with its hash."""
    kind, data = body_to_json(body)
    return Entry(seq, recorded_at, actor, body, previous, entry_hash(seq, recorded_at, actor, kind, data, previous))


def body_to_json(body: Body) -> tuple[str, Json]:
    """The kind of an entry's body, as text, and the body as JSON."""
    kind = KINDS[type(body)]
    return kind, _WRITERS[kind](body)


def body_from_json(kind: str, data: Mapping[str, Any]) -> Body:
    """The inverse of `body_to_json`; WireError for a kind this version does not know."""
    if kind not in _READERS:
        message = f"an entry of kind {kind!r}: this ledger was written by a newer Letapis"
        raise WireError(message)
    return _READERS[kind](data)


KINDS: dict[type, str] = {
    ReportFiled: "report_filed",
    StatementRead: "statement_read",
    StatementReviewed: "statement_reviewed",
    IdentityJudged: "identity_judged",
    NameChosen: "name_chosen",
    DisclosureSet: "disclosure_set",
    EntryWithdrawn: "entry_withdrawn",
}


def _report_filed(body: ReportFiled) -> Json:
    reading = Reading(body.report, (), body.times, body.mentions, body.set_aside, body.issues)
    data = wire.reading_to_json(reading)
    del data["statements"]
    return data


def _read_report_filed(data: Mapping[str, Any]) -> ReportFiled:
    reading = wire.reading_from_json(data)
    return ReportFiled(reading.report, reading.times, reading.mentions, reading.set_aside, reading.issues)


def _statement_read(body: StatementRead) -> Json:
    return {"report_id": body.statement.report_id, "statement": wire.statement_to_json(body.statement)}


def _read_statement_read(data: Mapping[str, Any]) -> StatementRead:
    return StatementRead(wire.statement_from_json(data["statement"], data["report_id"]))


def _statement_reviewed(body: StatementReviewed) -> Json:
    corrected = body.correction
    return {
        "statement_id": body.statement_id,
        "verdict": body.verdict.value,
        "report_id": corrected.report_id if corrected else None,
        "correction": wire.statement_to_json(corrected) if corrected else None,
        "reason": body.reason,
    }


def _read_statement_reviewed(data: Mapping[str, Any]) -> StatementReviewed:
    corrected = data.get("correction")
    return StatementReviewed(
        data["statement_id"],
        Verdict(data["verdict"]),
        wire.statement_from_json(corrected, data["report_id"]) if corrected else None,
        data.get("reason"),
    )


def _identity_judged(body: IdentityJudged) -> Json:
    return {
        "left": body.left,
        "right": body.right,
        "judgement": body.judgement.value,
        "score": body.score,
        "reasons": list(body.reasons),
    }


def _read_identity_judged(data: Mapping[str, Any]) -> IdentityJudged:
    return IdentityJudged(
        data["left"], data["right"], Judgement(data["judgement"]), data.get("score"), tuple(data["reasons"])
    )


def _name_chosen(body: NameChosen) -> Json:
    return {"mention": body.mention, "name": body.name, "language": body.language}


def _read_name_chosen(data: Mapping[str, Any]) -> NameChosen:
    return NameChosen(data["mention"], data["name"], data["language"])


def _disclosure_set(body: DisclosureSet) -> Json:
    return {
        "target": body.target,
        "fields": list(body.fields),
        "public_from": body.public_from,
        "reason": body.reason,
    }


def _read_disclosure_set(data: Mapping[str, Any]) -> DisclosureSet:
    return DisclosureSet(data["target"], tuple(data["fields"]), data.get("public_from"), data.get("reason"))


def _entry_withdrawn(body: EntryWithdrawn) -> Json:
    return {"seq": body.seq, "reason": body.reason}


def _read_entry_withdrawn(data: Mapping[str, Any]) -> EntryWithdrawn:
    return EntryWithdrawn(int(data["seq"]), data["reason"])


_WRITERS: dict[str, Callable[[Any], Json]] = {
    "report_filed": _report_filed,
    "statement_read": _statement_read,
    "statement_reviewed": _statement_reviewed,
    "identity_judged": _identity_judged,
    "name_chosen": _name_chosen,
    "disclosure_set": _disclosure_set,
    "entry_withdrawn": _entry_withdrawn,
}
_READERS: dict[str, Callable[[Mapping[str, Any]], Body]] = {
    "report_filed": _read_report_filed,
    "statement_read": _read_statement_read,
    "statement_reviewed": _read_statement_reviewed,
    "identity_judged": _read_identity_judged,
    "name_chosen": _read_name_chosen,
    "disclosure_set": _read_disclosure_set,
    "entry_withdrawn": _read_entry_withdrawn,
}
