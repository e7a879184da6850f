"""The name set beside a noun or a number: "another, X, was held", "one of them, a labourer named X"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, prepositions, verbs
from letapis.language.chosen import people as words
from letapis.reading import syntax
from letapis.reading.descriptions import count, definite
from letapis.reading.humans import is_human_noun
from letapis.reading.one_family import of_two_titles
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.told import Told
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def set_beside(told: Told, block: Block, token: "Token") -> Cluster | None:
    """The one name set beside a word between commas."""
    beside = [t for t in syntax.children(token, "appos") if next_to(t.left_edge, -1).text == ","]
    named = [c for t in beside if (c := told.names.cluster_at(block, t)) is not None]
    described = [t for t in beside if not named and t.tag_ == "NN" and is_human_noun(t)]
    named += [c for t in described for c in told.clusters(_name_of(told, block, t))]
    return named[0] if len(named) == 1 and count(token) in {None, 1} else None


def _name_of(told: Told, block: Block, noun: "Token") -> tuple[str | None, ...]:
    beside = named_beside(told, block, noun)
    return told.resolve(block, beside).names if beside is not None and beside != noun.head else ()


def named_beside(told: Told, block: Block, token: "Token") -> "Token | None":
    """The name set beside a noun, or the one of whom it is said: "Losik is a blogger now in custody"."""
    named = (c for c in syntax.children(token, "appos") if told.names.cluster_at(block, c) and not _one_of_many(c))
    if (name := next(named, None)) is not None:
        return name
    called = (c for c in syntax.children(token, "acl") if c.tag_ == "VBN" and c.lemma_ in around_names.NAMING)
    whom = (c for verb in called for c in syntax.children(verb, "oprd"))
    if (name := next((c for c in whom if told.names.cluster_at(block, c) is not None), None)) is not None:
        return name  # "a labourer named Vijay Tirki"
    over = token.head
    if token.dep_ == "appos" and told.names.cluster_at(block, over):
        return over
    named = (c for c in syntax.children(over, "appos") if token.dep_ == "appos" and c.i < token.i and over.tag_ == "NN")
    if (name := next((c for c in named if told.names.cluster_at(block, c) is not None), None)) is not None:
        return name  # "her friend Haze Fan, an employee who was detained"
    said_of = syntax.child(over, "nsubj") if token.dep_ == "attr" and over.lemma_ in verbs.BE else None
    if said_of is not None and said_of.lower_ in syntax.RELATIVES and over.dep_ == "relcl":
        said_of = over.head  # "Cristiana Chamorro, who had been a hopeful before her arrest"
    elif said_of is not None and told.names.cluster_at(block, said_of) is None:
        apposed = (c for c in syntax.children(said_of, "appos") if told.names.cluster_at(block, c) is not None)
        said_of = next(apposed, said_of)  # "The applicant, Ilgar Mammadov, is a national who was born in 1970"
    known = said_of is not None and told.names.cluster_at(block, said_of) is not None
    if said_of is not None and said_of.tag_ == "PRP" and _only_of_its_kind(token):
        return said_of  # "He was the youngest person ever convicted of treason"
    return said_of if known and (not definite(token) or _only_of_its_kind(token)) else None


def _only_of_its_kind(token: "Token") -> bool:
    return any(c.tag_ == "JJS" or c.lower_ in words.ONLY_ONE | words.OF_ORDER for c in syntax.children(token, "amod"))


def _one_of_many(name: "Token") -> bool:
    """“Ten journalists have been held, among them Elaheh Mohammadi”."""
    return any(p.lower_ in prepositions.AMONG for p in syntax.children(name, "prep"))


def may_be_name(words: str) -> bool:
    """Whether a phrase may be somebody's name whom the model did not see: capitals, and small words between them."""
    return all(word[:1].isupper() or len(word) <= _SMALL_WORD for word in words.split())


_SMALL_WORD = 4
"""Letters of "wa", "von", "ould"."""


def both_of_name(told: Told, block: Block, token: "Token", cluster: Cluster) -> tuple[str, ...]:
    """“Leyla and Arif Yunus … Mr and Mrs Yunus”: the two of that surname."""
    name = told.names.at(block, token)
    if name is None or not of_two_titles(name.doc[name.first]):
        return ()
    known = (c for c in told.people.clusters if c.words[-1:] == cluster.words[-1:] and c.first < name.span.start)
    both = tuple(c.name for c in known)
    return both if len(both) == len({*both}) == 2 else ()  # noqa: PLR2004 - a couple
