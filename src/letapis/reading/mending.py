"""Mends what the parser often gets wrong and the words themselves decide: one small function a fault.

A mend changes heads and labels in place, never the words. It must be sure: what it sees can have no other reading.
"""

from typing import TYPE_CHECKING

from letapis.language.en.masks import AFTER_NAMES, NOUNS_BEHIND_COMMA

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_VERBAL = {"VERB", "AUX"}
_ARTICLES = {"a", "an", "the"}


def mend(doc: "Doc") -> "Doc":
    """The parse, mended."""
    for token in doc[1:]:
        if token.lower_ in AFTER_NAMES and token.nbor(-1).ent_type_ == "PERSON":
            _end_name(token)
        elif token.lower_ in _ARTICLES and (token.nbor(-1).lower_, token.nbor(-1).dep_) in {
            ("her", "poss"),
            ("old", "amod"),
        }:
            _set_apart(token.nbor(-1))
        elif token.tag_ == "VBN" and token.dep_ == "acomp" and token.head.lemma_ == "be" and token.head.i < token.i:
            _made_passive(token)
        elif token.tag_ in {"VBN", "VBD"} and token.dep_ == "conj" and token.head.pos_ in _VERBAL:
            _goes_on(token)
        elif token.ent_type_ == "PERSON" and token.dep_ == "appos" and token.head.ent_type_ == "PERSON":
            _listed(token)
        elif (
            token.tag_ == "VBZ" and token.dep_ == "aux" and token.head.tag_ == "VB" and token.lemma_ not in _AUXILIARIES
        ):
            _made_verb(token)
        elif token.tag_ == "VBD" and token.dep_ == "acl" and not any(c.dep_ == "nsubj" for c in token.children):
            token.tag_ = "VBN"  # "one of 200 lawyers rounded up in July"
        elif token.lower_ in NOUNS_BEHIND_COMMA and token.pos_ == "VERB" and token.nbor(-1).text == ",":
            _made_noun(token)
    return doc


def _goes_on(participle: "Token") -> None:
    """“Convicted of airing news and sentenced", "arrested when he ran, and sentenced": it goes on from the passive."""
    before = participle.head
    over = before.head.head if before.dep_ == "pcomp" else before.head
    gerund = before.tag_ == "VBG" and before.dep_ == "pcomp"
    active = before.dep_ == "advcl" and before.tag_ in {"VBD", "VBZ", "VBP"} and participle.tag_ == "VBN"
    passive = over.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in over.children)
    own = any(c.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for c in participle.children)
    if (gerund or active) and passive and not own and participle.i > over.i:
        participle.head = over


def _listed(name: "Token") -> None:
    """“A, B and C, activists, arrived”: names in a row are joined, not set beside the first."""
    joined = any(c.dep_ == "conj" and c.ent_type_ == "PERSON" for c in name.children)
    if joined and name.i > name.head.i:
        name.dep_ = "conj"


_AUXILIARIES = {"be", "do", "have", "will", "can", "may", "must", "shall", "need", "dare", "get"}


def _made_verb(verb: "Token") -> None:
    """“High court quashes charge against X”: no auxiliary, but the verb, and behind it its object."""
    noun = verb.head
    others = [c for c in noun.children if c.i < verb.i or c.is_punct]
    verb.head, verb.dep_ = (verb if noun.dep_ == "ROOT" else noun.head), noun.dep_
    verb.pos_, noun.pos_, noun.tag_ = "VERB", "NOUN", "NN"
    noun.head, noun.dep_ = verb, "dobj"
    for other in others:
        other.head = verb


def _made_noun(charges: "Token") -> None:
    """“Found him guilty, charges that he rejects”: set off by a comma and told of by a clause, a noun."""
    clause = next((c for c in charges.children if c.dep_ in {"ccomp", "relcl", "advcl"} and c.i > charges.i), None)
    if clause is None or any(c.dep_ == "dobj" for c in charges.children):
        return
    charges.pos_, charges.tag_, charges.lemma_, charges.dep_ = "NOUN", "NNS", charges.lower_.removesuffix("s"), "appos"
    clause.dep_ = "relcl"


def _made_passive(participle: "Token") -> None:
    """“She was denied water and was spat at”: a participle behind "was" heads its clause."""
    be = participle.head
    others = [c for c in be.children if c != participle]
    root = be.dep_ == "ROOT"
    participle.head, participle.dep_ = (participle if root else be.head), be.dep_
    be.head, be.dep_ = participle, "auxpass"
    for other in others:
        other.head = participle
        other.dep_ = "nsubjpass" if other.dep_ == "nsubj" else other.dep_


def _set_apart(her: "Token") -> None:
    """“Considers her a prisoner", "calls the 56-year-old a traitor": before an article a phrase of its own ends."""
    noun, verb = her.head, her.head.head
    if verb.pos_ not in _VERBAL or not verb.i < her.i < noun.i:
        return
    before = [c for c in noun.children if c.dep_ == "det" and c.i < her.i]
    her.head, her.dep_, noun.dep_ = verb, "dobj", "oprd"
    for article in before:
        article.head = her


def _end_name(end: "Token") -> None:
    """“Set Alaa Abd el-Fattah free”: the word behind the name tells what became of him; it is no name."""
    end.ent_type_ = ""
    name, verb = end.nbor(-1), end.head
    if verb.pos_ not in _VERBAL or verb.i > end.i or name.head != end or name.dep_ in {"nsubj", "nsubjpass"}:
        return
    words = [c for c in end.children if c.ent_type_ == "PERSON" and c != name]
    name.head, name.dep_, end.dep_ = verb, "dobj", "oprd"
    for word in words:
        word.head, word.dep_ = name, "compound"
