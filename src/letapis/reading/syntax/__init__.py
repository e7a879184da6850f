"""Walking a parse: who is the subject, what is the object, where a clause ends.

The parse is spaCy's (labels of the ClearNLP scheme). All functions are pure; tokens come from one parsed block.
"""

from letapis.reading.syntax.headlines import heads_list, is_bare_place, is_entry, is_fragment, is_headline
from letapis.reading.syntax.links import (
    SUBJECTS,
    VERBAL,
    child,
    children,
    clause_head,
    coordinated,
    edges,
    for_clauses,
    governor,
    pobj,
)
from letapis.reading.syntax.nouns import bearer, of_many, of_phrase, set_off
from letapis.reading.syntax.patients import REFUSED, affected, patient, refuses
from letapis.reading.syntax.relatives import RELATIVES, resolve_relative
from letapis.reading.syntax.subjects import subject
from letapis.reading.syntax.voice import UNCHANGED, is_passive, obj, objects

__all__ = [
    "REFUSED",
    "RELATIVES",
    "SUBJECTS",
    "UNCHANGED",
    "VERBAL",
    "affected",
    "bearer",
    "child",
    "children",
    "clause_head",
    "coordinated",
    "edges",
    "for_clauses",
    "governor",
    "heads_list",
    "is_bare_place",
    "is_entry",
    "is_fragment",
    "is_headline",
    "is_passive",
    "obj",
    "objects",
    "of_many",
    "of_phrase",
    "patient",
    "pobj",
    "refuses",
    "resolve_relative",
    "set_off",
    "subject",
]
