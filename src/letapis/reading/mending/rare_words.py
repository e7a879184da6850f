"""Which mends need a rare word somewhere in the text, at the word itself or beside it: without it none is called.

The words of a text are never mended, so that one look at them decides for all its words.
"""

from collections.abc import Mapping

from letapis.language.chosen import mends, people, prepositions, pronouns, rulings, stance, terms
from letapis.reading.mending import (
    as_what,
    beyond,
    continued,
    days,
    described,
    given_to,
    handed,
    in_custody,
    inverted,
    joined,
    lists,
    loose,
    names,
    one_subject,
    opening_body,
    opening_name,
    particles,
    phrases,
    sayers,
    set_off,
    subjects,
    telegraphic,
    verdicts,
    years,
)
from letapis.reading.mending.tree import Mend

_COLON = frozenset({":"})
_BRACKET = frozenset({"("})

RARE: Mapping[Mend, frozenset[str]] = {
    as_what.as_what: mends.AS,
    continued.beyond_denial: stance.DENIAL_FORMS,
    beyond.main_before: prepositions.BEFORE_OR_AFTER,
    days.name_behind_day: frozenset(mends.MONTHS | mends.WEEKDAYS),
    described.once_described: frozenset(mends.AT_THAT_TIME),
    given_to.among_counted: prepositions.AMONG,
    given_to.condemned_to: terms.DEATH,
    given_to.fined_so_much: rulings.FINED_OR_GIVEN,
    given_to.suspended_terms: terms.NOT_SERVED,
    handed.those_done: people.THOSE,
    in_custody.where_it_was: mends.CUSTODY,
    inverted.before_when: mends.TIME_MARKS,
    inverted.of_cleft: pronouns.IT,
    joined.members_behind: prepositions.AMONG,
    joined.some_of_subject: prepositions.AMONG,
    lists.before_bracket: _BRACKET,
    lists.counted_before_colon: _COLON,
    lists.behind_colon: _COLON,
    loose.of_some: pronouns.THEM,
    phrases.before_bracket: _BRACKET,
    names.list_of_described: mends.OF_SEVERAL | mends.EACH,
    one_subject.went_as_far: stance.FAR,
    opening_body.body_did: opening_body.DOERS,
    opening_name.behind_excepted: prepositions.SET_AGAINST,
    particles.called_in: prepositions.CALLED_IN,
    set_off.bail_granted: rulings.GRANTED,
    set_off.told_of_it: frozenset({"–", "—", ":", "("}),
    sayers.behind_colon: _COLON,
    subjects.of_entry: _COLON | {"–", "—"},
    subjects.of_time_before: mends.TIME_MARKS,
    telegraphic.before_colon: _COLON,
    years.cut_on_day: mends.VERBS_LIKE_ADJECTIVES,
    verdicts.goes_on_from_found: terms.GUILTY,
    verdicts.guilty_in_of: terms.GUILTY,
}
"""The words, in small letters, of which the text must hold one."""
