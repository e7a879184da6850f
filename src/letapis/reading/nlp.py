"""The parser: which model, whether its weights are the ones we know, and parsing at equal length.

The model is a setting. Known models are verified by the SHA-256 of their weights when they load (the packages that
carry them are re-uploads by third parties: `NOTICE`); another model is taken as its user gives it.
"""

import gc
import hashlib
import importlib
import warnings
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from letapis.language.chosen import model as model_table
from letapis.reading.mending import mend
from letapis.reading.word_places import know_sentences, leave_open

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from letapis.reading.swift import Swift

DEFAULT_MODEL, KNOWN_MODELS = model_table.DEFAULT_MODEL, model_table.KNOWN_MODELS


class ModelError(RuntimeError):
    """The language model is missing or is not the one we know; the message says what to do."""


@lru_cache(maxsize=2)
def load(model: str = DEFAULT_MODEL) -> "Swift":
    """The pipeline of a model, loaded once and made swift; ModelError where it is missing or its weights differ."""
    nlp = bare(model)
    from letapis.reading.swift import Swift  # noqa: PLC0415  # imports spaCy

    swift = Swift(nlp)
    gc.collect()
    gc.freeze()  # the model stays; looking it through for rubbish again and again takes a tenth of the time
    return swift


def bare(model: str = DEFAULT_MODEL) -> "Language":
    """The pipeline as spaCy loads it, anew at each call."""
    import spacy  # noqa: PLC0415  # a second of start-up that only reading needs

    path = _path(model)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp: Language = spacy.load(path)
    nlp.max_length = 10_000_000
    return nlp


def _path(model: str) -> str | Path:
    if model not in KNOWN_MODELS:
        return model
    folder, hashes = KNOWN_MODELS[model]
    try:
        package = importlib.import_module(model)
    except ImportError as error:
        message = f"the language model {model} is not installed; run `make` targets or install requirements/model.txt"
        raise ModelError(message) from error
    path = Path(str(package.__file__)).parent / folder
    for name, expected in hashes.items():
        found = hashlib.sha256((path / name).read_bytes()).hexdigest()
        if found != expected:
            message = f"{model}: the weights {name} have changed (sha256 {found}); reinstall requirements/model.txt"
            raise ModelError(message)
    return path


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL, *, names: bool = True) -> Iterator["Doc"]:
    """The parsed texts, in order; each `Doc` has the length of its text, so that offsets stand.

    Without `names` what each name stands for is left open, which saves a quarter of the work.
    """
    docs = load(model).pipe(texts, names=names)
    yield from map(know_sentences, map(mend, docs if names else map(leave_open, docs)))
