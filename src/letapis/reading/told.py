"""What has been told of the people of a report so far, as those who answer "who is meant" see it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from letapis.model import EventKind
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.people import Cluster, People
from letapis.reading.referents import REACH, Referent, Resolved
from letapis.reading.spoken import Spoken

if TYPE_CHECKING:
    from spacy.tokens import Token


class Told(Protocol):
    """The people spoken of up to a place of the text.

    `referents` are all of them, place by place; `focus` those to whom something happened, each with the number of its
    sentence; `affected` the same without the place; `fates` by the kind of event; `losing` are the places of
    words for those who lose, or had lost, their freedom there; `headline` is where the headline
    stands, from its first letter to behind its last.
    """

    names: Names
    people: People
    referents: Spoken
    focus: list[tuple[int, Cluster]]
    affected: set[Cluster]
    fates: dict[EventKind, dict[Cluster, None]]
    losing: set[int]
    blocks: dict[int, Block]
    headline: tuple[int, int] | None

    def sentence(self, block: Block, token: "Token") -> int:
        """The number of the token's sentence in the report."""

    def begun(self, index: int) -> int:
        """The number of the first sentence of a block."""

    def floor(self, here: int) -> int:
        """The first sentence of the part of a round-up that a sentence stands in, 0 where the report is none."""

    def resolve(self, block: Block, token: "Token") -> Resolved:
        """The words at a mention and whom they mean."""

    def clusters(self, names: Sequence[str | None]) -> tuple[Cluster, ...]:
        """The people of these names."""

    def near(self, here: int, reach: int) -> Sequence[Referent]:
        """The referents of the last sentences, in order."""

    def possible(self, r: Referent, block: Block, token: "Token", here: int, reach: int = REACH) -> bool:
        """Whether a referent stands before the word, not too far, and not where the grammar keeps them apart."""
