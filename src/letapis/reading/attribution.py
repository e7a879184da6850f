"""The sayers of a statement, nearest first, and what kind of sayer each is."""

from typing import TYPE_CHECKING

from letapis.language.en.sayings import SAYER_NOUNS
from letapis.model import Sayer, SayerKind, Span
from letapis.reading import syntax
from letapis.reading.coreference import Coreference
from letapis.reading.page import Block
from letapis.reading.people import fold
from letapis.reading.sayings import Saying

if TYPE_CHECKING:
    from spacy.tokens import Token


def covering(sayings: list[Saying], block: Block, token: "Token") -> list[Saying]:
    """The sayings that an event is part of, nearest (smallest) first."""
    offset = block.offset(token)
    found = [s for s in sayings if s.covers(offset) and not (s.block is block and s.cue.i == token.i)]
    return sorted(found, key=lambda s: s.size)


def sayers(found: list[Saying], coref: Coreference, concerned: str | None) -> tuple[Sayer, ...]:
    """The sayers of these sayings; one who is named nowhere is left out."""
    out: list[Sayer] = []
    for saying in found:
        if saying.source is None:
            continue
        sayer = sayer_of(saying.block, saying.source, coref, concerned)
        if all(sayer.span != other.span for other in out):
            out.append(sayer)
    return tuple(out)


def sayer_of(block: Block, token: "Token", coref: Coreference, concerned: str | None) -> Sayer:
    """The sayer that a noun phrase names."""
    resolved = coref.resolve(block, token)
    name = resolved.names[0] if len(resolved.names) == 1 else None
    span = resolved.span if token.ent_type_ == "PERSON" or token.pos_ == "PRON" else _words(block, token)
    if name is None and token.pos_ != "PRON":
        name = span.text
    if concerned is not None and name == concerned:
        return Sayer(span, name, SayerKind.PERSON_CONCERNED)
    return Sayer(span, name, kind_of(token, span))


def _words(block: Block, token: "Token") -> Span:
    first = min(
        (
            c.left_edge
            for c in token.children
            if c.i < token.i and c.dep_ not in {"appos", "relcl", "punct", "cc", "conj"}
        ),
        key=lambda t: t.i,
        default=token,
    )
    last = token
    for c in syntax.children(token, "prep"):
        if c.lower_ == "of":
            last = c.right_edge
    return block.cut(min(first, token, key=lambda t: t.i), last)


def kind_of(token: "Token", span: Span) -> SayerKind:
    """The kind of a sayer: by the catalogue of outlets and groups, else by the words of the noun phrase."""
    near = {t.lemma_.lower() for t in _phrase(token)} | {t.lower_ for t in _phrase(token)}
    text = fold(span.text)
    near |= set(text.replace("’s", "").split())
    for kind, nouns in SAYER_NOUNS.items():
        if near & nouns:
            return kind
    if token.ent_type_ == "PERSON":
        return SayerKind.OTHER
    return SayerKind.OUTLET if token.ent_type_ == "ORG" else SayerKind.OTHER


def _phrase(token: "Token") -> "list[Token]":
    out = [token]
    for c in token.children:
        if c.dep_ in {"amod", "compound", "nmod", "appos", "poss", "npadvmod"}:
            out += [c, *(k for k in c.children if k.dep_ in {"amod", "compound", "npadvmod", "punct"})]
    return out
