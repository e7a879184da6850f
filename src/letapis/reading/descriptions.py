"""Noun phrases for people: their words, how many they mean, and whom they describe."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, human_nouns, prepositions, pronouns, stance, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import people as words
from letapis.language.chosen import sayings as speech
from letapis.language.chosen import terms as term_words
from letapis.model import Span
from letapis.reading import syntax
from letapis.reading.counts import number_of
from letapis.reading.humans import is_human, is_human_noun, one_of_two
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.posts import told_posts
from letapis.reading.referents import noun_gender, told_gender
from letapis.reading.word_places import in_names, next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BEFORE = {"det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "predet", "advmod"}


def note(block: Block, names: Names) -> None:
    """Keep with each person the nouns said beside the name, and what they tell of the gender."""
    for token in (block.doc[i] for i in in_names(block.doc)):
        name = names.at(block, token)
        cluster = names.cluster_at(block, token)
        if name is None or cluster is None or token.i != name.last:
            continue
        if name.first:  # "Ms. Le Thu Ha"
            titled = block.doc[name.first - 1]
            cluster.gender = cluster.gender or noun_gender(titled)
            cluster.descriptions |= {titled.lower_} & human_nouns.BENCH
        if _judges(token):
            cluster.descriptions |= court_words.JUDGES
        inside = block.doc[name.first : name.last]  # "Artist Luis Manuel Otero": hung on a word of the name
        beside = [
            *syntax.children(token, "compound", "amod", "nmod", "appos"),
            *(c for t in inside for c in syntax.children(t, "compound", "amod", "nmod")),
            *([token.head] if token.dep_ == "appos" else []),
            *_one_of(token),
        ]
        if token.head.lemma_ in verbs.BE and token.dep_ == "nsubj":
            beside += list(syntax.children(token.head, "attr"))
        nouns = [noun for noun in beside if names.at(block, noun) is None and is_human_noun(noun)]
        cluster.posts += told_posts(token, nouns)
        for noun in nouns:
            for one in (cluster, *_others_of_row(block, names, noun, token)):
                one.descriptions.add(_office(noun))
                one.gender = one.gender or noun_gender(noun)
        if _under_age(block.doc, name.first, name.last):
            cluster.descriptions |= human_nouns.MINORS
        if _acts_for_another(token):
            cluster.descriptions.add(words.LAWYER)


def _others_of_row(block: Block, names: Names, noun: "Token", name: "Token") -> "list[Cluster]":
    """“The brothers Ali and Hassan Saleh”: what tells of several is said of each of them, not of the first alone."""
    if noun.tag_ not in {"NNS", "NNPS"} or name.dep_ == "conj":
        return []
    return [c for t in name.conjuncts if (c := names.cluster_at(block, t)) is not None]


def _under_age(doc: "Doc", first: int, last: int) -> bool:
    """“Mikita Zalatarou, 16, was", "16-year-old Mikita Zalatarou”: one whom "the boy" and "the girl" mean."""
    behind = [t.text for t in doc[last + 1 : last + 4]]
    ages = [behind[1]] if behind[::2] == [",", ","] else []
    if first and doc[first - 1].lower_ in group_words.OLD:
        ages += [t.text for t in doc[max(0, first - 5) : first]]
    return any(age.isdecimal() and len(age) <= 2 and int(age) in _MINOR for age in ages)  # noqa: PLR2004


_MINOR = range(5, 18)
"""Ages of a child."""


def _acts_for_another(name: "Token") -> bool:
    """“X, who acts for the bloggers", "X, representing her”: whoever speaks for others in court is a lawyer."""
    clauses = [c for c in syntax.children(name, "relcl", "acl") if c.tag_ in {"VBZ", "VBD", "VBG", "VBP", "VBN"}]
    for verb in clauses:
        whom = syntax.child(verb, "dobj") if verb.lemma_ in words.STANDING_FOR else None
        whom = syntax.pobj(verb, prepositions.FOR) if verb.lemma_ in words.ACTING else whom
        who = syntax.child(verb, "nsubj")
        if whom is not None and is_human(whom) and (who is None or who.lower_ in pronouns.RELATIVE_SUBJECTS):
            return True
    return False


def _judges(name: "Token") -> bool:
    """“Amy Chan, sitting at West Kowloon, found her guilty": who convicts or sentences somebody is a judge."""
    verb = name.head
    whom = syntax.child(verb, "dobj")
    if name.dep_ != "nsubj" or whom is None or whom.i < verb.i:
        return False
    behind = verb.doc[verb.i + 1 : min(verb.i + _TO_GUILTY, verb.sent.end)]
    guilty = verb.lemma_ in verbs.FINDING and any(t.lower_ in term_words.GUILTY for t in behind)
    return guilty or (verb.lemma_ in verbs.JUDGING and is_human(whom))


_TO_GUILTY = 10
"""Words from "found" to "guilty"."""


def _office(noun: "Token") -> str:
    """The lemma of a noun; of "attorney general" that of the office."""
    behind = next_to(noun).lower_ if noun.i + 1 < len(noun.doc) else ""
    before = next_to(noun, -1).lower_ if noun.i else ""
    offices = (speech.PUBLIC_ATTORNEYS.get(two) for two in ((noun.lower_, behind), (before, noun.lower_)))
    return next((office for office in offices if office is not None), noun.lemma_.lower())


def _one_of(name: "Token") -> "list[Token]":
    """“Dang Dinh Manh, one of her lawyers”: one of those."""
    ones = (c for c in syntax.children(name, "appos") if c.tag_ == "CD")
    return [noun for one in ones if (noun := syntax.pobj(one, prepositions.OF)) is not None]


def phrase(block: Block, token: "Token") -> Span:
    """Determiners and adjectives before the head, the `of` phrase of a count after it."""
    first = last = token
    for c in token.children:
        dated = c.ent_type_ == "DATE" and token.ent_type_ != "DATE" and c.dep_ in {"compound", "nummod", "nmod"}
        if c.i < first.i and c.dep_ in _BEFORE and not dated:  # "On June 9 police accused him"
            first = min(first, c.left_edge, key=lambda t: t.i)
    if (
        token.pos_ in {"NUM", "PRON", "DET"}
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


def _alike(calling: str) -> frozenset[str]:
    """The other words for a calling."""
    return next((group for group in human_nouns.SAME_CALLING if calling in group), frozenset())


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
    same = [c for c in fits if token.lemma_.lower() in c.descriptions]
    same = same or [c for c in fits if _alike(token.lemma_.lower()) & c.descriptions]
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
    return [c for c in people if c.descriptions.isdisjoint(beside) or len(c.spans) == most]
