"""Which mends look at the small words beside a noun or a verb: articles, numbers, auxiliaries, by their labels."""

from collections.abc import Mapping, Sequence

from letapis.reading.mending import (
    callings,
    handed,
    joined,
    kin,
    loose,
    neighbours,
    of_one_family,
    one_of_first,
    paired,
    passives,
    penalties,
    phrases,
    set_off,
    small_words,
    words,
)
from letapis.reading.mending.tree import Mend

OF_SMALL_WORDS: Mapping[str, Sequence[Mend]] = {
    "advmod": (loose.particle_before, small_words.name_done_to),
    "aux": (
        small_words.name_for_auxiliary,
        joined.let_go_beside,
        words.made_verb,
        passives.of_auxiliary,
        one_of_first.nth_to_be,
    ),
    "cc": (
        callings.of_one,
        callings.of_one_unnamed,
        joined.court_behind_term,
        of_one_family.of_one_surname,
        of_one_family.two_titles,
        paired.not_only,
    ),
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
