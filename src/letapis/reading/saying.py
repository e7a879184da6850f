"""A saying: who tells what, by which word."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.model import Certainty
from letapis.reading.page import Block

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Saying:
    """`source` is the head of the sayer's words, None where nobody is named ("it was reported").

    `cue` is the word that tells it; `content` half-open stretches of the report's text; `denies` where the verb denies
    what it reports; `certainty` how far the verb commits the sayer; `behind` where another is named as the one who says
    it first ("X, citing Y, said": Y stands behind X; "he told X": X stands behind him);
    `named` is where the sayer is named whom the words of the source only point back to ("it added", "the group said").
    """

    block: Block
    source: "Token | None"
    cue: "Token"
    content: tuple[tuple[int, int], ...]
    certainty: Certainty = Certainty.CERTAIN
    denies: bool = False
    behind: bool = False
    named: "tuple[Block, Token] | None" = None

    def covers(self, offset: int) -> bool:
        """Whether the words at an offset are part of what is said."""
        return any(a <= offset < b for a, b in self.content)

    @property
    def speaker(self) -> "tuple[Block, Token] | None":
        """The words that tell who says it, where they stand: those of the source or those that they point back to."""
        return self.named or ((self.block, self.source) if self.source is not None else None)

    @property
    def size(self) -> int:
        """How much is said; of two that cover a word the smaller is the nearer."""
        return sum(b - a for a, b in self.content)
