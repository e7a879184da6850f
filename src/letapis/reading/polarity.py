"""Whether an event happened or is denied: each "not" on the way to it, and what amounts to one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, clauses, prepositions, pronouns, unreal, verbs
from letapis.language.chosen import stance as words
from letapis.model import EventKind, Polarity
from letapis.reading import syntax
from letapis.reading.averted import averted, fallen_through
from letapis.reading.claims import refuted
from letapis.reading.corrections import corrected, untrue
from letapis.reading.spine import auxiliaries, own_clause
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def polarity_of(token: "Token", path: "Sequence[Token]", event: EventKind | None) -> Polarity:
    """Denied where the negations on the path to an event come to an odd number."""
    own = (node for node in own_clause(token, path) if node is token or node.pos_ in syntax.VERBAL)
    topic = next((n for n, node in enumerate(path) if node.lower_ in prepositions.ABOUT_TOPIC), len(path))
    own = (node for node in own if not told_of(node, token) and node not in path[topic:])
    own = (node for node in own if not _set_against(node, path))
    negations = sum(negates(node) for node in own if node is token or not _unknowing(node))
    if event is not EventKind.APPEALED:
        negations += sum(
            node.lemma_.lower() in words.DENY_VERBS
            and not (syntax.refuses(node) or _not_denied(node) or _of_verdict(token, node, event))
            for node in path[1:]
        )
    negations += sum(
        node.lemma_.lower() in words.FAIL_VERBS and any(c.dep_ == "xcomp" and c in path for c in node.children)
        for node in path[1:]
        if not (event is EventKind.APPEALED and token.lemma_ in words.HEARD_OUT)
    )
    negations += any(node.lower_ in prepositions.WITHOUT for node in path[1:])
    negations += any(node.lemma_ in unreal.DOUBTING and node.pos_ in syntax.VERBAL for node in path[1:])
    negations += any(
        node.lemma_ in words.FORBID_VERBS and any(c.dep_ in {"xcomp", "ccomp"} and c in path for c in node.children)
        for node in path[1:]
    )
    negations += (prevented_by(token) is not None) + corrected(path) + untrue(token)
    negations += any(rules_out(node) and syntax.child(node, "neg") is None for node in path[1:2])
    negations += _left_out(token) + _unproven(path) + _refused(token) + _let_alone(token) + _decided_against(path)
    negations -= not_until(token)
    negations += token.dep_ == "pobj" and syntax.child(token.head, "neg") is not None  # "X not in custody"
    negations += _of_no_kind(token) + (averted(token) or fallen_through(token, event)) - _none_came(token)
    if negations == 0:
        negations += (
            _nearly(token, event) or not_granted(token, event) or _stopped(path, event) or refuted(token, event)
        )
    return Polarity.DENIED if negations % 2 else Polarity.AFFIRMED


def _none_came(token: "Token") -> bool:
    """“No release followed”: one "no", though its verb has nobody for a subject."""
    return (
        token.pos_ == "NOUN"
        and token.dep_ in syntax.SUBJECTS
        and token.head.pos_ in syntax.VERBAL
        and any(c.lower_ in pronouns.NO for c in syntax.children(token, "det"))
        and not told_of(token.head, token)
    )


def _of_no_kind(token: "Token") -> bool:
    """“Is under no kind of house arrest”."""
    node = token.head if token.dep_ == "conj" else token
    kind = node.head.head
    of_it = {node.dep_, kind.dep_} == {"pobj"} and node.head.lower_ in prepositions.OF and kind.lemma_ in words.KINDS
    return of_it and any(c.lower_ in pronouns.NO for c in syntax.children(kind, "det"))


def _not_denied(verb: "Token") -> bool:
    """“The ministry did not deny that he had been beaten”: which leaves it said that he was."""
    return syntax.child(verb, "neg") is not None and verb.lemma_.lower() in SAY_VERBS


def _of_verdict(token: "Token", verb: "Token", event: EventKind | None) -> bool:
    """“Whose conviction has been disputed for years", "rejected a petition to free him”: there is one."""
    return (
        event in {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.INTERVENTION}
        and token.pos_ == "NOUN"
        and token.head == verb
    )


def _set_against(node: "Token", path: "Sequence[Token]") -> bool:
    """“Was not freed but charged in a new case”: the "not" is of the first verb alone."""
    token = path[0]
    if node is token or not node.i < token.i or not any(t.dep_ == "conj" for t in path[: path.index(node)]):
        return False
    return any(t.lower_ in clauses.BUT and t.dep_ == "cc" for t in token.doc[node.i + 1 : token.i])


GRANTED = frozenset(
    {
        EventKind.RELEASED,
        EventKind.CASE_CLOSED,
        EventKind.ACQUITTED,
        EventKind.RETURNED,
        EventKind.LEFT_COUNTRY,
        EventKind.EXTRADITED,
        EventKind.DEPORTED,
        EventKind.TRANSFERRED,
    }
)
"""What is asked for before it comes: who refuses it keeps it from coming, where who rejects a sentence has one."""
FORESTALLED = GRANTED | {EventKind.DETAINED, EventKind.REMANDED, EventKind.HOUSE_ARREST, EventKind.DIED}
"""What may be averted."""


def not_granted(token: "Token", event: EventKind | None) -> bool:
    """“Her release was refused by a court", "his extradition was halted", "his arrest was averted”: none came."""
    verb = token.head
    if token.pos_ != "NOUN" or token.dep_ not in {"nsubjpass", "dobj"} or verb.pos_ not in syntax.VERBAL:
        return False
    if event in GRANTED and verb.lemma_ in words.REFUSING:
        return True
    down = any(c.lower_ in words.DOWN for c in syntax.children(verb, "prt"))
    return (event in GRANTED and verb.lemma_ in words.TURNING and down) or (
        event in FORESTALLED and verb.lemma_ in words.AVERTING
    )


def _stopped(path: "Sequence[Token]", event: EventKind | None) -> bool:
    """“Urged Iran to halt any plans to carry out his execution”: it is not to come."""
    return event is EventKind.DIED and any(n.lemma_ in words.STOPPING and n.pos_ in syntax.VERBAL for n in path[1:])


def rules_out(verb: "Token") -> bool:
    """“Has ruled out a pardon”: it is not to come."""
    rule, out = verbs.RULE_OUT
    return verb.lemma_ == rule and any(c.lower_ == out for c in syntax.children(verb, "prt"))


def _nearly(token: "Token", event: EventKind | None) -> bool:
    """“Was nearly released”; who was "nearly beaten to death" was beaten, and a term "nearly halved" is shorter."""
    near = any(c.lower_ in words.NEARLY for c in syntax.children(token, "advmod"))
    near = near or tuple(t.lower_ for t in token.doc[max(token.i - 2, 0) : token.i]) == unreal.ALL_BUT
    return near and token.pos_ in syntax.VERBAL and event not in {EventKind.ILL_TREATED, EventKind.APPEALED}


def not_until(token: "Token") -> bool:
    """“Was not freed until August 2015”: then he was."""
    over = token
    while over.dep_ == "xcomp":
        over = over.head  # "is not expected to be freed until 2030"
    if all(syntax.child(t, "neg") is None for t in (token, over)):
        return False
    until = (p for p in syntax.children(token, "prep") if p.lower_ in words.UNTIL)
    return any(t.ent_type_ == "DATE" for p in until for t in syntax.children(p, "pobj"))


def told_of(verb: "Token", token: "Token") -> bool:
    """“This indictment is not legal”: what is denied is what is said of it."""
    if verb.lemma_.lower() in words.LOOKED_INTO and token.pos_ == "NOUN" and token.head == verb:
        return token.dep_ in syntax.SUBJECTS  # "the death of X has never been investigated"
    if verb.lemma_ in words.COMING_TO_TRIAL and token.lemma_ in words.CHARGES and token.head == verb:
        return True  # "those charges have never come to trial"
    if verb.lemma_ in verbs.HAVE and token.head == verb and token.dep_ == "nsubj":
        return True  # "his detention has no legal basis"
    if verb.lemma_ in verbs.BE and token.dep_ == "attr" and token.head == verb and token.pos_ == "NOUN":
        return any(c.lower_ in words.IN_A_ROW for c in syntax.children(token, "amod"))  # "not her first conviction"
    if verb.lemma_ not in verbs.BE or token.head != verb or token.dep_ != "nsubj":
        return False
    said = {c.lemma_.lower() for c in syntax.children(verb, "acomp", "attr")}
    return bool(said) and not said & words.TRUE_WORDS


def _unknowing(node: "Token") -> bool:
    """“It is not known where he is held”, "not clear whether": what is not known is not denied."""
    told = {node.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(node, "acomp"))}
    return bool(told & words.KNOWING)


def prevented_by(token: "Token") -> "Token | None":
    """“Was barred from leaving the country”: what keeps it from happening."""
    over = token.head.head
    between = token.dep_ == "pcomp" and token.head.lower_ in prepositions.FROM
    return over if between and over.lemma_.lower() in words.PREVENT_VERBS else None


def _unproven(path: "Sequence[Token]") -> bool:
    """“There is no evidence that he was abducted”."""
    clause = path[-1]
    return (
        clause.dep_ == "acl"
        and clause.head.lemma_.lower() in words.EVIDENCE
        and any(c.dep_ == "det" and c.lower_ in pronouns.NO for c in clause.head.children)
    )


def _let_alone(token: "Token") -> bool:
    """“Has not been charged, let alone tried”: neither; but "should never have been arrested, let alone tried"."""
    if auxiliaries(token.head) & words.DEMAND_MODALS and verbs.HAVE & auxiliaries(token.head):
        return False
    before = tuple(t.lower_ for t in token.doc[max(token.i - 2, 0) : token.i])
    return before == words.LET_ALONE


def _decided_against(path: "Sequence[Token]") -> bool:
    """“Decided against appealing”: it is not done."""
    gerunds = (node for node in path if node.dep_ in {"pcomp", "pobj"} and node.head.lower_ in prepositions.AGAINST)
    return any(node.head.head.lemma_ in words.DECIDING for node in gerunds)


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


def negates(node: "Token") -> bool:
    """“Not”, "never", "no arrest", and a subject that is nobody: "none of them", "no court", "not a single one"."""
    if auxiliaries(node) & words.DEMAND_MODALS and verbs.HAVE & auxiliaries(node):
        return False  # "should never have been arrested": he was
    if any(
        c.dep_ == "neg" or (c.dep_ in {"det", "preconj"} and c.lower_ in pronouns.NO_OR_NEITHER) for c in node.children
    ):
        return True
    if any(
        c.dep_ == "det" and c.lower_ in pronouns.NO
        for thing in syntax.children(node, "dobj")
        if thing.lemma_.lower() not in words.DATES
        for c in _whole(thing)
    ):
        return True  # "was granted no bail"
    if any(thing.lower_ in words.NO_PERSON for thing in syntax.children(node, "dobj")):
        return True  # "frees nobody"
    subject = syntax.child(node, "nsubj", "nsubjpass")
    return subject is not None and (
        subject.lower_ in words.NOBODY
        or (subject.left_edge.lower_ in pronouns.NOT and next_to(subject.left_edge).lower_ not in clauses.ONLY)
        or any(c.dep_ == "preconj" and c.lower_ in pronouns.NO_OR_NEITHER for c in subject.children)
        or any(c.dep_ == "det" and c.lower_ in words.NOBODY for c in subject.children)
    )


def _whole(thing: "Token") -> "list[Token]":
    """What stands before an object, with what the parse hung on its first noun ("no bail pending appeal")."""
    return [k for c in (thing, *syntax.children(thing, "nmod", "compound")) for k in c.children]
