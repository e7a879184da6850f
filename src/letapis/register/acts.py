"""Statements to acts: the same event told by several reports is one act with several statements."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from letapis.model import Days, EventKind, Line, Polarity
from letapis.register.act import NARROW, Act, counts, one_voice
from letapis.register.dating import day_of, gap, hull, narrowed, width
from letapis.register.denials import deny
from letapis.register.details import Details, agreement, apart, details_of, differ_by_court, never_one
from letapis.register.durations import after, duration
from letapis.register.placing import news, placements
from letapis.register.rules import Rules
from letapis.register.table import CRIMINAL, EFFECTS


def acts_of(lines: Iterable[Line], rules: Rules) -> tuple[Act, ...]:
    """The acts that the lines of one person tell of. The order of the lines does not matter."""
    told = sorted((line for line in lines if counts(line)), key=_precise_first)
    placed = placements(told)
    found: dict[EventKind, list[Act]] = {}
    for line in told:
        if line.statement.polarity is Polarity.AFFIRMED and EFFECTS[line.statement.event].rank:
            _place(found.setdefault(line.statement.event, []), line, rules, placed)
    for line in told:
        if line.statement.polarity is Polarity.DENIED:
            deny(found, line)
    return tuple(_best_first(act, rules) for kind in EFFECTS for act in found.get(kind, ()))


def _precise_first(line: Line) -> tuple[int, int, str]:
    return width(line.days), line.days.latest.toordinal() if line.days.latest else 0, line.id


def _place(acts: list[Act], line: Line, rules: Rules, placed: Mapping[str, Days]) -> None:
    """Add the line to the act that it agrees with best, or open a new one."""
    details = details_of(line, rules)
    fitting = [n for n, act in enumerate(acts) if _joins(act, line, details, placed[line.id])]
    if not fitting:
        acts.append(Act(line.statement.event, line.days, placed[line.id], (line,), (details,), (details,)))
        return
    best = max(fitting, key=lambda n: _likeness(acts[n], line, details))
    act = acts[best]
    both = narrowed(act.days, line.days) or hull(act.days, line.days)
    if len(fitting) > 1 and width(line.days) > NARROW:
        both = act.days  # which of them a date means that tells little is not so sure that it could date one
    various = act.various if details in act.various else (*act.various, details)
    told = (*act.details, details)
    acts[best] = replace(act, days=both, lines=(*act.lines, line), details=told, various=various)


def _joins(act: Act, line: Line, details: Details, placed: Days) -> bool:
    """Whether a line can be of an act."""
    if any(_told_apart(other, line) for other in act.lines):
        return False
    if any(never_one(act.kind, other, details) for other in act.various):
        return False
    same = EFFECTS[act.kind].same
    if same is None or not act.days.overlaps(line.days):
        return same is None or width(hull(act.days, line.days)) <= same + 1
    return width(line.days) <= NARROW or _goes_with(act, line, details, placed) or _retold(act, line, details)


def _goes_with(act: Act, line: Line, details: Details, placed: Days) -> bool:
    """Whether a line whose date tells little goes with an act: nothing differs, and date, detail or news agree."""
    if any(apart(act.kind, other, details) for other in act.various):
        return False
    agrees = any(agreement(other, details) > 0 for other in act.various)
    return bool(line.statement.when.edtf) or agrees or _meet(act.placed, placed) or _meet(act.placed, news(line))


def _meet(one: Days, other: Days) -> bool:
    """Whether two times that both begin somewhere overlap: "some day before" meets everything, and says nothing."""
    return bool(one.earliest and other.earliest) and one.overlaps(other)


def _retold(act: Act, line: Line, details: Details) -> bool:
    """Whether a line without a date tells of a criminal verdict another term than other reports, and nothing else.

    A court may have changed the term since, or one of the two is wrong; so it is one verdict with two terms, which is
    told as a conflict and left to a human, and not a second case. Arrests follow one another, and stay apart. Once the
    term has run out, nobody changes it any more: what is told of then is another verdict.
    """
    if act.kind is not EventKind.SENTENCED or line.statement.when.edtf or details.penal != CRIMINAL:
        return False
    if any(other.source.report_id == line.source.report_id for other in act.lines):
        return False  # one report that tells two terms tells of two verdicts
    if _served_before(act, line):
        return False
    known = zip(act.lines, act.details, strict=True)
    return all(told.penal == CRIMINAL and not differ_by_court(other, line, told, details) for other, told in known)


def _served_before(act: Act, line: Line) -> bool:
    """Whether each term told of a verdict had run out, day for day, when a report was published."""
    published, verdict = day_of(line.source.published), act.days.latest
    terms = [length for details in act.details for term in details.term if (length := duration(term))]
    whole = len(terms) == sum(len(details.term) for details in act.details)
    if published is None or verdict is None or not terms or not whole:
        return False
    return all(after(verdict, length) <= published for length in terms)


def _told_apart(one: Line, other: Line) -> bool:
    """Whether one voice gives the two dates that exclude each other."""
    return one_voice(one, other) and not one.days.overlaps(other.days)


def _likeness(act: Act, line: Line, details: Details) -> tuple[int, bool, int, int, str]:
    best = max(agreement(other, details) for other in act.various)
    same_report = any(other.source.report_id == line.source.report_id for other in act.lines)
    latest = act.days.latest.toordinal() if act.days.latest else 0
    return best, same_report, -gap(act.days, line.days), latest, act.lines[0].id


def _best_first(act: Act, rules: Rules) -> Act:
    if len(act.lines) == 1 and len(act.against) < 2:  # noqa: PLR2004 - one cannot be out of order
        return act
    order = sorted(range(len(act.lines)), key=lambda n: rules.precedence.key(act.lines[n]))
    return replace(
        act,
        lines=tuple(act.lines[n] for n in order),
        details=tuple(act.details[n] for n in order),
        against=tuple(sorted(act.against, key=rules.precedence.key)),
    )
