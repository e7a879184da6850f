"""Sentences that no number measures, as told behind a name without a verb: "A got 18 years and B life"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, clauses, prepositions, terms
from letapis.language.chosen import penalties as words
from letapis.model import Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.moment import Moment
from letapis.reading.times import FoundLength
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

KIND = words.LIFE


def endless(moment: Moment) -> list[Placed[FoundLength]]:
    """The words for life and death behind a verb of a court that may be what somebody got."""
    trigger = moment.trigger.token
    behind = trigger.doc[trigger.i + 1 : trigger.sent.end]
    return [_placed(moment, t) for t in behind if t.lower_ in words.ENDLESS and _given(t, trigger)]


def _given(word: "Token", trigger: "Token") -> bool:
    """“To life", "and B life”, but not "for stabbing X to death"."""
    before = next_to(word, -1)
    noun = before.tag_ == "DT" and next_to(word).lemma_.lower() in LISTS["penalty"]  # "and B a life sentence"
    told = noun or before == trigger or before.ent_type_ == "PERSON" or before.text == "("
    told = told or (before.lower_ in clauses.COMMA_OR_AND and any(t.lower_ in terms.RESPECTIVELY for t in word.sent))
    told = told or before.lower_ in prepositions.TO | prepositions.FOR
    return told and not any(a.pos_ in syntax.VERBAL and a.i > trigger.i for a in word.ancestors)


def _placed(moment: Moment, word: "Token") -> Placed[FoundLength]:
    return Placed(FoundLength(moment.block.cut(word, word), KIND, None, KIND), word, word)


def penalty_role(placed: Placed[FoundLength]) -> list[Role]:
    """Life or death as somebody's penalty."""
    span = placed.found.span
    return [Role(RoleName.PENALTY, span, span.text)] if placed.found.kind == KIND else []


def without_end(span: Span | None) -> bool:
    """“To life”: what one got who stands before the others is no penalty of theirs."""
    return span is not None and any(word in words.ENDLESS for word in span.text.lower().split())
