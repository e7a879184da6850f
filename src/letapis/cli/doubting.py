"""People whom the ledger counts as one though what is said of them cannot be true of one: namesakes, father and son."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from letapis.cli.profiling import births, is_sure, profile
from letapis.identity import Comparison, Profile, weigh
from letapis.identity.circumstances import HARD
from letapis.model import Entry, IdentityJudged, Judgement, Line
from letapis.model.case import PersonCase

MOST = 60
"""So many mentions of a person are compared with one another; the pairs grow as their square."""


class Doubt(NamedTuple):
    """Two mentions counted as one person, and what speaks against that; each with a report that it stands in.

    Where one report tells of two under one name, the mentions and the reports are the same on both sides.
    """

    left: str
    right: str
    left_report: str
    right_report: str
    comparison: Comparison


def doubts(case: PersonCase, settled: frozenset[frozenset[str]] = frozenset()) -> list[Doubt]:
    """What is told of a person and cannot be true of one, the plainest first: between mentions, and within each.

    Left out are the `settled` pairs of mentions, of which a human has said that they are the same.
    """
    of: dict[str, list[Line]] = {}
    for line in case.lines:
        if is_sure(line):
            of.setdefault(line.mention, []).append(line)
    told = [(mention, lines[0].source.report_id, lines) for mention, lines in list(of.items())[:MOST]]
    whole = [(mention, report, profile(lines)) for mention, report, lines in told]
    found = [
        Doubt(left, right, one, other, weigh(mine, theirs))
        for (left, one, mine), (right, other, theirs) in combinations(whole, 2)
        if frozenset((left, right)) not in settled
    ]
    found += [
        Doubt(mention, mention, report, report, weigh(one, other))
        for mention, report, lines in told
        for one, other in combinations(_sides(lines), 2)
    ]
    plain = [doubt for doubt in found if any(reason.feature in HARD for reason in doubt.comparison.reasons)]
    return sorted(plain, key=lambda doubt: doubt.comparison.score)


def settled_pairs(entries: Iterable[Entry]) -> frozenset[frozenset[str]]:
    """The pairs of mentions that a human has judged to be one person."""
    return frozenset(
        frozenset((entry.body.left, entry.body.right))
        for entry in entries
        if isinstance(entry.body, IdentityJudged) and not entry.by_machine and entry.body.judgement is Judgement.SAME
    )


def _sides(lines: list[Line]) -> Iterator[Profile]:
    """The parts of a mention that may be of two: its births, and its custody, each alone.

    Deaths are left out: a report that tells of a death tells what went before in any order.
    """
    whole = profile(lines)
    for born in births(lines)[:MOST]:
        yield Profile(whole.names, born=born)
    for spell in whole.custody[:MOST]:
        yield Profile(whole.names, custody=(spell,))
