"""On which days somebody was in custody: surely, or possibly. The counts rest on these runs of days alone.

A day counts from the one on which somebody is taken up to before the one on which he is let go; a day of both counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from letapis.model import Custody, Days, Detention, Presence
from letapis.register.building import Building
from letapis.register.dating import width
from letapis.register.table import HELD_STATES

DAY = timedelta(days=1)


def runs(built: Iterable[Building]) -> tuple[tuple[Building, ...], ...]:
    """Spells of custody that pass into one another; one in doubt stands alone. Punishments within custody are none."""
    found: list[list[Building]] = []
    last: list[Building] | None = None
    for spell in built:
        if spell.state not in HELD_STATES or spell.state is Custody.PUNISHMENT_CELL:
            continue
        if spell.joined and last:
            last.append(spell)
            continue
        found.append([spell])
        last = found[-1] if spell.certain else last
    return tuple(tuple(run) for run in found)


def presence_of(run: Sequence[Building]) -> Iterator[Presence]:
    """The days of one run: first those on which it is possible, then those on which it is sure."""
    start, end = run[0].start.days, run[-1].end.days if run[-1].end else None
    last = end.latest - DAY if end and end.latest else None
    if last and start.earliest:
        last = max(last, start.earliest + DAY)
    yield Presence(start.earliest, last, sure=False)
    if start.earliest is None and start.latest and (last is None or start.latest - DAY < last):
        yield Presence(start.latest - DAY, last, sure=False)  # by then it had begun, on whatever day
    if run[0].certain:
        yield from (Presence(a, b, sure=True) for a, b in _sure(run, start, end))


def _sure(run: Sequence[Building], start: Days, end: Days | None) -> Iterator[tuple[date, date | None]]:
    if start.latest is None:
        return
    since = start.latest - DAY
    let_go = end.earliest or start.earliest if end else None
    if end and let_go is None:
        return  # it ended, and nobody tells before which day it had not
    if let_go and let_go <= since and width(start) == 1:
        let_go = since + DAY  # the day on which he was taken is one of custody, whenever he was let go
    for spell, then in zip(run, [*run[1:], None], strict=True):
        if spell.doubted_from is None:
            continue
        until = min(spell.doubted_from, let_go or spell.doubted_from)
        if since < until:
            yield since, until
        if then is None or then.start.days.latest is None:
            return
        since = max(since, then.start.days.latest - DAY)
    if let_go is None or since < let_go:
        yield since, let_go


def merged(found: Iterable[Presence]) -> tuple[Presence, ...]:
    """Runs of days with those that touch made one, the possible first; an undated beginning stays by itself."""
    out: list[Presence] = []
    for one in sorted(found, key=lambda p: (p.sure, p.first is not None, p.first or date.min, p.after or date.max)):
        last = out[-1] if out else None
        touches = last and last.sure is one.sure and (last.first is None) is (one.first is None)
        if last and touches and (last.after is None or one.first is None or one.first <= last.after):
            after = None if last.after is None or one.after is None else max(last.after, one.after)
            out[-1] = Presence(last.first, after, one.sure)
        else:
            out.append(one)
    return tuple(out)


def detention_of(run: Sequence[Building], ids: Sequence[str], mode: str | None) -> Detention:
    """A run as a record; `ids` are those of its spells."""
    end = run[-1].end.days if run[-1].end else None
    return Detention(f"detention:{ids[0]}", run[0].start.days, end, run[0].certain, mode, tuple(ids))
