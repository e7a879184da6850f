"""Who cannot be meant by "the 41-year-old": a person of whom the report tells another age."""

import re
from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from letapis.reading.page import Block
    from letapis.reading.people import Cluster

_BEHIND_NAME = re.compile(r",? \(?(\d{1,3})(?=[,.;)])")
_APART = 2
"""Years between two ages that no birthday explains."""


def age_in(token: "Token") -> int | None:
    """The age in "the 41-year-old", "the 41-year-old lawyer"; None where there is none."""
    words = token.doc[token.left_edge.i : token.i + 1]
    old = next((t for t in words if t.lower_ in group_words.OLD), None)
    number = token.doc[old.i - 4].text if old is not None and old.i >= 4 else ""  # noqa: PLR2004 - "41", "-", "year", "-", "old"
    return int(number) if number.isdecimal() else None


def of_another_age(blocks: "Iterable[Block]", age: int, cluster: "Cluster") -> bool:
    """Whether an age stands behind one of the person's names, and none that fits."""
    found = [_BEHIND_NAME.match(text, at) for text, at in _behind(blocks, cluster)]
    told = [int(one.group(1)) for one in found if one is not None]
    return bool(told) and all(abs(one - age) >= _APART for one in told)


def _behind(blocks: "Iterable[Block]", cluster: "Cluster") -> "Iterator[tuple[str, int]]":
    """The text of each block with a name of the person, and where the name ends in it."""
    for block in blocks:
        for span in cluster.spans:
            if block.start <= span.start < block.start + len(block.text):
                yield block.text, span.end - block.start
