"""Whose a term is where one verb tells of several people or of several terms."""

from collections.abc import Sequence
from itertools import pairwise

from letapis.language.chosen import clauses, mends, prepositions
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.humans import is_human_noun
from letapis.reading.times import FoundLength


def shares_of(terms: list[Placed[FoundLength]], people: int) -> list[list[Placed[FoundLength]]]:
    """The terms of each of so many people. “A and B got ten and eight years”: each his own; else all the same."""
    years = [t for t in terms if t.found.kind == "term"]
    years, terms = _but_of_the_rest(years, terms)
    if people == 1 and len(years) > 1:
        others = next((n for n, year in enumerate(years) if n and _behind_another(years[0], year)), len(years))
        terms = [t for t in terms if t not in years[others:]]
    between = ((n, a.last.doc[a.last.i + 1 : b.first.i]) for n, (a, b) in enumerate(pairwise(years), 1))
    named = next((n for n, words in between if any(t.ent_type_ == "PERSON" for t in words)), None)
    each = named is not None and named == people > 1 and _in_one_row(years[:named])
    if each and not any(_of_each(year) for year in years):
        return [[year] for year in years[:named]]  # "A and B got 13 and nine years, and C nine"
    if named is not None:
        return [terms] * max(people, 1)  # "A and B got eight years, and C seven": read as told without a verb
    if people > 1 and len(years) == people and not any(_of_each(year) for year in years):
        rest = [t for t in terms if t.found.kind != "term"]
        return [[year, *rest] for year in years]
    if people > 1 and len(years) > 1 and _in_one_row(years):
        terms = [t for t in terms if t not in years]  # "A, B and C got 13.5, 10 and seven months": whose is not told
    return [terms] * max(people, 1)


def _but_of_the_rest(
    years: list[Placed[FoundLength]], terms: list[Placed[FoundLength]]
) -> tuple[list[Placed[FoundLength]], list[Placed[FoundLength]]]:
    """“A and B got eight years, the rest six”: without those of others who bear no name."""
    near = ((n, a.last.doc[a.last.i + 1 : b.first.i]) for n, (a, b) in enumerate(pairwise(years), 1))
    first = next((n for n, between in near if any(t.lower_ in clauses.THE_OTHERS for t in between)), len(years))
    return years[:first], [t for t in terms if t not in years[first:]]


def of_all(term: Placed[FoundLength]) -> bool:
    """“A, B and C got a total of 46 years”: what they got taken together is nobody's own."""
    before, behind = term.first.i - 1, term.last.i + 1
    before -= term.first.doc[max(before, 0)].lower_ in prepositions.OF
    near = term.first.doc[max(before, 0) : before + 1], term.last.doc[behind : behind + 2]
    return any(t.lower_ in clauses.ALTOGETHER for words in near for t in words)


def _behind_another(own: Placed[FoundLength], term: Placed[FoundLength]) -> bool:
    """“Sentenced A to 14 months, B to 18, his driver to ten”: a term behind another is not A's, whoever that is."""
    between = own.last.doc[own.last.i + 1 : term.first.i]
    if any(t.ent_type_ == "PERSON" and t.pos_ == "PROPN" for t in between):
        return True
    who = next((t for t in reversed(between) if t.lower_ not in clauses.BETWEEN_PERSON_AND_TERM), None)
    told = who is not None and who.dep_ not in _OBJECTS and is_human_noun(who)
    return told and not any(t.pos_ in syntax.VERBAL for t in between)


_OBJECTS = {"pobj", "dobj"}
"""“Ten years for insulting the president, two for theft", "the murder of a guard”: who is wronged got no term."""


def _in_one_row(years: Sequence[Placed[FoundLength]]) -> bool:
    """“Ten and seven months”: nothing stands between them but what joins a list."""
    pairs = ((a.last.doc[a.last.i + 1 : b.first.i]) for a, b in pairwise(years))
    return all(len(between) and all(t.text in clauses.COMMA_OR_AND for t in between) for between in pairs)


def at_most(term: Placed[FoundLength]) -> bool:
    """“Journalists jailed for up to 14 years”: how long the longest term is."""
    before = [t.lower_ for t in term.first.doc[max(term.first.i - 2, 0) : term.first.i]]
    return tuple(before) == clauses.UP_TO


def _of_each(term: Placed[FoundLength]) -> bool:
    """“Seven years each for espionage, and five years each for propaganda”: nobody's own."""
    behind = term.last.i + 1
    return behind < len(term.last.doc) and term.last.doc[behind].lower_ in mends.EACH
