"""Courts and forces that do something below "said that", taken for what is done to them."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, courts, human_nouns, mends
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_DOERS = courts.COURTS | courts.JUDGES | human_nouns.FORCES


def whom_it_did(deed: "Token") -> None:
    """“It was reported that a tribunal jailed Kavala for five years”: the tribunal did, and him."""
    doer = deed.head
    if deed.tag_ not in PARTICIPLES or doer.lemma_.lower() not in _DOERS or not doer.i < deed.i:
        return
    whom = next((c for c in deed.children if c.dep_ == "dobj"), None)
    if whom is None or doer.dep_ not in _CLAUSES or has(deed, "agent", "auxpass", "nsubj"):
        return
    if whom.ent_type_ != "PERSON" and whom.pos_ != "PROPN" and not is_human_noun(whom):
        return
    over, label = doer.head, doer.dep_
    deed.head, deed.dep_ = (deed, "ROOT") if label == "ROOT" else (over, "ccomp")
    deed.tag_ = "VBD"
    for own in [c for c in doer.children if c.dep_ in _OF_CLAUSE and c.i < doer.i]:
        own.head = deed
    doer.head, doer.dep_ = deed, "nsubj"


_CLAUSES = {"ccomp", "oprd", "ROOT"}
_OF_CLAUSE = {"mark", "prep", "advmod", "npadvmod", "punct", "advcl", "cc"}


def whom_of_name(deed: "Token") -> None:
    """“Viasna said a court jailed student leader X for five years”: what was done to him, and not what he is."""
    name, doer = deed.head, deed.doc[deed.i - 1] if deed.i else deed
    say = name.head
    if deed.tag_ not in PARTICIPLES or doer.head != deed or doer.lemma_.lower() not in _DOERS:
        return
    while name.dep_ == "compound":
        name, say = say, say.head
    if name.ent_type_ != "PERSON" or name.dep_ not in {"dobj", "nsubj"} or not say.i < doer.i:
        return
    deed.head, deed.dep_, deed.tag_ = say, "ccomp", "VBD"
    for own in [c for c in deed.head.children if c.i > name.i and c.dep_ in {"prep", "npadvmod"}]:
        own.head = deed
    for own in [t for t in deed.doc[say.i + 1 : doer.i] if t.head.i > deed.i]:
        own.head = doer
    name.head, name.dep_, doer.head, doer.dep_ = deed, "dobj", deed, "nsubj"


def judge_did(deed: "Token") -> None:
    """“Judge Y on Monday sentenced activist X to seven years”: the judge did, though the parse makes it one noun."""
    whom = climbed(deed.head, lambda t: t.dep_ in {"compound", "nmod"} and t.head.i > t.i)
    if whom.dep_ != "ROOT" or whom.i < deed.i or any(t.tag_ in FINITE for t in deed.sent if t != deed):
        return
    titles = [t for t in deed.doc[deed.sent.start : deed.i] if t.lower_ in courts.JUDGES and t.dep_ == "compound"]
    judge = titles[0].head if titles else deed
    if not titles or not judge.i < deed.i or judge.head not in {deed, whom}:
        return
    deed.head, deed.dep_, deed.pos_, deed.tag_ = deed, "ROOT", "VERB", "VBD"
    judge.head, judge.dep_, whom.head, whom.dep_ = deed, "nsubj", deed, "dobj"
    for own in [c for c in whom.children if c.dep_ in _BEHIND and (c.i < deed.i or c.i > whom.i)]:
        own.head = deed


_BEHIND = {"prep", "npadvmod", "advmod", "punct", "conj", "cc"}
BEFORE_NAMES = (whom_of_name, judge_did)
"""What is asked of each word that may describe a name."""


def on_its_day(deed: "Token") -> None:
    """“Said that a court on Tuesday jailed X for nine years”: behind the day stands what the court did, to him."""
    if deed.lower_ not in mends.DONE_SHORTLY:
        return
    whom = climbed(deed.head, lambda t: t.dep_ in {"compound", "nmod"} and t.head.i > t.i)
    named = whom.pos_ == "PROPN" or (is_human_noun(whom) and has(whom, "appos"))  # "jailed journalist X"
    if whom.i < deed.i or not named:
        return
    day = next_to(deed, -1)
    first = _first_of_day(day)
    doer = next_to(first, -1)
    if first is day or doer.lemma_.lower() not in _DOERS or doer.dep_ == "compound" or doer == first:
        return
    over = doer.head if doer.head != whom else whom.head if whom.head != whom else doer
    if over != doer and not _told_by(over, doer):
        return
    below = {*(c for t in (doer, whom) for c in t.children if c.dep_ in _OF_CLAUSE and not deed.i < c.i < whom.i)}
    deed.head, deed.dep_ = (deed, "ROOT") if over == doer else (over, "ccomp")
    deed.pos_, deed.tag_ = "VERB", "VBD"
    _rehang(first, day, deed)
    for own in below - {first}:
        own.head = deed
    doer.head, doer.dep_, whom.head, whom.dep_ = deed, "nsubj", deed, "dobj"


def _told_by(over: "Token", doer: "Token") -> bool:
    """Whether the doer hangs on a verb of speech that has nothing else to tell."""
    if over.lemma_.lower() not in SAY_VERBS or (doer.dep_ != "ccomp" and has(over, "ccomp")):
        return False
    return over.i < doer.i or doer.dep_ in {"dep", "dobj"}  # "“A court on Monday jailed X,” witnesses said"


def _first_of_day(day: "Token") -> "Token":
    """The first word of the day that ends there: "on" of "on 12 April", "last" of "last Friday"; itself for no day."""
    first = day
    while first.i and (next_to(first, -1).is_digit or next_to(first, -1).lower_ in mends.MONTHS | mends.WHICH_DAY):
        first = next_to(first, -1)
    before = next_to(first, -1)
    if day.lower_ not in mends.MONTHS | mends.WEEKDAYS and not day.is_digit:
        return day
    return before if before.lower_ in mends.BEFORE_DAYS else first


def _rehang(first: "Token", day: "Token", deed: "Token") -> None:
    """The words of a day as the parser has them elsewhere: below its preposition, which is the deed's."""
    on = first.lower_ in mends.BEFORE_DAYS
    top = next((t for t in day.doc[first.i : day.i + 1] if t.lower_ in mends.MONTHS | mends.WEEKDAYS), day)
    for word in day.doc[first.i + on : day.i + 1]:
        word.head = top
    top.head, top.dep_ = (first, "pobj") if on else (deed, "npadvmod")
    if on:
        first.head, first.dep_ = deed, "prep"


def court_in_passive(doer: "Token") -> None:
    """“A court on 12 April sentenced X”, read as if it had been sentenced: without "was" it is the court that did."""
    deed = doer.head
    titled = any(c.dep_ == "compound" and c.lower_ in courts.JUDGES for c in doer.children)  # "Judge X sentenced Y"
    if not (titled or doer.lemma_.lower() in _DOERS) or deed.tag_ != "VBN" or not doer.i < deed.i or has(deed, *_HELP):
        return
    whom = next((c for c in deed.children if c.dep_ == "dobj" and c.i > deed.i), None)
    if whom is not None and (whom.pos_ == "PROPN" or is_human_noun(whom)):
        doer.dep_, deed.tag_ = "nsubj", "VBD"


def whom_in_passive(whom: "Token") -> None:
    """The same, looked at from whom it sentenced: another mend may have hung the judge there."""
    doer = next((c for c in whom.head.children if c.dep_ == "nsubjpass"), None) if whom.head.tag_ == "VBN" else None
    if doer is not None:
        court_in_passive(doer)


_HELP = ("aux", "auxpass", "agent", "nsubj")
