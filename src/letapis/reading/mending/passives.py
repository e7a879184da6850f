"""Participles that go on from a passive, or that the parser did not see as one."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, mends, rulings, sayings, stance, verbs
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, VERBAL, climbed, has, verb_over
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def made_passive(participle: "Token") -> None:
    """“Was denied water and was spat at", "stood accused of treason”: a participle behind "was" heads its clause."""
    be = participle.head
    if participle.lower_ in mends.LIKE_ADJECTIVES:
        participle.tag_, participle.pos_ = "VBN", "VERB"
    stood = be.lemma_ in rulings.STANDING and participle.lower_ in rulings.STOOD
    if participle.tag_ != "VBN" or not (be.lemma_ in verbs.BE or stood) or be.i > participle.i:
        return
    others = [c for c in be.children if c != participle]
    root = be.dep_ == "ROOT"
    participle.head, participle.dep_ = (participle if root else be.head), be.dep_
    be.head, be.dep_ = participle, "auxpass"
    for other in others:
        other.head = participle
        other.dep_ = "nsubjpass" if other.dep_ == "nsubj" else other.dep_


def got_penalty(got: "Token") -> None:
    """“Others got suspended sentences”: they got sentences, nobody was suspended."""
    participle = got.head
    if participle.i != got.i + 1 or got.lemma_ not in mends.GET:
        return
    penalty = next((c for c in participle.children if c.dep_ == "dobj" and c.i == participle.i + 1), None)
    if penalty is None or has(penalty, "det", "poss"):
        return
    if penalty.lemma_ not in rulings.GIVEN:
        return
    others = [c for c in participle.children if c not in (got, penalty)]
    got.head, got.dep_ = (got if participle.dep_ == "ROOT" else participle.head), participle.dep_
    got.pos_, got.tag_ = "VERB", got.tag_ if got.tag_ in FINITE else "VBD"
    participle.head, participle.dep_, penalty.head, penalty.dep_ = penalty, "amod", got, "dobj"
    for other in others:
        other.head = got
        other.dep_ = "nsubj" if other.dep_ == "nsubjpass" else other.dep_


def feared_done(participle: "Token") -> None:
    """“Activist deported from Turkey feared jailed”: in a headline it is others who fear."""
    fears = participle.head
    if participle.tag_ != "VBN" or fears.tag_ != "VBD" or fears.lemma_.lower() not in sayings.FEARED:
        return
    if fears.i + 1 == participle.i and not has(fears, "aux", "auxpass", "dobj"):
        fears.tag_ = "VBN"
        for c in fears.children:
            c.dep_ = "nsubjpass" if c.dep_ == "nsubj" else c.dep_


def on_condition(participle: "Token") -> None:
    """“Could face ten years if found guilty”: found by others, as no subject stands between."""
    if participle.tag_ != "VBD" or participle.i == 0 or has(participle, "nsubj", "nsubjpass", "dobj"):
        return
    if participle.doc[participle.i - 1].lower_ in stance.CONDITION_MARKS:
        participle.tag_ = "VBN"


def given(participle: "Token") -> None:
    """“Was on Monday given four years”: no preposition, but what happened, and behind it what was given."""
    be, things = participle.head, [c for c in participle.children if c.dep_ == "pobj"]
    if participle.tag_ != "VBN" or not things or has(be, "acomp", "attr") or be.lemma_ not in verbs.BE:
        return
    participle.pos_ = "VERB"
    for thing in things:
        thing.dep_ = "dobj"
    made_passive(participle)


def given_next(participle: "Token") -> None:
    """“Had been beaten, given electric shocks and groped”: no preposition, but the next thing done to them."""
    over, things = participle.head, [c for c in participle.children if c.dep_ == "pobj"]
    joint = participle.doc[participle.i - 1] if participle.i else participle
    if participle.tag_ == "VBN" and things and joint.dep_ == "cc" and has(joint.head, "auxpass"):
        over = participle.head = joint.head  # "learned that she had been put on trial and given 20 years"
    elif joint.text != ",":
        return
    first = climbed(over, lambda t: t.dep_ == "conj")  # "was let out, picked up again, given 65 years"
    if participle.tag_ != "VBN" or over.tag_ != "VBN" or not has(first, "auxpass") or not things:
        return
    if participle.i < over.i:
        return
    participle.dep_, participle.pos_ = "conj", "VERB"
    for thing in things:
        thing.dep_ = "dobj"


def given_behind_deed(participle: "Token") -> None:
    """“Was convicted of taking part in a riot, and given 32 years”: what he was given is no deed of his."""
    deed, things = participle.head, [c for c in participle.children if c.dep_ == "pobj"]
    if deed.tag_ != "VBG" or participle.i < deed.i or not things or next_to(participle, -1).dep_ != "cc":
        return
    told = next((t for t in deed.ancestors if t.tag_ == "VBN" and has(t, "auxpass")), None)
    if told is None or told.i > deed.i:
        return
    participle.head, participle.pos_ = told, "VERB"
    for thing in things:
        thing.dep_ = "dobj"


def _to_do(verb: "Token") -> bool:
    """Whether the verb is an infinitive below another verb."""
    return verb.head.pos_ in VERBAL and any(c.tag_ == "TO" and c.dep_ == "aux" for c in verb.children)


def goes_on(participle: "Token") -> None:
    """“Convicted of airing news and sentenced", "convicted her of airing news and gave her": on from the first verb."""
    before = participle.head
    if participle.tag_ == "VBD" and before.tag_ in {"VB", "VBN"} and has(participle, "dobj") and _to_do(before):
        participle.head = before.head  # "ordered six to be kept in prison and freed four": no infinitive
        return
    told = participle.tag_ == "VBZ" or (participle.tag_ == "VBD" and before.tag_ == "VBN")
    if told and has(participle, "ccomp") and before.dep_ == "ccomp":
        participle.head = before.head  # "said he was accused of it, and denied that …": both are said of the sayer
        return
    if participle.tag_ not in PARTICIPLES:
        return
    before = climbed(before, lambda t: t.pos_ in {"NOUN", "PROPN"} and t.dep_ == "conj")
    noun = before.pos_ in {"NOUN", "PROPN"} and before.dep_ == "pobj" and participle.tag_ == "VBN"
    over = before.head.head if noun or before.dep_ == "pcomp" else before.head
    gerund = before.tag_ == "VBG" and before.dep_ in {"pcomp", "advcl"}
    doing = gerund and participle.tag_ == "VBD" and over.tag_ in FINITE and has(participle, "dobj", "dative")
    when = before.dep_ == "relcl" and any(c.tag_ == "WRB" for c in before.children)  # "in May, when police came, and"
    over = verb_over(over) if when else over
    told = before.tag_ in FINITE or (
        before.tag_ == "VBG" and has(before, "aux")
    )  # "where she was staying and arrested"
    active = (when or before.dep_ == "advcl") and told and participle.tag_ == "VBN"
    passive = over.tag_ == "VBN" and has(over, "auxpass")
    own = has(participle, "nsubj", "nsubjpass", "aux", "auxpass")
    if (doing or ((gerund or active or noun) and passive)) and not own and participle.i > over.i:
        participle.head = over


def next_of_passives(done: "Token") -> None:
    """“Was summoned to the office, arrested, and placed in detention”: what was done next, and no arrested office."""
    noun = done.head
    over = noun.head.head
    comma = next_to(done, -1)
    goes_on = has(done, "cc") and any(c.dep_ == "conj" and c.tag_ in PARTICIPLES for c in done.children)
    if comma.text != "," or not goes_on or noun.dep_ != "pobj" or is_human_noun(noun) or noun.pos_ == "PROPN":
        return
    if over.tag_ == "VBN" and has(over, "auxpass") and over.i < noun.i:
        done.head, done.dep_ = over, "conj"


def resumes(participle: "Token") -> None:
    """“Were arrested, when police raided the office, but have not been charged”: on from the main clause."""
    clause = participle.head
    if clause.dep_ not in {"relcl", "advcl"}:
        return
    doer = next((c for c in clause.children if c.dep_ == "nsubj"), None)
    body = doer is not None and (doer.ent_type_ == "ORG" or doer.lemma_.lower() in courts.COURTS)
    helped = next((c for c in participle.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE), None)
    other = doer is not None and doer.tag_ == "NNS" and helped is not None and helped.lower_ in mends.OF_ONE
    asked = other or any(c.tag_ == "WRB" or (c.dep_ == "mark" and body) for c in clause.children)
    if not asked or helped is None or has(participle, "nsubj", "nsubjpass"):
        return
    cc = next((c for c in clause.children if c.dep_ == "cc" and clause.i < c.i < participle.i), None)
    over = verb_over(clause.head)
    if cc is not None and (other or cc.doc[cc.i - 1].text == ",") and over.pos_ in VERBAL:
        participle.head = over


def also_told(participle: "Token") -> None:
    """“They say she was beaten, harassed and threatened”: a bare participle goes on from the passive that is told."""
    say = participle.head
    if participle.tag_ not in PARTICIPLES or has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "dobj"):
        return
    before = [c for c in say.children if c.dep_ == "ccomp" and say.i < c.i < participle.i and has(c, "auxpass")]
    if before:
        participle.head, participle.dep_, participle.tag_ = before[-1], "conj", "VBN"


def next_passive(participle: "Token") -> None:
    """“Was picked up, held for two weeks, and charged”: a participle behind a comma goes on from the passive."""
    over = participle.head
    if participle.tag_ not in PARTICIPLES or participle.i < over.i or participle.doc[participle.i - 1].text != ",":
        return
    if over.tag_ != "VBN" or not has(over, "auxpass"):
        return
    things = [c for c in participle.children if c.dep_ == "dobj" and c.lower_ not in mends.ADVERBS]
    things = [c for c in things if c.ent_type_ != "DATE"]  # "freed the following February"
    whom = any(participle.tag_ != "VBN" or is_human(c) for c in things)  # "was freed, put on a plane and flown"
    own = has(participle, "nsubj", "nsubjpass", "mark", "aux", "auxpass")
    before = participle.doc[max(participle.i - 2, 0)]
    behind_clause = has(participle, "conj") and any(a.dep_ == "relcl" and over.i < a.i for a in before.ancestors)
    if before.pos_ == "NOUN" and not (
        before.ent_type_ in {"DATE", "TIME"} or before.dep_ == "npadvmod" or behind_clause
    ):
        return  # "were kept out of the trial, held on 30 May"
    if not (whom or own or any(c.tag_ == "WRB" for c in participle.children)):
        participle.dep_, participle.tag_ = "conj", "VBN"


def others_done(verb: "Token") -> None:
    """“24 of them were convicted, and 12 acquitted", "A was freed and B deported”: the second is not who did it."""
    if verb.lemma_ not in mends.DONE_TO or verb.tag_ not in PARTICIPLES:
        return
    who = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if who is None or not _other(who):
        return
    inside = (c for c in verb.children if c.dep_ == "ccomp" and c.i < who.i and has(c, "auxpass"))
    first = next(inside, verb.head)
    if first == verb or not has(first, "auxpass") or not first.i < who.i < verb.i or first.tag_ not in PARTICIPLES:
        return
    if any(c.dep_ in _ACTIVE and c != first for c in verb.children) or who.left_edge.i > first.right_edge.i + 2:
        return
    who.dep_, verb.tag_ = "nsubjpass", "VBN"
    if first.head == verb:
        first.head, first.dep_ = (first if verb.dep_ == "ROOT" else verb.head), verb.dep_
        verb.head, verb.dep_ = first, "conj"


_ACTIVE = {"dobj", "aux", "auxpass", "ccomp", "xcomp", "mark"}


def _other(who: "Token") -> bool:
    """A number, a name, somebody's people: no police."""
    number = who.pos_ == "NUM" or (who.tag_ == "NNS" and is_human_noun(who) and has(who, "nummod"))
    return number or who.ent_type_ == "PERSON" or (is_human_noun(who) and has(who, "poss"))


def others_done_next(verb: "Token") -> None:
    """“A and B were executed, C and three others sentenced to death”: what is told of others, and no third executed."""
    last = verb.head
    first = climbed(last, lambda t: t.dep_ == "conj" and t.head.i > (main.i if (main := _passive(t)) else t.i))
    main = _passive(first)
    if main is None or first.dep_ != "conj" or not first.head.i < main.i < first.i or verb.tag_ != "VBN":
        return
    before = next_to(first.left_edge, -1)
    if verb.i != last.i + 1 or verb.lemma_ not in mends.DONE_TO or (before.text != "," and before.dep_ != "cc"):
        return
    first.head, first.dep_ = verb, "nsubjpass"
    verb.head, verb.dep_ = main, "conj"


def _passive(subject: "Token") -> "Token | None":
    """The passive verb of which a word, or the first that it is joined to, is the subject."""
    top = climbed(subject, lambda t: t.dep_ == "conj")
    return top.head if top.dep_ == "nsubjpass" and has(top.head, "auxpass") else None


def out_of_quotation(verb: "Token") -> None:
    """“Guilty of “acts that harm” and sentenced her”: behind the closing mark the main clause goes on."""
    within, main = verb.head, verb.sent.root
    if within.dep_ != "relcl" or verb.tag_ not in FINITE or main.pos_ not in VERBAL or main.i > within.i:
        return
    marks = [t for t in verb.doc[main.i : verb.i] if t.text in mends.QUOTES]
    closed = any(t.i > within.i for t in marks) and any(main.i < t.i < within.i for t in marks)
    if not closed or has(verb, "nsubj", "nsubjpass"):
        return
    joint = verb.doc[verb.i - 1]
    verb.head = main
    if joint.dep_ == "cc":
        joint.head = main


def of_auxiliary(word: "Token") -> None:
    """“X was on Monday sentenced”: what the parse hung on the auxiliary hangs on its verb, and that is passive."""
    if word.dep_ == "aux" and word.lemma_ in verbs.BE and word.head.tag_ in {"VBN", "VBD"}:
        word.head.tag_, word.dep_ = "VBN", "auxpass"  # "was on Friday put", "was cut": both forms look alike
        for subject in word.head.children:
            subject.dep_ = "nsubjpass" if subject.dep_ == "nsubj" else subject.dep_
    for child in list(word.children) if word.dep_ in {"aux", "auxpass"} else ():  # unless another mend made it a verb
        child.head = word.head
        if child.dep_ == "nsubj" and word.dep_ == "auxpass":
            child.dep_ = "nsubjpass"
