"""Which rows of some modules count only of those who are told to be held, or to be harmed otherwise."""

from letapis.language.en.events import (
    called_in,
    death_told,
    in_passing,
    lost_sight,
    moved_about,
    other_ways,
    other_words,
    sent_off,
    turns_of_phrase,
)
from letapis.language.en.events.bodies import BODIES
from letapis.language.en.events.hard_conditions import CONDITIONS
from letapis.language.en.events.kept_from_him import KEPT_FROM_HIM

OF_THE_HARMED = frozenset(row.name for row in (*BODIES, *CONDITIONS, *KEPT_FROM_HIM))
"""“Her head was shaved", "his leg was broken”: of one who is told to be in custody, or to be ill-treated otherwise."""
OF_TOLD = (
    lost_sight.OF_TOLD
    | called_in.OF_TOLD
    | death_told.OF_DEATHS
    | other_words.OF_TOLD
    | turns_of_phrase.OF_TOLD
    | in_passing.OF_TOLD
)
"""“Did not know whether he was alive", "appeared before the prosecutor”: of one to whom more happens, by other rows."""
_HELD = (
    called_in,
    death_told,
    in_passing,
    lost_sight,
    moved_about,
    other_ways,
    other_words,
    sent_off,
    turns_of_phrase,
)
OF_THE_HELD = frozenset(name for module in _HELD for name in module.OF_KNOWN)
"""“Was asked about his posts for five hours", "ended the fast”: of one who is told to be in custody."""
BESIDES = frozenset(
    "denies-misdeed wronged-no-one admit-doing deny-doing where-he-remains add-term later-reduced it-is-cut where-arrived"
    " out-of-country will-never-return no-news-of transfer-noun appeal-alone"
    " judgment-reserved-alone".split()
)
"""“Never called for violence", "admitted having been there", "where he remains", "it was cut to seven”: what goes on with a
case, of one of whom more is told by other rows, or of unnamed people where more is told of anybody."""
