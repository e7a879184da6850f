"""Clauses and names that the parser cuts at the wrong word: "after X | was jailed"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, rulings, stance, terms, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")


def after_he_was(name: "Token") -> None:
    """“A week after Hopewell Chin'ono was jailed”: he was, whom the parser leaves behind "after" alone."""
    after, verb = name.head, name.head.head
    if after.lower_ not in prepositions.BEFORE_OR_AFTER or verb.pos_ not in VERBAL or not after.i < name.i < verb.i:
        return
    helped = any(c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE and c.i > name.i for c in verb.children)
    if name.left_edge.i == after.i + 1 and helped and not has(verb, *_SUBJECTS, "mark"):
        name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
        after.dep_ = "mark"


def claim_is_false(deed: "Token") -> None:
    """“Reports that X had been freed were false”: it is the reports that were, and no deed that is told of them."""
    be = deed.head
    claim = be.head
    if deed.pos_ not in VERBAL or be.lemma_ not in verbs.BE or be.dep_ != "acl" or not has(deed, *_SUBJECTS):
        return
    if claim.lemma_.lower() not in stance.CLAIMS or not claim.i < deed.i < be.i:
        return
    be.head, be.dep_ = (be, "ROOT") if claim.dep_ == "ROOT" else (claim.head, claim.dep_)
    for child in [c for c in be.children if c.dep_ == "mark"]:
        child.head = deed
    for child in [c for c in claim.children if c.i > be.i]:
        child.head = be
    claim.head, claim.dep_, deed.head, deed.dep_ = be, "nsubj", claim, "acl"


def claim_of_described(deed: "Token") -> None:
    """“Reports that the politician X had been freed were false”: he was freed, and the reports were false."""
    noun = deed.head
    be = noun.head
    name = next((c for c in deed.children if c.dep_ in _SUBJECTS), None)
    if name is None or name.ent_type_ != "PERSON" or name.left_edge.i != noun.i + 1 or noun.dep_ not in _SUBJECTS:
        return
    if be.lemma_ in verbs.BE and be.dep_ == "acl" and is_human_noun(noun):
        noun.head, noun.dep_, name.head, name.dep_ = deed, name.dep_, noun, "appos"
        deed.head, deed.dep_ = be, "nsubj"
        claim_is_false(deed)


def name_in_two(surname: "Token") -> None:
    """“Selahattin Demirtaş and Y were jailed”: the second word of a name completes no first one."""
    given = surname.head
    if given.i != surname.i - 1 or not surname.ent_type_ == given.ent_type_ == "PERSON" or not given.text.istitle():
        return
    surname.dep_, surname.head = given.dep_, (surname if given.dep_ == "ROOT" else given.head)
    for child in [c for c in given.children if c != surname]:
        child.head = surname
    given.head, given.dep_ = surname, "compound"


def next_of_gap(name: "Token") -> None:
    """“A was sentenced to ten years, B to seven and C to two”: B is not beside A, who stands before the verb."""
    called = name.head.dep_ == "appos" and name.left_edge.i == name.head.i + 1 and is_human_noun(name.head)
    top = name.head if called else name  # "the journalist B to seven"
    first = top.head
    verb, behind = first.head, next_to(name) if name.i + 1 < len(name.doc) else name
    described_of_gap(name)
    gap = behind.lower_ in prepositions.TO and next_to(top.left_edge, -1).text == ","
    if name.ent_type_ == "PERSON" and gap and first.dep_ in _SUBJECTS and first.i < verb.i < name.i:
        top.head, top.dep_ = verb, "npadvmod"


def described_of_gap(noun: "Token") -> None:
    """“A was jailed for ten years, his deputy B and the lawyer C for seven each”: the deputy is not beside A."""
    if noun.tag_ not in _OF_ONE or noun.head.dep_ not in _SUBJECTS or next_to(noun.left_edge, -1).text != ",":
        return
    first, verb = noun.head, noun.head.head
    if not first.i < verb.i < noun.left_edge.i or not (noun.ent_type_ == "PERSON" or is_human_noun(noun)):
        return
    leads = [
        c for c in noun.children if c.dep_ == "prep" and c.lower_ in prepositions.TO | prepositions.FOR and c.i > noun.i
    ]
    terms_of = [t for lead in leads for t in lead.children if t.lemma_.lower() in terms.UNITS]
    if verb.pos_ in VERBAL and terms_of and any(t.lemma_.lower() in terms.UNITS for t in verb.doc[verb.i : noun.i]):
        noun.head, noun.dep_ = verb, "npadvmod"


_OF_ONE = {"NN", "NNP"}


def to_term(to: "Token") -> None:
    """“Sentenced journalist Eskinder Nega | to seven years”: no sentence begins with the term."""
    whom = next_to(to, -1) if to.i else to
    verb = whom.head
    if to.lower_ not in prepositions.TO or whom.ent_type_ != "PERSON" or whom.dep_ != "dobj":
        return
    if verb.lemma_ in rulings.SENTENCING_TO and to.left_edge == to:
        for child in [c for c in to.children if c.is_punct]:
            child.head = verb
        to.head, to.dep_ = verb, "prep"


def of_noun_before(name: "Token") -> None:
    """“The sentence handed to activist Loujain al-Hathloul”: the name is the activist's, and no object."""
    noun = next_to(name.left_edge, -1) if name.left_edge.i else name
    if name.ent_type_ != "PERSON" or noun.dep_ != "pobj" or noun.head.head != name.head or noun.n_lefts:
        return
    if is_human_noun(noun) or noun.pos_ == "ADJ":
        name.head, name.dep_ = noun.head, "pobj"
        noun.head, noun.dep_ = name, "compound"


def second_in_company(name: "Token") -> None:
    """“X, along with Y, 66, and Z, a journalist, was freed”: Z is joined to Y, and the verb has its subject before."""
    verb, start = name.head, name.left_edge.i
    joint = name.doc[start - 1] if start else name
    first = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i < start), None)
    if first is None or joint.lower_ not in clauses.AND or joint.head.dep_ != "pobj" or joint.head.i < first.i:
        return
    human = name.ent_type_ == "PERSON" or is_human_noun(name)
    if joint.head.head.lower_ in prepositions.WITH and human and joint.head.ent_type_ == "PERSON":
        name.head, name.dep_ = joint.head, "conj"


def in_that_place(prep: "Token") -> None:
    """“Visited the journalist Omar Radi in prison”: there he was visited, which is told of the deed."""
    name = next_to(prep, -1) if prep.i else prep
    noun = name.head
    if name.ent_type_ != "PERSON" or name.dep_ != "appos" or noun.dep_ not in {"dobj", "conj"} or noun.tag_ != "NN":
        return
    if prep.lower_ in prepositions.IN_PLACE and prep.head in {name, noun} and name.left_edge.i == noun.i + 1:
        verb = climbed(noun, lambda t: t.pos_ not in VERBAL and t.dep_ != "ROOT")
        prep.head = verb if verb.pos_ in VERBAL and verb.i < noun.i else prep.head


def noun_read_as_verb(noun: "Token") -> None:
    """“Reports that blogger Pham Doan Trang had been freed were false”: no verb stands right before a name there."""
    claim, that = noun.head, next_to(noun, -1) if noun.i else noun
    claim_of_described(noun)
    name = next((c for c in noun.children if c.dep_ == "dobj" and c.i > noun.i), None)
    deed, be = claim.head, claim.head.head
    if name is None or name.ent_type_ != "PERSON" or name.left_edge.i != noun.i + 1 or claim.dep_ not in _SUBJECTS:
        return
    if claim.lemma_.lower() not in stance.CLAIMS or that.head != noun or be.lemma_ not in verbs.BE or be.i < deed.i:
        return
    claim.head, claim.dep_, deed.head, deed.dep_ = be, "nsubj", claim, "acl"
    name.head, name.dep_ = deed, "nsubjpass" if has(deed, "auxpass") else "nsubj"
    noun.head, noun.dep_, noun.pos_, noun.tag_ = name, "compound", "NOUN", "NN"
    that.head, that.dep_ = deed, "mark"


def own_term(prep: "Token") -> None:
    """“Jailed X, 63, for five years and Y for eleven”: the second term is that of Y alone."""
    name, verb = next_to(prep, -1) if prep.i else prep, prep.head
    first = name.head
    if name.ent_type_ != "PERSON" or name.dep_ != "conj" or first.dep_ != "dobj" or first.head != verb:
        return
    before = (c for c in verb.children if c.lower_ == prep.lower_ and first.i < c.i < name.left_edge.i)
    if next(before, None) is not None:
        name.head = verb


def done_behind_day(participle: "Token") -> None:
    """“Were tried in Minsk and | on 6 October convicted”: the day is that of the second deed, done to the same."""
    on = participle.head
    day = next((c for c in participle.children if c.i < participle.i and c.ent_type_ == "DATE"), None)
    if participle.tag_ not in PARTICIPLES or on.lower_ not in prepositions.AT_DAY or day is None:
        return
    joint = next_to(on, -1) if on.i else on
    main = climbed(on.head, lambda t: t.dep_ != "ROOT" and not has(t, "auxpass"))
    if joint.lower_ not in clauses.AND or day.left_edge.i != on.i + 1 or not has(main, "auxpass") or main.i > on.i:
        return
    for other in [c for c in on.children if c != participle and c.i > participle.i]:
        other.head, other.dep_ = participle, "prep" if other.dep_ == "conj" else other.dep_
    participle.head, participle.dep_, participle.tag_ = main, "conj", "VBN"
    on.head, on.dep_, day.head, day.dep_ = participle, "prep", on, "pobj"
