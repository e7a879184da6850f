"""What sources disagree on: within one act, the values that cannot all be so, each with its words."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from letapis.model import Citation, Conflict, ConflictKind, EventKind, Line, Position
from letapis.register.act import NARROW, Act
from letapis.register.dating import edtf_of, width
from letapis.register.details import Details, laws_differ
from letapis.register.gazetteer import within
from letapis.register.renumbered import one_offence
from letapis.register.rules import Rules
from letapis.register.words import is_own

Side = tuple[str, tuple[Line, ...]]


def conflicts_of(person: str, acts: Iterable[Act], rules: Rules) -> tuple[Conflict, ...]:
    """Every conflict within the acts of one person, in the order of the acts."""
    found: list[Conflict] = []
    heard: set[str] = set()
    for act in acts:
        for kind, sides in _sides(act, heard):
            positions = tuple(_position(value, lines) for value, lines in sides)
            name = f"conflict:{kind.value}:{act.id}"
            ordered = sorted(positions, key=lambda p: _rank(act, p, rules))
            found.append(Conflict(name, kind, person, act.kind.value, act.days, tuple(ordered)))
    return tuple(found)


def disputed_laws(acts: Iterable[Act]) -> tuple[Citation, ...]:
    """The laws that are cited only where, of the same act, another line cites others in their place."""
    agreed: dict[Citation, bool] = {}
    for act in acts:
        cited = dict.fromkeys(details.laws for details in act.various if details.laws)
        for laws in cited:
            undisputed = not any(_laws_clash(laws, others) for others in cited)
            agreed |= {law: undisputed or agreed.get(law, False) for law in laws}
    return tuple(sorted((law for law, so in agreed.items() if not so), key=repr))


def citation_text(law: Citation) -> str:
    """A citation as short text: article, superscript and part."""
    superscript = f"^{law.superscript}" if law.superscript else ""
    part = f" part {law.part}" if law.part else ""
    return f"{law.article}{superscript}{part}"


def _sides(act: Act, heard: set[str]) -> Iterator[tuple[ConflictKind, list[Side]]]:
    """The conflicts of one act. A denial that was set against another act of the person already is not told again."""
    if any(line.id not in heard for line in act.against):
        heard.update(line.id for line in act.against)
        if act.kind is EventKind.DIED:
            yield ConflictKind.ALIVE, [("dead", act.lines), ("alive", act.against)]
        else:
            yield ConflictKind.HAPPENED, [("affirmed", act.lines), ("denied", act.against)]
    if len(act.lines) == 1:
        return
    for kind, values in FIELDS.items():
        if kind is ConflictKind.PLACE and act.kind not in AT_A_PLACE:
            continue
        sides = _by_value(act, values)
        if len(sides) > 1:
            yield kind, sides


def _dates(line: Line, _: Details) -> str:
    told = line.statement.when.edtf
    return (edtf_of(line.days) or "") if told and width(line.days) <= NARROW else ""


def _laws(_: Line, details: Details) -> str:
    return ", ".join(sorted(citation_text(law) for law in details.laws))


FIELDS: dict[ConflictKind, Callable[[Line, Details], str]] = {
    ConflictKind.DATE: _dates,
    ConflictKind.PLACE: lambda _, details: ", ".join(sorted(place for place in details.place if not is_own(place))),
    ConflictKind.FACILITY: lambda _, details: ", ".join(sorted(details.facility)),
    ConflictKind.LAW: _laws,
    ConflictKind.TERM: lambda _, details: ", ".join(sorted(details.term)),
}
"""How the value that a line gives is read, by what is compared; empty where it gives none."""


AT_A_PLACE = frozenset({EventKind.DETAINED, EventKind.HELD, EventKind.DIED, EventKind.DISAPPEARED})
"""Events that happen at one place. A journey is told by any place on the way, a trial by the court's or the town's."""


def _by_value(act: Act, value: Callable[[Line, Details], str]) -> list[Side]:
    """The lines of an act by their value; values that can all be so are no sides, so then the list is empty."""
    groups: dict[str, list[tuple[Line, Details]]] = {}
    for line, details in zip(act.lines, act.details, strict=True):
        if text := value(line, details):
            groups.setdefault(text, []).append((line, details))
    clashing = [
        text
        for text, own in groups.items()
        if any(_clash(own[0], text, other[0], name) for name, other in groups.items() if name != text)
    ]
    return [(text, tuple(line for line, _ in groups[text])) for text in clashing]


def _clash(one: tuple[Line, Details], text: str, other: tuple[Line, Details], name: str) -> bool:
    """Whether two values exclude each other. "Minsk" and "Belarus" do not, nor do Article 342 and its part 1."""
    if one[1].laws and other[1].laws and text == _laws(*one) and name == _laws(*other):
        return _laws_clash(one[1].laws, other[1].laws)
    if text == _dates(*one) and name == _dates(*other):
        return not one[0].days.overlaps(other[0].days)
    return text not in name and name not in text and not within(text, name) and not within(name, text)


def _laws_clash(one: frozenset[Citation], other: frozenset[Citation]) -> bool:
    """Whether two sets of laws exclude each other; an offence that a new code numbers anew is no other one."""
    return laws_differ(one, other) and not any(one_offence(a, b) for a in one for b in other)


def _position(value: str, lines: Sequence[Line]) -> Position:
    first = lines[0]
    said_by = first.statement.attribution
    sayer = (said_by[0].name or said_by[0].span.text) if said_by else first.source.outlet
    return Position(value, tuple(line.id for line in lines), first.statement.quote.text, sayer or "")


def _rank(act: Act, position: Position, rules: Rules) -> tuple[int | str, ...]:
    lines = {line.id: line for line in (*act.lines, *act.against)}
    return rules.precedence.key(lines[position.statements[0]])
