"""Whose son "his son" is: of two told to be kin the other, and of whom "my husband" is said."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people as words
from letapis.language.chosen import pronouns
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import REACH, is_sayer, noun_gender
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def kin(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“Karami's father said his son was tortured”: the son of X's father is X."""
    owner = syntax.child(token, "poss")
    if owner is None or owner.tag_ != "PRP$":
        return None
    end = token.sent.end if owner.lower_ in words.FIRST_PERSON else token.i  # "“My husband is free,” said X's wife"
    for other in block.doc[token.sent.start : end]:
        whose = syntax.child(other, "poss")
        if whose is not None and token.lemma_.lower() in words.KIN_OF.get(other.lemma_.lower(), ()):
            found = told.clusters(told.resolve(block, whose).names)
            return found[0] if len(found) == 1 and _may_be(found[0], token) else None
    return None


def _may_be(one: Cluster, kin: "Token") -> bool:
    """“X's mother said her son was beaten": X; but not "his mother and her daughters", nor "her daughter”."""
    return kin.tag_ == "NN" and noun_gender(kin) in {None, one.gender or noun_gender(kin)}


def other_side(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“Her husband, X, was held. … X was freed, and his wife in December”, "his son … The father": whose kin it was."""
    owner, lemma = syntax.child(token, "poss"), token.lemma_.lower()
    spouse = owner is not None and owner.tag_ == "PRP$" and lemma in words.SPOUSES | words.KIN_OF.keys()
    parent = owner is None and lemma in words.FAMILY and any(c.lower_ in pronouns.DEFINITE for c in token.lefts)
    his = told.clusters(told.resolve(block, owner).names) if owner is not None else ()
    if not (spouse or parent) or _called_his(told, lemma, his):
        return None
    for before in reversed(told.referents) if parent or len(his) == 1 else ():
        noun = _kin_of(before.token)
        whose = syntax.child(noun, "poss")
        told_so = whose is not None and noun.lemma_.lower() in words.KIN_OF.get(lemma, ())
        if told_so and whose is not None and (parent or before.clusters == his):
            found = told.clusters(told.resolve(before.block, whose).names)
            other = len(found) == 1 and found != before.clusters  # nobody's father is himself
            return found[0] if other and _may_be(found[0], token) else None
    return None


def _called_his(told: Told, lemma: str, his: tuple[Cluster, ...]) -> bool:
    """“Whelan's twin brother, David, … his sister Elizabeth … her brother": whether he is told to be that one's."""
    if not any(lemma in c.descriptions for c in told.people.clusters):
        return False
    same = [(r, noun) for r in told.referents if (noun := _kin_of(r.token)).lemma_.lower() == lemma]
    owners = [(r, whose) for r, noun in same if (whose := syntax.child(noun, "poss")) is not None]
    return not his or not owners or any(told.clusters(told.resolve(r.block, o).names) == his for r, o in owners)


def _kin_of(name: "Token") -> "Token":
    """The noun that a name stands beside, else the word itself."""
    return name.head if name.dep_ == "appos" else name


def speakers_kin(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“My husband has done nothing wrong,” said his wife: he whom the report is about, if nobody else is as likely."""
    owner = syntax.child(token, "poss")
    if owner is None or owner.lower_ not in words.MINE or token.lemma_.lower() not in words.FAMILY:
        return None
    told_by = {told.names.cluster_at(block, t) for t in block.doc if is_sayer(t)}
    fits = [c for c in told.affected if c.gender in {None, noun_gender(token)} and c not in told_by]
    ranked = sorted(fits, key=lambda c: len(c.spans), reverse=True)
    if not ranked or (len(ranked) > 1 and len(ranked[0].spans) == len(ranked[1].spans)):
        return None
    return ranked[0] if token.tag_ == "NN" and noun_gender(token) is not None else None


def of_one_family(told: Told, block: Block, token: "Token", group: tuple[Cluster, ...]) -> tuple[Cluster, ...]:
    """“A and B Akhtemov were seized. Dzhelyal was taken too. The siblings”: of one surname, or told to be a brother."""
    if token.tag_ != "NNS" or token.lemma_.lower() not in words.BORN_TOGETHER or not group or _one_family(group):
        return group
    here = told.sentence(block, token)
    before = (r for r in reversed(told.near(here, REACH)) if r.block.offset(r.token) < block.offset(token))
    return next((r.clusters for r in before if r.plural and len(r.clusters) > 1 and _one_family(r.clusters)), ())


def _one_family(group: tuple[Cluster, ...]) -> bool:
    surnames = {c.words[-1][:_STEM] for c in group if len(c.words) > 1}
    alone = [c for c in group if len(c.words) == 1]
    return len(surnames) < 2 and (not alone or any(c.descriptions & words.BORN_TOGETHER for c in group))  # noqa: PLR2004


_STEM = 5
"""Letters that a man's and a woman's form of one surname share."""
