"""Nouns that the parser hangs on the wrong word, though what stands right before or behind them decides."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions, pronouns, stance, verbs
from letapis.language.chosen import names as name_words
from letapis.reading.counts import number_of
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_bare_preposition(noun: "Token") -> None:
    """“Was questioned and kept in solitary confinement”: no object, but where, behind a preposition left alone."""
    first = noun.left_edge
    prep = next_to(first, -1) if first.i else noun
    if prep.pos_ != "ADP" or prep.dep_ != "prep" or prep.head != noun.head or has(prep, "pobj", "pcomp", "prep"):
        return
    noun.head, noun.dep_ = prep, "pobj"


def country_does(person: "Token") -> None:
    """“Cuba arrests dissidents A and B”: a headline's verb, taken for a noun of the country's."""
    verb = person.doc[person.i - 1] if person.i else person
    if person.tag_ != "NNS" or verb.tag_ != "NNS":
        return
    doer = next((c for c in verb.children if c.dep_ == "compound" and c.ent_type_ in {"GPE", "ORG"}), None)
    if doer is None or verb.head != person or verb.dep_ not in {"nsubj", "compound"} or person.tag_ != "NNS":
        return
    if verb.tag_ != "NNS" or not is_human_noun(person) or not has(person, "appos") or doer.i != person.sent.start:
        return
    if verb.lower_.removesuffix(name_words.PLURAL) not in mends.VERBS_BEFORE_NAMES:
        return
    for child in [c for c in person.children if c.dep_ in {"prep", "punct"} and c.i > person.right_edge.i]:
        child.head = verb
    verb.head, verb.dep_, verb.pos_, verb.tag_ = verb, "ROOT", "VERB", "VBZ"
    verb.lemma_ = verb.lower_.removesuffix(name_words.PLURAL)
    person.head, person.dep_, doer.head, doer.dep_ = verb, "dobj", verb, "nsubj"


def part_of_subject(part: "Token") -> None:
    """“Six of them, most of them women, have been held”: how many of them are so, no second subject."""
    of = next_to(part)
    if of.lower_ not in prepositions.OF or of.head != part or part.left_edge != part:
        return
    first = next((c for c in part.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < part.i), None)
    if first is None:
        return
    if part.doc[part.i - 1].text == "," and has(of, "pobj") and part.pos_ in {"ADJ", "NUM", "PRON", "DET", "NOUN"}:
        part.head, part.dep_ = first, "appos"


def given_number(name: "Token") -> None:
    """“A was given 18 and B 17”: what A was given is a number, and B stands for a clause of his own.

    “The court gave Sergei Mikhailov five”: so is what is set behind a name.
    """
    verb = name.head
    before = name.doc[name.i - 1] if name.i else name
    if name.tag_ == "CD" and before.ent_type_ == "PERSON" and before.head == name and verb.lemma_ in verbs.GIVING:
        before.head, before.dep_ = verb, "dative"
        for child in [c for c in name.children if c.i < before.i]:
            child.head = before
        return
    if name.pos_ != "PROPN" or not (verb.lemma_ in verbs.GIVING or verb.lemma_ in mends.GET):
        return
    number = next((c for c in name.children if c.dep_ == "nummod" and c == name.left_edge), None)
    if number is None or verb.i > number.i:
        return
    joint = next((c for c in number.children if c.dep_ == "cc"), None)
    if joint is None or next_to(number) != joint or not any(c.dep_ == "nummod" and c.i > name.i for c in name.children):
        return
    number.head, number.dep_, joint.head = verb, "dobj", verb
    name.dep_ = "conj"


def number_alone(word: "Token") -> None:
    """“All three will stand trial”: a number, taken for a noun."""
    if (
        word.tag_ == "NN"
        and word.ent_type_ == "CARDINAL"
        and number_of(word) is not None
        and has(word, "det", "predet")
    ):
        word.pos_, word.tag_ = "NUM", "CD"


def set_off_before_verb(participle: "Token") -> None:
    """“X, acquitted after a decade in jail, dies at 57”: a headline tells of X, who was acquitted."""
    verb = participle.head
    if verb.i < participle.i or verb.tag_ not in FINITE or participle.tag_ not in PARTICIPLES:
        return
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    if noun is None or has(verb, "nsubj", "nsubjpass", "mark"):
        return
    himself = next_to(participle, -1)  # "X, himself convicted in May and later acquitted, said"
    first = himself if himself.lower_.endswith(mends.REFLEXIVE) else participle
    commas = next_to(first, -1).text == "," == next_to(verb, -1).text
    if commas and not has(participle, "aux", "auxpass", "dobj"):
        first.head, first.dep_ = (participle, "npadvmod") if first != participle else (first.head, first.dep_)
        noun.head, noun.dep_ = verb, "nsubj"
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def who_told(clause: "Token") -> None:
    """“The leader, X, who was herself sentenced, said …”: she said it, and the clause with "who" only tells of her."""
    verb = clause.head
    subjects = [c for c in clause.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < clause.i]
    if len(subjects) < 2 or subjects[-1].tag_ != "WP" or next_to(subjects[-1], -1).text != ",":  # noqa: PLR2004
        return
    if verb.i < clause.i or verb.tag_ not in FINITE or has(verb, "nsubj", "nsubjpass", "mark"):
        return
    first = subjects[0]
    first.head, first.dep_ = verb, "nsubj"
    clause.head, clause.dep_ = first, "relcl"


def given_status(prisoners: "Token") -> None:
    """“Declared A and the pastor B prisoners of conscience”: what they are called, not what B is said to be."""
    verb = prisoners.head
    name = next((c for c in prisoners.children if c.dep_ == "nsubj" and c.right_edge.i == prisoners.i - 1), None)
    if name is None or prisoners.tag_ != "NNS" or verb.lemma_ not in verbs.NAMING_SO or name.left_edge.i == 0:
        return
    noun = next_to(name.left_edge, -1)
    if noun.dep_ == "conj" and is_human_noun(noun) and has(verb, "dobj"):
        name.head, name.dep_ = noun, "appos"
        prisoners.dep_ = "oprd"


def kept_whom(name: "Token") -> None:
    """“A second warrant kept X in jail”: whom, and not what somebody was called."""
    verb = name.head
    beside = name.left_edge.i == verb.i + 1 and not has(verb, "dobj")
    if name.ent_type_ == "PERSON" and beside and verb.lemma_ in mends.KEEPING:
        name.dep_ = "dobj"


def place_completed(prep: "Token") -> None:
    """“Was kept in Lefortovo”: a preposition with its noun is where, not what somebody was made."""
    if prep.pos_ == "ADP" and has(prep, "pobj"):
        prep.dep_ = "prep"


def particle_before(up: "Token") -> None:
    """“Are locked up there”: the particle is the verb's, whatever adverb stands behind it."""
    verb, there = next_to(up, -1), up.head
    if up.lower_ in mends.PARTICLES and there.dep_ == "advmod" and there.head == verb and there.i == up.i + 1:
        up.head, up.dep_, up.pos_ = verb, "prt", "ADP"


def that_day(month: "Token") -> None:
    """“And only acquitted that July”: when, and nothing that was acquitted."""
    that = next_to(month, -1)
    if (
        month.lower_ in mends.MONTHS
        and that.lower_ in mends.THAT
        and that.dep_ == "dobj"
        and that.head in {month.head, month.head.head}
    ):
        if month.head == that:
            month.head, month.dep_ = that.head, "npadvmod"
        that.head, that.dep_ = month, "det"


def called_to_do(verb: "Token") -> None:
    """“Renews its call on the authorities to release X", "ignored the call to free him”: what the call is for."""
    over = verb.head
    noun = over.pos_ == "NOUN"
    call = over if noun else next((c for c in over.children if c.dep_ == "dobj" and c.i > over.i), None)
    if call is None or call.i > verb.i or call.lemma_.lower() not in stance.DEMAND_NOUNS:
        return
    if any(c.tag_ == "TO" and c.dep_ == "aux" for c in verb.children) and not has(verb, "mark", "nsubj"):
        verb.head, verb.dep_ = call, "acl"


def whom_they(whom: "Token") -> None:
    """“Jamshid Sharmahd, a German, whom a court sentenced to death”: a clause, not two more nouns beside him."""
    doer = next((c for c in whom.head.children if c.dep_ == "appos" and c.left_edge.i == whom.i + 1), None)
    verb = next((c for c in doer.children if c.dep_ == "acl" and c.i > doer.i), None) if doer is not None else None
    if doer is None or verb is None or verb.tag_ != "VBN" or has(verb, "aux", "auxpass"):
        return
    verb.head, verb.dep_, verb.tag_ = whom.head, "relcl", "VBD"
    doer.head, doer.dep_, whom.head, whom.dep_ = verb, "nsubj", verb, "dobj"


def whom_wanted(whom: "Token") -> None:
    """“Whom prosecutors wanted jailed for years": he is whom they wanted jailed, and no second doer."""
    verb = whom.head
    doer = next((c for c in verb.children if c.dep_ == "nsubj" and c.i > whom.i), None)
    if whom.lower_ not in mends.WHOM or doer is None or verb.i < doer.i:
        return
    done = next((c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VBN" and not has(c, "aux")), None)
    if done is not None:
        whom.head, whom.dep_, done.dep_ = done, "nsubjpass", "ccomp"
    elif not has(verb, "dobj"):
        whom.dep_ = "dobj"


def subject_of_passive(participle: "Token") -> None:
    """“Said that she and all others held for it should be freed”: those held, and she, should be freed."""
    verb = participle.head
    noun = next((c for c in participle.children if c.dep_ == "nsubj" and c.i < participle.i), None)
    mark = next((c for c in participle.children if c.dep_ == "mark"), None)
    if participle.tag_ not in PARTICIPLES or noun is None or mark is None or verb.i < participle.i:
        return
    if has(participle, "dobj", "aux", "auxpass") or mark.i > noun.left_edge.i:
        return
    last = max((c for c in (noun, *noun.conjuncts) if c.i < participle.i), key=lambda t: t.i)
    noun.head, noun.dep_, mark.head = verb, "nsubjpass", verb
    participle.head, participle.dep_, participle.tag_ = last, "acl", "VBN"


def on_comma(prep: "Token") -> None:
    """“X, in prison since 2020, was moved”: nothing hangs on a mark, but on what the mark stands behind."""
    mark = prep.head
    if mark.is_punct and mark.head != mark and not mark.head.is_punct:
        prep.head = mark.head


def of_some(prep: "Token") -> None:
    """“108 were tried, 18 of them behind bars”: where those are who are counted, and not all the others."""
    them = next_to(prep, -1) if prep.i else prep
    number = them.head.head
    counted = them.lower_ in pronouns.THEM and them.head.lower_ in prepositions.OF and number.tag_ == "CD"
    if not counted or number.i == 0 or next_to(number, -1).text != "," or prep.head == number:
        return
    if number.head == prep:
        number.head, number.dep_ = prep.head, "npadvmod"
    prep.head = number
