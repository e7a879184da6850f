"""By what two words may be linked, in short; see `letapis.identity.trace`."""

from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Trace:
    """Everything of one word by which `letapis.identity.link` may link it.

    ``signs``: letters, sounds, consonants, surnames and given names, in one set; every link but a slip of the pen
    rests on one that is shared. ``firsts``: its first letter as written and as it sounds, which a slip leaves alone, as
    bits; ``free``: unless this is set, a Latin word whose ending tells no language, where a slip may be anywhere.
    ``script``; ``letters``: which it has, as bits; ``slips``: how many of those a slip of the pen can change, none in
    a short word; ``rows``: see `known`.
    """

    signs: frozenset[object]
    firsts: int
    free: bool
    script: str
    letters: int
    slips: int
    rows: frozenset[int]


def slips(size: int) -> int:
    """How many letters can be in one of two words only, of which the shorter has so many, after slips of the pen.

    Each slip puts at most two letters into one of the words only, a doubled letter none.
    """
    return -1 if size < _SHORT else _TWO_SLIPS if size >= _LONG else _ONE_SLIP


ANY_SLIPS = 99
_ONE_SLIP, _TWO_SLIPS = 2, 4
_SHORT, _LONG = 4, 8
"""Letters from which a word may hold a slip, two (`letapis.identity.likeness`)."""


def no_slip(one: Trace, other: Trace) -> bool:
    """Whether one cannot be the other with a slip of the pen, or two where it is long; seen from their letters."""
    if not one.firsts & other.firsts and not (one.free and other.free):
        return True
    if one.script != other.script:
        return False
    most = one.slips if one.slips < other.slips else other.slips  # noqa: FURB136  min takes longer
    return (one.letters ^ other.letters).bit_count() > most
