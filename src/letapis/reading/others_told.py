"""Nouns that mean nobody named before: those who hold, those who look on, and somebody brought in without a name."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, human_nouns, people, prepositions, pronouns
from letapis.language.chosen import groups as group_words
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import noun_gender
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOBODY_HELD = LISTS["police"] | LISTS["state"]
"""Words for those who hold: "the police" are nobody told of before."""
_ONLOOKERS = LISTS["onlookers"]
"""Words for those who have a part in a case: "the experts" are not the accused, unless these were called so."""


_BYSTANDERS = LISTS["bystanders"]
"""Words for those who only work in a court or look on: not the one to whom all has happened so far."""


def nobody_told_of(told: Told, block: Block, token: "Token") -> bool:
    """Whether a definite noun means none of those named before: "the police", "the experts", "the driver"."""
    lemma = token.lemma_.lower()
    if token.tag_ == "NNS":
        return lemma in _ONLOOKERS and not _called_so(told, token)
    if lemma in group_words.GROUPS or token.tag_ == "NNPS":
        return False
    if lemma in _BYSTANDERS and not _called_so(told, token):
        return True  # "the interpreter was arrested, too", in a report of another
    return (lemma in _NOBODY_HELD and token.ent_type_ != "PERSON") or _another_such(told, block, token)


def _another_such(told: Told, block: Block, token: "Token") -> bool:
    """“X and a driver were detained. The driver was released”: one told of before without a name, and not X.

    Unless somebody of the report is called so: "the journalist X and a journalist of his paper".
    """
    lemma = token.lemma_.lower()
    if token.tag_ != "NN" or any(lemma in c.descriptions for c in told.people.clusters):
        return False
    if lemma in human_nouns.ANY_ONE and token.dep_ not in syntax.SUBJECTS and _stranger_before(told, block, token):
        return True
    before = (t for t in block.doc[: token.i] if t.tag_ == "NN" and t.lemma_.lower() == lemma)
    return any(_brings_in(t) and told.resolve(block, t).names == (None,) for t in before)


def _stranger_before(told: Told, block: Block, token: "Token") -> bool:
    """“A gunman shot at Dündar. His wife grabbed the man”: he whom the sentence before brought in."""
    start = token.sent.start
    first = token.doc[start - 1].sent.start if start else start
    near = (t for t in block.doc[first : token.left_edge.i] if t.tag_ == "NN" and is_human_noun(t))
    new = (t for t in near if any(c.lower_ in pronouns.INDEFINITE for c in t.lefts) and t.dep_ in _DOERS)
    return any(noun_gender(t) in {None, noun_gender(token)} and told.resolve(block, t).names == (None,) for t in new)


_DOERS = {"nsubj", "nsubjpass", "dobj"}


def _brings_in(noun: "Token") -> bool:
    """Whether a noun brings in somebody without a name: "a driver", "his driver", "the driver of his car"."""
    if noun.dep_ in {"appos", "attr", "compound", "nmod", "oprd"} or any(
        c.ent_type_ == "PERSON" for c in syntax.children(noun, "appos")
    ):
        return False
    article = any(c.lower_ in pronouns.INDEFINITE for c in noun.lefts)
    return article or syntax.child(noun, "poss") is not None or syntax.pobj(noun, prepositions.OF) is not None


def _called_so(told: Told, token: "Token") -> bool:
    """“The judges Barış Akın and Osman Kaya were held. The judges …”: whether they were named by this noun."""
    return any(r.plural and r.clusters and r.token.lemma_ == token.lemma_ for r in told.referents) or any(
        token.lemma_.lower() in c.descriptions for c in told.people.clusters
    )


def other_of_two(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“A and B were arrested … His companion": of two who were last told of together the one who is not he."""
    owner = syntax.child(token, "poss")
    whole = token.doc[max(0, token.i - 2) : token.i + 1].text.lower()  # "co-defendant", of which the parse makes three
    told_so = token.lemma_.lower() in people.COMPANIONS or whole in people.COMPANIONS
    if not told_so or token.tag_ != "NN" or owner is None:
        return None
    his = told.clusters(told.resolve(block, owner).names)
    pairs = (r.clusters for r in reversed(told.referents) if r.plural and len(r.clusters) == 2)  # noqa: PLR2004
    last = next(pairs, ())
    if len(his) != 1 or his[0] not in last:
        return None
    return next(c for c in last if c is not his[0])
