"""Which sentences tell an event, by a parse of little more than themselves: the others are not read."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from letapis.model import Span
from letapis.reading.names import Names
from letapis.reading.nearness import counts_alone
from letapis.reading.page import Block
from letapis.reading.triggers import find_triggers

if TYPE_CHECKING:
    from spacy.tokens import Doc


def telling(sentences: Sequence[Span], blocks: Sequence[Block]) -> list[bool]:
    """For each of the sentences, whether it tells an event; the blocks are changed and of no more use.

    What their names stand for is left open: one that would tell an event if it were a place, or a person, does.
    """
    Names(list(blocks))  # so that names are known for what they are
    places = [place for block in blocks for place in _places(block)]
    return [any(span.start <= place < span.end for place in places) for span in sentences]


def _places(block: Block) -> Iterator[int]:
    yield from _events(block)
    if _made_people(block.doc):
        yield from _events(block)


def _events(block: Block) -> Iterable[int]:
    return [block.offset(t.token) for t in find_triggers(block.doc) if counts_alone(t)]


def _made_people(doc: "Doc") -> bool:
    """Take every name for a person's, as the rest of the report may show that it is; whether one was not before."""
    from spacy.attrs import ENT_TYPE, POS  # noqa: PLC0415  # whoever has a text has imported spaCy
    from spacy.symbols import PROPN  # noqa: PLC0415

    person = doc.vocab.strings["PERSON"]
    named = doc.to_array([POS, ENT_TYPE]).tolist()
    made = [i for i, (pos, entity) in enumerate(named) if pos == PROPN and entity != person]
    for i in made:
        doc[i].ent_type_ = "PERSON"
    return bool(made)
