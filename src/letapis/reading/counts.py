"""How many unnamed people a noun phrase counts."""

from typing import TYPE_CHECKING

from letapis.language.chosen import UNIT_WORDS
from letapis.language.chosen import people as people_words
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOST = 9


def count_of(token: "Token") -> int | None:
    """The exact number that the words give ("twelve protesters", "3,976 persons"), None where they give none."""
    number = token if token.pos_ == "NUM" else syntax.child(token, "nummod")
    if number is None or any(c.dep_ == "conj" and c.pos_ == "NUM" for c in number.children):
        return None
    plain = number.text.replace(",", "").replace("\u00a0", "")
    if plain.isascii() and plain.isdigit() and len(plain) <= _MOST:
        return int(plain)
    return number_of(number)


def number_of(number: "Token") -> int | None:
    """What a number in words comes to, also where the parse cut it in two: "forty-five", "two hundred"."""
    before = [c.lower_ for c in number.children if c.dep_ == "compound" and c.i < number.i]
    parts = [*before, *number.lower_.split("-")]
    if not all(part in UNIT_WORDS for part in parts):
        return None
    total = 0
    for value in (UNIT_WORDS[part] for part in parts):
        total = total * value if total and value >= _FACTOR else total + value
    return total


_FACTOR = 100
"""“Two hundred”: from here on a number multiplies the one before it."""


def but_so_many(token: "Token") -> bool:
    """“All but three were held”: how many were not."""
    return token.i > 0 and token.doc[token.i - 1].lower_ in people_words.EXCEPT
