"""Events and their persons held against marked events: what was found, missed, invented.

A place fits where the words of the trigger share a letter. Several statements with one trigger ("A, B and C were
arrested") are one event; several of our triggers on one marked event are one hit, none invented.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from letapis.model import Span, Statement, TimeExpression
from measuring.files import sentence
from measuring.kinds import Kinds
from measuring.records import Confusion, Json, Tally


@dataclass(frozen=True, slots=True)
class GoldPerson:
    """A person marked as taking part: where, and the fullest name where it is known."""

    start: int
    end: int
    text: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """A marked event: its type in its scheme, its trigger, its persons."""

    type: str
    start: int
    end: int
    persons: tuple[GoldPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one measure came to in one document."""

    tally: Tally
    confusions: tuple[Confusion, ...]


def shares(span: Span | None, start: int, end: int) -> bool:
    """Whether a span and a place share a code point."""
    return span is not None and span.start < end and start < span.end


def at(item: Json, times: Iterable[TimeExpression]) -> list[TimeExpression]:
    """The times that share a code point with a marked place."""
    return [time for time in times if shares(time.span, item["start"], item["end"])]


def told(statements: Iterable[Statement], start: int, end: int) -> str:
    """What was read between two places, for a list of confusions: `detained 'held' planned (hold-verb/1)`."""
    here = {
        f"{s.event} {s.trigger.text!r} {s.reality if s.polarity == 'affirmed' else s.polarity} ({s.rule})"
        for s in statements
        if shares(s.trigger, start, end)
    }
    return "; ".join(sorted(here)) or "nothing read"


def gold_event(item: Json, kind: str, person_roles: frozenset[str]) -> GoldEvent:
    """An event of the form that WikiEvents, RAMS and M2E2 have here; `kind` is its type as the table has it."""
    persons = tuple(
        GoldPerson(a["start"], a["end"], a["text"], a.get("entity_name"))
        for a in item["arguments"]
        if a["role"].casefold() in person_roles
    )
    return GoldEvent(kind, item["trigger"]["start"], item["trigger"]["end"], persons)


def fits(statement: Statement, event: GoldEvent, kinds: Kinds) -> bool:
    """Whether a statement speaks of this event: same words, a type that it may be right about."""
    return shares(statement.trigger, event.start, event.end) and event.type in kinds.types(statement)


def events(text: str, gold: Sequence[GoldEvent], read: Iterable[Statement], kinds: Kinds, measure: str) -> Outcome:
    """Events found, missed and invented."""
    statements = list(read)
    missed = [event for event in gold if not any(fits(s, event, kinds) for s in statements)]
    invented = {
        (s.trigger.start, s.trigger.end): s
        for s in statements
        if kinds.counts(s) and not any(fits(s, event, kinds) for event in gold)
    }
    wrong = [
        Confusion(measure, "missed", f"{e.type}, {told(statements, e.start, e.end)}", sentence(text, e.start, e.end))
        for e in missed
    ]
    wrong += [
        Confusion(measure, "invented", f"{s.event} ({s.rule})", sentence(text, *place)) for place, s in invented.items()
    ]
    return Outcome(Tally(len(gold) - len(missed), len(invented), len(missed)), tuple(wrong))


def persons(text: str, gold: Sequence[GoldEvent], read: Iterable[Statement], kinds: Kinds, measure: str) -> Outcome:
    """Persons of events, end to end: a person counts only with a right event.

    A person fits where the words share a letter or the names agree (`same_name`).
    """
    statements = [s for s in read if s.person.span is not None or s.person.name]
    missed = [
        (event, person)
        for event in gold
        for person in event.persons
        if not any(fits(s, event, kinds) and same_person(s, person) for s in statements)
    ]
    invented = _unmarked(statements, gold, kinds)
    marked = sum(len(event.persons) for event in gold)
    wrong = [
        Confusion(
            measure,
            "missed",
            f"{event.type}: {person.name or person.text}, read: {_people(statements, event)}",
            sentence(text, event.start, event.end),
        )
        for event, person in missed
    ]
    wrong += [
        Confusion(
            measure,
            "invented",
            f"{s.event}: {_words(s)} = {s.person.name}",
            sentence(text, s.trigger.start, s.trigger.end),
        )
        for s in invented
    ]
    return Outcome(Tally(marked - len(missed), len(invented), len(missed)), tuple(wrong))


def _unmarked(statements: Sequence[Statement], gold: Sequence[GoldEvent], kinds: Kinds) -> list[Statement]:
    """Statements whose person nobody marked, one for each trigger and person."""
    found: dict[tuple[int, str], Statement] = {}
    for s in statements:
        near = [event for event in gold if fits(s, event, kinds)]
        if not near and not kinds.counts(s):
            continue
        if not any(same_person(s, person) for event in near for person in event.persons):
            found.setdefault((s.trigger.start, s.person.name or _words(s)), s)
    return list(found.values())


def _people(statements: Iterable[Statement], event: GoldEvent) -> str:
    here = {f"{_words(s)} = {s.person.name}" for s in statements if shares(s.trigger, event.start, event.end)}
    return "; ".join(sorted(here)) or "nobody"


def _words(statement: Statement) -> str:
    return statement.person.span.text if statement.person.span else "(no words)"


def same_person(statement: Statement, person: GoldPerson) -> bool:
    """Whether a statement's person is the marked one."""
    if shares(statement.person.span, person.start, person.end):
        return True
    return same_name(statement.person.name, person.name or person.text)


def same_name(ours: str | None, theirs: str | None) -> bool:
    """Whether all words of one name are among the other's, letter case and accents aside."""
    one, other = _folded(ours), _folded(theirs)
    return bool(one and other) and (one <= other or other <= one)


def _folded(name: str | None) -> set[str]:
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    return set(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def spans(
    text: str, gold: Sequence[Json], read: Iterable[Span | None], measure: str, label: Callable[[Json], str]
) -> Outcome:
    """Marked places held against read ones; both sides once each."""
    found = {(s.start, s.end): s for s in read if s is not None}.values()
    missed = [g for g in gold if not any(shares(s, g["start"], g["end"]) for s in found)]
    extra = [s for s in found if not any(shares(s, g["start"], g["end"]) for g in gold)]
    wrong = [Confusion(measure, "missed", label(g), sentence(text, g["start"], g["end"])) for g in missed]
    wrong += [Confusion(measure, "invented", s.text, sentence(text, s.start, s.end)) for s in extra]
    return Outcome(Tally(len(gold) - len(missed), len(extra), len(missed)), tuple(wrong))


def together(outcomes: dict[str, Outcome]) -> tuple[dict[str, Tally], tuple[Confusion, ...]]:
    """Outcomes by measure as the two parts of a document's marks."""
    confusions = tuple(c for outcome in outcomes.values() for c in outcome.confusions)
    return {name: outcome.tally for name, outcome in outcomes.items()}, confusions
