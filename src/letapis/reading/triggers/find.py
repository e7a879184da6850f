"""The triggers of a parsed block: the first row that holds at each word."""

from typing import TYPE_CHECKING

from letapis.reading.signs import rows_in
from letapis.reading.triggers.repeats import repeats
from letapis.reading.triggers.rows import bearing_events, fitting, rows_of
from letapis.reading.triggers.trigger import Trigger
from letapis.reading.triggers.upon import UPON_EVENTS, acting_upon
from letapis.reading.word_places import whole_text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def find_triggers(doc: "Doc") -> list[Trigger]:
    """The triggers of a parsed block, in order; at most one row a token."""
    found: dict[int, Trigger] = {}
    bearing = [doc[i] for i in bearing_events(doc)]
    possible = _possible(doc) if bearing else frozenset()
    for token in bearing:
        trigger = _first(token, possible)
        if trigger is not None:
            found[token.i] = trigger
    for token in bearing if found else ():  # an act upon an event needs one
        if token.i not in found and (trigger := acting_upon(token, found)) is not None:
            found[token.i] = trigger
    return [found[i] for i in sorted(found) if not repeats(found[i], found)]


def _possible(doc: "Doc") -> frozenset[str]:
    """The rows that the words of a document allow; asked again, when its names are taken for others, they are known."""
    rows: frozenset[str] | None = doc.user_data.get(_ROWS)
    if rows is None:
        rows = doc.user_data[_ROWS] = rows_in(whole_text_of(doc))
    return rows


_ROWS = "rows"


def _first(token: "Token", possible: frozenset[str]) -> Trigger | None:
    for row in rows_of(token):  # called so often that a generator costs
        if row.name in possible and row.person not in UPON_EVENTS and (found := fitting(row, token)) is not None:
            return found
    return None
