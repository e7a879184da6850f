"""Mends of names and their bearers: a second man, the people of a body, the name that a headline tells of."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, human_nouns, mends, posts, prepositions, verbs
from letapis.language.chosen import people as words
from letapis.reading import syntax
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.names import of_names
from letapis.reading.mending.tree import FINITE, PARTICIPLES, climbed, has
from letapis.reading.syntax.headlines import is_headline
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def next_to_thing(name: "Token") -> None:
    """“Was taken from his home the following May and Tuan was apprehended”: a man is not joined to a month.

    Nor to a thing: “X had left his town and Y had failed to appear”.
    """
    thing, last = name.head, name.right_edge
    behind = next_to(last) if last.i + 1 < len(name.doc) else last  # "and Y, a well-known activist, was given"
    no_man = thing.ent_type_ in {"DATE", "TIME"} or (thing.pos_ == "NOUN" and not is_human(thing))
    if not no_man or name.pos_ != "PROPN" or behind.dep_ not in {"aux", "auxpass"}:
        return
    verb, joint = behind.head, next_to(name.left_edge, -1)
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
    """“The founder of the channel Mtavari Arkhi was sentenced”: the name is the channel's, the founder the subject.

    So with "the husband of the candidate X is in jail": the name is hers.
    """
    if name.pos_ != "PROPN" or name.left_edge.i == 0:
        return
    first = next((c for c in name.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < name.i), None)
    if first is None:
        return
    thing = name.doc[name.left_edge.i - 1]
    if (
        thing.dep_ == "pobj"
        and thing.tag_ == "NN"
        and first.is_ancestor(thing)
        and (_no_human(thing) or is_human_noun(first))
    ):
        name.head, name.dep_ = thing, "appos"


def _no_human(thing: "Token") -> bool:
    """“Ten members of the group Mother Nature were convicted”: a body is named, whoever its members are."""
    return not is_human_noun(thing) or thing.lemma_.lower() in human_nouns.GROUP_NOUNS


def next_of_being(name: "Token") -> None:
    """“Those behind bars are A and B, who were held in May, and C, who …”: C is the third of them."""
    be = name.head
    first = next((c for c in be.children if c.dep_ == "attr" and be.i < c.i < name.i), None)
    if be.lemma_ not in verbs.BE or first is None or name.ent_type_ != "PERSON" or has(name, "nsubj", "aux", "auxpass"):
        return
    told = first.ent_type_ == "PERSON" or any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in first.children)
    if told and name.doc[name.left_edge.i - 1].dep_ == "cc":
        name.head, name.dep_ = first, "conj"


def people_behind_name(people: "Token") -> None:
    """“Sends two Temirov Live journalists to prison”: the journalists of that body, and nobody of its name."""
    name = people.head
    last = next_to(people, -1)
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
    first, behind = noun.head, next_to(noun)
    name = next((c for c in noun.children if c.dep_ == "appos" and c.left_edge == behind), None)
    if name is None or first.ent_type_ != "PERSON" or name.ent_type_ != "PERSON" or not is_human_noun(noun):
        return
    listed = has(name, "conj", "cc") or has(noun, "conj", "cc") or any(c.i > name.i for c in first.conjuncts)
    if listed and noun.left_edge.i and next_to(noun.left_edge, -1).text == "," and noun.left_edge.lower_ in words.THE:
        noun.dep_ = "conj"


def name_of_headline(name: "Token") -> None:
    """“Mohammed al-Qahtani free after 12 years”: a headline without a verb, whose subject the name is."""
    adjective = name.head
    if (
        name.ent_type_ == "PERSON"
        and adjective.tag_ in {"JJ", "VBN"}
        and adjective.dep_ == "ROOT"
        and name.i < adjective.i
    ):
        name.dep_ = "nsubj" if adjective.tag_ == "JJ" else "nsubjpass"


def name_behind_place(name: "Token") -> None:
    """“Former deputy of Moscow's Krasnoselsky district Alexei Gorinov”: the deputy's name, not the district's."""
    prep = name.head
    noun = prep.head
    holds = is_human_noun(noun) or noun.lower_ in posts.NOUNS
    one = noun.tag_ == "NN" and holds and prep.lower_ in prepositions.OF and prep.i == noun.i + 1
    if not one or name.ent_type_ not in {"PERSON", "ORG"} or name.dep_ != "pobj":
        return
    thing = next((c for c in reversed(list(name.lefts)) if c.tag_ == "NN" and c.dep_ == "compound"), None)
    if thing is None or is_human_noun(thing) or thing.i + 1 == name.i:
        return
    words_of_name = name.doc[thing.i + 1 : name.i + 1]
    if next_to(thing).ent_type_ != "PERSON":  # of a body that is named before, what stands behind is no name
        own = any(c.pos_ == "PROPN" for c in syntax.children(thing, "compound"))
        if not own or not all(t.pos_ == "PROPN" and t.text.istitle() for t in words_of_name):
            return
    for child in [c for c in name.lefts if c.i < thing.i]:
        child.head = thing
    thing.head, thing.dep_, name.head, name.dep_ = prep, "pobj", noun, "appos"


def doer_behind_town(noun: "Token") -> None:
    """“In Rostov-on-Don a military court gave X 13 years”: behind the town, with an article of its own, the subject."""
    prep, verb = noun.head, noun.head.head
    if prep.i > verb.i or verb.tag_ not in FINITE:
        return
    article = next((c for c in noun.children if c.tag_ == "DT" and c.i < noun.i), None)
    town = next((c for c in noun.children if c.pos_ == "PROPN" and article is not None and c.i < article.i), None)
    if town is None or town.dep_ not in {"nmod", "compound"} or prep.i >= town.left_edge.i:
        return
    if not has(verb, "nsubj", "nsubjpass"):
        town.head, town.dep_, noun.head, noun.dep_ = prep, "pobj", verb, "nsubj"


def who_beyond_place(verb: "Token") -> None:
    """“X, editor of a paper in Lida, who was arrested": behind a comma, the man and no town, group or paper of his."""
    place = verb.head
    who = next((c for c in verb.children if c.tag_ == "WP" and c.dep_ in {"nsubj", "nsubjpass"}), None)
    if place.dep_ not in {"pobj", "appos"} or who is None or next_to(who, -1).text != "," or _is_man(place):
        return
    if not (place.ent_type_ in mends.NOBODY or {place.lower_, place.head.lower_} & around_names.BODY_NOUNS):
        return
    over = climbed(place.head, lambda t: t.dep_ in _WITHIN_NAME and not _is_man(t))
    before = over.doc[max(over.left_edge.i - 2, 0)]
    if over.dep_ == "appos" and before.ent_type_ == "PERSON":
        over = before  # what he is, and then who
    if _is_man(over):
        verb.head = over


def _is_man(token: "Token") -> bool:
    """Whether a word is a person, and no paper that the model takes for one: "the paper Nasha Niva"."""
    called = token.dep_ == "appos" and token.head.lower_ in around_names.BODY_NOUNS
    if token.lower_ in around_names.BODY_NOUNS:
        return False
    return is_human_noun(token) or (token.ent_type_ == "PERSON" and not called)


_WITHIN_NAME = {"pobj", "prep", "appos", "compound", "conj"}
"""Labels of what is said behind a name and a comma."""


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
