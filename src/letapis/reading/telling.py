"""Which sentences tell an event, by a parse of little more than themselves: the others are not read."""

from collections.abc import Iterable, Sequence
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
    told = _told(sentences, [place for block in blocks for place in _events(block)])
    quiet = [span.start for span, tells in zip(sentences, told, strict=True) if not tells]
    left = [b for b in blocks if any(b.start <= at < b.start + len(b.text) for at in quiet) and _made_people(b.doc)]
    again = _told(sentences, [place for block in left for place in _events(block)])
    return [one or other for one, other in zip(told, again, strict=True)]


def _told(sentences: Sequence[Span], places: Sequence[int]) -> list[bool]:
    return [any(span.start <= place < span.end for place in places) for span in sentences]


def _events(block: Block) -> Iterable[int]:
    return [block.offset(t.token) for t in find_triggers(block.doc) if counts_alone(t)]


def _made_people(doc: "Doc") -> bool:
    """Take every name for a person's, as the rest of the report may show that it is; whether one was not before.

    A word with a capital that the model has never seen is a name, whatever it takes it for: "Sotoudeh", "Poczobut".
    """
    from spacy.attrs import ENT_TYPE, POS  # noqa: PLC0415  # whoever has a text has imported spaCy
    from spacy.symbols import NOUN, PROPN  # noqa: PLC0415

    person = doc.vocab.strings["PERSON"]
    named = doc.to_array([POS, ENT_TYPE]).tolist()
    made = [i for i, (pos, entity) in enumerate(named) if pos == PROPN and entity != person]
    made += [i for i, (pos, _) in enumerate(named) if pos == NOUN and doc[i].text.istitle() and doc[i].is_oov]
    for i in made:
        doc[i].ent_type_ = "PERSON"
    return bool(made)
