"""What counts only of people to whom more happens: a journey, a deed, a stay in hospital of somebody who was held."""

from dataclasses import replace

from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Polarity, Reality, RoleName, SayerKind, Statement

PASSING = {EventKind.LEFT_COUNTRY, EventKind.RETURNED}
"""Movements that count only of those to whom something else happened: ministers travel too."""


def row_of(statement: Statement) -> str:
    """The name of the row that read it, without its version."""
    return statement.rule.split("/")[0]


def that_count(statements: list[Statement]) -> list[Statement]:
    """The statements without those."""
    concerned = {
        s.person.name for s in statements if s.event not in PASSING | {EventKind.INTERVENTION, EventKind.ACCUSED}
    }
    held = {s.person.name for s in statements if s.event in CUSTODY and row_of(s) not in event_rules.OF_KNOWN_PRISONERS}
    statements = [one for s in statements if (one := _landed(s, statements)) is not None]
    away = {s.person.name for s in statements if s.event in PASSING and row_of(s) not in event_rules.NEVER_BACK}
    harmed = held | {
        s.person.name for s in statements if s.event is EventKind.ILL_TREATED and row_of(s) not in _WEAK_HARM
    }
    told = {s.person.name for s in statements if s.event not in _NO_EVENT and row_of(s) not in _MORE}
    return [
        s
        for s in statements
        if not (
            _of_nobody_away(s, away)
            or _mere_journey(s, concerned)
            or _of_no_prisoner(s, held, statements)
            or _mere_deed(s, concerned)
            or (row_of(s) in event_rules.OF_THE_HARMED and (s.person.name is None or s.person.name not in harmed))
            or (row_of(s) in event_rules.OF_TOLD and (s.person.name is None or s.person.name not in told))
            or (
                row_of(s) in event_rules.BESIDES
                and (not told or (s.person.name is not None and s.person.name not in told))
            )
            or (row_of(s) in event_rules.ALLEGED and (s.person.name is None or s.person.name not in concerned))
            or (row_of(s) in event_rules.FOR_SOMEBODY_CONCERNED and s.person.name not in concerned)
            or _free_by_then(s, statements)
        )
    ]


def _of_nobody_away(statement: Statement, away: set[str | None]) -> bool:
    """“Will not come back”, of somebody who has not left: the dead and the dismissed are told of so, too."""
    if row_of(statement) not in event_rules.NEVER_BACK or not _nowhere(statement):
        return False
    return statement.person.name is None or statement.person.name not in away


def _nowhere(statement: Statement) -> bool:
    return not any(r.role in {RoleName.PLACE, RoleName.PLACE_FROM} for r in statement.roles)


def _landed(statement: Statement, statements: list[Statement]) -> Statement | None:
    """“Was flown home. Her plane landed at Ciampino airport”: a return, where one is told of her besides."""
    if row_of(statement) not in event_rules.LANDINGS or statement.event is EventKind.RETURNED:
        return statement
    back = (s for s in statements if s.event is EventKind.RETURNED and s.person.name == statement.person.name)
    told = statement.person.name is not None and any(s.polarity is Polarity.AFFIRMED for s in back)
    return replace(statement, event=EventKind.RETURNED) if told else None


_MORE = event_rules.OF_TOLD | event_rules.BESIDES
"""Rows of what goes on with a case that is told by others."""
_NO_EVENT = PASSING | {EventKind.INTERVENTION, EventKind.ACCUSED, EventKind.PROFILE}
"""What does not tell that something happened to somebody."""
_WEAK_HARM = event_rules.OF_KNOWN_PRISONERS | event_rules.OF_THE_HARMED
"""Rows of ill-treatment that tell of nobody by themselves that he was ill-treated."""


def _free_by_then(statement: Statement, statements: list[Statement]) -> bool:
    """“Was beaten, let go and taken to hospital”: what is told of prisoners, of somebody last told to be free."""
    if row_of(statement) not in event_rules.STILL_HELD:
        return False
    told = [
        s for s in statements if s.person.name == statement.person.name and s.trigger.start < statement.trigger.start
    ]
    last = max(
        (s for s in told if s.event in CUSTODY | {EventKind.RELEASED}), key=lambda s: s.trigger.start, default=None
    )
    return last is not None and last.event is EventKind.RELEASED and last.polarity is Polarity.AFFIRMED


def _mere_deed(statement: Statement, concerned: set[str | None]) -> bool:
    """Whether a deed is told that nobody who accuses speaks of, or one of somebody to whom nothing happens."""
    if row_of(statement) not in event_rules.CLAIMED:
        return False
    nearest = statement.attribution[0].kind if statement.attribution else None
    return nearest not in _ACCUSERS or statement.person.name is None or statement.person.name not in concerned


_ACCUSERS = {SayerKind.OFFICIAL, SayerKind.STATE_MEDIA, SayerKind.COURT, SayerKind.WITNESS, SayerKind.OTHER}
"""Who accuses; whose relatives, lawyers or friends tell a deed do not."""


def _of_no_prisoner(statement: Statement, held: set[str | None], statements: list[Statement]) -> bool:
    """Whether it counts of prisoners alone, and is told of somebody else, or of nobody known.

    Of "several prisoners, among them X” it is told where it is of X.
    """
    row, name = row_of(statement), statement.person.name
    if row in event_rules.OF_KNOWN_PRISONERS:
        if name is not None:
            return name not in held
        names = {s.person.name for s in statements if s.trigger == statement.trigger} - {None}
        return not names or not names <= held
    return row in event_rules.OF_PRISONERS and name not in held


CUSTODY = {EventKind.DETAINED, EventKind.REMANDED, EventKind.HELD, EventKind.SENTENCED, EventKind.PUNISHED}
"""What befalls a prisoner; somebody to whom none of it happened was no prisoner in the hospital."""


def _mere_journey(statement: Statement, concerned: set[str | None]) -> bool:
    """Whether nothing but a journey is told, of somebody to whom nothing else happens, or who "did not come back"."""
    if row_of(statement) not in event_rules.WEAK_MOVEMENTS:
        return False
    if row_of(statement) in event_rules.JOURNEYS:
        return statement.person.name is None or statement.person.name not in concerned
    if statement.polarity is Polarity.DENIED and (_nowhere(statement) or statement.reality is Reality.CONDITIONAL):
        return True  # "may not leave the country"
    return statement.person.name is not None and statement.person.name not in concerned and bool(concerned)
