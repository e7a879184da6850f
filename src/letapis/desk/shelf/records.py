"""What the shelf shows: reports, their statements, and what was said of them."""

from dataclasses import dataclass
from datetime import datetime

from letapis.model import Line, ReportFiled, Source, Verdict


@dataclass(frozen=True, slots=True)
class Undone:
    """Who took something back, when, and why."""

    recorded_at: datetime
    actor: str
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Somebody's judgement of a statement; `withdrawn` where it was taken back, `undone` by whom."""

    seq: int
    recorded_at: datetime
    actor: str
    verdict: Verdict
    reason: str | None
    withdrawn: bool
    undone: Undone | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A statement with all that was said of it; `last` is the number of the last entry on it, whatever it did.

    `undone` is who took it back where it is `withdrawn`; `doer` who did the last of all.
    """

    line: Line
    remarks: tuple[Remark, ...]
    last: int
    actor: str
    withdrawn: bool
    undone: Undone | None = None
    doer: str = ""

    @property
    def standing(self) -> Remark | None:
        """The judgement that counts."""
        return next((remark for remark in reversed(self.remarks) if not remark.withdrawn), None)


@dataclass(frozen=True, slots=True)
class Filed:
    """A report on the shelf: where it is from, and how many of its statements nobody has judged yet."""

    source: Source
    seq: int
    recorded_at: datetime
    actor: str
    statements: int
    unreviewed: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class OpenReport:
    """A report taken from the shelf, with its text and its statements in the order of their words."""

    filed: Filed
    body: ReportFiled
    statements: tuple[Reviewed, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list, and how many the whole of it has."""

    rows: tuple[Filed, ...]
    total: int


def sought(source: Source) -> str:
    """What the words that somebody looks for are looked for in."""
    return f"{source.title} {source.outlet}".casefold()
