"""A case as its page shows it: numbered evidence, what each axis rests on, what each line rests on. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from letapis.model import AxisStatus, Line, PersonCase, Spell, Status
from letapis.web.showing import short
from letapis.web.timeline import Timeline, timeline

MOST_LINES = 100
"""Statements on one page of a chronicle; each takes half a kilobyte besides its words."""
MOST_BYTES = 40_000
"""Bytes of the words on one page."""
LONGEST_QUOTE = 1500
"""Code points of a statement's words that a page shows."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that the page of a case is drawn from. `numbers` gives each statement's number as evidence.

    `lines` are those of the chronicle's page `page`, `page_of` the page of each number.
    """

    case: PersonCase
    status: Status
    axes: tuple[AxisStatus, ...]
    numbers: Mapping[str, int]
    drawing: Timeline | None
    spells: tuple[Spell, ...]
    sources: tuple[tuple[str, Line], ...]
    lines: tuple[Line, ...]
    page: int
    page_of: Mapping[int, int]

    @property
    def pages(self) -> int:
        """How many pages the chronicle has."""
        return max(self.page_of.values(), default=1)

    def numbered(self, statements: Iterable[str]) -> list[int]:
        """The numbers of statements, in order."""
        return sorted(self.numbers[key] for key in statements if key in self.numbers)


def case_view(case: PersonCase, status: Status, page: int = 1) -> CaseView:
    """The view of a case with its status on a day, and one page of a long chronicle with the sources of it."""
    paged = _paged(case.lines)
    page = min(max(page, 1), paged[-1] if paged else 1)
    lines = tuple(line for line, number in zip(case.lines, paged, strict=True) if number == page)
    reports: dict[str, Line] = {}
    for line in lines:
        reports.setdefault(line.source.report_id, line)
    return CaseView(
        case=case,
        status=status,
        axes=(status.custody, status.procedure, status.recognition),
        numbers={line.id: n for n, line in enumerate(case.lines, 1)},
        drawing=timeline(case, status.on),
        spells=(*case.custody, *case.procedure, *case.recognition),
        sources=tuple(reports.items()),
        lines=lines,
        page=page,
        page_of=dict(enumerate(paged, 1)),
    )


def _paged(lines: Iterable[Line]) -> list[int]:
    """The page of a chronicle that each of its lines stands on."""
    found: list[int] = []
    page = many = size = 0
    for line in lines:
        more = len(escape(short(line.statement.quote.text, LONGEST_QUOTE)).encode("utf-8", "surrogatepass"))
        if not found or many == MOST_LINES or size + more > MOST_BYTES:
            page, many, size = page + 1, 0, 0
        many, size = many + 1, size + more
        found.append(page)
    return found
