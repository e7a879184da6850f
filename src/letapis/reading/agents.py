"""Who does it, which court, which judge, and whom somebody turns to."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import prepositions, pronouns, stance, verbs
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.bodies import joined_bodies, of_body
from letapis.reading.doers import doer_beside
from letapis.reading.humans import is_human
from letapis.reading.matching import matches
from letapis.reading.scene import Scene, phrases_of, role_of
from letapis.reading.spine import is_infinitive
from letapis.reading.word_places import next_to

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
JUDGED = {E.SENTENCED, E.CONVICTED, E.ACQUITTED, E.TRIED}
JUDICIAL = {E.SENTENCED, E.CONVICTED, E.ACQUITTED, E.APPEALED, E.TRIED}


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
        name = R.COURT if event in JUDICIAL or (event is E.REMANDED and is_court(one)) else R.AGENT
        if name is R.COURT and not is_court(one):
            if _no_court(one):
                continue
            name = R.JUDGE if _is_judge(one) else R.COURT
        called = _called(one) if name is R.JUDGE else None
        if name is R.AGENT:
            yield of_body(scene, one, _named(one))
            yield from joined_bodies(scene, one)
        else:
            yield _court(scene, _whole_court(one)) if name is R.COURT else role_of(scene, name, called or _named(one))
        if name is R.COURT and event is E.REMANDED:
            yield role_of(scene, R.AGENT, one)
        if name is R.JUDGE:
            courts = (syntax.pobj(t, prepositions.COURT_OF_JUDGE) for t in (one, called) if t is not None)
            yield from (_court(scene, court) for court in courts if court is not None and is_court(court))


def _does_nothing(who: "Token") -> bool:
    """“By evening they had been taken away", "a decision to keep him in custody”: no doer."""
    if who.lower_ in pronouns.RELATIVE_SUBJECTS or who.lower_ in stance.LATE_IN_DAY:
        return True
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


def _no_court(one: "Token") -> bool:
    """“State prosecutors sought 18 years", "his lawyer appealed", "convicted of smuggling by an organised group"."""
    people = one.pos_ == "PRON" or (one.pos_ == "NOUN" and is_human(one) and not _is_judge(one))
    return people or any(matches(t, court_words.NO_COURT) for t in (one, *syntax.children(one, "compound", "poss")))


def _doer(scene: Scene) -> "Token | None":
    """Who does it: the subject, or behind "by"; of an event told by a noun the one who orders or makes it."""
    token, row = scene.trigger.token, scene.trigger.row
    if row.pos == "V" and row.person != "subject":
        if token.dep_ == "advcl" and token.head.lemma_ in verbs.CONDEMN and is_infinitive(token):
            thing = syntax.obj(token.head)  # "condemns the decision of the authorities, …, to expel X"
            return syntax.pobj(thing, prepositions.OF) if thing is not None else None
        return syntax.pobj(token, prepositions.BY) if syntax.is_passive(token) else syntax.subject(token)
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
    if who.lower_ not in pronouns.IT or clause.dep_ != "ccomp":
        return who
    speaker = syntax.subject(clause.head)
    return speaker if speaker is not None and speaker.lower_ not in pronouns.IT else who


def _named(who: "Token") -> "Token":
    """“The rights group Memorial”: the name of a body, where it stands beside what it is."""
    name = next((c for c in syntax.children(who, "appos") if c.pos_ == "PROPN" and c.ent_type_ != "PERSON"), None)
    several = name is not None and who.tag_ == "NNS" and next_to(name.left_edge, -1).text == ","
    return name if name is not None and who.pos_ == "NOUN" and not several else who  # "groups, Viasna among them"


def _called(judge: "Token") -> "Token | None":
    """“A judge named Natallia Buhuk”: her name."""
    naming = next((c for c in syntax.children(judge, "acl") if c.lower_ in verbs.NAMED), None)
    return syntax.child(naming, "oprd", "dobj", "attr") if naming is not None else None


def _whole_court(part: "Token") -> "Token":
    """“Branch 26 of the Tehran Revolutionary Court”: the court whose part it is."""
    whole = syntax.pobj(part, prepositions.OF) if part.lemma_.lower() in court_words.PARTS_OF_COURT else None
    return whole if whole is not None and is_court(whole) else _named(part)


def _court(scene: Scene, court: "Token") -> Role:
    """“A court in Homiel”: with the town that follows."""
    role = role_of(scene, R.COURT, court)
    town = syntax.pobj(court, prepositions.IN)
    if role.span is None or town is None or town.ent_type_ not in {"GPE", "LOC"} or town.i > court.i + _NEAR:
        return role
    e = next((e for e in scene.block.doc.ents if e.start <= town.i < e.end), None)
    end = scene.block.end_of(e[-1] if e is not None else town)
    if end <= role.span.end:
        return role
    span = scene.block.cut_at(role.span.start, end)
    return Role(R.COURT, span, span.text)


_NEAR = 2
"""In words: “in Homiel" stands right behind the court."""


def _presiding(scene: Scene) -> Iterator[Role]:
    """“Branch 15 of the court, headed by Judge Salavati”, “(judge Salavati)": the one judge of the sentence."""
    sent = scene.trigger.token.sent
    titles = [t for t in sent if t.lemma_.lower() in court_words.JUDGES and t.dep_ in {"compound", "amod"}]
    if len({t.head.i for t in titles}) != 1 or titles[0].i == sent.start:
        return
    title, judge = titles[0], titles[0].head
    if next_to(title, -1).lower_ in court_words.BEFORE_JUDGE and judge.pos_ == "PROPN":
        yield role_of(scene, R.JUDGE, judge)


def _is_judge(token: "Token") -> bool:
    words = {token.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(token, "compound", "amod", "appos"))}
    return bool(words & court_words.JUDGES)


def counterparts(scene: Scene) -> Iterator[Role]:
    """Whom somebody acts towards: "urged Moscow to release", "called on the authorities", "wrote to the king"."""
    if scene.trigger.row.event is not E.INTERVENTION or scene.trigger.row.pos != "V":
        return
    verb = scene.trigger.token
    asked = [*syntax.children(verb, "dobj", "dative")]
    asked += [c for p in prepositions.ASKED if (c := syntax.pobj(verb, frozenset({p}))) is not None]
    asked += [c for clause in syntax.children(verb, "ccomp", "xcomp") for c in syntax.children(clause, "nsubj")]
    for token in asked[:1]:
        acts = (
            token.ent_type_ in {"GPE", "ORG", "NORP", "PERSON"}
            or is_human(token)
            or token.lemma_.lower() in court_words.ASKED_BODIES
        )
        if acts and token not in scene.trigger.people:
            yield from (role_of(scene, R.COUNTERPART, one) for one in syntax.coordinated(token))


def is_court(token: "Token") -> bool:
    """Whether a noun means a court."""
    return token.lemma_.lower() in court_words.COURTS or any(
        c.lemma_.lower() in court_words.COURT_WORD for c in token.children
    )


def courts(scene: Scene) -> Iterator[Role]:
    """The court before which it happened."""
    if scene.trigger.row.event not in JUDICIAL | {E.REMANDED}:
        return
    if scene.trigger.row.event in JUDGED:
        yield from _presiding(scene)
    for prep, noun in phrases_of(scene):
        if is_court(_whole_court(noun)) and prep.lower_ in prepositions.BEFORE_COURT:
            yield _court(scene, _whole_court(noun))
        elif prep.lower_ in prepositions.BEFORE and _is_judge(noun):
            yield role_of(scene, R.JUDGE, noun)  # "was brought before magistrate X at the Y court"
            court = syntax.pobj(noun, prepositions.COURT_OF_JUDGE | prepositions.IN)
            if court is not None and is_court(court):
                yield _court(scene, court)
