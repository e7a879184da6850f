"""Who does it, and whom somebody turns to; which court and which judge stands in `bench`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import prepositions, pronouns, stance, verbs
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.bench import JUDICIAL, court_role, is_court, judgement_by, named_body
from letapis.reading.bodies import joined_bodies, of_body
from letapis.reading.doers import doer_beside
from letapis.reading.humans import is_human
from letapis.reading.scene import Scene, role_of
from letapis.reading.spine import is_infinitive

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


def agents(scene: Scene) -> Iterator[Role]:
    """The agents of an event; of a judgement its court and judge."""
    event = scene.trigger.row.event
    brought_on = scene.trigger.row.name in event_rules.BROUGHT_ON
    if event not in AGENTIVE | JUDICIAL or scene.trigger.row.denies or brought_on:
        return  # who denies an accusation did not make it
    who = _doer(scene)
    if who is None or _does_nothing(who):
        who = doer_beside(scene)
    if who is None or who in scene.trigger.people or _does_nothing(who) or _kept_away(scene, who):
        return
    for one in syntax.coordinated(_sayer(who)):
        if event in JUDICIAL:
            yield from judgement_by(scene, one)
            continue
        if event is E.REMANDED and is_court(one):
            yield court_role(scene, one)
        yield of_body(scene, one, named_body(one))
        yield from joined_bodies(scene, one)


def _does_nothing(who: "Token") -> bool:
    """“By evening they had been taken away", "a decision to keep him in custody”: no doer."""
    if who.lower_ in pronouns.RELATIVE_SUBJECTS or who.lower_ in stance.LATE_IN_DAY:
        return True
    if not any(map(str.isalnum, who.text)):
        return True  # "ex-senator X freed", of which the model takes the hyphen for a noun
    if who.ent_type_ in {"DATE", "TIME"} or who.pos_ in syntax.VERBAL:
        return True
    no_doer = who.lemma_.lower() in people_words.NO_DOERS and not _office_of(who)
    return who.pos_ == "NOUN" and (no_doer or who.lower_ in people_words.MEANS)


def _kept_away(scene: Scene, who: "Token") -> bool:
    """“Relatives were not allowed to see her”: it is not they who keep her from them."""
    row = scene.trigger.row
    if row.event is not E.ILL_TREATED or not any(sign in row.needs for sign in event_rules.OWN_NEGATION):
        return False
    words = {who.lower_, who.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(who, "compound", "amod"))}
    return not words.isdisjoint(court_words.SEEN_BY_PRISONERS | court_words.LEGAL)


def _office_of(who: "Token") -> bool:
    """“The prosecutor's office in Bejaia”: those who act from there."""
    if who.lemma_.lower() not in people_words.OFFICES:
        return False
    owners = (*syntax.children(who, "poss", "compound"), syntax.pobj(who, prepositions.OF))
    return any(owner is not None and (is_human(owner) or owner.pos_ == "PROPN") for owner in owners)


def _doer(scene: Scene) -> "Token | None":
    """Who does it: the subject, or behind "by"; of an event told by a noun the one who orders or makes it."""
    token, row = scene.trigger.token, scene.trigger.row
    if row.pos == "V" and row.person != "subject":
        if token.dep_ == "advcl" and token.head.lemma_ in verbs.CONDEMN and is_infinitive(token):
            thing = syntax.obj(token.head)  # "condemns the decision of the authorities, …, to expel X"
            return syntax.pobj(thing, prepositions.OF) if thing is not None else None
        if not syntax.is_passive(token):
            return syntax.subject(token)
        below = (token, *syntax.children(token, "xcomp", "ccomp")) if token.lemma_ in verbs.LETTING else (token,)
        return next((by for t in below if (by := syntax.pobj(t, prepositions.BY)) is not None), None)
    if row.pos != "N":
        return None
    by = syntax.pobj(token, prepositions.BY)
    if by is None and row.event in _TAKEN_BY:  # "the arrest of X by the KGB", with "by" hung on the name
        by = next((b for p in scene.trigger.people if (b := syntax.pobj(p, prepositions.BY)) is not None), None)
    verb = token.head if token.dep_ == "dobj" else None
    if (
        by is None
        and verb is not None
        and verb.lemma_ in stance.ORDERING | verbs.ISSUING
        and not syntax.is_passive(verb)
    ):
        return syntax.subject(verb)
    return by


_TAKEN_BY = {E.DETAINED, E.RELEASED, E.ILL_TREATED, E.QUESTIONED, E.EXTRADITED, E.DEPORTED}
"""Events of a noun that somebody does."""


def _sayer(who: "Token") -> "Token":
    """“The FSB said it had detained him”: it is the FSB."""
    clause = who.head
    whose = any(c.tag_ == "WP$" for c in syntax.children(who, "poss"))
    if whose and (over := next((v for v in who.ancestors if v.dep_ == "relcl"), None)) is not None:
        return over.head  # "the FSB, whose officers had come for him"
    if who.lower_ not in pronouns.IT or clause.dep_ != "ccomp":
        return who
    speaker = syntax.subject(clause.head)
    return speaker if speaker is not None and speaker.lower_ not in pronouns.IT else who


def counterparts(scene: Scene) -> Iterator[Role]:
    """Whom somebody acts towards: "urged Moscow to release", "called on the authorities", "wrote to the king"."""
    if scene.trigger.row.event is not E.INTERVENTION or scene.trigger.row.pos != "V":
        return
    verb = scene.trigger.token
    asked = [*syntax.children(verb, "dobj", "dative")]
    asked += [c for p in prepositions.ASKED if (c := syntax.pobj(verb, frozenset({p}))) is not None]
    told_of = [
        n for c in asked for n in (c, *syntax.children(c, "appos"), syntax.pobj(c, prepositions.OF)) if n is not None
    ]
    asked += [
        c for n in told_of if (c := syntax.pobj(n, prepositions.WITH)) is not None
    ]  # "raised his case with Biden"
    asked += [c for clause in syntax.children(verb, "ccomp", "xcomp") for c in syntax.children(clause, "nsubj")]
    token = next((t for t in asked if _may_be_asked(t)), None)  # "raised the case with Joe Biden"
    if token is not None and token not in scene.trigger.people:
        yield from (role_of(scene, R.COUNTERPART, one) for one in syntax.coordinated(token))


def _may_be_asked(token: "Token") -> bool:
    named = token.ent_type_ in {"GPE", "ORG", "NORP", "PERSON"}
    return named or is_human(token) or token.lemma_.lower() in court_words.ASKED_BODIES
