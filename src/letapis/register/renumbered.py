"""Articles that a new code numbers anew: for years reports cite one offence by the old number and by the new one."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from letapis.countries import laws
from letapis.countries.load import folders
from letapis.model import Citation


class Renumbered(NamedTuple):
    """An article that had another number before."""

    jurisdiction: str
    code: str


def one_offence(one: Citation, other: Citation) -> bool:
    """Whether two citations may name one offence by its number in the old code and by that in the new one."""
    return _became(one, other) or _became(other, one)


def _became(old: Citation, new: Citation) -> bool:
    row = None if old.superscript or new.superscript else _numbers().get((old.article, new.article))
    if row is None or not {old.jurisdiction, new.jurisdiction} <= {None, row.jurisdiction}:
        return False
    return {old.code, new.code} <= {None, row.code}


@cache
def _numbers() -> Mapping[tuple[str, str], Renumbered]:
    """By the number before and the number since, of all countries; no two share both.

    Left out is a number that means another offence since: 23.5 was insult to an official, and is the media law.
    """
    found: dict[tuple[str, str], Renumbered] = {}
    for folder in folders():
        articles = laws(folder).articles
        in_force = {(row.code, row.article) for row in articles if row.until is None}
        for row in articles:
            if row.formerly and (row.code, row.formerly) not in in_force:
                found[row.formerly, row.article] = Renumbered(folder, row.code)
    return found
