"""The words of a row of people: where a name in it ends, of which body somebody is, what stands before a noun."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, human_nouns, prepositions
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

HYPHEN = "-"


def name_end(token: "Token", end: int) -> int:
    """The last word of a name: “Kara-Murza", "Kyaw Soe Oo”."""
    i = token.i
    while i + 1 < end:
        behind = token.doc[i + 1]
        hyphen = behind.text == HYPHEN and i + 2 < end
        if (
            behind.is_space
            or behind.tag_ == "POS"
            or not (hyphen or (behind.pos_ == "PROPN" and not is_human_noun(behind)) or behind.ent_type_ == "PERSON")
        ):
            break
        i += 2 if hyphen else 1
    return i


def may_be_person(words: "Span") -> bool:
    """A name that the model takes for somebody's, or one of two words and more that is nothing known."""
    if any(t.ent_type_ == "PERSON" for t in words):
        return True
    text = " ".join(t.text for t in words)
    known = is_place(text) or is_body(text) or any(is_place(t.text) for t in words)
    return len(words) > 1 and not known and all(t.text.istitle() for t in words if t.is_alpha)


def behind_body(of: "Token", end: int) -> int:
    """“Erol Önderoğlu of RSF”: past the body that somebody is of."""
    i = of.i + 1
    if i + 1 < end and of.doc[i].tag_ == "NN" and not is_human_noun(of.doc[i]) and of.doc[i + 1].pos_ == "PROPN":
        return i + 1  # "former member of parliament X"
    while i < end and (
        of.doc[i].pos_ in {"PROPN", "DET"} or of.doc[i].ent_type_ in {"ORG", "GPE"} or of.doc[i].text.isupper()
    ):
        i += 1
    return i if i > of.i + 1 else of.i


def callings_lead_to(comma: "Token", end: int) -> int:
    """“, blogger and rights defender X”: where the name stands of whom the bare nouns are told; 0 where none does."""
    nouns = 0
    for t in comma.doc[comma.i + 1 : min(end, comma.i + _CALLINGS)]:
        if t.ent_type_ == "PERSON" and t.pos_ == "PROPN":
            return t.i if nouns > 1 else 0
        if not (t.tag_ in {"NN", "NNS", "JJ"} or t.lower_ in clauses.AND):
            return 0
        nouns += t.tag_ == "NN" and is_human_noun(t)
    return 0


_CALLINGS = 8
"""Words of two callings before a name."""


def number_of(token: "Token") -> "Token | None":
    """“Along with three of his colleagues", "dozens of others”: the noun for those who are counted."""
    of = syntax.pobj(token, prepositions.OF)
    counts = token.pos_ == "NUM" or token.lemma_.lower() in human_nouns.GROUP_NOUNS
    return of if counts and of is not None and is_human(of) else None


def before_people(token: "Token") -> bool:
    """“RSF reporter", "election monitor A", "the RFE/RL editor”: what stands before the noun for people, or a name."""
    if token.text == SLASH or token.lower_ in people_words.OF_OFFICE:
        return True
    word = token
    while word.dep_ in _BEFORE and word.head.i > word.i:
        word = word.head
        if is_human_noun(word) or word.pos_ == "PROPN":
            return True
    return next_to(word).text == HYPHEN and is_human_noun(next_to(word, 2))


_BEFORE = {"compound", "nmod", "amod"}
SLASH = "/"
