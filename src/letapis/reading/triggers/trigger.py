"""A word that names an event of a case."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.rows import EventRow

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Trigger:
    """A row that holds at a token; `people` are the heads of the noun phrases it befell, empty where none is told."""

    row: EventRow
    token: "Token"
    people: tuple["Token", ...]
