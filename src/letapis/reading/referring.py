"""The words of a text that may speak of somebody, found without a look at each of its words."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people as words

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NOUNS = ("NOUN", "PROPN", "NUM")


def referring(doc: "Doc") -> set[int]:
    """The places of names, nouns, numbers and the pronouns for people."""
    from spacy.attrs import ENT_TYPE, LOWER, POS  # noqa: PLC0415  # whoever has a text has imported spaCy

    known = doc.vocab.strings
    nouns, small, person = {known[one] for one in _NOUNS}, {known[one] for one in words.OF_PEOPLE}, known["PERSON"]
    rows = enumerate(doc.to_array([ENT_TYPE, LOWER, POS]).tolist())
    return {i for i, (entity, lower, part) in rows if part in nouns or lower in small or entity == person}
