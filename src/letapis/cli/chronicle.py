"""The chronicle of one person on the terminal: where things stand, what happened when, where sources disagree."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from letapis.cli.dates import UNDATED, bound_in_words, in_words
from letapis.cli.problems import plain
from letapis.cli.reports import short, timeline
from letapis.cli.telling import OWN_VOICE, cited, quoted, said_by, told
from letapis.cli.withdrawn import remark
from letapis.cli.wording import EVENTS, STATES, Part
from letapis.model import Days
from letapis.model.case import Axis, Conflict, Line, PersonCase, Position, Review, Spell
from letapis.register.dating import edtf_of

# An ISO 8601 duration of calendar units.
_LENGTH = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")

REVIEWS = {Review.ACCEPTED: "accepted", Review.REJECTED: "rejected", Review.CORRECTED: "corrected"}


def print_case(screen: Console, case: PersonCase, gone_from: Mapping[str, str] = MappingProxyType({})) -> None:
    """The whole chronicle, for a person to read.

    `gone_from` tells by a line's id which newer version lacks its words.
    """
    _heading(screen, case)
    _standing(screen, case)
    for part in Part:
        lines = [line for line in case.lines if EVENTS[line.statement.event][0] is part]
        if lines:
            _part(screen, part, lines, gone_from)
    if case.conflicts:
        _title(screen, "where sources disagree")
        for conflict in case.conflicts:
            print_conflict(screen, conflict)
    for issue in case.issues:
        screen.print(Text(f"unclear: {plain(issue.message)}", "yellow"))


def _heading(screen: Console, case: PersonCase) -> None:
    reports = len({line.source.report_id for line in case.lines})
    count = f"{_number(len(case.lines), 'statement')} in {_number(reports, 'report')}"
    name = plain(case.person.name or "somebody whom nobody names")
    screen.print(Text.assemble((name, "bold underline"), (f"   {count}", "dim")))
    others = [plain(variant) for variant in case.person.variants if variant != case.person.name]
    if others:
        screen.print(Text.assemble(("also written ", "dim"), ", ".join(others)))
    screen.print()


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _title(screen: Console, words: str) -> None:
    screen.print(Text(words.upper(), "bold cyan"))


def _standing(screen: Console, case: PersonCase) -> None:
    """The last state on each axis, with its evidence counted."""
    table = timeline()
    for axis, spells in (
        (Axis.CUSTODY, case.custody),
        (Axis.PROCEDURE, case.procedure),
        (Axis.RECOGNITION, case.recognition),
    ):
        last = spells[-1] if spells else None
        table.add_row(Text(axis.value, "bold"), spell_in_words(last) if last else Text("nothing is told", "dim"))
    screen.print(table)
    screen.print()


def spell_in_words(spell: Spell) -> Text:
    """A state with its days and how much speaks for and against it."""
    line = Text(state_in_words(spell), "bold")
    line.append(f" {_days(spell)}")
    if not spell.certain:
        line.append(" ? not certain", "bold yellow")
    evidence = _number(len(spell.statements), "statement")
    against = f", {len(spell.against)} against" if spell.against else ""
    line.append(f"  ({evidence}{against})", "red" if spell.against else "dim")
    if spell.expected_end and not spell.end:
        line.append(f"\n  computed end {in_words(edtf_of(spell.expected_end.days))}: {spell.expected_end.note}", "dim")
    return line


def state_in_words(spell: Spell) -> str:
    """The state, how, by whom, where, by which law."""
    words = [STATES.get(spell.state, spell.state.value.replace("_", " "))]
    words += [f"({spell.mode.replace('_', ' ')})"] if spell.mode else []
    words += [f"by {spell.agent}"] if spell.agent else []
    words += [f"at {spell.facility}"] if spell.facility else []
    words += [f"in {spell.place}"] if spell.place and spell.place not in (spell.facility or "") else []
    words += [f"under {'; '.join(map(cited, spell.laws))}"] if spell.laws else []
    return plain(" ".join(words))


def _days(spell: Spell) -> str:
    since = since_in_words(spell)
    if not spell.end:
        return since
    until = f"until {bound_in_words(spell.end_edtf)}" if spell.end_edtf else f"until, at the latest, {_last(spell.end)}"
    return f"{since} {until}".strip()


def since_in_words(spell: Spell) -> str:
    """The day on which a state began, as it is told; else the day by which it was reported; else nothing."""
    if spell.start_edtf:
        return f"since {bound_in_words(spell.start_edtf)}"
    return f"by {_last(spell.start)}" if spell.start.latest else ""


def _last(days: Days) -> str:
    return in_words((days.latest - timedelta(days=1)).isoformat()) if days.latest else "an unknown day"


def where_said(line: Line) -> str:
    """Who says so, published by whom and when, and where the words stand."""
    statement, source = line.statement, line.source
    published = f", {in_words(source.published)}" if source.published else ""
    where = f"{short(source.report_id)}:{statement.quote.start}–{statement.quote.end}"
    return f"{said_by(statement, source.outlet)}{published} · {where}"


def _part(screen: Console, part: Part, lines: list[Line], gone_from: Mapping[str, str]) -> None:
    _title(screen, part.value)
    table = timeline()
    for line in lines:
        table.add_row(_when(line), Padding(Text("\n").join(_body(line, gone_from.get(line.id))), (0, 0, 1, 0)))
    screen.print(table)


def _when(line: Line) -> Text:
    """The day of the event; where no day is told, in parentheses the day of the report."""
    if line.statement.when.edtf:
        return Text(in_words(line.statement.when.edtf))
    return Text(f"({in_words(line.source.published)})" if line.source.published else UNDATED, "dim")


def _body(line: Line, gone_from: str | None) -> Iterator[Text]:
    head = told(line.statement)
    if line.review in REVIEWS:
        head.append(f"  [{REVIEWS[line.review]} by a human{': ' + plain(line.reason) if line.reason else ''}]", "bold")
    if line.review is Review.REJECTED:
        head.stylize("strike")
    yield head
    yield quoted(line.statement)
    yield Text(where_said(line), "dim")
    if gone_from:
        yield remark(gone_from)


def print_conflict(screen: Console, conflict: Conflict, name: str | None = None) -> None:
    """The positions of a conflict, that to show first first; `name` is whose it is."""
    table = timeline()
    title = Text(f"{conflict.kind.value}: {conflict.event.replace('_', ' ')}")
    for position in conflict.positions:
        count = _number(len(position.statements), "statement")
        head = Text.assemble(
            (plain(value_in_words(position)), "bold"), (f"  {plain(position.said_by) or OWN_VOICE} ({count})", "dim")
        )
        table.add_row(title, Text("\n").join([head, Text(f"“{plain(position.quote)}”", "italic")]))
        title = Text("or")
    if name:
        screen.print(Text(plain(name), "bold"))
    screen.print(Padding(table, (0, 0, 1, 0)))


def value_in_words(position: Position) -> str:
    """A day, a length or a name in words; names, which compare in small letters, as the quotation writes them."""
    if length := _LENGTH.fullmatch(position.value):
        counted = zip(length.groups(), ("year", "month", "week", "day"), strict=True)
        return " ".join(_number(int(count), unit) for count, unit in counted if count)
    written = re.search(re.escape(position.value), position.quote, re.IGNORECASE)
    return written.group() if written else in_words(position.value)
