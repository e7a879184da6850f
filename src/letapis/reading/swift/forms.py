"""The part of speech, the morphology and the lemma of a word: spaCy's rules, asked once a word, tag and label."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np
from spacy.attrs import DEP, LEMMA, MORPH, ORTH, POS, TAG
from spacy.matcher import Matcher
from spacy.tokens import Doc

from letapis.reading.swift.words import keys

if TYPE_CHECKING:
    from spacy.language import Language

MOST = 200_000
"""How many are remembered before all are forgotten: about 40 MB."""
_TOLD: list[int | str] = [TAG, POS, MORPH, DEP, LEMMA]
_LOOKED_AT = {"TAG", "LOWER", "DEP", "IS_SPACE", "ORTH"}
"""What the rules for one word may look at for it to be the same wherever the word stands."""


class Forms:
    """What the rules tell of the words met. Where a rule looks at two words, the whole text is left to the rules."""

    STEPS: ClassVar = ("attribute_ruler", "lemmatizer")
    """The components whose work this is, which follow each other."""

    def __init__(self, nlp: "Language") -> None:
        self._rules: list[Any] = [nlp.get_pipe(name) for name in self.STEPS]
        self._rows: dict[int, tuple[int, ...]] = {}
        self._pairs = Matcher(nlp.vocab, validate=False)
        self._pairs.add("pair", [p for row in self._rules[0].patterns for p in row["patterns"] if len(p) > 1])

    @classmethod
    def of(cls, nlp: "Language") -> Self | None:
        """For a pipeline that has these components one behind the other, and no rule that looks at more than it may."""
        names = nlp.pipe_names
        if not all(name in names for name in cls.STEPS) or names.index(cls.STEPS[0]) + 1 != names.index(cls.STEPS[1]):
            return None
        forms = cls(nlp)
        single = [p[0] for row in forms._rules[0].patterns for p in row["patterns"] if len(p) == 1]
        plain = all(set(word) <= _LOOKED_AT for word in single) and forms._rules[1].mode == "rule"
        return forms if plain else None

    def tell(self, docs: Sequence[Doc]) -> None:
        """Note the forms in each document, which has its tags and labels."""
        if len(self._rows) > MOST:
            self._rows.clear()
        for doc in docs:
            if self._pairs(doc, allow_missing=True):
                self._ask(doc)
                continue
            own = keys(doc, ORTH, TAG, DEP)
            for i, key in enumerate(own):
                if key not in self._rows:
                    self._rows[key] = self._learnt(doc, i)
            if own:
                _set(doc, _TOLD, [self._rows[key] for key in own])

    def _ask(self, doc: Doc) -> Doc:
        for rules in self._rules:
            rules(doc)
        return doc

    def _learnt(self, doc: Doc, i: int) -> tuple[int, ...]:
        alone = Doc(doc.vocab, [doc[i].text])
        _set(alone, [TAG, DEP], [(doc[i].tag, doc[i].dep)])
        return tuple(int(value) for value in self._ask(alone).to_array(_TOLD)[0].tolist())


def _set(doc: Doc, attributes: list[int | str], values: Sequence[tuple[int, ...]]) -> None:
    rows: Any = np.array(values, dtype="uint64")  # spaCy's types ask for thinc's own
    doc.from_array(attributes, rows)
