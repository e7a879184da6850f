"""A JSON object to a report: `id`, `text`, `title`, `published`, `outlet`, `url`, `language`; no other key is read."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from letapis.capture.captured import Captured, Given, refused
from letapis.capture.limits import TEXT_BYTES
from letapis.model import Issue, Report

FIELDS = ("title", "published", "outlet", "url", "language")
_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "�"


def from_record(record: object, given: Given, place: str) -> Captured:
    """One report, or an issue that says what the record lacks. `place` is what issues begin with (`file:line`)."""
    if not isinstance(record, dict):
        return refused("not-a-record", place, "is no JSON object with a text")
    text = record.get("text")
    if not isinstance(text, str):
        return refused("no-text", place, 'has no "text" that is a string')
    if not text.strip():
        return refused("empty", place, "its text holds no words")
    if len(text) > TEXT_BYTES.number:
        return refused("too-large", place, f"its text is longer than the {TEXT_BYTES.number:,} letters that are read")
    issues: list[Issue] = []
    fields = {key: _field(record, key, given, place, issues) for key in FIELDS}
    fields["published"] = _day(fields["published"], place, issues)
    return Captured(
        (Report(_whole(text, "text", place, issues), source_id=_source_id(record), **fields),), tuple(issues)
    )


def _field(record: Mapping[str, Any], key: str, given: Given, place: str, issues: list[Issue]) -> str | None:
    value = record.get(key)
    if value is None or value == "":
        fallback: str | None = getattr(given, key)
        return fallback
    if not isinstance(value, str):
        issues.append(Issue("wrong-type", f'{place}: its "{key}" is no string and was passed over'))
        return None
    return _whole(value, key, place, issues)


def _source_id(record: Mapping[str, Any]) -> str | None:
    value = record.get("id")
    return None if value is None else _SURROGATE.sub(_REPLACEMENT, str(value))


def _whole(value: str, key: str, place: str, issues: list[Issue]) -> str:
    """The value with lone surrogates replaced: they stand for no character and cannot be written in UTF-8."""
    found = _SURROGATE.search(value)
    if found is None:
        return value
    issues.append(
        Issue("lone-surrogate", f'{place}: half a surrogate pair in "{key}" was replaced by U+FFFD', found.start(),
              found.end())
    )  # fmt: skip
    return _SURROGATE.sub(_REPLACEMENT, value)


def iso_day(value: str) -> str | None:
    """The day of an ISO 8601 date or date and time, as `YYYY-MM-DD`; None where it is neither."""
    try:
        return (
            date.fromisoformat(value) if len(value) <= len("2020-10-27") else datetime.fromisoformat(value).date()
        ).isoformat()
    except ValueError:
        return None


def _day(value: str | None, place: str, issues: list[Issue]) -> str | None:
    if value is None:
        return None
    day = iso_day(value)
    if day is None:
        issues.append(
            Issue("published-unclear", f'{place}: "published" is {value[:40]!r}, no ISO 8601 day; it was left open')
        )
    return day
