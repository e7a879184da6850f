"""What somebody is charged with, convicted of, sentenced for: each offence of a list by itself."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, unreal, verbs
from letapis.language.chosen import people as people_words
from letapis.language.chosen import rules as event_rules
from letapis.language.chosen import terms as term_words
from letapis.model import EventKind, Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.page import Block
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

OFFENCES = {EventKind.CHARGED, EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACCUSED}
"""Events that say for what."""
_REACH = 30
"""Words behind "found" in which "guilty" may stand, where the parse does not join them."""


def offences(block: Block, trigger: Trigger, verb: "Token") -> Iterator[Role]:
    """The offences of an event, in the order of the text."""
    if trigger.row.event not in OFFENCES:
        return
    if trigger.row.name in event_rules.DEED_TOLD:
        span = block.cut(trigger.token, trigger.token.right_edge)
        yield Role(RoleName.OFFENCE, span, span.text)
        return
    named = _of_charge(trigger.token)
    if named is not None:
        span = block.cut(*named)
        yield Role(RoleName.OFFENCE, span, span.text)
        return
    first = next((t for head in _heads(trigger.token, verb) if (t := _below(head)) is not None), None)
    first = first if first is not None else _denied(trigger)
    told: list[Span] = []
    for offence in _listed(first) if first is not None else ():
        whole_span = _without_bracket(block.cut(*_edges(offence)))
        span = _within_quotes(whole_span, block)
        if not any(whole.contains(span) for whole in told):  # "making, storing and spreading information"
            told.append(span)
            yield Role(RoleName.OFFENCE, span, span.text)
        next_one = _behind_quotes(whole_span, span)
        if next_one is not None:
            told.append(next_one)
            yield Role(RoleName.OFFENCE, next_one, next_one.text)


def offences_behind(block: Block, prep: "Token") -> Iterator[Role]:
    """The offences right behind a preposition, whatever it hangs on: "and Castillo of contempt and assault"."""
    first = syntax.child(prep, "pobj", "pcomp")
    if first is None or _person(first) or first.ent_type_ in {"DATE", "TIME", "LAW", "GPE"}:
        return
    if first.lemma_.lower() in term_words.NO_OFFENCES or first.lemma_ in term_words.OFFENCE_MEASURES:
        return
    for offence in _listed(first):
        span = _within_quotes(_without_bracket(block.cut(*_edges(offence))), block)
        yield Role(RoleName.OFFENCE, span, span.text)


def _without_bracket(span: Span) -> Span:
    """“Encroachment on the order (Article 159), which …”: the offence ends where the citation begins."""
    at = span.text.find(" (")
    return Span(span.start, span.start + at, span.text[:at]) if at > 0 else span


def _within_quotes(span: Span, block: Block) -> Span:
    """“Making and spreading information against the State” under Article 117: not beyond the closing mark."""
    at = next((n for n, c in enumerate(span.text) if c in _CLOSING and n), -1)
    opened = any(c in _OPENING for c in span.text[: max(at, 0)])
    before = block.text[: span.start - block.start].count('"')
    opened = opened or (at > 0 and span.text[at] == '"' and before % 2 == 0)  # straight: it opens here
    if at > 0 and not opened:
        return Span(span.start, span.start + at, span.text[:at])
    unclosed = span.text.count('"') % 2 == 1 and before % 2 == 0
    behind = span.end - block.start
    return block.cut_at(span.start, span.end + 1) if unclosed and block.text[behind : behind + 1] == '"' else span


def _behind_quotes(whole: Span, quoted: Span) -> Span | None:
    """“Convicted of "spreading fakes" and treason”: what stands behind the closing mark is an offence of its own."""
    found = _AND_MORE.match(whole.text, quoted.end - whole.start) if quoted.end < whole.end else None
    if found is None:
        return None
    start = whole.start + found.end()
    return Span(start, whole.end, whole.text[found.end() :])


_AND_MORE = re.compile(rf'["”»],? (?:{"|".join(sorted(clauses.AND))}) (?=\w)')
_OPENING, _CLOSING = '“«„"', '”»"'


def _of_charge(token: "Token") -> "tuple[Token, Token] | None":
    """“On a treason charge”, "sedition charges": the words before the charge."""
    if token.lemma_.lower() not in term_words.CHARGES or syntax.pobj(token, prepositions.OF) is not None:
        return None
    before = [c for c in syntax.children(token, "compound") if c.ent_type_ not in {"GPE", "NORP", "PERSON", "CARDINAL"}]
    return (before[0].left_edge, before[-1]) if before else None


def _denied(trigger: Trigger) -> "Token | None":
    """“Denied ordering any violence”."""
    if not trigger.row.denies:
        return None
    return next((c for c in syntax.children(trigger.token, "xcomp", "ccomp") if c.tag_ == "VBG"), None)


def _heads(token: "Token", verb: "Token") -> "list[Token]":
    """Where "of", "for" and "with" may hang: on "guilty", the trigger, its verb, what was given, the years."""
    heads = [token, verb, *syntax.children(verb, "dobj", "acomp", "oprd"), *syntax.children(token, "dobj")]
    heads = [head for head in heads if not is_human(head) or head in {token, verb} or _told_of(head, verb)]
    heads += [
        c
        for prep in syntax.children(verb, "prep")
        for c in syntax.children(prep, "pobj")
        if c.lemma_ in term_words.GIVEN
    ]
    if verb.lemma_ in verbs.FINDING:
        behind = (t for t in verb.doc[verb.i : verb.i + _REACH] if t.lower_ in term_words.GUILTY)
        heads = [*list(behind)[:1], *heads]
    return list(dict.fromkeys(heads))


def _told_of(name: "Token", verb: "Token") -> bool:
    """“Convicted X of espionage”, where the parse hangs the deed on the name; not “the editors of a news outlet”."""
    return name.pos_ == "PROPN" and name.dep_ == "dobj" and verb.lemma_ in verbs.OF_DEEDS


def _below(head: "Token") -> "Token | None":
    """The first offence that a head has."""
    if head.lemma_ in verbs.RESTING:
        return None
    for prep in syntax.children(head, "prep"):
        inner = syntax.child(prep, "pobj", "pcomp")
        if head.pos_ == "NUM":
            continue  # "42 of the detained"
        if prep.lower_ not in prepositions.FOR_OFFENCE or inner is None or _person(inner) or _instead(prep):
            continue
        if head.lemma_ in term_words.UNITS and inner.lemma_.lower() in term_words.OF_A_TERM:
            continue  # "three years of restricted freedom"
        if inner.lemma_.lower() in term_words.CHARGES:
            inner = syntax.pobj(inner, prepositions.OF) or (inner if prep.lower_ in prepositions.ON else None)
        if inner is not None and inner.lemma_.lower() in people_words.THINGS_OF_COURT:
            continue  # "her sentence was increased on appeal"
        if (
            inner is None
            or inner.tag_ in {"WP", "WDT", "CD", "JJR"}
            or inner.ent_type_ in {"DATE", "TIME", "LAW", "GPE", "MONEY"}
            or inner.lower_ in term_words.CURRENCIES
            or inner.lemma_ in term_words.OFFENCE_MEASURES
        ):
            continue
        if inner.lemma_.lower() in term_words.NO_OFFENCES:
            continue
        return inner
    return None


def _instead(prep: "Token") -> bool:
    """“Was fined instead of being jailed”: what did not come, and not what for."""
    return prep.i > 0 and next_to(prep, -1).lower_ in unreal.INSTEAD | unreal.SHORT


def _listed(first: "Token") -> "list[Token]":
    """“Of smuggling cash and of financing …”, "insulting the symbols, contempt and disorder", "… and five for …"."""
    found = [t for t in (first, *first.conjuncts) if t.i >= first.i]
    found += [
        c
        for prep in (*first.head.conjuncts, *_again(first.head))
        for c in syntax.children(prep, "pobj", "pcomp")
        if c.i > first.i
    ]
    found += _gerunds_behind(first)
    found = [of for t in found if (of := _below(t) if t.lemma_ in term_words.UNITS else t) is not None]
    return sorted({t.i: t for t in found if _offence(t)}.values(), key=lambda t: t.i)


def _offence(token: "Token") -> bool:
    """“Over an illegal rally, and again in 2016”: neither whom, nor what was done next, nor when."""
    return not _person(token) and token.tag_ not in _FINITE and token.ent_type_ not in {"DATE", "TIME"}


def _again(prep: "Token") -> "list[Token]":
    """“Of inciting hatred (Article 130) and of calling for sanctions”: the same preposition, hung on the verb again."""
    behind = (c for c in syntax.children(prep.head, "prep") if c.lower_ == prep.lower_ and c.i > prep.i)
    return [c for c in behind if next_to(c, -1).lower_ in clauses.COMMA_OR_AND]


def _gerunds_behind(first: "Token") -> "list[Token]":
    """“For treason, undermining integrity and spreading false news”: one list, though no clause of its noun."""
    end = first.right_edge
    behind = end.doc[end.i + 2] if end.i + 2 < len(end.doc) and next_to(end).text == "," else None
    if behind is None or behind.tag_ != "VBG" or behind.dep_ != "advcl" or syntax.child(behind, "cc") is None:
        return []
    return [behind, *(c for c in syntax.children(behind, "conj") if c.tag_ == "VBG")]


def _person(token: "Token") -> bool:
    return token.tag_ != "VBG" and (is_human(token) or token.lower_ in syntax.RELATIVES)


_FINITE = {"VBD", "VBZ", "VBP"}


def _edges(offence: "Token") -> "tuple[Token, Token]":
    """First and last word, without what is said of it further, and without the day."""
    first = last = offence
    for c in offence.children:
        dated = c.dep_ == "prep" and any(k.ent_type_ == "DATE" for k in syntax.children(c, "pobj"))
        then = c.dep_ == "prep" and c.lower_ in prepositions.BEFORE_OR_AFTER  # "inciting violence after posting …"
        if c.dep_ in {"relcl", "conj", "cc", "punct", "advcl", "appos", "npadvmod"} or dated or then:
            continue
        first = min(first, c.left_edge, key=lambda t: t.i)
        last = max(last, _last(c), key=lambda t: t.i)
    told = next((c for c in offence.subtree if c.dep_ == "relcl" and first.i < c.left_edge.i <= last.i), None)
    if told is not None and next_to(told.left_edge, -1).text == ",":
        last = _last_before(next_to(told.left_edge, -1))  # "conspiracy to hack a computer, which carries five years"
    more = next((t for t in offence.doc[first.i + 1 : last.i] if _next_term(t)), None)
    if more is not None:
        joined = next_to(more, -1)
        last = _last_before(joined if joined.dep_ == "cc" else more)
    under = next((t for t in offence.doc[offence.i + 1 : last.i] if _cites(t)), None)
    if under is not None and under.i > first.i:
        last = next_to(under, -1)
    return first, last


def _next_term(token: "Token") -> bool:
    """“Six months for spreading news and six for making allegations”: the next number is no part of the offence."""
    for_it = token.i + 1 < len(token.doc) and next_to(token).lower_ in prepositions.FOR
    return token.pos_ == "NUM" and token.dep_ == "conj" and for_it


def _cites(token: "Token") -> bool:
    """“Organising riots under Article 293”: from there on it is the law that is told."""
    return token.lower_ in prepositions.UNDER and any(
        t.text.startswith(term_words.LAW_SHOWN) for t in token.doc[token.i + 1 : token.i + 4]
    )


def _last_before(comma: "Token") -> "Token":
    return next_to(comma, -1)


def _last(token: "Token") -> "Token":
    end = token.right_edge
    while end.i > token.i and (end.is_punct or end.is_space):
        end = next_to(end, -1)
    return end
