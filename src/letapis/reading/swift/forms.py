"""The part of speech, the morphology and the lemma of a word: spaCy's rules, asked once a word, tag and label."""

from collections.abc import Sequence
from dataclasses import dataclass
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
"""What rules may look at for words to be told the same wherever they stand."""
_MOST_LOOKED_AT = 2
"""Words that a rule may look at."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the rules tell of a word alone, and whether some rule for two words may hold at it as the first of them."""

    values: tuple[int, ...]
    first: bool


class Forms:
    """What the rules tell of the words met; where one may hold for two words, both are asked about in their place."""

    STEPS: ClassVar = ("attribute_ruler", "lemmatizer")
    """The components whose work this is, which follow each other."""

    def __init__(self, nlp: "Language") -> None:
        self._rules: list[Any] = [nlp.get_pipe(name) for name in self.STEPS]
        self._known: dict[int, _Told] = {}
        pairs = [p for row in self._rules[0].patterns for p in row["patterns"] if len(p) > 1]
        self._firsts, self._pairs = Matcher(nlp.vocab, validate=False), Matcher(nlp.vocab, validate=False)
        if pairs:
            self._firsts.add("first", [p[:1] for p in pairs])
            self._pairs.add("pair", pairs)

    @classmethod
    def of(cls, nlp: "Language") -> Self | None:
        """For a pipeline that has these components one behind the other, and no rule that looks at more than it may."""
        names = nlp.pipe_names
        if not all(name in names for name in cls.STEPS) or names.index(cls.STEPS[0]) + 1 != names.index(cls.STEPS[1]):
            return None
        forms = cls(nlp)
        patterns = [p for row in forms._rules[0].patterns for p in row["patterns"]]
        plain = all(len(p) <= _MOST_LOOKED_AT and all(set(word) <= _LOOKED_AT for word in p) for p in patterns)
        return forms if plain and forms._rules[1].mode == "rule" else None

    def tell(self, docs: Sequence[Doc]) -> None:
        """Note the forms in each document, which has its tags and labels."""
        if len(self._known) > MOST:
            self._known.clear()
        known = self._known
        for doc in docs:
            own = keys(doc, ORTH, TAG, DEP)
            for i, key in enumerate(own):
                if key not in known:
                    known[key] = self._learnt(doc, i)
            told = [known[key] for key in own]
            values = [one.values for one in told]
            if any(one.first for one in told) and (found := self._pairs(doc, allow_missing=True)):
                for _, start, end in found:
                    values[start:end] = self._asked(doc, start, end)
            if own:
                _set(doc, _TOLD, values)

    def _learnt(self, doc: Doc, i: int) -> _Told:
        alone = _part(doc, i, i + 1)
        first = bool(self._firsts(alone, allow_missing=True))
        return _Told(self._ask(alone)[0], first)

    def _asked(self, doc: Doc, start: int, end: int) -> list[tuple[int, ...]]:
        """What the rules tell of the words from `start` to `end`, with their neighbours."""
        before = max(0, start - 1)
        return self._ask(_part(doc, before, min(len(doc), end + 1)))[start - before : end - before]

    def _ask(self, doc: Doc) -> list[tuple[int, ...]]:
        for rules in self._rules:
            rules(doc)
        return [tuple(int(value) for value in row) for row in doc.to_array(_TOLD).tolist()]


def _part(doc: Doc, start: int, end: int) -> Doc:
    """Some words of a document by themselves, with their tags and labels."""
    words = doc[start:end]
    part = Doc(doc.vocab, [t.text for t in words])
    _set(part, [TAG, DEP], [(t.tag, t.dep) for t in words])
    return part


def _set(doc: Doc, attributes: list[int | str], values: Sequence[tuple[int, ...]]) -> None:
    rows: Any = np.array(values, dtype="uint64")  # spaCy's types ask for thinc's own
    doc.from_array(attributes, rows)
