"""What governs an event: the path from its word up to the verb of speech that reports it, or to the root.

Negation, hedges and modals count for an event only where they stand on this path. It ends where a clause tells
something for itself: relative clauses, adverbial clauses, coordinated clauses with a tense of their own, and nouns of
time ("after his arrest").
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, clauses, prepositions, stance, verbs
from letapis.language.chosen import sayings as hedges
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

FINITE = {"VBD", "VBZ", "VBP"}


def spine(token: "Token") -> Iterator["Token"]:
    """The token first, then its governors."""
    node = token
    yield node
    while node.dep_ != "ROOT":
        up = node.head
        if _also_told(node, up):
            node = up  # what governs the first clause governs this one, and its own words do not
            continue
        if _stands_alone(node, token, up):
            return
        yield up
        if _reports(node, up) or (node.dep_ in syntax.SUBJECTS and up.pos_ in syntax.VERBAL and not _to_come(up)):
            return
        node = up


def _to_come(verb: "Token") -> bool:
    """“Do not expect the trial to start before the autumn”: what is over the infinitive governs its subject, too."""
    return verb.dep_ == "ccomp" and is_infinitive(verb) and verb.head.lemma_.lower() in stance.PLAN_VERBS


def _also_told(node: "Token", up: "Token") -> bool:
    """“Demanded that it be cleared up and that she be freed”: a second clause beside the first."""
    marked = any(c.dep_ == "mark" and c.lower_ in clauses.THAT for c in node.children)
    return node.dep_ == "conj" and up.dep_ == "ccomp" and marked and node.i > up.i


def is_infinitive(node: "Token") -> bool:
    """Whether the verb has its "to"."""
    return any(c.dep_ == "aux" and c.lower_ in verbs.INFINITIVE_MARK for c in node.children)


def _reports(node: "Token", up: "Token") -> bool:
    return node.dep_ in {"ccomp", "parataxis"} and up.lemma_.lower() in SAY_VERBS


def presupposed(token: "Token") -> bool:
    """“Denied any role in the killing of X", "that he was behind the arrest”: it is not the deed that is denied."""
    first = token
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head  # "in the abduction and torture of X"
    prep = first.head
    if first.dep_ not in {"pobj", "pcomp"} or prep.dep_ != "prep":
        return False
    over = prep.head.lemma_.lower()
    by_verb = over in stance.TAKING_PART and prep.lower_ in prepositions.TAKING_PART
    part = [over, *(c.lemma_.lower() for c in syntax.children(prep.head, "dobj"))]  # "had played a part in it"
    return (
        by_verb or not stance.INVOLVEMENT.isdisjoint(part) or (prep.lower_ in prepositions.BEHIND and over in verbs.BE)
    )


def _stands_alone(node: "Token", token: "Token", up: "Token") -> bool:
    if node is token and (node.dep_ == "amod" or _undone(node, up)):
        return True
    if node.dep_ == "prep" and node.lower_ in stance.TEMPORAL and node is not token:
        return True
    if node is not token and (_dealt_with(node, up) or (node.dep_ == "prep" and presupposed(token))):
        return True
    if node.dep_ == "acl" and is_infinitive(node):
        return False
    if node.dep_ in {"relcl", "acl", "appos"} and (up.pos_ not in syntax.VERBAL or _relates(node)):
        return True
    if node.dep_ == "advcl":
        return not (is_infinitive(node) and any(c.lower_ in clauses.AT_PURPOSE for c in node.children))
    if node.dep_ in {"ccomp", "parataxis", "conj"} and _divided(node, up):
        return True
    return node.dep_ == "conj" and node.pos_ in syntax.VERBAL and _has_own_tense(node, up)


def _dealt_with(prep: "Token", noun: "Token") -> bool:
    """“Demanded an investigation into his death", "dismissed a petition against her detention”: both are there."""
    if prep.dep_ != "prep" or noun.pos_ != "NOUN":
        return False
    fought = prep.lower_ in prepositions.AGAINST and noun.lemma_.lower() in stance.DEMAND_NOUNS
    return fought or noun.lemma_.lower() in stance.MATTERS


def _relates(clause: "Token") -> bool:
    """“If found guilty of treason, with which he was charged”: a clause with "which" and a tense is told for itself."""
    tense = clause.tag_ in FINITE or any(c.tag_ in FINITE for c in syntax.children(clause, "aux", "auxpass"))
    return clause.dep_ == "relcl" and tense and any(t.tag_ in {"WDT", "WP", "WP$"} for t in clause.subtree)


def _undone(noun: "Token", verb: "Token") -> bool:
    """“Should quash his conviction”: what is to be undone has happened."""
    lemma = verb.lemma_.lower()
    if lemma in stance.ENDING and verb.pos_ in syntax.VERBAL:  # "to end his detention", "to stop beating him"
        going_on = noun.lemma_.lower() in stance.GOING_ON and noun.dep_ in {"dobj", "nsubjpass"}
        return going_on or (noun.tag_ == "VBG" and noun.dep_ == "xcomp")
    if noun.dep_ == "pobj" and noun.lemma_.lower() in stance.GOING_ON:
        return verb.lower_ in prepositions.TO and verb.head.lemma_.lower() in stance.END  # "an end to his detention"
    return noun.dep_ == "dobj" and noun.pos_ == "NOUN" and lemma in stance.UNDOING


def _divided(node: "Token", up: "Token") -> bool:
    """Whether a semicolon stands between, or a comma between two sentences: "X got ten years, they must serve it"."""
    between = node.doc[min(node.i, up.i) : max(node.i, up.i)]
    return any(t.text == ";" for t in between) or _colon(node, up, between) or _comma_splice(node, up)


def _colon(node: "Token", up: "Token", between: "Span") -> bool:
    """“He was not let go: police appealed the order”: the clause before a colon is told for itself."""
    return node.i < up.i and any(t.text == ":" for t in between) and up.lemma_.lower() not in SAY_VERBS


def _comma_splice(node: "Token", up: "Token") -> bool:
    """“He was not tortured, nobody touched him”: each clause has its own subject, and neither says the other."""
    told = node.dep_ == "ccomp" and node.i < up.i and up.dep_ == "ROOT"
    speaks = up.lemma_.lower() in SAY_VERBS or up.lemma_.lower() in hedges.HEDGE_VERBS
    own = all(any(c.dep_ in {"nsubj", "nsubjpass"} and c.i < v.i for c in v.children) for v in (node, up))
    set_off = any(c.tag_ == "MD" or c.dep_ == "neg" or _is_nobody(c) for c in up.children)
    return told and own and set_off and not speaks and not any(c.dep_ == "mark" for c in node.children)


def _is_nobody(subject: "Token") -> bool:
    """“Nobody touched him”, "no one laid a hand on her"."""
    words = {subject.lower_, *(c.lower_ for c in syntax.children(subject, "det"))}
    return subject.dep_ in syntax.SUBJECTS and not words.isdisjoint(stance.NOBODY)


def _has_own_tense(node: "Token", up: "Token") -> bool:
    """“Would not arrest or charge” shares its "would not"; "never came and demanded" shares nothing."""
    bare = is_infinitive(node) and is_infinitive(up)  # "called on them to free him and to drop the charges"
    own = any(syntax.children(node, "nsubj", "nsubjpass", *(() if bare else ("aux", "auxpass"))))
    participle = node.tag_ == "VBN" and syntax.is_passive(up)
    if node.tag_ == "VB" and syntax.is_passive(up) and not any(c.tag_ == "MD" for c in syntax.children(up, "aux")):
        return not is_infinitive(up)  # "were not pardoned and stay in prison"
    return own or (node.tag_ in FINITE and not participle and not (node.tag_ == "VBD" and syntax.is_passive(node)))


def own_clause(token: "Token", path: "Sequence[Token]") -> "list[Token]":
    """The event's own clause: the path without the verb of speech over it."""
    return [t for t in path if t.lemma_.lower() not in SAY_VERBS or t is token]


def auxiliaries(node: "Token") -> set[str]:
    """The helping verbs of a verb, in lower case."""
    return {c.lower_ for c in node.children if c.dep_ in {"aux", "auxpass"}}


def hangs_under(token: "Token", verb: "Token") -> bool:
    """Whether the event hangs on the verb as what is planned or demanded, not as its subject."""
    node = token
    while node.head.i != verb.i and node.dep_ != "ROOT":
        node = node.head
    return node.head.i == verb.i and node.dep_ in {"xcomp", "dobj", "prep", "ccomp", "pobj", "dative", "advcl", "acl"}


def said_before(node: "Token") -> bool:
    """“Said he would appeal”: the future of what was said."""
    while node.dep_ in {"conj", "xcomp"}:
        node = node.head
    over = node.head
    past = over.tag_ in {"VBD", "VBN"} or any(c.tag_ == "VBD" for c in syntax.children(over, "aux"))  # "did admit"
    past = past or (over.tag_ == "VBG" and over.dep_ == "advcl" and over.head.tag_ == "VBD")  # "said …, adding that"
    return node.dep_ == "ccomp" and over.lemma_.lower() in hedges.SAY_VERBS and past
