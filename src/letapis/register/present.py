"""Who is in custody on a day, with no more than counts need; and over all days, cut where any of it changes. Pure."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, pairwise
from typing import NamedTuple, TypeVar

from letapis.model import Days, Facts, Grouping, Held, HeldGroup, PersonCase, Present, Spell
from letapis.register.counting import UNKNOWN, there
from letapis.register.grouping import DISPUTED, KEYS
from letapis.register.segments import segments

Picks = Callable[[Iterable[Present]], Collection[str]]
"""Picks some people, each by what is told of that one alone; their ids."""


class Gathering:
    """Everybody in custody on a day, and what is counted of them. It never changes; `changed` makes another of it."""

    def __init__(self, people: Iterable[Present] = ()) -> None:
        self._people: dict[str, Present] = {}
        self._many: Counter[Held] = Counter()
        self._ways: tuple[Ways, ...] = tuple([Ways(Counter(), Counter()) for _ in Grouping])
        self._since: Counter[date] = Counter()
        self._answers: dict[Hashable, Collection[str]] = {}
        self._before: dict[Hashable, _Before] = {}
        self._count(people := tuple(people), 1)
        self._people = {one.person: one for one in people}

    def changed(self, gone: Iterable[str], come: Iterable[Present]) -> "Gathering":
        """The same without some people (ids; any that are not in it do not matter), and with others."""
        other = Gathering()
        other._people = dict(self._people)
        other._many, other._since = self._many.copy(), self._since.copy()
        other._ways = tuple([Ways(way.sure.copy(), way.maybe.copy()) for way in self._ways])
        come = tuple(come)
        leaves = {*gone, *(one.person for one in come)}
        step = (leaves, come)
        before, answers = dict(self._before), dict(self._answers)  # copies: others may be asking this one meanwhile
        followed = {question: one for question, one in before.items() if len(one.steps) < MOST_STEPS}
        other._before = {question: _Before(one.found, (*one.steps, step)) for question, one in followed.items()}
        other._before |= {question: _Before(found, (step,)) for question, found in answers.items()}
        leaving = (other._people.pop(person, None) for person in leaves)
        other._count([one for one in leaving if one], -1)
        other._count(come, 1)
        other._people |= {one.person: one for one in come}
        return other

    def __eq__(self, other: object) -> bool:
        """Whether the same people are there in the same ways."""
        return isinstance(other, Gathering) and self._people == other._people

    __hash__ = None  # type: ignore[assignment]

    @property
    def people(self) -> Collection[Present]:
        """Each of them, in no order."""
        return self._people.values()

    @property
    def by_id(self) -> Mapping[str, Present]:
        """By person id, each of them."""
        return self._people

    @property
    def lower(self) -> int:
        """How many are held surely."""
        return self._many[Held.YES]

    @property
    def upper(self) -> int:
        """How many are held surely or possibly."""
        return self._many[Held.YES] + self._many[Held.MAYBE]

    @property
    def undated(self) -> int:
        """How many may be held since a day that nobody tells."""
        return self._many[Held.UNDATED]

    @property
    def since(self) -> Mapping[date, int]:
        """By the latest day since which people are held without a break, how many, where it is told."""
        return self._since

    def groups(self, by: Grouping) -> tuple[HeldGroup, ...]:
        """The groups of one way to break the count down, by their keys, without those held since an unknown day."""
        sure, maybe = self._ways[PLACES[by]]
        upper = sure + maybe  # leaves out what has come down to nothing
        return tuple([HeldGroup(key, sure[key], upper[key]) for key in sorted(upper)])

    def picked(self, question: Hashable, pick: Picks) -> Collection[str]:
        """The ids of some of them, by a question asked of them before, or else picked now.

        Whether somebody is picked depends on nobody else, so of a gathering that was changed only those who came are.
        """
        found = self._answers.get(question)
        if found is None:
            if len(self._answers) >= MOST_ANSWERS:
                self._answers = {}
            before = self._before.get(question)
            self._answers[question] = found = before.followed(pick) if before else pick(self.people)
        return found

    def _count(self, people: Collection[Present], sign: int) -> None:
        for held in Held:
            self._many[held] += sign * sum(one.held is held for one in people)
        told = Counter([one.since for one in people if one.since])
        _add(self._since, told, sign)
        sure, maybe = ([one.facts for one in people if one.held is held] for held in (Held.YES, Held.MAYBE))
        for way, keys in zip(self._ways, _by_way([facts.keys for facts in sure]), strict=False):
            _add(way.sure, keys, sign)
        for way, keys in zip(self._ways, _by_way([facts.keys for facts in maybe]), strict=False):
            _add(way.maybe, keys, sign)
        for way, keys in zip(self._ways, _by_way([facts.disputed for facts in sure]), strict=False):
            _add(way.sure, keys, -sign)
            _add(way.maybe, keys, sign)


class _Before(NamedTuple):
    """Who was picked of a gathering that this was made of; and step by step, who left then, and who came."""

    found: Collection[str]
    steps: tuple[tuple[set[str], tuple[Present, ...]], ...]

    def followed(self, pick: Picks) -> set[str]:
        """Who is picked by now."""
        found = set(self.found)
        for gone, come in self.steps:
            found -= gone
            found |= set(pick(come))
        return found


MOST_STEPS = 50
"""So many entries may go by until a question is asked again; then it is answered anew."""
MOST_ANSWERS = 64
"""Answers that a gathering remembers."""


class Ways(NamedTuple):
    """By key of one grouping, how many people surely have it, and how many others may: held possibly, or disputed."""

    sure: Counter[str]
    maybe: Counter[str]


PLACES = {by: place for place, by in enumerate(Grouping)}
Key = TypeVar("Key")


def _by_way(keys: Iterable[tuple[tuple[str, ...], ...]]) -> Iterator[Counter[str]]:
    """Of keys by grouping, those of each grouping counted."""
    return (Counter(chain.from_iterable(column)) for column in zip(*keys, strict=True))


def _add(counter: Counter[Key], more: Counter[Key], sign: int) -> None:
    for key, many in more.items():
        counter[key] += sign * many


class Stretch(NamedTuple):
    """Days from `first` up to before `after` (ordinals, see `segments`) on which somebody is present in one way."""

    first: int
    after: int
    held: Held
    facts: Facts
    since: date | None


def present(case: PersonCase, on: date) -> Present | None:
    """Somebody on a day; null where the person is not held on it in any way."""
    found = there(case, on)
    if found is None:
        return None
    _, how, spells, _ = found
    return Present(case.person.id, how, _facts(case, spells, on), since(case, on))


def stretches(case: PersonCase) -> tuple[Stretch, ...]:
    """All days on which somebody is held in any way."""
    cuts = sorted(set(_cuts(case)))
    found: list[Stretch] = []
    for first, after, _ in segments(case.presence):
        for start, end in pairwise([first, *(cut for cut in cuts if first < cut < after), after]):
            here = present(case, date.fromordinal(max(start, 1)))
            if here is None:
                continue
            if found and found[-1].after == start and found[-1][2:] == here[1:]:
                found[-1] = found[-1]._replace(after=end)
            else:
                found.append(Stretch(start, end, *here[1:]))
    return tuple(found)


def since(case: PersonCase, on: date) -> date | None:
    """The latest day on which custody without a break that lasts on a day may have begun; of several, the first."""
    begun = [
        detention.start.latest
        for detention in case.detentions
        if detention.start.latest is not None and detention.start.latest <= on and _lasts(detention.end, on)
    ]
    return min(begun, default=None)


def may_be_taken(start: Days, after: date | None, until: date | None) -> bool:
    """Whether custody that began on one of some days may have begun from one day on, up to another; null for any."""
    return (until is None or start.earliest is None or start.earliest <= until) and (
        after is None or start.latest is None or start.latest > after
    )


def _lasts(end: Days | None, on: date) -> bool:
    return end is None or (end.latest is not None and end.latest > on)


def _facts(case: PersonCase, spells: list[Spell], on: date) -> Facts:
    keys = tuple([KEYS[by](case, spells, on) or (UNKNOWN,) for by in Grouping])
    disputed = tuple([DISPUTED[by](case, spells, on) if by in DISPUTED else () for by in Grouping])
    return Facts(spells[0].state.value if spells else None, keys, disputed)


def _cuts(case: PersonCase) -> Iterator[int]:
    """The days on which anything that is asked of a day may change."""
    for spell in (*case.custody, *case.recognition):
        yield from _around((spell.start.earliest, spell.start.latest, spell.doubted_from))
        yield from _around((spell.end.earliest, spell.end.latest) if spell.end else ())
    for proceeding in case.proceedings:
        yield from _around(spell.start.earliest for spell in proceeding.spells)
    for detention in case.detentions:
        yield from _around((detention.start.latest, detention.end.latest if detention.end else None))


def _around(days: Iterable[date | None]) -> Iterator[int]:
    """Rules ask for a day itself, for the one before and for the one after."""
    for day in days:
        if day is not None:
            yield from range(day.toordinal() - 1, day.toordinal() + 2)
