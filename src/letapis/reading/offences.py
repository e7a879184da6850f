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
from letapis.reading.offence_rows import further, is_person, listed
from letapis.reading.offence_words import edges_of
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
        span = block.cut(trigger.token, _end_of_deed(trigger.token))
        yield Role(RoleName.OFFENCE, span, span.text)
        return
    named = _of_charge(trigger.token)
    if named is not None:
        span = block.cut(*named)
        yield Role(RoleName.OFFENCE, span, span.text)
        return
    first = _first(_heads(trigger.token, verb))
    if first is not None and trigger.row.event in _JUDGED and first.head.lower_ in prepositions.WITH:
        first = None  # "was sentenced to six years, with credit for his confinement"
    first = first if first is not None else _denied(trigger)
    first = first if first is not None else _of_next(trigger)
    yield from _told(block, first) if first is not None else ()


def _end_of_deed(verb: "Token") -> "Token":
    """“Had usurped another man's name, which veterans denied”: what is said of it behind a comma is none of it."""
    last = verb.right_edge
    clause = next((t for t in (last, *last.ancestors) if t.dep_ == "relcl" and verb.is_ancestor(t)), None)
    begin = clause.left_edge.i if clause is not None else 0
    set_off = begin - 1 > verb.i and verb.doc[begin - 1].text == ","
    return verb.doc[begin - 2] if set_off else last


_JUDGED = {EventKind.SENTENCED, EventKind.CONVICTED}


def _told(block: Block, first: "Token") -> Iterator[Role]:
    """The offences of a row that begins with this one."""
    told: list[Span] = []
    row = listed(first, _below)
    for offence in row:
        whole_span = _without_bracket(block.cut(*edges_of(offence)))
        span = _within_quotes(whole_span, block)
        if not any(whole.contains(span) for whole in told):  # "making, storing and spreading information"
            told.append(span)
            yield Role(RoleName.OFFENCE, span, span.text)
        next_one = _behind_quotes(whole_span, span)
        if next_one is not None:
            told.append(next_one)
            yield Role(RoleName.OFFENCE, next_one, next_one.text)
    if not any(t.dep_ == "cc" for t in first.doc[first.i : row[-1].i]) if row else False:
        for begin, end in further(edges_of(row[-1])[1], first.head.lower_):
            span = block.cut(begin, end)
            yield Role(RoleName.OFFENCE, span, span.text)


def _first(heads: "list[Token]") -> "Token | None":
    """The first offence below one of these words; of two rows with the same preposition the one told first."""
    found = [t for head in heads if (t := _below(head)) is not None]
    behind = [t for t in found if _as_sure(t.head, found[0].head) and heads[0].i < t.i < found[0].i]
    return min([*found[:1], *behind], key=lambda t: t.i, default=None)


def _as_sure(prep: "Token", other: "Token") -> bool:
    """“For royal insult over a speech”: what stands behind "for" rather than the deed behind "over"."""
    return prep.lower_ == other.lower_ or (other.lower_ in prepositions.OVER and prep.lower_ in prepositions.FOR)


def _of_next(trigger: Trigger) -> "Token | None":
    """“Sent him to prison for a year and fined him for slander”: what for is told behind the second."""
    if trigger.row.pos != "V" or trigger.row.event not in _JUDGED:
        return None
    behind = (c for c in syntax.children(trigger.token, "conj") if c.lemma_ in verbs.PUNISHING)
    verb = next((c for c in behind if syntax.child(c, *syntax.SUBJECTS) is None), None)
    return _first(_heads(verb, verb)) if verb is not None else None


def offences_behind(block: Block, prep: "Token") -> Iterator[Role]:
    """The offences right behind a preposition, whatever it hangs on: "and Castillo of contempt and assault"."""
    first = syntax.child(prep, "pobj", "pcomp")
    if first is None or is_person(first) or first.ent_type_ in {"DATE", "TIME", "LAW", "GPE"}:
        return
    if first.lemma_.lower() in term_words.NO_OFFENCES or first.lemma_ in term_words.OFFENCE_MEASURES:
        return
    for offence in listed(first, _below):
        span = _within_quotes(_without_bracket(block.cut(*edges_of(offence))), block)
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
    if (whole := _to_closing(span, block)) is not None:
        return whole
    unclosed = span.text.count('"') % 2 == 1 and before % 2 == 0
    behind = span.end - block.start
    return block.cut_at(span.start, span.end + 1) if unclosed and block.text[behind : behind + 1] == '"' else span


def _to_closing(span: Span, block: Block) -> Span | None:
    """“Financing acts that violate public order”: what a pair of marks holds is one offence, to its end."""
    start, end = span.start - block.start, span.end - block.start
    opened = next((n for n in (start - 1, start) if n >= 0 and block.text[n] in _OPENING[:3]), None)
    closing = next((n for n in range(end, len(block.text)) if block.text[n] in _CLOSING + _OPENING), None)
    if opened is None or closing is None or block.text[closing] not in _CLOSING or closing - end > _LONG_OFFENCE:
        return None
    if any(mark in block.text[end:closing] for mark in ".;!?") or any(c in _CLOSING for c in span.text):
        return None
    words = block.text[opened + 1 : closing].rstrip(" ,")
    return Span(block.start + opened + 1, block.start + opened + 1 + len(words), words)


_LONG_OFFENCE = 160
"""Letters to the mark that closes an offence; what goes on longer is a quotation."""


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
    guilty = syntax.child(trigger.token, "acomp", "oprd")  # "pleaded not guilty to smuggling and tax evasion"
    for head in (trigger.token, guilty) if guilty is not None and guilty.lower_ in term_words.GUILTY else ():
        for prep in (p for p in syntax.children(head, "prep") if p.lower_ in prepositions.TO):
            inner = syntax.child(prep, "pobj", "pcomp")
            if inner is not None and inner.lemma_.lower() in term_words.CHARGES:
                inner = _of_charges(inner)
            if inner is not None:
                return inner
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
    heads += _beside(token, verb)
    if verb.lemma_ in verbs.FINDING:
        behind = (t for t in verb.doc[verb.i : verb.i + _REACH] if t.lower_ in term_words.GUILTY)
        heads = [*list(behind)[:1], *heads]
    return list(dict.fromkeys(heads))


def _beside(token: "Token", verb: "Token") -> "list[Token]":
    """“Suspected once more of fraud", "accused by prosecutors of treason", "13 years for sedition fell on X”."""
    found = [c for c in syntax.children(token, "advmod") if c.i > token.i]
    agent = syntax.pobj(token, prepositions.BY) if token.lemma_ in verbs.OF_DEEDS else None
    if agent is not None and agent.pos_ == "NOUN" and is_human(agent):
        found.append(agent)
    for subject in syntax.children(verb, *syntax.SUBJECTS):
        told = (subject, *syntax.children(subject, "appos"))
        found += [t for t in told if t.lemma_.lower() in term_words.GIVEN | term_words.CHARGES]
    return found


def _told_of(name: "Token", verb: "Token") -> bool:
    """“Convicted X of espionage”, where the parse hangs the deed on the name; not “the editors of a news outlet”."""
    return name.pos_ == "PROPN" and name.dep_ == "dobj" and verb.lemma_ in verbs.OF_DEEDS


def _below(head: "Token") -> "Token | None":
    """The first offence that a head has."""
    if head.lemma_ in verbs.RESTING or head.pos_ == "NUM":  # "42 of the detained"
        return None
    noun = head.pos_ == "NOUN" and head.lemma_.lower() in term_words.CHARGES
    if noun and (inner := _of_charges(head)) is not None and not is_person(inner):
        return None if inner.ent_type_ in _NO_OFFENCE else inner
    return next((inner for prep in syntax.children(head, "prep") if (inner := _behind(head, prep)) is not None), None)


def _behind(head: "Token", prep: "Token") -> "Token | None":
    """The offence behind a preposition."""
    inner = syntax.child(prep, "pobj", "pcomp")
    if prep.lower_ not in prepositions.FOR_OFFENCE or inner is None or is_person(inner) or _instead(prep):
        return None
    if head.pos_ == inner.pos_ == "PROPN" and next_to(prep, -1).text == ",":
        return None  # "jailed Ihar Losik, of Radio Liberty, for two years"
    of_term = bool({head.lemma_, next_to(prep, -1).lemma_} & (term_words.UNITS | term_words.TERM))
    if of_term and prep.lower_ in prepositions.OF and inner.lemma_.lower() in term_words.OF_A_TERM:
        return None  # "three years of restricted freedom"
    if inner.lemma_.lower() in term_words.OFFENCE_ITSELF:
        inner = syntax.pobj(inner, prepositions.OF)  # "for the offence committed", "with the offence of rebellion"
    elif inner.lemma_.lower() in term_words.CHARGES:
        inner = _of_charges(inner) or (inner if prep.lower_ in prepositions.ON else None)
    return None if inner is None or _is_none(inner) else inner


def _is_none(inner: "Token") -> bool:
    """Whether a word is no offence: a time, a sum, a place, what a court deals with."""
    if inner.tag_ == "VBG":
        return False  # "for setting up a terrorist group"
    if inner.lemma_.lower() in people_words.THINGS_OF_COURT | term_words.NO_OFFENCES:
        return True  # "her sentence was increased on appeal"
    measured = inner.lower_ in term_words.CURRENCIES or inner.lemma_ in term_words.OFFENCE_MEASURES
    return measured or inner.tag_ in {"WP", "WDT", "CD", "JJR"} or inner.ent_type_ in _NO_OFFENCE


_NO_OFFENCE = {"DATE", "TIME", "LAW", "GPE", "MONEY"}


def _of_charges(charges: "Token") -> "Token | None":
    """“Charges of treason", "counts including fraud", "charges that include espionage", "from fraud to treason”."""
    inner = syntax.pobj(charges, prepositions.OF | prepositions.INCLUDING | prepositions.FROM)
    if inner is not None:
        return inner
    clause = next((c for c in syntax.children(charges, "relcl", "acl") if c.lemma_ in verbs.INCLUDE), None)
    return syntax.child(clause, "dobj", "xcomp") if clause is not None else None


def _instead(prep: "Token") -> bool:
    """“Was fined instead of being jailed”: what did not come, and not what for."""
    return prep.i > 0 and next_to(prep, -1).lower_ in unreal.INSTEAD | unreal.SHORT
