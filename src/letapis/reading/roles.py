"""Who else and what else took part: agent, place, facility, court, law, offence, term, amount, mode."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en.stance import ORDERING
from letapis.language.en.words import LISTS
from letapis.model import EventKind, Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.gazetteer import is_place
from letapis.reading.humans import is_human
from letapis.reading.offences import offences
from letapis.reading.page import Block
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName

AGENTIVE = {
    E.DETAINED,
    E.REMANDED,
    E.HOUSE_ARREST,
    E.PUNISHED,
    E.ILL_TREATED,
    E.RELEASED,
    E.SEARCHED,
    E.QUESTIONED,
    E.WANTED,
    E.INVESTIGATED,
    E.CHARGED,
    E.CASE_CLOSED,
    E.EXTRADITED,
    E.DEPORTED,
    E.RECOGNISED,
    E.RECOGNITION_WITHDRAWN,
    E.LISTED,
    E.ACCUSED,
    E.INTERVENTION,
    E.TRANSFERRED,
}
JUDICIAL = {E.SENTENCED, E.CONVICTED, E.ACQUITTED, E.APPEALED, E.TRIED}
PLACED = {
    E.DETAINED,
    E.HOUSE_ARREST,
    E.HELD,
    E.ILL_TREATED,
    E.RELEASED,
    E.DIED,
    E.DISAPPEARED,
    E.SEARCHED,
    E.QUESTIONED,
    E.TRIED,
    E.EXTRADITED,
    E.DEPORTED,
    E.LEFT_COUNTRY,
    E.RETURNED,
}
FACILITIES = {
    E.REMANDED,
    E.HELD,
    E.TRANSFERRED,
    E.PUNISHED,
    E.ILL_TREATED,
    E.HUNGER_STRIKE,
    E.RELEASED,
    E.DIED,
    E.DETAINED,
}
FROM_PLACES = {E.EXTRADITED, E.DEPORTED, E.LEFT_COUNTRY, E.RETURNED}


@dataclass(frozen=True, slots=True)
class Scene:
    """The words around a trigger: the block, the trigger, and the function that gives a noun phrase its span."""

    block: Block
    trigger: Trigger
    phrase: Callable[[Block, "Token"], Span]
    fullest: Callable[[Block, "Token"], str | None]


def find_roles(scene: Scene) -> tuple[Role, ...]:
    """The roles of the parse; laws, terms and amounts are added by their own readers."""
    found = [
        *_agents(scene),
        *_counterparts(scene),
        *_places(scene),
        *_courts(scene),
        *offences(scene.block, scene.trigger, _verb(scene)),
        *_mode(scene),
    ]
    seen: set[tuple[RoleName, int | None]] = set()
    out = []
    for role in found:
        key = (role.role, role.span.start if role.span else None)
        if key not in seen:
            seen.add(key)
            out.append(role)
    return tuple(out)


def _role(scene: Scene, name: RoleName, token: "Token") -> Role:
    span = scene.phrase(scene.block, token)
    return Role(name, span, scene.fullest(scene.block, token) or span.text)


def _verb(scene: Scene) -> "Token":
    """The verb that the trigger is or hangs on."""
    token = scene.trigger.token
    if token.pos_ in syntax.VERBAL and scene.trigger.row.pos == "V":
        return token
    return syntax.governor(token) or token


def _agents(scene: Scene) -> Iterator[Role]:
    event = scene.trigger.row.event
    if event not in AGENTIVE | JUDICIAL:
        return
    who = _doer(scene)
    if who is None or who in scene.trigger.people or who.lower_ in {"who", "which", "that"}:
        return
    if who.ent_type_ in {"DATE", "TIME"} or who.pos_ in syntax.VERBAL:
        return
    for one in syntax.coordinated(_sayer(who)):
        name = R.COURT if event in JUDICIAL or (event is E.REMANDED and _is_court(one)) else R.AGENT
        if name is R.COURT and not _is_court(one):
            name = R.JUDGE if _is_judge(one) else R.COURT
        yield _role(scene, name, _named(one))
        if name is R.COURT and event is E.REMANDED:
            yield _role(scene, R.AGENT, one)
        if name is R.JUDGE and (court := syntax.pobj(one, "of", "at", "from")) is not None and _is_court(court):
            yield _role(scene, R.COURT, court)


def _doer(scene: Scene) -> "Token | None":
    """Who does it: the subject, or behind "by"; of an event told by a noun the one who orders or makes it."""
    token, row = scene.trigger.token, scene.trigger.row
    if row.pos == "V" and row.person != "subject":
        return syntax.pobj(token, "by") if syntax.is_passive(token) else syntax.subject(token)
    if row.pos != "N":
        return None
    by = syntax.pobj(token, "by")
    verb = token.head if token.dep_ == "dobj" else None
    if by is None and verb is not None and verb.lemma_ in ORDERING and not syntax.is_passive(verb):
        return syntax.subject(verb)
    return by


def _sayer(who: "Token") -> "Token":
    """“The FSB said it had detained him”: it is the FSB."""
    clause = who.head
    if who.lower_ != "it" or clause.dep_ != "ccomp":
        return who
    speaker = syntax.subject(clause.head)
    return speaker if speaker is not None and speaker.lower_ != "it" else who


def _named(who: "Token") -> "Token":
    """“The rights group Memorial”: the name of a body, where it stands beside what it is."""
    name = next((c for c in syntax.children(who, "appos") if c.pos_ == "PROPN" and c.ent_type_ != "PERSON"), None)
    return name if name is not None and who.pos_ == "NOUN" else who


def _is_judge(token: "Token") -> bool:
    words = {token.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(token, "compound", "amod", "appos"))}
    return bool(words & {"judge", "magistrate"})


def _counterparts(scene: Scene) -> Iterator[Role]:
    """Whom somebody acts towards: "urged Moscow to release", "called on the authorities", "wrote to the king"."""
    if scene.trigger.row.event is not E.INTERVENTION or scene.trigger.row.pos != "V":
        return
    verb = scene.trigger.token
    asked = [*syntax.children(verb, "dobj", "dative")]
    asked += [c for prep in ("on", "upon", "to", "with") if (c := syntax.pobj(verb, prep)) is not None]
    asked += [c for clause in syntax.children(verb, "ccomp", "xcomp") for c in syntax.children(clause, "nsubj")]
    for token in asked[:1]:
        acts = token.ent_type_ in {"GPE", "ORG", "NORP", "PERSON"} or is_human(token) or token.lemma_.lower() in BODIES
        if acts and token not in scene.trigger.people:
            yield from (_role(scene, R.COUNTERPART, one) for one in syntax.coordinated(token))


BODIES = frozenset(
    {"government", "authority", "court", "community", "state", "council", "parliament", "country", "regime"}
)
"""Nouns of those who can be asked."""


def _is_court(token: "Token") -> bool:
    return token.lemma_.lower() in {"court", "tribunal"} or any(c.lemma_.lower() == "court" for c in token.children)


def _phrases(scene: Scene) -> "Iterator[tuple[Token, Token]]":
    """Preposition and noun of the phrases below the trigger and the verb it hangs on."""
    verb = _verb(scene)
    heads = [scene.trigger.token, verb]
    heads += [
        c
        for c in syntax.children(verb, "dobj", "xcomp", "prt", "npadvmod", "advmod", "acomp")
        if c not in scene.trigger.people
    ]
    heads += list(syntax.children(scene.trigger.token, "prep", "agent"))
    seen = set()
    for head in heads:
        for prep in syntax.children(head, "prep", "agent"):
            for noun in syntax.children(prep, "pobj"):
                for one in syntax.coordinated(noun):
                    if one.i not in seen:
                        seen.add(one.i)
                        yield prep, one
                    yield from _nested(one, seen)


def _nested(noun: "Token", seen: set[int]) -> "Iterator[tuple[Token, Token]]":
    for prep in syntax.children(noun, "prep"):
        for inner in syntax.children(prep, "pobj"):
            if inner.i not in seen and prep.lower_ in {"in", "at", "near", "of", "outside"}:
                seen.add(inner.i)
                yield prep, inner


def _places(scene: Scene) -> Iterator[Role]:
    event = scene.trigger.row.event
    for prep, noun in _phrases(scene):
        where = prep.lower_
        if event in FACILITIES and (_is_facility(noun) or (event is E.DIED and noun.lemma_.lower() in HOSPITALS)):
            from_there = where == "from" and event is E.TRANSFERRED
            if where in {"in", "at", "to", "from", "inside", "into", "of", "outside"}:
                yield _facility(scene, R.FACILITY_FROM if from_there else R.FACILITY, noun)
        else:
            for place in _places_named(noun):
                yield from _place(scene, where, place)
    if event is E.SEARCHED:
        thing = syntax.patient(scene.trigger.token)
        if thing is not None and thing.lemma_.lower() in LISTS["premises"]:
            yield _role(scene, R.PLACE, thing)
    if event is E.RELEASED and scene.trigger.row.person == "subject":
        left = syntax.obj(scene.trigger.token)
        if left is not None and _is_facility(left):
            yield _facility(scene, R.FACILITY, left)  # "left Kaliti prison"
    if event in FROM_PLACES:
        thing = syntax.obj(scene.trigger.token)
        if thing is not None and _is_place(thing):
            yield _role(scene, R.PLACE_FROM, thing)


HOSPITALS = frozenset({"hospital", "clinic", "infirmary", "hospice"})
"""Where a prisoner may die."""
SITES = frozenset(
    "airport border home house flat apartment residence hotel square station office mansion building checkpoint "
    "courtroom courthouse street cafe restaurant university embassy church monastery hometown dacha".split()
)
"""Nouns of a place that is no prison: "at Minsk airport", "at his home"."""
AREAS = frozenset("city town village region capital province district suburb state island oblast".split())
"""Nouns whose name follows: "the city of Shenyang"."""


def _places_named(noun: "Token") -> "list[Token]":
    """The places that a noun phrase names: a town itself, the town of a hospital, a site."""
    if noun.lemma_.lower() in AREAS:
        inner = syntax.pobj(noun, "of")
        return [inner] if inner is not None and _is_place(inner) else [noun]
    if noun.lemma_.lower() in SITES or _is_place(noun):
        return [noun]
    return [c for c in syntax.children(noun, "compound", "nmod", "poss") if c.ent_type_ in {"GPE", "LOC"}]


def _place(scene: Scene, where: str, noun: "Token") -> Iterator[Role]:
    event = scene.trigger.row.event
    if event in FROM_PLACES:
        if where == "from":
            yield _role(scene, R.PLACE_FROM, noun)
        elif where in {"to", "for", "into", "in"}:
            yield _role(scene, R.PLACE, noun)
    elif event in PLACED and (
        where in {"in", "at", "near", "outside", "on", "of", "inside"} or (where == "from" and event is E.DETAINED)
    ):
        yield _role(scene, R.PLACE, noun)


def _facility(scene: Scene, name: RoleName, noun: "Token") -> Role:
    """A facility with the place it stands in: "the KGB prison in Minsk"."""
    first = noun
    for c in noun.children:
        if c.i < first.i and c.dep_ in {"det", "amod", "compound", "nummod", "poss", "nmod"}:
            first = min(first, c.left_edge, key=lambda t: t.i)
    last = noun
    for c in noun.children:
        if c.i > last.i and (
            c.dep_ == "nummod" or (c.dep_ in {"prep", "appos"} and c.lower_ in {"in", "no", "no."}) or c.is_digit
        ):
            last = c.right_edge
    span = scene.block.cut(first, last)
    return Role(name, span, span.text)


def _is_facility(token: "Token") -> bool:
    words = LISTS["facility"]
    if token.lemma_.lower() in {"custody", "detention", "police", "headquarters", "block", "ward"}:
        return token.lemma_.lower() not in {"custody", "detention", "police"}
    return token.lower_ in words or token.lemma_.lower() in words or token.text in words


def _is_place(token: "Token") -> bool:
    return (
        token.ent_type_ in {"GPE", "LOC", "FAC"}
        or (token.pos_ == "PROPN" and is_place(token.text))
        or token.lower_
        in {
            "country",
            "abroad",
            "exile",
            "region",
            "capital",
            "city",
            "town",
        }
    )


def _courts(scene: Scene) -> Iterator[Role]:
    if scene.trigger.row.event not in JUDICIAL | {E.REMANDED}:
        return
    for prep, noun in _phrases(scene):
        if _is_court(noun) and prep.lower_ in {"in", "by", "at", "before", "to"}:
            yield _role(scene, R.COURT, noun)


MODES = (
    ("bail", "bail"),
    ("recognizance", "recognizance"),
    ("undertaking", "recognizance"),
    ("pardon", "pardon"),
    ("clemency", "pardon"),
    ("amnesty", "amnesty"),
    ("swap", "exchange"),
    ("exchange", "exchange"),
    ("acquitted", "acquittal"),
    ("unconditional", "unconditional"),
    ("unconditionally", "unconditional"),
    ("house", "house_arrest"),
    ("serving", "term_served"),
    ("served", "term_served"),
    ("parole", "bail"),
)


def _mode(scene: Scene) -> Iterator[Role]:
    row = scene.trigger.row
    if row.event is not E.RELEASED:
        return
    if row.mode is not None:
        yield Role(R.MODE, None, row.mode.value)
        return
    verb = _verb(scene)
    near = [
        *scene.trigger.token.subtree,
        *(t for c in syntax.children(verb, "prep", "advcl", "advmod") for t in c.subtree),
    ]
    for word, mode in MODES:
        hit = next((t for t in near if t.lower_ == word), None)
        if hit is not None:
            yield Role(R.MODE, scene.block.cut(hit, hit), mode)
            return
