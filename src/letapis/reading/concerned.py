"""Whom an event concerns: those its words name, or else those of whom the report has just told."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, pronouns, stance
from letapis.language.chosen import people as people_words
from letapis.language.chosen import rules as event_rules
from letapis.language.chosen import terms as term_words
from letapis.model import EventKind, Issue, Person, Polarity, Reality, ReleaseMode, Sayer, SayerKind
from letapis.reading import syntax
from letapis.reading.attribution import covering, sayer_of
from letapis.reading.bodies_told import told_as_body
from letapis.reading.cards import is_fact
from letapis.reading.companions import companions
from letapis.reading.counts import but_so_many, count_of
from letapis.reading.examples import some_of_many
from letapis.reading.finders.target import inquired, topic
from letapis.reading.focus import in_court, in_focus, of_entry, tried_together
from letapis.reading.gazetteer import is_body
from letapis.reading.humans import is_human, one_of_two
from letapis.reading.in_general import for_several, in_general, is_nobody, of_many, unnamed_many
from letapis.reading.kinds import VERDICTS
from letapis.reading.labels import is_label, people_of
from letapis.reading.moment import Moment
from letapis.reading.of_clause import (
    each_once,
    of_clause_over,
    of_main_subject,
    of_same_clause,
    of_told,
    still_held,
)
from letapis.reading.stance import stance_of
from letapis.reading.things import is_thing
from letapis.reading.triggers import Trigger
from letapis.reading.triggers.rows import rows_of
from letapis.reading.whose import dead, several_unknown, whose_defender, whose_term

if TYPE_CHECKING:
    from spacy.tokens import Token

    from letapis.reading.coreference import Coreference
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
    "whose-trial",
    "whose-term",
    "for-told",
    "off-of",
    "of-what-stands",
    "of-that-case",
    "client-of-object",
    "owner-of-term",
    "owner-of-ended",
    "owner-of-end",
}
"""Where a row finds nobody ("the trial"), those are meant to whom something happened last."""
UNNAMED = "investigated"
"""Where a row may tell of a case that is opened against nobody who is named."""
_FEW = 2
"""How many people a case opened against nobody named may be about."""
_STORY = 12
"""How many sentences back those may have been told of whose trial "the trial" is."""


def people_concerned(moment: Moment) -> tuple[list[Person], list[Issue]]:
    """Everyone whom the event of a trigger concerns, each once, and what is unclear of them."""
    if (who := moment.trigger.people) and all(is_nobody(moment.trigger, t) or is_thing(moment.trigger, t) for t in who):
        return [], []
    if who and all(one_of_two(t) and moment.story.coref.resolve(moment.block, t).names == (None,) for t in who):
        return [], []  # "the latter", a paper
    whose = _of_card(moment)
    if moment.trigger.row.event is EventKind.CASE_CLOSED and inquired(moment.trigger.token):
        return [], []  # "closed the inquiry into his torture": no case against him
    return _people(moment) if whose is None else ([Person(None, whose.name)], [])


def _people(moment: Moment) -> tuple[list[Person], list[Issue]]:
    people, issues = _by_its_words(moment)
    return people or _by_the_story(moment), issues


def _by_its_words(moment: Moment) -> tuple[list[Person], list[Issue]]:
    """Those whom the words of the event name or point to."""
    coref, block, trigger = moment.story.coref, moment.block, moment.trigger
    appealed = trigger.row.event is EventKind.APPEALED
    people: list[Person] = []
    issues: list[Issue] = []
    named = _who_denies(moment) if trigger.row.denies else _not_for_another(moment)
    accused = trigger.row.event is EventKind.ACCUSED
    for token in (t for t in named if not (is_thing(trigger, t) or (accused and told_as_body(moment, t)))):
        speaker = _speaker(moment) if token.lower_ in people_words.FIRST_PERSON else None
        if speaker is not None and speaker.name is not None:
            if not (appealed and speaker.kind is SayerKind.LAWYER):  # "we will appeal": it is his client who appeals
                people.append(Person(coref.phrase(block, token), None if _are_dead(moment) else speaker.name))
        elif not (appealed and coref.defends(block, token)):
            resolved = coref.resolve(block, token)
            count = count_of(token) if resolved.names == (None,) and not but_so_many(token) else None
            people += [Person(resolved.span, name, count) for name in resolved.names]
            issues += [resolved.issue] if resolved.issue else []
    return each_once(people), issues


def _are_dead(moment: Moment) -> bool:
    """“We were murdered for it”: whoever says so has not died himself."""
    told = stance_of(moment.trigger.token, moment.trigger.row.event)
    died = moment.trigger.row.event is EventKind.DIED
    return died and told.polarity is Polarity.AFFIRMED and told.reality is Reality.ACTUAL


def _by_the_story(moment: Moment) -> list[Person]:
    """Where its words name nobody: those of whom the story has told, else somebody, whoever it is, else nobody."""
    coref, block, trigger = moment.story.coref, moment.block, moment.trigger
    token, row = trigger.token, trigger.row
    about = topic(token) if row.person == UNNAMED else None
    none_opened = _none_opened(trigger)
    nobody = (none_opened and row.event is EventKind.INVESTIGATED) or about is not None
    people: list[Person] = []
    if row.person in IN_FOCUS and not (nobody or _of_a_body(token) or is_label(trigger) or of_many(trigger)):
        people = (
            of_same_clause(moment)
            or of_clause_over(moment)
            or of_main_subject(moment)
            or _last_told(moment)
            or ([Person(None)] if unnamed_many(trigger) else [])
        )
    if row.name == event_rules.FOR_DEED:
        people = [Person(None)]  # a headline: whose it is, the story below tells
    if not people and row.person == UNNAMED and not (none_opened or _suffered(about)):
        people = [Person(None)]  # "opened a probe into the explosion", but not "into the death of X"
    alone = row.pos == "V" and not is_label(trigger) and syntax.is_fragment(token)
    if not people and (alone or (row.person == "carrier" and syntax.is_bare_place(token))):
        people = [Person(None, cluster.name) for cluster in of_entry(coref, block, token)]
        beside = (coref.resolve(block, t) for t in (companions(token) if alone and people else ()))
        people = each_once([*people, *(Person(r.span, name) for r in beside for name in r.names if name)])
    gone = dead(moment, so_far=True)
    return [p for p in people if p.name not in gone] or people


def _none_opened(trigger: Trigger) -> bool:
    """“Declined to open an investigation", "demands to open a case” on what was done to somebody."""
    told = stance_of(trigger.token, trigger.row.event)
    return told.polarity is Polarity.DENIED or told.reality is Reality.DEMANDED


def _last_told(moment: Moment) -> list[Person]:
    """Those whom "the trial" and "the charges" are about: of whom the story told last, but for the dead."""
    coref, block, trigger = moment.story.coref, moment.block, moment.trigger
    token, event = trigger.token, trigger.row.event
    if event in {EventKind.APPEALED, EventKind.TRIED} and (several := several_unknown(moment)) is not None:
        return [several]
    near = 1 if event is EventKind.INVESTIGATED else 3  # a new inquiry may be about anybody
    meant = (
        whose_defender(moment)
        or whose_term(moment)
        or _who_asks(moment)
        or _whose_request(moment)
        or (event is EventKind.TRIED and in_court(coref, block, token, _STORY))
        or in_focus(coref, block, token, near, close=event is EventKind.APPEALED, among=_with_a_case(moment))
    )
    if event is EventKind.INVESTIGATED and len(meant) > _FEW:
        return []  # "an investigation was opened": against whom of many is not said
    if in_general(trigger, len(meant)) or for_several(trigger, len(meant)):
        return []
    meant = still_held(moment, of_told(moment, meant))
    meant = tried_together(coref, meant) if event is EventKind.TRIED and token.pos_ == "NOUN" else meant
    if trigger.row.name in event_rules.WITHOUT_A_VERB:
        meant = tuple(c for c in meant if any(c in coref.fates.get(kind, ()) for kind in _IN_COURT))
    of_many_told = some_of_many(coref, meant or in_focus(coref, block, token, _STORY))
    if of_many_told or (event is EventKind.TRIED and _of_more(coref, meant)):
        return [Person(None)]
    gone = dead(moment)
    return [Person(None, cluster.name) for cluster in meant if cluster.name not in gone]


def _with_a_case(moment: Moment) -> "set[Cluster] | None":
    """“X was sentenced. His brother lives in exile. The sentence was quashed”: of those who have a case."""
    if moment.trigger.row.event not in _OF_A_CASE:
        return None
    fates = moment.story.coref.fates
    return {c for kind, people in fates.items() if kind not in _OUT_OF_COURT for c in people}


_OF_A_CASE = {EventKind.APPEALED, EventKind.SENTENCED}
"""What befalls only those who have been before a court, or are to be."""
_OUT_OF_COURT = {EventKind.LEFT_COUNTRY, EventKind.RETURNED, EventKind.PROFILE, EventKind.INTERVENTION}
"""What alone is told of somebody who has no case."""


_IN_COURT = (EventKind.TRIED, EventKind.CHARGED, EventKind.CONVICTED, EventKind.DETAINED)
"""What was told of somebody of whom a verdict without a verb may be: not that he was beaten."""


def _of_more(coref: "Coreference", meant: "Sequence[Cluster]") -> bool:
    """“A, B and C got ten years. … A and D were freed. When the trial opened”: that of more people."""
    tried = {c for kind in VERDICTS for c in coref.fates.get(kind, ())}
    return len(tried) > 1 and len(meant) > 1 and not tried.issuperset(meant)


def _of_card(moment: Moment) -> "Cluster | None":
    """Whose card a line belongs to that tells of no other: "Held in: Evin prison", "Status: released on bail"."""
    block = moment.block
    if block.under is None or not is_fact(block.text):
        return None
    return moment.story.coref.names.heading(block)


def _not_for_another(moment: Moment) -> "list[Token]":
    """“His lawyer said they would appeal”: for his client, whoever of them does it."""
    found = list(people_of(moment.trigger))
    if moment.trigger.row.event is not EventKind.APPEALED:
        return found
    if not whose_defender(moment):
        return found if several_unknown(moment) is None else []
    return [t for t in found if t.lower_ not in people_words.PRONOUNS or any(_names(moment, t))]


def _names(moment: Moment, token: "Token") -> tuple[str | None, ...]:
    return moment.story.coref.resolve(moment.block, token).names


def _who_asks(moment: Moment) -> "tuple[Cluster, ...]":
    """“Ishenbekov is reported to have asked for a pardon”: for himself, where he is one of those held."""
    token, coref = moment.trigger.token, moment.story.coref
    verb = token.head.head if token.dep_ == "pobj" else token.head
    if moment.trigger.row.mode is not ReleaseMode.PARDON or verb.lemma_ not in stance.ASKING_VERBS:
        return ()
    who = syntax.subject(verb)
    meant = coref.clusters(coref.resolve(moment.block, who).names) if who is not None else ()
    return meant if len(meant) == 1 and meant[0] in coref.affected else ()


def _whose_request(moment: Moment) -> "tuple[Cluster, ...]":
    """“His request for a pardon was turned down”: the pardon of the one whose request it was."""
    token, coref = moment.trigger.token, moment.story.coref
    request = token.head.head if token.dep_ == "pobj" else token
    owner = syntax.child(request, "poss") if request.lemma_.lower() in stance.DEMAND_NOUNS else None
    if owner is None or owner.tag_ != "PRP$":
        return ()
    return tuple(c for c in coref.clusters(coref.resolve(moment.block, owner).names) if c in coref.affected)


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
            if token.ent_type_ == "ORG" or any(name and is_body(name) for name in names):
                return None  # whoever "I" is, Viasna is not
            return replace(sayer_of(block, token, coref, None), name=names[0]) if len(names) == 1 else None
    return None


def _of_a_body(token: "Token") -> bool:
    """“Said its office was raided”: it is no person's."""
    thing = syntax.affected(token)
    owner = syntax.of_phrase(thing) if thing is not None else None
    named = owner is not None and (owner.pos_ == "PROPN" or owner.lemma_.lower() in around_names.ORGANISATION_WORDS)
    body = owner is not None and named and not is_human(owner)  # "the offices of Viasna", "of opposition parties"
    return body or (thing is not None and any(c.lower_ in pronouns.ITS for c in syntax.children(thing, "poss")))
