"""Participles that only tell of a noun, where the parser took them for the verb of the sentence."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, mends, prepositions, pronouns, verbs
from letapis.language.chosen import people as people_words
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, VERBAL, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def reduced(participle: "Token") -> None:
    """“The others arrested in May include X”: the sentence's verb is the finite one."""
    children = list(participle.children)
    noun = next((c for c in children if c.dep_ == "nsubj" and c.i < participle.i), None)
    finite = next((c for c in children if c.dep_ in {"conj", "dep"} and c.tag_ in {"VBP", "VBZ"}), None)
    if noun is None or finite is None or has(participle, "aux", "auxpass", "cc", "dobj"):
        return
    if participle.tag_ != "VBN" and finite.lemma_ not in verbs.STAYING:
        return  # "students rounded up in May remain in detention", whatever form the first is taken for
    finite.head, finite.dep_ = finite, "ROOT"
    noun.head = finite
    participle.head, participle.dep_ = noun, "acl"


def one_doing(things: "Token") -> None:
    """“Arrest a protester chanting slogans”: "a" stands before one, who does it, and not before the things."""
    article = next((c for c in things.children if c.lower_ in pronouns.INDEFINITE), None)
    doing = next((c for c in things.children if c.tag_ == "VBG" and article is not None and article.i < c.i), None)
    one = doing.doc[doing.i - 1] if doing is not None else things
    if doing is None or article is None or one.head != things or one.tag_ != "NN" or not is_human_noun(one):
        return
    one.head, one.dep_ = things.head, things.dep_
    article.head, doing.head, doing.dep_ = one, one, "acl"
    for word in [c for c in things.children if c.i < one.i]:
        word.head = one
    things.head, things.dep_ = doing, "dobj"


def of_gerund_before(thing: "Token") -> None:
    """“A teacher jailed for filming a protest walked out": the teacher walked out; the protest is what was filmed."""
    start = thing.left_edge.i
    doing = thing.doc[start - 1] if start else thing
    if doing.tag_ != "VBG" or doing.dep_ not in {"pcomp", "xcomp"} or has(doing, "dobj"):
        return
    first = next((c for c in thing.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < doing.i), None)
    if first is not None and first in doing.ancestors:
        thing.head, thing.dep_ = doing, "dobj"


def set_off(participle: "Token") -> None:
    """“Roizman, fined 260,000 rubles in May, will not be sent to prison”: behind a comma it only tells of him."""
    if participle.tag_ not in PARTICIPLES or not (participle.n_lefts and participle.n_rights):
        return
    himself = participle.doc[participle.i - 1]
    himself = himself if himself.lower_.endswith(mends.REFLEXIVE) else participle  # "X, himself convicted in May, said"
    if participle.doc[himself.i - 1].text != ",":
        return
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    verb = next((c for c in participle.children if c.dep_ in {"conj", "ccomp"} and _goes_on(participle, c)), None)
    if noun is None or verb is None or has(participle, "aux", "auxpass") or _joined_by_and(participle, verb):
        return
    if has(verb, "nsubj", "nsubjpass", "mark"):
        return
    if himself != participle:
        himself.head, himself.dep_ = participle, "npadvmod"
    verb.head, verb.dep_ = (verb if participle.dep_ == "ROOT" else participle.head), participle.dep_
    noun.head, noun.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"
    of_last(participle)


def _goes_on(participle: "Token", verb: "Token") -> bool:
    """Whether a verb is the finite one of the sentence, behind the comma that ends what a participle tells."""
    helped = [c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in {*FINITE, "MD"}]
    first = helped[0] if helped else verb  # "X, arrested the same day, had his detention renewed"
    told = has(participle, "dobj") or participle.lemma_.lower() in SAY_VERBS
    finite = bool(helped) or (verb.tag_ in FINITE and not told)
    return finite and verb.i > participle.i and participle.doc[first.i - 1].text == ","


def _joined_by_and(participle: "Token", verb: "Token") -> bool:
    """“Was fined, and will be tried”: joined to the verb; but not in "convicted and later acquitted, was freed"."""
    between = [c for c in participle.children if c.dep_ == "conj" and c.i < verb.i]
    return any(c.dep_ == "cc" and not any(c.i < k.i for k in between) for c in participle.children)


def reduced_beside(verb: "Token") -> None:
    """“Announced that all women detained in March would be freed”: the women would be freed, those detained."""
    participle = next((c for c in verb.head.children if c.dep_ == "ccomp" and c.i < verb.i), None)
    helped = any(c.dep_ in {"aux", "auxpass"} and c.tag_ in {*FINITE, "MD"} for c in verb.children)
    if participle is None or not helped or has(verb, "nsubj", "nsubjpass", "mark", "cc"):
        return
    noun = next((c for c in participle.children if c.dep_ == "nsubj" and c.i < participle.i), None)
    if participle.tag_ not in PARTICIPLES or noun is None or has(participle, "aux", "auxpass", "dobj", "cc"):
        return
    for mark in [c for c in participle.children if c.dep_ == "mark"]:
        mark.head = verb
    noun.head, noun.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def reduced_before_passive(participle: "Token") -> None:
    """“The men detained in June were convicted": the verb with the auxiliary and no subject is the sentence's."""
    if participle.tag_ not in PARTICIPLES:
        return
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    verb = next((c for c in participle.children if c.dep_ in {"advcl", "conj", "ccomp"} and c.i > participle.i), None)
    if noun is None or verb is None or has(participle, "aux", "auxpass", "cc", "dobj"):
        return
    helped = [c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    how = any(c.dep_ == "advmod" and c.i < verb.i for c in verb.children)
    if not helped or how or has(verb, "nsubj", "nsubjpass", "mark") or participle.doc[helped[0].i - 1].text == ",":
        return
    verb.head, verb.dep_ = (verb if participle.dep_ == "ROOT" else participle.head), participle.dep_
    noun.head, noun.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def reduced_subject(participle: "Token") -> None:
    """“The sentence passed against him had been quashed”: it is the sentence that was quashed."""
    noun = next((c for c in participle.children if c.dep_ == "nsubj" and c.i < participle.i), None)
    verb = participle.head
    if participle.tag_ not in PARTICIPLES or noun is None or verb.i < participle.i:
        return
    if has(participle, "dobj", "aux", "auxpass", "mark"):
        return
    noun.head, noun.dep_ = verb, f"n{participle.dep_[1:]}"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def of_noun(participle: "Token") -> None:
    """“Must release journalists held", "not among the prisoners pardoned": right behind, a participle tells of them."""
    noun = participle.doc[max(participle.i - 1, 0)]
    whom = any(c.dep_ == "dobj" and c.lower_ not in mends.ADVERBS for c in participle.children)
    own = has(participle, "nsubj", "nsubjpass", "mark", "aux", "auxpass")
    if participle.tag_ not in PARTICIPLES or whom or own:
        return
    among = noun.dep_ == "pobj" and noun.head.lower_ in prepositions.AMONG and noun.head.head == participle.head
    whose = among or (noun.head == participle.head and noun.dep_ == "dobj")
    if whose and noun.pos_ in {"NOUN", "PROPN"}:
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def those_freed(participle: "Token") -> None:
    """“Called on Cairo to free the journalists still detained”: who is freed is no clause of what they do."""
    verb = participle.head
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    if noun is None or not verb.i < noun.i or verb.lemma_ not in mends.OF_OBJECT_ALONE or has(verb, "dobj"):
        return
    own = has(participle, "aux", "auxpass", "mark", "dobj", "ccomp")
    between = participle.doc[noun.right_edge.i + 1 : participle.i]
    if participle.tag_ not in PARTICIPLES or own or any(t.dep_ != "advmod" for t in between):
        return
    noun.head, noun.dep_ = verb, "dobj"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def set_off_behind(participle: "Token") -> None:
    """“Called on President X, sworn in last month, to free them”: no second verb where no "and" stands."""
    if participle.tag_ != "VBN" or participle.doc[participle.i - 1].text != ",":
        return
    over, noun = participle.head, participle.doc[max(participle.i - 2, 0)]
    helped = any(c.tag_ == "MD" for c in over.children)  # "should release X, arrested in May"
    if not (helped or over.tag_ in FINITE):
        return
    if has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "cc", "conj", "dobj") or not over.i < noun.i:
        return
    if noun.pos_ != "PROPN" or any(c.dep_ == "cc" and c.i < participle.i for c in over.children):
        return
    for clause in [c for c in participle.children if c.dep_ in {"advcl", "xcomp"} and has(c, "aux")]:
        if participle.doc[clause.left_edge.i - 1].text == ",":  # "…, to free them" is what is called for
            clause.head, clause.dep_ = over, "xcomp"
    participle.head, participle.dep_ = noun, "acl"


def object_set_off(participle: "Token") -> None:
    """“Authorities should release X, arrested in May”: X was arrested, right before the comma."""
    noun = participle.doc[max(participle.i - 2, 0)]
    if noun.ent_type_ == "PERSON" and noun.dep_ == "dobj" and noun.head == participle.head:
        set_off_behind(participle)


def labelled(participle: "Token") -> None:
    """“Call for an end to attacks on the centre, labelled a foreign agent”: no second verb where no "and" stands."""
    over, noun = participle.head, participle.doc[max(participle.i - 2, 0)]
    if participle.tag_ not in PARTICIPLES or over.tag_ not in FINITE or participle.doc[participle.i - 1].text != ",":
        return
    if has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "cc", "conj") or not has(participle, "dobj"):
        return
    named = participle.lemma_ in mends.NAMING and noun.pos_ in {"NOUN", "PROPN"} and noun.i > over.i
    if named and not noun.is_ancestor(over):
        for child in [c for c in participle.children if c.i < participle.i]:
            child.head = over  # the noun itself may have hung on the participle: no word may hang on its own
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"
        for child in participle.children:
            child.dep_ = "oprd" if child.dep_ == "dobj" else child.dep_


def of_first(participle: "Token") -> None:
    """“Lawyer and two others charged”, a headline: all are."""
    first = participle.head.head
    named = participle.head.dep_ == "conj" and first.dep_ == "ROOT" and first.pos_ in {"NOUN", "PROPN"}
    if named and participle.tag_ == "VBN" and participle.doc[-1].text != ".":
        participle.head = first


def of_kin(participle: "Token") -> None:
    """“The mother of X, held since May, said”: it is X who is held."""
    kin = participle.head
    of = next((c for c in kin.children if c.dep_ == "prep" and c.lower_ in mends.OF and c.i < participle.i), None)
    who = None if of is None else next((c for c in of.children if c.dep_ == "pobj" and c.ent_type_ == "PERSON"), None)
    if (
        who is None
        or kin.lemma_.lower() not in people_words.FAMILY
        or participle.doc[participle.left_edge.i - 1].text != ","
    ):
        return
    if participle.tag_ == "VBN" and participle.left_edge.i == who.right_edge.i + 2:
        participle.head = who


def of_last(participle: "Token") -> None:
    """“A, out on bail since May, and B, granted bail in July”: where each is told of by himself, B was."""
    words = participle.doc
    last = words[max(participle.i - 2, 0)]
    if participle.tag_ not in PARTICIPLES or words[participle.i - 1].text != "," or last.ent_type_ != "PERSON":
        return
    cc = words[last.left_edge.i - 1] if last.left_edge.i else last
    if last.dep_ == "conj" and participle.head in last.ancestors and cc.dep_ == "cc" and words[cc.i - 1].text == ",":
        participle.head = last


def past(verb: "Token") -> None:
    """“One of 200 lawyers rounded up in July”: what hangs on a noun without a subject is a participle."""
    if verb.tag_ == "VBD" and not has(verb, "nsubj"):
        verb.tag_ = "VBN"


def opening(verb: "Token") -> None:
    """“First arrested in 2011, X was freed”: what opens the sentence without a subject is a participle."""
    if (
        verb.tag_ == "VBD"
        and verb.i < verb.head.i
        and verb.left_edge == verb.sent[0]
        and not has(verb, "nsubj", "mark")
    ):
        verb.tag_ = "VBN"


def root_noun(noun: "Token") -> None:
    """“Prosecutors in another case decided not to indict X.” is no noun with a participle, but a sentence."""
    if noun.pos_ not in {"NOUN", "PROPN"} or noun.sent[-1].text != ".":
        return
    verb = next((t for t in noun.sent if t.dep_ == "acl" and t.i > noun.i), None)
    if verb is None or verb.tag_ not in PARTICIPLES or not has(verb, "dobj", "xcomp", "ccomp", "oprd"):
        return
    rest = (t for t in noun.sent if t.tag_ in FINITE and t != verb and not (t.dep_ == "conj" and t.head == verb))
    if any(t.dep_ in {"ROOT", "conj", "ccomp"} for t in rest):  # but "a court convicted X and sentenced him"
        return
    inside = list(noun.children)
    called = next((c for c in verb.children if c.dep_ == "oprd" and c.ent_type_ == "PERSON"), None)
    if called is not None and called.i < verb.right_edge.i:
        called.dep_ = "dobj"  # "State television called X a terrorist."
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    noun.head, noun.dep_ = verb, "nsubj"
    for child in inside:
        child.head = verb if child.i > verb.i and child != verb else child.head


def after_next_day(participle: "Token") -> None:
    """“Was put under arrest on 5 August and last month charged”: two days are not joined, but what was done on them."""
    first = participle.head
    verb = next((a for a in first.ancestors if a.pos_ in VERBAL), None)
    second = next((c for c in first.children if c.dep_ == "conj" and c.ent_type_ == "DATE"), None)
    cc = next((c for c in first.children if c.dep_ == "cc"), None)
    if participle.tag_ not in {"VBN", "VBD"} or first.ent_type_ != "DATE" or verb is None or not has(verb, "auxpass"):
        return
    if second is None or cc is None or not cc.i < second.i < participle.i or second.i + 1 != participle.i:
        return
    participle.head, participle.dep_, participle.pos_ = verb, "conj", "VERB"
    second.head, second.dep_, cc.head = participle, "npadvmod", verb


def after_day(participle: "Token") -> None:
    """“Was poisoned on 20 August 2020, treated in Germany and arrested”: days are not treated; he was."""
    day = participle.head
    verb = next((a for a in day.ancestors if a.pos_ in VERBAL), None)
    behind_comma = participle.i > 0 and participle.doc[participle.i - 1].text == ","
    if participle.tag_ != "VBN" or day.ent_type_ != "DATE" or not behind_comma or verb is None:
        return
    if has(verb, "auxpass") and verb.i < day.i < participle.i and not has(participle, "nsubj", "nsubjpass", "dobj"):
        participle.head, participle.dep_ = verb, "conj"
