"""Where words stand in a parsed text, found without a look at each of its words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc


def places_of(doc: "Doc", wanted: Iterable[str]) -> list[int]:
    """The places of some words, given in small letters, in order."""
    ids = {doc.vocab.strings[word] for word in wanted}
    return [i for i, lower in enumerate(doc.to_array("LOWER").tolist()) if lower in ids]
