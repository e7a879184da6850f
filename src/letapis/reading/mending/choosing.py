"""Which mends a word needs to be looked at by: most ask for certain words or tags, and are not called for others.

What a mend asks for here is what it asks for itself, so that nothing is mended otherwise than by calling all of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, people, prepositions, pronouns, terms, verbs
from letapis.language.chosen import groups as group_words
from letapis.reading.mending import (
    aside,
    bearers,
    befallen,
    beside_rows,
    beyond,
    continued,
    days,
    described,
    handed,
    holders,
    inverted,
    joined,
    lists,
    loose,
    names,
    neighbours,
    paired,
    passives,
    penalties,
    phrases,
    reduced,
    relatives,
    sayers,
    subjects,
    telegraphic,
    verdicts,
    whose_event,
    words,
    years,
)
from letapis.reading.mending.of_names import asks
from letapis.reading.mending.rare_words import RARE
from letapis.reading.mending.tree import FINITE, PARTICIPLES, Mend

if TYPE_CHECKING:
    from spacy.strings import StringStore

WORDS: Mapping[Mend, frozenset[str]] = {
    aside.let_between: frozenset(verbs.UNCHANGED),
    aside.ordered_done: frozenset(mends.ORDERED_DONE),
    days.that_month: frozenset(mends.MONTHS),
    inverted.of_compound: frozenset(second for _, second in mends.SPLIT_COMPOUNDS),
    loose.particle_before: frozenset(mends.PARTICLES),
    loose.that_day: frozenset(mends.MONTHS),
    names.behind_conscience: frozenset(mends.OF_CONSCIENCE[-1:]),
    phrases.by_age: frozenset(group_words.OLD),
    phrases.given_to: frozenset(mends.TO),
    subjects.each_of_clause: frozenset(mends.EACH),
    aside.opening_call: frozenset(mends.CALLED_FOR),
    befallen.those_befallen: frozenset(mends.BEFALLEN),
    beyond.beyond_clause: frozenset(prepositions.FOR_LENGTH),
    beyond.next_offence: frozenset(prepositions.FOR_OFFENCE),
    beyond.of_day: frozenset(prepositions.FOR_OFFENCE),
    days.that_month_alone: frozenset(mends.MONTHS),
    aside.undergone: frozenset(mends.UNDERGONE),
    days.term_before_time: mends.LENGTHS,
    penalties.there_awaiting: mends.AWAITING,
    days.day_no_doer: frozenset(mends.UNITS_OF_TIME | mends.MONTHS | mends.WEEKDAYS | mends.SEASONS),
    days.day_done_to: frozenset(mends.UNITS_OF_TIME | mends.MONTHS | mends.WEEKDAYS | mends.SEASONS),
    days.done_on_day: frozenset(mends.UNITS_OF_TIME | mends.MONTHS | mends.WEEKDAYS | mends.SEASONS),
    days.day_between: frozenset(mends.UNITS_OF_TIME | mends.MONTHS | mends.WEEKDAYS),
    handed.her_before_number: mends.HER,
    handed.her_home: mends.HER,
    handed.admitted_to_bail: frozenset(mends.GRANTED),
    handed.bail_for_him: frozenset(mends.GRANTED),
    handed.fearing: frozenset(mends.FEARING),
    neighbours.thousands_more: frozenset(mends.COUNTS),
    loose.whom_they: frozenset(mends.WHOM),
    loose.whom_wanted: frozenset(mends.WHOM),
    passives.fined: frozenset(mends.FINED),
    penalties.imposed_by_court: mends.IMPOSED,
    penalties.among_given: mends.HANDED,
    paired.all_but: people.GROUP_PRONOUNS,
    paired.not_only: clauses.BUT,
    phrases.adverb: frozenset(mends.ADVERBS),
    phrases.both: frozenset(pronouns.BOTH),
    phrases.no_verb: frozenset(first for first, _ in mends.COMPOUNDS),
    phrases.next_time: frozenset(mends.NEXT),
    phrases.of_case: frozenset(mends.AGAINST),
    phrases.of_clause: frozenset(mends.NOT_OF_NAMES | mends.FROM),
    whose_event.of_event: frozenset(mends.OF),
    phrases.of_penalty: frozenset(prepositions.FOR),
    phrases.of_the_dead: frozenset(mends.IN_TOWN),
    phrases.of_the_deed: frozenset(mends.NOT_OF_NAMES),
    phrases.of_told: frozenset(mends.AFTER_TOLD),
    phrases.spent_there: frozenset(mends.WHERE_SPENT),
    phrases.to_verb: frozenset(mends.TO),
    subjects.another_before_passive: mends.ANOTHER,
    subjects.each_of_them: frozenset(mends.EACH),
    subjects.term_each: frozenset(mends.EACH),
    joined.beyond_thing: mends.DONE_SHORTLY,
    joined.let_go_too: mends.LET,
    telegraphic.opening_noun: mends.GRANTED_IN_HEADLINES,
    joined.let_go_beside: mends.LET,
    telegraphic.done_to: mends.DONE_SHORTLY | mends.SEARCHED,
    words.opening_adjective: terms.GUILTY,
    verdicts.guilty_set_off: terms.GUILTY,
    verdicts.guilty_who: terms.GUILTY,
    sayers.same_form: mends.ALL_ALIKE,
    sayers.denied_too: mends.WITHHELD_SHORTLY,
    telegraphic.withheld: mends.WITHHELD_SHORTLY,
    words.made_verb_of_many: mends.TAKEN_FOR_NOUN,
    words.noun_behind_comma: frozenset(mends.NOUNS_BEHIND_COMMA),
    words.set_apart: frozenset(mends.BEFORE_ARTICLE),
    words.state_behind_age: mends.AFTER_NAMES,
    words.the_accused: frozenset(mends.THE_ACCUSED),
    words.told_to: frozenset(mends.CALLED_FOR),
}
"""The words, in small letters, of which each of these looks at one."""

TAGS: Mapping[Mend, frozenset[str]] = {
    passives.others_done: frozenset(PARTICIPLES),
    relatives.whom_court_did: frozenset(PARTICIPLES),
    neighbours.body_does: frozenset(PARTICIPLES),
    reduced.of_last: frozenset(PARTICIPLES),
    described.set_off_before: frozenset(PARTICIPLES),
    reduced.of_noun: frozenset(PARTICIPLES),
    passives.next_passive: frozenset(PARTICIPLES),
    penalties.beyond_relative: frozenset(PARTICIPLES),
    inverted.that_include: frozenset(PARTICIPLES),
    telegraphic.first_of_two: frozenset(PARTICIPLES),
    passives.also_told: frozenset(PARTICIPLES),
    reduced.labelled: frozenset(PARTICIPLES),
    reduced.reduced_subject: frozenset(PARTICIPLES),
    loose.subject_of_passive: frozenset(PARTICIPLES),
    beyond.beyond_place: frozenset({"VBN"}),
    aside.passive_aside: frozenset({"VBN"}),
    reduced.of_kin: frozenset({"VBN"}),
    reduced.of_first: frozenset({"VBN"}),
    passives.next_of_agent: frozenset({"VBN"}),
    reduced.after_day: frozenset({"VBN"}),
    aside.opening_participle: frozenset({"VBN"}),
    words.of_who_follows: frozenset({"VBN"}),
    reduced.set_off_behind: frozenset({"VBN"}),
    continued.since_then: frozenset({"VBN"}),
    phrases.ordered: frozenset({"VBN"}),
    days.verb_behind_court: frozenset({"VBN"}),
    aside.given_beside: frozenset({"VBN"}),
    reduced.after_next_day: frozenset(PARTICIPLES),
    continued.of_client: frozenset({"VBG", "VBN"}),
    reduced.past: frozenset({"VBD"}),
    loose.country_does: frozenset({"NNS"}),
    loose.given_status: frozenset({"NNS"}),
    bearers.people_behind_name: frozenset({"NNS"}),
    phrases.called_to: frozenset({"VB"}),
    phrases.no_infinitive: frozenset({"VB"}),
    joined.bare_again: frozenset({"VB"}),
    phrases.before_bracket: frozenset(FINITE | {"VBN"}),
    phrases.on_charges: frozenset({"VBG"}),
    aside.called_what: frozenset({"NN", "NNS"}),
    loose.number_alone: frozenset({"NN"}),
    aside.ordered_held_behind: frozenset({"VBN"}),
    aside.ordered_in_relative: frozenset({"VBN"}),
    aside.second_apposed: frozenset(PARTICIPLES),
    aside.second_given: frozenset(PARTICIPLES),
    beyond.beyond_found: frozenset(PARTICIPLES),
    continued.to_do_too: frozenset({"VB"}),
    continued.next_doer: frozenset({"VBD"}),
    continued.next_behind_place: frozenset({"VBN"}),
    continued.behind_relative: frozenset({"VBN"}),
    continued.asks_on: frozenset({"VBD"}),
    continued.behind_when: frozenset({"VBD"}),
    continued.named_before_passive: frozenset({"NNP"}),
    beyond.beyond_infinitive: frozenset({"VBN"}),
    beyond.beyond_participle: frozenset({"NN", "NNP", "NNPS"}),
    beyond.next_deed: frozenset({"VBG"}),
    beyond.to_do_what: frozenset({"VB"}),
    holders.named_holder: frozenset({"NNP"}),
    handed.done_for_having: frozenset(PARTICIPLES),
    handed.for_those_done: frozenset({"VBN"}),
    handed.handed: frozenset({"JJ", "NN", "NNP"}),
    neighbours.once_so: frozenset({"NN"}),
    handed.those_done: frozenset({"NN", "NNS", "JJ", "VBN"}),
    neighbours.next_in_clause: frozenset({"NN", "NNS"}),
    neighbours.country_does_again: frozenset({"NNS"}),
    neighbours.of_surname: frozenset({"NNP"}),
    neighbours.year_before_doer: frozenset({"CD"}),
    joined.first_of_subjects: frozenset({"VBN", "VBD", "VBG"}),
    joined.beyond_thing: frozenset({"VBN"}),
    joined.of_those: frozenset({"VBN"}),
    penalties.serving_beside: frozenset({"VBG"}),
    passives.given: frozenset({"VBN"}),
    passives.others_done_next: frozenset({"VBN"}),
    passives.next_of_passives: frozenset({"VBN"}),
    described.of_same_name: frozenset({"NN"}),
    described.once_described: frozenset({"NN"}),
    described.second_subject: frozenset({"NN"}),
    described.behind_object: frozenset({"NNP"}),
    described.name_before_description: frozenset({"NNP", "NNPS"}),
    described.of_two_offices: frozenset({"NNP"}),
    bearers.doer_behind_town: frozenset({"NN", "NNS"}),
    bearers.name_behind_place: frozenset({"NNP"}),
    days.name_behind_day: frozenset({"NNP"}),
    years.name_behind_year: frozenset({"NNP"}),
    loose.called_to_do: frozenset({"VB"}),
    days.doer_behind_day: frozenset({"NN", "NNS", "NNP", "NNPS"}),
    beside_rows.names_before_plural: frozenset({"NNS"}),
    beside_rows.of_last_name: frozenset({"NN"}),
    paired.behind_fronted: frozenset({"NNP", "NNPS"}),
    lists.before_bracket: frozenset({"NNP", "NNPS"}),
    lists.each_with_article: frozenset({"NN"}),
    lists.several_beside_one: frozenset({"NNS", "CD"}),
    names.two_callings: frozenset({"NN"}),
    passives.feared_done: frozenset({"VBN"}),
    passives.on_condition: frozenset({"VBD"}),
    passives.given_next: frozenset({"VBN"}),
    passives.given_behind_deed: frozenset({"VBN"}),
    passives.out_of_quotation: frozenset(FINITE),
    reduced.one_doing: frozenset({"NNS"}),
    reduced.of_gerund_before: frozenset({"NN", "NNS"}),
    reduced.reduced: frozenset(PARTICIPLES),
    reduced.reduced_before_passive: frozenset(PARTICIPLES),
    reduced.set_off: frozenset(PARTICIPLES),
    reduced.those_freed: frozenset(PARTICIPLES),
    subjects.one_of_several: frozenset(FINITE),
    subjects.row_behind_place: frozenset({"NNP"}),
    subjects.reflexive: frozenset({"PRP"}),
    subjects.subject_behind: frozenset({"VBN"}),
    telegraphic.done_to: frozenset(PARTICIPLES),
    telegraphic.named_before_done: frozenset({"NNP", "NNPS"}),
    verdicts.gives_then: frozenset({"VBG"}),
    verdicts.goes_on_from_found: frozenset(PARTICIPLES),
    verdicts.goes_on_from_ruling: frozenset(PARTICIPLES),
    sayers.called_for: frozenset({"VBN"}),
    sayers.named_body: frozenset({"NNP"}),
    sayers.told_by_next: frozenset({"VBN"}),
    sayers.sayer_behind_name: frozenset({"NNP", "NNPS"}),
    words.let_go: frozenset({"VBP"}),
    words.named_body_lists: frozenset({"NNS"}),
    words.noun_for_verb: frozenset({"VBZ"}),
    words.made_verb: frozenset({"VBZ"}),
}
"""The tags that each of these looks at."""


Place = tuple[int, int, int]
"""The numbers of a word's label, its tag and the word, 0 for a word that decides nothing."""
Choice = tuple[Mend, int, int]
"""A mend, what it asks of the word besides, and the bit of the rare words that its text must hold one of, or 0."""


class Chooser(dict[Place, tuple[Choice, ...]]):
    """The mends of each place in the parse, as they are met; `words` are those that decide, by their number."""

    def __init__(self, strings: "StringStore", places: Mapping[str, Sequence[Mend]]) -> None:
        super().__init__()
        self._strings, self._places = strings, places
        self.words = frozenset(strings.add(word) for words in WORDS.values() for word in words)
        self._bits = {rare: 1 << n for n, rare in enumerate(dict.fromkeys(RARE.values()))}
        self._given: dict[int, int] = {}
        for rare, bit in self._bits.items():
            for number in map(strings.add, rare):
                self._given[number] = self._given.get(number, 0) | bit

    def lacking(self, words: Iterable[int]) -> int:
        """The bits of the rare words of which a text with these words has none."""
        held, given = 0, self._given
        for word in words:
            if word in given:
                held |= given[word]
        return ~held

    def __missing__(self, place: Place) -> tuple[Choice, ...]:
        label, tag = (self._strings[number] for number in place[:2])
        lower = self._strings[place[2]] if place[2] else ""
        self[place] = tuple(
            (one, asks(one), self._bits[RARE[one]] if one in RARE else 0)
            for one in self._places.get(label, ())
            if lower in WORDS.get(one, {lower}) and tag in TAGS.get(one, {tag})
        )
        return self[place]
