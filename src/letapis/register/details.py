"""What a statement tells beside the event and its date, and how far two statements agree in it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from letapis.model import Citation, Custody, EventKind, Line, Role, RoleName, SayerKind
from letapis.register.durations import duration
from letapis.register.gazetteer import is_bare, is_named
from letapis.register.rules import Rules
from letapis.register.table import ADMINISTRATIVE, CRIMINAL
from letapis.register.terms import longest_arrest
from letapis.register.words import ABSENT, PENALTIES, Word, points_back, state_of

BY_AGENT = frozenset({EventKind.RECOGNISED, EventKind.RECOGNITION_WITHDRAWN})
"""Events that are an act of each agent by itself."""

PENALTY_ROLES = {RoleName.PENALTY, RoleName.REGIME, RoleName.TERM}


class Details(NamedTuple):
    """The comparable values of a statement; empty where it tells none.

    `laws` say nothing of the edition by which a number was read: that is of the day on which a report came out.
    `penal` is `administrative` or `criminal` for a verdict that says which, else empty.
    """

    place: frozenset[str]
    facility: frozenset[str]
    laws: frozenset[Citation]
    term: frozenset[str]
    agent: frozenset[str]
    penal: str


def details_of(line: Line, rules: Rules) -> Details:
    """The details of one line."""
    return Details(
        _names(line, RoleName.PLACE, rules),
        _facilities(line, rules),
        frozenset(replace(law, edition=None) for law in laws_of(line)),
        frozenset(role.duration for role in _roles(line, RoleName.TERM) if role.duration),
        _agents(line, rules),
        penal_of(line) if line.statement.event is EventKind.SENTENCED else "",
    )


def laws_of(line: Line) -> tuple[Citation, ...]:
    """The citations of a statement, in the order of its words."""
    return tuple([role.citation for role in line.statement.roles if role.role is RoleName.LAW and role.citation])


def each_once(laws: Iterable[Citation]) -> tuple[Citation, ...]:
    """Citations in order, each once, by whatever edition it was read."""
    found: dict[Citation, Citation] = {}
    for law in laws:
        found.setdefault(replace(law, edition=None) if law.edition else law, law)
    return tuple(found.values())


def first_name(line: Line, role: RoleName) -> str | None:
    """The name, or else the words or the value, of the first such role that names something; null where none does."""
    return next((text for found in _roles(line, role) if (text := _text(found)) and not points_back(text)), None)


def recogniser(line: Line) -> str | None:
    """Who recognised: the agent, else the rights group that says so; null where only others tell of it."""
    agent = first_name(line, RoleName.AGENT)
    group = next((sayer for sayer in line.statement.attribution if sayer.kind is SayerKind.RIGHTS_GROUP), None)
    return agent or (group.name or group.span.text if group else None)


def first_facility(lines: Iterable[Line]) -> str | None:
    """The facility of the first line that names one."""
    return next((name for line in lines if (name := first_name(line, RoleName.FACILITY))), None)


def in_absence(line: Line) -> bool:
    """Whether an order or a verdict was given against somebody who was not there."""
    words = " ".join((line.statement.trigger.text, line.statement.quote.text, words_of_penalty((line,)))).casefold()
    return any(word in words for word in ABSENT)


def penalty_of(line: Line) -> Word | None:
    """What the words of a verdict say of custody: the row of the penalty table that they contain."""
    words = [_text(role) or "" for role in line.statement.roles if role.role in PENALTY_ROLES]
    found = [row for text in (*words, line.statement.trigger.text) if (row := state_of(text, PENALTIES))]
    # That somebody was not there, or need not go, outweighs the kind of place that he was sentenced to.
    return next((row for row in found if row.state is None), found[0] if found else None)


def kind_of_facility(lines: Iterable[Line], rules: Rules) -> Custody | None:
    """The kind of custody in the first facility of which the words tell it, even where they only point back at it.

    One word for a facility goes last: in a headline "prison" may stand for any.
    """
    texts = [text for line in lines for role in _roles(line, RoleName.FACILITY) if (text := _text(role))]
    return next((kind for text in sorted(texts, key=is_bare) if (kind := rules.facility(text))), None)


def words_of_penalty(lines: Iterable[Line]) -> str:
    """All that verdicts say of the penalty, as one text."""
    roles = (role for line in lines for role in line.statement.roles if role.role in PENALTY_ROLES)
    return " ".join(_text(role) or "" for role in roles)


def penal_of(line: Line) -> str:
    """`administrative` or `criminal` by the law cited, the penalty or the length of the term; empty where none says."""
    codes = {law.code for law in laws_of(line) if law.code}
    if len(codes) == 1:
        return codes.pop()
    penalty = penalty_of(line)
    if penalty and penalty.state is Custody.ADMINISTRATIVE_ARREST:
        return ADMINISTRATIVE
    for role in _roles(line, RoleName.TERM):
        term = duration(role.duration)
        if term:
            country = next((law.jurisdiction for law in laws_of(line) if law.jurisdiction), None)
            return ADMINISTRATIVE if not term.months and term.days <= longest_arrest(country) else CRIMINAL
    return ""


def agreement(one: Details, other: Details) -> int:
    """How many kinds of detail agree, less those that differ."""
    pairs = ((one.place, other.place), (one.facility, other.facility), (one.term, other.term), (one.agent, other.agent))
    found = sum(1 if left & right else -1 for left, right in pairs if left and right)
    if one.laws and other.laws:
        found += -1 if laws_differ(one.laws, other.laws) else 1
    return found


def never_one(event: EventKind, one: Details, other: Details) -> bool:
    """Whether two statements can never tell of one act: verdicts under different codes, recognition by two bodies."""
    if event in BY_AGENT:
        return one.agent != other.agent
    return bool(one.penal and other.penal and one.penal != other.penal)


def apart(event: EventKind, one: Details, other: Details) -> bool:
    """Whether terms or laws differ, or of a state the places: enough to tell two acts apart where the dates do not."""
    term = _differ(one.term, other.term)
    elsewhere = event is EventKind.HELD and (_differ(one.facility, other.facility) or _differ(one.place, other.place))
    return term or elsewhere or laws_differ(one.laws, other.laws)


def differ_by_court(line: Line, other: Line, one: Details, two: Details) -> bool:
    """Whether two verdicts are told of different courts, or under different laws. "Minsk" may be its city court."""
    ours, theirs = _courts(line), _courts(other)
    alike = any(mine in their or their in mine for mine in ours for their in theirs)
    return laws_differ(one.laws, two.laws) or bool(ours and theirs and not alike)


def _courts(line: Line) -> list[str]:
    return [text.casefold() for role in _roles(line, RoleName.COURT) if (text := _text(role)) and not points_back(text)]


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other


def laws_differ(one: frozenset[Citation], other: frozenset[Citation]) -> bool:
    """Whether both cite laws, and no article of the one can be one of the other."""
    return bool(one and other) and not any(same_article(a, b) for a in one for b in other)


def same_article(one: Citation, other: Citation) -> bool:
    """Whether two citations can mean one article; what one leaves open contradicts nothing."""
    code = one.code is None or other.code is None or one.code == other.code
    superscript = one.superscript is None or other.superscript is None or one.superscript == other.superscript
    return one.article == other.article and code and superscript


def _roles(line: Line, name: RoleName) -> list[Role]:
    return [role for role in line.statement.roles if role.role is name]


def _names(line: Line, name: RoleName, rules: Rules) -> frozenset[str]:
    texts = (text for role in _roles(line, name) if (text := _text(role)))
    return frozenset(rules.canonical(text) for text in texts if not points_back(text))


def _facilities(line: Line, rules: Rules) -> frozenset[str]:
    """The facilities named; words that only describe one ("another prison in Omsk") are no name to compare."""
    texts = [text for role in _roles(line, RoleName.FACILITY) if (text := _text(role)) and not points_back(text)]
    return frozenset(rules.canonical(text) for text in texts if is_named(text))


def _agents(line: Line, rules: Rules) -> frozenset[str]:
    if line.statement.event in BY_AGENT:
        return frozenset({rules.canonical(recogniser(line) or "")})
    return _names(line, RoleName.AGENT, rules)


def _text(role: Role) -> str | None:
    return role.name or role.value or (role.span.text if role.span else None)
