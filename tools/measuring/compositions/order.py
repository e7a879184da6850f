"""An order of parts: a text with gaps and what it tells, to be filled in at random."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from letapis.model import EventKind, Polarity, Reading, Reality, RoleName, Statement
from measuring.compositions.days import counted
from measuring.compositions.parts import drawn
from measuring.compositions.people import Somebody, several
from measuring.compositions.roles import expected, told

ANY = "*"
"""Of a date: whatever is read."""
_PEOPLE = "abc"


@dataclass(frozen=True, slots=True)
class Fact:
    """An event that befell somebody (None: nobody named), on a day, for a time; `marks` what is not as usual.

    `roles` are the others it must have, all that it has of these kinds; "place=" is no place at all.
    """

    event: EventKind
    name: str | None
    edtf: str | None
    term: str | None
    marks: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Story:
    """A composed report, what it tells and the order it was composed in."""

    text: str
    facts: tuple[Fact, ...]
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """`text` with gaps in braces; `tells` one fact each: an event, `a` to `c`, `-` or `=Name`, a day, a term, `denied`.

    "sentenced a day term": the person of the gap {a} was sentenced, on the day of {day}, to the time of {term};
    "date+2d", "date-1w", "date+1m": two days after {date}, a week before it, the month after it; "place=city": there.
    `apart` is what {a} and {b} must not share ("he", "noun"), `parts` what the text was joined from.
    """

    text: str
    tells: tuple[str, ...]
    apart: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def stories(orders: Sequence[Order], seed: int, count: int) -> list[Story]:
    """So many reports, each order in its turn or, of more orders, a part of them; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret is drawn
    turns = cycle(orders) if len(orders) <= count else chance.sample(orders, count)
    return [compose(order, chance) for _, order in zip(range(count), turns, strict=False)]


def compose(order: Order, chance: random.Random) -> Story:
    """A report of this order."""
    people = dict(zip(_PEOPLE, several(chance, len(_PEOPLE)), strict=True))
    while any(getattr(people["a"], what) == getattr(people["b"], what) for what in order.apart):
        people = dict(zip(_PEOPLE, several(chance, len(_PEOPLE)), strict=True))
    gaps, values = drawn(chance)
    text = _tidy(order.text.format(**people, **gaps))
    facts = tuple(_fact(told.split(), people, values) for told in order.tells)
    return Story(text, facts, order.parts or (order.text,))


def _tidy(text: str) -> str:
    text = re.sub(r",([.,;:])", r"\1", text)
    text = re.sub(r"\b([Aa])(?= (?:eleven|[aeiou]))", r"\1n", text)
    text = re.sub(r",( and)(?= \w+ \w+ were)", r"\1", text)
    return "\n\n".join(_upper(line) for line in text.split("\n"))


def _upper(line: str) -> str:
    return re.sub(r"(^\"?|[.] \"?|: \")([a-z])", lambda m: m.group(1) + m.group(2).upper(), line)


def _fact(told: list[str], people: dict[str, Somebody], values: dict[str, str]) -> Fact:
    event, who, *rest = told
    edtf = next((counted(w, values) for w in rest if w[:3] in _DATED), ANY if ANY in rest else None)
    edtf = next((w for w in rest if w[:1].isdigit()), edtf)
    term = next((values[w] for w in rest if w.startswith("term")), next((w for w in rest if w[:1] == "P"), None))
    marks = frozenset(w for w in rest if w in _MARKS)
    named = who.removeprefix("=").replace("_", " ") if who.startswith("=") else None
    name = people[who].name if who in people else named
    return Fact(EventKind(event), name, edtf, term, marks, expected(rest, people, values))


_DATED = {"day", "pas", "wee", "dat"}
_MARKS = {"denied", "planned", "demanded", "conditional"}


def faults(story: Story, reading: Reading) -> list[str]:
    """What a reading tells otherwise."""
    read = [_read(s) for s in reading.statements if s.event is not EventKind.PROFILE]
    lost = [f"lost {_written(fact)}" for fact in story.facts if not any(_same(fact, one) for one in read)]
    more = [f"read {_written(one)}" for one in read if not any(_same(fact, one) for fact in story.facts)]
    return [*lost, *more]


def _read(s: Statement) -> Fact:
    term = next((r.duration for r in s.roles if r.role is RoleName.TERM), None)
    marks = {s.polarity.value, s.reality.value} - {Polarity.AFFIRMED.value, Reality.ACTUAL.value}
    return Fact(s.event, s.person.name, s.when.edtf, term, frozenset(marks), told(s))


def _same(fact: Fact, read: Fact) -> bool:
    dated = fact.edtf in {ANY, read.edtf}
    term = fact.term is None or fact.term == read.term
    asked = {role.split("=")[0] for role in fact.roles}
    roles = {role for role in read.roles if role.split("=")[0] in asked}
    alike = roles == {role for role in fact.roles if not role.endswith("=")}
    return dated and term and alike and (fact.event, fact.name, fact.marks) == (read.event, read.name, read.marks)


def _written(fact: Fact) -> str:
    parts = [fact.event.value, fact.name or "-", *sorted(fact.marks), fact.edtf or "", fact.term or ""]
    return " ".join(part for part in (*parts, *sorted(fact.roles)) if part)
