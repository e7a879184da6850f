"""Something wrong or unclear in what was read, told as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding about data: what is wrong, where, and what to do.

    `code` is a short fixed name (`person-unresolved`, `article-unknown`); `message` is a full sentence for a
    reader. `start` and `end` are code-point offsets into the report's text where the issue has a place there.
    Bad data is never an exception: it is one of these, returned beside whatever could still be read.
    """

    code: str
    message: str
    start: int | None = None
    end: int | None = None
