"""What each of a list got his term for: "A got nine years for treason, and B seven for extremism"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, terms
from letapis.model import RoleName, Statement
from letapis.reading.gapped_offences import reasons_behind
from letapis.reading.moment import Moment
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_WHAT_FOR = {RoleName.OFFENCE, RoleName.LAW}


def own_reasons(moment: Moment, gaps: Sequence[Statement]) -> list[Statement]:
    """The statements of a sentence that leaves its verb out, each with the offence behind its own term."""
    return [_with_reason(moment, s, gaps) for s in gaps]


def _with_reason(moment: Moment, statement: Statement, gaps: Sequence[Statement]) -> Statement:
    last = moment.block.token_at((statement.trigger.end or 1) - 1)
    prep = _what_for(last) if last is not None else None
    if prep is None:
        return statement
    behind = [start for g in gaps if (start := g.person.span.start if g.person.span else None) is not None]
    nexts = (t for at in behind if (t := moment.block.token_at(at)) is not None and t.i > prep.i)
    found = reasons_behind(moment, prep, min((t.i for t in nexts), default=prep.sent.end))
    kept = (r for r in statement.roles if r.role not in _WHAT_FOR)
    return replace(statement, roles=(*kept, *found)) if found else statement


def _what_for(last: "Token") -> "Token | None":
    """The preposition behind a term and where it is served: "in prison for", "each under"."""
    at = last
    while at.i + 1 < last.sent.end and at.i - last.i < _SERVED:
        at = next_to(at)
        if at.lower_ in prepositions.FOR | prepositions.UNDER | prepositions.OVER:
            return at
        if at.is_punct or at.dep_ == "cc" or at.pos_ in {"VERB", "PROPN"}:
            return None
        if at.pos_ == "NOUN" and at.lemma_.lower() not in terms.WHERE_SERVED:
            return None
    return None


_SERVED = 6
"""Words from a term to what it was given for: "in a penal colony"."""
