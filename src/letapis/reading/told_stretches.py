"""Which stretch of text is said: a clause below its verb, or all around a verb that is set off by commas."""

import re
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends
from letapis.language.chosen import sayings as words
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token


def divided(content: "Token", verb: "Token") -> bool:
    """“They may have been arrested: two colleagues said …”: a colon or a semicolon ends what nobody said."""
    if content.i > verb.i:
        return any(t.text == ";" for t in verb.doc[verb.i : content.left_edge.i])
    return any(t.text in {":", ";"} for t in verb.doc[content.right_edge.i : verb.i])


def stretch(block: Block, token: "Token", verb: "Token | None" = None) -> tuple[int, int]:
    """What is said, up to a semicolon behind the verb: "they said they'd appeal; both were detained"."""
    last = token.right_edge
    if verb is not None and token.i > verb.i:
        last = next((next_to(t, -1) for t in verb.doc[verb.i + 1 : last.i] if t.text == ";" and t.i > token.i), last)
    if token.dep_ == "dobj" and (behind := _told_aside(token)) is not None:
        last = behind
    return block.offset(token.left_edge), block.end_of(last)


def _told_aside(thing: "Token") -> "Token | None":
    """“Denied any part in the violence, in which many were killed”: what a clause adds behind a comma nobody denies."""
    clause = next((t for t in thing.subtree if t.dep_ == "relcl" and t.left_edge.i > thing.i), None)
    comma = next_to(clause.left_edge, -1) if clause is not None else None
    return next_to(comma, -1) if comma is not None and comma.text == "," and comma.i > thing.i else None


def inverted(block: Block, verb: "Token", sent: "Tokens") -> list[tuple[int, int]]:
    """“, TUT.by said.” hung below the clause that it reports."""
    told = verb.lemma_.lower() in words.TELLING_VERBS
    if verb.dep_ not in {"parataxis", "advcl", "relcl", "ccomp"} and not _appended(verb):
        return []
    if (syntax.child(verb, "dobj") is not None and not told) or sent.root.i == verb.i or not _set_off(verb):
        return []
    if _tells_itself(verb):
        return []
    first, last = _first(verb), verb.right_edge
    clause = verb.head
    against = clause.dep_ == "advcl" and any(c.lower_ in clauses.WHILE for c in syntax.children(clause, "mark"))
    if (clause.dep_ == "relcl" or against) and last.i + 1 < clause.right_edge.i:  # "where, he says, he was beaten"
        parts = ((clause.left_edge, first), (last, clause.right_edge))
        return [(block.offset(a), block.end_of(b)) for a, b in parts if b.i > a.i]
    out = []
    start, end = told_from(block, sent), block.end_of(sent[-1])
    if first.i > sent.start:
        start, end = narrowed(block, next_to(first, -1), block.offset(first), (start, end))
        out += [(start, block.offset(first))] if start < block.offset(first) else []
    if last.i + 1 < sent.end and next_to(last).text != ";" and not contrasted(block, block.end_of(last)):
        out.append((block.end_of(last), end))
    return out


def _tells_itself(verb: "Token") -> bool:
    """Whether a clause set off tells something of its own: when, of whom, or where, and not who says the rest."""
    if verb.dep_ == "advcl" and any(c.lower_ in mends.TIME_MARKS for c in syntax.children(verb, "mark", "advmod")):
        return True  # "was arrested hours after he had commented on it"
    if verb.dep_ != "relcl":
        return False
    if any(c.tag_ in {"WP", "WDT"} for c in syntax.children(verb, "nsubj", "nsubjpass")):
        return True  # "X, who was suspected of fraud, was released"
    asked = (t for c in syntax.children(verb, "prep") for t in (c.subtree if c.i < verb.i else c.children))
    if any(t.tag_ in {"WP", "WDT", "WP$"} for t in asked):
        return True  # "the ruling, about which his brother informed the public", "to whose term a court added a year"
    if any(c.tag_ == "WRB" for c in syntax.children(verb, "advmod")):
        return True  # "Thailand, where they had protested, were jailed": what they did there
    shares = (c for c in verb.children if c.i < verb.i and c.dep_ in {"dep", "dobj", "npadvmod"})
    return any(t.tag_ == "WDT" and t.dep_ == "pobj" for c in shares for t in c.subtree)  # "all of which she denies"


def narrowed(block: Block, before: "Token", at: int, whole: tuple[int, int]) -> tuple[int, int]:
    """Of what is told a source set into it speaks alone: "a ban of which, he says, he knew nothing".

    Behind a dash that nothing has closed it speaks of what stands behind that: "died in a cell – by his own hand, …".
    """
    word = next_to(before, -1) if before.text == "," and before.i > before.sent.start else before
    if word.tag_ in {"WDT", "WP", "WP$", "WRB"} and word.i > word.sent.start:
        return block.offset(word), whole[1]
    if word.lower_ in clauses.AND | clauses.BUT:  # "was arrested and, he says, beaten"
        return at, whole[1]
    told = block.text[whole[0] - block.start : at - block.start]
    colon = whole[0] + told.rfind(": ")
    if colon >= whole[0] and any(_speaks(t) for t in block.doc if whole[0] <= block.offset(t) < colon):
        return colon + 1, whole[1]  # "a claim that the spokesman rejected: no one had been beaten, he said"
    dashes = [m.start() for m in _DASH.finditer(told)]
    if len(dashes) % 2 == 0 or told[dashes[-1] + 2 :].split()[:1] in _GOING_ON:
        return whole
    closed = _DASH.search(block.text, at - block.start, whole[1] - block.start)
    return whole[0] + dashes[-1], block.start + closed.start() if closed is not None else whole[1]


def _speaks(verb: "Token") -> bool:
    return verb.pos_ == "VERB" and verb.lemma_.lower() in words.SAY_VERBS | words.REFUTING_VERBS


_DASH = re.compile(r"[–—]| - ")
_GOING_ON = [[word] for word in (*clauses.AND, *clauses.BUT)]
"""Behind a dash these only go on with what was told before it."""


def contrasted(block: Block, at: int) -> bool:
    """“X remains in prison, his sister said, while Y was released”: what stands against it the report tells itself."""
    behind = (t for t in block.doc if block.offset(t) >= at and not (t.is_punct or t.is_space))
    word = next(behind, None)
    return word is not None and word.lower_ in clauses.WHILE and word.head.tag_ != "VBG"  # "…, while being held"


def told_from(block: Block, sent: "Tokens") -> int:
    """Where that begins of which a sayer is told at the end: "he has left; he is on his way, TUT.by reports"."""
    start = sent.start
    while start > 0 and block.text[block.end_of(sent.doc[start - 1]) - 1 - block.start] == ";":
        before = sent.doc[start - 1].sent
        said = any(t.lemma_.lower() in words.SAY_VERBS or t.lower_ in words.SOURCE_PHRASES for t in before)
        if said or any(block.offset(before[0]) <= f.start < block.end_of(before[-1]) for f in block.frames):
            break
        start = before.start
    return block.offset(sent.doc[start])


def _appended(verb: "Token") -> bool:
    """“X was released, his wife told AFP”: read as a second clause, though no "and" joins it."""
    joined = any(t.dep_ == "cc" for t in verb.doc[max(_first(verb).i - 2, 0) : _first(verb).i])
    return verb.dep_ == "conj" and not joined and syntax.child(verb, "nsubj") is not None


def _first(verb: "Token") -> "Token":
    """The first word of a clause, its commas aside."""
    return min([verb, *(c.left_edge for c in verb.children if not c.is_punct)], key=lambda t: t.i)


def _set_off(verb: "Token") -> bool:
    before = _first(verb).i - 1
    return (
        before >= 0
        and verb.doc[before].text in {",", "”", '"', "’", ";", "—", "–", "-"}
        and syntax.child(verb, "mark") is None
    )


def enclosing(token: "Token", sent: "Tokens") -> "tuple[Token, Token]":
    """The clause that a phrase of source is about: the sentence, or the complement it stands in."""
    head = syntax.clause_head(token.head)
    aside = head.dep_ == "advcl" and syntax.child(head, "mark") is not None and head.left_edge.i > sent.start
    if (aside or head.dep_ in {"ccomp", "relcl"}) and head.i != sent.root.i:
        return head.left_edge, head.right_edge
    return sent[0], sent[-1]
