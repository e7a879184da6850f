"""Whom a relative pronoun stands for."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, prepositions, pronouns, verbs
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATIVES = pronouns.RELATIVES


def resolve_relative(token: "Token | None", verb: "Token") -> "Token | None":
    """`who` in "the man who was arrested" is the man."""
    if token is not None and token.lower_ in RELATIVES and token.pos_ in {"PRON", "DET", "SCONJ"}:
        return _antecedent(token, verb)
    return token


def _antecedent(relative: "Token", clause: "Token") -> "Token":
    """The noun that a relative pronoun stands for; the pronoun itself where there is none."""
    node = clause
    while node.dep_ in {"conj", "xcomp", "ccomp"} and node.dep_ != "ROOT":
        node = node.head
    if node.dep_ != "relcl" or any(t.text == ":" for t in node.doc[node.head.i : relative.i]):
        return relative  # "Rwanda/Burundi: who was jailed"
    if relative.lower_ not in pronouns.WHO:
        return _for_which(relative, node.head)
    return _several(_for_who(_over_name(relative, node.head) or node.head), clause)


def _over_name(relative: "Token", name: "Token") -> "Token | None":
    """“A businessman close to Maduro who was awaiting trial”: without a comma he is told apart, and no name need be."""
    if name.ent_type_ != "PERSON" or name.dep_ != "pobj" or next_to(relative, -1) != name:
        return None
    node = name
    while node.dep_ in {"pobj", "prep"} or (node.pos_ in {"ADJ", "ADV"} and node.dep_ in {"amod", "acomp"}):
        node = node.head
    told_apart = any(c.dep_ == "det" for c in node.children)
    kin = node.lemma_.lower() in people.FAMILY  # "the brother of X who was jailed": X, of whom a comma is missing
    return node if node.tag_ == "NN" and is_human_noun(node) and told_apart and not kin else None


def _for_which(relative: "Token", noun: "Token") -> "Token":
    """“The trial of Dzianis Ivashin, which is being held behind closed doors”: the trial, no person."""
    thing = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in prepositions.OF else noun
    named = noun.ent_type_ == "PERSON" and relative.lower_ in pronouns.WHICH
    last = next_to(relative, -2) if next_to(relative, -1).text == "," else next_to(relative, -1)
    if named and last.pos_ == "NOUN" and last.ent_type_ != "PERSON" and not is_human(last) and last.i > noun.i:
        return last  # "X, the leader of the movement, which was declared extremist"
    return thing if named and thing.pos_ == "NOUN" and not is_human(thing) else noun


def _several(last: "Token", clause: "Token") -> "Token":
    """“Two journalists, A, 33, and B, 29, who had been convicted", "A and B, who were held": not B alone."""
    forms = {c.lower_ for c in clause.children if c.dep_ in {"aux", "auxpass"}} | {clause.lower_}
    alone = clause.tag_ == "VBZ" or not forms.isdisjoint(verbs.OF_ONE)
    if alone and last.ent_type_ == "PERSON" and last.dep_ != "conj":
        listed = [t for t in last.conjuncts if last.i < t.i < clause.i and t.ent_type_ == "PERSON"]
        return listed[-1] if listed else last  # "A and B, who was remanded": B alone
    if last.ent_type_ != "PERSON" or last.dep_ != "conj":
        return last
    first = last
    while first.dep_ == "conj" and first.head.ent_type_ == "PERSON":
        first = first.head
    among = next((c for c in first.children if c.lower_ in prepositions.AMONG), first)
    told = any(t.pos_ in {"VERB", "AUX"} for t in first.doc[first.head.i : among.i] if among != first)
    # "Nine were held, among them A and B, who were beaten": A and B; "nine people, among them A and B, who were": all
    beside = not told and (first.dep_ == "appos" or next_to(first.head).text == ",")  # "two journalists, A and B"
    group = first.head if beside and first.head.tag_ == "NNS" and not alone else None
    if group is not None and any(c.dep_ == "nummod" for c in group.children):
        return group
    return first if not forms.isdisjoint(verbs.PLURAL_FORMS) and first.ent_type_ == "PERSON" else last


def _for_who(noun: "Token") -> "Token":
    """“Zefzafi, leader of the protests, who got 20 years”: who is a person, whatever stands nearest."""
    node = noun
    if noun.ent_type_ != "PERSON":
        node = _over_body(noun) or noun
    while (not is_human(node) or _in_place(node)) and node.dep_ in {"pobj", "prep", "appos", "conj"}:
        node = node.head
    joined = node
    while joined.dep_ == "conj" and joined.ent_type_ != "PERSON":
        joined = joined.head  # "X, a publisher and native of Paris, who"
    if joined.dep_ == "appos" and joined.head.ent_type_ == "PERSON":
        node = joined
    while node.dep_ == "appos" and node.head.ent_type_ == "PERSON":
        node = node.head
    return node if is_human(node) else noun


def _over_body(noun: "Token") -> "Token | None":
    """“A reporter for the Foundation for Journalism, who”: the noun for a person above the name of a body."""
    node = noun
    while node.dep_ in {"pobj", "prep", "compound"}:
        node = node.head
        if node.pos_ == "NOUN" and is_human_noun(node):
            return node
    return None


def _in_place(noun: "Token") -> bool:
    """“In the Rif”: where, not who."""
    return noun.dep_ == "pobj" and noun.head.lower_ in prepositions.IN_PLACE
