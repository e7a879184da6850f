"""Acts for somebody that are told in two sentences: "X phoned Y. They spoke about the fate of Z."."""

from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import people, prepositions, pronouns, verbs
from letapis.model import EventKind, Person, Role, RoleName, Statement
from letapis.reading import syntax
from letapis.reading.after_events import Setting
from letapis.reading.dates import when_of
from letapis.reading.humans import is_human
from letapis.reading.moment import Moment
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def spoken_for(moment: Moment, read: list[Statement]) -> list[Statement]:
    """The statements of a talk about somebody, with the meeting of the sentence before as its own statement."""
    trigger = moment.trigger
    if trigger.row.event is not EventKind.INTERVENTION or trigger.row.person not in {"about", "object-of"}:
        return []
    speakers = syntax.subject(trigger.token)
    if speakers is None or people.PRONOUNS.get(speakers.lower_) != "p":
        return []
    verb = _meeting_before(trigger.token)
    if verb is None:
        return []
    agent, other = syntax.subject(verb), syntax.obj(verb) or syntax.pobj(verb, prepositions.MET)
    roles = [
        _role(moment, name, who)
        for name, who in ((RoleName.AGENT, agent), (RoleName.COUNTERPART, other))
        if who is not None and is_human(who)
    ]
    block = moment.block
    start = block.cut(verb.sent[0], verb.sent[-1]).start
    quote = block.cut_at(start, read[0].quote.end) if read else None
    when = when_of(Trigger(trigger.row, verb, ()), moment.dated, moment.triggers, Setting(None, moment.story.published))
    return [
        replace(
            s,
            when=when,
            trigger=block.cut(verb, verb),
            roles=tuple(roles),
            quote=quote or s.quote,
            rule="meeting-before/1",
        )
        for s in read
    ]


def _meeting_before(token: "Token") -> "Token | None":
    if token.sent.start == 0:
        return None
    before = token.doc[token.sent.start - 1].sent
    return next((t for t in before if t.lemma_.lower() in verbs.MEETING and t.pos_ in syntax.VERBAL), None)


def _role(moment: Moment, name: RoleName, token: "Token") -> Role:
    resolved = moment.story.coref.resolve(moment.block, token)
    return Role(name, resolved.span, resolved.names[0] or resolved.span.text)


def meant(statement: Statement, protagonist: str | None) -> Statement:
    """An unnamed person whose fate is spoken of is the one whom the report is about."""
    person = statement.person
    if (
        statement.event is not EventKind.INTERVENTION
        or person.name is not None
        or person.span is None
        or protagonist is None
    ):
        return statement
    if person.span.text.split()[0].lower() not in pronouns.ONE_OR_INDEFINITE:
        return statement
    return replace(statement, person=Person(person.span, protagonist))
