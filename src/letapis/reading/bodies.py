"""Bodies that act, by all the words of their names and with those joined to them, where the parse broke the row."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns
from letapis.model import Role, RoleName
from letapis.reading import syntax
from letapis.reading.gazetteer import is_body
from letapis.reading.scene import Scene, role_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Words
    from spacy.tokens import Token


def of_body(scene: Scene, who: "Token", called: "Token") -> Role:
    """“Officers of the State Security Service”, "men from the ministry”: with the body they are of.

    `called` is the word that names him, `who` itself or one beside it.
    """
    role = role_of(scene, RoleName.AGENT, called)
    whole = _name_of(called)
    if whole is not None and role.span is not None and called.ent_type_ == "ORG":
        span = scene.block.cut(whole[0], whole[-1])
        if span.start < role.span.start or any(mark in role.span.text for mark in _SEVERAL):
            return Role(RoleName.AGENT, span, span.text)  # "FIDH and Human Rights Watch", parsed as "Watch"
    prep = next(
        (p for p in syntax.children(who, "prep") if p.i == who.i + 1 and p.lower_ in prepositions.AGENT_OF), None
    )
    body = syntax.child(prep, "pobj") if prep is not None else None
    if body is None or role.span is None or who.pos_ != "NOUN" or who.tag_ != "NNS" or not _has_name(body):
        return role
    name = _name_of(body)
    end = scene.block.end_of(name[-1] if name is not None and name[-1].i > body.i else body)
    if end <= role.span.end:
        return role
    span = scene.block.cut_at(role.span.start, end)
    return Role(RoleName.AGENT, span, span.text)


def _has_name(body: "Token") -> bool:
    return body.pos_ == "PROPN" or body.ent_type_ == "ORG" or (body.text.isupper() and len(body.text) > 1)


_SEVERAL = [f" {word} " for word in sorted(clauses.AND)] + [", "]


def joined_bodies(scene: Scene, who: "Token") -> Iterator[Role]:
    """“Amnesty International, FIDH and Human Rights Watch demanded it”: the bodies that the parse hung elsewhere."""
    name = _name_of(who) if who.ent_type_ == "ORG" else None
    if name is None:
        return
    row = [*_further(name, _BACK), name, *_further(name, _ON)]
    row.sort(key=lambda words: words.start)
    joints = {t.lower_ for t in name.doc[row[0].start : row[-1].end] if t.dep_ == "cc"}
    if len(row) < 2 or joints.isdisjoint(clauses.AND):  # noqa: PLR2004 - no row
        return
    first = row[0]
    if first.start > first[0].sent.start and first.doc[first.start - 1].pos_ in {"ADP", "VERB"} and first != name:
        row = row[1:]  # "according to PEN, Amnesty International and FIDH demanded it"
    own = {t.i for t in syntax.coordinated(who)}
    for words in row:
        if words != name and not any(t.i in own for t in words):
            span = scene.block.cut(words[0], words[-1])
            yield Role(RoleName.AGENT, span, span.text)


_BACK, _ON = -1, 1


def _further(name: "Words", way: int) -> "Iterator[Words]":
    """The names of bodies before or behind one, with nothing but commas, "and" and "the" between them."""
    doc, sent = name.doc, name[0].sent
    while True:
        at = name.start - 1 if way == _BACK else name.end
        begun = at
        while sent.start <= at < sent.end and doc[at].lower_ in clauses.COMMA_OR_AND | pronouns.THE:
            at += way
        if at == begun or not sent.start <= at < sent.end or doc[at].ent_type_ != "ORG":
            return
        found = _name_of(doc[at])
        if found is None:
            return
        yield found
        name = found


def _name_of(token: "Token") -> "Words | None":
    """The name that a word is part of; of several that the model takes for one, its own."""
    found = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    marks = [t.i for t in found if t.lower_ in clauses.COMMA_OR_AND] if found is not None else []
    if found is None or not marks or not (any(t.text == "," for t in found) or _both_known(found, marks[0])):
        return found
    start = max((i + 1 for i in marks if i < token.i), default=found.start)
    end = min((i for i in marks if i > token.i), default=found.end)
    return token.doc[start:end] if start < end else found


def _both_known(found: "Words", joint: int) -> bool:
    """“Amnesty International and Human Rights Watch”, no body of its own."""
    return is_body(found.doc[found.start : joint].text) and is_body(found.doc[joint + 1 : found.end].text)
