"""Clauses on somebody that the parser joins to the court in them: "the blogger a court jailed was freed"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, human_nouns, pronouns, terms
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import PARTICIPLES, VERBAL
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def whom_court_did(deed: "Token") -> None:
    """“The activist (whom) a court sentenced to death was freed”: the court sentenced him, and is not sentenced."""
    doer = deed.head
    main = doer.head
    if deed.tag_ not in PARTICIPLES or doer.lemma_.lower() not in _DOERS:
        return
    if main.tag_ in _WHOM and main.i < doer.i and is_human_noun(main.head):  # ", whom a court sentenced to death,"
        deed.head, deed.dep_, deed.tag_ = main.head, "relcl", "VBD"
        main.head, main.dep_, doer.head, doer.dep_ = deed, "dobj", deed, "nsubj"
        return
    if (
        doer.dep_ not in _SUBJECTS
        or not doer.i < deed.i < main.i
        or main.pos_ not in VERBAL
        or any(c.dep_ == "agent" for c in deed.children)
    ):
        return
    who, pronoun = _before(doer)
    if who.tag_ != "NN" or not is_human_noun(who):
        return
    _rejoin(who, doer, deed, main)
    if pronoun is not None:
        pronoun.head, pronoun.dep_ = deed, "dobj"


_WHOM = {"WP", "WDT"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_DOERS = courts.COURTS | courts.JUDGES | human_nouns.FORCES
"""Who sentences and arrests, and to whom neither happens."""


def _before(doer: "Token") -> "tuple[Token, Token | None]":
    """The noun before the court or the police, and "whom" or "that" between them."""
    who = next_to(doer, -1) if doer.i else doer
    if who.dep_ == "compound" and who.head == doer and is_human_noun(who):
        return who, None  # "the journalist police arrested"
    start = doer.left_edge.i
    who = next_to(doer.doc[start], -1) if start else doer
    pronoun = who if who.lower_ in pronouns.RELATIVE_SUBJECTS | pronouns.WHOSE_OR_WHOM and who.i else None
    who = next_to(who, -1) if pronoun is not None else who
    return (next_to(who, -1) if who.text == "," and who.i and pronoun is not None else who), pronoun


def _rejoin(who: "Token", doer: "Token", deed: "Token", main: "Token") -> None:
    for own in [c for c in doer.children if c.i < who.i]:
        own.head = who  # "the journalist police": the article is the journalist's
    label = doer.dep_
    if main.dep_ == "relcl" and main.head == who:
        main.head, main.dep_ = (main, "ROOT") if who.dep_ == "ROOT" else (who.head, who.dep_)
    who.head, who.dep_ = main, label
    deed.head, deed.dep_, deed.tag_ = who, "relcl", "VBD"
    doer.head, doer.dep_ = deed, "nsubj"


def which_of_case(deed: "Token") -> None:
    """“The case against X, which was closed in 2019, was reopened”: the case was closed, and not X."""
    which = next((c for c in deed.children if c.dep_ in _SUBJECTS and c.lower_ in pronouns.WHICH), None)
    name = deed.head
    if which is None or name.ent_type_ != "PERSON" or name.dep_ != "pobj":
        return
    thing = name.head.head
    if thing.i < name.i and thing.lemma_.lower() in courts.CASES | terms.CHARGES:
        deed.head = thing
