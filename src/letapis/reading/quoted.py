"""Whose a quotation is: whoever says part of it says it whole, and so on where nobody is named for the next."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import sayings as words
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.saying import Saying

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token


def in_quotation(block: Block, clause: "Token", verb: "Token") -> bool:
    """“MINSK - “X was beaten,” said his lawyer”: a clause within marks before the verb is said, however hung."""
    at, cue = block.offset(clause), block.offset(verb)
    return any(a <= at < b <= cue for a, b in block.quotes) and syntax.child(clause, "mark") is None


def beside_quotation(block: Block, verb: "Token", sent: "Tokens") -> list[tuple[int, int]]:
    """“Loujain is at home!” her sister wrote on Twitter: the quotation is a sentence of its own."""
    if verb != sent.root or verb.lemma_.lower() not in words.QUOTED_VERBS or syntax.is_passive(verb):
        return []
    begins, ends = block.offset(sent[0]), block.end_of(sent[-1])
    before = [q for q in block.quotes if 0 <= begins - q[1] <= _GAP and not _words_between(block, q[1], begins)]
    behind = [q for q in block.quotes if 0 <= q[0] - ends <= _GAP and block.text[: ends - block.start].endswith(":")]
    return before[-1:] or behind[:1]


def _words_between(block: Block, start: int, end: int) -> str:
    return block.text[start - block.start : end - block.start].strip(_MARKS)


_GAP = 3
"""In letters: the marks and the blank between a quotation and the one who says it."""


_MARKS = ' ”“"’‘»«'


def with_quotes(
    block: Block, sayings: list[Saying], pending: list[tuple[int, int]], last: Saying | None
) -> tuple[list[Saying], list[tuple[int, int]]]:
    """Give whole quotations to the one who says part of them; carry what nobody claims to the next paragraph."""
    claimed: set[tuple[int, int]] = set()
    out: list[Saying] = []
    for saying in sayings:
        touched = [q for q in block.quotes if _claims(saying, q, block)]
        earlier = [
            q
            for q in block.quotes
            if touched and q[0] < touched[0][0] and q not in claimed and _adjacent(block, q, touched[0])
        ]
        mine = [*earlier, *touched]
        claimed.update(mine)
        content = (*saying.content, *mine, *(pending if mine and not claimed - set(mine) else ()))
        out.append(replace(saying, content=content))
    free = [q for q in block.quotes if q not in claimed and _tells(block, q)]
    speaker = last_speaker([s for s in out if not _quoted(s, block)])
    if speaker is not None and free:
        out.append(Saying(speaker.block, speaker.source, speaker.cue, tuple(free)))
        free = []
    elif last is not None and free and _all_quote(block):
        out.append(Saying(last.block, last.source, last.cue, tuple(free)))
        free = []
    return out, free if not out else []


def _tells(block: Block, quote: tuple[int, int]) -> bool:
    """Whether a quotation is long enough to tell something, or a sentence; others are single words."""
    text = block.text[quote[0] - block.start : quote[1] - block.start]
    return len(text) > _WORDS or (text[:1].isupper() and text[-1:] in {".", "!"} and text.count(" ") > 1)


_WORDS = 25
"""In letters: a shorter quotation that is no sentence is of single words."""


def last_speaker(sayings: list[Saying]) -> Saying | None:
    """“His wife told Radio Free Asia”: she goes on speaking, not the one who heard it."""
    speaking = [s for s in sayings if s.source is not None]
    return next((s for s in speaking if s.cue == speaking[-1].cue), None)


def _quoted(saying: Saying, block: Block) -> bool:
    """“I understand that …”, within the marks: the one quoted does not say the quotation."""
    cue = saying.block.offset(saying.cue)
    return any(a <= cue < b for a, b in block.quotes)


def _claims(saying: Saying, quote: tuple[int, int], block: Block) -> bool:
    if any(a < quote[1] and quote[0] < b for a, b in saying.content):
        return not (quote[0] <= block.offset(saying.cue) < quote[1])
    cue = block.offset(saying.cue)
    gap = block.text[quote[1] - block.start : cue - block.start] if quote[1] <= cue else ""
    return bool(gap) and len(gap) < 60 and not re.search(r"[.!?]\s", gap)  # noqa: PLR2004  # “…,” Lukashenka said


def _adjacent(block: Block, quote: tuple[int, int], other: tuple[int, int]) -> bool:
    return len(block.text[quote[1] - block.start : other[0] - block.start].strip('”“"’ ‘,')) < 3  # noqa: PLR2004


def _all_quote(block: Block) -> bool:
    return block.text.lstrip()[:1] in {"“", '"', "«", "„"}
