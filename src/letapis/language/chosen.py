"""The language that is read, and its tables: the one place outside `letapis.language.en` that names it.

What reads text takes its words from here and from nowhere else, so that it knows no language: `prepositions.OF`, never
`"of"`. The names below are what a language must have; `docs/decisions/0010-how-a-second-language-comes-in.md` says how
another one comes in.
"""

from letapis.language.en import (
    around_names,
    cards,
    clauses,
    courts,
    fiction,
    framing,
    given_names,
    groups,
    human_nouns,
    layout,
    masks,
    mends,
    model,
    names,
    naming,
    needle_beside,
    needle_forms,
    needle_rows,
    needles,
    penalties,
    people,
    places,
    posts,
    prepositions,
    profiles,
    pronouns,
    sayings,
    stance,
    telltale,
    terms,
    verbs,
)
from letapis.language.en.events import EVENTS, rules
from letapis.language.en.laws import ENGLISH as LAWS
from letapis.language.en.sayings import SAY_VERBS
from letapis.language.en.times import ENGLISH as TIMES
from letapis.language.en.words import LISTS, NUMBERED_FACILITY, UNIT_WORDS, WEEKDAYS

__all__ = [
    "EVENTS",
    "LAWS",
    "LISTS",
    "NUMBERED_FACILITY",
    "SAY_VERBS",
    "TIMES",
    "UNIT_WORDS",
    "WEEKDAYS",
    "around_names",
    "cards",
    "clauses",
    "courts",
    "fiction",
    "framing",
    "given_names",
    "groups",
    "human_nouns",
    "layout",
    "masks",
    "mends",
    "model",
    "names",
    "naming",
    "needle_beside",
    "needle_forms",
    "needle_rows",
    "needles",
    "penalties",
    "people",
    "places",
    "posts",
    "prepositions",
    "profiles",
    "pronouns",
    "rules",
    "sayings",
    "stance",
    "telltale",
    "terms",
    "verbs",
]
