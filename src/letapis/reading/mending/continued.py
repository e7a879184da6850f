"""Verbs that the parse hung on the clause or the noun right before them, and that go on from a verb farther up."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, clauses, courts, mends, prepositions, pronouns, stance
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.tree import FINITE, VERBAL, has, verb_over
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def next_doer(verb: "Token") -> None:
    """“The president pardoned X and the court freed Y”: X is whom he pardoned, and no second doer beside the court."""
    first = verb.head
    whom = next((c for c in verb.children if c.dep_ == "nsubj" and first.i < c.i < verb.i), None)
    if verb.tag_ != "VBD" or first.tag_ != "VBD" or whom is None or first.lemma_ not in mends.DONE_TO:
        return
    joined = [t for t in verb.doc[whom.i : verb.i] if t.dep_ == "conj" and t.head in {whom, *whom.children}]
    court = joined[-1] if joined else whom
    body = court.ent_type_ == "ORG" or court.lemma_.lower() in courts.COURTS
    if court is whom or not body or not is_human(whom) or has(first, "dobj") or has(verb, "mark"):
        return
    cc = next((t for t in verb.doc[whom.i : court.i] if t.dep_ == "cc"), None)
    whom.head, whom.dep_ = first, "dobj"
    court.head, court.dep_ = verb, "nsubj"
    verb.dep_ = "conj"
    if cc is not None:
        cc.head = first


def next_behind_place(participle: "Token") -> None:
    """“Was summoned to the office, arrested, and placed in a cell”: she was, not the office."""
    place, prep = participle.head, participle.head.head
    over = prep.head
    if participle.lemma_ not in mends.DONE_TO or participle.tag_ != "VBN" or next_to(participle, -1).text != ",":
        return
    if place.dep_ == "pobj" and prep.pos_ == "ADP" and has(over, "auxpass") and not is_human(place):
        participle.head, participle.dep_ = over, "conj"


def behind_relative(participle: "Token") -> None:
    """“Was tried on a charge that carried five years and acquitted”: she was, and not the charge."""
    clause = participle.head
    thing = next((c for c in clause.children if c.dep_ == "nsubj"), None)
    if clause.dep_ != "relcl" or participle.tag_ != "VBN" or participle.lemma_ not in mends.DONE_TO or thing is None:
        return
    over = verb_over(clause.head)
    own = has(participle, "nsubj", "nsubjpass", "aux", "auxpass")
    if thing.tag_ == "WDT" and clause.tag_ in FINITE and has(over, "auxpass") and over.i < clause.i and not own:
        participle.head = over


def to_do_too(verb: "Token") -> None:
    """“Called on it to stop targeting X and to release him”: it is called on to release him."""
    doing = verb.head
    over = doing.head
    own = any(c.dep_ == "aux" and c.tag_ == "TO" for c in verb.children)
    asked = doing.dep_ in {"xcomp", "pcomp", "advcl"} and any(c.dep_ == "aux" and c.tag_ == "TO" for c in over.children)
    if own and asked and doing.tag_ == "VBG" and over.i < doing.i < verb.i and not has(doing, "aux"):
        verb.head = over


def of_client(participle: "Token") -> None:
    """“Lawyers for Reckya Madougou, serving 20 years”: it is she who serves them."""
    many = participle.head
    client = next((k for c in many.children if c.dep_ == "prep" for k in c.children if k.dep_ == "pobj"), None)
    if many.tag_ != "NNS" or client is None or client.ent_type_ != "PERSON" or participle.tag_ not in {"VBG", "VBN"}:
        return
    if many.i < client.i < participle.i and client.doc[client.i + 1].text == "," and participle.i == client.i + 2:
        participle.head = client


def who_of_member(verb: "Token") -> None:
    """“A member of the group Thalu Wang, Tantawan Tuatulanon, who is accused”: she is, and not the group."""
    body = verb.head
    name = next((c for c in body.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None)
    if body.dep_ != "pobj" or name is None or not body.i < name.i < verb.i or body.head.lower_ not in prepositions.OF:
        return
    member = body.head.head
    if is_human_noun(member) and name.doc[name.left_edge.i - 1].text == ",":
        name.head, verb.head = member, name


def asks_on(verb: "Token") -> None:
    """“Found that she is held and urged the government to free her”: who found it urges it, not she."""
    clause = verb.head
    passive = clause.dep_ == "ccomp" and clause.tag_ == "VBN" and has(clause, "auxpass")
    asked = verb.lemma_.lower() in stance.DEMAND_VERBS and has(verb, "dobj", "xcomp", "ccomp", "prep")
    if passive and asked and verb.tag_ == "VBD" and clause.head.pos_ in VERBAL and not has(verb, "nsubj", "aux"):
        verb.head = clause.head


def behind_said(verb: "Token") -> None:
    """“Was kept alone, his family said, and was beaten”: he was, not the family."""
    say = verb.head
    if say.lemma_.lower() not in SAY_VERBS or not has(verb, "auxpass"):
        return
    told = next((c for c in say.children if c.dep_ == "ccomp" and c.i < say.i), None)
    told = say.head if say.dep_ == "parataxis" and say.head.i < say.i else told
    who = next((c for c in say.children if c.dep_ == "nsubj"), None)
    if told is None or who is None:
        return
    set_in = told.i < who.i and next_to(who.left_edge, -1).text == "," and next_to(say).text == ","
    if not set_in or not has(told, "auxpass", "nsubjpass") or has(verb, "nsubj", "nsubjpass"):
        return
    verb.head = told
    for mark in [c for c in say.children if c.i > say.i and c.dep_ in {"punct", "cc"}]:
        mark.head = told


def who_of_last(verb: "Token") -> None:
    """“Seized A, its owner, B, its editor, and C, who was let go”: of the last of the list, not of the first."""
    first = verb.head
    who = next((c for c in verb.children if c.tag_ == "WP" and c.dep_ in {"nsubj", "nsubjpass"}), None)
    if who is None or next_to(who, -1).text != "," or first.pos_ != "PROPN":
        return
    last = next_to(who, -2)
    start = last
    while next_to(start, -1).pos_ == "PROPN" and start.i > first.i + 1:
        start = next_to(start, -1)
    one = any(c.lower_ in mends.OF_ONE for c in verb.children if c.dep_ in {"aux", "auxpass"})
    if last.pos_ == "PROPN" and first.i < start.i and next_to(start, -1).dep_ == "cc" and one:
        verb.head, last.head, last.dep_ = last, first, "conj"


def named_before_passive(name: "Token") -> None:
    """“By his own count Losik has been arrested 68 times”: the one before "has been" is no part of the count."""
    prep, count = name.head, next_to(name, -1)
    verb = prep.head
    behind = next_to(name)
    if name.pos_ != "PROPN" or count.pos_ != "NOUN" or count.head != name or prep.i > name.i:
        return
    if behind.dep_ not in {"aux", "auxpass"} or behind.head != verb or has(verb, "nsubj", "nsubjpass"):
        return
    for child in [c for c in name.children if c.i < count.i]:
        child.head = count
    count.head, count.dep_ = prep, "pobj"
    name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


def since_then(verb: "Token") -> None:
    """“It is a year since X, dressed in white, was convicted”: behind "since" stands the clause of what befell X."""
    if verb.tag_ != "VBN" or not has(verb, "auxpass"):
        return
    over = verb.head
    mark = next((c for t in (over, *over.children) for c in t.children if c.lower_ in prepositions.SINCE), None)
    who = next((c for c in mark.children if c.dep_ == "pobj"), None) if mark is not None else None
    if mark is None or who is None or has(verb, "nsubj", "nsubjpass"):
        return
    it = any(c.dep_ == "nsubj" and c.lower_ in pronouns.IT for c in over.children)
    if it and is_human(who) and mark.i < who.i < verb.i and next_to(verb.left_edge, -1).text == ",":
        who.head, who.dep_ = verb, "nsubjpass"
        mark.head, mark.dep_ = verb, "mark"
        verb.dep_ = "advcl"


def behind_event(verb: "Token") -> None:
    """“Two days after the verdict he was caught, and in April Y handed him over”: he was caught, and no verdict was."""
    noun, prep, root = verb.head, verb.head.head, verb.head.head.head
    who = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.tag_ == "PRP"), None)
    if who is None or who.i != noun.i + 1 or prep.lower_ not in prepositions.BEFORE_OR_AFTER or noun.dep_ != "pobj":
        return
    joint = next((c for c in prep.children if c.dep_ == "cc" and verb.i < c.i < root.i), None)
    if joint is None or root.dep_ != "ROOT" or root.tag_ not in FINITE or not has(verb, "auxpass"):
        return
    verb.head, verb.dep_ = verb, "ROOT"
    root.head, root.dep_, prep.head, joint.head = verb, "conj", verb, verb
    for comma in [c for c in prep.children if c.is_punct]:
        comma.head = verb


def behind_when(verb: "Token") -> None:
    """“Was at home, when three men knocked at the door, bundled him into a car and drove off”: the men did."""
    main = verb.head
    if verb.tag_ != "VBD" or main.i > verb.i or next_to(verb, -1).text != "," or has(verb, "nsubj", "aux", "mark"):
        return
    between = (t for t in verb.doc[main.i + 1 : verb.i] if t.tag_ in {"VBD", "VBN"} and has(t, "nsubj"))
    first = next((t for t in between if any(c.tag_ == "WRB" for c in t.children)), None)
    whom = any(c.dep_ == "dobj" and c.tag_ == "PRP" for c in verb.children)  # he is not the one who did it
    if first is None or not whom or has(first, "auxpass"):
        return
    first.tag_, first.head, first.dep_ = "VBD", main, "advcl"
    verb.head, verb.dep_ = first, "conj"


def beyond_denial(verb: "Token") -> None:
    """“The state denies that it jails people, and its media called X a traitor”: that they did is not denied.

    Behind a comma, with a subject of its own and no second "that", the clause goes on from the denial.
    """
    denied = verb.head
    denial = denied.head
    if denied.dep_ != "ccomp" or denial.lemma_ not in stance.DENY_VERBS or verb.pos_ not in VERBAL:
        return
    own = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < verb.i), None)
    finite = verb.tag_ in FINITE or has(verb, "aux", "auxpass")
    if own is None or not finite or has(verb, "mark") or denial.i > denied.i:
        return
    joint = next_to(verb.left_edge, -1)
    if joint.lower_ in clauses.AND | clauses.BUT and joint.head == denied and next_to(joint, -1).text == ",":
        verb.head, joint.head, next_to(joint, -1).head = denial, denial, denial


def in_number(verb: "Token") -> None:
    """“Activists believe that the trial is unfair and demand his release”: many demand it, and no trial does."""
    clause = verb.head
    over = clause.head
    if verb.tag_ not in {"VBP", "VB"} or clause.tag_ != "VBZ" or clause.dep_ != "ccomp" or over.tag_ != "VBP":
        return
    if not has(verb, "nsubj", "nsubjpass", "aux", "auxpass") and over.i < clause.i < verb.i:
        verb.head, verb.tag_ = over, "VBP"
