"""Cases and people told of beside another event: in which case one was taken, whom a lawyer defended."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, verbs
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.matching import matches

if TYPE_CHECKING:
    from spacy.tokens import Token


def _in_which_taken(token: "Token", _: str) -> bool:
    """“Arrested her in two cases filed under the act”: told by the arrest, in which case it was."""
    case = token.head
    hung = token.dep_ in {"acl", "relcl"} and case.dep_ == "pobj" and case.head.lower_ in prepositions.IN
    return hung and case.head.head.lemma_.lower() in term_words.TAKEN_IN


def _clients(token: "Token", _: str) -> bool:
    """“Defended many people prosecuted after the election”: whom a lawyer stood up for, whoever they were."""
    many = token.head
    hung = token.dep_ in {"acl", "relcl"} and many.tag_ == "NNS" and many.dep_ == "dobj"
    return hung and many.head.lemma_ in verbs.DEFENDING


def _until_taken(token: "Token", wanted: str) -> bool:
    """“Was re-arrested before he had left the prison”: he did not come out."""
    before = any(c.lower_ in prepositions.BEFORE for c in syntax.children(token, "mark"))
    return before and token.dep_ == "advcl" and matches(token.head, wanted)


OF_BESIDE: Checks = {"in-which-taken": _in_which_taken, "clients": _clients, "until-taken": _until_taken}
"""Checks of what stands beside another event."""
