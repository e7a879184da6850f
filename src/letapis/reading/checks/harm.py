"""What is done to a part of the body, what is threatened, and what a cell is like."""

from typing import TYPE_CHECKING

from letapis.language.chosen import UNIT_WORDS, prepositions, stance
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.finders.harmed import part_harmed
from letapis.reading.matching import matches
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _part(token: "Token", wanted: str) -> bool:
    part = part_harmed(token)
    return part is not None and matches(part, wanted)


def _threat_clause(token: "Token", wanted: str) -> bool:
    """“Was told that his wife would be raped”: what is to come, in a clause of its own."""
    clauses = (c for c in syntax.children(token, "ccomp") if c.i > token.i and matches(c, wanted))
    return any(
        a.lower_ in stance.FUTURE_MODALS | stance.BACKSHIFTED for c in clauses for a in syntax.children(c, "aux")
    )


def _crammed(token: "Token", _: str) -> bool:
    """“With 40 others in a cell for ten", "in an overcrowded cell”."""
    if any(matches(c, term_words.CROWDED) for c in token.subtree):
        return True
    meant = (token, *syntax.children(token, "acl", "relcl"))
    room = [_value(n) for one in meant if (n := syntax.pobj(one, prepositions.FOR)) is not None]
    room += [_value(c) for one in meant if (n := syntax.pobj(one, prepositions.FOR)) is not None for c in n.children]
    beds = max((n for n in room if n), default=0)
    return beds > 0 and any(_value(t) > beds and not _counts_time(t) for t in token.sent)


def _value(token: "Token") -> int:
    return int(token.text) if token.text.isdecimal() and len(token.text) < _YEAR else UNIT_WORDS.get(token.lower_, 0)


_YEAR = 4
"""Digits of a year, which counts nobody."""


def _counts_time(number: "Token") -> bool:
    behind = next_to(number)
    return behind.lemma_.lower() in term_words.NO_HEADS_COUNTED or number.ent_type_ in {"DATE", "TIME"}


def _unfit_room(token: "Token", _: str) -> bool:
    """“In a cage", "in a cell without a window", "in a freezing cell”."""
    if token.lemma_.lower() in term_words.NO_ROOM:
        return True
    verb = syntax.governor(token)
    lacking = syntax.pobj(token, prepositions.WITHOUT) or (
        syntax.pobj(verb, prepositions.WITHOUT) if verb is not None else None
    )
    told = [*syntax.children(token, "amod", "compound")]
    return (lacking is not None and matches(lacking, term_words.CELL_NEEDS)) or any(
        matches(t, term_words.BAD_CELL) for t in told
    )


OF_HARM: Checks = {
    "part": _part,
    "threat-clause": _threat_clause,
    "crammed": _crammed,
    "unfit-room": _unfit_room,
}
"""Checks of harm."""
