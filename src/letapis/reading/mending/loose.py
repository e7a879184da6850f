"""Nouns that the parser hangs on the wrong word, though what stands right before or behind them decides."""

from typing import TYPE_CHECKING

from letapis.language.chosen import human_nouns, mends, prepositions, verbs
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as words
from letapis.reading.counts import number_of
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.names import of_names
from letapis.reading.mending.tree import FINITE, PARTICIPLES, has
from letapis.reading.syntax.headlines import is_headline

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_bare_preposition(noun: "Token") -> None:
    """“Was questioned and kept in solitary confinement”: no object, but where, behind a preposition left alone."""
    first = noun.left_edge
    prep = first.nbor(-1) if first.i else noun
    if prep.pos_ != "ADP" or prep.dep_ != "prep" or prep.head != noun.head or has(prep, "pobj", "pcomp", "prep"):
        return
    noun.head, noun.dep_ = prep, "pobj"


def next_to_thing(name: "Token") -> None:
    """“Was taken from his home the following May and Tuan was apprehended”: a man is not joined to a month.

    Nor to a thing: “X had left his town and Y had failed to appear”.
    """
    thing, behind = name.head, name.nbor() if name.i + 1 < len(name.doc) else name
    no_man = thing.ent_type_ in {"DATE", "TIME"} or (thing.pos_ == "NOUN" and not is_human(thing))
    if not no_man or name.pos_ != "PROPN" or behind.dep_ not in {"aux", "auxpass"}:
        return
    verb, joint = behind.head, name.left_edge.nbor(-1)
    other = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c != thing), None)
    if joint.dep_ != "cc" or verb.i < name.i or other is not None or name.ent_type_ == thing.ent_type_:
        return
    if verb.dep_ != "conj" or not verb.head.i < thing.i or (thing.head == verb and thing.ent_type_ != "DATE"):
        return
    if thing.head == verb:
        thing.head, thing.dep_ = verb.head, "npadvmod"
    name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    joint.head = verb.head


def of_thing_before(name: "Token") -> None:
    """“The founder of the channel Mtavari Arkhi was sentenced”: the name is the channel's, the founder the subject."""
    if name.pos_ != "PROPN" or name.left_edge.i == 0:
        return
    first = next((c for c in name.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < name.i), None)
    if first is None:
        return
    thing = name.doc[name.left_edge.i - 1]
    if thing.dep_ == "pobj" and thing.tag_ == "NN" and first.is_ancestor(thing) and _no_human(thing):
        name.head, name.dep_ = thing, "appos"


def _no_human(thing: "Token") -> bool:
    """“Ten members of the group Mother Nature were convicted”: a body is named, whoever its members are."""
    return not is_human_noun(thing) or thing.lemma_.lower() in human_nouns.GROUP_NOUNS


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
    of = part.nbor() if part.i + 1 < len(part.doc) else part
    if of.lower_ not in prepositions.OF or of.head != part or part.left_edge != part:
        return
    first = next((c for c in part.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < part.i), None)
    if first is None:
        return
    if part.doc[part.i - 1].text == "," and has(of, "pobj") and part.pos_ in {"ADJ", "NUM", "PRON", "DET", "NOUN"}:
        part.head, part.dep_ = first, "appos"


def next_of_being(name: "Token") -> None:
    """“Those behind bars are A and B, who were held in May, and C, who …”: C is the third of them."""
    be = name.head
    first = next((c for c in be.children if c.dep_ == "attr" and be.i < c.i < name.i), None)
    if be.lemma_ not in verbs.BE or first is None or name.ent_type_ != "PERSON" or has(name, "nsubj", "aux", "auxpass"):
        return
    told = first.ent_type_ == "PERSON" or any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in first.children)
    if told and name.doc[name.left_edge.i - 1].dep_ == "cc":
        name.head, name.dep_ = first, "conj"


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
    number = next((c for c in name.children if c.dep_ == "nummod" and c == name.left_edge), None)
    if number is None or name.pos_ != "PROPN" or verb.lemma_ not in verbs.GIVING | mends.GET or verb.i > number.i:
        return
    joint = next((c for c in number.children if c.dep_ == "cc"), None)
    if joint is None or number.nbor() != joint or not any(c.dep_ == "nummod" and c.i > name.i for c in name.children):
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
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    if noun is None or verb.tag_ not in FINITE or verb.i < participle.i or has(verb, "nsubj", "nsubjpass", "mark"):
        return
    commas = participle.nbor(-1).text == "," == verb.nbor(-1).text and participle.tag_ in PARTICIPLES
    if commas and not has(participle, "aux", "auxpass", "dobj"):
        noun.head, noun.dep_ = verb, "nsubj"
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def who_told(clause: "Token") -> None:
    """“The leader, X, who was herself sentenced, said …”: she said it, and the clause with "who" only tells of her."""
    verb = clause.head
    subjects = [c for c in clause.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < clause.i]
    if len(subjects) < 2 or subjects[-1].tag_ != "WP" or subjects[-1].nbor(-1).text != ",":  # noqa: PLR2004
        return
    if verb.i < clause.i or verb.tag_ not in FINITE or has(verb, "nsubj", "nsubjpass", "mark"):
        return
    first = subjects[0]
    first.head, first.dep_ = verb, "nsubj"
    clause.head, clause.dep_ = first, "relcl"


def people_behind_name(people: "Token") -> None:
    """“Sends two Temirov Live journalists to prison”: the journalists of that body, and nobody of its name."""
    name = people.head
    last = people.nbor(-1) if people.i else people
    if people.tag_ != "NNS" or not is_human_noun(people) or name.pos_ != "PROPN" or name.i > people.i:
        return
    if name not in {last, last.head} or last.pos_ != "PROPN" or name.dep_ not in {"dobj", "nsubj", "nsubjpass"}:
        return
    people.head, people.dep_ = name.head, name.dep_
    for c in [c for c in name.children if c.dep_ in {"det", "nummod", "prep"}]:
        c.head = people
    name.head, name.dep_ = people, "compound"


def two_names_of_headline(name: "Token") -> None:
    """“X freed; A, B still held”: a headline's comma joins two names."""
    first = name.head
    verb = first.head
    between = name.doc[first.i + 1 : name.left_edge.i].text == ","
    if first.ent_type_ != "PERSON" or name.pos_ != "PROPN" or not between or first.dep_ not in {"nsubj", "nsubjpass"}:
        return
    closed = any(t.text == "," for t in name.doc[name.i + 1 : verb.i])
    if verb.i < name.i or closed or verb.tag_ not in PARTICIPLES or not is_headline(verb):
        return
    of_names(name)
    if name.ent_type_ == "PERSON":
        name.dep_ = "conj"


def next_named(noun: "Token") -> None:
    """“A, the activist B and the pastor C”: who has a name of his own is another than A."""
    first, behind = noun.head, noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    name = next((c for c in noun.children if c.dep_ == "appos" and c.left_edge == behind), None)
    if name is None or first.ent_type_ != "PERSON" or name.ent_type_ != "PERSON" or not is_human_noun(noun):
        return
    listed = has(name, "conj", "cc") or has(noun, "conj", "cc") or any(c.i > name.i for c in first.conjuncts)
    if listed and noun.left_edge.i and noun.left_edge.nbor(-1).text == "," and noun.left_edge.lower_ in words.THE:
        noun.dep_ = "conj"


def given_status(prisoners: "Token") -> None:
    """“Declared A and the pastor B prisoners of conscience”: what they are called, not what B is said to be."""
    verb = prisoners.head
    name = next((c for c in prisoners.children if c.dep_ == "nsubj" and c.right_edge.i == prisoners.i - 1), None)
    if name is None or prisoners.tag_ != "NNS" or verb.lemma_ not in verbs.NAMING_SO or name.left_edge.i == 0:
        return
    noun = name.left_edge.nbor(-1)
    if noun.dep_ == "conj" and is_human_noun(noun) and has(verb, "dobj"):
        name.head, name.dep_ = noun, "appos"
        prisoners.dep_ = "oprd"


def place_completed(prep: "Token") -> None:
    """“Was kept in Lefortovo”: a preposition with its noun is where, not what somebody was made."""
    if prep.pos_ == "ADP" and has(prep, "pobj"):
        prep.dep_ = "prep"


def name_of_headline(name: "Token") -> None:
    """“Mohammed al-Qahtani free after 12 years”: a headline without a verb, whose subject the name is."""
    adjective = name.head
    if name.ent_type_ == "PERSON" and adjective.tag_ == "JJ" and adjective.dep_ == "ROOT" and name.i < adjective.i:
        name.dep_ = "nsubj"


def particle_before(up: "Token") -> None:
    """“Are locked up there”: the particle is the verb's, whatever adverb stands behind it."""
    verb, there = up.nbor(-1) if up.i else up, up.head
    if up.lower_ in mends.PARTICLES and there.dep_ == "advmod" and there.head == verb and there.i == up.i + 1:
        up.head, up.dep_, up.pos_ = verb, "prt", "ADP"


def that_day(month: "Token") -> None:
    """“And only acquitted that July”: when, and nothing that was acquitted."""
    that = month.nbor(-1) if month.i else month
    if (
        month.lower_ in mends.MONTHS
        and that.lower_ in mends.THAT
        and that.dep_ == "dobj"
        and that.head in {month.head, month.head.head}
    ):
        if month.head == that:
            month.head, month.dep_ = that.head, "npadvmod"
        that.head, that.dep_ = month, "det"


def name_behind_place(name: "Token") -> None:
    """“Former deputy of Moscow's Krasnoselsky district Alexei Gorinov”: the deputy's name, not the district's."""
    prep = name.head
    noun = prep.head
    one = noun.tag_ == "NN" and is_human_noun(noun) and prep.lower_ in prepositions.OF and prep.i == noun.i + 1
    if not one or name.ent_type_ != "PERSON" or name.dep_ != "pobj":
        return
    thing = next((c for c in reversed(list(name.lefts)) if c.tag_ == "NN" and c.dep_ == "compound"), None)
    if thing is None or is_human_noun(thing) or thing.nbor().ent_type_ != "PERSON" or thing.i + 1 == name.i:
        return
    for child in [c for c in name.lefts if c.i < thing.i]:
        child.head = thing
    thing.head, thing.dep_, name.head, name.dep_ = prep, "pobj", noun, "appos"


def whom_they(whom: "Token") -> None:
    """“Jamshid Sharmahd, a German, whom a court sentenced to death”: a clause, not two more nouns beside him."""
    doer = next((c for c in whom.head.children if c.dep_ == "appos" and c.left_edge.i == whom.i + 1), None)
    verb = next((c for c in doer.children if c.dep_ == "acl" and c.i > doer.i), None) if doer is not None else None
    if doer is None or verb is None or verb.tag_ != "VBN" or has(verb, "aux", "auxpass"):
        return
    verb.head, verb.dep_, verb.tag_ = whom.head, "relcl", "VBD"
    doer.head, doer.dep_, whom.head, whom.dep_ = verb, "nsubj", verb, "dobj"


def who_of_name(verb: "Token") -> None:
    """“X of RFE/RL, who was arrested”: the man, not the body that he is of."""
    body, prep = verb.head, verb.head.head
    name = prep.head
    who = any(c.tag_ == "WP" for c in verb.children)
    of = body.dep_ == "pobj" and prep.lower_ in mends.BEHIND_NAMES
    if not who or not of or body.pos_ != "PROPN" or body.ent_type_ not in {"ORG", "PERSON", ""}:
        return
    marked = "/" in body.doc[body.left_edge.i : body.i].text  # "RFE/RL", taken for a person
    if name.ent_type_ == "PERSON" and (body.ent_type_ == "ORG" or marked):
        verb.head = name


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
