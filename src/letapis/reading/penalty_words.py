"""The penalty and the regime that a court gives, by the words around the term."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import penalties as words
from letapis.language.chosen import prepositions, verbs
from letapis.language.rows import WordRow
from letapis.model import EventKind, Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.page import Block
from letapis.reading.penalties import changing
from letapis.reading.times import FoundLength
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def penalty_of(block: Block, trigger: Trigger, terms: Sequence[Placed[FoundLength]]) -> list[Role]:
    """The penalty and the regime, from the words around the trigger and its term."""
    if trigger.row.event is not EventKind.SENTENCED:
        return []
    near = _around(block, trigger, _of_one(terms))
    if _words(near, words.PENALTIES) is None:
        near = _around(block, trigger, terms)  # "gave A 11 years and B 10 years in a penal colony"
    penalty, regime = _words(near, words.PENALTIES) or _behind(block, trigger.token), _words(near, words.REGIMES)
    return [
        Role(name, span, span.text) for name, span in ((RoleName.PENALTY, penalty), (RoleName.REGIME, regime)) if span
    ]


def _around(block: Block, trigger: Trigger, terms: Sequence[Placed[FoundLength]]) -> Span:
    first, last = _reach(trigger, terms)
    return block.cut(_replaced_by(trigger.token, last) or first, last)


def own_penalty(block: Block, placed: Placed[FoundLength]) -> list[Role]:
    """“A to four years in prison, B to two of restricted freedom”: the words for it right behind a term."""
    last = placed.last
    for t in last.doc[last.i + 1 : min(len(last.doc), last.i + _BEHIND)]:
        if t.text in {",", ";", "."} or t.dep_ == "cc" or t.ent_type_ == "PERSON":
            break
        last = t
    near = block.cut(placed.first, last)
    found = (RoleName.PENALTY, _words(near, words.PENALTIES)), (RoleName.REGIME, _words(near, words.REGIMES))
    return [Role(name, span, span.text) for name, span in found if span is not None]


def _behind(block: Block, verb: "Token") -> Span | None:
    """“Was given life", "sentenced X, a retired teacher, to death”: all, or behind what describes X."""
    life = next((c for c in syntax.children(verb, "dobj", "oprd") if c.lower_ == words.LIFE), None)
    if life is not None:
        return block.cut(life, life)
    to = next((p for p in syntax.children(verb, "prep") if p.lower_ in prepositions.TO and p.i > verb.i), None)
    what = syntax.child(to, "pobj") if to is not None else None
    if to is None or what is None or what.lower_ not in words.ENDLESS:
        return None
    return _words(block.cut(to, what), words.PENALTIES)


def _replaced_by(noun: "Token", last: "Token") -> "Token | None":
    """“His death sentence was replaced with 30 years”: from where it is told what the penalty is now."""
    verb = changing(noun)
    preps = syntax.children(verb, "prep") if verb is not None and verb.lemma_ in verbs.REPLACED else ()
    behind = (p for p in preps if p.lower_ in prepositions.CHANGED_TO and noun.i < p.i < last.i)
    return next(behind, None)


def _reach(trigger: Trigger, terms: Sequence[Placed[FoundLength]]) -> "tuple[Token, Token]":
    token = trigger.token
    first, last = token, token
    for p in terms:
        first, last = min(first, p.first, key=lambda t: t.i), max(last, p.last, key=lambda t: t.i)
    end = last
    for t in token.doc[last.i + 1 : min(len(token.doc), last.i + _BEHIND)]:
        if (
            t.text in {",", ";", "."}
            or t.dep_ == "cc"
            or t.lower_ in words.AND_THEN
            or (t.pos_ in syntax.VERBAL and t.tag_ != "VBN")
        ):
            break
        if trigger.row.pos == "N" and t.dep_ == "prep" and t.head == token.head and token.dep_ == "dobj":
            break  # "commuted the death sentence of X to life": what the sentence was, not what it became
        end = t
    for t in token.doc[max(token.sent.start, first.i - 3) : first.i]:
        if t.dep_ in {"amod", "compound"} and t.head.i >= first.i:
            first = min(first, t, key=lambda x: x.i)
    return first, end


def _of_one(terms: Sequence[Placed[FoundLength]]) -> list[Placed[FoundLength]]:
    """“X to four years of imprisonment, Y to two of restricted freedom”: as far as nobody else is named between."""
    kept: list[Placed[FoundLength]] = []
    for p in sorted(terms, key=lambda placed: placed.first.i):
        between = p.first.doc[kept[-1].last.i + 1 : p.first.i] if kept else ()
        if any(t.ent_type_ == "PERSON" for t in between):
            break
        kept.append(p)
    return kept


_BEHIND = 9
"""Words behind a term in which its penalty is told: "in a reinforced - regime penal colony"."""


def _words(near: Span, rows: Sequence[WordRow]) -> Span | None:
    text = near.text.lower()
    for row in rows:
        for word in sorted(row.words, key=len, reverse=True):
            at = _whole(text, word)
            if at >= 0 and not text[:at].rstrip().endswith(words.WITHOUT):
                return Span(near.start + at, near.start + at + len(word), near.text[at : at + len(word)])
    return None


def _whole(text: str, word: str) -> int:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (at == 0 or not text[at - 1].isalnum()) and (end == len(text) or not text[end].isalnum()):
            return at
        at = text.find(word, at + 1)
    return -1
