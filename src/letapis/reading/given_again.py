"""A second verdict told with the verb of the first: "was jailed for a week in March and for ten days that August"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, stance
from letapis.model import RoleName, Statement, When
from letapis.reading.attachment import Placed
from letapis.reading.gapped_days import day_behind
from letapis.reading.moment import Moment
from letapis.reading.times import FoundLength, resolve
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def on_day_behind(placed: Placed[FoundLength], moment: Moment, read: Sequence[Statement]) -> Statement | None:
    """The first statement on the day behind a later term, for a deed of its own; None where the term is the first's."""
    day, first = day_behind(placed, moment), read[0].when
    if day is None or first.span is None or not first.span.end <= moment.block.offset(placed.first):
        return None
    if day.found.span == first.span or not _opens(placed.first):
        return None
    edtf, basis = resolve(day.found, first.edtf, moment.story.published)
    told = {RoleName.OFFENCE, RoleName.LAW}
    kept = tuple(r for r in read[0].roles if r.role not in told)
    return replace(read[0], when=When(edtf, basis, day.found.span), roles=kept) if edtf is not None else None


def _opens(first: "Token") -> bool:
    """Whether "and (again) for", or a comma in place of "and", stands before a term."""
    before = next_to(first, -1) if first.i else first
    if before.lower_ not in prepositions.FOR | prepositions.TO:
        return False
    before = next_to(before, -1)
    before = next_to(before, -1) if before.lower_ in stance.AGAIN | stance.LATER else before
    return before.lower_ in clauses.COMMA_OR_AND
