"""Whether an event has happened, or is planned, called for, or hangs on a condition."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, terms, verbs
from letapis.language.chosen import stance as words
from letapis.model import EventKind, Reality
from letapis.reading import syntax
from letapis.reading.demands import demanded, requested, striven_for
from letapis.reading.kinds import VERDICTS
from letapis.reading.plans import awaited_noun, due_free, fated, once_free, planned, put_off
from letapis.reading.polarity import GRANTED, prevented_by
from letapis.reading.spine import auxiliaries, is_infinitive
from letapis.reading.supposed import conditional, unreal

if TYPE_CHECKING:
    from spacy.tokens import Token


def reality_of(token: "Token", path: "Sequence[Token]", event: EventKind | None) -> Reality:
    """What the words on the path to an event make of it; actual where none of them keeps it from having happened."""
    over = prevented_by(token)  # "a disease that should prevent him from being held"
    if event is EventKind.CHARGED and token.dep_ == "pobj" and token.head.head.dep_ != "ROOT":
        path = path[:2]  # "wants him extradited on a charge of": the charge is there
    path = _up_to_protest(path, token, event)
    path = [node for node in (*path, *([over] if over is not None else [])) if not _told_of(node, token, event)]
    if _decided(token, event):
        return Reality.ACTUAL
    put = put_off(token) if event in GRANTED else event in VERDICTS and awaited_noun(token)
    if put or (event is EventKind.TRIED and token.lemma_ in words.PUTTING_OFF):
        return Reality.PLANNED  # "is still awaiting trial"
    if event is EventKind.HELD and any(_stays(node) for node in path) and not any(conditional(n, token) for n in path):
        return Reality.ACTUAL
    if event in GRANTED and striven_for(token):
        return Reality.DEMANDED
    if event is EventKind.RELEASED and (once_free(token) or due_free(token)):
        return Reality.PLANNED
    if event is EventKind.INTERVENTION and _in_order_to(token):
        path = [node for node in path if node is not token]  # "refused food to demand the release of others"
    if event is EventKind.DIED and fated(token):
        return Reality.ACTUAL
    if any(unreal(node, event) for node in path):
        return Reality.CONDITIONAL
    checks = (
        (demanded, Reality.DEMANDED),
        (requested, Reality.PLANNED),
        (conditional, Reality.CONDITIONAL),
        (planned, Reality.PLANNED),
    )
    return next((reality for check, reality in checks if any(check(node, token) for node in path)), Reality.ACTUAL)


def _decided(token: "Token", event: EventKind | None) -> bool:
    """“The decision of the court, made known on Friday, to uphold the jail terms”: what it is was done by it."""
    if event in VERDICTS | {EventKind.CASE_CLOSED} and _ruled(token):
        return True
    if event not in VERDICTS | {EventKind.APPEALED}:
        return False
    if token.pos_ != "VERB" or not is_infinitive(token):
        token = next((a for a in token.ancestors if a.pos_ in syntax.VERBAL), token)  # "to uphold the jail terms"
    over = token.head.head if token.dep_ == "advcl" and token.head.dep_ == "acl" else token.head
    within = token.dep_ == "acl" or (token.dep_ == "advcl" and token.head.dep_ == "acl")
    return within and is_infinitive(token) and over.lemma_.lower() in terms.DECISIONS


def _ruled(token: "Token") -> bool:
    """“The court decided to drop the charges", "prosecutors chose to close the case”: so it is done, by their word."""
    over, who = token.head, syntax.subject(token.head)
    decided = token.dep_ == "xcomp" and over.lemma_ in words.RESOLVING and over.tag_ in {"VBD", "VBN", "VBZ"}
    if not decided or who is None or auxiliaries(over) & (words.FUTURE_MODALS | words.CONDITIONAL_MODALS):
        return False
    return any(t.lemma_.lower() in words.COURTS | words.PROSECUTORS for t in (who, *who.lefts))


def _in_order_to(token: "Token") -> bool:
    """Whether somebody does something, and has done it, in order to act for others."""
    over = token.head
    return token.dep_ == "advcl" and is_infinitive(token) and over.tag_ in {"VBD", "VBN"} and not is_infinitive(over)


def _stays(node: "Token") -> bool:
    """“Must remain in custody until 5 June”, "will stay in prison": whoever has to stay is there."""
    return node.lemma_ in words.STAYING and bool(auxiliaries(node) & (words.FUTURE_MODALS | words.MUST))


def _up_to_protest(path: "Sequence[Token]", token: "Token", event: EventKind | None) -> "Sequence[Token]":
    """“Marched to protest the arrest of X", "is to condemn her sentence”: what has come already.

    What is protested at before it comes says so itself ("the planned deportation").
    """
    if token.pos_ != "NOUN" or event not in PROTESTED | CONTESTED:
        return path
    over = token.head.head if token.dep_ == "pobj" else token.head
    against = token.dep_ == "pobj" and token.head.lower_ in prepositions.AGAINST
    contested = over.lemma_.lower() in words.CONTESTING and (against or (token.dep_ == "dobj" and over.pos_ == "VERB"))
    protested = over.pos_ == "VERB" and over.lemma_.lower() in words.PROTESTING and event in PROTESTED
    if not (contested or protested):
        return path
    return [node for node in path if node is token or (node is not over and over.is_ancestor(node))]


PROTESTED = {EventKind.DETAINED, EventKind.CONVICTED, EventKind.SENTENCED, EventKind.DIED, EventKind.DISAPPEARED}
"""Events that are protested at once they have come."""


CONTESTED = {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACQUITTED, EventKind.RELEASED}
"""“Will appeal against the acquittal": decisions of a court that have been made where somebody turns against them."""


def _told_of(node: "Token", token: "Token", event: EventKind | None) -> bool:
    """“His death must be investigated”, "her arrest could worsen relations": what is told of it has yet to come.

    So it is with "considers him to be a prisoner of conscience": whoever says so recognises him.
    """
    if event is EventKind.RECOGNISED and node.lemma_ in verbs.NAMING_SO and node is not token:
        return True
    if node is token or token.pos_ != "NOUN" or node.pos_ not in syntax.VERBAL:
        return False
    if event in TO_COME and node.lemma_ not in words.FOLLOWED_UP:
        return False  # "her release must be followed by that of all others"
    if event is EventKind.APPEALED and node.lemma_ in words.LODGING:
        return False  # "an appeal would be lodged"
    light = node.lemma_ in verbs.LIGHT | verbs.HAPPENING and node.lemma_ not in words.FOLLOWED_UP
    if light or not auxiliaries(node) & (words.DEMAND_MODALS | words.CONDITIONAL_MODALS):
        return False
    subject = syntax.child(node, *syntax.SUBJECTS)
    return subject is not None and (token == subject or token in subject.subtree)


TO_COME = {EventKind.RELEASED, EventKind.CASE_CLOSED, EventKind.ACQUITTED, EventKind.RETURNED, EventKind.SENTENCED}
"""Events that are called for or hoped for where something must or could be done about them."""


def takes_effect(node: "Token", token: "Token", event: EventKind | None) -> bool:
    """What a court orders of custody is so at once, as is a charge told with it; who attempts it in prison is there."""
    if node is token:
        return False
    if event is EventKind.HELD and token.dep_ == "pobj" and node.lemma_.lower() in words.PLAN_VERBS - words.WISH_VERBS:
        return True
    told = event in {EventKind.REMANDED, EventKind.HOUSE_ARREST} or (
        event is EventKind.CHARGED and token.pos_ == "NOUN"
    )
    if not told or node.lemma_.lower() not in words.ORDERING:
        return False
    if node.dep_ == "conj" and syntax.is_passive(node.head) and syntax.child(node, "dobj", *syntax.SUBJECTS) is None:
        return True  # "was convicted and ordered to serve 27 years under house arrest"
    who = syntax.subject(node)
    return who is not None and any(t.lemma_.lower() in words.COURTS for t in who.subtree)
