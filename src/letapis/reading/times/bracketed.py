"""Relative clauses set off by commas: what they tell is told aside, and the sentence goes on without it."""

from collections.abc import Sequence

from letapis.language.timewords import TimeLanguage
from letapis.reading.times.atom import Atom
from letapis.reading.times.context import Context
from letapis.reading.times.tokens import Token
from letapis.reading.times.units import fine_enough
from letapis.reading.times.values import EVENT, Shift

_ENDS = frozenset({".", "!", "?", "”"})
_LONGEST = 40  # tokens that a relative clause may have


def outside(row: Sequence[Token], first: int, language: TimeLanguage, most: int) -> list[int]:
    """The places of the last `most` words before a place, in its sentence, nearest first; none in a clause set aside.

    "The trial, which had been adjourned, resumed on Wednesday": of the words before "Wednesday", those but "which had
    been adjourned".
    """
    out: list[int] = []
    n = first - 1
    while n >= 0 and len(out) < most and row[n].text.lower() not in _ENDS:
        out.append(n)
        opened = _opened(row, n, language) if row[n].text == "," else None
        n = opened if opened is not None else n - 1
    return out


def _opened(row: Sequence[Token], comma: int, language: TimeLanguage) -> int | None:
    """The comma at which the relative clause opens that another comma closes, before the verb of the sentence."""
    after = row[comma + 1] if comma + 1 < len(row) else None
    if after is None or after.classes or not after.text[:1].islower():
        return None
    if after.text.lower() in language.parting | language.listing | language.relatives:
        return None
    for n in range(comma - 1, max(0, comma - _LONGEST), -1):
        word = row[n].text.lower()
        if word in _ENDS:
            return None
        if word in language.relatives and row[n - 1].text == ",":
            return n - 1
    return None


def counted_past(
    row: Sequence[Token], position: int, here: Context, told: dict[int, Context], language: TimeLanguage
) -> Context:
    """“Melia, who served two months in 2021, was fined two days later”: no days are counted from a year told aside.

    `told` gives, for each time of the sentence, the context before it. Whoever was detained on a day, told aside, may
    be fined two days later.
    """
    atom = row[position]
    value = atom.value if isinstance(atom, Atom) else None
    if not isinstance(value, Shift) or value.origin != EVENT or here.now is None or not told:
        return here
    if all(fine_enough(here.now, unit) for _, unit in value.amounts if unit != "hour"):
        return here
    plain = outside(row, position, language, _NEAR)
    before = here
    for n in reversed(told):
        if n in plain or (plain and n < plain[-1]):
            break
        before = told[n]
    return before


_NEAR = 60  # tokens before a count in which a time told aside is looked for
