"""Known lives, told by true reports that leave much out: the bounds hold what was so, day for day.

A life is drawn with its days in custody. What is told of it is true, late and vague: a day, a month, some day up to
one; much is left out. Told is each taking into custody, and each letting go that neither the law nor a term told brings
about, for that much the register asks for (`docs/register.md`). Then whoever is counted surely was there, and whoever
was there is counted possibly.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from letapis.model import Held
from letapis.register import Rules
from letapis.register.durations import Duration, after
from letapis.register.segments import segments
from tests.register.story import case

FIRST = date(2021, 7, 1)
LIMIT = 3
"""Days that a detention may last in Belarus where nothing follows it."""
unhurried = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])


class Episode(NamedTuple):
    """One time in custody: its kind, the days since the one before, how long; what is told of it, how, and how late."""

    kind: str
    pause: int
    length: int
    until_verdict: int
    told: tuple[bool, ...]
    how: tuple[str, ...]
    late: tuple[int, ...]


class Act(NamedTuple):
    """Something that happened on a day, in the words of a history (see `story`), and whether it is told."""

    on: date
    words: str
    told: bool = True


HOW = ("day", "day", "month", "about", "by", "year")
WIDE = {"by", "year"}
"""Such a date does not tell which of two acts is meant: a second report gives it."""
KINDS = ("detained", "arrest", "two arrests", "remand", "colony", "colony", "pardon", "open")
EPISODES = st.lists(
    st.builds(
        Episode,
        st.sampled_from(KINDS),
        st.integers(40, 400),
        st.integers(0, 700),
        st.integers(2, 300),
        st.tuples(*[st.booleans()] * 3),
        st.tuples(*[st.sampled_from(HOW)] * 5),
        st.tuples(*[st.integers(0, 60)] * 5),
    ),
    min_size=1,
    max_size=3,
)


def days(many: int) -> timedelta:
    return timedelta(days=many)


def short(one: Episode, taken: date, *, law: bool) -> tuple[list[Act], date]:
    """What happens to somebody who is not sentenced to years, in order, and the day on which he is let go."""
    middle, release, _ = one.told
    detained = Act(taken, "detained {} place=Minsk" if law else "detained {}")
    if one.kind == "detained":  # as long as the law allows it; that it may have been shorter is decision 11
        end = taken + days(LIMIT)
        return [detained, Act(end, "released {}", release or not law)], end
    if one.kind == "remand":
        end = taken + days(LIMIT + one.length)
        return [detained, Act(taken + days(2), "remanded {}", middle), Act(end, "released {}")], end
    term = 4 + one.length % 12
    ordered = f"sentenced {{}} term=P{term}D penalty='administrative arrest'"
    arrests = [Act(taken + days(1), ordered, middle)]
    if one.kind == "two arrests":
        arrests.append(Act(taken + days(term), ordered, middle))
    end = taken + days(term * len(arrests))
    return [detained, *arrests, Act(end, "released {}", release or not (law or middle))], end


def sentenced(one: Episode, taken: date, *, law: bool) -> tuple[list[Act], date]:
    """The same of somebody who is."""
    middle, release, move = one.told
    months = 12 + one.length // 30
    cited = "law=342/criminal" if law else ""
    if one.kind == "open":  # free until he goes there
        end = after(taken, Duration(months, 0))
        order = Act(taken - days(30), f"sentenced {{}} term=P{months}M penalty='an open-type facility' {cited}")
        return [
            order,
            Act(taken, "transferred {} facility='an open-type facility'"),
            Act(end, "released {}", release),
        ], end
    verdict = taken + days(one.until_verdict + LIMIT)
    whole = after(taken, Duration(months, 0))
    credit = (verdict - taken).days // 2 if law and one.length % 2 else 0  # see countries/by/terms.toml
    end = max(whole - days(credit), verdict + days(2))
    if one.kind == "pardon":
        end = max(end - days(one.length // 3), verdict + days(2))
    acts = [
        Act(taken, "detained {} place=Minsk" if law else "detained {}"),
        Act(taken + days(2), "remanded {}", middle),
        Act(verdict, f"sentenced {{}} term=P{months}M penalty='a penal colony' {cited}"),
        Act(verdict + (end - verdict) // 2, "transferred {} facility='Penal Colony No. 2'", move),
        Act(end, "released {}", release or one.kind == "pardon"),
    ]
    return acts, end


def when(on: date, how: str) -> str:
    """A date as a report may tell it: the day is one of those it leaves room for."""
    return {
        "day": on.isoformat(),
        "month": on.isoformat()[:7],
        "year": on.isoformat()[:4],
        "by": f"../{on.isoformat()}",
        "about": f"{(on + days(on.day % 7 - 3)).isoformat()}~",
    }[how]


def room(on: date, how: str) -> tuple[date, date]:
    """The first and the last day that such a date leaves room for."""
    rooms = {"month": (on.replace(day=1), on.replace(day=28) + days(3)), "about": (on - days(6), on + days(6))}
    return rooms.get(how, (on, on))


def narrow(on: date, how: str, before: date, then: date) -> str:
    """A way to date an act that leaves open neither which it is nor which acts come before it and after."""
    first, last = room(on, how)
    return how if before < first and last < then and how not in WIDE else "day"


def reports(one: Episode, acts: Sequence[Act], before: date) -> Iterator[tuple[date, str]]:
    told = [(act, how, late) for act, how, late in zip(acts, one.how, one.late, strict=False) if act.told]
    ends = [act.on for act, _, _ in told[1:]] + [acts[-1].on + days(30)]
    for (act, how, late), then in zip(told, ends, strict=True):
        dated = narrow(act.on, how, before, then)
        yield act.on + days(late), act.words.format(when(act.on, dated))
        if how in WIDE:
            yield act.on + days(late + 9), act.words.format(when(act.on, how))
        before = room(act.on, dated)[1]


def told(episodes: Sequence[Episode], *, law: bool) -> tuple[str, list[tuple[date, date]]]:
    """The history of a life as reports tell it, and the days from which and up to before which custody lasted."""
    lines: list[tuple[date, str]] = []
    spans: list[tuple[date, date]] = []
    now = FIRST
    for one, then in zip(episodes, [*episodes[1:], None], strict=True):
        before, taken = now, now + days(one.pause)
        acts, now = (sentenced if one.kind in KINDS[4:] else short)(one, taken, law=law)
        if then and then.kind == "open":  # else the way there may be one from this custody
            acts[-1] = acts[-1]._replace(told=True)
        spans.append((taken, now))
        lines += reports(one, acts, before)
    return "\n".join(f"{on} {words} in={n}" for n, (on, words) in enumerate(sorted(lines))), spans


def counted(history: str, last: date, *, law: bool) -> Iterator[tuple[date, Held]]:
    """How somebody is counted on each day of a life and some time after."""
    found = list(segments(case(history, Rules(country="by") if law else Rules()).presence))
    for on in (FIRST + days(n) for n in range((last - FIRST).days + 900)):
        yield on, next((s.held for s in found if s.first <= on.toordinal() < s.after), Held.NO)


law = pytest.mark.parametrize("law", [True, False], ids=["in Belarus", "where no law is on file"])


@law
@unhurried
@given(episodes=EPISODES)
def test_the_bounds_hold_what_was_so(*, episodes: list[Episode], law: bool) -> None:
    history, spans = told(episodes, law=law)
    note(history)
    for on, held in counted(history, spans[-1][1], law=law):
        there = any(first <= on < end for first, end in spans)
        assert there or held is not Held.YES, f"surely held on {on}, and was free: {spans}"
        assert held is not Held.NO or not there, f"held on {on}, and not counted: {spans}"


@law
@unhurried
@given(episodes=EPISODES)
def test_what_is_told_whole_and_to_the_day_is_sure(*, episodes: list[Episode], law: bool) -> None:
    whole = [one._replace(told=(True,) * 3, how=("day",) * 5) for one in episodes if one.kind != "open"]
    history, spans = told(whole, law=law) if whole else ("", [])
    note(history)
    for on, held in counted(history, spans[-1][1], law=law) if whole else ():
        there = any(first <= on < end for first, end in spans)
        assert held is (Held.YES if there else Held.NO), f"{held} on {on}: {spans}"
