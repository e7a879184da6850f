"""The words that carry a statement: the smallest clause, or the sentence."""

from typing import TYPE_CHECKING

from letapis.model import Span
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_ENDS = {".", "”", '"', ",", ";", "’", "'"}


def sentence(block: Block, token: "Token") -> Span:
    """The sentence of a token, without the full stop."""
    return _trimmed(block, token.sent[0], token.sent[-1])


def clause(block: Block, token: "Token") -> Span:
    """A relative clause with its noun, a clause that somebody says, else the sentence."""
    node = syntax.clause_head(token)
    while node.dep_ in {"conj", "xcomp"} and node.head.pos_ in syntax.VERBAL:
        node = node.head
    if node.dep_ in {"relcl", "acl"}:
        first = min([node.head, node.left_edge, *(c.left_edge for c in node.head.children)], key=lambda t: t.i)
        return _trimmed(block, first, node.right_edge)
    if node.dep_ in {"ccomp", "advcl"}:
        return _trimmed(block, node.left_edge, node.right_edge)
    return sentence(block, token)


def _trimmed(block: Block, first: "Token", last: "Token") -> Span:
    while last.i > first.i and (last.is_space or last.text in _ENDS):
        last = next_to(last, -1)
    return block.cut(first, last)
