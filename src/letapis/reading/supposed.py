"""An event that hangs on a condition, is feared, or did not come: told so by the words above it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, verbs
from letapis.language.chosen import stance as words
from letapis.language.chosen import unreal as unreal_words
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.kinds import VERDICTS
from letapis.reading.spine import auxiliaries, hangs_under, said_before
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def conditional(node: "Token", token: "Token") -> bool:
    """“Could be jailed", "if he is convicted", "risks being charged”: what may come, or not."""
    helpers = auxiliaries(node)
    modal = helpers & words.CONDITIONAL_MODALS
    if modal and not verbs.HAVE & helpers and not (modal <= words.BACKSHIFTED and said_before(node)):
        return True
    if _is_inverted(node) or (auxiliaries(node) & words.FUTURE_MODALS and _on_condition(node)):
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
    if _in_the_event(node):
        return True
    if node.dep_ in {"acl", "ccomp"} and node.head.lemma_.lower() in clauses.CONDITION and not _bare(node):
        return True  # "on condition that he leave the country"
    if node is token:
        return False
    risked = node.pos_ in syntax.VERBAL and node.lemma_.lower() in verbs.RISK and hangs_under(token, node)
    risked = risked or (node.lemma_ in verbs.FACING and _faced(token, node))
    return risked or (node.pos_ == "NOUN" and node.lemma_.lower() in words.FEAR_NOUNS)  # "risks being charged"


def _faced(token: "Token", verb: "Token") -> bool:
    """“Faces being sentenced to 15 years": what may come; a charge that is faced is there."""
    gerund = token.tag_ == "VBG" or any(c.tag_ == "VBG" for c in syntax.children(token, "auxpass"))
    return token.head == verb and gerund and token.dep_ in {"xcomp", "ccomp", "dobj"} and token.i > verb.i


def _bare(clause: "Token") -> bool:
    """“The conditions attached to her release”: a participle by itself, which tells whose conditions they are."""
    return clause.tag_ in {"VBN", "VBG"} and syntax.child(clause, "mark", "aux", "auxpass", *syntax.SUBJECTS) is None


def unreal(node: "Token", event: EventKind | None) -> bool:
    """“Would have been jailed if he had stayed”, "could have been sentenced to ten years": it did not come to that."""
    helpers = auxiliaries(node)
    if not verbs.HAVE & helpers or said_before(node):
        return False
    return bool(helpers & words.UNREAL_MODALS) or (event in VERDICTS and bool(helpers & words.MISSED_CHANCE))


def _in_case(mark: "Token") -> bool:
    """“Just in case I am imprisoned”."""
    return mark.lower_ in prepositions.IN and next_to(mark).lower_ in clauses.CASE


def _in_the_event(node: "Token") -> bool:
    """“In the event that he is arrested", "provided that he is freed”."""
    over = node.head
    event = over.lower_ in unreal_words.EVENT and over.dep_ == "pobj" and over.head.lower_ in prepositions.IN
    provided = over.lower_ in unreal_words.PROVIDED and node.dep_ == "ccomp"
    marked = {c.lower_ for c in syntax.children(node, "mark")} & unreal_words.PROVIDED
    return (event and node.dep_ in {"acl", "relcl"}) or provided or bool(marked)


def _on_condition(node: "Token") -> bool:
    """“If the verdict is upheld, he will be transferred”."""
    clauses_below = syntax.children(node, "advcl")
    return any(m.lower_ in words.CONDITION_MARKS for c in clauses_below for m in syntax.children(c, "mark"))


def _is_inverted(node: "Token") -> bool:
    """“Had he been released”, "were he to die": a condition told by the place of its verb."""
    subject = next((t for t in (node, *syntax.children(node, "ccomp")) if syntax.child(t, *syntax.SUBJECTS)), None)
    who = syntax.child(subject, *syntax.SUBJECTS) if subject is not None else None
    first = next((t for t in (node, *syntax.children(node, "aux", "auxpass")) if t.lower_ in words.INVERTED), None)
    if node.dep_ != "advcl" or who is None or first is None or not first.i < who.i:
        return False
    return first.i == node.left_edge.i
