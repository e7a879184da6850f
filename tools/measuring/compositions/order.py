"""An order of parts: a text with gaps and what it tells, to be filled in at random."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from letapis.model import EventKind, Polarity, Reading, Reality, RoleName, Statement
from measuring.compositions.people import Somebody, several

ANY = "*"
"""Of a date: whatever is read."""
_DAYS = {
    "on Tuesday": "2024-04-30",
    "on Monday": "2024-04-29",
    "on 12 April": "2024-04-12",
    "last Friday": "2024-04-26",
}
_WEEKDAYS = {"on Tuesday": "2024-04-30", "on Monday": "2024-04-29", "on Friday": "2024-04-26"}
_PAST = {"in 2021": "2021", "in March 2022": "2022-03", "on 3 June 2022": "2022-06-03", "last year": "2023"}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9, "eleven": 11, "12": 12}
_LAWS = ("extremism", "treason", "inciting hatred", "spreading false news", "terrorism", "insulting the president")
_PEOPLE = "abc"


@dataclass(frozen=True, slots=True)
class Fact:
    """An event that befell somebody (None: nobody named), on a day, for a time; `marks` what is not as usual."""

    event: EventKind
    name: str | None
    edtf: str | None
    term: str | None
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Story:
    """A composed report, what it tells and the order it was composed in."""

    text: str
    facts: tuple[Fact, ...]
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """`text` with gaps in braces; `tells` one fact each: an event, `a` to `c` or `-`, a day, a term, `denied`.

    "sentenced a day term": the person of the gap {a} was sentenced, on the day of {day}, to the time of {term}.
    """

    text: str
    tells: tuple[str, ...]


def stories(orders: Sequence[Order], seed: int, count: int) -> list[Story]:
    """So many reports, each order in its turn; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret is drawn
    return [compose(order, chance) for _, order in zip(range(count), cycle(orders), strict=False)]


def compose(order: Order, chance: random.Random) -> Story:
    """A report of this order."""
    people = dict(zip(_PEOPLE, several(chance, len(_PEOPLE)), strict=True))
    gaps, values = _drawn(chance)
    text = _tidy(order.text.format(**people, **gaps))
    return Story(text, tuple(_fact(told.split(), people, values) for told in order.tells), (order.text,))


def _drawn(chance: random.Random) -> tuple[dict[str, str], dict[str, str]]:
    day, past, weekday = (chance.choice(list(days)) for days in (_DAYS, _PAST, _WEEKDAYS))
    terms = dict(zip(("term", "term2", "term3"), chance.sample(list(_NUMBERS), 3), strict=True))
    gaps = {
        "day": day,
        "past": past,
        "weekday": weekday,
        "law": chance.choice(_LAWS),
        **{k: f"{n} years" for k, n in terms.items()},
    }
    gaps |= {f"n_{k}": n for k, n in terms.items()}
    values = {
        "day": _DAYS[day],
        "past": _PAST[past],
        "weekday": _WEEKDAYS[weekday],
        **{k: f"P{_NUMBERS[n]}Y" for k, n in terms.items()},
    }
    return gaps, values


def _tidy(text: str) -> str:
    text = re.sub(r",([.,;:])", r"\1", text)
    text = re.sub(r",( and)(?= \w+ \w+ were)", r"\1", text)
    return "\n\n".join(_upper(line) for line in text.split("\n"))


def _upper(line: str) -> str:
    return re.sub(r"(^|[.] )([a-z])", lambda m: m.group(1) + m.group(2).upper(), line)


def _fact(told: list[str], people: dict[str, Somebody], values: dict[str, str]) -> Fact:
    event, who, *rest = told
    edtf = next((values[w] for w in rest if w in {"day", "past", "weekday"}), ANY if ANY in rest else None)
    edtf = next((w for w in rest if w[:1].isdigit()), edtf)
    term = next((values[w] for w in rest if w.startswith("term")), next((w for w in rest if w[:1] == "P"), None))
    marks = frozenset(w for w in rest if w in _MARKS)
    return Fact(EventKind(event), people[who].name if who in people else None, edtf, term, marks)


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
    return Fact(s.event, s.person.name, s.when.edtf, term, frozenset(marks))


def _same(fact: Fact, read: Fact) -> bool:
    dated = fact.edtf in {ANY, read.edtf}
    term = fact.term is None or fact.term == read.term
    return dated and term and (fact.event, fact.name, fact.marks) == (read.event, read.name, read.marks)


def _written(fact: Fact) -> str:
    parts = [fact.event.value, fact.name or "-", *sorted(fact.marks), fact.edtf or "", fact.term or ""]
    return " ".join(part for part in parts if part)
