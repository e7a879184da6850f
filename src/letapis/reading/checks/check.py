"""What a check is: a question that a row asks of its head and of the words around it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

Check = Callable[["Token", str], bool]
"""Asked of the head of a row, with the words that the row wants; many checks want none."""

Checks = Mapping[str, Check]
"""Checks by the name that rows call them by."""
