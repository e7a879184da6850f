"""Sealed fields: words that could endanger a source, a relative or somebody at home. Pure functions over records.

What is sealed is shown to those who may see it, when they ask, and each such look is logged. Its words are covered
wherever they stand in the text; the offsets stay, since as many blocks stand in their place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from letapis.desk.sealednames import SAYERS, following_spans, named_spans, sealed_names
from letapis.model import Attribute, Line, PersonCase, Role, RoleName, Sayer, Span, Statement

BLOCK = "█"
SEALED = "sealed"
"""What stands instead of a sealed name."""

ATTRIBUTES = frozenset({Attribute.RESIDENCE.value, Attribute.FAMILY.value, Attribute.DOCUMENT.value})
"""Descriptions that lead to a door, to relatives or into a file."""


def sealed_spans(statement: Statement) -> tuple[Span, ...]:
    """The words of a statement that are sealed."""
    found = [sayer.span for sayer in statement.attribution if sayer.kind in SAYERS]
    if _describes_sealed(statement):
        found += [role.span for role in statement.roles if role.role is RoleName.VALUE and role.span]
    return tuple(found)


def sealed_in(text: str, statements: Iterable[Statement]) -> tuple[Span, ...]:
    """All that is sealed in a report's text: the words of its statements, and the names of those who say them."""
    told = tuple(statements)
    spans = [span for statement in told for span in sealed_spans(statement)]
    following = following_spans(text, spans, told)
    return (*spans, *following, *named_spans(text, sealed_names(told, following)))


def seal(statement: Statement, spans: Iterable[Span] = ()) -> Statement:
    """The statement with its sealed words covered, and those at `spans` in its quote too."""
    cover = (*sealed_spans(statement), *spans)
    if not cover:
        return statement
    sealing_value = _describes_sealed(statement)
    return replace(
        statement,
        quote=_covered(statement.quote, cover),
        trigger=_covered(statement.trigger, cover),
        roles=tuple(_seal_role(role, cover, value=sealing_value) for role in statement.roles),
        attribution=tuple(_seal_sayer(sayer, cover) for sayer in statement.attribution),
    )


def seal_text(text: str, spans: Iterable[Span]) -> str:
    """A text with the words at `spans` covered, as long as before."""
    return _cover(text, 0, spans)


def seal_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Lines of a chronicle with all that is sealed in any of them covered in each of the same report."""
    told = tuple(lines)
    filed: dict[str, list[Statement]] = {}
    for line in told:
        filed.setdefault(line.source.report_id, []).extend(s for s in (line.statement, line.machine) if s)
    covers = {report: sealed_in_quotes(statements) for report, statements in filed.items() if has_sealed(statements)}
    names = {report: _names(filed[report], cover) for report, cover in covers.items()}
    return tuple(_seal_line(line, covers.get(line.source.report_id, ()), names) for line in told)


def _seal_line(line: Line, cover: tuple[Span, ...], names: Mapping[str, frozenset[str]]) -> Line:
    if not cover:
        return line
    machine = seal(line.machine, cover) if line.machine else None
    title = _seal_title(line.source.title, names[line.source.report_id])
    return replace(
        line, statement=seal(line.statement, cover), machine=machine, source=replace(line.source, title=title)
    )


def seal_title(title: str | None, text: str, statements: Iterable[Statement]) -> str | None:
    """A report's headline with the names covered that are sealed in its text."""
    told = tuple(statements)
    return _seal_title(title, _names(told, sealed_in(text, told))) if title and has_sealed(told) else title


def _seal_title(title: str | None, names: Iterable[str]) -> str | None:
    return seal_text(title, named_spans(title, names)) if title else title


def _names(statements: Iterable[Statement], cover: Iterable[Span]) -> frozenset[str]:
    """The names of sealed sources, and the sealed words of a text that begin with a capital."""
    return frozenset({*sealed_names(statements), *(span.text for span in cover if span.text[:1].isupper())})


def sealed_in_quotes(statements: Iterable[Statement]) -> tuple[Span, ...]:
    """All that is sealed in the quotes of one report's statements, where its whole text is not at hand."""
    told = tuple(statements)
    spans = [span for statement in told for span in sealed_spans(statement)]
    quotes = tuple({(s.quote.start, s.quote.end): s.quote for s in told}.values())
    following: list[Span] = []
    for quote in quotes:
        ends = [Span(0, span.end - quote.start, "") for span in spans if quote.start < span.end < quote.end]
        found = following_spans(quote.text, ends, told)
        following += [Span(span.start + quote.start, span.end + quote.start, span.text) for span in found]
    names = sealed_names(told, following)
    return (*spans, *following, *(span for q in quotes for span in named_spans(q.text, names, q.start)))


def seal_case(case: PersonCase) -> PersonCase:
    """A case whose lines and conflicts show nothing sealed."""
    lines = seal_lines(case.lines)
    quotes = {line.id: line.statement.quote.text for line in lines}
    positions = {line.id: line for line in case.lines}
    conflicts = tuple(
        replace(
            conflict,
            positions=tuple(
                replace(
                    side,
                    quote=quotes.get(side.statements[0], "") if side.statements else "",
                    said_by=SEALED if _said_sealed(positions, side.statements) else side.said_by,
                )
                for side in conflict.positions
            ),
        )
        for conflict in case.conflicts
    )
    return replace(case, lines=lines, conflicts=conflicts)


def has_sealed(statements: Iterable[Statement]) -> bool:
    """Whether anything in the statements is sealed."""
    return any(sealed_spans(statement) for statement in statements)


def _said_sealed(lines: dict[str, Line], statements: tuple[str, ...]) -> bool:
    said = [lines[key].statement.attribution for key in statements[:1] if key in lines]
    return any(sayer.kind in SAYERS for sayers in said for sayer in sayers)


def _describes_sealed(statement: Statement) -> bool:
    return any(role.role is RoleName.ATTRIBUTE and (role.value or role.name) in ATTRIBUTES for role in statement.roles)


def _seal_role(role: Role, cover: Iterable[Span], *, value: bool) -> Role:
    hidden = value and role.role is RoleName.VALUE
    if hidden or (role.span and any(role.span.overlaps(span) for span in cover)):
        span = Span(role.span.start, role.span.end, BLOCK * len(role.span.text)) if role.span else None
        return replace(role, span=span, name=SEALED, value=None)
    return role


def _seal_sayer(sayer: Sayer, cover: Iterable[Span]) -> Sayer:
    if any(sayer.span.overlaps(span) for span in cover):
        return replace(sayer, span=_covered(sayer.span, [sayer.span]), name=SEALED)
    return sayer


def _covered(span: Span, cover: Iterable[Span]) -> Span:
    return Span(span.start, span.end, _cover(span.text, span.start, cover))


def _cover(text: str, offset: int, cover: Iterable[Span]) -> str:
    for span in cover:
        start, end = max(0, span.start - offset), min(len(text), span.end - offset)
        if start < end:
            text = text[:start] + BLOCK * (end - start) + text[end:]
    return text
