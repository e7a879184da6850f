"""What each of a list got his term for: "A got nine years for treason, and B seven for extremism"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, terms
from letapis.model import RoleName, Statement
from letapis.reading import syntax
from letapis.reading.bench import court_role, is_court
from letapis.reading.gapped_offences import reasons_behind
from letapis.reading.moment import Moment
from letapis.reading.scene import Scene
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_WHAT_FOR = {RoleName.OFFENCE, RoleName.LAW}


def own_reasons(moment: Moment, gaps: Sequence[Statement]) -> list[Statement]:
    """The statements of a sentence that leaves its verb out, each with offence and court behind its own term."""
    return [_with_own(moment, s, gaps) for s in gaps]


def _with_own(moment: Moment, statement: Statement, gaps: Sequence[Statement]) -> Statement:
    last = moment.block.token_at((statement.trigger.end or 1) - 1)
    if last is None:
        return statement
    behind = [start for g in gaps if (start := g.person.span.start if g.person.span else None) is not None]
    nexts = (t for at in behind if (t := moment.block.token_at(at)) is not None and t.i > last.i)
    end = min((t.i for t in nexts), default=last.sent.end)
    prep = _what_for(last)
    found = reasons_behind(moment, prep, end) if prep is not None and prep.i < end else []
    court = _court(last, end)
    roles = statement.roles
    if found:
        roles = (*(r for r in roles if r.role not in _WHAT_FOR), *found)
    if court is not None:
        name = court_role(_scene(moment), court)
        roles = (*(r for r in roles if r.role not in _WHO), name)
    return replace(statement, roles=roles)


_WHO = {RoleName.COURT, RoleName.JUDGE, RoleName.AGENT}


def _scene(moment: Moment) -> Scene:
    coref = moment.story.coref
    return Scene(moment.block, moment.trigger, coref.phrase, lambda b, t: coref.resolve(b, t).names[0])


def _court(last: "Token", end: int) -> "Token | None":
    """“And B to three years by a court in Minsk”: who gave B his term."""
    by = next((t for t in last.doc[last.i + 1 : min(end, last.i + _SERVED)] if t.lower_ in prepositions.BY), None)
    court = syntax.child(by, "pobj") if by is not None else None
    return court if court is not None and court.i < end and is_court(court) else None


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
