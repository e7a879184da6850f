"""Whom "they", "both" and "the three men" mean: the last group named, or those to whom something happened."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, prepositions, pronouns
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import people as words
from letapis.model import EventKind, Span
from letapis.reading import members, syntax
from letapis.reading.descriptions import count
from letapis.reading.examples import some_of_many
from letapis.reading.freedom import in_custody, to_be_freed
from letapis.reading.given_terms import (
    as_many_before,
    married,
    named_before,
    of_longer_row,
    of_two_told,
    other_couple,
    other_since,
    quiet_before,
    told_before,
)
from letapis.reading.humans import is_human_noun, one_of_two
from letapis.reading.judged import judged_two
from letapis.reading.kinship import of_one_family
from letapis.reading.page import Block
from letapis.reading.partly_named import many_taken, of_part_named, told_of
from letapis.reading.people import Cluster
from letapis.reading.referents import REACH, Referent, Resolved, acts, no_pair
from letapis.reading.told import Told
from letapis.reading.two_of_headline import back_to_two, headline_two, of_gender

if TYPE_CHECKING:
    from spacy.tokens import Token

GROUP_REACH = 8
"""How many sentences back "both" and "all three" may look."""


def group_meant(told: Told, block: Block, token: "Token", span: Span) -> Resolved:
    """“They”, "both", "all three": the last group named, or those to whom something happened last."""
    if one_of_two(token):
        return of_two_told(told, block, token, span)
    here, wanted = told.sentence(block, token), count(token) or _told_number(told, block, token)
    if any(c.lower_ in words.EXCEPT for c in token.children):
        group = _all_but(told, block, token, here)  # nobody of "all but three"
    elif _is_rest(token):
        group = _the_rest(told, block, token, here, wanted)
    elif _told_apart(token) or _sayers_own(told, block, token) or other_couple(told, block, token):
        group = ()  # "those killed in January", "several of the accused said they had been beaten"
    elif token.lemma_.lower() in group_words.COUPLE and (both := married(told, block, token)):
        group = both
    elif named := named_before(told, block, token):
        group = named
    else:
        counted = _so_many(told, block, token, here, wanted)
        group = _last_told(told, block, token, here, wanted) if counted is None else counted
        group = _whole_paragraph(told, block, token, wanted) or group or _two_elsewhere(told, block, token, wanted)
        group = told_before(told, block, token, group) if wanted is None else group
        group = of_one_family(told, block, token, group)
        larger = wanted is None and (of_longer_row(told, block, group) or some_of_many(told, group))
        group = () if larger else group
    return Resolved(span, tuple(c.name for c in group) or of_part_named(told, block, token, here))


def _whole_paragraph(told: Told, block: Block, token: "Token", wanted: int | None) -> tuple[Cluster, ...]:
    """“Seven were jailed: A and B for nine years, … ¶ They were convicted": all whom the last one told of."""
    before = max((b.index for b in told.blocks.values() if b.index < block.index), default=None)
    if wanted is not None or token.tag_ != "PRP" or token.i > 0 or before is None:
        return ()
    since, until = told.begun(before), told.begun(block.index)
    people = tuple(dict.fromkeys(c for s, c in told.focus if since <= s < until))
    if len(people) <= 2 or not all(c in told.fates.get(EventKind.SENTENCED, ()) for c in people):  # noqa: PLR2004 - a pair
        return ()
    counted = any(r.plural and count(r.token) == len(people) for r in told.referents.within(0, block.index))
    return people if counted else ()


def _two_elsewhere(told: Told, block: Block, token: "Token", wanted: int | None) -> tuple[Cluster, ...]:
    """“Rabkova and Chapiuk sentenced … Both were recognised": the two of the headline, where nobody else is meant.

    Else the two of all told of whom the same befell: "X was seized, and they hit his wife. Y was taken. The pair …".
    """
    if wanted != 2 or _counted_before(told, block, token, told.sentence(block, token), 2):  # noqa: PLR2004
        return ()
    return (headline_two(told, token) if told.headline is not None else ()) or _of_one_fate(told, token, 2)


def _so_many(told: Told, block: Block, token: "Token", here: int, wanted: int | None) -> tuple[Cluster, ...] | None:
    """Those of whom their number tells who they are; nobody where as many were told of without their names.

    Null where the number tells nothing.
    """
    if wanted is None or wanted < 2:  # noqa: PLR2004 - one is no group
        return None
    if wanted == 2:  # noqa: PLR2004
        return judged_two(told, token) or _just_told(told, block, token, here) or None
    if named := as_many_before(told, token, here, wanted):
        return named
    all_there_are = tuple(c for c in told.people.clusters if c in told.affected and of_gender(c, token))
    if wanted == len(all_there_are):
        return all_there_are
    return () if _counted_before(told, block, token, here, wanted) else _of_one_fate(told, token, wanted) or None


def _last_told(told: Told, block: Block, token: "Token", here: int, wanted: int | None) -> tuple[Cluster, ...]:
    """The last group of that number, or those to whom something happened last; nobody where it may be others."""
    whole, part, nameless = _last_group(told, block, token, here, wanted)
    whole = back_to_two(told, token, here, whole) if whole and wanted == 2 else whole  # noqa: PLR2004
    group = (
        whole
        or (None if nameless else _focus_group(told, here, wanted, free=to_be_freed(token)))
        or _named_group(told, block, token, here, wanted)
        or part
    )
    group = None if whole == () or (whole and wanted in {None, 2} and _others_since(told, block, whole)) else group
    suffering = (token.dep_ in {"nsubjpass", "poss"} or token.lower_ in pronouns.THEM) and not _others_here(token)
    suffering = suffering and not nameless
    if group is None and whole is None and wanted is None and suffering:
        group = _just_told(told, block, token, here, reach=2 + quiet_before(told, here))
    if not group or not all(of_gender(c, token) for c in group):
        return ()
    many = token.pos_ == "PRON" or token.tag_ == "NNS"
    alone = len(group) == 1 and wanted is None and many  # "they" and "the defendants" are no one man
    return () if alone else group


def _others_here(token: "Token") -> bool:
    """“Where, officers allege, he swore at them”: the people that the sentence has told of before."""
    before = token.doc[token.sent.start : token.i] if token.tag_ == "PRP" else ()
    return any(t.tag_ == "NNS" and is_human_noun(t) for t in before)


def _of_one_fate(told: Told, token: "Token", wanted: int) -> tuple[Cluster, ...]:
    """“Called for the release of the four”: four were sentenced, whoever else was told of beside them."""
    groups = (tuple(c for c in told.fates.get(kind, ()) if of_gender(c, token)) for kind in _FATES)
    return next((group for group in groups if len(group) == wanted), ())


_FATES = (EventKind.SENTENCED, EventKind.CONVICTED, EventKind.TRIED, EventKind.CHARGED, EventKind.DETAINED)
"""What befell all of a group that a number alone points back to, the surest first."""


def _others_since(told: Told, block: Block, group: tuple[Cluster, ...]) -> bool:
    """Whether a paragraph between tells what befell somebody else: the "they" of a new one may be all of them."""
    they = (r.block.index for r in reversed(told.referents) if r.plural and r.clusters == group)
    between = told.referents.within(next(they, block.index) + 1, block.index)
    others = any(r.affected and c not in group for r in between for c in r.clusters)
    return others and not any(c in group for r in between for c in r.clusters)


def _told_number(told: Told, block: Block, token: "Token") -> int | None:
    """“Seven journalists were jailed … the journalists": as many as were told of by the same noun."""
    if token.tag_ != "NNS" or token.pos_ != "NOUN":
        return None
    before = (r for r in reversed(told.referents) if r.plural and r.block.offset(r.token) < block.offset(token))
    same = next((r for r in before if r.token.lemma_ == token.lemma_ and count(r.token) is not None), None)
    number = count(same.token) if same is not None and len(same.clusters) < (count(same.token) or 0) else None
    return number if number is not None and 2 < number <= _SMALL else None  # noqa: PLR2004


_SMALL = 50
"""“The protesters” need not be all of the thousands told of before."""


def _just_told(told: Told, block: Block, token: "Token", here: int, reach: int = 1) -> tuple[Cluster, ...]:
    """“X was detained on Monday. Y was taken a day later, and both were held”: the two told of one by one."""
    near = [r for r in told.near(here, reach) if r.clusters and told.possible(r, block, token, here, reach)]
    told_one = [r for r in near if r.affected and not (r.plural or no_pair(r.token))]
    if any(c.tag_ == "NNS" for r in near if r.affected for c in r.token.conjuncts):
        return ()  # "she and more than twenty others were rounded up. All …": not those two
    one_by_one = dict.fromkeys(c for r in told_one for c in r.clusters if of_gender(c, token))
    two = tuple(c for c in one_by_one if not to_be_freed(token) or in_custody(told, c))
    return two if len(two) == 2 and not any(r.plural for r in near) else ()  # noqa: PLR2004


def _all_but(told: Told, block: Block, token: "Token", here: int) -> tuple[Cluster, ...]:
    """“All but Banda were denied a lawyer”: the group told of before, without those who are named as excepted."""
    excepted = {told.names.cluster_at(block, t) for t in members.excepted(token)} - {None}
    group = _last_group(told, block, token, here, None)[0] or _focus_group(told, here, None) or ()
    return tuple(c for c in group if c not in excepted) if excepted and excepted < set(group) else ()


def _is_rest(token: "Token") -> bool:
    """“The other three", "the remaining two defendants”: those who are left of more."""
    apart = any(c.lower_ in words.APART for c in syntax.children(token, "amod"))
    return apart and count(token) is not None and any(c.lower_ in words.THE for c in token.children)


def _the_rest(told: Told, block: Block, token: "Token", here: int, wanted: int | None) -> tuple[Cluster, ...]:
    """“The other three”: of the last group of more than three all but those told of singly since; else nobody."""
    before = [r for r in told.near(here, GROUP_REACH) if r.clusters and r.block.offset(r.token) < block.offset(token)]
    more = (r for r in reversed(before) if r.plural and wanted is not None and len(r.clusters) > wanted)
    if (whole := next(more, None)) is None:
        return ()
    apart = {c for r in before if r.sentence > whole.sentence for c in r.clusters}
    rest = tuple(c for c in whole.clusters if c not in apart)
    return rest if len(rest) == wanted and all(of_gender(c, token) for c in rest) else ()


def _sayers_own(told: Told, block: Block, token: "Token") -> bool:
    """Whether "they" are those unnamed who say what it stands in."""
    verb = token.head
    while verb.dep_ == "conj":
        verb = verb.head
    say = verb.head
    if token.dep_ not in syntax.SUBJECTS or verb.dep_ != "ccomp" or say.lemma_.lower() not in SAY_VERBS:
        return False
    who = syntax.child(say, "nsubj")
    several = who is not None and who.i < token.i and who.lower_ in group_words.SOME
    if several and who is not None and syntax.child(who, "prep") is None:
        return True  # "several said that they had been beaten": who of those told of is not said
    return several and who is not None and told.resolve(block, who).names == (None,)


def _told_apart(token: "Token") -> bool:
    """“Those killed in January”, "all women detained": whoever that befell, and not those told of before."""
    every = token.lower_ in words.THOSE or any(c.lower_ in words.EVERY for c in syntax.children(token, "det", "predet"))
    known = any(c.lower_ in words.THE or c.dep_ == "nummod" for c in token.children)
    if every and token.tag_ == "NNS" and token.pos_ == "NOUN" and not known:
        return True  # "all reporters", wherever they are; "all three men" are known
    if any(c.lower_ in words.APART for c in syntax.children(token, "amod")) and token.pos_ == "NOUN":
        return True  # "the remaining prisoners": who were not told of
    kept = token.lower_ in words.THOSE and any(c.lower_ not in prepositions.OF for c in syntax.children(token, "prep"))
    return kept or (every and syntax.child(token, "acl", "relcl") is not None)  # "those on trial", "those held"


def _counted_before(told: Told, block: Block, token: "Token", here: int, wanted: int) -> bool:
    """“Three administrators … all three”: as many were told of before without their names."""
    before = (r for r in told.near(here, GROUP_REACH) if r.plural and told.possible(r, block, token, here, GROUP_REACH))
    last = next((r for r in reversed(list(before)) if count(r.token) == wanted or len(r.clusters) == wanted), None)
    return last is not None and max(len(last.clusters), len(_set_beside(told, last))) < wanted


def _set_beside(told: Told, group: Referent) -> set[Cluster | None]:
    """“Four journalists — A, B, C and D”: the names of those who are counted."""
    named = [t for first in syntax.children(group.token, "appos") for t in (first, *first.conjuncts)]
    return {told.names.cluster_at(group.block, t) for t in named} - {None}


def _last_group(
    told: Told, block: Block, token: "Token", here: int, wanted: int | None
) -> tuple[tuple[Cluster, ...] | None, tuple[Cluster, ...] | None, bool]:
    """The last group that was named, of the number wanted; beside it the largest part of such a group.

    Last, whether a group of people without names was told of since: "13 were detained; all of them".
    """
    unnamed: Referent | None = None
    part: tuple[Cluster, ...] | None = None
    reach = GROUP_REACH if wanted else REACH
    plural = (r for r in told.near(here, reach) if r.plural and told.possible(r, block, token, here, reach))
    for r in sorted(plural, key=lambda r: (-r.sentence, -len(r.clusters), -r.block.offset(r.token))):
        if not r.clusters:
            unnamed = r if unnamed is None and wanted is None and told_of(r) else unnamed
            if wanted is None and part is None and many_taken(r) and here - r.sentence == 1:
                return (), None, False
            continue
        if unnamed is not None and unnamed.sentence > r.sentence:
            return None, None, True
        if other_since(told, r, here) or (not r.affected and all(map(acts, r.clusters))):
            continue  # "Justices A and B wrote … They be freed at once": nothing befalls the judges
        if wanted is None or wanted == len(r.clusters):
            return r.clusters, None, False
        part = r.clusters if wanted > len(r.clusters) > len(part or ()) else part
    most = part is not None and wanted is not None and 2 < wanted <= 2 * len(part)  # noqa: PLR2004
    last = max((s for s, _ in told.focus if s <= here), default=-1)
    nameless = unnamed is not None and unnamed.sentence >= last  # "the 16 were charged. None …": of those
    nameless = nameless and unnamed is not None and count(unnamed.token) != 2  # noqa: PLR2004 - but not of "both men"
    return None, part if most else None, nameless  # "the six men": three named


def _named_group(told: Told, block: Block, token: "Token", here: int, wanted: int | None) -> tuple[Cluster, ...] | None:
    """As many as are wanted, all named in the sentences before, and nobody else but those who act in the case."""
    before = [r for r in told.near(here, 3) if r.block.offset(r.token) < block.offset(token)]
    named = tuple(dict.fromkeys(c for r in before for c in r.clusters if not acts(c)))
    return named if wanted is not None and wanted > 1 and len(named) == wanted else None


def _focus_group(told: Told, here: int, wanted: int | None, *, free: bool = False) -> tuple[Cluster, ...] | None:
    reach = GROUP_REACH if wanted else 3
    since = max(here - reach, told.floor(here))
    recent = list(dict.fromkeys(c for s, c in reversed(told.focus) if since <= s <= here))
    recent = [c for c in recent if not free or in_custody(told, c)]
    if wanted is not None:
        if len(recent) > wanted and not _set_off(told, recent, wanted, here - reach):
            return None  # which of them is not told
        return tuple(reversed(recent[:wanted])) if len(recent) >= wanted else None
    for last in sorted({s for s, _ in told.focus if since <= s <= here}, reverse=True):
        same = tuple(dict.fromkeys(c for s, c in told.focus if s == last))
        if len(same) > 1:
            return same
    return None


def _set_off(told: Told, recent: list[Cluster], wanted: int, since: int) -> bool:
    """Whether the last ones stand apart from the next: told of in one sentence, or some sentences behind."""
    where = [{s for s, c in told.focus if c == one and s >= since} for one in recent[: wanted + 1]]
    *meant, other = where
    return bool(set.intersection(*meant)) or min(max(w) for w in meant) - max(other) > 1
