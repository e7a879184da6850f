"""Noun phrases for people: their words, how many they mean, and whom they describe."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, human_nouns, prepositions, pronouns, stance
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import people as words
from letapis.model import Span
from letapis.reading import syntax
from letapis.reading.calling import calling
from letapis.reading.counts import number_of
from letapis.reading.humans import is_human, one_of_two
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import told_gender
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_BEFORE = {"det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "predet", "advmod"}


def phrase(block: Block, token: "Token") -> Span:
    """Determiners and adjectives before the head, the `of` phrase of a count after it."""
    first = last = token
    for c in token.children:
        dated = c.ent_type_ == "DATE" and token.ent_type_ != "DATE" and c.dep_ in {"compound", "nummod", "nmod"}
        if c.i < first.i and c.dep_ in _BEFORE and not dated:  # "On June 9 police accused him"
            first = min(first, c.left_edge, key=lambda t: t.i)
    if (
        (token.pos_ in {"NUM", "PRON", "DET"} and token.tag_ not in {"PRP", "PRP$"})
        or token.lemma_.lower() in human_nouns.GROUP_NOUNS | group_words.MANY
        or token.lower_ in human_nouns.INDEFINITE_PEOPLE
    ):
        behind = (c for c in syntax.children(token, "prep") if c.i > token.i)
        people = (c for c in behind if c.lower_ in prepositions.OF and not syntax.child(c, "pcomp"))
        last = next((c.right_edge for c in people), token)
    if token.ent_type_ == "ORG":  # "Reporters Without Borders"
        around = (e for e in block.doc.ents if e.start <= token.i < e.end)
        named = (
            t for e in around if not any(t.tag_ == "NN" and t.text.islower() for t in e) for t in e if not t.is_digit
        )
        last = max([last, *named], key=lambda t: t.i)
    without = next((c for c in syntax.children(token, "prep") if c.i == token.i + 1), None)
    of_name = syntax.child(without, "pobj") if without is not None and without.text.istitle() else None
    if token.text.istitle() and of_name is not None and of_name.text.istitle():
        last = max(last, of_name, key=lambda t: t.i)  # the same, where the model sees no name
    while last.i > first.i and (last.is_punct or last.is_space or last.tag_ == "POS"):
        last = next_to(last, -1)
    while first.i < token.i and (first.is_punct or first.is_space):
        first = next_to(first)
    return block.cut(first, last)


def is_age(token: "Token") -> bool:
    """“The 27-year-old”, which stands for a person."""
    if token.lower_ not in group_words.OLD or token.dep_ in {"amod", "nummod", "compound"}:
        return False
    return re.search(group_words.AGE_END, token.doc[max(0, token.i - 4) : token.i + 1].text.lower()) is not None


def definite(token: "Token") -> bool:
    """Whether the phrase speaks of somebody known: "the", "this", "both"."""
    return is_age(token) or any(
        c.lower_ in pronouns.DEFINITE_OR_BOTH for c in syntax.children(token, "det", "predet", "poss")
    )


def describes_entry(token: "Token") -> bool:
    """“Maria Ponomarenko, Barnaul. Journalist with RusNews, mother of two.”: a sentence of nouns behind another."""
    root = token.sent.root
    if root.pos_ != "NOUN":
        return False
    first = token.doc[0].sent
    of_root = token == root or (token.dep_ == "appos" and root in token.ancestors)
    return of_root and first.root.pos_ == "PROPN" and first.root != root and not _tells(root)


def _tells(root: "Token") -> bool:
    return any(t.pos_ in syntax.VERBAL and t.dep_ not in {"amod", "acl", "relcl"} for t in root.subtree)


def begins_with_fate(token: "Token") -> bool:
    """“The leader of the movement was sentenced”, "the founder … faces": a sentence on what befalls somebody known."""
    verb = token.head
    if token.dep_ not in syntax.SUBJECTS or token.left_edge.i != token.sent.start or syntax.child(token, "poss"):
        return False
    if token.lemma_.lower() in human_nouns.OFFICIALS or next_to(token).lower_ not in prepositions.OF:
        return False
    suffered = any(syntax.is_passive(c) for c in syntax.children(token, "relcl"))
    return suffered or token.dep_ == "nsubjpass" or verb.lemma_.lower() in words.FATES


def is_none(token: "Token") -> bool:
    """“None", "none of them", "none of the three men”: all who were told of, and no things."""
    of = syntax.pobj(token, prepositions.OF)
    known = of is None or of.tag_ == "PRP" or syntax.child(of, "det") is not None
    return token.lower_ in pronouns.NONE and known and (of is None or is_human(of))


def is_neither(token: "Token") -> bool:
    """“Neither man", "neither of them", "neither”, "denied that either man …”: two, of whom something is denied."""
    said = {token.lower_, *(c.lower_ for c in syntax.children(token, "det"))}
    denied = pronouns.EITHER & said and any(a.lemma_ in stance.DENY_VERBS for a in token.ancestors)
    return bool(pronouns.NEITHER & said or denied)


OF_THEM = (is_neither, is_none, one_of_two)
"""What else means those told of before: "neither", "none of them", "the latter"."""


def count(token: "Token") -> int | None:
    """How many are meant: "both", "the three men", "the couple"."""
    if token.lemma_.lower() in group_words.PAIRS or any(c.lower_ in pronouns.BOTH for c in token.children):
        return 2
    if is_neither(token):
        return 2
    if token.lemma_.lower() in group_words.TRIOS:
        return 3
    if token.lower_ in pronouns.NONE:
        of = syntax.pobj(token, prepositions.OF)  # "none of the three"
        return count(of) if of is not None else None
    number = token if token.pos_ == "NUM" else syntax.child(token, "nummod")
    if number is None:
        return None
    if (words_say := number_of(number)) is not None:
        return words_say
    return int(number.text) if number.text.isascii() and number.text.isdigit() and len(number.text) < 4 else None  # noqa: PLR2004


def relative(token: "Token", before: Sequence[Cluster]) -> Cluster | None:
    """“His wife”: the one who was called somebody's wife before."""
    lemma = token.lemma_.lower()
    fits = [c for c in before if lemma in c.descriptions] if lemma in words.FAMILY else []
    return fits[0] if len(fits) == 1 else None


def alike(calling: str) -> frozenset[str]:
    """The other words for a calling."""
    return next((group for group in human_nouns.SAME_CALLING if calling in group), frozenset())


def called_so(token: "Token", before: Sequence[Cluster]) -> list[Cluster]:
    """Those who were called by this very noun, and may be man or woman as it tells."""
    gender, word = told_gender(token), calling(token)
    return [c for c in before if word in c.descriptions and (gender is None or c.gender in {None, gender})]


def described(token: "Token", before: Sequence[Cluster], focus: Sequence[Cluster], *, strict: bool) -> Cluster | None:
    """Who was described so; unless `strict`, else the one whom the events befall or who is named most."""
    gender, told = told_gender(token), set(focus)
    fits = [
        c
        for c in before
        if (gender is None or c.gender in {None, gender})
        and (
            c.descriptions.isdisjoint(human_nouns.OFFICIALS) or c in told
        )  # a president of a union may be the one held
    ]
    same = called_so(token, fits) or called_so(token, before)
    same = same or [c for c in fits if alike(token.lemma_.lower()) & c.descriptions]
    if len(same) == 1 or strict:
        return same[0] if len(same) == 1 else None
    fits = same or _not_beside(fits) or fits
    likely = set(fits)
    focused = list(dict.fromkeys(c for c in reversed(focus) if c in likely))
    if len(focused) == 1:
        return focused[0]
    main = sorted(focused or fits, key=lambda c: -len(c.spans))
    clear = bool(main) and (len(main) == 1 or len(main[0].spans) > len(main[1].spans))
    return main[0] if clear else None


def _not_beside(people: Sequence[Cluster]) -> list[Cluster]:
    """“His son, X, lives in exile. … The award-winning publisher”: not those who are told of for another's sake."""
    most = max((len(c.spans) for c in people), default=0)
    beside = words.FAMILY | LISTS["defenders"]
    own = [c for c in people if c.descriptions.isdisjoint(beside)]
    if any(len(c.spans) == most for c in own):
        return own  # "X was arrested. His brother Y was detained. The cleric's son": X, though both are named once
    return [c for c in people if c in own or len(c.spans) == most]


def first_alone_named(row: "list[Token]") -> bool:
    """“Losik and four others", "Losik and his wife”: whether all are people, and the first has the only name."""
    others = all(is_human(t) and not any(c.ent_type_ in {"PERSON", "NORP"} for c in t.subtree) for t in row[1:])
    return row[0].ent_type_ == "PERSON" and others
