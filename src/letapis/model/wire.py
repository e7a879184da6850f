"""Records as JSON and back: the shapes that `letapis read` prints and the ledger hashes.

Keys stand in the order of the contract. `…_from_json` take what `…_to_json` gave; a wrong shape raises `WireError`,
which says what was expected.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from letapis.model.content import written
from letapis.model.issue import Issue
from letapis.model.law import Citation
from letapis.model.reading import Mention, Reading, SetAside, TimeExpression
from letapis.model.report import Report
from letapis.model.span import Span
from letapis.model.statement import Person, Role, Sayer, Statement, When
from letapis.model.vocabulary import (
    Basis,
    Certainty,
    EventKind,
    MentionType,
    Polarity,
    Reality,
    RoleName,
    SayerKind,
)

Json = dict[str, Any]
K = TypeVar("K", bound=StrEnum)


class Known(dict[str, K]):
    """By their words, the kinds of an enumeration: to look one up takes a third of the time that making it does."""

    def __init__(self, kinds: type[K]) -> None:
        super().__init__({kind.value: kind for kind in kinds})
        self._kinds = kinds

    def __missing__(self, word: str) -> K:
        """ValueError, as the enumeration itself says it."""
        return self._kinds(word)


_EVENTS, _ROLES, _SAYERS = Known(EventKind), Known(RoleName), Known(SayerKind)
_CERTAINTIES, _POLARITIES, _REALITIES = Known(Certainty), Known(Polarity), Known(Reality)


class WireError(ValueError):
    """JSON that is not of the shape it should be; its message says what is wrong."""


def canonical(value: object) -> bytes:
    """The one way to write a JSON value, for hashing: keys sorted, no blanks, UTF-8."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "surrogatepass")


def _hash(value: object) -> str:
    return "sha256:" + hashlib.sha256(canonical(value)).hexdigest()


def span_to_json(span: Span | None) -> Json:
    """Three flat keys, null where there are no words."""
    if span is None:
        return {"start": None, "end": None, "text": None}
    return {"start": span.start, "end": span.end, "text": span.text}


def span_from_json(data: Mapping[str, Any]) -> Span | None:
    """The span spliced into `data`, or None where `start` is null or missing."""
    if data.get("start") is None:
        return None
    return Span(int(data["start"]), int(data["end"]), str(data["text"]))


def _words(data: Mapping[str, Any], what: str) -> Span:
    span = span_from_json(data)
    if span is None:
        message = f"{what} has no start, end and text"
        raise WireError(message)
    return span


def report_to_json(report: Report) -> Json:
    """The report with its id first and its text last."""
    return {
        "id": report.id,
        "source_id": report.source_id,
        "title": report.title,
        "published": report.published,
        "outlet": report.outlet,
        "url": report.url,
        "language": report.language,
        "raw_sha256": report.raw_sha256,
        "fetched_at": report.fetched_at,
        "text": report.text,
    }


def report_from_json(data: Mapping[str, Any]) -> Report:
    """A report from JSON; its id is computed from the text, never taken."""
    if not isinstance(data.get("text"), str):
        message = "a report needs a text"
        raise WireError(message)
    keys = ("title", "published", "outlet", "url", "language", "source_id", "raw_sha256", "fetched_at")
    return Report(text=data["text"], **{key: data.get(key) for key in keys})


def role_to_json(role: Role) -> Json:
    """A role; `citation`, `duration`, `value` and `currency` only where they are set."""
    out: Json = {"role": role.role.value, **span_to_json(role.span), "name": role.name}
    if role.citation is not None:
        out["citation"] = citation_to_json(role.citation)
    for key in ("duration", "value", "currency"):
        if (value := getattr(role, key)) is not None:
            out[key] = value
    return out


def role_from_json(data: Mapping[str, Any]) -> Role:
    """The inverse of `role_to_json`."""
    cited = data.get("citation")
    return Role(
        _ROLES[data["role"]],
        span_from_json(data),
        data.get("name"),
        citation_from_json(cited) if cited else None,
        data.get("duration"),
        data.get("value"),
        data.get("currency"),
    )


def citation_to_json(citation: Citation) -> Json:
    """All six keys, null where the words do not say."""
    return {
        "jurisdiction": citation.jurisdiction,
        "code": citation.code,
        "article": citation.article,
        "superscript": citation.superscript,
        "part": citation.part,
        "edition": citation.edition,
    }


def citation_from_json(data: Mapping[str, Any]) -> Citation:
    """The inverse of `citation_to_json`."""
    get = data.get
    told = (get("jurisdiction"), get("code"), get("superscript"), get("part"), get("edition"))
    return _cited(str(data["article"]), *told)


_cited = lru_cache(1024, typed=True)(Citation)
"""An article, of which there are few."""


def statement_to_json(statement: Statement) -> Json:
    """A statement as in the contract, without its report."""
    return {"id": statement_id(statement), **_content(statement), "rule": statement.rule}


def _content(statement: Statement) -> Json:
    person: Json = {**span_to_json(statement.person.span), "name": statement.person.name}
    if statement.person.count is not None:
        person["count"] = statement.person.count
    when = statement.when
    return {
        "event": statement.event.value,
        "trigger": span_to_json(statement.trigger),
        "person": person,
        "roles": [role_to_json(role) for role in statement.roles],
        "when": {"edtf": when.edtf, **span_to_json(when.span), "basis": when.basis.value if when.basis else None},
        "attribution": [
            {**span_to_json(sayer.span), "name": sayer.name, "kind": sayer.kind.value}
            for sayer in statement.attribution
        ],
        "certainty": statement.certainty.value,
        "polarity": statement.polarity.value,
        "reality": statement.reality.value,
        "quote": span_to_json(statement.quote),
    }


def statement_from_json(data: Mapping[str, Any], report_id: str) -> Statement:
    """The inverse of `statement_to_json`; WireError where a required part is missing or a word unknown."""
    try:
        person, when = data["person"], data["when"]
        return Statement(
            report_id=report_id,
            event=_EVENTS[data["event"]],
            trigger=_words(data["trigger"], "the trigger"),
            person=Person(span_from_json(person), person.get("name"), person.get("count")),
            quote=_words(data["quote"], "the quote"),
            roles=tuple(role_from_json(role) for role in data["roles"]),
            when=When(when.get("edtf"), _basis(when), span_from_json(when)),
            attribution=tuple(
                Sayer(_words(sayer, "a sayer"), sayer.get("name"), _SAYERS[sayer["kind"]])
                for sayer in data["attribution"]
            ),
            certainty=_CERTAINTIES[data["certainty"]],
            polarity=_POLARITIES[data["polarity"]],
            reality=_REALITIES[data["reality"]],
            rule=str(data.get("rule", "")),
        )
    except (KeyError, TypeError, AttributeError) as error:
        message = f"not a statement: {error!r}"
        raise WireError(message) from error


def statement_id(statement: Statement) -> str:
    """`sha256:` and a hash of the content with its report, without the rule that read it.

    A better rule that reads the same words the same way files nothing twice.
    """
    try:
        return written(statement)[0]
    except (TypeError, AttributeError):  # of values of other types than a statement has
        return _hash({"report": statement.report_id, **_content(statement)})


def issue_to_json(issue: Issue) -> Json:
    """The four keys of an issue."""
    return {"code": issue.code, "message": issue.message, "start": issue.start, "end": issue.end}


def reading_to_json(reading: Reading) -> Json:
    """One reading, as `letapis read` prints it."""
    return {
        "report": report_to_json(reading.report),
        "statements": [statement_to_json(statement) for statement in reading.statements],
        "times": [_time_to_json(time) for time in reading.times],
        "mentions": [_mention_to_json(mention) for mention in reading.mentions],
        "set_aside": [{**span_to_json(aside.span), "why": aside.why} for aside in reading.set_aside],
        "issues": [issue_to_json(issue) for issue in reading.issues],
    }


def reading_from_json(data: Mapping[str, Any]) -> Reading:
    """The inverse of `reading_to_json`."""
    report = report_from_json(data["report"])
    return Reading(
        report,
        tuple(statement_from_json(item, report.id) for item in _list(data, "statements")),
        tuple(
            TimeExpression(
                _words(item, "a time"), item.get("edtf"), Basis(item["basis"]) if item.get("basis") else None
            )
            for item in _list(data, "times")
        ),
        tuple(
            Mention(_words(item, "a mention"), MentionType(item["type"]), item.get("name"))
            for item in _list(data, "mentions")
        ),
        tuple(SetAside(_words(item, "a part set aside"), item["why"]) for item in _list(data, "set_aside")),
        tuple(
            Issue(item["code"], item["message"], item.get("start"), item.get("end")) for item in _list(data, "issues")
        ),
    )


def _list(data: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
    return data.get(key) or ()


def _basis(data: Mapping[str, Any]) -> Basis | None:
    return Basis(data["basis"]) if data.get("basis") else None


def _time_to_json(time: TimeExpression) -> Json:
    return {**span_to_json(time.span), "edtf": time.edtf, "basis": time.basis.value if time.basis else None}


def _mention_to_json(mention: Mention) -> Json:
    return {**span_to_json(mention.span), "type": mention.type.value, "name": mention.name}
