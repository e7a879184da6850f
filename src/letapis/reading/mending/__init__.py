"""Mends what the parser often gets wrong and the words themselves decide: one small function a fault.

A mend changes heads and labels in place, never the words. It must be sure: what it sees can have no other reading.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from letapis.language.chosen import mends
from letapis.reading.mending.chooser import Chooser
from letapis.reading.mending.names import end_name, made_name, proper
from letapis.reading.mending.of_names import PERSON
from letapis.reading.mending.phrases import in_solitary
from letapis.reading.mending.table import MENDS
from letapis.reading.mending.tree import is_tree, keep
from letapis.reading.mending.whole_names import whole_names
from letapis.reading.word_places import lower_words, next_to, places_of, text_of

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc


@lru_cache(maxsize=2)
def _chooser(strings: "StringStore") -> Chooser:
    return Chooser(strings, MENDS)


def mend(doc: "Doc") -> "Doc":
    """The parse, mended: each word by the mends for its place in the parse; as it was where that left no tree."""
    from spacy.symbols import PROPN  # noqa: PLC0415  # whoever has a text has imported spaCy

    restored = keep(doc)
    small = text_of(doc).islower()
    proper(doc)
    whole_names(doc)
    for i in places_of(doc, mends.NOUNS_ALONE):
        in_solitary(doc[i])
    behind_names = set(places_of(doc, mends.AFTER_NAMES))
    chosen = _chooser(doc.vocab.strings)
    lower, met = lower_words(doc)
    lacking, deciding, person = chosen.lacking(met), chosen.words, doc.vocab.strings["PERSON"]
    words = [word if word in deciding else 0 for word in lower]
    for i, token in enumerate(doc):
        for one, asks, rare in chosen[token.dep, token.tag, words[i]]:
            if rare & lacking:
                continue
            if not asks or (token.ent_type == person if asks == PERSON else token.pos == PROPN):
                one(token)
        if i in behind_names and i and next_to(token, -1).ent_type_ == "PERSON":
            end_name(token)
        if small and token.dep_ in {"dobj", "xcomp", "ccomp"} and token.is_oov:
            made_name(token)
    return doc if is_tree(doc) else restored()
