"""Names with a term each behind a colon or a dash: "were sentenced: Bialiatski to ten years, Labkovich to seven"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses
from letapis.model import RoleName, Statement
from letapis.reading.attachment import Placed
from letapis.reading.endless import KIND, endless, penalty_role
from letapis.reading.gapped_people import and_before, person_before
from letapis.reading.moment import Moment
from letapis.reading.penalties import roles_of
from letapis.reading.times import FoundLength
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def each_behind_mark(moment: Moment) -> dict[str, Placed[FoundLength]]:
    """Each name of such a list with its term; nothing where no mark stands right before the first name."""
    verb = moment.trigger.token
    terms = [p for p in (*moment.measured, *endless(moment)) if p.found.kind in _MEASURES and p.first.sent == verb.sent]
    terms = sorted((p for p in terms if p.first.i > verb.i), key=lambda p: p.first.i)
    if len(terms) < 2:  # noqa: PLR2004 - a list
        return {}
    found: dict[str, Placed[FoundLength]] = {}
    for placed in terms:
        who = person_before(placed, verb)
        people = and_before(who, verb, placed) if who is not None else []
        if not found and (not people or not _behind_mark(moment, people[0])):
            return {}
        for one in people:
            names = moment.story.coref.resolve(moment.block, one).names
            found |= {name: placed for name in names if name is not None and name not in found}
    return found if len(set(map(id, found.values()))) > 1 else {}


_MEASURES = {"term", KIND}


def _behind_mark(moment: Moment, who: "Token") -> bool:
    name = moment.story.coref.names.at(moment.block, who)
    mark = next_to(who.doc[name.first], -1) if name is not None else who
    return mark.i > moment.trigger.token.i and mark.text in clauses.SETS_OFF


def with_own(read: Sequence[Statement], own: dict[str, Placed[FoundLength]]) -> list[Statement]:
    """Each with the own term; a group, of which the names behind the mark are the members, with none."""
    known = {s.person.name for s in read}
    others = len([name for name in own if name not in known])
    return [_given(s, own) for s in read if not (s.person.name is None and s.person.count == others and len(read) > 1)]


def _given(statement: Statement, own: dict[str, Placed[FoundLength]]) -> Statement:
    placed = own.get(statement.person.name or "")
    spans = {p.found.span for p in own.values()}
    kept = tuple(r for r in statement.roles if r.role is not RoleName.TERM or r.span not in spans)
    return replace(statement, roles=kept if placed is None else (*kept, *roles_of([placed]), *penalty_role(placed)))
