"""A description of a person, and what a noun tells: a citizenship, a family, a place, an occupation."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import names as name_words
from letapis.language.chosen import prepositions
from letapis.language.chosen import profiles as words
from letapis.model import Attribute, Span
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.page import Block
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of a person: the attribute, the words that say it, those of the value, the person's token."""

    attribute: Attribute
    trigger: Span
    value: Span
    token: "Token"
    person: "Token"
    rule: str
    denied: bool = False


def told_by(
    block: Block, noun: "Token", person: "Token", *, before_name: bool = False, denied: bool = False
) -> Iterator[Description]:
    """What a noun said of a person tells; nothing where it says no more than that it is somebody."""
    lemma = noun.lemma_.lower()
    attribute = words.NOUNS.get(lemma)
    span = block.cut(_begins(noun), noun) if before_name else short(block, noun)
    if attribute is None:
        of_case = lemma in words.OCCUPATION_NOT or noun.lower_ in words.OCCUPATION_NOT  # "the fourth accused"
        if (not of_case or _sits(noun)) and is_human_noun(noun):
            yield Description(Attribute.OCCUPATION, span, span, noun, person, "occupation/1", denied)
        return
    if noun.i > 1 and next_to(noun, -1).text == "-":
        span = (
            block.cut_at(block.offset(next_to(noun, -2)), span.end) if span.start == block.offset(noun) else span
        )  # "ex-husband"
    place = syntax.pobj(noun, prepositions.PLACE_OF_ORIGIN) or syntax.child(noun, "compound", "nmod")
    if attribute in words.WHERE:
        if place is not None:
            yield Description(attribute, span, short(block, place), noun, person, "from-place/1", denied)
    elif attribute is not Attribute.FAMILY or not before_name:
        yield Description(attribute, span, span, noun, person, f"{attribute.value}-noun/1", denied)


def _sits(noun: "Token") -> bool:
    """“A member of parliament”."""
    body = syntax.pobj(noun, prepositions.OF) if noun.lemma_.lower() in words.MEMBERS else None
    return body is not None and body.lemma_.lower() in words.SITTING


def _begins(noun: "Token") -> "Token":
    """Where a description before a name begins: behind any mark ("MINSK, 3 March - Political technologist X")."""
    first = noun
    while first.i > noun.left_edge.i and (
        next_to(first, -1).is_alpha or next_to(first, -1).text in name_words.WITHIN_NOUN
    ):
        before = next_to(first, -1)
        if (before.text == "-" and before.whitespace_) or before.tag_ in {"VBD", "VBN"}:
            break
        first = next_to(first, -1)
    return first


def short(block: Block, noun: "Token") -> Span:
    """A noun with what belongs to it, without its own clauses and appositions, and without what else is listed."""
    first, last = syntax.edges(noun, without=frozenset({"relcl", "appos", "punct", "acl", "conj", "cc"}))
    last = _before_name(noun, last)
    comma = next((t for t in noun.doc[noun.i + 1 : last.i + 1] if t.text == ","), None)
    for before in syntax.children(noun, "prep"):
        first = next_to(before.right_edge) if first.i <= before.i < noun.i else first  # "among them the architect X"
    return block.cut(first, next_to(comma, -1) if comma is not None else last)


def _before_name(noun: "Token", last: "Token") -> "Token":
    """“The photographer Boris Smirnov on Friday”: what he is ends before his name, and before the day of the deed."""
    for c in noun.children:
        named = c.dep_ == "appos" and c.ent_type_ == "PERSON"
        day = c.dep_ == "prep" and c.lower_ in prepositions.ON and any(t.ent_type_ == "DATE" for t in c.children)
        if (named or day) and noun.i < c.left_edge.i <= last.i:
            return next_to(c.left_edge, -1)
    return last


def is_place_like(token: "Token") -> bool:
    """Whether a word is where somebody may be from."""
    return token.ent_type_ in {"GPE", "LOC", "FAC"}
