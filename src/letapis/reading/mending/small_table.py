"""Which mends look at small words (articles, owners, numbers, auxiliaries) and at clauses for subjects, by label."""

from collections.abc import Mapping, Sequence

from letapis.reading.mending import (
    aside,
    callings,
    continued,
    given_to,
    handed,
    joined,
    kin,
    loose,
    neighbours,
    of_one_family,
    one_of_first,
    opening_name,
    paired,
    passives,
    penalties,
    phrases,
    reduced,
    set_off,
    small_words,
    words,
)
from letapis.reading.mending.tree import Mend

OF_SMALL_WORDS: Mapping[str, Sequence[Mend]] = {
    "advmod": (loose.particle_before, small_words.name_done_to),
    "aux": (
        given_to.to_somebody,
        small_words.name_for_auxiliary,
        joined.let_go_beside,
        words.made_verb,
        passives.of_auxiliary,
        one_of_first.nth_to_be,
    ),
    "auxpass": (passives.got_penalty, passives.of_auxiliary),
    "agent": (given_to.suspended_terms,),
    "cc": (
        callings.of_one,
        callings.of_one_unnamed,
        joined.court_behind_term,
        of_one_family.of_one_surname,
        of_one_family.two_titles,
        paired.not_only,
    ),
    "csubj": (reduced.reduced_subject, opening_name.opening_name),
    "csubjpass": (reduced.reduced_subject, opening_name.opening_name, loose.subject_of_passive),
    "dep": (aside.let_between, continued.behind_when, phrases.both),
    "det": (paired.all_but, small_words.name_for_article),
    "nummod": (neighbours.year_before_doer,),
    "poss": (
        set_off.whose_object,
        set_off.whose_clause,
        set_off.whose_of_last,
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
