"""What was hours before or after what the sentence dates: "landed late on Thursday, hours after she was freed".

Late in a day, some hours before were the same day; else they may have been the day before, and the time is both.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions
from letapis.language.chosen import stance as words
from letapis.model import Basis, When
from letapis.reading import syntax
from letapis.reading.after_events import Setting
from letapis.reading.attachment import Placed, governing
from letapis.reading.times import FoundTime, resolve
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def closely(trigger: Trigger, dated: Sequence[Placed[FoundTime]], setting: Setting) -> When | None:
    """The day of an event that a clause tells to have been shortly before or after the main one; None elsewhere."""
    found = _clause(trigger.token)
    if found is None:
        return None
    verb, mark, measure = found
    main = verb.head
    own = [p for p in dated if governing(p) == main and p.first.sent == main.sent and p.first.i < mark.i]
    placed = max(own, key=lambda p: p.first.i, default=None)
    if placed is None or placed.found.anchor == "event":
        return None
    edtf, _ = resolve(placed.found, setting.anchor, setting.published)
    day = _day(edtf)
    if day is None or edtf is None:
        return None
    before = mark.lower_ in prepositions.AFTER  # what stands behind "after" came first
    near = placed.first.doc[max(placed.first.i - 2, 0) : placed.last.i + 2]
    sure = {t.lower_ for t in near} & (words.LATE_IN_DAY if before else words.EARLY_IN_DAY)
    if sure or measure.lower_ in words.MOMENTS:
        return When(edtf, Basis.RELATIVE, placed.found.span)
    other = (day + timedelta(days=-1 if before else 1)).isoformat()
    first, last = sorted((edtf, other))
    return When(f"{first}/{last}", Basis.BOUNDED, placed.found.span)


def _clause(token: "Token") -> "tuple[Token, Token, Token] | None":
    """The verb of the clause that an event stands in, its "after" or "before", and how short a time is told."""
    for verb in (token, *token.ancestors):
        if verb.dep_ not in {"advcl", "conj"}:
            if verb.dep_ == "relcl":
                return None
            continue
        mark = next((c for c in syntax.children(verb, "mark") if c.lower_ in prepositions.BEFORE_OR_AFTER), None)
        measure = verb.doc[mark.i - 1] if mark is not None and mark.i else None
        if mark is not None and measure is not None and measure.lower_ in words.HOURS | words.MOMENTS:
            numbered = syntax.child(measure, "nummod", "quantmod") is not None  # "48 hours after": counted elsewhere
            return None if numbered else (verb, mark, measure)
    return None


def _day(edtf: str | None) -> date | None:
    try:
        return date.fromisoformat(edtf or "")
    except ValueError:
        return None
