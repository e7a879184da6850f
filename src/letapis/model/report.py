"""One version of one text."""

import hashlib
from dataclasses import dataclass


def text_id(text: str) -> str:
    """`sha256:` and the hash of the text: the id of a report."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Report:
    """What an outlet published, as Letapis read it.

    A page that changes is a new report beside the old one, never an edit of it. `published` is an ISO 8601 day
    (`2020-10-27`) or null; `source_id` the id that the input gave the report; `raw_sha256` the hash of
    the bytes it was captured from; `fetched_at` an ISO 8601 instant in UTC where it came over the network.
    """

    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    source_id: str | None = None
    raw_sha256: str | None = None
    fetched_at: str | None = None

    @property
    def id(self) -> str:
        """A hash of the text: the same text is the same report."""
        return text_id(self.text)
