"""A citation of a law, as precise as the words allow."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """Code, article, superscript and part, read by the edition in force.

    `jurisdiction` is an ISO 3166-1 alpha-2 code in lower case (`by`); `code` is `criminal`, `administrative`
    or null where the words do not say; `article` is the number as a string (`342`, `23.34`); `superscript`
    tells Article 342² from part 2 of Article 342; `edition` is the day (ISO 8601) by whose edition the number was read.
    """

    article: str
    jurisdiction: str | None = None
    code: str | None = None
    superscript: str | None = None
    part: str | None = None
    edition: str | None = None
