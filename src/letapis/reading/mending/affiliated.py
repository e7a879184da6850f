"""People told with the bodies that they are of, or with what they were given: who and what is the next of a list."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, rulings, verbs
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.tree import climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def named_of_body(name: "Token") -> None:
    """“Sentenced members of parliament A and B to 25 years": they are the members, and not of them."""
    prep = name.head
    if name.ent_type_ != "PERSON" or prep.lower_ not in prepositions.OF or prep.i > name.i or prep.dep_ != "prep":
        return
    first, many = name.left_edge, prep.head
    body = first if first.tag_ == "NN" else next_to(first)
    if body.head != name or body.dep_ != "compound" or body.tag_ != "NN" or is_human(body) or not is_human_noun(many):
        return
    for child in [c for c in name.children if c.i < body.i]:
        child.head = body
    body.head, body.dep_ = prep, "pobj"
    name.head, name.dep_ = many, "appos"


def whose_subject(name: "Token") -> None:
    """“The wives of prisoners A and B were detained”: the wives were, and not A and B."""
    verb, before = name.head, next_to(name.left_edge, -1) if name.left_edge.i else name
    if name.ent_type_ != "PERSON" or before.dep_ != "pobj" or not is_human_noun(before):
        return
    first = before.head.head
    beside = name.dep_ == "appos" and name.head == first and first.tag_ == "NNS" and is_human_noun(first)
    second = first.head == verb and first.dep_ == name.dep_ and first.i < before.i
    if before.tag_ == "NNS" and (beside or second):
        name.head, name.dep_ = before, "appos"


def next_of_bodies(name: "Token") -> None:
    """“A of the Front, B of the Party and C were jailed”: B is the next of the list, and nothing of the Front."""
    body, prep = name.head, name.head.head
    first = prep.head
    if name.ent_type_ != "PERSON" or body.ent_type_ != "ORG" or body.dep_ != "pobj" or not body.i < name.i:
        return
    of = prep.lower_ in prepositions.OF and first.ent_type_ == "PERSON" and first.dep_ in _LISTED
    joint = next_to(name.left_edge, -1)
    if of and (joint.text == "," or joint.dep_ == "cc"):
        name.head, name.dep_ = first, "conj"


_LISTED = frozenset({"nsubj", "nsubjpass", "dobj", "conj", "pobj"})
"""Where the first of such a list stands."""


def of_his_body(prep: "Token", body: "Token") -> bool:
    """“Jailed A, of Radio Liberty, and B, a reporter, for two years”: the body is A's, and B is jailed too."""
    verb, name = prep.head, prep.doc[prep.i - 2] if prep.i > 1 else prep
    set_off = next_to(prep, -1).text == "," and name.ent_type_ == "PERSON" and name.head == verb
    if not set_off or body.pos_ != "PROPN" or body.ent_type_ == "PERSON" or name.dep_ not in _LISTED:
        return False
    prep.head = name
    for child in [c for c in verb.children if c.i > body.i and c.dep_ == "conj" and c.ent_type_ == "PERSON"]:
        joint = next_to(child.left_edge, -1)
        if joint.dep_ == "cc":
            joint.head = child.head = name
    return True


def given_two(thing: "Token") -> None:
    """“Handed A and B prison terms of 11 and 10 years”: B is the second of those whom the terms were given."""
    if thing.lemma_.lower() not in rulings.GIVEN:
        return
    first, giving = thing.head, thing.head.head
    behind = next((c for c in first.children if c.dep_ == "cc" and c.i == first.i + 1), None)
    if behind is None or giving.lemma_ not in verbs.GIVING:
        return
    second = [t for t in thing.doc[behind.i + 1 : thing.i] if t.pos_ == "PROPN" and t.text.istitle()]
    named = first.pos_ == "PROPN" and first.dep_ in {"dobj", "dative"} and giving.i < first.i and len(second) > 1
    if not named or [t.i for t in second] != list(range(behind.i + 1, behind.i + 1 + len(second))):
        return
    name, given = second[-1], second[:-1]
    name.head, name.dep_, first.dep_ = first, "conj", "dative"
    for word in given:
        word.head, word.dep_ = name, "compound"
    for word in (*given, name):
        word.ent_type_ = "PERSON"
    thing.head, thing.dep_ = giving, "dobj"


def given_as_receiver(thing: "Token") -> None:
    """“Were given two and a half years; B got two”: what they were given, and nobody whom it was given."""
    giving = thing.head
    if thing.lemma_.lower() in rulings.GIVEN and giving.lemma_ in verbs.GIVING and has(giving, "auxpass"):
        thing.dep_ = thing.dep_ if has(giving, "dobj") else "dobj"


def given_behind_row(thing: "Token") -> None:
    """“Gave A, B and C nine years each", "gave A and B, who works there, prison terms”: what all of them got."""
    if thing.lemma_.lower() not in rulings.GIVEN:
        return
    over = thing.head
    giving = climbed(over, lambda t: t.lemma_ not in verbs.GIVING and t.dep_ != "ROOT")
    counted = has(thing, "nummod", "compound", "amod") or any(c.tag_ == "DT" and c.i < thing.i for c in thing.children)
    if giving.lemma_ not in verbs.GIVING or not counted:
        return
    whom = next((c for c in giving.children if c.dep_ == "dobj" and giving.i < c.i < thing.i), None)
    behind_aside = over != giving and over.dep_ == "relcl" and next_to(thing.left_edge, -1).text == ","
    of_row = over.ent_type_ == "PERSON" and whom is not None and (over == whom or whom.is_ancestor(over))
    if whom is None or not is_human(whom) or not (over == giving or behind_aside or of_row):
        return
    whom.dep_ = "dative"
    thing.head, thing.dep_ = giving, "dobj"


def given_behind_name(thing: "Token") -> None:
    """“Handed X and his co-accused, Y, two-year sentences”: what they were given, and nobody beside them."""
    start = next_to(thing.left_edge, -1)
    if thing.lemma_.lower() not in rulings.GIVEN or start.text != "," or not is_human(thing.head):
        return
    whom = climbed(thing.head, lambda t: t.dep_ in {"appos", "conj"})
    giving = whom.head
    if whom.dep_ == "dobj" and giving.lemma_ in verbs.GIVING and giving.i < whom.i < thing.i and is_human(whom):
        whom.dep_ = "dative"
        thing.head, thing.dep_ = giving, "dobj"


def given_at_once(years: "Token") -> None:
    """“X was jailed a day after a court gave him and A 10 years”: what the court gave, and not for how long X was."""
    last = next_to(years.left_edge, -1) if years.left_edge.i else years
    whom = climbed(last, lambda t: t.dep_ in {"conj", "compound"})
    giving = whom.head
    if whom.dep_ not in {"dobj", "dative"} or giving.lemma_ not in verbs.GIVING or not years.head.i < giving.i < whom.i:
        return
    if has(years, "nummod") and sum(c.dep_ == "dobj" for c in giving.children) == (whom.dep_ == "dobj"):
        whom.dep_ = "dative"
        years.head, years.dep_ = giving, "dobj"
