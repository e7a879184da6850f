"""Bodies that act, by all the words of their names and with those joined to them, where the parse broke the row."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.model import Role, RoleName
from letapis.reading import syntax
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
        start = scene.block.offset(whole[0])
        if start < role.span.start:  # "FIDH and Human Rights Watch", of which the parse knows "Watch"
            span = scene.block.cut(whole[0], whole[-1])
            return Role(RoleName.AGENT, span, span.text)
    prep = next(
        (p for p in syntax.children(who, "prep") if p.i == who.i + 1 and p.lower_ in prepositions.AGENT_OF), None
    )
    body = syntax.child(prep, "pobj") if prep is not None else None
    if body is None or role.span is None or who.pos_ != "NOUN" or who.tag_ != "NNS" or body.pos_ != "PROPN":
        return role
    name = _name_of(body)
    end = scene.block.end_of(name[-1] if name is not None and name[-1].i > body.i else body)
    if end <= role.span.end:
        return role
    span = scene.block.cut_at(role.span.start, end)
    return Role(RoleName.AGENT, span, span.text)


def joined_before(scene: Scene, who: "Token") -> Iterator[Role]:
    """“Amnesty International, FIDH and Human Rights Watch demanded it”: the bodies that the parse hung elsewhere."""
    name = _name_of(who) if who.ent_type_ == "ORG" else None
    if name is None or name[0].i >= who.left_edge.i:
        return
    while name is not None and name[0].i > name[0].sent.start + 1:
        joint = name[0].i - 1
        while joint > name[0].sent.start and name.doc[joint].lower_ in clauses.COMMA_OR_AND:
            joint -= 1
        if joint == name[0].i - 1 or name.doc[joint].ent_type_ != "ORG":
            return
        name = _name_of(name.doc[joint])
        if name is not None:
            span = scene.block.cut(name[0], name[-1])
            yield Role(RoleName.AGENT, span, span.text)


def _name_of(token: "Token") -> "Words | None":
    return next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
