"""Mends what the parser often gets wrong and the words themselves decide: one small function a fault.

A mend changes heads and labels in place, never the words. It must be sure: what it sees can have no other reading.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from letapis.language.chosen import masks
from letapis.reading.mending.aside import (
    beside_deed,
    called_so,
    called_what,
    claim_behind,
    given_beside,
    held_before,
    let_between,
    named_below,
    named_members,
    opening_call,
    opening_participle,
    ordered_done,
    ordered_held,
    passive_aside,
    second_apposed,
    second_given,
)
from letapis.reading.mending.beyond import (
    beyond_aside,
    beyond_clause,
    beyond_fronted,
    beyond_guilty,
    beyond_headline,
    beyond_infinitive,
    beyond_place,
    beyond_relative,
    main_before,
    next_deed,
    next_offence,
    of_day,
    to_do_what,
)
from letapis.reading.mending.choosing import Chooser, chooser
from letapis.reading.mending.days import day_before_doer, day_verb, that_month, verb_behind_court
from letapis.reading.mending.described import (
    after_described,
    behind_description,
    named_behind_comma,
    next_described,
    next_titled,
    of_name_before,
    set_off_before,
    two_of_headline,
)
from letapis.reading.mending.inverted import behind_passive, of_compound, of_court, that_include
from letapis.reading.mending.joined import bare_again, members_behind, next_complement, next_to_do, next_verb, of_those
from letapis.reading.mending.kin import list_of_kin, two_of_kin
from letapis.reading.mending.lists import and_others, in_a_list
from letapis.reading.mending.loose import (
    behind_bare_preposition,
    country_does,
    given_number,
    given_status,
    name_of_headline,
    next_named,
    next_of_being,
    next_to_thing,
    number_alone,
    of_thing_before,
    part_of_subject,
    particle_before,
    people_behind_name,
    place_completed,
    set_off_before_verb,
    subject_of_passive,
    that_day,
    two_names_of_headline,
    who_of_name,
    who_told,
)
from letapis.reading.mending.names import (
    behind_conscience,
    behind_country,
    behind_kin,
    behind_title,
    end_name,
    first_of_names,
    given_term,
    in_office,
    list_of_described,
    listed,
    made_name,
    next_of_list,
    of_names,
    of_one_deed,
    proper,
    rejoined,
    rejoined_behind,
    two_callings,
    two_names,
)
from letapis.reading.mending.passives import (
    also_told,
    feared_done,
    fined,
    first_of_two,
    given,
    given_next,
    goes_on,
    got_penalty,
    made_passive,
    next_of_agent,
    next_passive,
    of_auxiliary,
    on_condition,
    others_done,
    out_of_quotation,
    resumes,
)
from letapis.reading.mending.phrases import (
    adverb,
    before_bracket,
    behind_comma,
    behind_source,
    both,
    by_age,
    called_to,
    given_to,
    in_solitary,
    next_time,
    no_infinitive,
    no_verb,
    of_case,
    of_clause,
    of_event,
    of_penalty,
    of_the_dead,
    of_the_deed,
    of_told,
    off,
    on_charges,
    ordered,
    served,
    spent_there,
    to_verb,
    told_so,
)
from letapis.reading.mending.reduced import (
    after_day,
    after_next_day,
    labelled,
    of_first,
    of_kin,
    of_last,
    of_noun,
    past,
    reduced,
    reduced_before_passive,
    reduced_beside,
    reduced_subject,
    root_noun,
    set_off,
    set_off_behind,
)
from letapis.reading.mending.subjects import (
    behind_place,
    each_of_clause,
    each_of_them,
    himself_done,
    joined_subject,
    next_subject,
    of_entry,
    of_time_before,
    of_verb_before,
    one_of_several,
    own_subject,
    reflexive,
    subject_behind,
    whose,
    whose_kin,
)
from letapis.reading.mending.tree import Mend, is_tree, keep
from letapis.reading.mending.words import (
    let_go,
    made_noun,
    made_verb,
    noun_behind_comma,
    of_headline,
    of_who_follows,
    set_apart,
    told_to,
)
from letapis.reading.word_places import places_of

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc


@lru_cache(maxsize=2)
def _chooser(strings: "StringStore") -> Chooser:
    return chooser(strings, _MENDS)


def mend(doc: "Doc") -> "Doc":
    """The parse, mended: each word by the mends for its place in the parse; as it was where that left no tree."""
    restored = keep(doc)
    small = doc.text.islower()
    proper(doc)
    for i in places_of(doc, masks.NOUNS_ALONE):
        in_solitary(doc[i])
    behind_names = set(places_of(doc, masks.AFTER_NAMES))
    chosen = _chooser(doc.vocab.strings)
    found, deciding = chosen.found, chosen.words
    for i, token in enumerate(doc):
        place = token.dep, token.tag, word if (word := token.lower) in deciding else 0
        for one in found[place] if place in found else chosen.choose(*place):
            one(token)
        if i and i in behind_names and token.nbor(-1).ent_type_ == "PERSON":
            end_name(token)
        if small and token.is_oov and token.dep_ in {"dobj", "xcomp", "ccomp"}:
            made_name(token)
    return doc if is_tree(doc) else restored()


_MENDS: dict[str, tuple[Mend, ...]] = {
    "ROOT": (
        of_court,
        country_does,
        second_apposed,
        second_given,
        opening_call,
        of_headline,
        one_of_several,
        set_off,
        reduced,
        reduced_before_passive,
        root_noun,
    ),
    "acl": (
        beyond_place,
        after_next_day,
        of_name_before,
        passive_aside,
        past,
        of_last,
        of_kin,
        of_first,
        next_of_agent,
        after_day,
        behind_source,
    ),
    "acomp": (made_passive,),
    "advcl": (
        opening_participle,
        set_off_before,
        no_verb,
        called_to,
        no_infinitive,
        of_noun,
        next_passive,
        next_verb,
        next_to_do,
        on_condition,
        next_deed,
        to_do_what,
    ),
    "advmod": (particle_before,),
    "amod": (behind_kin, set_apart, day_verb, verb_behind_court, told_to),
    "appos": (
        people_behind_name,
        next_named,
        two_names_of_headline,
        named_below,
        named_behind_comma,
        behind_title,
        behind_place,
        two_of_headline,
        behind_description,
        in_office,
        list_of_described,
        listed,
        of_entry,
        given_term,
    ),
    "attr": (himself_done, behind_passive, made_noun, next_complement),
    "aux": (made_verb, of_auxiliary),
    "auxpass": (got_penalty, of_auxiliary),
    "ccomp": (
        main_before,
        who_told,
        given_status,
        set_off_before_verb,
        that_include,
        ordered_held,
        claim_behind,
        let_go,
        own_subject,
        of_who_follows,
        before_bracket,
        reduced_beside,
        first_of_two,
        also_told,
        beyond_relative,
        beyond_headline,
    ),
    "compound": (day_before_doer, behind_conscience, day_verb, two_names, told_to),
    "conj": (
        next_titled,
        after_described,
        named_members,
        beside_deed,
        first_of_names,
        fined,
        others_done,
        out_of_quotation,
        of_names,
        bare_again,
        next_to_do,
        of_one_deed,
        labelled,
        set_off_behind,
        resumes,
        rejoined,
        in_office,
        list_of_described,
        goes_on,
        noun_behind_comma,
        next_described,
        next_of_list,
        beyond_infinitive,
        beyond_aside,
        subject_behind,
        next_to_thing,
        next_of_being,
        next_deed,
        two_callings,
    ),
    "csubj": (reduced_subject,),
    "csubjpass": (reduced_subject, subject_of_passive),
    "dative": (called_so, given_to),
    "dep": (let_between,),
    "dobj": (
        in_a_list,
        and_others,
        whose_kin,
        behind_bare_preposition,
        given_number,
        beyond_guilty,
        ordered_done,
        called_what,
        rejoined_behind,
        members_behind,
        next_time,
        made_noun,
        adverb,
    ),
    "nmod": (
        behind_kin,
        two_names,
    ),
    "npadvmod": (name_of_headline, that_day, named_behind_comma, that_month, served, each_of_clause),
    "nsubj": (
        in_a_list,
        of_compound,
        joined_subject,
        whose,
        reflexive,
        each_of_them,
        next_subject,
        of_verb_before,
        of_time_before,
        of_thing_before,
        part_of_subject,
        number_alone,
    ),
    "nsubjpass": (
        in_a_list,
        joined_subject,
        reflexive,
        of_time_before,
        each_of_them,
        next_subject,
        of_verb_before,
        held_before,
        of_thing_before,
        part_of_subject,
        number_alone,
    ),
    "relcl": (who_of_name, passive_aside, ordered, told_so),
    "xcomp": (no_infinitive, feared_done),
    "oprd": (place_completed, by_age),
    "parataxis": (noun_behind_comma, first_of_two),
    "pobj": (of_those, behind_country, made_noun, behind_comma),
    "pcomp": (on_charges,),
    "poss": (set_apart, list_of_kin, two_of_kin),
    "preconj": (both,),
    "prep": (
        given_beside,
        of_told,
        spent_there,
        given,
        given_next,
        of_case,
        of_the_deed,
        of_event,
        of_penalty,
        of_the_dead,
        of_clause,
        to_verb,
        beyond_fronted,
        beyond_clause,
        next_offence,
        of_day,
    ),
    "prt": (off,),
}
"""The mends by the label of the word that they look at."""
