"""How sure, whether it happened, and whether it happened at all: certainty, polarity, reality of an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import sayings as hedges
from letapis.language.chosen import stance as words
from letapis.model import Certainty, EventKind, Polarity, Reality
from letapis.reading import syntax
from letapis.reading.corrections import corrected
from letapis.reading.spine import is_infinitive, spine

if TYPE_CHECKING:
    from spacy.tokens import Token

_SURENESS = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


@dataclass(frozen=True, slots=True)
class Stance:
    """How a report stands to an event. `question`: it is only asked."""

    certainty: Certainty
    polarity: Polarity
    reality: Reality
    question: bool = False


def stance_of(token: "Token", event: EventKind | None = None) -> Stance:
    """The stance of the text to the event that a token names."""
    path = list(spine(token))
    ruled = [node for node in path if not _takes_effect(node, token, event)]
    return Stance(
        _certainty(token, path), _polarity(token, path, event), _reality(token, ruled), _question(token, path)
    )


def _own(token: "Token", path: "Sequence[Token]") -> "list[Token]":
    """The event's own clause: the path without the verb of speech over it."""
    return [t for t in path if t.lemma_.lower() not in hedges.SAY_VERBS or t is token]


def _auxiliaries(node: "Token") -> set[str]:
    return {c.lower_ for c in node.children if c.dep_ in {"aux", "auxpass"}}


def _certainty(token: "Token", path: "Sequence[Token]") -> Certainty:
    found = [Certainty.CERTAIN]
    for node in _own(token, path):
        found += [
            hedges.HEDGE_ADVERBS.get(c.lower_, Certainty.CERTAIN)
            for c in syntax.children(node, "advmod", "amod", "dep")
        ]
        auxiliaries = _auxiliaries(node)
        if auxiliaries & hedges.POSSIBLE_MODALS and verbs.HAVE & auxiliaries:
            found.append(Certainty.POSSIBLE)
    for node in path[1:]:
        lemma = node.lemma_.lower()
        found.append(hedges.HEDGE_VERBS.get(lemma, Certainty.CERTAIN))
        if node.pos_ in syntax.VERBAL and syntax.is_passive(node):
            found.append(hedges.PASSIVE_HEDGES.get(lemma, Certainty.CERTAIN))
        if node.pos_ == "NOUN":
            found.append(hedges.RUMOUR_NOUNS.get(lemma, Certainty.CERTAIN))
    return max(found, key=_SURENESS.index)


def _polarity(token: "Token", path: "Sequence[Token]", event: EventKind | None) -> Polarity:
    own = (node for node in _own(token, path) if node is token or node.pos_ in syntax.VERBAL)
    topic = next((n for n, node in enumerate(path) if node.lower_ in prepositions.ABOUT_TOPIC), len(path))
    own = (node for node in own if not _told_of(node, token) and node not in path[topic:])
    negations = sum(_negates(node) for node in own if node is token or not _unknowing(node))
    if event is not EventKind.APPEALED:
        negations += sum(node.lemma_.lower() in words.DENY_VERBS and not syntax.refuses(node) for node in path[1:])
    negations += sum(
        node.lemma_.lower() in words.FAIL_VERBS and any(c.dep_ == "xcomp" and c in path for c in node.children)
        for node in path[1:]
    )
    negations += any(node.lower_ in prepositions.WITHOUT for node in path[1:])
    negations += _prevented(token) + corrected(path)
    negations += _left_out(token) + _unproven(path) + _refused(token) + _let_alone(token)
    return Polarity.DENIED if negations % 2 else Polarity.AFFIRMED


def _told_of(verb: "Token", token: "Token") -> bool:
    """“This indictment is not legal”: what is denied is what is said of it."""
    if verb.lemma_ not in verbs.BE or token.head != verb or token.dep_ != "nsubj":
        return False
    said = {c.lemma_.lower() for c in syntax.children(verb, "acomp", "attr")}
    return bool(said) and not said & words.TRUE_WORDS


def _unknowing(node: "Token") -> bool:
    """“It is not known where he is held”, "not clear whether": what is not known is not denied."""
    told = {node.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(node, "acomp"))}
    return bool(told & words.KNOWING)


def _prevented(token: "Token") -> bool:
    """“Was barred from leaving the country”."""
    over = token.head.head
    return (
        token.dep_ == "pcomp" and token.head.lower_ in prepositions.FROM and over.lemma_.lower() in words.PREVENT_VERBS
    )


def _unproven(path: "Sequence[Token]") -> bool:
    """“There is no evidence that he was abducted”."""
    clause = path[-1]
    return (
        clause.dep_ == "acl"
        and clause.head.lemma_.lower() in words.EVIDENCE
        and any(c.dep_ == "det" and c.lower_ in pronouns.NO for c in clause.head.children)
    )


def _let_alone(token: "Token") -> bool:
    """“Has not been charged, let alone tried”: neither."""
    before = tuple(t.lower_ for t in token.doc[max(token.i - 2, 0) : token.i])
    return before == words.LET_ALONE


def _refused(token: "Token") -> bool:
    """“Was again refused release”: it was not given."""
    return token.dep_ in {"dobj", "oprd", "attr"} and token.pos_ == "NOUN" and token.head.lemma_ in words.REFUSE_VERBS


def _left_out(token: "Token") -> bool:
    """“X was not among those pardoned”."""
    group = token.head
    if token.dep_ not in {"acl", "relcl"} or group.head.lower_ not in prepositions.AMONG:
        return False
    verb = group.head.head
    return verb.lemma_ in verbs.BE and syntax.child(verb, "neg") is not None


def _negates(node: "Token") -> bool:
    """“Not”, "never", "no arrest", and a subject that is nobody: "none of them", "no court", "not a single one"."""
    if _auxiliaries(node) & words.DEMAND_MODALS and verbs.HAVE & _auxiliaries(node):
        return False  # "should never have been arrested": he was
    if any(
        c.dep_ == "neg" or (c.dep_ in {"det", "preconj"} and c.lower_ in pronouns.NO_OR_NEITHER) for c in node.children
    ):
        return True
    if any(
        c.dep_ == "det" and c.lower_ in pronouns.NO for thing in syntax.children(node, "dobj") for c in _whole(thing)
    ):
        return True  # "was granted no bail"
    subject = syntax.child(node, "nsubj", "nsubjpass")
    return subject is not None and (
        subject.lower_ in words.NOBODY
        or subject.left_edge.lower_ in pronouns.NOT
        or any(c.dep_ == "det" and c.lower_ in words.NOBODY for c in subject.children)
    )


def _whole(thing: "Token") -> "list[Token]":
    """What stands before an object, with what the parse hung on its first noun ("no bail pending appeal")."""
    return [k for c in (thing, *syntax.children(thing, "nmod", "compound")) for k in c.children]


def _reality(token: "Token", path: "Sequence[Token]") -> Reality:
    checks = (
        (_demanded, Reality.DEMANDED),
        (_requested, Reality.PLANNED),
        (_conditional, Reality.CONDITIONAL),
        (_planned, Reality.PLANNED),
    )
    return next((reality for check, reality in checks if any(check(node, token) for node in path)), Reality.ACTUAL)


def _takes_effect(node: "Token", token: "Token", event: EventKind | None) -> bool:
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
    who = syntax.subject(node)
    return who is not None and any(t.lemma_.lower() in words.COURTS for t in who.subtree)


def _demanded(node: "Token", token: "Token") -> bool:
    if _auxiliaries(node) & words.DEMAND_MODALS and not verbs.HAVE & _auxiliaries(node):
        return True
    if node is token or node.lower_ in clauses.APPEAL_FORM:
        return False
    lemma = node.lemma_.lower()
    if node.pos_ == "NOUN":
        return lemma in words.DEMAND_NOUNS
    wished = lemma in words.WISH_VERBS and token.tag_ == "VBN" and node.i < token.i
    named = lemma in words.CALL_FOR and any(
        c in syntax.children(node, "dobj", "oprd") for c in [token, *token.ancestors]
    )
    called = lemma in words.DEMAND_VERBS and _under(token, node) and not named  # "called his death an execution"
    return (wished or called) and not _asks_court(node)


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
    auxiliaries = _auxiliaries(node)
    modal = auxiliaries & words.CONDITIONAL_MODALS
    if modal and not verbs.HAVE & auxiliaries and not (modal <= words.BACKSHIFTED and _said_before(node)):
        return True
    if any(c.dep_ == "mark" and c.lower_ in words.CONDITION_MARKS for c in node.children):
        return True
    if node.dep_ in {"acl", "relcl"} and node.head.lower_ in clauses.CASE and node.head.dep_ == "pobj":
        return node.head.head.lower_ in prepositions.IN  # "in case the government arrested them"
    if node.dep_ in {"acl", "ccomp"} and node.head.lemma_.lower() in clauses.CONDITION:
        return True  # "on condition that he leave the country"
    if node is token:
        return False
    risked = node.pos_ in syntax.VERBAL and node.lemma_.lower() in verbs.RISK and _under(token, node)
    return risked or (node.pos_ == "NOUN" and node.lemma_.lower() in words.FEAR_NOUNS)  # "risks being charged"


def _said_before(node: "Token") -> bool:
    """“Said he would appeal”: the future of what was said."""
    while node.dep_ in {"conj", "xcomp"}:
        node = node.head
    return node.dep_ == "ccomp" and node.head.lemma_.lower() in hedges.SAY_VERBS and node.head.tag_ in {"VBD", "VBN"}


def _planned(node: "Token", token: "Token") -> bool:
    auxiliaries = _auxiliaries(node)
    if auxiliaries & words.FUTURE_MODALS or (auxiliaries & words.BACKSHIFTED and _said_before(node)):
        return True
    if (
        (node is token or (token.head == node and token.dep_ != "ccomp"))  # "came to hear that he was accused"
        and is_infinitive(node)
        and (
            node.head.lemma_ in verbs.BE
            or node.dep_ in {"acl", "advcl"}
            or (syntax.is_headline(node) and node.dep_ in {"relcl", "ROOT"})
        )
    ):
        return True
    if node.dep_ in {"relcl", "acl"} and is_infinitive(node) and node.head.lower_ in words.WHATEVER:
        return True  # "promised to do everything to get him out"
    if node is token:
        return _awaited(token)
    if token.dep_ in syntax.SUBJECTS and token.head == node and _to_come(node):
        return True
    if node.pos_ == "NOUN":
        return node.lemma_.lower() in words.PLAN_NOUNS and node.dep_ not in syntax.SUBJECTS
    if node.pos_ == "ADJ":
        return node.lemma_.lower() in words.PLAN_ADJECTIVES and _under(token, node)
    return node.lemma_.lower() in words.PLAN_VERBS and _under(token, node)


def _awaited(token: "Token") -> bool:
    """“We will not rest until he is released”: what somebody waits for."""
    waits = any(c.lower_ in words.UNTIL for c in syntax.children(token, "mark"))
    return waits and token.dep_ == "advcl" and bool(_auxiliaries(token.head) & words.FUTURE_MODALS)


def _left_open(verb: "Token") -> bool:
    """“Have neither confirmed nor denied holding him”: said neither way."""
    pair = [verb, *verb.conjuncts]
    both = {t.lemma_.lower() for t in pair} >= verbs.CONFIRM_AND_DENY
    return both and any(c.lower_ in pronouns.NEITHER_OR_NOR for t in pair for c in t.children)


def _to_come(verb: "Token") -> bool:
    """“The trial is due to open on Monday”, "her sentencing is scheduled for October"."""
    if any(t.lemma_.lower() in words.ENDINGS and is_infinitive(t) for t in verb.subtree):
        return False  # "his sentence is due to end in May"
    if verb.lemma_ in verbs.PERFECT and any(c.lower_ in words.YET for c in syntax.children(verb, "advmod")):
        return syntax.child(verb, "xcomp") is not None  # "her trial has yet to begin"
    if verb.lemma_ in verbs.BE:
        due = (c for c in syntax.children(verb, "acomp") if c.lemma_.lower() in words.PLAN_ADJECTIVES)
        begins = any(is_infinitive(c) for c in syntax.children(verb, "xcomp"))  # "the trial is to begin"
        return begins or any(syntax.child(c, "xcomp", "prep") is not None for c in due)
    return syntax.is_passive(verb) and verb.lemma_.lower() in words.SCHEDULING


def _question(token: "Token", path: "Sequence[Token]") -> bool:
    if any(_left_open(node) for node in path[1:]):
        return True
    end = next((t for t in token.doc[token.i : token.sent.end] if t.text in {"?", ".", "!", ";"}), None)
    return (end is not None and end.text == "?") or token.sent.text.rstrip('”"’ \n').endswith("?")
