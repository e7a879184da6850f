"""Heads and clauses by spaCy's parse: for annotations that mark phrases and do not say which word leads them."""

from functools import cache
from typing import Any

from letapis.reading import nlp

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
VERBS = frozenset({"VERB", "AUX"})


def document(text: str) -> Any:  # noqa: ANN401 - spaCy's Doc has no types here
    """The text parsed by the reader's model, without its named-entity step."""
    return nlp.load(nlp.DEFAULT_MODEL).nlp(text, disable=["ner"])


class Parsed:
    """A parsed text, asked by code-point offsets."""

    def __init__(self, text: str) -> None:
        self._document = document(text)

    def head(self, start: int, end: int) -> int:
        """Where the word that leads the phrase at these offsets begins; `start` where the offsets cut no word."""
        span = self._document.char_span(start, end, alignment_mode="expand")
        return max(int(span.root.idx), start) if span else start

    def has_clause(self, start: int, end: int) -> bool:
        """Whether a verb and its own subject both stand between these offsets."""
        span = self._document.char_span(start, end, alignment_mode="expand")
        return span is not None and any(
            word.dep_ in SUBJECTS and word.head.pos_ in VERBS and start <= word.head.idx < end for word in span
        )


@cache
def parse(text: str) -> Parsed:
    """The text, parsed as a whole."""
    return Parsed(text)
