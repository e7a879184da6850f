"""Whom the grammar keeps apart: the object of a verb is not its subject, nor whoever is set free the one who asks."""

from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns, stance, verbs
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def excluded(candidate: "Token", pronoun: "Token") -> bool:
    """“Lukashenka pardoned him”: the object is not the subject of its own verb."""
    if candidate.doc is not pronoun.doc or pronoun.lower_.endswith(pronouns.REFLEXIVE_ENDING):
        return False
    if candidate.dep_ == "appos" and candidate.left_edge.i == candidate.head.i + 1:
        candidate = candidate.head  # "the lawyer Aider Azamatov found her": the name right behind its noun
    verb = pronoun.head
    if pronoun.dep_ in syntax.SUBJECTS and candidate.head == verb and candidate.ent_type_ != "PERSON":
        return True  # "A student of Bologna, he was arrested": said of him, not another
    if _beside_himself(candidate, pronoun) or _for_another(candidate, pronoun) or _describes(candidate, pronoun):
        return True
    if _his_doer(candidate, pronoun) or _his_judge(candidate, pronoun) or _holds(candidate, pronoun):
        return True
    if candidate.dep_ not in syntax.SUBJECTS:
        return False
    if pronoun.dep_ == "nsubj" and verb.dep_ in {"ccomp", "xcomp"} and candidate.head == verb.head:
        return _of_no_time(verb)
    if pronoun.dep_ in {"dobj", "dative"}:
        goes_on = verb.dep_ == "xcomp" or (verb.dep_ == "conj" and syntax.child(verb, *syntax.SUBJECTS) is None)
        return candidate.head == verb or (candidate.head == verb.head and goes_on)  # "X met Y and freed him"
    return pronoun.dep_ == "pobj" and verb.head == candidate.head


def _of_no_time(verb: "Token") -> bool:
    """“A judge found him guilty", "let him go", "told him to leave”: what the verb before is done to him for."""
    helping = [c for c in verb.children if c.dep_ in {"aux", "mark"}]
    return not helping if verb.pos_ == "ADJ" else verb.tag_ == "VB" and all(c.tag_ == "TO" for c in helping)


def _his_doer(candidate: "Token", pronoun: "Token") -> bool:
    """“Judge X, who had granted him bail”: what the clause with "who" tells, X did to another."""
    verb = pronoun.head
    who = syntax.child(verb, "nsubj") if verb.dep_ == "relcl" and pronoun.dep_ in {"dobj", "dative"} else None
    return who is not None and who.lower_ in pronouns.RELATIVE_SUBJECTS and verb.head in {candidate, candidate.head}


def _holds(candidate: "Token", pronoun: "Token") -> bool:
    """“One of his lawyers, X": neither the one nor X is he whose lawyer it is."""
    node = pronoun if pronoun.dep_ == "poss" else candidate
    while node.dep_ in _WITHIN_NOUN and node != candidate:
        node = node.head
    beside = candidate.head if candidate.dep_ == "appos" else candidate
    return pronoun.dep_ == "poss" and node in {candidate, beside}


_WITHIN_NOUN = {"poss", "pobj", "prep", "appos"}
"""Labels from a word up to the noun that it is a part of."""


def _his_judge(candidate: "Token", pronoun: "Token") -> bool:
    """“Joe Biden had commuted his sentence”: that of another."""
    verb = pronoun.head.head
    decided = pronoun.dep_ == "poss" and pronoun.head.dep_ == "dobj" and verb.lemma_ in verbs.DECIDING
    return decided and candidate.dep_ in syntax.SUBJECTS and candidate.head == verb


def _describes(candidate: "Token", pronoun: "Token") -> bool:
    """“A rights chief turned senator, she was arrested”: what tells of her first is nobody beside her."""
    turned = candidate.head
    opens = turned.tag_ == "VBN" and turned.head == pronoun.head and turned.i < pronoun.i
    return opens and pronoun.dep_ in syntax.SUBJECTS and candidate.ent_type_ != "PERSON"


def _for_another(candidate: "Token", pronoun: "Token") -> bool:
    """“RFE/RL's president has called for his immediate release”: for that of somebody else."""
    freedom = pronoun.head
    if pronoun.dep_ != "poss" or freedom.lemma_.lower() not in stance.FREEDOM or candidate.dep_ not in syntax.SUBJECTS:
        return False
    verb = freedom.head.head if freedom.dep_ == "pobj" else freedom.head
    return candidate.head == verb and verb.lemma_.lower() in stance.DEMAND_VERBS


def _beside_himself(candidate: "Token", pronoun: "Token") -> bool:
    """“Suu Kyi, tried alongside him, got three years”: the participle tells of her, its object is another."""
    participle = pronoun.head.head if pronoun.dep_ == "pobj" else pronoun.head
    with_others = pronoun.dep_ in {"pobj", "dobj"} and participle.dep_ == "acl"
    return with_others and participle.head == candidate and pronoun.i > participle.i
