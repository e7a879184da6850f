"""A loaded pipeline made swift."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from thinc.api import Model, NumpyOps

from letapis.reading.swift.encoder import ENCODER, Encoder
from letapis.reading.swift.entities import Entities
from letapis.reading.swift.forms import Forms
from letapis.reading.swift.steps import parse
from letapis.reading.swift.threads import one_thread
from letapis.reading.swift.words import Words
from letapis.reading.word_places import remember

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 256
"""Texts at once."""


class Swift:
    """Parses texts by a pipeline of spaCy's, which is changed in place: what it gives stays the same."""

    def __init__(self, nlp: "Language") -> None:
        one_thread()
        self.nlp = nlp
        self._forms = Forms.of(nlp)
        self._entities = Entities.of(nlp.get_pipe("ner")) if "ner" in nlp.pipe_names else None
        for _, pipe in nlp.pipeline:
            model = getattr(pipe, "model", None)
            if isinstance(model, Model):
                _quicken(model)

    def pipe(self, texts: Iterable[str], *, names: bool = True) -> Iterator["Doc"]:
        """The parsed texts, in order; without `names` the component that finds them is left out."""
        rest = iter(texts)
        while batch := list(islice(rest, BATCH)):
            yield from self._parsed([remember(self.nlp.make_doc(text), text) for text in batch], names=names)

    def _parsed(self, docs: Sequence["Doc"], *, names: bool) -> Sequence["Doc"]:
        for name, pipe in self.nlp.pipeline:
            if name == "ner" and not names:
                continue
            if self._forms is not None and name in Forms.STEPS:
                if name == Forms.STEPS[-1]:
                    self._forms.tell(docs)
            elif name == "ner" and self._entities is not None:
                self._entities.tell(docs)
            elif name in {"parser", "ner"}:
                parse(pipe, docs)
            elif hasattr(pipe, "pipe"):
                docs = list(pipe.pipe(docs, batch_size=BATCH))
            else:
                docs = [pipe(doc) for doc in docs]
        return docs


def _quicken(model: "Model[Any, Any]") -> None:
    """Numpy's products, which are the quicker ones for many words, and our own layers where the model's are known."""
    ops = NumpyOps(use_blis=False)
    for node in list(model.walk()):
        node.ops = ops
        if node.has_ref("embed") and node.has_ref("encode"):
            _put(node, "embed", Words(node.get_ref("embed")).forward)
            if node.get_ref("encode").name == ENCODER:
                _put(node, "encode", Encoder(node.get_ref("encode")).forward)


def _put(tok2vec: "Model[Any, Any]", name: str, forward: Callable[..., Any]) -> None:
    old = tok2vec.get_ref(name)
    new: Model[Any, Any] = Model(f"swift-{name}", forward, layers=[old])
    tok2vec.layers[tok2vec.layers.index(old)] = new
    tok2vec.set_ref(name, new)
