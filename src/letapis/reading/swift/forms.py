"""The part of speech, the morphology and the lemma of a word: spaCy's rules, asked once a word and tag."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np
from spacy.attrs import DEP, LEMMA, MORPH, ORTH, POS, TAG
from spacy.matcher import Matcher
from spacy.tokens import Doc

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

MOST = 100_000
"""How many are remembered before all are forgotten: about 40 MB."""
_TOLD: list[int | str] = [TAG, POS, MORPH, DEP, LEMMA]
_LABEL = _TOLD.index(DEP)
_DEP = 2
"""Where a label stands behind its word's form and tag."""
_LOOKED_AT = {"TAG", "LOWER", "DEP", "IS_SPACE", "ORTH"}
"""What rules may look at for words to be told the same wherever they stand."""
_MOST_LOOKED_AT = 2
"""Words that a rule may look at."""
_MIX = np.uint64(0x9E3779B97F4A7C15)
"""Spreads a form before its tag is put in: one number for both."""
_NO_RULES_OWN = "any"
"""The label of a word at which no rule asks for one: of its own, so that one that a rule sets differs from it."""

Word = tuple[str, int, int]
"""Its form, its tag, and its label."""


_Key = int | tuple[int, int]
"""A word by its form and its tag in one number, with its label where some rule asks for that one at it."""


class Forms:
    """What the rules tell of the words met; where one may hold for two words, both are asked about in their place."""

    STEPS: ClassVar = ("attribute_ruler", "lemmatizer")
    """The components whose work this is, which follow each other."""

    def __init__(self, nlp: "Language") -> None:
        self._vocab = nlp.vocab
        self._any = nlp.vocab.strings.add(_NO_RULES_OWN)
        self._rules: list[Any] = [nlp.get_pipe(name) for name in self.STEPS]
        self._asked_for: dict[int, frozenset[int]] = {}
        self._forget()
        patterns = [p for row in self._rules[0].patterns for p in row["patterns"]]
        pairs = [p for p in patterns if len(p) > 1]
        self._firsts, self._pairs = (Matcher(nlp.vocab, validate=False) for _ in range(2))
        if pairs:
            self._firsts.add("first", [p[:1] for p in pairs])
            self._pairs.add("pair", pairs)
        self._labelled = Matcher(nlp.vocab, validate=False)
        self._labels: dict[int, frozenset[int]] = {}
        for n, word in enumerate(p[0] for p in patterns if "DEP" in p[0]):
            self._labelled.add(str(n), [[{name: value for name, value in word.items() if name != "DEP"} or {}]])
            self._labels[nlp.vocab.strings[str(n)]] = frozenset(nlp.vocab.strings.add(d) for d in _named(word["DEP"]))

    @classmethod
    def of(cls, nlp: "Language") -> Self | None:
        """For a pipeline that has these components one behind the other, and no rule that looks at more than it may."""
        names = nlp.pipe_names
        if not all(name in names for name in cls.STEPS) or names.index(cls.STEPS[0]) + 1 != names.index(cls.STEPS[1]):
            return None
        forms = cls(nlp)
        patterns = [p for row in forms._rules[0].patterns for p in row["patterns"]]
        plain = all(len(p) <= _MOST_LOOKED_AT and all(set(word) <= _LOOKED_AT for word in p) for p in patterns)
        if not plain or forms._rules[1].mode != "rule":
            return None
        _quicken(forms._rules[1])
        return forms

    def _forget(self) -> None:
        """Begin anew: each word's row among what is told of words, and whether it may be the first of two."""
        self._asked_for.clear()
        self._known: dict[_Key, int] = {}
        self._values: NDArray[np.uint64] = np.empty((0, len(_TOLD)), dtype="uint64")
        self._may_open: NDArray[np.bool] = np.empty(0, dtype=bool)

    def tell(self, docs: Sequence[Doc]) -> None:
        """Note the forms in each document, which has its tags and labels."""
        if len(self._known) > MOST:
            self._forget()
        docs = [doc for doc in docs if len(doc)]
        if not docs:
            return
        words = np.concatenate([doc.to_array([ORTH, TAG, DEP]) for doc in docs])
        keys = self._keys(words)
        new = {key: at for at, key in enumerate(keys) if key not in self._known}
        self._learn(list(new), words[list(new.values())].tolist())
        rows = np.array([self._known[key] for key in keys])
        values, may_open = self._values[rows], self._may_open[rows]
        values[:, _LABEL] = np.where(values[:, _LABEL] == 0, words[:, _DEP], values[:, _LABEL])
        start = 0
        for doc in docs:
            end = start + len(doc)
            self._note(doc, values[start:end], with_pairs=bool(may_open[start:end].any()))
            start = end

    def _keys(self, words: "NDArray[np.uint64]") -> list[_Key]:
        pairs: list[int] = (words[:, 0] * _MIX ^ words[:, 1]).tolist()
        known = self._asked_for
        new = {pair: at for at, pair in enumerate(pairs) if pair not in known}
        self._learn_labels(list(new), words[list(new.values())].tolist())
        return [
            (pair, label) if (asked := known[pair]) and label in asked else pair
            for pair, label in zip(pairs, words[:, _DEP].tolist(), strict=True)
        ]

    def _note(self, doc: Doc, values: "NDArray[np.uint64]", *, with_pairs: bool) -> None:
        for _, start, end in self._pairs(doc, allow_missing=True) if with_pairs else ():
            before = max(0, start - 1)
            near = [(t.text, t.tag, t.dep) for t in doc[before : end + 1]]
            asked = np.array(self._ask(self._doc(near), near)[start - before : end - before], dtype="uint64")
            left = asked[:, _LABEL] == 0
            asked[left, _LABEL] = [t.dep for t, leaves in zip(doc[start:end], left, strict=True) if leaves]
            values[start:end] = asked
        doc.from_array(_TOLD, _for_spacy(values))

    def _learn_labels(self, new: Sequence[int], words: Sequence[Sequence[int]]) -> None:
        """Which labels the rules ask for at each word."""
        labels: list[set[int]] = [set() for _ in new]
        doc = self._doc([(self._vocab.strings[form], tag, label) for form, tag, label in words])
        for rule, start, _ in self._labelled(doc, allow_missing=True):
            labels[start] |= self._labels[rule]
        self._asked_for |= dict(zip(new, map(frozenset, labels), strict=True))

    def _learn(self, new: Sequence[_Key], numbers: Sequence[Sequence[int]]) -> None:
        """What the rules tell of each word: all in one document, those apart that may be the first of two."""
        if not new:
            return
        words = [
            (self._vocab.strings[form], tag, label if isinstance(key, tuple) else self._any)
            for key, (form, tag, label) in zip(new, numbers, strict=True)
        ]
        firsts = {start for _, start, _ in self._firsts(self._doc(words), allow_missing=True)}
        plain = [word for n, word in enumerate(words) if n not in firsts]
        told = iter(self._ask(self._doc(plain), plain))
        values = [self._ask(self._doc([w]), [w])[0] if n in firsts else next(told) for n, w in enumerate(words)]
        self._known |= {key: len(self._values) + n for n, key in enumerate(new)}
        self._values = np.concatenate([self._values, np.array(values, dtype="uint64")])
        self._may_open = np.concatenate([self._may_open, [n in firsts for n in range(len(words))]])

    def _doc(self, words: Sequence[Word]) -> Doc:
        doc = Doc(self._vocab, [word[0] for word in words])
        if words:
            doc.from_array([TAG, DEP], _for_spacy(np.array([word[1:] for word in words], dtype="uint64")))
        return doc

    def _ask(self, doc: Doc, words: Sequence[Word]) -> list[tuple[int, ...]]:
        """What the rules tell of each word; 0 for a label that they leave as it is."""
        if not words:
            return []
        for rules in self._rules:
            rules(doc)
        rows = [[int(value) for value in row] for row in doc.to_array(_TOLD).tolist()]
        for row, (_, _, label) in zip(rows, words, strict=True):
            row[_LABEL] = 0 if row[_LABEL] == label else row[_LABEL]
        return [tuple(row) for row in rows]


def _quicken(lemmatizer: Any) -> None:  # noqa: ANN401
    """The words that it knows as sets: it asks whether a form is among them, of lists of tens of thousands."""
    known = lemmatizer.lookups.get_table("lemma_index", {})
    for part in list(known):
        known[part] = frozenset(known[part])


def _named(wanted: object) -> Iterator[str]:
    """The labels that a rule names, as the one wanted or in a list of those that are or are not."""
    if isinstance(wanted, str):
        yield wanted
    elif isinstance(wanted, dict):
        for labels in wanted.values():
            yield from labels


def _for_spacy(rows: Any) -> Any:  # noqa: ANN401 - spaCy's types ask for thinc's own arrays
    return rows
