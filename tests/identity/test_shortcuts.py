"""The short ways of a comparison end where the long one ends: each word looked at beside each, nothing kept."""

import json
from itertools import product
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from letapis.identity import compare
from letapis.identity.joining import join, slip_in_short_words
from letapis.identity.link import forget_pairs, link
from letapis.identity.name import Name, read_name
from letapis.identity.settling import Settled, chosen, concluded, gender_feature
from tests.identity.test_compare import NAMES

PAIRS = [json.loads(line) for line in (Path(__file__).parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
KNOWN = st.sampled_from(sorted({row[side] for row in PAIRS for side in "ab"}))
MIXED = st.builds(
    lambda words, others, order: " ".join(
        order.sample([*words[:2], *others[-1:]], k=len(words[:2]) + len(others[-1:]))
    ),
    KNOWN.map(str.split),
    KNOWN.map(str.split),
    st.randoms(use_true_random=False),
)
"""Two words of one name and one of another, in any order."""


def the_long_way(a: Name, b: Name) -> Settled:
    fathers = "patronymic" in a.roles and "patronymic" in b.roles
    links = [
        (i, j, found)
        for (i, one), (j, other) in product(enumerate(a.words), enumerate(b.words))
        if not (fathers and {a.roles[i], b.roles[j]} == {"given", "patronymic"})
        and (found := link(one, a.roles[i], other, b.roles[j]))
    ]
    linked = chosen(a.side, b.side, links)
    alone = len(a.words) == 1 or len(b.words) == 1
    if linked.left_a and linked.left_b and (linked.found or alone or a.particles or b.particles):
        join(a, b, linked)
        if linked.found and linked.left_a and linked.left_b:
            slip_in_short_words(a, b, linked)
    return concluded(a.side, b.side, linked, gender_feature(a.readings, b.readings))


def check(a: str, b: str) -> None:
    compare.cache_clear()
    forget_pairs()
    one, other = read_name(a), read_name(b)
    said = compare(a, b)
    if not (one.empty or other.empty or one.unread != other.unread):
        long = the_long_way(one, other)
        assert (said.score, said.decision) == (long.score, long.decision), (a, b)
        assert [reason.feature for reason in said.reasons] == ["start", *[feature for feature, _, _ in long.found]]


@given(NAMES | KNOWN | MIXED, NAMES | KNOWN | MIXED)
def test_any_names(a: str, b: str) -> None:
    check(a, b)


def test_our_own_set() -> None:
    for row in PAIRS:
        check(row["a"], row["b"])


@given(MIXED, MIXED)
def test_what_is_kept_changes_nothing(a: str, b: str) -> None:
    """A pair compared often, when names keep what is worth keeping, is said the same of as at first."""
    first = compare.__wrapped__(a, b)
    for _ in range(12):
        again = compare.__wrapped__(a, b)
    assert again == first
