"""A statement in words, as one line of a chronicle: how sure, what, where, by which law, who says so, the quotation."""

from rich.text import Text

from letapis.cli.problems import plain
from letapis.cli.wording import (
    ATTRIBUTES,
    CODES,
    DESCRIBED,
    EVENTS,
    MARKS,
    MOVES,
    NAMELESS,
    PLAIN_MARK,
    ROLES,
    SAYERS,
    SUPERSCRIPTS,
)
from letapis.model import Citation, EventKind, Role, RoleName, Sayer, Statement


def told(statement: Statement, *, person: bool = False) -> Text:
    """What is said, led by its marks: `✗ denied: released from KGB prison`. With `person`, of whom."""
    line = Text()
    marks = _marks(statement)
    for mark, word, colour in marks:
        line.append(f"{mark} {word}", colour).append(", " if (mark, word, colour) != marks[-1] else ": ")
    if not marks:
        line.append(f"{PLAIN_MARK} ")
    if person:
        line.append(f"{who(statement)}: ", "bold")
    return line.append(plain(what(statement)), "bold" if not person else "")


def _marks(statement: Statement) -> list[tuple[str, str, str]]:
    values = {statement.polarity, statement.reality, statement.certainty}
    return [(mark, word, colour) for value, mark, word, colour in MARKS if value in values]


def who(statement: Statement) -> str:
    """The person's fullest name, or what the report calls them."""
    person = statement.person
    if person.name:
        return plain(person.name)
    return plain(person.span.text) if person.span else "somebody"


def what(statement: Statement) -> str:
    """The event and its roles in words."""
    if statement.event is EventKind.PROFILE:
        return _profile(statement)
    words = [EVENTS[statement.event][1]]
    for name, form in ROLES:
        found = [value for role in statement.roles if role.role is name and (value := _value(role))]
        if found:
            said = [
                value
                for value in dict.fromkeys(found)
                if value not in " ".join(words) and value.casefold() not in NAMELESS
            ]
            at = "at {}" if name is RoleName.PLACE and said and said[0].startswith(DESCRIBED) else form
            words += [MOVES.get((statement.event, name), at).format(", ".join(said))] if said else []
    return " ".join(words)


def _profile(statement: Statement) -> str:
    def values(name: RoleName) -> list[str]:
        return [
            role.value or role.name or (role.span.text if role.span else "")
            for role in statement.roles
            if role.role is name
        ]

    attributes = [ATTRIBUTES.get(value, value) for value in values(RoleName.ATTRIBUTE)]
    said = [role.span.text for role in statement.roles if role.role is RoleName.VALUE and role.span]
    return ": ".join(filter(None, (", ".join(attributes), ", ".join(said or values(RoleName.VALUE)))))


def _value(role: Role) -> str:
    if role.citation is not None:
        return cited(role.citation)
    if role.role is RoleName.MODE:
        return (role.value or role.name or (role.span.text if role.span else "")).replace("_", " ")
    words = role.span.text if role.span else role.value or ""
    return words if role.role is RoleName.TERM else role.name or words


def cited(law: Citation) -> str:
    """A citation in short: `Art. 342², part 2, Criminal Code`."""
    number = law.article + (law.superscript or "").translate(SUPERSCRIPTS)
    part = f"part {law.part}" if law.part else None
    return ", ".join(filter(None, (f"Art. {number}", part, CODES.get(law.code or ""))))


OWN_VOICE = "the report in its own voice"
"""Who says what nobody is named for, in a report without an outlet."""


def said_by(statement: Statement, outlet: str | None) -> str:
    """Who says so, nearest first, and who published it."""
    published = plain(outlet) if outlet else "the report"
    if not statement.attribution:
        return f"{published} in its own voice"
    chain = " via ".join(_sayer(sayer) for sayer in statement.attribution)
    return chain if outlet and chain.endswith(published) else f"{chain}, in {published}"


def _sayer(sayer: Sayer) -> str:
    name = plain(sayer.name or sayer.span.text)
    return name if sayer.name else f"{name} ({SAYERS[sayer.kind]})"


def quoted(statement: Statement) -> Text:
    """The words that carry the statement, the event's own underlined."""
    quote, trigger = statement.quote, statement.trigger
    line = Text("“" + plain(quote.text) + "”", "italic")
    if quote.contains(trigger):
        first = trigger.start - quote.start + 1
        line.stylize("underline", first, first + trigger.end - trigger.start)
    return line
