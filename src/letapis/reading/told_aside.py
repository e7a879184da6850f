"""What stands behind a name in a row and only tells of him: "(52)", ", 52,", ", a Kurdish politician,"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns, verbs
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.same_names import gender_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_brackets(mark: "Token", end: int) -> int | None:
    """“A (52), B (Nasha Niva) and C”: past an age or a body in brackets, not "A (ten years), B (life)"."""
    if mark.text != "(":
        return None
    close = next((t.i for t in mark.doc[mark.i + 1 : min(end, mark.i + _ASIDE)] if t.text == ")"), None)
    if close is None:
        return None
    within = mark.doc[mark.i + 1 : close]
    age = len(within) == 1 and within[0].text.isdecimal()
    return close + 1 if age or all(t.pos_ in {"PROPN", "DET", "PUNCT"} for t in within) else None


def behind_aside(comma: "Token", end: int) -> int | None:
    """“A, 22, a karate champion, B and C”: the mark at which ends what is told of A behind a comma; else nowhere."""
    first = comma.doc[comma.i + 1] if comma.i + 1 < end else comma
    if first.tag_ in {"DT", "PRP$"} or _of_whom(first):
        close = _described(first, end)
    else:
        age = first.i + (first.lower_ in verbs.AGED)
        aged = age < end and first.doc[age].tag_ == "CD" and first.doc[age].text.isdecimal()
        close = age + 1 if aged else None
    if close is None or (close < end and comma.doc[close].text not in _CLOSING):
        return None
    return close


_ASIDE = 12
"""Words told of somebody between marks."""
_CLOSING = {",", ".", ";", ")", "–", "—"}


def _described(article: "Token", end: int) -> int | None:
    """“A Kurdish politician", "the chair of the party and a lawyer”: one person, by an article and a noun; its end."""
    if article.tag_ == "PRP$" and not _of_other_gender(article):
        return None
    doc, until = article.doc, min(end, article.i + _ASIDE)
    start = article.i + (article.tag_ in {"DT", "PRP$"})
    ends = (t for t in doc[start:until] if _noun_ends(t, article) or not (t.is_punct or t.tag_ in _BEFORE_NOUN))
    noun = next(ends, None)
    if noun is None or not _noun_ends(noun, article):
        return None
    for t in doc[noun.i + 1 : until]:
        if t.text in _CLOSING:
            return t.i
        called = any(
            w.lower_ in clauses.AS | prepositions.OF_ROLE for w in doc[noun.i + 1 : t.i]
        )  # "known as Ko Jimmy"
        if (t.pos_ in syntax.VERBAL and t.tag_ != "VBN") or (t.pos_ == "PROPN" and not called):
            return None
        if t.tag_ == "NNS" and is_human_noun(t) and not called and next_to(t).tag_ != "POS":
            return None
    return until if until == end else None


def _of_whom(noun: "Token") -> bool:
    """“Eva Forest, wife of the playwright Alfonso Sastre, and B”: said of her, as no name follows the noun."""
    return noun.tag_ == "NN" and next_to(noun).lower_ in prepositions.OF and is_human_noun(noun)


def _noun_ends(word: "Token", article: "Token") -> bool:
    """Whether a word is the noun for one human being, and no word before another: "Jesuit priest", "union leader"."""
    if word.tag_ != "NN":
        return False
    behind = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    one = article.lower_ in pronouns.INDEFINITE and behind.text == ","  # "a hotelier," behind a name
    return behind.tag_ not in {"NN", "POS", "NNS"} and (one or is_human_noun(word))


_BEFORE_NOUN = {"JJ", "NN", "NNS", "NNP", "NNPS", "POS", "VBN", "VBG", "CD", "RB", "JJR", "JJS", "''", "``"}


def _of_other_gender(own: "Token") -> bool:
    """“Maria Petrova, his wife, and B”: said of her, and she is the one; "Ivan Petrov, his wife" are two."""
    name = own.doc[own.i - 2]
    start = name.i
    while start > 0 and own.doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    gender = gender_of(own.doc[start : name.i + 1].text)
    told = people_words.PRONOUNS.get(own.lower_)
    return gender is not None and told in people_words.OF_ONE and gender != told
