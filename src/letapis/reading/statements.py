"""From a trigger to statements: one a person, each with its roles, its time, its sayers and how sure they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, masks, prepositions, pronouns, verbs
from letapis.language.chosen import people as people_words
from letapis.language.chosen import terms as term_words
from letapis.model import (
    Certainty,
    EventKind,
    Issue,
    Person,
    Polarity,
    Reality,
    Role,
    Sayer,
    SayerKind,
    Statement,
    When,
)
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.attribution import covering, sayer_of, sayers
from letapis.reading.clauses import clause
from letapis.reading.conditions import hold
from letapis.reading.counts import count_of
from letapis.reading.finders.target import topic
from letapis.reading.hindsight import is_to_come, told_as_past
from letapis.reading.humans import is_human
from letapis.reading.labels import is_label, people_of
from letapis.reading.lawful import laws_of
from letapis.reading.laws import FoundLaw
from letapis.reading.page import Block
from letapis.reading.penalties import outcome_of, penalty_of, roles_of, terms_of
from letapis.reading.polarity import told_of
from letapis.reading.roles import find_roles
from letapis.reading.saying import Saying
from letapis.reading.scene import Scene
from letapis.reading.stance import Stance, stance_of
from letapis.reading.story import Story
from letapis.reading.times import FoundLength, FoundTime
from letapis.reading.trigger_words import words_of
from letapis.reading.triggers import Trigger
from letapis.reading.triggers.rows import rows_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from letapis.reading.people import Cluster

IN_FOCUS = {
    "demanded",
    "refuter",
    "appellant",
    "dative-or-object",
    "of",
    "focus",
    "sought",
    "object-of",
    "object-against",
    "counted",
    "investigated",
}
"""Where a row finds nobody ("the trial"), those are meant to whom something happened last."""

UNNAMED = "investigated"
"""Where a row may tell of a case that is opened against nobody who is named."""

_FEW = 2
"""How many people a case opened against nobody named may be about."""

_SURENESS = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


@dataclass(frozen=True, slots=True)
class Moment:
    """A trigger in its place, with the time of its event and the terms and other triggers around it."""

    story: Story
    block: Block
    trigger: Trigger
    triggers: Sequence[Trigger]
    dated: Sequence[Placed[FoundTime]]
    measured: Sequence[Placed[FoundLength]]
    cited: Sequence[Placed[FoundLaw]]
    when: When


def statements_of(moment: Moment) -> tuple[list[Statement], list[Issue]]:
    """The statements of one trigger; none for what is only asked."""
    block, trigger = moment.block, moment.trigger
    stance = stance_of(trigger.token, trigger.row.event)
    if stance.question:
        return [], []
    if _for_himself(moment):
        return [], []
    if told_as_past(trigger.token) and is_to_come(moment.when, moment.story.published):
        moment = replace(moment, when=When())  # "two days later", counted from the wrong event
    people, issues = _people(moment)
    moment.story.coref.noted(block, trigger, tuple(person.name for person in people))
    terms = terms_of(trigger, moment.measured, moment.triggers)
    shares = _shares(terms, len(people))
    pattern = _pattern(moment, stance, terms)
    said = _said(moment)
    return [
        replace(
            pattern,
            person=person,
            when=_when_of_one(block, pattern.when, person, people),
            roles=(*pattern.roles, *roles_of(shares[n])),
            attribution=sayers(said, moment.story.coref, person.name),
        )
        for n, person in enumerate(people)
    ], issues


def _when_of_one(block: Block, when: When, person: Person, people: Sequence[Person]) -> When:
    """“A died on 11 January, B and C earlier”: a time told between people is that of those before it."""
    own = person.span
    if when.span is None or own is None or own.start < when.span.end:
        return when
    before = any(p.span is not None and p.span.end <= when.span.start for p in people)
    between = block.cut_at(when.span.end, own.start).text.lower().split()
    joined = any(word in prepositions.IN_COMPANY for word in between)  # "in June, together with his son"
    return When() if before and not joined else when


def _people(moment: Moment) -> tuple[list[Person], list[Issue]]:
    coref, block, trigger = moment.story.coref, moment.block, moment.trigger
    people: list[Person] = []
    issues: list[Issue] = []
    for token in _who_denies(moment) if trigger.row.denies else people_of(trigger):
        speaker = _speaker(moment) if token.lower_ in people_words.FIRST_PERSON else None
        if speaker is not None and speaker.name is not None:
            if trigger.row.event is EventKind.APPEALED and speaker.kind is SayerKind.LAWYER:
                continue  # "we will appeal", says the lawyer: it is his client who appeals
            people.append(Person(coref.phrase(block, token), speaker.name))
            continue
        resolved = coref.resolve(block, token)
        count = count_of(token) if resolved.names == (None,) else None
        people += [Person(resolved.span, name, count) for name in resolved.names]
        if resolved.issue:
            issues.append(resolved.issue)
    people = _each_once(people)
    denied = stance_of(trigger.token, trigger.row.event).polarity is Polarity.DENIED
    nobody = denied and trigger.row.event is EventKind.INVESTIGATED  # "declined to open an investigation"
    about = topic(trigger.token) if trigger.row.person == UNNAMED else None
    nobody = nobody or _of_a_body(trigger.token) or about is not None or is_label(trigger)
    if not people and trigger.row.person in IN_FOCUS and not (nobody or _of_many(trigger.token)):
        near = 1 if trigger.row.event is EventKind.INVESTIGATED else 3  # a new inquiry may be about anybody
        meant = _whose_defender(moment) or coref.in_focus(block, trigger.token, near)
        if trigger.row.event is EventKind.INVESTIGATED and len(meant) > _FEW:
            meant = ()  # "an investigation was opened": against whom of many is not said
        meant = () if _in_general(trigger, len(meant)) else meant
        dead = _dead(moment)
        people = [Person(None, cluster.name) for cluster in meant if cluster.name not in dead]
        people = people or ([Person(None)] if _unnamed_many(trigger) else [])
    if not people and trigger.row.person == UNNAMED and not (denied or _suffered(about)):
        people = [Person(None)]  # "opened a probe into the explosion", but not "into the death of X"
    if not people and trigger.row.pos == "V" and not is_label(trigger) and syntax.is_fragment(trigger.token):
        people = [Person(None, cluster.name) for cluster in coref.of_entry(block, trigger.token)]
    return people, issues


def _for_himself(moment: Moment) -> bool:
    """“He did not ask for a pardon”: whoever asks for himself is no other who acts for him."""
    token, trigger = moment.trigger.token, moment.trigger
    who = syntax.subject(token) if trigger.row.event is EventKind.INTERVENTION and trigger.row.pos == "V" else None
    if who is None or trigger.people:
        return False
    names = moment.story.coref.resolve(moment.block, who).names
    meant = moment.story.coref.in_focus(moment.block, token)
    return names[0] is not None and names == tuple(c.name for c in meant)


def _whose_defender(moment: Moment) -> "tuple[Cluster, ...]":
    """“Shah's lawyer said the charges were absurd”: the charges against the one whose lawyer speaks."""
    coref, block = moment.story.coref, moment.block
    for verb in (a for a in moment.trigger.token.ancestors if a.lemma_.lower() in SAY_VERBS):
        speaker = syntax.child(verb, "nsubj")
        owner = syntax.child(speaker, "poss") if speaker is not None else None
        if speaker is not None and owner is not None and speaker.lemma_.lower() in LISTS["defenders"]:
            return coref.clusters(coref.resolve(block, owner).names)
    return ()


def _each_once(people: list[Person]) -> list[Person]:
    """“Former lawmaker and artist X”: read as two, one man."""
    names = [p.name for p in people]
    return [p for n, p in enumerate(people) if p.name is None or p.name not in names[:n]]


def _in_general(trigger: Trigger, people: int) -> bool:
    """“The arrests" are not those of one man, "detention without charge may not exceed four months" is nobody's."""
    token = trigger.token
    many, bare = token.tag_ == "NNS" and people == 1, token.tag_ == "NN" and not list(token.lefts)
    return trigger.row.event is EventKind.DETAINED and (many or bare)


def _suffered(about: "Token | None") -> bool:
    """“Into the death of X", "into the beatings”: an inquiry into what befell somebody is no case against anybody."""
    return about is not None and (bool(rows_of(about)) or about.lemma_.lower() in term_words.SUFFERED)


def _who_denies(moment: Moment) -> "list[Token]":
    """“Which she, her family and her employer have denied”: of those who deny the accusation the one who is named."""
    resolved = {t: moment.story.coref.resolve(moment.block, t).names for t in moment.trigger.people}
    named = [t for t, names in resolved.items() if any(names)]
    return named or list(moment.trigger.people)


def _speaker(moment: Moment) -> Sayer | None:
    """Who "I" is: the one who says it."""
    coref = moment.story.coref
    for saying in covering(moment.story.sayings, moment.block, moment.trigger.token):
        if saying.speaker is not None and saying.speaker[1].lower_ not in people_words.FIRST_PERSON:
            block, token = saying.speaker
            names = coref.resolve(block, token).names
            return replace(sayer_of(block, token, coref, None), name=names[0]) if len(names) == 1 else None
    return None


def _of_a_body(token: "Token") -> bool:
    """“Said its office was raided”: it is no person's."""
    thing = syntax.affected(token)
    owner = syntax.of_phrase(thing) if thing is not None else None
    body = owner is not None and owner.pos_ == "PROPN" and not is_human(owner)  # "the offices of Viasna were searched"
    return body or (thing is not None and any(c.lower_ in pronouns.ITS for c in syntax.children(thing, "poss")))


def _dead(moment: Moment) -> set[str | None]:
    """Those of whose death the same sentence tells: "the trial" is that of others."""
    token, coref = moment.trigger.token, moment.story.coref
    event = moment.trigger.row.event
    if event is not EventKind.INVESTIGATED and event not in AGAINST_THE_LIVING:
        return set()
    told = [t for t in moment.triggers if t.row.event is EventKind.DIED]
    if event is not EventKind.INVESTIGATED:  # "was found dead. Police opened a murder case": never against him
        told = [t for t in told if t.token.sent == token.sent]
    return {name for t in told for who in t.people for name in coref.resolve(moment.block, who).names}


AGAINST_THE_LIVING = {EventKind.TRIED, EventKind.CONVICTED, EventKind.SENTENCED, EventKind.CHARGED, EventKind.DETAINED}
"""What befalls nobody of whose death the same sentence tells."""


def _of_many(token: "Token") -> bool:
    """“Has documented 1,900 arrests”: a count of many is not about those told of before."""
    return token.tag_ == "NNS" and syntax.child(token, "nummod") is not None


def _unnamed_many(trigger: Trigger) -> bool:
    """“The arrests followed a raid”: several people were arrested, whoever they are."""
    token = trigger.token
    told = hold("definite", token) and syntax.child(token, "prep") is None
    return trigger.row.event is EventKind.DETAINED and token.tag_ == "NNS" and told


def _pattern(moment: Moment, stance: Stance, terms: list[Placed[FoundLength]]) -> Statement:
    """The statement without its person: what is the same for all of a list."""
    block, trigger, coref = moment.block, moment.trigger, moment.story.coref
    said = _said(moment)
    scene = Scene(block, trigger, coref.phrase, lambda b, t: coref.resolve(b, t).names[0])
    roles = (
        *find_roles(scene),
        *laws_of(trigger, moment.cited, moment.triggers),
        *penalty_of(block, trigger, terms),
        *outcome_of(block, trigger),
    )
    return Statement(
        report_id=moment.story.report.id,
        event=trigger.row.event,
        trigger=block.cut(*words_of(trigger)),
        person=Person(None),
        quote=clause(block, trigger.token),
        roles=_distinct(roles),
        when=moment.when,
        certainty=max((stance.certainty, *(s.certainty for s in said[:1])), key=_SURENESS.index),
        polarity=_polarity(trigger, stance, said),
        reality=trigger.row.reality or _by_then(stance.reality, moment),
        rule=trigger.row.rule,
    )


def _by_then(reality: Reality, moment: Moment) -> Reality:
    """What is to be after the day of publication has not happened yet: "goes on trial in February"."""
    return Reality.PLANNED if reality is Reality.ACTUAL and is_to_come(moment.when, moment.story.published) else reality


def _said(moment: Moment) -> list[Saying]:
    """Who says so, nearest first; of a denial the one who denies."""
    block, trigger = moment.block, moment.trigger
    said = covering(moment.story.sayings, block, trigger.token)
    speaker = syntax.subject(trigger.token) if trigger.row.denies else None
    return [Saying(block, speaker, trigger.token, ()), *said] if speaker is not None else said


def _polarity(trigger: Trigger, stance: Stance, said: Sequence[Saying]) -> Polarity:
    if trigger.row.event is EventKind.HELD and _aside(trigger):
        return Polarity.AFFIRMED  # "was not allowed to see her mother in custody"
    if "negated" in trigger.row.needs and not trigger.row.denies:
        return Polarity.AFFIRMED  # the row itself is a negation: "was not allowed to see a lawyer"
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
    aside = token.dep_ in {"acl", "amod", "relcl"} and syntax.child(token, "mark") is None
    return aside or told_of(token.head, token)  # "dismissed claims that the arrests were political"


def _distinct(roles: Sequence[Role]) -> tuple[Role, ...]:
    return tuple(dict.fromkeys(roles))


def _shares(terms: list[Placed[FoundLength]], people: int) -> list[list[Placed[FoundLength]]]:
    """“A and B got ten and eight years”: each his own; else all the same."""
    years = [t for t in terms if t.found.kind == "term"]
    if people > 1 and len(years) == people and not any(_of_each(year) for year in years):
        rest = [t for t in terms if t.found.kind != "term"]
        return [[year, *rest] for year in years]
    return [terms] * max(people, 1)


def _of_each(term: Placed[FoundLength]) -> bool:
    """“Seven years each for espionage, and five years each for propaganda”: nobody's own."""
    behind = term.last.i + 1
    return behind < len(term.last.doc) and term.last.doc[behind].lower_ in masks.EACH
