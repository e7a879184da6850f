"""What a time, a term or a sum hangs on: which event of its sentence it belongs to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from letapis.language.chosen import SAY_VERBS, mends, prepositions, rulings, sayings, stance, verbs
from letapis.language.chosen import rules as event_rules
from letapis.language.chosen import terms as term_words
from letapis.model import EventKind, Span
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import starts_of

if TYPE_CHECKING:
    from spacy.tokens import Token

T = TypeVar("T")


class Found(Protocol):
    """Something found in the text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


F = TypeVar("F", bound=Found)


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """Something found in the text, with the tokens it stands on."""

    found: T
    first: "Token"
    last: "Token"


def sorted_in(found: Iterable[F], blocks: Sequence[Block]) -> dict[int, list[F]]:
    """What was found in each block, by its index: found for all at once, for a report may have many of both."""
    starts, out = [block.start for block in blocks], dict[int, list[F]]()
    for thing in found:
        block = blocks[max(bisect_right(starts, thing.span.start) - 1, 0)] if blocks else None
        if block is not None and block.start <= thing.span.start < block.start + len(block.text):
            out.setdefault(block.index, []).append(thing)
    return out


def place(found: Iterable[F], block: Block) -> list[Placed[F]]:
    """What was found in a block, on its tokens."""
    out = []
    starts: list[int] = []
    for thing in found:
        span = thing.span
        starts = starts or starts_of(block.doc)
        first, behind = (bisect_left(starts, at - block.start) for at in (span.start, span.end))
        inside = [t for t in block.doc[first:behind] if not t.is_space]
        if inside:
            out.append(Placed(thing, inside[0], inside[-1]))
    return out


def heads_of(trigger: Trigger) -> "list[Token]":
    """The words that a time of the event may hang on: the trigger, and the verb that only carries it."""
    token = trigger.token
    heads = [token]
    verb = syntax.governor(token)
    if trigger.row.person == event_rules.DESCRIBED:
        return heads  # "political prisoner X died on 11 October": when he died
    announced = token.dep_ == "dobj" and verb is not None and token.head == verb  # "declared a hunger strike"
    if trigger.row.pos != "V" and verb is not None and (announced or not _speaks(verb) or _is_found(token)):
        carried = (
            (trigger.row.person == "carrier" and not after_term(token))
            or token.dep_ in {"nsubj", "nsubjpass"}
            or (verb.lemma_ in verbs.LIGHT and not _within_other(token, verb))
        )
        if carried:
            heads.append(verb)
            begun = [c for c in verb.children if c.dep_ == "xcomp" and c.lemma_ in verbs.LIGHT]
            heads += begun  # "the trial is to begin"
    if trigger.row.pos == "N" and token.dep_ == "pobj" and verb is not None and verb.lemma_ in verbs.STAYING:
        heads.append(verb)
    if trigger.row.pos == "V":
        heads += [c for c in syntax.children(token, "xcomp", "ccomp") if c.lemma_ in verbs.SERVING]
    heads += [*_asked_for(trigger), *_verdict_before(trigger), *handed_down(trigger)]
    if token.lemma_ in verbs.LETTING:
        heads += [c for c in syntax.children(token, "ccomp", "xcomp") if c.i > token.i]  # "was let go in May"
    if trigger.row.event is EventKind.HUNGER_STRIKE:
        heads += [c for c in syntax.children(token, "xcomp") if c.tag_ == "VBG"]  # "stopped eating on 9 August"
    if trigger.row.event in _ORDERED and token.lemma_ in stance.ORDERING:
        heads += syntax.children(token, "xcomp", "ccomp", "oprd")  # "ordered held for 90 days"
    node = heads[0] if trigger.row.pos == "V" else heads[-1]
    while (
        (node.dep_ in {"xcomp", "pcomp"} or (node.dep_ == "ccomp" and _completes(node)))
        and node.head.pos_ in syntax.VERBAL
        and node.head.lemma_.lower() not in SAY_VERBS
    ):
        node = node.head
        heads.append(node)
    return heads


def _verdict_before(trigger: Trigger) -> "list[Token]":
    """“Announced its verdict on Tuesday: 15 years for X”: the day of the verdict, or of its verb."""
    token = trigger.token
    if trigger.row.name != event_rules.BEHIND_VERDICT:
        return []
    before = token.doc[token.sent.start : token.i]
    told = [t for t in before if t.lemma_.lower() in term_words.VERDICT_TOLD]
    verb = syntax.governor(told[-1]) if told else None
    return [*told[-1:], *([verb] if verb is not None else [])]


def handed_down(trigger: Trigger) -> "list[Token]":
    """“Confirmed the sentences handed down in June to X”: the day on which they were."""
    if trigger.row.event is not EventKind.SENTENCED or trigger.row.pos != "N":
        return []
    return [c for c in syntax.children(trigger.token, "acl") if c.lemma_ in rulings.METES_OUT and c.tag_ == "VBN"]


def _asked_for(trigger: Trigger) -> "list[Token]":
    """“Summoned for questioning on 20 August”: the day of the questioning is that of the summons."""
    if trigger.row.event is not EventKind.QUESTIONED or trigger.row.pos != "V":
        return []
    asked = (p for p in syntax.children(trigger.token, "prep") if p.lower_ in prepositions.FOR)
    return [c for p in asked for c in syntax.children(p, "pcomp", "pobj")]


def _is_found(token: "Token") -> bool:
    """“In 2011 his body was found”."""
    return token.dep_ == "nsubjpass" and token.head.lemma_ in verbs.FINDING


def _speaks(verb: "Token") -> bool:
    """A verb of speech; not “the charge was added in October”."""
    lemma = verb.lemma_.lower()
    return lemma in SAY_VERBS and not (lemma in sayings.ADDING_VERBS and syntax.is_passive(verb))


_ORDERED = {EventKind.REMANDED, EventKind.SENTENCED}
"""What is ordered in a clause that tells for how long."""


def _completes(clause: "Token") -> bool:
    """“Ordered X held", "last month saw his detention extended”: what the verb above is about, at the same time."""
    undergone = clause.head.lemma_ in verbs.UNDERGOING and clause.tag_ == "VBN"
    if clause.head.lemma_ in verbs.LETTING | stance.ORDERING:
        return True  # "on 14 December a judge let him leave prison"
    return undergone and syntax.child(clause, "aux", "auxpass") is None


def _within_other(token: "Token", verb: "Token") -> bool:
    """“Opened an investigation into the death”: the time of the opening is not that of the death."""
    return any(a.pos_ == "NOUN" and a.dep_ == "dobj" and token.dep_ == "pobj" for a in token.ancestors if a.i > verb.i)


def after_term(token: "Token") -> bool:
    """“Freed on Friday after six months in detention”: Friday is no day of the detention."""
    term = token.head.head if token.dep_ == "pobj" else token
    return term.dep_ == "pobj" and term.head.lower_ in prepositions.AFTER


def governing(placed: Placed[T]) -> "Token":
    """What a time hangs on: the first verb or noun of an event above it."""
    node = placed.first
    inside = range(placed.first.i, placed.last.i + 1)
    while node.i in inside and node.dep_ != "ROOT":
        node = node.head
    while node.dep_ != "ROOT" and (
        node.pos_ in {"ADP", "SCONJ", "ADV", "PART", "NUM", "PUNCT", "SPACE", "ADJ"} or _is_phrase(node)
    ):
        node = node.head
    if node.dep_ == "acl" and node.lower_ in verbs.STANDING:
        return node.head  # "pardoned 188 people linked to the movement last August"
    return _behind_quotation(node, placed.first)


def _behind_quotation(node: "Token", first: "Token") -> "Token":
    """“Found guilty of "plotting a coup" in June”: what stands behind the quotation is outside of it."""
    if sum(t.text in mends.QUOTES for t in node.doc[node.i + 1 : first.i]) != 1:
        return node
    opening = max((t.i for t in node.doc[first.sent.start : node.i] if t.text in mends.QUOTES), default=node.i)
    while node.i > opening and node.dep_ != "ROOT":
        node = node.head
    while node.pos_ in {"ADP", "ADJ"} and node.dep_ != "ROOT":
        node = node.head
    return node


def _is_phrase(node: "Token") -> bool:
    """A noun of time or place that only passes the time on."""
    return (
        node.pos_ in {"NOUN", "PROPN"}
        and node.ent_type_ in {"DATE", "TIME", "GPE", "LOC", "FAC"}
        and node.dep_ in {"pobj", "npadvmod", "dobj", "appos", "nmod", "compound"}
    )


_DEEPEST = 6
"""Nouns and prepositions between a sum and its event: "to 14 years in a colony and a fine of 145,000 rubles"."""


def hangs_below(placed: Placed[T], heads: "Sequence[Token]") -> bool:
    """Whether what was found hangs on one of these words, directly or through nouns."""
    node = governing(placed)
    if node in heads:
        return True
    for _ in range(_DEEPEST):
        if node.dep_ == "ROOT" or node.pos_ in syntax.VERBAL or node.dep_ in {"relcl", "acl", "appos"}:
            break
        node = node.head
        if node in heads:
            return True
    return False
