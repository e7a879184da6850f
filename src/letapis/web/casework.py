"""A case as its page shows it: numbered evidence, what each axis rests on, what each line rests on. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from letapis.model import AxisStatus, Line, PersonCase, Spell, Status
from letapis.web.timeline import Timeline, timeline


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that the page of a case is drawn from. `numbers` gives each statement's number as evidence."""

    case: PersonCase
    status: Status
    axes: tuple[AxisStatus, ...]
    numbers: Mapping[str, int]
    drawing: Timeline | None
    spells: tuple[Spell, ...]
    sources: tuple[tuple[str, Line], ...]

    def numbered(self, statements: Iterable[str]) -> list[int]:
        """The numbers of statements, in order."""
        return sorted(self.numbers[key] for key in statements if key in self.numbers)


def case_view(case: PersonCase, status: Status) -> CaseView:
    """The view of a case with its status on a day."""
    reports: dict[str, Line] = {}
    for line in case.lines:
        reports.setdefault(line.source.report_id, line)
    return CaseView(
        case=case,
        status=status,
        axes=(status.custody, status.procedure, status.recognition),
        numbers={line.id: n for n, line in enumerate(case.lines, 1)},
        drawing=timeline(case, status.on),
        spells=(*case.custody, *case.procedure, *case.recognition),
        sources=tuple(reports.items()),
    )
