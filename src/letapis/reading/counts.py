"""How many unnamed people a noun phrase counts."""

from typing import TYPE_CHECKING

from letapis.language.chosen import UNIT_WORDS
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOST = 9


def count_of(token: "Token") -> int | None:
    """The exact number that the words give ("twelve protesters", "3,976 persons"), None where they give none."""
    number = token if token.pos_ == "NUM" else syntax.child(token, "nummod")
    if number is None or any(c.dep_ == "conj" for c in number.children):
        return None
    plain = number.text.replace(",", "").replace("\u00a0", "")
    if plain.isascii() and plain.isdigit() and len(plain) <= _MOST:
        return int(plain)
    parts = number.lower_.split("-")
    if all(part in UNIT_WORDS for part in parts):
        return sum(UNIT_WORDS[part] for part in parts)
    return None
