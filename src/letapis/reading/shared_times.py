"""A time that several verbs of a sentence share: at its head, at its end, above a participle."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, stance, terms, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing, hangs_below
from letapis.reading.kinds import STATES
from letapis.reading.of_now import goes_on, of_now
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def leading(placed: Placed[FoundTime], token: "Token", heads: "list[Token]") -> bool:
    """A time at the head of the sentence holds for every main verb that has none of its own."""
    above = governing(placed)
    if above.dep_ in syntax.SUBJECTS and above.head.i > placed.first.i:
        above = above.head  # "A court in Minsk on Monday convicted X and sentenced him"
    if above.pos_ not in syntax.VERBAL:
        return False
    if token != above and any(c.lower_ in prepositions.SINCE for c in syntax.children(token, "advmod")):
        return False  # "In July they were deported and have since been charged"
    if placed.first.i > above.i and (
        placed.found.anchor == "event" or any(c.lower_ in stance.LATER | stance.AGAIN for c in token.children)
    ):
        return False
    if placed.first.i > above.i and above not in heads and of_now(heads[-1]):
        return False  # "finished his term in July but is still being held"
    if placed.first.i > above.i and _time_passed(placed.last, heads):
        return False
    if placed.first.i > above.i and _awaits_now(heads[0]) and above.tag_ == "VBD":
        return False  # "pleaded guilty in November and await sentencing"
    if placed.first.i > above.i and above not in heads and goes_on(heads[-1]) and not goes_on(above):
        return False  # "had sewn his lips together in May and was being kept in isolation"
    on_day = _POINT.fullmatch(placed.found.edtf or "") is not None
    return any(_chain(head, above, on_day=on_day) or _goes_on(head, above, placed) for head in heads)


def _awaits_now(verb: "Token") -> bool:
    """“Await sentencing”, whatever form the parse takes it for."""
    return verb.lemma_ in verbs.AWAITING and verb.tag_[:2] == "VB" and syntax.child(verb, "aux", "auxpass") is None


def _time_passed(last: "Token", heads: "list[Token]") -> bool:
    """“Was taken on 11 June, spent four months in a cell and was moved”: the day of the first is not the third's."""
    between = (t for t in last.doc[last.i + 1 : heads[0].i] if t.pos_ in syntax.VERBAL)
    passing = (t for t in between if t.lemma_ in verbs.STAYING | verbs.SERVING and t.dep_ != "xcomp")
    lasting = (c for verb in passing for c in syntax.children(verb, "dobj", "npadvmod"))
    return any(c.lemma_.lower() in terms.LASTING for c in lasting)


def _goes_on(verb: "Token", first: "Token", placed: Placed[FoundTime]) -> bool:
    """“On Tuesday the charges were dropped and he was let go”: the day at the head is also that of a new subject."""
    opens = placed.first.i - placed.first.sent.start <= 1 and placed.first.i < first.i
    joined = verb.dep_ == "conj" and verb.head == first and verb.pos_ in syntax.VERBAL
    past = not of_now(verb) and not any(c.lower_ == verbs.HAD for c in syntax.children(verb, "aux"))
    return opens and joined and past and not any(c.lower_ in clauses.BUT for c in syntax.children(first, "cc"))


_POINT = re.compile(r"\d{4}-\d\d(-\d\d)?")
"""A day or a month: a bare year is that of the first of what was done alone."""


def _chain(verb: "Token", top: "Token", *, on_day: bool) -> bool:
    node = verb
    while node.pos_ in syntax.VERBAL and syntax.child(node, "nsubj", "nsubjpass") is None:
        if node.dep_ != "conj" and not (on_day and _joined(node)):
            return False
        node = node.head
        if node == top:
            return True
    return False


def _joined(verb: "Token") -> bool:
    """“They came on 26 November, broke in and carried him off”: the parse takes the second of three for a clause."""
    bare = verb.dep_ == "advcl" and verb.tag_ == "VBD" and next_to(verb, -1).text == ","
    return bare and syntax.child(verb, "mark", "advmod", "aux", *syntax.SUBJECTS) is None


def shared(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Was arrested and charged on Tuesday”: the time at the end is also the first verb's."""
    above = governing(placed)
    first = heads[0]
    if above.dep_ != "conj" or above.head != first or placed.first.i < above.i:
        return False
    own = [c for c in above.children if c.dep_ in {*syntax.SUBJECTS, "aux", "auxpass"}]
    if any(c.lower_ in clauses.BUT for c in syntax.children(first, "cc")):
        return False  # "faced charges but fled the country in 2022"
    if any(c.lower_ in clauses.AT_LAST for c in syntax.children(above, "advmod")):
        return False  # "was re-detained, and finally sent home on 1 April"
    timed = any(c.lower_ in prepositions.BEFORE_OR_AFTER for c in syntax.children(first, "prep"))
    return (
        not own and not timed and placed.found.anchor != "event"
    )  # "let out after four weeks and arrested in February"


def taken_again(placed: Placed[FoundTime], trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Let out on bail and picked up again in October”: between them he was free; the time is the second's alone."""
    above = governing(placed)
    taken = any(t.token == above and t.row.event in STATES | {EventKind.DETAINED} for t in others)
    return trigger.row.event is EventKind.RELEASED and taken


def served_between(placed: Placed[FoundTime], trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Was sentenced to 15 days and released on Monday”: the days lie between; none do behind a fine."""
    above = governing(placed)
    freed = any(t.token == above and t.row.event is EventKind.RELEASED for t in others)
    if not freed or trigger.row.event not in _TAKING_AWAY or above.i < trigger.token.i:
        return False
    own = [t for t in trigger.token.doc[trigger.token.i + 1 : above.i] if t != above]
    spared = any(t.lower_ in terms.NOT_SERVED for t in own)
    return not spared and any(t.lemma_.lower() in terms.LASTING for t in own)


_TAKING_AWAY = STATES | {EventKind.DETAINED, EventKind.SENTENCED, EventKind.REMANDED}
"""What keeps somebody for as long as is told behind it."""


def with_above(own: Sequence[Placed[FoundTime]], token: "Token") -> Placed[FoundTime] | None:
    """“Raided his home on Wednesday, detaining his wife”: behind a comma a participle shares the time of its verb."""
    first = token
    while first.dep_ == "conj":
        first = first.head
    verb = first.head
    behind = (
        first.dep_ == "advcl"
        and first.tag_ == token.tag_ == "VBG"
        and verb.i < first.i
        and next_to(first, -1).text == ","
    )
    if not behind or syntax.child(token, "mark", "nsubj") is not None:
        return None
    above = [verb]
    while above[-1].dep_ == "conj" and syntax.child(above[-1], *syntax.SUBJECTS) is None:
        above.append(above[-1].head)  # "In June a court gave him six years and fined him, acquitting him of fraud"
    for one in above:
        fits = [p for p in own if hangs_below(p, [one]) and p.found.anchor != "event" and p.first.i < token.i]
        if fits:
            return max(fits, key=lambda p: p.first.i)
    return None


def called_in_then(placed: Placed[FoundTime], trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Summoned to the KGB on 5 May 2021, he was arrested”: he was when he had come there, and told no other day."""
    above = governing(placed)
    opening = (
        above.dep_ == "advcl" and above.tag_ == "VBN" and above.i < trigger.token.i and above.head == trigger.token
    )
    begins = opening and above.i == above.sent.start and trigger.row.event is EventKind.DETAINED
    return begins and any(t.token == above and t.row.event is EventKind.QUESTIONED for t in others)


def far(placed: Placed[FoundTime], fits: Sequence[Placed[FoundTime]]) -> tuple[bool, bool]:
    """Whether a time has no anchor, or is counted behind a day that is told: "On January 20, a day after he fled"."""
    told = (p for p in fits if p.found.anchor not in {"event", "none"} and p.first.i < placed.first.i)
    return placed.found.anchor == "none", placed.found.anchor == "event" and any(told)
