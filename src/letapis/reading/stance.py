"""How sure, whether it happened, and whether it happened at all: certainty, polarity, reality of an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, pronouns, verbs
from letapis.language.chosen import sayings as hedges
from letapis.language.chosen import stance as words
from letapis.model import Certainty, EventKind, Polarity, Reality
from letapis.reading import syntax
from letapis.reading.claims import refuted
from letapis.reading.kinds import VERDICTS
from letapis.reading.polarity import polarity_of, rules_out
from letapis.reading.reality import reality_of, takes_effect
from letapis.reading.spine import auxiliaries, own_clause, spine
from letapis.reading.unsaid import unsaid
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


_SURENESS = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


@dataclass(frozen=True, slots=True)
class Stance:
    """How a report stands to an event. `question`: it is only asked, or told as what never came about."""

    certainty: Certainty
    polarity: Polarity
    reality: Reality
    question: bool = False


def stance_of(token: "Token", event: EventKind | None = None) -> Stance:
    """The stance of the text to the event that a token names."""
    path = list(spine(token))
    ruled = [node for node in path if not takes_effect(node, token, event)]
    reality = reality_of(token, ruled, event)
    sure = (reality is Reality.CONDITIONAL and event in VERDICTS) or refuted(token, event)
    certainty = Certainty.CERTAIN if sure else _certainty(token, path)
    return Stance(certainty, polarity_of(token, path, event), reality, _question(token, path))


def _certainty(token: "Token", path: "Sequence[Token]") -> Certainty:
    found = [Certainty.CERTAIN]
    for node in own_clause(token, path):
        found += [
            hedges.HEDGE_ADVERBS.get(c.lower_, Certainty.CERTAIN)
            for c in syntax.children(node, "advmod", "amod", "dep")
        ]
        helpers = auxiliaries(node)
        if helpers & hedges.POSSIBLE_MODALS and verbs.HAVE & helpers:
            found.append(Certainty.POSSIBLE)
    for below, node in pairwise(path):
        lemma = node.lemma_.lower()
        if below.dep_ in _OF_SEEMING:  # not "appeared in court with bruises"
            found.append(hedges.HEDGE_VERBS.get(lemma, Certainty.CERTAIN))
        if node.pos_ in syntax.VERBAL and syntax.is_passive(node):
            found.append(hedges.PASSIVE_HEDGES.get(lemma, Certainty.CERTAIN))
        if node.pos_ == "NOUN":
            found.append(hedges.RUMOUR_NOUNS.get(lemma, Certainty.CERTAIN))
    if path[-1].dep_ == "acl":  # "there are fears that he was arrested"
        found.append(hedges.FEARED.get(path[-1].head.lemma_.lower(), Certainty.CERTAIN))
    return max(found, key=_SURENESS.index)


_OF_SEEMING = frozenset({"xcomp", "ccomp", "oprd", "acomp", "attr", "advcl"})
"""What hangs so on "appears", "seems" is what seems to be."""


def _question(token: "Token", path: "Sequence[Token]") -> bool:
    if (
        _asks(token)
        or any(_left_open(node) or _not_asked_for(node) for node in path[1:])
        or unsaid(path)
        or any(_not_ruled_out(node) for node in path[1:2])
        or any(_asked(node) or _cut_short(node) or _as_if(node) for node in path)
    ):
        return True
    end = next((t for t in token.doc[token.i : token.sent.end] if t.text in {"?", ".", "!", ";"}), None)
    return (end is not None and end.text == "?") or _ends_with_question(token)


def _ends_with_question(token: "Token") -> bool:
    last = token.doc[token.sent.end - 1]
    while last.i > token.i and (last.is_quote or last.is_space):
        last = next_to(last, -1)
    return last.text.endswith("?")


def _asked(node: "Token") -> bool:
    """“It is unclear whether he has been moved”, "asked when they would be taken to court"."""
    marks = {c.lower_ for c in syntax.children(node, "mark")}
    if marks & words.WHETHER:
        return True
    over = node.head
    if node.dep_ in {"ccomp", "advcl"} and over.lemma_.lower() in words.ASKING:
        return bool(auxiliaries(node) & (words.CONDITIONAL_MODALS | words.FUTURE_MODALS) and _by_question(node))
    known = {over.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(over, "acomp"))}
    return bool(marks & words.CONDITION_MARKS and known & words.KNOWING and node.dep_ in {"ccomp", "advcl"})


def _asks(token: "Token") -> bool:
    """“Asked whether a pardon was considered, the minister said”: what is asked for nobody."""
    if token.lemma_.lower() not in words.ASKING:
        return False
    asked = syntax.children(token, "ccomp")
    return any(_by_question(c) or any(m.lower_ in words.WHETHER for m in syntax.children(c, "mark")) for c in asked)


def _as_if(node: "Token") -> bool:
    """“Are treated as if they had been convicted”: likened to what is not so."""
    marks = (c for c in syntax.children(node, "mark", "advmod") if c.lower_ in words.CONDITION_MARKS | words.LIKENED)
    return any(c.i and next_to(c, -1).lower_ in words.LIKENING for c in marks)


def _not_asked_for(verb: "Token") -> bool:
    """“He did not ask for a pardon”: what nobody asked for."""
    asks = verb.lemma_.lower() in words.DEMAND_VERBS and syntax.child(verb, "neg") is not None
    return asks and syntax.pobj(verb, prepositions.FOR) is not None


def _by_question(node: "Token") -> bool:
    return any(c.tag_ in {"WRB", "WP"} for c in node.children)


def _cut_short(node: "Token") -> bool:
    """“Was rearrested before he could leave the prison”: what something else forestalled."""
    forestalled = any(c.lower_ in prepositions.BEFORE for c in syntax.children(node, "mark"))
    return forestalled and bool(auxiliaries(node) & words.CONDITIONAL_MODALS)


def _not_ruled_out(verb: "Token") -> bool:
    """“Have not ruled out moving him”: said neither way."""
    return rules_out(verb) and syntax.child(verb, "neg") is not None


def _left_open(verb: "Token") -> bool:
    """“Have neither confirmed nor denied holding him”: said neither way."""
    pair = [verb, *verb.conjuncts]
    both = {t.lemma_.lower() for t in pair} >= verbs.CONFIRM_AND_DENY
    return both and any(c.lower_ in pronouns.NEITHER_OR_NOR for t in pair for c in t.children)
