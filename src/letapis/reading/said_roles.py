"""Roles that hang on who is meant and who says so: whose name an agent has, who accuses, which court it was."""

from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import people as people_words
from letapis.language.chosen import rules as event_rules
from letapis.language.rows import EventRow
from letapis.model import EventKind, Person, Role, RoleName, SayerKind, Statement
from letapis.reading.moment import Moment
from letapis.reading.page import Block

if TYPE_CHECKING:
    from spacy.tokens import Token


def with_sayer(row: EventRow, told: Statement) -> Statement:
    """“Prosecutors say that he headed a spy ring": who accuses him; “must spend six years in prison, a court ruled"."""
    sayer = told.attribution[0] if told.attribution else None
    if sayer is None:
        return told
    name = None
    if row.name in event_rules.DEED_TOLD and sayer.kind not in _NO_ACCUSERS:
        name = RoleName.AGENT
    elif told.event in _JUDGED and sayer.kind is SayerKind.COURT and told.person.name != sayer.name:
        name = RoleName.COURT
    if name is None or any(role.role in {name, RoleName.JUDGE} for role in told.roles):
        return told
    return replace(told, roles=(*told.roles, Role(name, sayer.span, sayer.name or sayer.span.text)))


_NO_ACCUSERS = {SayerKind.OUTLET, SayerKind.PERSON_CONCERNED, SayerKind.LAWYER, SayerKind.RELATIVE}
"""Who only passes on what somebody is accused of."""
_JUDGED = {EventKind.SENTENCED, EventKind.CONVICTED, EventKind.ACQUITTED}


def of_another(role: Role, person: Person) -> Role:
    """Who acts upon somebody is somebody else: a noun taken for him ("the Defender visited X") stands as written."""
    span = role.span
    if role.role is not RoleName.AGENT or span is None or role.name != person.name or person.name is None:
        return role
    own = any(word in span.text for word in person.name.split()) or span.text.lower() in people_words.PRONOUNS
    return role if own else replace(role, name=span.text)


def who_acts(moment: Moment, block: Block, token: "Token") -> str | None:
    """The name of who takes part; "he" who spits at a prisoner is surely none of those it all befalls."""
    coref = moment.story.coref
    name = coref.resolve(block, token).names[0]
    force = moment.trigger.row.event in _DONE_BY_MIGHT and token.tag_ == "PRP"
    return None if name is None or (force and coref.clusters((name,))[0] in coref.affected) else name


_DONE_BY_MIGHT = {
    EventKind.ILL_TREATED,
    EventKind.DETAINED,
    EventKind.SEARCHED,
    EventKind.QUESTIONED,
    EventKind.PUNISHED,
}
