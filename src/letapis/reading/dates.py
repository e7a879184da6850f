"""Which of a text's times is the time of an event.

A time belongs to the verb it hangs on; a time at the head of a sentence to all its main verbs; of two verbs joined by
"and" the second one's time is also the first's where that has none. What hangs on another event ("later", "two days
later") is counted from the event told before it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from letapis.language.en.sayings import SAY_VERBS
from letapis.language.en.stance import LATER
from letapis.language.en.times import ENGLISH
from letapis.language.en.words import WEEKDAYS
from letapis.model import Basis, EventKind, When
from letapis.model.edtf import days
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing, hangs_below, heads_of
from letapis.reading.shifting import shifted
from letapis.reading.times import FoundTime, find_durations, resolve
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

VERDICTS = {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACQUITTED}

STATES = {EventKind.HELD, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE, EventKind.REMANDED}
"""Events that last: what is said to be so since a day is open to the end."""


def time_of(
    trigger: Trigger, placed: Sequence[Placed[FoundTime]], others: Sequence[Trigger]
) -> Placed[FoundTime] | None:
    """The time of a trigger's event, None where its sentence gives none."""
    token = trigger.token
    here = [p for p in placed if p.first.sent == token.sent and not _its_end(p, trigger)]
    heads = heads_of(trigger)
    own = [p for p in here if not _belongs_after(p, token) and not _of_state(p, trigger, heads)]
    tests: tuple[Callable[[Placed[FoundTime]], bool], ...] = (
        lambda p: hangs_below(p, heads),
        lambda p: _behind_offence(p, trigger),
        lambda p: _leading(p, token, heads),
        lambda p: _shared(p, heads),
        lambda p: _at_the_time(p, heads),
    )
    counted = any(_belongs_after(p, token) for p in here)  # counted back from what the sentence tells first
    for test in tests[:1] if counted else tests:  # from the surest to the least sure
        fits = [p for p in own if test(p)]
        if fits:
            return min(fits, key=lambda p: (p.found.anchor == "none", abs(p.first.i - token.i)))
    return None if counted else _near(own, token, others)


def _behind_offence(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Was convicted of financing terrorism on Thursday”: a weekday is the court's, not the offence's."""
    offence = governing(placed)
    if trigger.row.event not in VERDICTS or placed.first.lower_ not in WEEKDAYS:
        return False
    return offence.dep_ == "pcomp" and offence.head.head == trigger.token and offence.i > trigger.token.i


def _of_state(placed: Placed[FoundTime], trigger: Trigger, heads: "list[Token]") -> bool:
    """“Had been in prison since 2020 and was sentenced": since when is told of the state alone."""
    return placed.found.connective == "since" and trigger.row.event not in STATES and not hangs_below(placed, heads)


def _at_the_time(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Was arrested when he visited his village on 9 May”: the time of a clause with "when" is that of both."""
    clause = governing(placed)
    return (
        clause.dep_ == "advcl"
        and clause.head in heads
        and any(c.lower_ == "when" for c in syntax.children(clause, "advmod", "mark"))
    )


def _its_end(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Remanded until 5 June”: until when, not when."""
    if placed.found.connective != "until":
        return False
    put = trigger.row.event is EventKind.HOUSE_ARREST and trigger.token.lemma_ in PUTTING
    return put or trigger.row.event is EventKind.REMANDED


PUTTING = {"place", "put", "send", "transfer", "move", "order", "sentence"}
"""Verbs after which "until" tells the end of what begins."""


def _elsewhere(placed: Placed[FoundTime], token: "Token") -> bool:
    """“X, who has been held since May, denies it”: the time of a relative clause is not that of the main one."""
    node = placed.first
    while node.dep_ != "ROOT":
        if node.dep_ == "relcl" and token not in node.subtree:
            return True
        node = node.head
    return False


def _leading(placed: Placed[FoundTime], token: "Token", heads: "list[Token]") -> bool:
    """A time at the head of the sentence holds for every main verb that has none of its own."""
    above = governing(placed)
    if above.dep_ in syntax.SUBJECTS and above.head.i > placed.first.i:
        above = above.head  # "A court in Minsk on Monday convicted X and sentenced him"
    if above.pos_ not in syntax.VERBAL:
        return False
    if placed.first.i > above.i and (placed.found.anchor == "event" or any(c.lower_ in LATER for c in token.children)):
        return False
    if placed.first.i > above.i and above not in heads and _now(heads[-1]):
        return False  # "finished his term in July but is still being held"
    return any(_chain(head, above) for head in heads)


def _now(verb: "Token") -> bool:
    """Whether a clause speaks of the present."""
    return verb.tag_ in _PRESENT or any(c.tag_ in _PRESENT for c in syntax.children(verb, "aux", "auxpass"))


_PRESENT = {"VBZ", "VBP"}


def _chain(verb: "Token", top: "Token") -> bool:
    node = verb
    while node.dep_ == "conj" and node.pos_ in syntax.VERBAL and syntax.child(node, "nsubj", "nsubjpass") is None:
        node = node.head
        if node == top:
            return True
    return False


def _shared(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Was arrested and charged on Tuesday”: the time at the end is also the first verb's."""
    above = governing(placed)
    first = heads[0]
    if above.dep_ != "conj" or above.head != first or placed.first.i < above.i:
        return False
    own = [c for c in above.children if c.dep_ in {*syntax.SUBJECTS, "aux", "auxpass"}]
    return not own and placed.found.anchor != "event"


def _near(here: Sequence[Placed[FoundTime]], token: "Token", others: Sequence[Trigger]) -> Placed[FoundTime] | None:
    """Where the parse joins nothing: the next time with no other verb between, and not another event's own."""
    taken = {t.token.i for t in others if t.token != token}
    here = [p for p in here if not _elsewhere(p, token) and not _before_clause(p, token)]
    fits = [p for p in here if not _verb_between(p, token) and not _claimed(p, token) and governing(p).i not in taken]
    return min(fits, key=lambda p: abs(p.first.i - token.i), default=None)


def _before_clause(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Adjourned to 27 April after his lawyers asked”: what stands before a clause is not the clause's."""
    between = token.doc[placed.last.i + 1 : token.i]
    return any(t.dep_ == "mark" and t.lower_ in {"after", "before", "because", "since", "while"} for t in between)


def _belongs_after(placed: Placed[FoundTime], token: "Token") -> bool:
    """“… six days after he died”: the count is from the event behind it, not that event's own time."""
    link = _link(placed)
    return link is not None and token.i > link.i and any(_within(top, token) for top in _behind(link))


def _link(placed: Placed[FoundTime]) -> "Token | None":
    """The "after" or "before" that a count waits with for an event."""
    if not (placed.found.after_words or placed.found.anchor == "event"):
        return None
    behind = placed.last.doc[placed.last.i : placed.last.i + 2]
    return next((t for t in behind if t.lower_ in {"after", "before"}), None)


def _behind(link: "Token") -> "list[Token]":
    """What stands behind "after": the verb of its clause, or its noun."""
    if link.dep_ == "mark":
        return [link.head]
    counted = link.head.head
    if link.dep_ == "prep" and not list(link.children) and counted.pos_ in syntax.VERBAL and counted.i > link.i:
        return [counted]  # "a day after the director had been detained", with "after" hung on the day alone
    return [*syntax.children(link, "pobj", "pcomp", "advcl"), *([link.head] if link.dep_ == "advmod" else [])]


def _within(top: "Token", token: "Token") -> bool:
    """Whether a word belongs to a phrase, and not to a relative clause in it."""
    node = token
    while node != top:
        if node.dep_ in {"ROOT", "relcl"}:
            return False
        node = node.head
    return True


def _verb_between(placed: Placed[FoundTime], token: "Token") -> bool:
    low, high = sorted((placed.first.i, token.i))
    between = token.doc[low + 1 : high]
    return any(t.pos_ in syntax.VERBAL and t.dep_ not in {"aux", "auxpass", "amod"} for t in between) or any(
        t.text in {";", "—", "–"} for t in between
    )


def _claimed(placed: Placed[FoundTime], token: "Token") -> bool:
    above = governing(placed)
    return above.pos_ in syntax.VERBAL and above != token and above.lemma_.lower() in SAY_VERBS


Known = Callable[["Token"], str | None]
"""The time that was told of the event that a token names, null where none was."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a time may be counted from: the time of the event told before, the day of publication, and `known`."""

    anchor: str | None
    published: date | None
    known: Known = lambda _: None


def when_of(trigger: Trigger, dated: Sequence[Placed[FoundTime]], others: Sequence[Trigger], setting: Setting) -> When:
    """The time of an event as EDTF with its basis."""
    anchor, published = setting.anchor, setting.published
    since = since_event(trigger, dated)
    if since is not None:
        edtf, _ = resolve(since.found, anchor, published)
        if edtf is not None and "/" not in edtf:
            return When(f"{edtf}/..", Basis.BOUNDED, since.found.span)
    placed = time_of(trigger, dated, others)
    if placed is None:
        return _counted_back(trigger, dated, setting) or _later(trigger, anchor) or _of_entry(trigger, dated)
    edtf, basis = resolve(placed.found, _counted_from(placed, setting) or anchor, published)
    bounded = placed.found.bounded if edtf is not None and edtf == placed.found.edtf and ".." not in edtf else None
    if bounded is not None and bounded != edtf and not _on_that_day(placed, trigger):
        edtf, basis = bounded, Basis.BOUNDED if placed.found.connective in {"before", "after", "by"} else basis
    return When(edtf, basis, placed.found.span) if days(edtf) else When()


def _on_that_day(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“In custody since 29 July, when police raided his home”: the raid was on that day."""
    inside = range(placed.first.i, placed.last.i + 1)
    return any(above.i in inside for above in trigger.token.ancestors)


def _counted_from(placed: Placed[FoundTime], setting: Setting) -> str | None:
    """The time of the event that a count waits for: "a month after his arrest"."""
    link = _link(placed)
    return next((when for top in _behind(link) if (when := setting.known(top))), None) if link is not None else None


def _counted_back(trigger: Trigger, dated: Sequence[Placed[FoundTime]], setting: Setting) -> When | None:
    """The event from which another is counted: "taken on 22 September, six days after she died"."""
    token = trigger.token
    placed = next((p for p in dated if p.first.sent == token.sent and _belongs_after(p, token)), None)
    link = _link(placed) if placed is not None else None
    if placed is None or link is None:
        return None
    start = _of_main(placed, link, dated, setting)
    lengths = find_durations(placed.found.span.text.rsplit(" ", 1)[0], lookups=ENGLISH)
    edtf = shifted(start, lengths[0].duration, -1 if link.lower_ == "after" else 1) if lengths and start else None
    return When(edtf, Basis.RELATIVE, placed.found.span) if edtf else None


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


def _of_entry(trigger: Trigger, dated: Sequence[Placed[FoundTime]]) -> When:
    """The date at the head of a chronicle's entry holds for what the entry tells: "17 January 2021: he flies back"."""
    head = next((p for p in dated if p.first.i == 0 and p.first.doc is trigger.token.doc), None)
    if head is None or head.last.i + 1 >= len(head.last.doc) or head.last.nbor().text not in {":", "–", "—", "-"}:
        return When()
    return When(head.found.edtf, head.found.basis, head.found.span)


def _later(trigger: Trigger, anchor: str | None) -> When | None:
    """“And later charged”: after the event told before, nobody knows how long."""
    word = next((c for c in trigger.token.children if c.lower_ in LATER and c.dep_ == "advmod"), None)
    if word is None or anchor is None or not days(f"{anchor}/.."):
        return None
    return When(f"{anchor}/..", Basis.BOUNDED)


def next_anchor(when: When, anchor: str | None) -> str | None:
    """The time that "later" and "the day before" count from: of the event told last that has a point in time."""
    if when.edtf is None or when.edtf.startswith(".."):
        return anchor
    return when.edtf.split("/")[0]


def passed_on(trigger: Trigger, dated: Sequence[Placed[FoundTime]], others: Sequence[Trigger]) -> str | None:
    """A time told between the event before and this one, of no event of the case: "later" counts from it."""
    start, token = trigger.token.sent.start, trigger.token
    before = max((t.token.i for t in others if t.token.i < token.i), default=-1)
    between = [p for p in dated if before < p.first.i < start and p.found.anchor == "absolute"]
    return next((e for p in reversed(between) if (e := p.found.edtf) and "/" not in e), None)


def since_event(trigger: Trigger, placed: Sequence[Placed[FoundTime]]) -> Placed[FoundTime] | None:
    """“In custody since his arrest in May”: a state counted from an event that has a time."""
    if trigger.row.event not in STATES:
        return None
    for head in heads_of(trigger):
        for prep in head.children:
            if prep.lower_ == "since":
                inside = set(prep.subtree)
                found = next((p for p in placed if p.first in inside), None)
                if found is not None:
                    return found
    return None
