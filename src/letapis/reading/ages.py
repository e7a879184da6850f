"""Ages told with a verb or by "of": "died at the age of 57", "died, aged 27", "turned 26", "a lawyer of 47"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, verbs
from letapis.language.chosen import profiles as words
from letapis.model import Attribute
from letapis.reading import syntax
from letapis.reading.describing import Description
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.page import Block
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def ages(block: Block, token: "Token") -> Iterator[Description]:
    """The age that a number tells of somebody."""
    if not _may_be_age(token):
        return
    who = _of_deed(token) or _of_noun(token) or _turned(token) or _old(token)
    if who is not None and is_human(who):
        span = block.cut(token, token)
        yield Description(Attribute.AGE, span, span, token, who, "age-told/1")


def _may_be_age(token: "Token") -> bool:
    return token.text.isdecimal() and len(token.text) < 4 and int(token.text) in _AGES  # noqa: PLR2004


def _counts(number: "Token") -> bool:
    """“Died at 36 Main Street", "at 12 noon", "at 20:15”: no age."""
    return number.i + 1 < len(number.doc) and next_to(number).text not in {".", ",", ";", ")", "–", "-", "—"}


_AGES = range(10, 110)


def _of_deed(number: "Token") -> "Token | None":
    """“Died at the age of 57", "had died in May, aged 27”: whom the clause tells of."""
    before = number.doc[max(0, number.i - 4) : number.i]
    forms = [t.lower_ for t in before]
    if forms[-1:] and forms[-1] in verbs.AGED and forms[-2:-1] == [","]:
        word = before[-1]
    elif len(before) > 3 and forms[-1] in prepositions.OF and forms[-2] in words.AGE and forms[0] in prepositions.AT:  # noqa: PLR2004
        word = before[0]
    elif forms[-1:] and forms[-1] in prepositions.AT and number.head == before[-1]:
        died = before[-1].head  # "dies at 36"
        return syntax.subject(died) if died.lemma_.lower() in verbs.DYING and not _counts(number) else None
    else:
        return None
    verb = next((a for a in word.ancestors if a.pos_ in syntax.VERBAL and a != word), None)
    if verb is None or (word.head.pos_ == "PROPN" and word.i > word.head.i):
        return word.head if word.head.pos_ == "PROPN" else None
    return syntax.subject(verb)


def _of_noun(number: "Token") -> "Token | None":
    """“A man of 43", "a lawyer of 47”; not "a group of 20", "a father of 12"."""
    noun = number.head.head
    alone = number.dep_ == "pobj" and number.head.lower_ in prepositions.OF and noun.i == number.i - 2
    one = noun.tag_ == "NN" and is_human_noun(noun) and any(c.lower_ in words.ONE_MAN for c in noun.lefts)
    if not (alone and one) or noun.lemma_.lower() in words.OF_SO_MANY:
        return None
    return _named_behind(number) if noun.left_edge.i == noun.sent.start else noun


def _named_behind(number: "Token") -> "Token | None":
    """“A lawyer of 47, Ruth López was arrested”: she who is named behind the comma, else the lawyer."""
    behind = number.doc[number.i + 1 : min(number.sent.end, number.i + _NAME)]
    name = next((t for t in behind if t.ent_type_ == "PERSON" and next_to(t).ent_type_ != "PERSON"), None)
    named = name is not None and behind[0].text == "," and behind[1].ent_type_ == "PERSON"
    return name if named else number.head.head


_NAME = 7
"""Words in which a name behind a comma ends."""


def _turned(number: "Token") -> "Token | None":
    """“Turned 26 this month”."""
    verb = number.head
    told = number.dep_ in {"dobj", "attr", "acomp", "npadvmod"} and verb.lemma_ in words.TURNING
    return syntax.subject(verb) if told and verb.pos_ in syntax.VERBAL else None


def _old(number: "Token") -> "Token | None":
    """“Is 31 years old”."""
    years = number.head
    old = years.head
    told = number.dep_ == "nummod" and years.dep_ == "npadvmod" and old.lower_ in words.OLD and old.dep_ == "acomp"
    return syntax.subject(old.head) if told and old.head.lemma_ in verbs.BE else None
