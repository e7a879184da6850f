"""What capturing takes beside the bytes, and what it gives."""

from dataclasses import dataclass
from enum import StrEnum

from letapis.model import Issue, Report


class Format(StrEnum):
    """What the bytes are."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a report before its bytes are read, and where they came from.

    `published` is an ISO 8601 day (`2020-10-27`). `name` is what issues call the input: a path, or `<stdin>`.
    For text and HTML, what is given here wins over what a page says of itself; a JSON record's own fields win over it.
    """

    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    name: str = "<input>"


@dataclass(frozen=True, slots=True)
class Captured:
    """The reports that were in the bytes, in order, and what was wrong.

    An issue's message names the place (`reports.jsonl:17:9: …`). Issues with reports are notes; an input that gave
    no report has at least one.
    """

    reports: tuple[Report, ...] = ()
    issues: tuple[Issue, ...] = ()


def refused(code: str, place: str, why: str) -> Captured:
    """No report, and one issue that says why."""
    return Captured(issues=(Issue(code, f"{place}: {why}"),))
