"""Those told of together: with terms that follow without a verb, by one surname, before the clause of "they"."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, clauses, groups, people, prepositions, pronouns
from letapis.model import EventKind, Span
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.kinds import VERDICTS
from letapis.reading.listed import also_given
from letapis.reading.mending.tree import climbed
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import Referent, Resolved, acts
from letapis.reading.told import Told
from letapis.reading.triggers import Trigger
from letapis.reading.two_of_headline import of_gender

if TYPE_CHECKING:
    from spacy.tokens import Token


def befallen_of(trigger: Trigger) -> list["Token"]:
    """To whom it happened: of a sentence also those whose terms follow without a verb."""
    return [t for t in _all_of(trigger) if not _in_company(t)] or list(trigger.people)


def _all_of(trigger: Trigger) -> list["Token"]:
    return list(dict.fromkeys([*trigger.people, *_more(trigger)]))


def _in_company(person: "Token") -> bool:
    """“Was sentenced along with B and C”: the news goes on about whoever was, and not about them."""
    top = climbed(person, lambda t: t.dep_ in {"conj", "appos"})
    return top.dep_ == "pobj" and top.head.lower_ in prepositions.WITH | clauses.ALONGSIDE


def given_together(triggers: Iterable[Trigger]) -> dict[int, list["Token"]]:
    """All whom such a sentence tells of, by the place of the last of them: also "A was jailed along with B"."""
    lists = (_all_of(t) for t in triggers if _more(t) or len(t.people) > 1)
    return {max(t.i for t in people): people for people in lists if len(people) > 1}


def _more(trigger: Trigger) -> list["Token"]:
    given = trigger.row.event is EventKind.SENTENCED and trigger.row.pos == "V"
    return also_given(trigger.token) if given else []


def told_before(told: Told, block: Block, token: "Token", group: tuple[Cluster, ...]) -> tuple[Cluster, ...]:
    """“A got eight years, B ten. C got nine. All of them were found guilty”: those of the sentences before as well."""
    sentenced = told.fates.get(EventKind.SENTENCED, {})
    if token.lower_ not in pronouns.ALL_OR_NONE or not group or not all(c in sentenced for c in group):
        return group
    here = told.sentence(block, token)
    found: list[Cluster] = list(group)
    recent = told.focus[-_FOCUS:]
    for at in range(here - 1, max(told.begun(block.index), here - _REACH) - 1, -1):
        people = tuple(dict.fromkeys(c for s, c in recent if s == at))
        if not people or not all(c in sentenced for c in people):
            break
        found = [*(c for c in people if c not in found), *found]
    return tuple(found)


def of_longer_row(told: Told, block: Block, group: tuple[Cluster, ...]) -> bool:
    """“A got 19 years, B 18, C 17. D and E got 13 each. ¶ The men”: in a new paragraph hardly the last two alone."""
    last = next((r for r in reversed(told.referents) if r.plural and set(r.clusters) == set(group)), None)
    if len(group) < 2 or last is None or last.block.index >= block.index:  # noqa: PLR2004
        return False
    since, until = told.begun(last.block.index), told.begun(block.index)
    decided = {c for kind in VERDICTS for c in told.fates.get(kind, ())}
    others = {c for s, c in told.focus[-_FOCUS:] if since <= s < until and c in decided and c not in group}
    return len(others) > 1 and all(c in decided for c in group)


def quiet_before(told: Told, here: int) -> int:
    """“A was arrested. B was taken later. “It is an attack,” Amnesty said. They …”: sentences of nobody's fate."""
    near = told.near(here, _QUIET)
    return next((n for n in range(_QUIET) if any(r.affected and r.sentence == here - n - 1 for r in near)), 0)


_QUIET = 3
"""How many sentences back what befell the last two is looked for."""


def of_two_told(told: Told, block: Block, token: "Token", span: Span) -> Resolved:
    """“A and B were arrested. The latter was freed”: the second of the two told of last."""
    here = told.sentence(block, token)
    quiet = quiet_before(told, here)
    before = [r for r in told.near(here - quiet, 1) if r.clusters and r.block.offset(r.token) < block.offset(token)]
    last = max((r for r in before if r.plural), key=lambda r: (r.sentence, len(r.clusters)), default=None)
    pair = last.clusters if last is not None else tuple(dict.fromkeys(c for r in before for c in r.clusters))
    if last is None and (len(pair) != 2 or not all(r.affected for r in before)):  # noqa: PLR2004
        # "A was arrested in July. B, who wrote about A, had been taken in May. The former …"
        one_by_one = [r for r in told.near(here - quiet, 2) if r.affected and r.clusters and r.sentence < here]
        befallen = tuple(dict.fromkeys(c for r in one_by_one for c in r.clusters))
        pair = befallen if len(befallen) == 2 or len(pair) == 1 else pair  # noqa: PLR2004
    if len(pair) != 2:  # noqa: PLR2004
        return Resolved(span, (None,))
    return Resolved(span, (pair[0 if token.lower_ in pronouns.FORMER else 1].name,))


_REACH = 8
"""Sentences back to which those of a paragraph are told together."""
_FOCUS = 100
"""People told of last among whom they are looked for."""


def named_before(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """“A was 17 and B 19 when they were arrested”: those named before the clause, where nobody else is told of."""
    clause = token.head
    if token.tag_ != "PRP" or clause.dep_ != "advcl" or clause.head.i > token.i or token.dep_ not in syntax.SUBJECTS:
        return ()
    before = token.doc[token.sent.start : clause.left_edge.i]
    others = any(t.tag_ == "PRP" or is_human_noun(t) or t.lemma_.lower() in SAY_VERBS for t in before)
    found = tuple(dict.fromkeys(c for t in before if (c := told.names.cluster_at(block, t)) is not None))
    return found if len(found) > 1 and not others else ()


def married(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """“Wa Lone's wife, Pan Ei Mon, gave birth to the couple's child”: two of whom one was told to be the other's."""
    for near in reversed(block.doc[: token.i]):
        if _spouse_of(near) is not None:
            return _pair(told, block, near)
    here = told.sentence(block, token)
    far = (r for r in reversed(told.near(here, _COUPLE)) if r.clusters and r.block.index < block.index)
    nouns = ((r, r.token.head if r.token.dep_ == "appos" else r.token) for r in far)
    before = next(((r, noun) for r, noun in nouns if _spouse_of(noun) is not None), None)
    return _pair(told, before[0].block, before[1]) if before is not None else ()


def other_couple(told: Told, block: Block, token: "Token") -> bool:
    """“A Chinese couple was jailed. … But the Chinese couple has been freed": those two, whose names nobody tells."""
    if token.lemma_.lower() not in groups.COUPLE:
        return False
    for r in reversed(told.referents):
        if r.block.offset(r.token) >= block.offset(token):
            continue
        if r.token.lemma_.lower() in groups.COUPLE:
            return not r.clusters
        if r.plural and len(r.clusters) == 2:  # noqa: PLR2004 - two named since
            return False
    return False


def _spouse_of(noun: "Token") -> "Token | None":
    """“His wife”: whose."""
    return syntax.child(noun, "poss") if noun.lemma_.lower() in people.SPOUSES else None


def _pair(told: Told, block: Block, noun: "Token") -> tuple[Cluster, ...]:
    owner = _spouse_of(noun)
    spouse = told.clusters(told.resolve(block, noun).names)
    if owner is None or not spouse:
        return ()
    both = of_one_name(told, block, noun, spouse) or told.clusters(told.resolve(block, owner).names)
    return tuple(dict.fromkeys((*both, *spouse))) if both else ()


_COUPLE = 30
"""Sentences back to where somebody was told to be the wife of another: "the couple's home"."""


def of_one_name(told: Told, block: Block, token: "Token", spouse: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """“A, B and C. His wife, D …”: of those before the one whose surname she bears."""
    last = {c.name.split()[-1] for c in spouse}
    before = [c for c in told.people.clusters if c.first < block.offset(token) and c not in spouse]
    found = tuple(c for c in before if len(c.name.split()) > 1 and c.name.split()[-1] in last)
    return found if len(found) == 1 else ()


def other_since(told: Told, group: Referent, here: int) -> bool:
    """“A was arrested with B. … C was taken. … Both”: of a group that no "and" joins nobody is meant behind another."""
    joined = {told.names.cluster_at(group.block, t) for t in syntax.coordinated(group.token)}
    if joined == {None} or set(group.clusters) <= joined or len(joined) > 1:
        return False
    return any(group.sentence < s <= here and c not in group.clusters for s, c in told.focus[-_FOCUS:])


def as_many_before(told: Told, token: "Token", here: int, wanted: int) -> tuple[Cluster, ...]:
    """“A got eleven years, B ten and C twelve. All three …”: the sentence before names so many."""
    names = (c for r in told.referents.near(here - 1, here - 1) if r.sentence == here - 1 for c in r.clusters)
    people = tuple(dict.fromkeys(c for c in names if of_gender(c, token) and not acts(c)))
    return people if len(people) == wanted and any(c in told.affected for c in people) else ()
