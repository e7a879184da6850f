"""Sayers behind sayers: "X, citing Y, said", "the lawyer was quoted by TASS as saying"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions
from letapis.language.chosen import sayings as words
from letapis.reading import syntax
from letapis.reading.gazetteer import sayer_kind
from letapis.reading.saying import Saying

if TYPE_CHECKING:
    from spacy.tokens import Token


def chained(telling: "Sequence[Token]", said: Sequence[Saying]) -> list[Saying]:
    """The sayings of a sentence with those of the sources that a sayer names for what it says.

    `telling` are the words of the sentence that may tell who says something.
    """
    out = [*said, *(heard for one in said for heard in hearers(one))]
    for token in telling:
        if token.lemma_.lower() not in words.CITING_VERBS or token.pos_ not in syntax.VERBAL:
            continue
        saying = next((c for p in syntax.children(token, "prep") for c in syntax.children(p, "pcomp")), None)
        if saying is not None and saying.lemma_.lower() in words.SAY_VERBS:
            out = _quoted(token, saying, out)
        elif token.tag_ == "VBG":
            out += _cited(token, said)
    return out


def hearers(saying: Saying) -> list[Saying]:
    """“His wife told AFP”: AFP passes on what she says; "told the court" has nobody pass it on."""
    if saying.cue.lemma_.lower() not in words.TELLING_VERBS or syntax.is_passive(saying.cue):
        return []
    objects = [*syntax.children(saying.cue, "dobj", "dative")]
    heard = [t for t in objects if t.pos_ == "PROPN"] or [t for t in objects if t.lemma_.lower() in words.MEDIA_NOUNS]
    return [replace(saying, source=t, behind=True) for t in heard if _passes_on(saying, t)]


def _passes_on(saying: Saying, hearer: "Token") -> bool:
    if hearer.pos_ != "PROPN":
        return True  # "told state television", "told local media"
    kind = sayer_kind(saying.block.cut(hearer.left_edge, hearer).text)
    return kind in words.MEDIA if kind is not None else hearer.ent_type_ == "ORG"


def _cited(citing: "Token", said: Sequence[Saying]) -> list[Saying]:
    """“The agency reported, citing the police”: the agency says it, on what the police said."""
    source = syntax.obj(citing)
    verbs = [s for s in said if s.cue.pos_ in syntax.VERBAL and s.cue != citing and abs(s.cue.i - citing.i) <= _REACH]
    if source is None or not verbs:
        return []
    told = min(verbs, key=lambda s: abs(s.cue.i - citing.i))
    return [replace(told, source=source, cue=citing, denies=False, behind=True)]


_REACH = 12
"""In words: how far from the verb of speech a source may be cited."""


def _quoted(quoting: "Token", saying: "Token", said: Sequence[Saying]) -> list[Saying]:
    """“TASS quoted the lawyer as saying …”: the lawyer says it, and TASS that he does."""
    mine = [s for s in said if s.cue in (quoting, saying)]
    if not mine:
        return list(said)
    told = max(mine, key=lambda s: s.size)
    passive = syntax.is_passive(quoting)
    speaker = syntax.subject(quoting) if passive else syntax.obj(quoting)
    outlet = syntax.subject(quoting)
    if passive:
        outlet = syntax.pobj(quoting, prepositions.BY) or syntax.pobj(saying, prepositions.BY)
    chain = [replace(told, source=speaker, cue=saying)] if speaker is not None else []
    chain += [replace(told, source=outlet, cue=quoting, behind=True)] if outlet is not None else []
    return [*(s for s in said if s not in mine), *chain]
