"""“The prison service denied it”: who denies what the sentence before told as somebody's word.

A claim and its denial are two statements of one event: the second has the denier for its sayer, and is denied. Only
what was told as somebody's claim can be meant, and where two kinds of event were claimed, nobody can say which.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, prepositions
from letapis.language.chosen import stance as words
from letapis.language.chosen import verbs as verb_words
from letapis.model import Certainty, EventKind, Polarity, Reality, SayerKind, Statement
from letapis.reading import syntax
from letapis.reading.attribution import sayer_of
from letapis.reading.clauses import sentence
from letapis.reading.harm_denied import denies_harm
from letapis.reading.page import Block
from letapis.reading.story import Story
from letapis.reading.word_places import lemmas_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

DENIED_BY_OTHERS = "denied-by-others/1"
"""The rule that such a statement carries."""

_STATES = frozenset({EventKind.HELD, EventKind.PROFILE, EventKind.INTERVENTION})
"""Told along with a claim; none of them is what is denied by "it"."""


_HARM = frozenset({EventKind.ILL_TREATED, EventKind.DIED, EventKind.DISAPPEARED})
"""Told in the report's own voice, these are denied too; who "denies" an arrest denies what it was for."""

_DENY_OTHERWISE = frozenset({SayerKind.PERSON_CONCERNED, SayerKind.COURT})
"""Of what somebody denies himself rows tell; a court that dismisses a claim rules on it."""


def denials(story: Story, block: Block, told: Sequence[Statement]) -> list[Statement]:
    """What the words of a paragraph deny of what it, or the one before, told as a claim."""
    if not told:
        return []
    verbs = [v for v in (block.doc[i] for i in lemmas_of(block.doc, _DENYING)) if _denies(v)]
    taken = {s.trigger.start for s in told} if verbs else frozenset()
    verbs = [v for v in verbs if not any(block.offset(t) in taken for t in (v, *v.children))]
    verbs += [verb for i in lemmas_of(block.doc, words.FALSE) if (verb := _calling_false(block.doc[i])) is not None]
    denied = [d for verb in verbs for d in _denied(story, block, verb, _claims(block, verb, told))]
    return denied + [d for v in _harm(block, told) for d in _denied(story, block, v, _harmed(block, v, told))]


_DENYING = words.DENY_VERBS | words.CALL_VERBS


def _harm(block: Block, told: Sequence[Statement]) -> list["Token"]:
    """The verbs that deny harm in general; none that a statement stands for."""
    if not any(s.event in _HARM for s in told):
        return []
    verbs = [block.doc[i] for i in lemmas_of(block.doc, words.DENY_VERBS | SAY_VERBS)]
    taken = {s.trigger.start for s in told if s.polarity is Polarity.DENIED}
    return [v for v in verbs if denies_harm(v) and not any(block.offset(t) in taken for t in v.subtree)]


def _harmed(block: Block, verb: "Token", told: Sequence[Statement]) -> list[Statement]:
    """The harm told in the sentence of its denial, else in the one before."""
    here = _between(told, block.offset(verb.sent[0]), block.offset(verb))
    return [s for s in here or _between(told, *_before(block, verb.sent, told)) if s.event is EventKind.ILL_TREATED]


def _denies(verb: "Token") -> bool:
    if verb.pos_ not in syntax.VERBAL or any(c.dep_ == "neg" for c in verb.children):
        return False
    if any(c.lower_ in words.FUTURE_MODALS | words.CONDITIONAL_MODALS for c in syntax.children(verb, "aux")):
        return False
    if verb.lemma_ in words.DENY_VERBS:
        thing = _thing(verb)
        return thing is not None and _of_nothing_else(thing, verb)
    if verb.lemma_ not in words.CALL_VERBS:
        return False
    called = [*syntax.children(verb, "oprd", "acomp", "ccomp"), *(k for c in verb.children for k in c.children)]
    return any(c.lower_ in words.FALSE for c in called) and any(t.lemma_.lower() in words.CLAIMS for t in verb.subtree)


def _calling_false(word: "Token") -> "Token | None":
    """“The ministry said the allegation was groundless”: who says so calls it false."""
    clause = word.head
    claim = syntax.child(clause, "nsubj") if word.dep_ in {"acomp", "attr"} else None
    if claim is None or not _of_nothing_else(claim) or any(c.dep_ in {"neg", "aux"} for c in clause.children):
        return None
    saying = clause.head
    asked = any(c.dep_ in {"neg", "aux"} and not _past(c) for c in saying.children)
    return saying if clause.dep_ == "ccomp" and saying.lemma_.lower() in SAY_VERBS and not asked else None


def _past(auxiliary: "Token") -> bool:
    return auxiliary.lemma_ in verb_words.PERFECT


def _thing(verb: "Token") -> "Token | None":
    passive = syntax.child(verb, "nsubjpass")
    if passive is not None:
        return passive
    claim = verb.head if verb.dep_ in {"relcl", "acl"} else None  # "an allegation dismissed by Ankara"
    return syntax.child(verb, "dobj") or (claim if claim is not None and claim.lemma_.lower() in words.CLAIMS else None)


def _of_nothing_else(thing: "Token", verb: "Token | None" = None) -> bool:
    """“It", "the allegations", "which”, but not "allegations of fraud", which say themselves what is denied."""
    if thing.lower_ in words.THAT_CLAIM:
        return True
    own = (c for c in thing.children if c.i > thing.i and c != verb and c.dep_ in {"prep", "acl", "ccomp"})
    return thing.lemma_.lower() in words.CLAIMS and all(c.lower_ in prepositions.AS for c in own)


def _claims(block: Block, verb: "Token", told: Sequence[Statement]) -> list[Statement]:
    """What was claimed in the same sentence, where the denial hangs on it, else in the one before."""
    thing = _thing(verb)
    hangs = verb.dep_ in {"relcl", "acl"} or (thing is not None and thing.lower_ in words.WHICH)
    here = _between(told, block.offset(verb.sent[0]), block.offset(verb))
    if hangs or any(s.attribution for s in here):
        return here  # "his wife says he was beaten; officials deny it"
    return _between(told, *_before(block, verb.sent, told))


def _between(told: Sequence[Statement], start: int, end: int) -> list[Statement]:
    """What was told as a claim in a stretch of the text."""
    return [
        s
        for s in told
        if start <= s.trigger.start < end
        and (s.attribution or s.event in _HARM)
        and s.polarity is Polarity.AFFIRMED
        and s.reality is Reality.ACTUAL
        and s.event not in _STATES
    ]


def _before(block: Block, sent: "Span", told: Sequence[Statement]) -> tuple[int, int]:
    """Where the sentence before begins and ends; the last of the paragraph before, for the first of its own."""
    if sent.start > 0:
        earlier = block.doc[sent.start - 1].sent
        return block.offset(earlier[0]), block.offset(sent[0])
    last = max((s.quote.start for s in told if s.trigger.start < block.start), default=None)
    return (block.start, block.start) if last is None else (last, block.start)


def _denied(story: Story, block: Block, verb: "Token", claims: Sequence[Statement]) -> Iterator[Statement]:
    who = syntax.subject(verb) if not syntax.is_passive(verb) else _agent(verb)
    if who is None or len({s.event for s in claims}) != 1:
        return
    for claim in {(c.person.name, c.person.span): c for c in reversed(claims)}.values():  # "had beaten and kicked him"
        sayer = sayer_of(block, who, story.coref, claim.person.name)
        if sayer.kind in _DENY_OTHERWISE or (who.pos_ == "PRON" and sayer.name is None):
            continue
        if sayer.name in {other.name for other in claim.attribution}:
            continue
        yield replace(
            claim,
            trigger=block.cut(verb, verb),
            quote=sentence(block, verb),
            attribution=(sayer,),
            certainty=Certainty.CERTAIN,
            polarity=Polarity.DENIED,
            rule=DENIED_BY_OTHERS,
        )


def _agent(verb: "Token") -> "Token | None":
    by = syntax.child(verb, "agent")
    return None if by is None else syntax.child(by, "pobj")
