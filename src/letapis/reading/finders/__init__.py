"""Where the person of an event stands: one small function a place, chosen by the `person` of a row."""

from typing import TYPE_CHECKING

from letapis.reading.finders.carrier import CARRYING
from letapis.reading.finders.clause import IN_THE_CLAUSE
from letapis.reading.finders.dwelling import OF_HOMES
from letapis.reading.finders.finder import Finders
from letapis.reading.finders.harmed import HARMED
from letapis.reading.finders.missing import MISSED
from letapis.reading.finders.stood_for import STOOD_FOR
from letapis.reading.finders.target import AIMED_AT
from letapis.reading.finders.verdict import OF_VERDICT
from letapis.reading.finders.whose_end import WHOSE_END

if TYPE_CHECKING:
    from spacy.tokens import Token


def _nobody(_: "Token") -> "Token | None":
    return None


_TOLD_ELSEWHERE: Finders = dict.fromkeys(("focus", "none", "demanded", "condemned"), _nobody)
"""Rows of nobody, of whom all is told, and of the person of another event: no place of their own sentence."""

PERSON_FINDERS: Finders = {
    **IN_THE_CLAUSE,
    **AIMED_AT,
    **CARRYING,
    **HARMED,
    **MISSED,
    **OF_VERDICT,
    **STOOD_FOR,
    **WHOSE_END,
    **OF_HOMES,
    **_TOLD_ELSEWHERE,
}
"""Where the person of a row stands."""
