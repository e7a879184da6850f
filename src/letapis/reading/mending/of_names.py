"""Which mends look at the words of names alone: they are not called for others, which are most of a text."""

from letapis.reading.mending import (
    affiliated,
    aside,
    bearers,
    behind_places,
    cut_apart,
    described,
    inverted,
    kin,
    lists,
    loose,
    names,
    neighbours,
    peoples,
    subjects,
)
from letapis.reading.mending.tree import Mend

OF_PEOPLE: frozenset[Mend] = frozenset(
    {
        affiliated.named_of_body,
        affiliated.next_of_bodies,
        affiliated.whose_subject,
        bearers.name_of_headline,
        bearers.next_of_being,
        described.after_described,
        described.behind_object,
        described.name_before_description,
        described.named_behind_comma,
        described.next_titled,
        described.of_two_offices,
        inverted.of_court,
        kin.name_of_owner,
        kin.name_of_subject,
        kin.name_beyond_body,
        loose.kept_whom,
        names.behind_kin,
        names.behind_title,
        names.first_of_names,
        names.in_office,
        names.of_one_deed,
        names.rejoined,
        names.rejoined_behind,
        subjects.behind_place,
        cut_apart.after_he_was,
        cut_apart.name_in_two,
        subjects.name_before_verb,
    }
)
"""Those that look at a word of a person's name alone, as it is named when they are called."""

OF_NAMES: frozenset[Mend] = frozenset(
    {
        aside.named_below,
        aside.named_members,
        bearers.next_to_thing,
        bearers.of_thing_before,
        bearers.two_names_of_headline,
        behind_places.named_behind_place,
        kin.name_in_row_with_body,
        lists.in_a_list,
        names.behind_country,
        names.next_of_list,
        names.of_names,
        neighbours.next_of_several,
        peoples.of_a_people,
    }
)
"""And those that look at a word of any name."""


ANY, PERSON, NAME = range(3)
"""Which words a mend looks at: numbers, which are compared for each of them."""


def asks(mend: Mend) -> int:
    """What a mend asks of a word that another may have changed just before."""
    if mend in OF_PEOPLE:
        return PERSON
    return NAME if mend in OF_NAMES else ANY
