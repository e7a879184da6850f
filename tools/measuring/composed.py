"""Sentences composed of a deed, somebody, a day and a sayer, each with what it must tell."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from letapis.model import EventKind, Polarity, Reading, Reality, Statement

PUBLISHED = "2024-05-01"
"""The day on which all of them are published, a Wednesday."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A sentence behind one that tells of an earlier case, which ends at `begins`.

    It tells that `event` befell `name` on the day `edtf` (None where it tells no day), and `sayer` says so (None: the
    report itself). `parts` are what it was composed of.
    """

    text: str
    begins: int
    event: EventKind
    name: str
    edtf: str | None
    sayer: str | None
    parts: tuple[str, ...]


_E = EventKind
_PEOPLE = (
    ("Ales Bialiatski", "he", "Bialiatski"),
    ("Maria Kalesnikava", "she", "Kalesnikava"),
    ("Nasrin Sotoudeh", "she", "Sotoudeh"),
    ("Jimmy Lai", "he", "Lai"),
    ("Osman Kavala", "he", "Kavala"),
    ("Félix Maradiaga", "he", "Maradiaga"),
    ("Nika Gvaramia", "he", "Gvaramia"),
    ("Khadija Ismayilova", "she", "Ismayilova"),
    ("Omar Radi", "he", "Radi"),
    ("Stella Nyanzi", "she", "Nyanzi"),
    ("José Daniel Ferrer", "he", "Ferrer"),
)
"""People whose cases are known all over the world, with the pronoun and the surname; the deeds are not told of them."""
_DEEDS = (
    (_E.DETAINED, "police detained {p}", "{p} was detained"),
    (_E.DETAINED, "police took {p} into custody", "{p} was taken into custody"),
    (_E.SENTENCED, "a court sentenced {p} to five years in prison", "{p} was sentenced to five years in prison"),
    (_E.SENTENCED, "a military tribunal jailed {p} for five years", "{p} was handed a five-year prison term"),
    (_E.RELEASED, "the authorities freed {p}", "{p} was freed"),
    (_E.CHARGED, "prosecutors indicted {p}", "{p} was indicted"),
    (_E.CONVICTED, "the court found {p} guilty of terrorism", "{p} was found guilty of terrorism"),
    (_E.ACQUITTED, "the appeals court acquitted {p}", "{p} was acquitted"),
    (_E.REMANDED, "a court remanded {p} in custody for two months", "{p} was remanded in custody for two months"),
    (_E.QUESTIONED, "investigators questioned {p}", "{p} was questioned"),
    (_E.ILL_TREATED, "guards beat {p}", "{p} was beaten"),
    (_E.TRANSFERRED, "the authorities transferred {p} to another prison", "{p} was transferred to another prison"),
    (_E.DEPORTED, "the authorities deported {p}", "{p} was deported"),
    (_E.HOUSE_ARREST, "a court placed {p} under house arrest", "{p} was placed under house arrest"),
    (_E.CASE_CLOSED, "prosecutors dropped the charges against {p}", "the charges against {p} were dropped"),
    (_E.APPEALED, "{p} appealed against the verdict", "{p} appealed against the verdict"),
    (_E.HUNGER_STRIKE, "{p} went on hunger strike", "{p} went on hunger strike"),
)
_FORMS = (
    "{name}",
    "{surname}",
    "{pronoun}",
    "the writer {name}",
    "the 45-year-old writer {name}",
    "{name}, 45,",
    "{name}, a critic of the government,",
    "{name}, who has criticised the government for years,",
)
_DAYS = (
    ("", None),
    (" on 12 March 2024", "2024-03-12"),
    (" on Tuesday", "2024-04-30"),
    (" last Friday", "2024-04-26"),
    (" in 2021", "2021"),
    (" early on Monday", "2024-04-29"),
)
_BODY = "Amnesty International"
_FRAMES = (
    ("{first}.", None),
    (f"{{first}}, {_BODY} said.", _BODY),
    (f"{_BODY} said that {{clause}}.", _BODY),
    (f"According to {_BODY}, {{clause}}.", _BODY),
    (f"{{first}}, according to {_BODY}.", _BODY),
    (f'"{{first}}," {_BODY} said.', _BODY),
    (f"{_BODY}, citing relatives, said that {{clause}}.", _BODY),
)
_OBJECTS = {"he": "him", "she": "her"}


def composed(seed: int, count: int) -> list[Composed]:
    """So many sentences; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret is drawn
    return [_compose(chance) for _ in range(count)]


def _compose(chance: random.Random) -> Composed:
    name, pronoun, surname = chance.choice(_PEOPLE)
    event, active, passive = chance.choice(_DEEDS)
    deed, form = chance.choice((active, passive)), chance.choice(_FORMS)
    day, edtf = chance.choice(_DAYS)
    frame, sayer = chance.choice(_FRAMES)
    said = pronoun if deed.startswith("{p}") else _OBJECTS[pronoun]
    clause = deed.format(p=form.format(name=name, surname=surname, pronoun=said))
    if day and chance.random() < _FRONTED:
        clause = f"{day.strip()} {clause.removesuffix(',')}"
    else:
        clause = clause + day if day else clause.removesuffix(",")
    before = f"A court jailed {name} in 2020. "
    text = before + frame.format(first=clause[:1].upper() + clause[1:], clause=clause)
    return Composed(text, len(before), event, name, edtf, sayer, (event.value, deed, form, day or "no day", frame))


_FRONTED = 0.3
"""How often a day opens the clause."""


def faults(one: Composed, reading: Reading) -> list[str]:
    """What a reading tells otherwise: the event lost, another told, another day, another sayer."""
    told = [s for s in reading.statements if s.event is not EventKind.PROFILE and s.trigger.start >= one.begins]
    own = next((s for s in told if s.event is one.event and s.person.name == one.name), None)
    others = [s for s in told if s is not own and s.event is not EventKind.CONVICTED]
    found = [f"besides {s.event.value} of {s.person.name or 'nobody named'}" for s in others]
    return [f"lost {one.event.value}", *found] if own is None else [*found, *_otherwise(one, own)]


def _otherwise(one: Composed, read: Statement) -> Sequence[str]:
    said = read.attribution[0].name if read.attribution else None
    out = [f"on {read.when.edtf}"] if read.when.edtf != one.edtf else []
    out += [f"says {said}"] if said != one.sayer else []
    actual = read.polarity is Polarity.AFFIRMED and read.reality is Reality.ACTUAL
    return out if actual else [*out, f"{read.polarity.value}, {read.reality.value}"]
