"""Times counted from another event: "six days after she died", "a month after his arrest".

Such a count waits with "after" or "before" for an event, and is the time of the clause that it stands in, never of the
event that it waits for. What is told of that event may give the time; where it is the count's own clause that has a
time, the other event's is counted back from it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from letapis.language.chosen import TIMES, mends, prepositions, stance
from letapis.model import Basis, When
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing
from letapis.reading.kinds import TAKING
from letapis.reading.of_now import of_now
from letapis.reading.shifting import shifted, shifted_to_the_day
from letapis.reading.times import FoundTime, find_durations, resolve
from letapis.reading.times.values import Shift, Step
from letapis.reading.triggers import Trigger
from letapis.reading.triggers.rows import rows_of

if TYPE_CHECKING:
    from spacy.tokens import Token

Known = Callable[["Token"], str | None]
"""The time that was told of the event that a token names, null where none was."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a time may be counted from: the time of the event told before, the day of publication, and `known`.

    `like` is the time of the last event of the same kind, where its paragraph has told no other time so far; `carried`
    whether the anchor was told in a paragraph before. `befallen` tells when the same befell somebody else.
    """

    anchor: str | None
    published: date | None
    known: Known = lambda _: None
    is_event: Callable[["Token"], bool] = lambda _: True
    like: str | None = None
    carried: bool = False
    befallen: Known = lambda _: None


def _link(placed: Placed[FoundTime]) -> "Token | None":
    """The "after" or "before" that a count waits with for an event."""
    if not (placed.found.after_words or placed.found.anchor == "event"):
        return None
    behind = placed.last.doc[placed.last.i : placed.last.i + 2]
    return next((t for t in behind if t.lower_ in prepositions.BEFORE_OR_AFTER), None)


def _behind(link: "Token") -> "list[Token]":
    """What stands behind "after": the verb of its clause, or its noun."""
    if link.dep_ == "mark":
        return [link.head]
    counted = link.head.head
    if link.dep_ == "prep" and not list(link.children) and counted.pos_ in syntax.VERBAL and counted.i > link.i:
        return [counted]  # "a day after the director had been detained", with "after" hung on the day alone
    return [*syntax.children(link, "pobj", "pcomp", "advcl"), *([link.head] if link.dep_ == "advmod" else [])]


def belongs_after(placed: Placed[FoundTime], token: "Token") -> bool:
    """“… six days after he died”: the count is from the event behind it, not that event's own time."""
    link = _link(placed)
    return link is not None and token.i > link.i and any(_within(top, token) for top in _behind(link))


def of_clause_above(placed: Placed[FoundTime], heads: "Sequence[Token]") -> bool:
    """“A day before he was seized, Kenya deported her”: of what is told with the clause that the count waits for."""
    link = _link(placed)
    return link is not None and link.dep_ == "mark" and link.head.dep_ == "advcl" and link.head.head in heads


def of_event_behind(placed: Placed[FoundTime], here: Sequence[Placed[FoundTime]], token: "Token") -> bool:
    """“Two days after his arrest on 5 May he was charged”: the day of the event that a count waits for."""
    links = (link for other in here if other is not placed and (link := _link(other)) is not None)
    tops = (top for link in links for top in _behind(link))
    return any(top.i in _above(placed.first) and top.i not in _above(token) for top in tops)


def _within(top: "Token", token: "Token") -> bool:
    """Whether a word belongs to a phrase, and not to a relative clause in it."""
    node = token
    while node != top:
        if node.dep_ in {"ROOT", "relcl"}:
            return False
        node = node.head
    return True


def counted_from(placed: Placed[FoundTime], setting: Setting, dated: Sequence[Placed[FoundTime]]) -> str | None:
    """The time of the event that a count waits for: "a month after his arrest", "after the coup of 1 February 2021".

    Where that event is told of nowhere, the time of the event told before, unless what follows is no event of a case.
    """
    link = _link(placed)
    tops = _behind(link) if link is not None else []
    if len(tops) == 1 and (tops[0].tag_ == "PRP" or tops[0].ent_type_ == "PERSON"):
        return setting.befallen(tops[0])  # "was detained three weeks after him"
    if (when := next((when for top in tops if (when := setting.known(top))), None)) is not None:
        return when
    own = (p for p in dated if p is not placed and any(_within(t, p.first) for t in tops if t.i in _above(p.first)))
    if (day := next((p.found.edtf for p in own if p.found.edtf and p.found.anchor != "event"), None)) is not None:
        return day
    told = all(rows_of(top) and setting.is_event(top) and syntax.of_phrase(top) is None for top in tops)
    told = told and not (link is not None and link.dep_ == "mark")  # "after he was held": what of him was told is known
    return setting.anchor if told else None


def _above(token: "Token") -> set[int]:
    return {token.i, *(a.i for a in token.ancestors)}


def counted_back(trigger: Trigger, dated: Sequence[Placed[FoundTime]], setting: Setting) -> When | None:
    """The event from which another is counted: "taken on 22 September, six days after she died"."""
    token = trigger.token
    placed = next((p for p in dated if p.first.sent == token.sent and belongs_after(p, token)), None)
    link = _link(placed) if placed is not None else None
    if placed is None or link is None:
        return None
    start = _of_main(placed, link, dated, setting) or _of_news(placed, link, setting)
    length = _length(placed.found, link) if start else None
    back = link.lower_ in prepositions.AFTER
    to_day = back and isinstance(placed.found.value, Shift) and placed.found.value.exact
    move = shifted_to_the_day if to_day else partial(shifted, sign=-1 if back else 1)
    edtf = move(start, length) if length and start else None
    return When(edtf, Basis.RELATIVE, placed.found.span) if edtf else None


def _length(found: FoundTime, link: "Token") -> str | None:
    """How long before or after an event something was: "six days after", "the day after"."""
    value = found.value
    if isinstance(value, Step):
        return f"P1{value.unit[0].upper()}" if value.unit and (link.dep_ == "mark" or any(link.children)) else None
    lengths = find_durations(found.span.text.rsplit(" ", 1)[0], lookups=TIMES)
    return lengths[0].duration if lengths else None


def _of_news(placed: Placed[FoundTime], link: "Token", setting: Setting) -> str | None:
    """“Three months after she vanished the police have approved her arrest”: counted from the day of the news."""
    main = link.head.head if link.dep_ == "mark" else governing(placed)
    now = main.pos_ in syntax.VERBAL and main not in _behind(link) and of_now(main)
    return setting.published.isoformat() if now and setting.published is not None else None


def _of_main(
    placed: Placed[FoundTime], link: "Token", dated: Sequence[Placed[FoundTime]], setting: Setting
) -> str | None:
    """The time of the event that is told with the count: its own, or what was told of it."""
    main = link.head.head if link.dep_ == "mark" else governing(placed)
    own = [p for p in dated if p is not placed and p.first.sent == link.sent and governing(p) == main]
    for other in own:
        edtf, _ = resolve(other.found, setting.anchor, setting.published)
        if edtf is not None:
            return edtf
    if main not in _behind(link) and (known := setting.known(main)) is not None:
        return known
    before = [p for p in dated if p.first.sent == link.sent and p.last.i < placed.first.i]
    return before[-1].found.edtf if before else None  # failing both, the time told last in the sentence


def day_of_taking(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Spent 813 days behind bars before his release on 19 October”: the day is that of the release.

    So it is of "charged after his arrest on 26 November", but hardly of "freed after a hearing on Friday".
    """
    nouns = (a for a in placed.first.ancestors if a.dep_ == "pobj" and a.head.lower_ in mends.AFTER_TOLD)
    noun = next((a for a in nouns if a.pos_ == "NOUN" and a.lemma_ not in stance.COURTS and rows_of(a)), None)
    if noun is None or trigger.token in noun.subtree:
        return False
    exact = _DAY.fullmatch(placed.found.edtf or "") is not None
    return noun.head.lower_ in prepositions.BEFORE or (exact and any(row.event in TAKING for row in rows_of(noun)))


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
