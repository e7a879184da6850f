"""Who is handed something, and what is not joined to whom it stands beside, where the words around decide."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, mends, people, prepositions, stance, verbs
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import names as name_words
from letapis.reading.humans import is_human
from letapis.reading.mending.tree import FINITE, VERBAL, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def handed(word: "Token") -> None:
    """“Granted the 68-year-old house arrest", "granted Zamora bail”: to whom, and no word of what is given."""
    thing = word.head
    verb = thing.head
    if thing.dep_ not in {"dobj", "oprd"} or verb.lemma_ not in verbs.GIVING or not verb.i < word.i < thing.i:
        return
    aged = word.lower_ in group_words.OLD and has(word, "npadvmod")
    behind = word.nbor().lower_
    named = word.pos_ == "PROPN" and word.i == _end_of(word) and behind in mends.GIVEN_BY_COURTS
    if not (named or (aged and (behind in mends.GIVEN_BY_COURTS or word.nbor().pos_ == "NUM"))):
        return
    for child in [c for c in thing.children if c.i < word.i]:
        child.head = word
    word.head, word.dep_ = verb, "dative"


def _end_of(word: "Token") -> int:
    """The last word of a name whose words the parse joined to the same noun."""
    last = word
    while last.nbor().pos_ == "PROPN" and last.nbor().head == word.head:
        last = last.nbor()
    return last.i


def for_those_done(verb: "Token") -> None:
    """“Called for all those detained unjustly to be freed”: what is called for, and no aim of the detention."""
    participle, those = verb.head, verb.head.head
    prep = those.head
    if participle.dep_ != "acl" or those.dep_ != "pobj" or prep.lower_ not in prepositions.FOR:
        return
    called = prep.head
    if called.lemma_.lower() not in stance.DEMAND_VERBS or not has(verb, "auxpass") or not called.i < those.i < verb.i:
        return
    verb.head, verb.dep_ = called, "advcl"
    prep.head, prep.dep_ = verb, "mark"
    those.head, those.dep_ = verb, "nsubjpass"


def fearing(participle: "Token") -> None:
    """“Fled, fearing arrest”: what is feared has not come, whatever noun the parse took it for."""
    thing = participle.head
    opens = participle.i == 0 or participle.nbor(-1).text == ","
    if participle.lower_ not in mends.FEARING or participle.i + 1 != thing.i or not opens:
        return
    over = thing.head
    while over.pos_ not in VERBAL and over.dep_ != "ROOT":
        over = over.head
    if over == thing:
        return
    participle.head, participle.dep_, participle.pos_ = over, "advcl", "VERB"
    thing.head, thing.dep_ = participle, "dobj"


def year_before_doer(year: "Token") -> None:
    """“In 2018 Kagame pardoned X”: when, and no number of the name behind it."""
    doc, name = year.doc, year.head
    before = year.nbor(-1) if year.i else year
    if not _is_year(year) or name.ent_type_ != "PERSON" or before.lower_ not in prepositions.AT_YEAR:
        return
    opens = before.i == before.sent.start or doc[before.i - 1].text in {",", "”"}
    if opens and not has(before, "pobj", "pcomp") and before.dep_ == "prep" and name.dep_ in {"nsubj", "nsubjpass"}:
        year.head, year.dep_ = before, "pobj"


def of_body(prep: "Token") -> None:
    """“The Committee to Protect Journalists on Monday urged …”: when, and nothing of the body's name."""
    inner = prep.head
    if inner.ent_type_ != "ORG" or inner.pos_ != "VERB" or prep.ent_type_ == "ORG" or prep.i < inner.i:
        return
    over = inner.head
    while over.ent_type_ == "ORG" and over.dep_ != "ROOT":
        over = over.head
    if over.pos_ in VERBAL and over.ent_type_ != "ORG":
        prep.head = over


def _is_year(word: "Token") -> bool:
    return word.ent_type_ == "DATE" and word.text.isdecimal() and len(word.text) == _DIGITS


_DIGITS = 4


def next_in_clause(thing: "Token") -> None:
    """“Her father, who suffers from diabetes and an enlarged heart, was …”: what he suffers from, nobody beside him."""
    who, joint = thing.head, thing.left_edge.nbor(-1) if thing.left_edge.i else thing
    if thing.pos_ != "NOUN" or joint.dep_ != "cc" or joint.i < 1 or is_human(thing) or not is_human(who):
        return
    before = joint.nbor(-1)
    clause = next((c for c in who.children if c.dep_ == "relcl" and who.i < c.i < thing.i), None)
    if clause is None or before.pos_ not in {"NOUN", "PROPN"} or not clause.is_ancestor(before):
        return
    thing.head, thing.dep_, joint.head = before, "conj", before


def of_surname(first: "Token") -> None:
    """“Gatera Gashabana, her lawyer, said …”: a first name that the parse took for a sentence of its own."""
    last = first.nbor() if first.i + 1 < len(first.doc) else first
    if last == first or first.tag_ != "NNP" or last.tag_ != "NNP" or first.n_lefts or first.n_rights:
        return
    if last.dep_ not in {"nsubj", "nsubjpass"} or last.left_edge != last or not (first.is_alpha and last.is_alpha):
        return
    first.head, first.dep_ = last, "compound"


def done_for_having(participle: "Token") -> None:
    """“Was held for having criticised X and sentenced to a year”: what was done to him, not what he had done."""
    having = participle.head
    prep = having.head
    if participle.lemma_ not in mends.DONE_TO or has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "dobj"):
        return
    if having.dep_ != "pcomp" or prep.dep_ != "prep" or not has(prep.head, "auxpass") or participle.i < having.i:
        return
    for joint in [c for c in having.children if c.dep_ == "cc" and c.i < participle.i]:
        joint.head = prep.head
    participle.head = prep.head


def next_of_several(name: "Token") -> None:
    """“A, B, C and D, who had come in white, were led away”: each is one of the list, and none another's name."""
    first = name.head
    verb = first.head
    if name.pos_ != "PROPN" or first.pos_ != "PROPN" or name.i < first.i or has(name, "det"):
        return
    several = any(c.lower_ in mends.OF_SEVERAL for c in verb.children if c.dep_ in {"aux", "auxpass"})
    if first.dep_ not in {"nsubj", "nsubjpass"} or not several or name.left_edge.nbor(-1).text != ",":
        return
    beside = [c for c in first.children if c.dep_ in {"appos", "conj"} and c.pos_ == "PROPN"]
    if any(has(c, "conj") for c in (first, *beside)):
        name.dep_ = "conj"


def thousands_more(many: "Token") -> None:
    """“People were killed and thousands more, by its count, were detained”: thousands were detained, nobody else."""
    first = many.head
    if many.tag_ != "NNS" or many.lower_ not in mends.COUNTS or not has(first, "auxpass"):
        return
    behind = many.doc[many.i + 1 : many.sent.end]
    verb = next((t for t in behind if t.tag_ == "VBN" and has(t, "auxpass")), None)
    if verb is None or has(verb, "nsubj", "nsubjpass") or first.is_ancestor(verb):
        return
    if any(t.tag_ in FINITE and t.head != verb for t in many.doc[many.i + 1 : verb.i]):
        return
    for child in [c for c in verb.head.children if c.dep_ == "cc" and many.i < c.i < verb.i]:
        child.head = verb
    verb.head, verb.dep_ = first, "conj"
    many.head, many.dep_ = verb, "nsubjpass"


def country_does_again(verb: "Token") -> None:
    """“Ethiopia re-arrests ex-minister X”: a headline's verb, taken for a noun beside whom it befalls."""
    doer = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    whom = next((c for c in verb.children if c.dep_ == "appos" and c.i > verb.i), None)
    if verb.tag_ != "NNS" or doer is None or whom is None or whom.ent_type_ != "PERSON":
        return
    if (
        doer.ent_type_ not in {"GPE", "ORG"}
        or verb.lower_.removesuffix(name_words.PLURAL) not in mends.VERBS_BEFORE_NAMES
    ):
        return
    verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VBZ", verb.lower_.removesuffix(name_words.PLURAL)
    whom.dep_ = "dobj"


def given_what(thing: "Token") -> None:
    """“Handing the 34-year-old a six-year term”: of two things behind a verb of giving the first is to whom."""
    verb = thing.head
    whom = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < thing.i), None)
    if whom is None or verb.lemma_ not in verbs.GIVING or thing.lemma_.lower() not in mends.GIVEN:
        return
    if is_human(whom) and not has(verb, "dative", "auxpass"):
        whom.dep_, thing.dep_ = "dative", "dobj"


def those_done(word: "Token") -> None:
    """“Those freed included A and B”: no noun, but what befell those, who are the subject."""
    those = word.nbor(-1) if word.i else word
    if those.lower_ not in people.THOSE or those.head != word or not word.lower_.endswith(verbs.PARTICIPLE_ENDING):
        return
    lemma = word.lower_.removesuffix(verbs.PARTICIPLE_ENDING)
    known = next((one for one in (lemma, word.lower_[:-1], word.lower_[:-3]) if one in mends.DONE_TO), None)
    if known is None:
        return
    those.head, those.dep_, those.pos_ = word.head, word.dep_, "PRON"
    word.head, word.dep_, word.pos_, word.tag_, word.lemma_ = those, "acl", "VERB", "VBN", known


def once_so(noun: "Token") -> None:
    """“X, the former president and once a hero of reform, was moved”: what he was besides, and nobody else."""
    name = noun.head
    said = next((c for c in name.children if c.dep_ == "appos" and name.i < c.i < noun.i), None)
    once = noun.left_edge
    if name.ent_type_ != "PERSON" or said is None or once.lower_ not in mends.ONCE or once.head != noun:
        return
    joint = once.nbor(-1)
    if joint.dep_ == "cc" and noun.tag_ == "NN":
        noun.head, joint.head = said, said


def denied_apart(told: "Token") -> None:
    """“Wife says X was beaten, officials deny it”: who denies "it" tells nothing more; that was the wife's word."""
    deny = told.head
    says = deny.head
    it = any(c.dep_ == "dobj" and c.lower_ in stance.THAT_CLAIM for c in deny.children)
    if not it or deny.lemma_ not in stance.DENY_VERBS or told.i > deny.i:
        return
    if deny.dep_ == "ROOT" and told.lemma_.lower() in SAY_VERBS:
        told.head, told.dep_ = told, "ROOT"
        deny.head, deny.dep_ = told, "conj"
    elif deny.dep_ == "ccomp" and says.i < told.i:
        told.head = says
