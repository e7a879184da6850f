"""What was learned between two days of knowledge, and which past counts it moved."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from letapis.model import (
    AsOf,
    Change,
    Changes,
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    NameChosen,
    PersonCase,
    ReportFiled,
    StatementRead,
    StatementReviewed,
    statement_id,
)
from letapis.register.fold import Snapshot
from letapis.register.moving import Steps, moves, moves_of, steps_of
from letapis.register.reasons import reason


@dataclass(frozen=True, slots=True)
class _Group:
    """People of then and of now who share mentions: one person mostly, several where some were joined or parted."""

    old: tuple[PersonCase, ...]
    new: tuple[PersonCase, ...]

    @property
    def mentions(self) -> set[str]:
        return {mention for case in (*self.old, *self.new) for mention in case.person.mentions}


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned of some people who share mentions.

    `order` is where it stands among what was learned of others: people known now come first, those with a name before
    all, in the order in which the ledger first heard of them.
    """

    change: Change
    order: tuple[int, int]


def changes(before: Snapshot, now: Snapshot, entries: Sequence[Entry]) -> Changes:
    """The difference of two snapshots of one ledger, person by person; see `learned`."""
    return together(before.as_of, now.as_of, learned(before, now, entries))


def together(before: AsOf, now: AsOf, found: Iterable[Learned]) -> Changes:
    """What was learned between two states of a ledger, of the parts of it that were learned of people apart."""
    ordered = sorted(found, key=lambda one: one.order)
    return Changes(before, now, tuple([one.change for one in ordered]), moves_of(one.change.moved for one in ordered))


def learned(before: Snapshot, now: Snapshot, entries: Sequence[Entry]) -> list[Learned]:
    """What two snapshots of one ledger, or of the same part of its people, differ in.

    `entries` are all that `now` was folded from. Those after the head of `before` were learned since; a withdrawal
    among them touches whom the entry it takes back touched.
    """
    by_seq = {entry.seq: entry for entry in entries}
    new = [e for e in entries if before.as_of.head.seq < e.seq <= now.as_of.head.seq]
    mentions = _mentions((before, now))
    touched = [(entry, set(_touches(entry, by_seq, mentions))) for entry in new]
    found: list[Learned] = []
    for group in _groups(before, now):
        own = [entry for entry, what in touched if what & group.mentions]
        steps = _steps(group.old), _steps(group.new)
        if own or steps[0] != steps[1]:
            found.append(Learned(_change(group, own, by_seq, *steps), _order(group)))
    return found


def _order(group: _Group) -> tuple[int, int]:
    found = [
        (rank + (not case.person.name), case) for rank, cases in ((0, group.new), (2, group.old)) for case in cases
    ]
    return min((rank, min(line.seq for line in case.lines)) for rank, case in found)


def _change(group: _Group, own: Sequence[Entry], by_seq: Mapping[int, Entry], old: Steps, new: Steps) -> Change:
    shown = (*group.new, *group.old)[0].person
    why = tuple(dict.fromkeys(reason(entry, by_seq) for entry in own))
    return Change(shown.id, shown.name, tuple(entry.seq for entry in own), why, moves(old, new))


def _steps(cases: Iterable[PersonCase]) -> Steps:
    return steps_of(case.presence for case in cases if case.person.name)


def _mentions(snapshots: Iterable[Snapshot]) -> dict[str, set[str]]:
    """By statement and by report, the mentions that rest on it."""
    found: dict[str, set[str]] = {}
    for snapshot in snapshots:
        for case in _all(snapshot):
            for line in case.lines:
                for key in (line.id, line.source.report_id):
                    found.setdefault(key, set()).add(line.mention)
    return found


def _touches(entry: Entry, by_seq: Mapping[int, Entry], mentions: Mapping[str, set[str]]) -> Iterator[str]:
    body = entry.body
    if isinstance(body, StatementRead):
        yield from mentions.get(statement_id(body.statement), ())
    elif isinstance(body, StatementReviewed):
        yield from mentions.get(body.statement_id, ())
    elif isinstance(body, IdentityJudged):
        yield from (body.left, body.right)
    elif isinstance(body, NameChosen):
        yield body.mention
    elif isinstance(body, EntryWithdrawn) and body.seq < entry.seq and body.seq in by_seq:
        target = by_seq[body.seq]
        if isinstance(target.body, ReportFiled):
            yield from mentions.get(target.body.report.id, ())
        else:
            yield from _touches(target, by_seq, mentions)


def _groups(before: Snapshot, now: Snapshot) -> Iterator[_Group]:
    """Everybody of both snapshots, put together by the mentions they share; in the order of now, then of then."""
    done: set[str] = set()
    for snapshot in (now, before):
        for case in _all(snapshot):
            if case.person.mentions[0] in done:
                continue
            mentions = _closure(set(case.person.mentions), (before, now))
            done |= mentions
            yield _Group(_cases(before, mentions), _cases(now, mentions))


def _closure(mentions: set[str], snapshots: Sequence[Snapshot]) -> set[str]:
    while True:
        found = {m for s in snapshots for case in _cases(s, mentions) for m in case.person.mentions} | mentions
        if found == mentions:
            return found
        mentions = found


def _cases(snapshot: Snapshot, mentions: Iterable[str]) -> tuple[PersonCase, ...]:
    people = dict.fromkeys(sorted({snapshot.person_of[m] for m in mentions if m in snapshot.person_of}))
    return tuple(case for person in people if (case := snapshot.case(person)))


def _all(snapshot: Snapshot) -> Iterator[PersonCase]:
    yield from snapshot.cases.values()
    yield from snapshot.unnamed.values()
