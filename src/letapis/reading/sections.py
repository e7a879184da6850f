"""Round-ups: parts that open with a country or a town, each of which tells of people of its own.

“EGYPT – … VIETNAM – The trial was closed": not that of the Egyptian. The place stands before the first sentence
("THAILAND. Seven years ago …"), or on a line of its own.
"""

import re
from collections.abc import Sequence

from letapis.model import Span
from letapis.reading.gazetteer import is_place
from letapis.reading.page import Block

_LABEL = re.compile(r"\W{0,3}([^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}) ?(?:[:|–—.]|(?<= )-) ")
_ALONE = re.compile(r"\W{0,3}([^\W\d_][\w.’' -]*[\w.])\W{0,2}")
_FEWEST = 2
"""Parts that make a round-up; a town before the first sentence of a report is where it was written."""


def sections(blocks: Sequence[Block], lines: Sequence[Span]) -> frozenset[int]:
    """The numbers of the blocks with which the parts of a round-up begin; `lines` are those set aside."""
    heads = [line.start for line in lines if _is_place(_ALONE.fullmatch(line.text))]
    opening = {next((b.index for b in blocks if b.start > head), -1) for head in heads}
    opening |= {b.index for b in blocks if _is_place(_LABEL.match(b.text))}
    return frozenset(opening if len(opening) >= _FEWEST else ())


def _is_place(found: re.Match[str] | None) -> bool:
    return found is not None and is_place(found.group(1))
