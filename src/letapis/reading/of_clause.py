"""Whom an event in a clause concerns: those of the verb above it, or of whom the same event was told."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Person, Reality
from letapis.reading import syntax
from letapis.reading.descriptions import definite
from letapis.reading.freedom import in_custody
from letapis.reading.kinds import VERDICTS
from letapis.reading.moment import Moment
from letapis.reading.referents import acts
from letapis.reading.stance import stance_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from letapis.reading.people import Cluster


def of_same_clause(moment: Moment) -> list[Person]:
    """“In a separate trial he was found guilty", "acquitted on appeal”: the trial and the appeal of the one who was."""
    token, verb = moment.trigger.token, syntax.governor(moment.trigger.token)
    within = token.dep_ == "pobj" and token.head.head == verb
    if moment.trigger.row.event not in {EventKind.TRIED, EventKind.APPEALED} or not within:
        return []
    found = next((t for t in moment.triggers if t.token == verb and t.row.event in VERDICTS and t.people), None)
    names = [_names(moment, who) for who in found.people] if found is not None else []
    known = [name for told in names for name in told if name is not None or not moment.block.headline]
    return each_once([Person(None, name) for name in known])  # "gets 13 years after three-week trial", a headline


def of_clause_over(moment: Moment) -> list[Person]:
    """“All were acquitted of the killing, for which he had asked life”: for those of whom the main clause tells."""
    token = moment.trigger.token
    if moment.trigger.row.person != event_rules.ASKED_FOR or token.dep_ != "relcl":
        return []
    above = {a.i for a in token.ancestors}
    over = next((t for t in reversed(moment.triggers) if t.token.i in above and t.people), None)
    coref, block = moment.story.coref, moment.block
    told = (coref.resolve(block, who) for who in (over.people if over else ()))
    return each_once([Person(None if n else one.span, n) for one in told for n in one.names])


def of_main_subject(moment: Moment) -> list[Person]:
    """“Blessed Mhlanga spent 72 days in jail before bail was granted”: to him of whom the main clause tells.

    Not to who acts in the case or is somebody's relative: "his wife, Darya, waited for hours before bail was granted".
    """
    token, coref = moment.trigger.token, moment.story.coref
    before = any(c.lower_ in prepositions.BEFORE_OR_AFTER for c in syntax.children(token, "mark"))
    if moment.trigger.row.person != "focus" or token.dep_ != "advcl" or not before:
        return []
    who = syntax.child(token.head, "nsubj", "nsubjpass")
    one = coref.names.cluster_at(moment.block, who) if who is not None else None
    known = one is not None and not (acts(one) or coref.people.are_kin(one))
    return [Person(None, one.name)] if one is not None and known else []


def of_told(moment: Moment, meant: "tuple[Cluster, ...]") -> "tuple[Cluster, ...]":
    """“X was freed. Y got 45 years. The release is overdue”: the release that was told of, and not Y's.

    Nor that of somebody whom the report names only further on.
    """
    row, token, fates = moment.trigger.row, moment.trigger.token, moment.story.coref.fates
    told = tuple(c for c in fates.get(row.event, ()) if c.first < moment.block.offset(token))
    known = row.event is EventKind.RELEASED and row.pos == "N" and definite(token) and bool(told)
    if not known or set(meant) & set(told) or stance_of(token, row.event).reality is Reality.DEMANDED:
        return meant
    return told if len(told) == 1 else ()


def still_held(moment: Moment, meant: "tuple[Cluster, ...]") -> "tuple[Cluster, ...]":
    """“X got six years. His companion Y was let go. … The gate opened in June 2014”: for X, as Y was out already."""
    coref, block, token = moment.story.coref, moment.block, moment.trigger.token
    if moment.trigger.row.event is not EventKind.RELEASED or moment.trigger.row.pos != "V" or not meant:
        return meant
    freed, here = coref.fates.get(EventKind.RELEASED, {}), coref.sentence(block, token)
    since = max(coref.floor(here), here - _BACK)
    near = (c for s, c in coref.focus if since <= s < here and c not in freed and in_custody(coref, c))
    held = tuple(dict.fromkeys(near))
    return held if len(held) == 1 and all(c in freed for c in meant) else meant


_BACK = 6
"""Sentences back to somebody who is still held."""


def _names(moment: Moment, token: "Token") -> tuple[str | None, ...]:
    return moment.story.coref.resolve(moment.block, token).names


def each_once(people: list[Person]) -> list[Person]:
    """“Former lawmaker and artist X”: read as two, one man."""
    names = [p.name for p in people]
    return [p for n, p in enumerate(people) if p.name is None or p.name not in names[:n]]
