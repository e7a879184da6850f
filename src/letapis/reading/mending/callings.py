"""Several words for one person before his name: "the lawyer, activist and writer Maksim Znak"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, people
from letapis.reading.humans import is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_one(joint: "Token") -> None:
    """“The lawyer, activist and writer Znak was arrested”: one man, and each of the nouns tells what he is."""
    nouns = _nouns_before(joint)
    first = nouns[0] if nouns else joint
    last, name = _named_behind(joint) if nouns else (joint, joint)
    if name == joint or _each_his_own(first, name, len(nouns)):
        return
    nouns = [*nouns, last]
    row = [*nouns, name]
    tops = [t for t in row if (t.head not in row or t.dep_ == "ROOT") and not (t == name and t.dep_ == "appos")]
    if len(tops) != 1:
        return  # "accepted exile and artist X was put on a plane": two clauses
    top = tops[0]
    over, label = top.head, top.dep_
    behind = [c for noun in nouns for c in noun.children if c.i > name.i]
    name.head, name.dep_ = (name if over == top else over), label
    for noun in nouns:
        noun.head, noun.dep_ = name, "compound"
    for other in behind:
        other.head = name


def of_one_unnamed(joint: "Token") -> None:
    """“The poet and teacher was arrested", "Jailed poet and teacher dies”: the verb is of one who is both."""
    first = joint.head
    second = next((c for c in first.children if c.dep_ == "conj" and c.i > joint.i), None)
    if second is None or not (_alone(first) and _alone(second)) or next_to(second.left_edge, -1) != joint:
        return
    article = first.left_edge
    single = (
        article.lower_ in mends.ARTICLES and article.head == first and not any(c.tag_ == "DT" for c in second.children)
    )
    verb = first.head
    bare = all(t.tag_ not in _OWNED for t in (article, *first.children, *second.children)) and article.is_sent_start
    one = verb.tag_ == "VBZ" or any(c.lower_ in mends.OF_ONE for c in verb.children)
    if (
        (single or bare)
        and one
        and first.dep_ in {"nsubj", "nsubjpass"}
        and not any(c.dep_ == "conj" for c in second.children)
    ):
        second.dep_ = "appos"


_OWNED = {"DT", "PRP$", "CD", "NNP", "NNPS"}
"""What stands before a noun that is no bare one of a headline."""


def _alone(noun: "Token") -> bool:
    """Whether a word tells what one person is, and neither whose kin he is nor his name."""
    named = noun.ent_type_ == "PERSON" or any(c.ent_type_ == "PERSON" for c in noun.children)
    return noun.tag_ == "NN" and is_human_noun(noun) and not named and noun.lemma_.lower() not in people.FAMILY


def _nouns_before(joint: "Token") -> "list[Token]":
    """The bare nouns for people before "and", as far as they are a list that nothing but its first word may open."""
    nouns: list[Token] = []
    i = joint.i - 1 - (joint.i > 1 and next_to(joint, -1).text == ",")
    while i >= 0:
        noun = joint.doc[i]
        if noun.tag_ not in _OF_ONE or noun.ent_type_ == "PERSON" or not is_human_noun(noun):
            break
        start = _phrase_start(noun)
        nouns.insert(0, noun)
        if start == 0 or joint.doc[start - 1].text != ",":
            break
        i = start - 2
    return nouns if len(nouns) > 1 or next_to(joint, -1).text != "," else []


def _phrase_start(noun: "Token") -> int:
    """Where the words before a noun that tell what kind he is begin: "human rights defender", "former lawmaker"."""
    i = noun.i
    while i > noun.sent.start and noun.doc[i - 1].tag_ in _KIND and noun.doc[i - 1].ent_type_ != "PERSON":
        i -= 1
    return i


def _named_behind(joint: "Token") -> "tuple[Token, Token]":
    """The last of the nouns and the last word of the name right behind it, both the joint where there is none."""
    doc, end = joint.doc, joint.sent.end
    i = joint.i + 1
    while i < end and _tells_kind(doc[i]) and doc[i].ent_type_ != "PERSON" and i - joint.i < _MOST:
        i += 1
    noun, last = doc[i - 1], i
    while last < end and doc[last].ent_type_ == "PERSON" and doc[last].pos_ == "PROPN":
        last += 1
    if noun == joint or last == i or not is_human_noun(noun) or next_to(doc[last - 1]).tag_ == "POS":
        return joint, joint
    return noun, doc[last - 1]


def _tells_kind(word: "Token") -> bool:
    """“Lawyer and *blogger* X", "chair and *Peace Prize 2022* laureate X”: whatever the model takes the word for."""
    return word.tag_ in _KIND or word.is_digit or (word.tag_ in _MISTAKEN and is_human_noun(word))


_OF_ONE = {"NN", "NNP"}
_MISTAKEN = {"VB", "VBP", "RB"}
_KIND = {"JJ", "NN", "NNS", "NNP", "VBN", "VBG"}
"""What stands before a noun and tells its kind; no article, so that none of the nouns begins somebody of his own."""
_MOST = 6
"""Words from "and" to a name."""


def _each_his_own(first: "Token", name: "Token", before: int) -> bool:
    """“A lawyer and activist Maksim Znak were held", "his wife and daughter Maryam”: two, not one man."""
    if first.lemma_.lower() in people.FAMILY:
        return True
    start = _phrase_start(first)
    article = next_to(first.doc[start], -1) if start else first
    anybody = article.lower_ in people.INDEFINITE and before == 1
    behind = name.doc[name.i + 1 : name.i + 2]
    joined = any(t.text in clauses.COMMA_OR_AND for t in behind)
    return anybody or (not joined and any(t.lower_ in mends.OF_SEVERAL for t in behind))
