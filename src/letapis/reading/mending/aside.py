"""What is set behind a clause or within it, and was taken for the clause itself."""

from typing import TYPE_CHECKING

from letapis.language.chosen import masks, stance, verbs
from letapis.reading.mending.tree import has

if TYPE_CHECKING:
    from spacy.tokens import Token


def claim_behind(verb: "Token") -> None:
    """“X has called Y a terrorist, an accusation Y rejects”: what stands behind the comma is told of the claim."""
    over = verb.head
    subject = next((c for c in over.children if c.dep_ == "nsubj" and verb.i < c.i < over.i), None)
    if subject is None or not has(verb, "nsubj", "nsubjpass") or has(over, "aux", "auxpass", "mark"):
        return
    claim = next((t for t in verb.doc[verb.i + 1 : subject.i] if t.lemma_.lower() in stance.DENIED_THINGS), None)
    opens = claim is not None and claim.i > 1 and claim.nbor(-1).tag_ == "DT" and claim.nbor(-2).text == ","
    if claim is None or not opens or any(t.pos_ in {"VERB", "PUNCT"} for t in verb.doc[claim.i : over.i]):
        return
    verb.head, verb.dep_ = (verb if over.dep_ == "ROOT" else over.head), over.dep_
    article = claim.nbor(-1)
    claim.head, claim.dep_ = verb, "appos"
    article.head, article.dep_ = claim, "det"
    over.head, over.dep_ = claim, "relcl"


def called_so(whom: "Token") -> None:
    """“Called Demirtaş a terrorist”: whom, not to whom."""
    verb = whom.head
    if verb.lemma_ in masks.CALLING and has(verb, "oprd") and not has(verb, "dobj"):
        whom.dep_ = "dobj"


def second_apposed(participle: "Token") -> None:
    """“A, B and C, the other members of it tried with them, were given 12 years”: the verb is the last one."""
    names = [c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i]
    verb = next((c for c in participle.children if c.dep_ == "conj" and c.i > participle.i), None)
    if participle.tag_ not in {"VBN", "VBD"} or len(names) != 2 or verb is None or not has(verb, "auxpass"):  # noqa: PLR2004
        return
    first, noun = names
    helper = next(c for c in verb.children if c.dep_ == "auxpass")
    apart = noun.left_edge.i > 0 and noun.doc[noun.left_edge.i - 1].text == "," == noun.doc[helper.i - 1].text
    if not apart or first.pos_ != "PROPN" or noun.pos_ != "NOUN" or has(participle, "aux", "auxpass", "cc"):
        return
    verb.head, verb.dep_ = (verb if participle.dep_ == "ROOT" else participle.head), participle.dep_
    first.head, first.dep_ = verb, "nsubjpass"
    noun.head, noun.dep_ = first, "appos"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def passive_aside(participle: "Token") -> None:
    """“X was in addition ordered to pay a fine”: a verb behind its auxiliary, with a phrase between."""
    noun = participle.head
    prep = noun.head
    helper = prep.head
    aside = noun.lower_ in masks.SET_ASIDE and participle.i == noun.i + 1 and prep.i == helper.i + 1
    if (
        not aside
        or participle.tag_ != "VBN"
        or helper.lemma_ not in verbs.BE
        or has(helper, "attr", "acomp", "auxpass")
    ):
        return
    participle.head, participle.dep_ = (participle if helper.dep_ == "ROOT" else helper.head), helper.dep_
    for child in list(helper.children):
        if child != participle:
            child.head = participle
            child.dep_ = "nsubjpass" if child.dep_ == "nsubj" else child.dep_
    helper.head, helper.dep_ = participle, "auxpass"


def named_members(name: "Token") -> None:
    """“Co-chairs of the HDP A and B were given 42 and 30 years”: the names are theirs, and no others joined to them."""
    many = name.head
    before = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    joined = before.dep_ == "cc" or before.text == "," or before.i <= many.i
    if many.tag_ != "NNS" or joined or name.pos_ != "PROPN":
        return
    if before in many.subtree and has(many, "prep"):
        name.dep_ = "appos"
