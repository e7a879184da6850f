"""A verb left out behind another court: "the regional court upheld it in June, and the Court of Cassation in May"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, verbs
from letapis.language.chosen import courts as court_words
from letapis.model import EventKind, Role, RoleName, Statement, When
from letapis.reading.moment import Moment
from letapis.reading.times import resolve
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def gapped_courts(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """What another court did in its turn, patterned on what was read in full of the first."""
    if moment.trigger.row.event is not EventKind.APPEALED:
        return []
    verb = moment.trigger.token
    behind = takewhile(lambda t: _written(moment, t) not in _ENDS, verb.doc[verb.i + 1 :])
    courts = (t for t in behind if t.lemma_.lower() in court_words.COURTS)
    return [one for court in courts for one in _of_court(moment, court, read)]


_ENDS = {".", "!", "?"}


def _written(moment: Moment, token: "Token") -> str:
    """The mark that stands there in the report; the parser is shown a full stop for a semicolon."""
    at = moment.block.offset(token) - moment.block.start
    return moment.block.text[at : at + 1] if token.is_punct else token.text


def _of_court(moment: Moment, court: "Token", read: Sequence[Statement]) -> list[Statement]:
    first, last = _named(court)
    if next_to(first, -1).lower_ in prepositions.BY:
        return _by_court(moment, (first, last), read)
    if not moment.trigger.token.i + 1 < first.i:
        return []
    joint, before = next_to(first, -1), next_to(first, -2)
    as_did = joint.lemma_ in verbs.BE_OR_DO and before.lower_ in clauses.AS | clauses.SO
    if not (as_did or joint.lower_ in clauses.COMMA_OR_AND or _written(moment, joint) == ";"):
        return []
    behind = last.i + 1
    while behind < len(court.doc) and court.doc[behind].lower_ in clauses.IN_ITS_TURN:
        behind += 1
    when = _day_at(moment, behind, read[0].when)
    if when is None and not as_did and behind == last.i + 1:
        return []  # "the ministry and the court"
    done = joint if as_did else next_to(last)
    does = done.lemma_ in verbs.BE_OR_DO
    trigger = moment.block.cut(done, done) if does else moment.block.cut(first, last)
    name = moment.block.cut(first, last)
    kept = [r for r in read[0].roles if r.role not in {RoleName.COURT, RoleName.JUDGE}]
    roles = (*kept, Role(RoleName.COURT, name, name.text))
    when = when or When()
    return [replace(s, trigger=trigger, roles=roles, when=when, rule="gapped-court/1") for s in read]


def _by_court(moment: Moment, name: "tuple[Token, Token]", read: Sequence[Statement]) -> list[Statement]:
    """“Was upheld in July by an appeals court, and in May 2024 by the Supreme Court”."""
    by = next_to(name[0], -1)
    day = next((d for d in moment.dated if d.last.i + 1 == by.i and d.first.i > moment.trigger.token.i), None)
    start = by if day is None else day.first
    joint = next_to(start, -1)
    joint = next_to(joint, -1) if day is not None and joint.lower_ in prepositions.AT_DAY else joint
    if joint.lower_ not in clauses.COMMA_OR_AND or by.i <= moment.trigger.token.i + 1:
        return []
    when = _day_at(moment, name[1].i + 1, read[0].when)
    if day is not None and day.found.span != read[0].when.span:
        edtf, basis = resolve(day.found, read[0].when.edtf, moment.story.published)
        when = When(edtf, basis, day.found.span) if edtf is not None else None
    span = moment.block.cut(*name)
    kept = [r for r in read[0].roles if r.role not in {RoleName.COURT, RoleName.JUDGE}]
    roles = (*kept, Role(RoleName.COURT, span, span.text))
    return [replace(s, trigger=span, roles=roles, when=when or When(), rule="gapped-court/1") for s in read]


def _named(court: "Token") -> "tuple[Token, Token]":
    """The words of a court's name, however the parse joined them: "the Court of Cassation", "Turkey's top court"."""
    doc, start, end = court.doc, court.i, court.i
    while start > court.sent.start and (doc[start - 1].pos_ in _BEFORE or doc[start - 1].tag_ == "POS"):
        start -= 1
    while end + 2 < court.sent.end and doc[end + 1].lower_ in prepositions.OF | prepositions.IN:
        if doc[end + 2].pos_ not in {"NOUN", "PROPN"} or doc[end + 2].ent_type_ == "DATE":
            break
        end += 2
    while end + 1 < court.sent.end and doc[end + 1].pos_ == "PROPN" and doc[end + 1].ent_type_ != "DATE":
        end += 1
    return doc[start], doc[end]


_BEFORE = {"DET", "ADJ", "PROPN", "NOUN"}


def _day_at(moment: Moment, place: int, told: When) -> When | None:
    """The day that begins at a place of the sentence, or right behind "in" or "on" there."""
    for day in moment.dated:
        at = day.first.i - (next_to(day.first, -1).lower_ in prepositions.AT_DAY if day.first.i else 0)
        if at == place and day.found.span != told.span:
            edtf, basis = resolve(day.found, told.edtf, moment.story.published)
            return When(edtf, basis, day.found.span) if edtf is not None else None
    return None
