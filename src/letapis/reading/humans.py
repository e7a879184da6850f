"""Whether a noun is a human being, and what a human noun phrase tells of the person."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, human_nouns, people, prepositions, pronouns
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import names as name_words
from letapis.reading.word_places import next_to, text_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOT_PEOPLE = {
    "ORG",
    "GPE",
    "LOC",
    "FAC",
    "DATE",
    "TIME",
    "MONEY",
    "PRODUCT",
    "WORK_OF_ART",
    "LAW",
    "EVENT",
    "PERCENT",
    "QUANTITY",
}


def within_another(noun: "Token") -> bool:
    """“A journalist jailed for telling how a protester died", "the lawyer of a blogger”: told within what one is."""
    return any(a.tag_ == "NN" and is_human_noun(a) for a in noun.ancestors)


def is_human_noun(token: "Token") -> bool:
    """Whether a common noun means people: by the table, or by an ending that makes people of words."""
    lemma = token.lemma_.lower()
    if lemma in human_nouns.HUMAN_NOUNS or token.lower_ in human_nouns.HUMAN_NOUNS:
        return lemma not in human_nouns.SO_MANY or not _of_things(token)
    if lemma in human_nouns.CHAIRS:
        return _leads(token)
    if lemma in human_nouns.MAKERS:
        return token.i > 0 and next_to(token, -1).lower_ in human_nouns.BEFORE_MAKERS
    return token.pos_ == "NOUN" and lemma not in human_nouns.NOT_HUMAN and lemma.endswith(human_nouns.HUMAN_ENDINGS)


def _leads(chair: "Token") -> bool:
    """“The vice-chair", "the chair of the union", "Memorial chair jailed”: who leads, and no thing to sit on."""
    before = [t.lower_ for t in chair.doc[max(0, chair.i - 2) : chair.i] if t.text != "-"]
    behind = chair.doc[chair.i + 1 : chair.i + 3]
    of_body = len(behind) == 2 and behind[0].lower_ in prepositions.OF and behind[1].tag_ in {"DT", "NNP", "PRP$"}  # noqa: PLR2004
    named = any(c.tag_ == "NNP" and c.dep_ == "compound" for c in chair.children)
    return named or of_body or (bool(before) and before[-1] in human_nouns.BEFORE_CHAIRS)


def is_noun_for_people(word: str) -> bool:
    """Whether a word alone, in the singular or the plural, is a common noun for people."""
    low = word.lower()
    return bool({low, low.removesuffix(name_words.PLURAL)} & human_nouns.HUMAN_NOUNS)


def is_human(token: "Token") -> bool:
    """Whether the noun, name, pronoun or number stands for a person or people."""
    if token.pos_ == "PRON" or token.tag_ in {"PRP", "PRP$"}:
        counts = token.tag_ not in {"PRP", "PRP$"}  # "most of the book", but not "acquitted him of the theft"
        return token.lower_ not in pronouns.THINGS and not (counts and _of_things(token))
    if token.lower_ in group_words.OLD and token.i > 1 and next_to(token, -2).lower_ in group_words.YEAR_OF_AGE:
        return True  # "the 27-year-old"
    if token.ent_type_ in {"PERSON", "NORP"} or is_human_noun(token):
        return True
    if one_of_two(token) or _part_of_people(token):
        return True
    if token.pos_ == "NUM" or token.lower_ in human_nouns.INDEFINITE_PEOPLE:
        return token.ent_type_ in {"", "CARDINAL"} and not _of_things(token)
    if token.pos_ == "PROPN":
        return _is_name(token)
    if any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in token.children):
        return True
    return _unknown_word(token)


def one_of_two(token: "Token") -> bool:
    """“The former”, "the latter”, where no noun follows."""
    term = token.head.tag_ == "CD" and token.head.dep_ not in {"nsubj", "nsubjpass"}  # "… five years, the latter nine"
    alone = token.lower_ in pronouns.FORMER_OR_LATTER
    alone = alone and (term or token.dep_ not in {"amod", "compound", "nmod", "advmod"})
    return alone and next_to(token, -1).lower_ in pronouns.THE


def _is_name(token: "Token") -> bool:
    """Whether a name may be somebody's: not "Bail" at the head of a sentence, nor "an FIR"."""
    if token.is_sent_start and token.lower_ in around_names.NEVER_NAMES:
        return False
    if token.text.isupper() and token.lower_ in human_nouns.NOT_HUMAN:
        return False
    if token.left_edge.lower_ in around_names.PLACE_WORDS and token.left_edge.dep_ in {"compound", "nmod"}:
        return False  # "Fort Ticonderoga"
    return token.ent_type_ not in _NOT_PEOPLE or _short_org(token)


def _of_things(token: "Token") -> bool:
    """“Some of the 18 states”, "most of the past decade", "all but two of his teeth": so many of what are no people."""
    behind = token.doc[token.i + 1 : token.i + 2]
    but = [n for c in behind if c.lower_ in people.EXCEPT for n in c.children if n.dep_ == "pobj"]
    nouns = (n for t in (token, *but) for c in t.children if c.lower_ in prepositions.OF for n in c.children)
    return any(
        n.dep_ == "pobj"
        and (n.lower_ in pronouns.THINGS or (n.pos_ == "NOUN" and (n.ent_type_ in {"DATE", "TIME"} or is_no_one(n))))
        for n in nouns
    )


def _part_of_people(part: "Token") -> bool:
    """“A third of the prisoners went on hunger strike": so many of them are people, too."""
    if part.lower_ not in human_nouns.PARTS:
        return False
    of = (c for c in part.children if c.lower_ in prepositions.OF and c.i == part.i + 1)
    return any(n.dep_ == "pobj" and is_human_noun(n) for c in of for n in c.children)


def is_no_one(noun: "Token") -> bool:
    """“The book", "the evening", "most of that time”: a common noun that means no people, not even many of them."""
    if noun.text[:1].isupper() or noun.ent_type_ == "NORP" or is_human(noun):
        return False
    known = human_nouns.LEFT_OF_MANY | human_nouns.GROUP_NOUNS | human_nouns.INDEFINITE_PEOPLE
    if not known.isdisjoint({noun.lemma_.lower(), noun.lower_}):
        return False
    return not any(c.ent_type_ == "PERSON" for c in noun.children if c.dep_ in {"appos", "compound"})


def _unknown_word(token: "Token") -> bool:
    """A word in small letters that the model has never seen is a name, where text has no capitals."""
    if token.lower_ in human_nouns.NOT_HUMAN:
        return False
    unknown = token.is_oov and token.is_alpha and token.text.islower() and len(token.text) > 3  # noqa: PLR2004
    unknown = unknown and token.pos_ in {"NOUN", "ADJ", "X"} and token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    return unknown and text_of(token.doc).islower()


def _short_org(token: "Token") -> bool:
    """Capitalised words that the model takes for a body are as often a name, unless one says that it is one."""
    if token.ent_type_ != "ORG" or not token.text.istitle():
        return False
    parts = [c for c in token.children if c.dep_ == "compound"]
    if parts and parts[-1].i == token.i - 1 and parts[-1].tag_ == "NN" and is_human_noun(parts[-1]):
        return token.lower_ not in around_names.ORGANISATION_WORDS  # "JnU student Khadija freed"
    if any(c.dep_ in {"det", "amod", "nmod", "poss"} for c in token.children) or len(parts) > _MOST_PARTS:
        return False
    before = next_to(parts[0] if parts else token, -1) if token.i > len(parts) else token
    if before.lower_ in around_names.BODY_NOUNS:
        return False  # "the paper Rehiyanalnaya Hazeta"
    return all(t.text.istitle() and t.lower_ not in around_names.ORGANISATION_WORDS for t in (token, *parts))


_MOST_PARTS = 3
"""Words of a name before its last."""
