"""The words of a block in the order of the text, and the numbers of the sentences of a report."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from letapis.reading.page import Block
from letapis.reading.referring import referring

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def in_order(block: Block, befallen: Iterable[int]) -> list[tuple[Block, "Token"]]:
    """The words that may speak of somebody, in a block (the `befallen` too) and in the sources set apart from it."""
    own = [(block, block.doc[i]) for i in sorted(referring(block.doc).union(befallen))]
    if not block.frames:
        return own
    apart = [(f.block, f.block.doc[i]) for f in block.frames for i in sorted(referring(f.block.doc))]
    return sorted([*own, *apart], key=lambda pair: pair[0].offset(pair[1]))


def numbered(blocks: Sequence[Block]) -> dict[object, int]:
    """Numbers of sentences by (document, first token), and of each block's first sentence by its index."""
    out: dict[object, int] = {}
    total = 0
    for block in blocks:
        out[block.index] = total
        for sent in block.doc.sents:
            out[id(block.doc), sent.start] = total
            inside = range(block.offset(sent[0]), block.end_of(sent[-1]) + 1)
            for frame in block.frames:
                if frame.start in inside or frame.end + 1 in inside:
                    out.update(((id(frame.block.doc), s.start), total) for s in frame.block.doc.sents)
            total += not _goes_on(block, sent)
    return out


def _goes_on(block: Block, sent: "Span") -> bool:
    """Whether only a semicolon stands behind: for the parser an end, for the reader none; a paragraph's end is one."""
    return sent.end < len(block.doc) and block.text[block.end_of(sent[-1]) - 1 - block.start] == ";"
