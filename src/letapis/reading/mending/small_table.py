"""Which mends look at the small words beside a noun: articles, owners, numbers, conjunctions, by their labels."""

from collections.abc import Mapping, Sequence

from letapis.reading.mending import (
    aside,
    callings,
    continued,
    handed,
    joined,
    kin,
    loose,
    neighbours,
    of_one_family,
    paired,
    penalties,
    phrases,
    set_off,
    small_words,
    words,
)
from letapis.reading.mending.tree import Mend

OF_SMALL_WORDS: Mapping[str, Sequence[Mend]] = {
    "advmod": (loose.particle_before, small_words.name_done_to),
    "cc": (
        callings.of_one,
        callings.of_one_unnamed,
        joined.court_behind_term,
        of_one_family.of_one_surname,
        of_one_family.two_titles,
        paired.not_only,
    ),
    "dep": (aside.let_between, continued.behind_when, phrases.both),
    "det": (paired.all_but, small_words.name_for_article),
    "nummod": (neighbours.year_before_doer,),
    "poss": (
        set_off.whose_clause,
        handed.her_home,
        handed.her_before_number,
        words.set_apart,
        kin.list_of_kin,
        kin.two_of_kin,
    ),
    "preconj": (phrases.both,),
    "quantmod": (penalties.the_number_given,),
}
"""The mends by the label of such a word."""
