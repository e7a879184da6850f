"""Whether an event has happened, or is planned, called for, or hangs on a condition."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import sayings as hedges
from letapis.language.chosen import stance as words
from letapis.model import EventKind, Reality
from letapis.reading import syntax
from letapis.reading.polarity import GRANTED, prevented_by
from letapis.reading.spine import auxiliaries, is_infinitive

if TYPE_CHECKING:
    from spacy.tokens import Token


def reality_of(token: "Token", path: "Sequence[Token]", event: EventKind | None) -> Reality:
    """What the words on the path to an event make of it; actual where none of them keeps it from having happened."""
    over = prevented_by(token)  # "a disease that should prevent him from being held"
    if event is EventKind.CHARGED and token.dep_ == "pobj" and token.head.head.dep_ != "ROOT":
        path = path[:2]  # "wants him extradited on a charge of": the charge is there
    path = [node for node in (*path, *([over] if over is not None else [])) if not _told_of(node, token, event)]
    if (
        _awaited_noun(token, event)
        or (event in GRANTED and _put_off(token))
        or (event is EventKind.TRIED and token.lemma_ in words.PUTTING_OFF)
    ):
        return Reality.PLANNED  # "is still awaiting trial"
    if event is EventKind.RELEASED and _once_free(token):
        return Reality.PLANNED
    if event is EventKind.INTERVENTION and _in_order_to(token):
        path = [node for node in path if node is not token]  # "refused food to demand the release of others"
    if event is EventKind.DIED and _fated(token):
        return Reality.ACTUAL
    if any(_unreal(node, event) for node in path):
        return Reality.CONDITIONAL
    checks = (
        (_demanded, Reality.DEMANDED),
        (_requested, Reality.PLANNED),
        (_conditional, Reality.CONDITIONAL),
        (_planned, Reality.PLANNED),
    )
    return next((reality for check, reality in checks if any(check(node, token) for node in path)), Reality.ACTUAL)


def _in_order_to(token: "Token") -> bool:
    """Whether somebody does something, and has done it, in order to act for others."""
    over = token.head
    return token.dep_ == "advcl" and is_infinitive(token) and over.tag_ in {"VBD", "VBN"} and not is_infinitive(over)


def _once_free(token: "Token") -> bool:
    """“After their release they will spend a year under house arrest”: what follows, and so the release, is to come.

    Not where a day is told of it: "after his release in May he will have to report weekly".
    """
    prep = token.head
    if token.pos_ != "NOUN" or token.dep_ != "pobj" or prep.lower_ not in prepositions.ONCE or prep.dep_ != "prep":
        return False
    dated = any(t.ent_type_ in {"DATE", "TIME"} for t in token.subtree)
    if not dated and any(t.lemma_.lower() in words.AFTER_RELEASE for t in token.doc[prep.i - 2 : prep.i]):
        return True  # "was sentenced to ten years, and to three years of surveillance after his release"
    return not dated and bool(auxiliaries(prep.head) & words.FUTURE_MODALS)


def _awaited_noun(token: "Token", event: EventKind | None) -> bool:
    """“The rest await their sentence", "is awaiting the verdict”: it has yet to come."""
    return event in VERDICTS and token.dep_ == "dobj" and token.pos_ == "NOUN" and token.head.lemma_ in words.AWAIT


def _put_off(token: "Token") -> bool:
    """“Supporters await her release", "hopes of her release faded”: what has yet to come."""
    over = token.head
    noun = over.head if token.dep_ == "pobj" else over
    if token.pos_ != "NOUN":
        return False
    if token.dep_ == "pobj" and (noun.lemma_.lower() in words.HOPE_NOUNS or over.lower_ in prepositions.PENDING):
        return True
    return token.dep_ in {"dobj", "nsubjpass"} and over.lemma_ in words.PUTTING_OFF


def _told_of(node: "Token", token: "Token", event: EventKind | None) -> bool:
    """“His death must be investigated”, "her arrest could worsen relations": what is told of it has yet to come."""
    if node is token or token.pos_ != "NOUN" or event in TO_COME or node.pos_ not in syntax.VERBAL:
        return False
    if node.lemma_ in verbs.LIGHT | verbs.HAPPENING or not auxiliaries(node) & (
        words.DEMAND_MODALS | words.CONDITIONAL_MODALS
    ):
        return False
    subject = syntax.child(node, *syntax.SUBJECTS)
    return subject is not None and (token == subject or token in subject.subtree)


TO_COME = {EventKind.RELEASED, EventKind.CASE_CLOSED, EventKind.ACQUITTED, EventKind.RETURNED, EventKind.SENTENCED}
"""Events that are called for or hoped for where something must or could be done about them."""

VERDICTS = {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACQUITTED}
"""“Could have been sentenced to ten years”: what did not come, where of an arrest it would be what may have been."""


def takes_effect(node: "Token", token: "Token", event: EventKind | None) -> bool:
    """What a court orders of custody is so at once, as is a charge told with it; who attempts it in prison is there."""
    if node is token:
        return False
    if event is EventKind.HELD and token.dep_ == "pobj" and node.lemma_.lower() in words.PLAN_VERBS:
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


def _demanded(node: "Token", token: "Token") -> bool:
    helpers = auxiliaries(node)
    if helpers & words.DEMAND_MODALS and not verbs.HAVE & helpers:
        return True
    if helpers & words.MISSED_MODALS and verbs.HAVE & helpers and syntax.child(node, "neg") is None:
        return True  # "should have been released in May", and was not
    if node is token:
        return _told_to_do(node)
    if node.lower_ in clauses.APPEAL_FORM:
        return node.pos_ == "NOUN" and _for_it(node, token)
    lemma = node.lemma_.lower()
    if node.pos_ == "NOUN":
        return lemma in words.DEMAND_NOUNS
    if lemma in words.TELLING and is_infinitive(token) and token.dep_ == "xcomp" and token.head == node:
        return True  # "tell the president to free him"
    wished = lemma in words.WISH_VERBS and token.tag_ == "VBN" and node.i < token.i
    named = lemma in words.CALL_FOR and any(
        c in syntax.children(node, "dobj", "oprd") for c in [token, *token.ancestors]
    )
    subject = token.dep_ == "nsubjpass" and token.pos_ == "NOUN" and token.head == node  # "her release was demanded"
    under = subject or _under(token, node)
    called = lemma in words.DEMAND_VERBS and under and not named  # "called his death an execution"
    called = called and not _against(token, node)
    return (wished or called) and not _asks_court(node)


def _for_it(appeal: "Token", token: "Token") -> bool:
    """“An appeal by the Pope for his release”: a call, and no court's remedy, for what is done to nobody by force."""
    return any(c.lower_ in prepositions.FOR and token in c.subtree for c in syntax.children(appeal, "prep"))


def _against(token: "Token", verb: "Token") -> bool:
    """“Appeals against the six years handed to her”: what is fought is there."""
    return any(c.lower_ in prepositions.AGAINST and token in c.subtree for c in syntax.children(verb, "prep"))


def _told_to_do(verb: "Token") -> bool:
    """“To release X immediately;", "Release X now": a line of an appeal, which nobody is the subject of."""
    while verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VB":
        verb = verb.head  # "release her and drop the charges"
    alone = verb.dep_ == "ROOT" and verb.tag_ == "VB" and not any(syntax.children(verb, *syntax.SUBJECTS))
    opens = next((t for t in verb.sent if t.is_alpha), verb)
    return alone and (opens == verb or (opens.head == verb and opens.lower_ in verbs.INFINITIVE_MARK))


def _requested(node: "Token", token: "Token") -> bool:
    """What a prosecutor asks for, or a court is asked to do."""
    return (
        node is not token and node.lemma_.lower() in words.REQUEST_VERBS and _under(token, node) and _asks_court(node)
    )


def _asks_court(verb: "Token") -> bool:
    who, whom = syntax.subject(verb), syntax.obj(verb)
    near = [*(who.subtree if who is not None else ()), *([whom] if whom is not None else [])]
    return any(t.lower_ in words.PROSECUTORS for t in near) or (
        whom is not None and whom.lemma_.lower() in court_words.ASKED_COURT
    )


def _under(token: "Token", verb: "Token") -> bool:
    """Whether the event hangs on the verb as what is planned or demanded, not as its subject."""
    node = token
    while node.head.i != verb.i and node.dep_ != "ROOT":
        node = node.head
    return node.head.i == verb.i and node.dep_ in {"xcomp", "dobj", "prep", "ccomp", "pobj", "dative", "advcl", "acl"}


def _conditional(node: "Token", token: "Token") -> bool:
    helpers = auxiliaries(node)
    modal = helpers & words.CONDITIONAL_MODALS
    if modal and not verbs.HAVE & helpers and not (modal <= words.BACKSHIFTED and _said_before(node)):
        return True
    if is_inverted(node) or (auxiliaries(node) & words.FUTURE_MODALS and _on_condition(node)):
        return True
    if any(c.dep_ == "mark" and (c.lower_ in words.CONDITION_MARKS or _in_case(c)) for c in node.children):
        return True
    if (
        node.dep_ in {"acl", "relcl"}
        and node.head.lower_ in clauses.CASE
        and node.head.dep_ == "pobj"
        and node.head.n_lefts == 0
    ):
        return node.head.head.lower_ in prepositions.IN  # "in case the government arrested them"
    if node.dep_ in {"acl", "ccomp"} and node.head.lemma_.lower() in clauses.CONDITION:
        return True  # "on condition that he leave the country"
    if node is token:
        return False
    risked = node.pos_ in syntax.VERBAL and node.lemma_.lower() in verbs.RISK and _under(token, node)
    return risked or (node.pos_ == "NOUN" and node.lemma_.lower() in words.FEAR_NOUNS)  # "risks being charged"


def _in_case(mark: "Token") -> bool:
    """“Just in case I am imprisoned”."""
    return mark.lower_ in prepositions.IN and mark.nbor().lower_ in clauses.CASE


def _on_condition(node: "Token") -> bool:
    """“If the verdict is upheld, he will be transferred”."""
    clauses_below = syntax.children(node, "advcl")
    return any(m.lower_ in words.CONDITION_MARKS for c in clauses_below for m in syntax.children(c, "mark"))


def is_inverted(node: "Token") -> bool:
    """“Had he been released”, "were he to die": a condition told by the place of its verb."""
    subject = next((t for t in (node, *syntax.children(node, "ccomp")) if syntax.child(t, *syntax.SUBJECTS)), None)
    who = syntax.child(subject, *syntax.SUBJECTS) if subject is not None else None
    first = next((t for t in (node, *syntax.children(node, "aux", "auxpass")) if t.lower_ in words.INVERTED), None)
    if node.dep_ != "advcl" or who is None or first is None or not first.i < who.i:
        return False
    return first.i == node.left_edge.i


def _unreal(node: "Token", event: EventKind | None) -> bool:
    """“Would have been jailed if he had stayed”, "could have been sentenced to ten years": it did not come to that."""
    helpers = auxiliaries(node)
    if not verbs.HAVE & helpers or _said_before(node):
        return False
    return bool(helpers & words.UNREAL_MODALS) or (event in VERDICTS and bool(helpers & words.MISSED_CHANCE))


def _said_before(node: "Token") -> bool:
    """“Said he would appeal”: the future of what was said."""
    while node.dep_ in {"conj", "xcomp"}:
        node = node.head
    return node.dep_ == "ccomp" and node.head.lemma_.lower() in hedges.SAY_VERBS and node.head.tag_ in {"VBD", "VBN"}


def _planned(node: "Token", token: "Token") -> bool:
    helpers = auxiliaries(node)
    if helpers & words.FUTURE_MODALS or (helpers & words.BACKSHIFTED and _said_before(node)):
        return True
    if (
        (
            node is token or (node in (token.head, _carrying(token)) and token.dep_ != "ccomp")
        )  # "came to hear that he was accused"
        and is_infinitive(node)
        and (
            node.head.lemma_ in verbs.BE
            or (node.dep_ in {"acl", "advcl"} and not _came_to_that(node))
            or (syntax.is_headline(node) and node.dep_ in {"relcl", "ROOT"})
            or (node.dep_ == "ROOT" and syntax.is_passive(node))  # "also to be freed is X"
            or (
                node.dep_ == "ccomp" and syntax.is_headline(node) and syntax.is_passive(node)
            )  # "X to be freed, Y says"
        )
    ):
        return True
    if node.dep_ in {"relcl", "acl"} and is_infinitive(node) and node.head.lower_ in words.WHATEVER:
        return True  # "promised to do everything to get him out"
    if node is token:
        return _awaited(token)
    dated = any(thing.lemma_.lower() in words.DATES for thing in syntax.children(node, "dobj"))
    if dated or (token.dep_ in syntax.SUBJECTS and token.head == node and _to_come(node)):
        return True  # "gave no date for his release", "set a date for the trial"
    if node.pos_ == "NOUN":
        return node.lemma_.lower() in words.PLAN_NOUNS and node.dep_ not in syntax.SUBJECTS
    if node.pos_ == "ADJ":
        return node.lemma_.lower() in words.PLAN_ADJECTIVES and _under(token, node)
    planned = node.lemma_.lower() in words.PLAN_VERBS or _has_yet(node)  # "has yet to be sentenced"
    return planned and _under(token, node)


def _came_to_that(node: "Token") -> bool:
    """“Was freed in May, only to be seized again in June”: what followed, and no aim."""
    only = any(c.lower_ in clauses.ONLY and c.nbor().lower_ in verbs.INFINITIVE_MARK for c in node.lefts)
    return only and node.dep_ == "advcl" and node.head.i < node.i and node.head.tag_ in {"VBD", "VBN"}


def _fated(token: "Token") -> bool:
    """“Who was to die in a police cell”: who has died, told from before that; nobody plans it."""
    over = token.head
    to_die = token.dep_ == "xcomp" and is_infinitive(token) and not syntax.is_passive(token)
    return to_die and over.lemma_ in verbs.BE and over.tag_ == "VBD"


def _carrying(token: "Token") -> "Token":
    """“X to go on trial”: the verb that a noun behind a preposition completes; who is to remain in jail is there."""
    verb = token.head.head
    completed = token.dep_ == "pobj" and token.pos_ == "NOUN" and verb.lemma_ not in verbs.STAYING
    return verb if completed else token.head


def _awaited(token: "Token") -> bool:
    """“We will not rest until he is released”: what somebody waits for."""
    waits = any(c.lower_ in words.UNTIL for c in syntax.children(token, "mark"))
    return waits and token.dep_ == "advcl" and bool(auxiliaries(token.head) & words.FUTURE_MODALS)


def _has_yet(verb: "Token") -> bool:
    """“Has yet to begin", "has yet to be sentenced”: it has not come."""
    yet = verb.lemma_ in verbs.PERFECT and any(c.lower_ in words.YET for c in syntax.children(verb, "advmod"))
    return yet and syntax.child(verb, "xcomp") is not None


def _to_come(verb: "Token") -> bool:
    """“The trial is due to open on Monday”, "her sentencing is scheduled for October"."""
    if any(t.lemma_.lower() in words.ENDINGS and is_infinitive(t) for t in verb.subtree):
        return False  # "his sentence is due to end in May"
    if _has_yet(verb):
        return True  # "her trial has yet to begin"
    if verb.lemma_ in verbs.BE:
        due = (c for c in syntax.children(verb, "acomp") if c.lemma_.lower() in words.PLAN_ADJECTIVES)
        begins = any(is_infinitive(c) for c in syntax.children(verb, "xcomp"))  # "the trial is to begin"
        return begins or any(syntax.child(c, "xcomp", "prep") is not None for c in due)
    begun = verb.lemma_ in words.BROKEN_OFF and not any(
        c.lower_ in prepositions.TO | words.UNTIL for c in syntax.children(verb, "prep")
    )  # "the trial was adjourned": it had begun
    return syntax.is_passive(verb) and verb.lemma_.lower() in words.SCHEDULING and not begun
