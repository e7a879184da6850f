"""From a trigger to statements: one a person, each with its roles, its time, its sayers and how sure they are."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, verbs
from letapis.language.chosen import rules as event_rules
from letapis.model import (
    Certainty,
    EventKind,
    Issue,
    Person,
    Polarity,
    Reality,
    ReleaseMode,
    Role,
    RoleName,
    Statement,
    When,
)
from letapis.reading import syntax
from letapis.reading.appeal_outcome import outcome_of
from letapis.reading.attachment import Placed
from letapis.reading.attribution import covering, of_themselves, sayers
from letapis.reading.causes import of_cause_alone
from letapis.reading.clauses import clause
from letapis.reading.concerned import people_concerned
from letapis.reading.descriptions import is_none
from letapis.reading.fiction import fictional, played
from letapis.reading.focus import in_focus
from letapis.reading.hindsight import is_to_come, told_as_past
from letapis.reading.lawful import laws_of
from letapis.reading.moment import Moment
from letapis.reading.page import Block
from letapis.reading.penalties import roles_of, terms_of
from letapis.reading.penalty_words import penalty_of
from letapis.reading.polarity import told_of
from letapis.reading.roles import find_roles
from letapis.reading.said_roles import of_another, who_acts, with_sayer
from letapis.reading.saying import Saying
from letapis.reading.scene import Scene
from letapis.reading.shares import at_most, of_all, shares_of
from letapis.reading.spine import presupposed
from letapis.reading.stance import Stance, stance_of
from letapis.reading.times import FoundLength
from letapis.reading.trigger_words import words_of
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


_SURENESS = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


def statements_of(moment: Moment) -> tuple[list[Statement], list[Issue]]:
    """The statements of one trigger; none for what is only asked."""
    block, trigger = moment.block, moment.trigger
    stance = stance_of(trigger.token, trigger.row.event)
    if stance.question or _for_himself(moment) or fictional(trigger.token) or _played(trigger):
        return [], []
    past = told_as_past(trigger.token) and trigger.row.reality is not Reality.PLANNED  # "was adjourned until 2 June"
    if past and is_to_come(moment.when, moment.story.published):
        moment = replace(moment, when=When())  # "two days later", counted from the wrong event
    if trigger.row.name == event_rules.TO_BE_SERVED and "/" in (moment.when.edtf or ""):
        moment = replace(moment, when=When())  # "will spend the next nine years in a colony"
    people, issues = people_concerned(moment)
    people = _but_who_acts(moment, people)
    moment.story.coref.noted(block, trigger, tuple(person.name for person in people))
    terms = terms_of(trigger, moment.measured, moment.triggers)
    several = len(people) > 1 or any(t.tag_ == "NNS" for t in trigger.people)
    come = several and (trigger.row.reality or stance.reality) is Reality.ACTUAL  # "they face up to 15 years": each
    terms = [t for t in terms if not ((several and of_all(t)) or (come and at_most(t)))]
    shares = shares_of(terms, len(people))
    pattern = _pattern(moment, stance, terms)
    said = _said(moment)
    told = (
        replace(
            pattern,
            person=person,
            when=_when_of_one(block, pattern.when, person, people),
            roles=(*(of_another(role, person) for role in pattern.roles), *roles_of(shares[n])),
            attribution=of_themselves(sayers(said, moment.story.coref, person.name), said, trigger.people),
        )
        for n, person in enumerate(people)
    )
    return [with_sayer(trigger.row, statement) for statement in told], issues


def _played(trigger: Trigger) -> bool:
    """Whether it is only played; what a film accuses somebody of is said of him."""
    return trigger.row.event not in {EventKind.ACCUSED, EventKind.INTERVENTION} and played(trigger.token)


def _when_of_one(block: Block, when: When, person: Person, people: Sequence[Person]) -> When:
    """“A died on 11 January, B and C earlier”: a time told between people is that of those before it."""
    own = person.span
    if when.span is None or own is None or own.start < when.span.end:
        return when
    before = any(p.span is not None and p.span.end <= when.span.start for p in people)
    between = block.cut_at(when.span.end, own.start).text.lower().split()
    likewise = prepositions.IN_COMPANY | clauses.AS | clauses.SO
    joined = any(word in likewise for word in between)  # "in June, together with his son", "as were A and B"
    return When() if before and not joined else when


def _for_himself(moment: Moment) -> bool:
    """“He did not ask for a pardon”: whoever asks for himself is no other who acts for him."""
    token, trigger = moment.trigger.token, moment.trigger
    who = syntax.subject(token) if trigger.row.event is EventKind.INTERVENTION and trigger.row.pos == "V" else None
    if who is None or trigger.people or syntax.is_passive(token):
        return False
    if is_none(who):
        return True  # "none of the twelve asked for a pardon"
    names = moment.story.coref.resolve(moment.block, who).names
    if any(c in moment.story.coref.affected for c in moment.story.coref.clusters(names)) and _pardon_asked(moment):
        return True
    meant = in_focus(moment.story.coref, moment.block, token)
    return names[0] is not None and names == tuple(c.name for c in meant)


def _but_who_acts(moment: Moment, people: list[Person]) -> list[Person]:
    """“Irene Khan visited her and urged the government to review the case”: hers, and not that of who acts for her."""
    token, trigger = moment.trigger.token, moment.trigger
    who = syntax.subject(token) if trigger.row.event is EventKind.INTERVENTION and not trigger.people else None
    if who is None or len(people) < 2:  # noqa: PLR2004  # nobody beside the one who is meant
        return people
    names = moment.story.coref.resolve(moment.block, who).names
    return [p for p in people if p.name is None or p.name not in names]


def _pardon_asked(moment: Moment) -> bool:
    """“Refused to ask the president for a pardon”: whoever has lost his freedom asks for his own."""
    below = [t for t in moment.triggers if moment.trigger.token.is_ancestor(t.token)]
    return any(t.row.mode is ReleaseMode.PARDON and not t.people for t in below)


def _pattern(moment: Moment, stance: Stance, terms: list[Placed[FoundLength]]) -> Statement:
    """The statement without its person: what is the same for all of a list."""
    block, trigger, coref = moment.block, moment.trigger, moment.story.coref
    said = _said(moment)
    scene = Scene(block, trigger, coref.phrase, lambda b, t: who_acts(moment, b, t))
    roles = (
        *find_roles(scene),
        *laws_of(trigger, moment.cited, moment.triggers),
        *penalty_of(block, trigger, terms),
        *outcome_of(block, trigger),
    )
    polarity = _polarity(trigger, stance, said)
    if polarity is Polarity.DENIED and of_cause_alone(trigger.token, trigger.row.event):
        polarity = Polarity.AFFIRMED  # "denies that he died for lack of medicine": that, and not that he died
        roles = tuple(role for role in roles if role.role is not RoleName.CAUSE)
    return Statement(
        report_id=moment.story.report.id,
        event=trigger.row.event,
        trigger=block.cut(*words_of(trigger)),
        person=Person(None),
        quote=clause(block, trigger.token),
        roles=_distinct(roles),
        when=moment.when,
        certainty=max((stance.certainty, *(s.certainty for s in said[:1])), key=_SURENESS.index),
        polarity=polarity,
        reality=trigger.row.reality or _by_then(_of_deed(trigger, stance.reality), moment),
        rule=trigger.row.rule,
    )


def _of_deed(trigger: Trigger, reality: Reality) -> Reality:
    """“The state says he met people to plan the overthrow”: he is accused of it, though it has yet to come."""
    told = trigger.row.name in event_rules.DEED_TOLD and reality is Reality.PLANNED
    return Reality.ACTUAL if told else reality


def _by_then(reality: Reality, moment: Moment) -> Reality:
    """What is to be after the day of publication has not happened yet: "goes on trial in February"."""
    return Reality.PLANNED if reality is Reality.ACTUAL and is_to_come(moment.when, moment.story.published) else reality


def _said(moment: Moment) -> list[Saying]:
    """Who says so, nearest first; of a denial the one who denies."""
    block, trigger = moment.block, moment.trigger
    said = covering(moment.story.sayings, block, trigger.token)
    said = [s for s in said if not s.denies] if presupposed(trigger.token) else said  # "denied a part in the killing"
    if trigger.row.denies and trigger.token.dep_ == "relcl":  # "X alleged that she was armed, which she denied"
        said = [s for s in said if s.block is not block or not s.cue.is_ancestor(trigger.token)]
    accuses = trigger.row.event is EventKind.ACCUSED and trigger.row.person in event_rules.OF_WHOM_IT_IS_SAID
    accuses = accuses and not syntax.is_passive(trigger.token)
    denies = trigger.row.denies and not _of_thing(trigger)
    speaker = syntax.subject(trigger.token) if denies or accuses else None
    return [Saying(block, speaker, trigger.token, ()), *said] if speaker is not None else said


def _of_thing(trigger: Trigger) -> bool:
    """“The charges were made up”: the subject is what is denied, not who denies it."""
    return trigger.row.name in event_rules.SAID_FALSE


def _polarity(trigger: Trigger, stance: Stance, said: Sequence[Saying]) -> Polarity:
    where = trigger.row.event in {EventKind.HELD, EventKind.PUNISHED}
    if where and (_aside(trigger) or trigger.row.person == event_rules.DESCRIBED):
        return Polarity.AFFIRMED  # "was not allowed to see her mother in custody"
    if trigger.row.name in event_rules.NOTHING_HEARD:
        return Polarity.AFFIRMED  # "nothing has been heard of him since"
    if any(sign in trigger.row.needs for sign in event_rules.OWN_NEGATION) and not trigger.row.denies:
        return Polarity.AFFIRMED  # the row itself is a negation: "was not allowed to see a lawyer"
    if any(f"prep={word}" in trigger.row.needs.split() for word in prepositions.WITHOUT):
        return Polarity.AFFIRMED  # "held without access to a lawyer"
    denied = trigger.row.denies or stance.polarity is Polarity.DENIED
    denied = denied or (any(s.denies for s in said[:1]) and not _beside(trigger.token))
    return Polarity.DENIED if denied else Polarity.AFFIRMED


def _aside(trigger: Trigger) -> bool:
    """Whether a phrase of custody only tells where something else happened, or did not."""
    verb = syntax.governor(trigger.token)
    states = verbs.STAYING | verbs.BE | verbs.SERVING
    return trigger.row.person == "carrier" and verb is not None and verb.lemma_ not in states


def _beside(token: "Token") -> bool:
    """“Denied reports about two men arrested in Kolkata”: what only tells which men is not denied."""
    first = token
    while first.dep_ == "conj":
        first = first.head  # "any part in violence in which people were killed and others held"
    aside = first.dep_ in {"acl", "amod", "relcl"} and syntax.child(first, "mark") is None
    return aside or told_of(token.head, token)  # "dismissed claims that the arrests were political"


def _distinct(roles: Sequence[Role]) -> tuple[Role, ...]:
    return tuple(dict.fromkeys(roles))
