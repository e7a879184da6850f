"""Sealed fields: words that could endanger a source, a relative or somebody at home. Pure functions over records.

What is sealed is shown to those who may see it, when they ask, and each such look is logged. Its words are covered
wherever they stand in the text; the offsets stay, since as many blocks stand in their place.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from letapis.desk.blocks import BLOCK, blocked
from letapis.desk.declined import declined_spans
from letapis.desk.sealednames import SAYERS, SHORTEST, following_spans, named_spans, sealed_beginnings, sealed_names
from letapis.model import Attribute, Line, PersonCase, Role, RoleName, Sayer, Source, Span, Statement

SEALED = "sealed"
"""What stands instead of a sealed name."""

ATTRIBUTES = frozenset({Attribute.RESIDENCE.value, Attribute.FAMILY.value, Attribute.DOCUMENT.value})
"""Descriptions that lead to a door, to relatives or into a file."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What is sealed in one report: words of its text, and names that are covered in its headline and its address.

    `begin` is what those names begin with that are sought in any case (`letapis.desk.declined`).
    """

    spans: tuple[Span, ...] = ()
    names: frozenset[str] = frozenset()
    begin: frozenset[str] = frozenset()


def cover_of(text: str, statements: Iterable[Statement]) -> Cover:
    """All that is sealed in a report, by its text and whatever was ever told of it."""
    told = tuple(statements)
    if not has_sealed(told):
        return Cover()
    spans, named = sealed_in(text, told), named_cover(text, told)
    return Cover(spans, named.names | set(_capital(spans)), named.begin)


def named_cover(text: str, statements: Iterable[Statement]) -> Cover:
    """The names alone that are sealed in a report, which is all that its headline needs: the text is not searched."""
    told = tuple(statements)
    spans = [span for statement in told for span in sealed_spans(statement)]
    following = following_spans(text, spans, told)
    names = frozenset((*sealed_names(told, following), *_capital((*spans, *following))))
    return Cover((), names, sealed_beginnings(told, names))


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
    names = sealed_names(told, following)
    return (*spans, *following, *named_spans(text, names, begin=sealed_beginnings(told, names)))


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


def seal_lines(lines: Iterable[Line], covers: Mapping[str, Cover] | None = None) -> tuple[Line, ...]:
    """Lines of a chronicle with all that is sealed in any of them covered in each of the same report.

    `covers` tells by report what else is sealed there.
    """
    told, filed = tuple(lines), dict[str, list[Statement]]()
    for line in told:
        filed.setdefault(line.source.report_id, []).extend(s for s in (line.statement, line.machine) if s)
    known = {key: joined(_of_quotes(statements), (covers or {}).get(key, Cover())) for key, statements in filed.items()}
    whole = joined(*known.values(), *(covers or {}).values())
    return tuple(_seal_line(line, known[line.source.report_id], whole) for line in told)


def _of_quotes(statements: Iterable[Statement]) -> Cover:
    told = tuple(statements)
    if not has_sealed(told):
        return Cover()
    spans = sealed_in_quotes(told)
    names = frozenset((*sealed_names(told), *_capital(spans)))
    return Cover(spans, names, sealed_beginnings(told, names))


def joined(*covers: Cover) -> Cover:
    """All that is sealed in any of some reports."""
    return Cover(
        tuple(span for cover in covers for span in cover.spans),
        frozenset().union(*(cover.names for cover in covers)),
        frozenset().union(*(cover.begin for cover in covers)),
    )


def _seal_line(line: Line, cover: Cover, whole: Cover) -> Line:
    if line.reason:
        line = replace(line, reason=seal_reason(line.reason, whole))
    if not cover.spans:
        return line
    machine = seal(line.machine, cover.spans) if line.machine else None
    source = seal_source(line.source, cover)
    return replace(line, statement=seal(line.statement, cover.spans), machine=machine, source=source)


def seal_source(source: Source, cover: Cover) -> Source:
    """Where a report is from, with no sealed name in its headline, its address or its number.

    An address often spells out the headline, in whatever letters: of one whose headline has a sealed name, or that has
    such a name itself, only the site is told.
    """
    if not cover.names:
        return source
    title = blocked(source.title, _named(source.title, cover)) if source.title else source.title
    words = {word.casefold() for name in cover.names for word in name.split() if len(word) >= SHORTEST}

    def tells(text: str | None) -> bool:
        return title != source.title or any(word in unquote(text or "").casefold() for word in words)

    return replace(
        source,
        title=title,
        url=_site(source.url) if source.url and tells(source.url) else source.url,
        source_id=None if source.source_id and tells(source.source_id) else source.source_id,
    )


def _site(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.hostname}/{BLOCK * 3}" if parts.hostname else None


def seal_remark(message: str, cover: Cover) -> str:
    """A remark of the reading on a report, which may cite words of it, with no sealed name."""
    return blocked(message, _named(message, cover)) if cover.names else message


def seal_reason(reason: str, cover: Cover) -> str:
    """Why a human judged as they did, with no sealed name, and no sealed words that stand there as they do in the text.

    A reason is typed in a hurry, so letters may be small. Words such as "her sister" lead to nobody; those with a name
    or a number in them may.
    """
    telling = {span.text for span in cover.spans if any(sign.isupper() or sign.isdigit() for sign in span.text)}
    folded = reason.casefold()
    found = (
        Span(match.start(), match.end(), match.group())
        for words in telling | cover.names
        if words.casefold() in folded
        for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", reason, re.IGNORECASE)
    )
    return blocked(reason, (*found, *declined_spans(reason, cover.begin, small=True)))


def _named(text: str, cover: Cover) -> tuple[Span, ...]:
    return named_spans(text, cover.names, begin=cover.begin)


def _capital(spans: Iterable[Span]) -> Iterator[str]:
    """Sealed words that begin with a capital, as a name does."""
    return (span.text for span in spans if span.text[:1].isupper())


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
    begin = sealed_beginnings(told, names)
    return (*spans, *following, *(span for q in quotes for span in named_spans(q.text, names, q.start, begin)))


def seal_case(case: PersonCase, covers: Mapping[str, Cover] | None = None) -> PersonCase:
    """A case whose lines and conflicts show nothing sealed; `covers` is what is sealed in its reports, as far as known.

    A report may seal in a statement on somebody else what stands in a line of this case.
    """
    lines = seal_lines(case.lines, covers)
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
    return Span(span.start, span.end, blocked(span.text, cover, span.start))
