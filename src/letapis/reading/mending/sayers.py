"""Who says it, where the parser hung the sayer, or what is said, on the wrong word."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, mends, stance
from letapis.reading.mending.tree import FINITE, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")


def same_form(verb: "Token") -> None:
    """“Should quash the conviction and set him free”: a verb whose past looks alike goes on from the bare one."""
    first = verb.head
    alike = verb.lower_ in mends.ALL_ALIKE and verb.tag_ in {"VBD", "VBP", "VBN"} and first.tag_ == "VB"
    helped = any(c.tag_ == "MD" or c.lower_ in mends.TO for c in first.children if c.dep_ == "aux")
    if alike and helped and first.i < verb.i and not has(verb, "aux", "auxpass", "mark", *_SUBJECTS):
        verb.tag_ = "VB"


def sayer_within_place(told: "Token") -> None:
    """“Was taken to a station, where, prosecutors allege, he swore at them”: the place's clause is what they allege."""
    root = told.head
    if not told.i < root.i or root.tag_ not in FINITE or root.dep_ != "ROOT" or not has(told, *_SUBJECTS):
        return
    clauses = (t for t in told.doc[told.i : root.i] if t.dep_ in {"relcl", "parataxis"})
    say = next((t for t in clauses if t.lemma_.lower() in SAY_VERBS), None)
    where = next((c for c in say.children if c.tag_ == "WRB"), None) if say is not None else None
    who = next((c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i), None)
    if say is None or where is None or who is None or who.left_edge.i < say.i:
        return
    if next_to(say).text != "," or next_to(where).text != ",":
        return
    place = say.head if say.dep_ == "relcl" else next_to(where, -2)
    told.head, told.dep_ = told, "ROOT"
    root.head, root.dep_ = place, "relcl"
    say.head, say.dep_ = root, "parataxis"
    where.head = root
    for stop in [c for c in root.children if c.is_punct and c.i > root.i]:
        stop.head = told


def body_behind_day(noun: "Token") -> None:
    """“Was charged on Friday, his organisation, Viasna, announced”: who announced it, and no other word for Friday."""
    day, doc = noun.head, noun.doc
    if day.ent_type_ != "DATE" or next_to(noun.left_edge, -1).text != ",":
        return
    behind = noun.right_edge.i + 1
    while behind < len(doc) and doc[behind].text in {",", ")"}:
        behind += 1
    verb = doc[behind] if behind < len(doc) else noun
    if verb.lemma_.lower() in SAY_VERBS and verb.tag_ in FINITE and not has(verb, *_SUBJECTS):
        noun.head, noun.dep_ = verb, "nsubj"


def told_by_next(participle: "Token") -> None:
    """“A court freed X, his wife, Y, said”: what the court did is what the wife says, and no clause about the court."""
    doer, said = participle.head, participle.head.head
    if doer.dep_ != "nsubj" or said.lemma_.lower() not in SAY_VERBS or not has(participle, "dobj"):
        return
    if any(c.dep_ == "nsubj" and participle.i < c.i < said.i for c in said.children):
        doer.head, participle.head = participle, said
        participle.dep_, participle.tag_ = "ccomp", "VBD"


def sayer_behind_name(name: "Token") -> None:
    """“A judge freed X, the head of the site, his lawyer, Y, told AFP”: his lawyer told it, and X was freed."""
    said, verb = name.head, _verb_right_before(name)
    if said.lemma_.lower() not in SAY_VERBS or verb is None or verb == said or name.i > said.i:
        return
    spokesmen = (t for t in name.subtree if t.dep_ == "appos" and t.lemma_.lower() in LISTS["defenders"])
    his = [t for t in spokesmen if any(c.tag_ == "PRP$" for c in t.children)]
    last = his[-1] if his else name
    if last == name or next_to(last.right_edge).text != "," or next_to(last.right_edge, 2) != said:
        return
    last.head, last.dep_ = said, "nsubj"
    name.head, name.dep_ = verb, "dobj"


def _verb_right_before(name: "Token") -> "Token | None":
    """The verb right before a name, over a particle, that has no object of its own: "agreed to let out X"."""
    first = name.left_edge.i
    before = next_to(name.left_edge, -1) if first else name
    verb = next_to(before, -1) if before.dep_ == "prt" else before
    return verb if verb.pos_ == "VERB" and not has(verb, "dobj", "auxpass") else None


def named_body(name: "Token") -> None:
    """“The state news agency WAM reported”: one subject, and its name."""
    noun = next_to(name, -1) if name.i else name
    if (
        name.tag_ == "NNP"
        and noun.dep_ in _SUBJECTS
        and noun.head == name.head
        and noun.tag_ == "NN"
        and name.left_edge == name
    ):
        name.head, name.dep_ = noun, "appos"


def body_with_verb(name: "Token") -> None:
    """“Said the Committee to Protect Journalists”: a verb in the name of a body, and nothing that the body does."""
    verb = name.head
    if verb.tag_ != "VB" or name.ent_type_ != "ORG" or verb.ent_type_ != "ORG" or next_to(verb, -2) != name:
        return
    if any(c.tag_ == "TO" for c in verb.children) and verb.head != verb:
        name.head, name.dep_ = verb.head, "nsubj" if verb.dep_ == "ccomp" else verb.dep_
        verb.head, verb.dep_ = name, "acl"


BODIES = (named_body, body_with_verb)
"""What is asked of each subject."""


def day_before_sayer(prep: "Token") -> None:
    """“Police detained X, a journalist, on Monday,” his brother said: the day of what is told, not of the saying."""
    said = prep.head
    if prep.lower_ not in mends.BEFORE_DAYS or not prep.i < said.i or said.lemma_.lower() not in SAY_VERBS:
        return
    told = next((c for c in said.children if c.dep_ == "ccomp" and c.i < prep.i), None)
    who = next((c for c in said.children if c.dep_ == "nsubj" and c.i > prep.i), said)
    if told is not None and next_to(prep.right_edge).text == "," and who.left_edge.i > prep.right_edge.i:
        prep.head = told


def called_for(verb: "Token") -> None:
    """“Renewed their call for X to be freed”: what the call is for."""
    mark = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ in mends.FOR), None)
    call = next_to(mark, -1) if mark is not None else verb
    infinitive = any(c.tag_ == "TO" for c in verb.children)
    if mark is not None and infinitive and call.pos_ == "NOUN" and call.lemma_.lower() in stance.DEMAND_NOUNS:
        verb.head, verb.dep_ = call, "acl"


def denied_too(verb: "Token") -> None:
    """“Was beaten and denied a lawyer”: it is he who was denied it."""
    thing = next((c for c in verb.children if c.dep_ == "dobj"), None)
    if verb.lower_ not in mends.WITHHELD_SHORTLY or not has(verb.head, "auxpass") or has(verb, "aux", *_SUBJECTS):
        return
    if thing is not None and thing.lemma_.lower() in mends.WITHHELD_THINGS:
        verb.tag_ = "VBN"


def told_somewhere(verb: "Token") -> None:
    """“Told reporters outside the courthouse that his son was tortured”: what he told, not which courthouse."""
    place = verb.head
    mark = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ in mends.THAT), None)
    if mark is None or place.dep_ != "pobj" or not has(verb, *_SUBJECTS) or next_to(mark, -1) != place:
        return
    told = place.head.head if place.head.head.pos_ == "VERB" else place.head.head.head
    if told.lemma_.lower() in SAY_VERBS and not has(told, "ccomp"):
        verb.head, verb.dep_ = told, "ccomp"


def before_aside(said: "Token") -> None:
    """“For days, he told the court, he was beaten”: what stands before the sayer belongs to what he tells."""
    told, who = said.head, next((c for c in said.children if c.dep_ == "nsubj"), None)
    if who is None or not said.i < told.i or said.lemma_.lower() not in SAY_VERBS or has(said, "mark", "ccomp"):
        return
    if told.lemma_.lower() in SAY_VERBS:
        return  # "On Monday he asked the judge to free him, said his lawyer"
    comma, behind = next_to(who.left_edge, -1), next_to(said.right_edge)
    if comma.text != "," or comma.i >= who.i or "," not in {behind.text, said.right_edge.text}:
        return
    for fronted in [c for c in said.children if c.i < comma.i and c.dep_ in _FRONTED]:
        fronted.head = told


_FRONTED = {"prep", "npadvmod", "advmod"}
"""What tells when or where at the head of a sentence."""


def before_sayer(told: "Token") -> None:
    """“X, who wrote for one paper but never, his wife insists, for another, has been sent away”: X has."""
    said = told.head
    if (
        said.i > told.i
        or said.lemma_.lower() not in SAY_VERBS
        or has(told, *_SUBJECTS)
        or not has(told, "aux", "auxpass")
    ):
        return
    before = [c for c in said.children if c.dep_ == "nsubj" and c.i < said.i]
    if len(before) > 1 and any(c.dep_ == "relcl" for c in before[0].children) and next_to(said).text == ",":
        before[0].head, before[0].dep_ = told, "nsubjpass" if has(told, "auxpass") else "nsubj"


def behind_colon(noun: "Token") -> None:
    """“Called for one thing: the release of X”: what is called for."""
    thing, first = noun.head, noun.left_edge
    if thing.dep_ == "pobj" and thing.lower_ in mends.ONE_THING and first.i and next_to(first, -1).text == ":":
        noun.head, noun.dep_ = thing.head, "pobj"
