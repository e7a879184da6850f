"""Who else and what else took part: agent, place, facility, court, law, offence, term, amount, mode."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import naming, prepositions, verbs
from letapis.model import EventKind, ReleaseMode, Role, RoleName
from letapis.reading import syntax
from letapis.reading.agents import agents, counterparts
from letapis.reading.bench import courts
from letapis.reading.causes import causes
from letapis.reading.offences import offences
from letapis.reading.places import places
from letapis.reading.scene import Scene, verb_of

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName


def find_roles(scene: Scene) -> tuple[Role, ...]:
    """The roles of the parse; laws, terms and amounts are added by their own readers."""
    found = [
        *agents(scene),
        *counterparts(scene),
        *places(scene),
        *courts(scene),
        *offences(scene.block, scene.trigger, verb_of(scene)),
        *_mode(scene),
        *causes(scene),
    ]
    seen: set[tuple[RoleName, int | None]] = set()
    out = []
    for role in found:
        key = (role.role, role.span.start if role.span else None)
        if key not in seen:
            seen.add(key)
            out.append(role)
    return tuple(out)


def _mode(scene: Scene) -> Iterator[Role]:
    row = scene.trigger.row
    if row.event is not E.RELEASED:
        return
    if row.mode is not None:
        yield Role(R.MODE, None, row.mode.value)
        return
    verb = verb_of(scene)
    if verb.dep_ == "conj" and verb.head.lemma_ in verbs.ACQUITTING and not syntax.objects(verb):
        yield Role(R.MODE, None, ReleaseMode.ACQUITTAL.value)  # "was cleared of all charges and walked out"
        return
    without = syntax.pobj(verb, prepositions.WITHOUT) or _also_without(verb)
    if without is not None and without.lemma_.lower() in naming.CONDITIONS:
        yield Role(R.MODE, scene.block.cut(without, without), ReleaseMode.UNCONDITIONAL.value)
        return
    near = [
        *_own(scene.trigger.token),
        *(t for c in syntax.children(verb, "prep", "advcl", "advmod") if not _from(c) for t in _own(c)),
    ]
    for word, mode in naming.MODES:
        hit = next((t for t in near if t.lower_ == word and t.ent_type_ != "ORG"), None)  # "Amnesty International"
        if hit is not None:
            yield Role(R.MODE, scene.block.cut(hit, hit), mode)
            return


def _also_without(verb: "Token") -> "Token | None":
    """“At once and without conditions”: what is joined to how soon."""
    also = (c for prep in syntax.children(verb, "prep", "advmod") for c in syntax.children(prep, "conj"))
    found = (syntax.child(c, "pobj") for c in also if c.lower_ in prepositions.WITHOUT)
    return next((noun for noun in found if noun is not None), None)


def _from(prep: "Token") -> bool:
    """“Was freed from house arrest”: what is over is no way of being free."""
    return prep.dep_ == "prep" and prep.lower_ in prepositions.FROM


def _own(token: "Token") -> "Iterator[Token]":
    """The words below one, without those of clauses beside it: "two were freed, and a third put under house arrest"."""
    yield token
    for c in token.children:
        if c.dep_ in syntax.SUBJECTS or _from(c):
            continue  # "Kara-Murza, serving 25 years, walked free"
        if c.dep_ not in {"conj", "ccomp", "parataxis"} or c.pos_ not in syntax.VERBAL:
            yield from _own(c)
