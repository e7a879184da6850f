"""What is shown first when sources disagree. A rule as data: nothing is dropped, the rest is shown behind it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from letapis.model import Certainty, Line, Review, SayerKind
from letapis.register.dating import day_of, width

SOURCE_RANK: dict[SayerKind | None, int] = {
    SayerKind.PERSON_CONCERNED: 0,
    SayerKind.COURT: 1,
    SayerKind.LAWYER: 2,
    SayerKind.RELATIVE: 3,
    SayerKind.RIGHTS_GROUP: 4,
    SayerKind.WITNESS: 5,
    None: 6,
    SayerKind.OUTLET: 7,
    SayerKind.OFFICIAL: 8,
    SayerKind.OTHER: 9,
    SayerKind.STATE_MEDIA: 10,
    SayerKind.ANONYMOUS: 11,
}
"""How near each kind of sayer stands to the event, nearest first; null is the report's own voice.

After the Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2, 2022): first-hand before second-hand,
named before anonymous. Officials and state media stand behind the press since they are a party to these cases.
"""

REVIEW_RANK = {Review.CORRECTED: 0, Review.ACCEPTED: 0, Review.UNREVIEWED: 1, Review.REJECTED: 2}
CERTAINTY_RANK = {Certainty.CERTAIN: 0, Certainty.PROBABLE: 1, Certainty.POSSIBLE: 2}


def human(line: Line, _: "Precedence") -> int:
    """What a human corrected or accepted goes first, what one rejected last."""
    return min(REVIEW_RANK[line.review], 0 if line.by_human and line.review is not Review.REJECTED else 2)


def source(line: Line, rule: "Precedence") -> int:
    """By the nearest sayer's kind, see `SOURCE_RANK`."""
    said_by = line.statement.attribution
    return rule.sources[said_by[0].kind if said_by else None]


def closeness(line: Line, _: "Precedence") -> int:
    """By the days between the report's publication and the event, on whatever day it was of those told.

    Unknown goes last.
    """
    published, first, end = day_of(line.source.published), line.days.earliest, line.days.latest
    if published is None or first is None or end is None or line.statement.when.edtf is None:
        return 1_000_000
    return max(abs(published.toordinal() - day) for day in (first.toordinal(), end.toordinal() - 1))


def certainty(line: Line, _: "Precedence") -> int:
    """Certain, then probable, then possible."""
    return CERTAINTY_RANK[line.statement.certainty]


def recency(line: Line, _: "Precedence") -> int:
    """What was published last goes first; without a day it goes last."""
    published = day_of(line.source.published)
    return -published.toordinal() if published else 0


Criterion = Callable[[Line, "Precedence"], int]
CRITERIA: dict[str, Criterion] = {
    "human": human,
    "source": source,
    "closeness": closeness,
    "certainty": certainty,
    "recency": recency,
}


@dataclass(frozen=True, slots=True)
class Precedence:
    """The criteria by name (see `CRITERIA`), the weightiest first, and the rank of each kind of source."""

    criteria: tuple[str, ...] = ("human", "source", "closeness", "certainty", "recency")
    sources: Mapping[SayerKind | None, int] = field(default_factory=lambda: SOURCE_RANK)

    def key(self, line: Line) -> tuple[int | str, ...]:
        """Lines sort by it, the one to show first first. The more exact date settles what is left, then the id."""
        return (*(CRITERIA[name](line, self) for name in self.criteria), width(line.days), line.id)


DEFAULT_PRECEDENCE = Precedence()
