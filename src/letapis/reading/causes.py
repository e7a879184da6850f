"""What somebody died of: "of a heart attack", "after a stroke", "by suicide", "was killed by a shot"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import naming, prepositions
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.scene import Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSES = frozenset({"relcl", "acl", "advcl", "appos", "punct", "parataxis"})


def causes(scene: Scene) -> Iterator[Role]:
    """The cause of a death, the first that is told.

    Behind "of" and "from" whatever is no human and no time; behind the prepositions that say as well when and where
    ("after", "by", "in", "during") only what the language's table knows for a cause.
    """
    if scene.trigger.row.event is not EventKind.DIED:
        return
    token = scene.trigger.token
    for prep in syntax.children(token, "prep", "agent", "conj"):
        thing = syntax.child(prep, "pobj")
        thing = thing if thing is not None else syntax.child(prep, "pcomp")
        if thing is None or thing in scene.trigger.people or not _tells(token, prep, thing):
            continue
        span = scene.block.cut(*_edges(thing))
        yield Role(RoleName.CAUSE, span, span.text)
        return


def of_cause_alone(token: "Token", event: EventKind | None) -> bool:
    """Whether a death is told with what it came of: who "denies that he died of torture" denies the torture."""
    if event is not EventKind.DIED or token.pos_ not in syntax.VERBAL or token.lemma_.lower() not in naming.DYING:
        return False
    preps = (p for p in syntax.children(token, "prep") if p.lower_ in prepositions.OF_CAUSE)
    things = (thing for p in preps for thing in syntax.children(p, "pobj", "pcomp"))
    return any(thing.pos_ in {"NOUN", "VERB"} and thing.ent_type_ not in {"DATE", "TIME"} for thing in things)


def _tells(token: "Token", prep: "Token", thing: "Token") -> bool:
    only = naming.ONLY_WITH.get(thing.lemma_.lower())
    if only is not None and not any(c.lower_ in only for c in syntax.children(thing, "amod", "compound", "nmod")):
        return False
    if thing.lemma_.lower() in naming.CAUSES:
        return prep.lower_ in prepositions.CAUSING | prepositions.CIRCUMSTANCE
    verbal = token.pos_ in syntax.VERBAL and token.lemma_.lower() in naming.DYING
    named = thing.pos_ == "NOUN" and not thing.ent_type_ and thing.lemma_.lower() not in naming.NO_CAUSES
    return verbal and named and prep.lower_ in prepositions.CAUSING


def _edges(thing: "Token") -> tuple["Token", "Token"]:
    """The words of the cause, without when and where: "a stroke" of "of a stroke in prison in 2021"."""
    first, last = syntax.edges(thing, without=_CLAUSES)
    beside = [c.i for c in syntax.children(thing, "prep", *_CLAUSES) if c.i > thing.i and not _completes(c)]
    return first, last.doc[min(last.i, min(beside, default=last.i + 1) - 1)]


def _completes(prep: "Token") -> bool:
    return prep.lower_ in prepositions.CAUSING | prepositions.TO
