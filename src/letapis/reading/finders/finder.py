"""What a finder is: from the head of a row to the word for the person whom its event befell."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

Finder = Callable[["Token"], "Token | None"]
"""None where the sentence tells nobody at that place."""

Finders = Mapping[str, Finder]
"""Finders by the place that rows name."""
