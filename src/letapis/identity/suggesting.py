"""Which of many people may be one and the same: candidate pairs found by keys, not by comparing all with all."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from letapis.identity.comparing import compare
from letapis.identity.keys import PAIR, SLIP, WORD, name_keys
from letapis.identity.result import Comparison, Decision

CROWD = 200
"""A key that more people share is too common to tell anything (Іванаў alone); stronger keys still join them."""
STEP = 1000
"""How often progress is told: every so many people."""


class Suggestion(NamedTuple):
    """Two people who may be one, by their ids in the order given, and why."""

    a: str
    b: str
    comparison: Comparison


def suggest(
    people: Iterable[tuple[str, str]],
    *,
    decided: Callable[[str, str], bool] = lambda _a, _b: False,
    unsure: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Suggestion]:
    """Pairs among ``people`` (id, name; an id may come several times with several names) that may be one person.

    A pair of ids is told once, as soon as it is found. ``decided(a, b)`` leaves out pairs that a human has judged;
    ``unsure`` also tells pairs that are not decided ``same``. ``progress(read, told)`` is called every `STEP` names.
    Memory grows with the number of people and of pairs told, never with the number of pairs compared.
    """
    filed: dict[int, list[int]] = {}
    read: list[tuple[str, str]] = []
    told: set[frozenset[str]] = set()
    for position, (identity, name) in enumerate(people):
        found: dict[str, Comparison] = {}
        for earlier in _candidates(filed, name, position, unsure=unsure):
            other, other_name = read[earlier]
            if other != identity and frozenset((other, identity)) not in told and not decided(other, identity):
                comparison = compare(other_name, name)
                if comparison.match or (unsure and comparison.decision is Decision.UNSURE):
                    found.setdefault(other, comparison)
        read.append((identity, name))
        for other, comparison in found.items():
            told.add(frozenset((other, identity)))
            yield Suggestion(other, identity, comparison)
        if progress and (position + 1) % STEP == 0:
            progress(position + 1, len(told))
    if progress:
        progress(len(read), len(told))


def _candidates(filed: dict[int, list[int]], name: str, position: int, *, unsure: bool) -> list[int]:
    """Earlier positions that share a key with ``name``, which is then filed under its keys."""
    kinds = (PAIR, SLIP, WORD) if unsure else (PAIR, SLIP)
    found: set[int] = set()
    for key in name_keys(name):
        if key.startswith(kinds):
            shared = filed.setdefault(hash(key), [])
            if key.startswith(PAIR) or len(shared) < CROWD:
                found.update(shared)
                shared.append(position)
    return sorted(found)
