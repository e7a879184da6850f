"""Quotations, found by character before any parsing.

A quotation opens and closes with marks of one kind. An apostrophe is no mark: a closing single mark counts only where
an opening one stands before it. A paragraph that opens a quotation and does not close it runs on to its end, as the
press writes quotations of several paragraphs.
"""

import re

PAIRS = {"“": "”", "«": "»", "„": "“", "‘": "’"}
STRAIGHT = '"'
_OPENING = re.compile(f"[{''.join(PAIRS)}{STRAIGHT}]")


def find_quotes(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches between marks (marks left out), in order, outermost only."""
    found: list[tuple[int, int]] = []
    i = 0
    while (mark := _OPENING.search(text, i)) is not None:
        i = mark.start()
        close = _closing(text, i)
        if close is None:
            i += 1
            continue
        if close - i > 1:
            found.append((i + 1, close))
        i = close + 1
    return tuple(found)


def _closing(text: str, i: int) -> int | None:
    """Where the quotation that opens at `i` ends; None where none opens."""
    mark = text[i]
    if mark in PAIRS:
        return _close_pair(text, i, PAIRS[mark])
    if mark == STRAIGHT and (i == 0 or not text[i - 1].isalnum()):
        end = text.find(STRAIGHT, i + 1)
        return end if end > 0 else len(text)
    return None


def _close_pair(text: str, i: int, close: str) -> int | None:
    end = text.find(close, i + 1)
    if close == "’":
        while end > 0 and end + 1 < len(text) and text[end + 1].isalpha():
            end = text.find(close, end + 1)
        return end if end > 0 else None
    return end if end > 0 else len(text)
