"""Headlines that are a label and a name: "Prisoner of the month: Buzurgmehr Yorov, Tajikistan"."""

from typing import TYPE_CHECKING

from letapis.reading import syntax
from letapis.reading.gazetteer import is_place

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


def behind_label(doc: "Doc") -> int:
    """Where the name stands behind a label without a verb; 0 where the headline has none."""
    colon = next((t.i for t in doc[:_LONGEST] if t.text == _MARK), 0)
    told = any(t.pos_ in syntax.VERBAL or t.ent_type_ == "PERSON" for t in doc[:colon])
    return colon + 1 if 0 < colon < len(doc) - 1 and not told else 0


def only_places(words: "Span") -> bool:
    """“, Tajikistan", ", Minsk, Belarus”: where somebody is, and nothing that happened."""
    return words[0].text == "," and all(t.text == "," or t.ent_type_ in _PLACES or is_place(t.text) for t in words)


_MARK = ":"
_LONGEST = 8
"""Words of a label."""
_PLACES = {"GPE", "LOC"}
