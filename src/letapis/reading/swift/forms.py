"""The part of speech, the morphology and the lemma of a word: spaCy's rules, asked once a word and tag."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np
from spacy.attrs import DEP, LEMMA, MORPH, ORTH, POS, TAG
from spacy.matcher import Matcher
from spacy.tokens import Doc

if TYPE_CHECKING:
    from spacy.language import Language

MOST = 100_000
"""How many are remembered before all are forgotten: about 40 MB."""
_TOLD: list[int | str] = [TAG, POS, MORPH, DEP, LEMMA]
_LABEL = _TOLD.index(DEP)
_LOOKED_AT = {"TAG", "LOWER", "DEP", "IS_SPACE", "ORTH"}
"""What rules may look at for words to be told the same wherever they stand."""
_MOST_LOOKED_AT = 2
"""Words that a rule may look at."""
_ANY = -1
"""For all labels that no rule asks for at a word."""

_NO_RULES_OWN = "any"
"""The label of a word at which no rule asks for one: of its own, so that one that a rule sets differs from it."""

Word = tuple[str, int, int]
"""Its form, its tag, and its label."""


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
        self._vocab = nlp.vocab
        self._any = nlp.vocab.strings.add(_NO_RULES_OWN)
        self._rules: list[Any] = [nlp.get_pipe(name) for name in self.STEPS]
        self._asked_for: dict[tuple[int, int], frozenset[int]] = {}
        self._known: dict[tuple[int, int, int], _Told] = {}
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

    def tell(self, docs: Sequence[Doc]) -> None:
        """Note the forms in each document, which has its tags and labels."""
        if len(self._known) > MOST:
            self._known.clear()
            self._asked_for.clear()
        docs = [doc for doc in docs if len(doc)]
        words = [[tuple(w) for w in doc.to_array([ORTH, TAG, DEP]).tolist()] for doc in docs]
        self._learn_labels({w[:2]: w for own in words for w in own if w[:2] not in self._asked_for})
        keys = [[(o, t, d if d in self._asked_for[o, t] else _ANY) for o, t, d in own] for own in words]
        self._learn(dict.fromkeys(k for of in keys for k in of if k not in self._known))
        for doc, of in zip(docs, keys, strict=True):
            self._note(doc, [self._known[key] for key in of])

    def _note(self, doc: Doc, told: Sequence[_Told]) -> None:
        values = [one.values for one in told]
        if any(one.first for one in told):
            for _, start, end in self._pairs(doc, allow_missing=True):
                before = max(0, start - 1)
                near = [(t.text, t.tag, t.dep) for t in doc[before : end + 1]]
                values[start:end] = self._ask(self._doc(near), near)[start - before : end - before]
        rows = np.array(values, dtype="uint64")
        rows[:, _LABEL] = np.where(rows[:, _LABEL] == 0, doc.to_array(DEP), rows[:, _LABEL])
        doc.from_array(_TOLD, _for_spacy(rows))

    def _learn_labels(self, new: dict[tuple[int, int], tuple[int, ...]]) -> None:
        """Which labels the rules ask for at each word."""
        labels: list[set[int]] = [set() for _ in new]
        doc = self._doc([(self._vocab.strings[form], tag, label) for form, tag, label in new.values()])
        for rule, start, _ in self._labelled(doc, allow_missing=True):
            labels[start] |= self._labels[rule]
        self._asked_for |= dict(zip(new, map(frozenset, labels), strict=True))

    def _learn(self, new: Collection[tuple[int, int, int]]) -> None:
        """What the rules tell of each word: all in one document, those apart that may be the first of two."""
        words = [(self._vocab.strings[form], tag, self._any if label == _ANY else label) for form, tag, label in new]
        firsts = {start for _, start, _ in self._firsts(self._doc(words), allow_missing=True)}
        plain = [word for n, word in enumerate(words) if n not in firsts]
        told = iter(self._ask(self._doc(plain), plain))
        for n, key in enumerate(new):
            values = self._ask(self._doc([words[n]]), [words[n]])[0] if n in firsts else next(told)
            self._known[key] = _Told(values, n in firsts)

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
