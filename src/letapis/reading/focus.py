"""Whom the story is about at a place of it: those to whom something happened last, else those of the headline."""

import re
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as words
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.groups import GROUP_REACH
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import is_sayer
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token

_IN_COURT = (EventKind.TRIED, EventKind.CONVICTED, EventKind.SENTENCED)
"""What befalls those who have a trial."""


def in_court(told: Told, block: Block, token: "Token", reach: int) -> tuple[Cluster, ...]:
    """Whose "trial" is told of, where those to whom something happened last were only taken: who was in court."""
    here = told.sentence(block, token)
    begun = told.begun(block.index)
    if is_item(block) and any(s >= begun for s, _ in told.focus):
        return ()  # "3. Daler Imomali – blogger. Seized in June. … The trial": that of him, not of the one above him
    since = max(here - reach, told.floor(here))
    before = [(s, c) for s, c in told.focus if since <= s <= here]
    last = max((s for s, _ in before), default=None)
    tried = {c for kind in _IN_COURT for c in told.fates.get(kind, ())}
    if last is None or any(c in tried for s, c in before if s == last):
        return ()
    then = max((s for s, c in before if c in tried), default=None)
    return tuple(dict.fromkeys(c for s, c in before if s == then and c in tried))


def tried_together(told: Told, meant: tuple[Cluster, ...]) -> tuple[Cluster, ...]:
    """“A and B got six years each. … A's flat was searched. … The trial began”: that of both.

    All who were tried or sentenced were so in one sentence, and nobody else was.
    """
    tried = {c for kind in _OF_ONE_TRIAL for c in told.fates.get(kind, ())}
    if len(meant) != 1 or not 1 < len(tried) <= _MOST_TRIED or meant[0] not in tried:
        return meant
    sentences: dict[int, dict[Cluster, None]] = {}
    for sentence, cluster in told.focus:
        if cluster in tried:
            sentences.setdefault(sentence, {})[cluster] = None
    return next((tuple(group) for group in sentences.values() if group.keys() == tried), meant)


_OF_ONE_TRIAL = (EventKind.SENTENCED, EventKind.CONVICTED, EventKind.TRIED, EventKind.ACQUITTED)
_MOST_TRIED = 4
"""How many people tried together a report tells of one by one."""

_ITEM = re.compile(r"\W{0,2}(?:\d{1,3}[.)]|[-•*–—●▪■])\s+\w")


_BENCH = court_words.JUDGES | court_words.PROSECUTION
"""Who is told to be a judge or a prosecutor is not the one whose trial it is, where anybody else is told of."""


def is_item(block: Block) -> bool:
    """Whether a paragraph is an item of a list: "3. Daler Imomali – blogger."."""
    return _ITEM.match(block.text) is not None


def in_focus(
    told: Told,
    block: Block,
    token: "Token",
    reach: int = 3,
    *,
    close: bool = False,
    among: AbstractSet[Cluster] | None = None,
) -> tuple[Cluster, ...]:
    """To whom something happened last: those whom "the trial" and "the sentence" are about.

    `close`: what the sentence right before told of one person is meant, whoever the report is about.
    `among`: those of whom alone it may be told.
    """
    here = told.sentence(block, token)
    since = told.floor(here)
    focus = [(s, c) for s, c in told.focus if since <= s <= here and (among is None or c in among)]
    tried = [(s, c) for s, c in focus if not c.descriptions & _BENCH and here - s <= reach]
    last = max((s for s, _ in tried or focus), default=None)
    if last is None or here - last > reach:
        return ()
    people = _not_beside(told, tuple(dict.fromkeys(c for s, c in tried or focus if s == last)), last)
    if close and here - last <= 1 and len(people) == 1 and all(_spoken_of(block, token, c) for c in people):
        return people
    aside = _told_aside(told, block, people, last)
    return _of_headline_before(told, people, *(aside or (last, here - reach))) or people


def _not_beside(told: Told, people: tuple[Cluster, ...], last: int) -> tuple[Cluster, ...]:
    """“A court gave him 23 years; his colleague X got 21”: the story goes on about him, not about them both."""
    if len(people) == 1:
        return people
    near = told.referents.near(last, last)
    owned = [r for r in near if len(r.clusters) == 1 and _beside(r.token)]
    main = tuple(c for c in people if all(c not in r.clusters for r in owned))
    if len(main) != 1:
        over = {c for r in near if not _below(r.token) for c in r.clusters}
        low = {c for r in near if len(r.clusters) == 1 and _below(r.token) for c in r.clusters}
        main = tuple(c for c in people if c in over or c not in low)
    return main if len(main) == 1 else people


def _beside(name: "Token") -> bool:
    """“His colleague X got 21 years”: somebody's, who is told of first, and the subject of a clause of his own."""
    alone = name.ent_type_ == "PERSON" and name.dep_ in syntax.SUBJECTS and not any(name.conjuncts)
    return alone and any(t.tag_ == "PRP$" for t in name.doc[name.left_edge.i : name.i])


def _told_aside(told: Told, block: Block, people: tuple[Cluster, ...], last: int) -> tuple[int, int] | None:
    """Where a paragraph begins that alone tells of these people, and how far back the story was told before it."""
    places = (r.block.index for c in people for r in told.referents.of(c) if r.sentence <= last)
    where = next(places, block.index)
    if where == block.index or any(other != where for other in places):
        return None
    begun = told.begun(where)
    return begun, begun - GROUP_REACH


def _of_headline_before(told: Told, people: tuple[Cluster, ...], last: int, since: int) -> tuple[Cluster, ...]:
    """Of whom the headline tells, where those of the last sentence had not been spoken of before it.

    “… Among the defendants is Y, who was arrested in 2019. The trial goes on": the trial of X, of the headline.
    """
    if told.headline is None or any(r.sentence < last for c in people for r in told.referents.of(c)):
        return ()
    start, end = told.headline
    before = (c for s, c in told.focus if since <= s < last)
    return tuple(dict.fromkeys(c for c in before if any(start <= s.start < end for s in c.spans)))


def story_of(told: Told, block: Block, token: "Token") -> Cluster | None:
    """The one person of the headline, where the paragraph before told only of others: to whom the story returns."""
    here = told.sentence(block, token)
    last = max((s for s, _ in told.focus if s <= here), default=None) if not told.floor(here) else None
    people = tuple(dict.fromkeys(c for s, c in told.focus if s == last))
    aside = _told_aside(told, block, people, last) if last is not None else None
    found = _of_headline_before(told, people, *aside) if aside is not None else ()
    return found[0] if len(found) == 1 else None


def of_entry(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """Whom a sentence without a subject is about: the one named first in its paragraph, else in focus.

    In a post that goes on it is the one of the whole: "2/ Arrested in May. … 3/ Held in Minsk.".
    """
    named = ((t, told.names.cluster_at(block, t)) for t in block.doc[: token.sent.start])
    first = next((c for t, c in named if c is not None and not _by_the_way(told, block, t)), None)
    first = first or _of_thread(told, block)
    if first is not None:
        return (first,)
    here, before = told.sentence(block, token), block.offset(token)
    known = [(s, c) for s, c in told.focus if s <= here and min((m.start for m in c.spans), default=0) < before]
    last = max((s for s, _ in known), default=None)
    found = tuple(dict.fromkeys(c for s, c in known if s == last))
    now = in_focus(told, block, token)
    if now and set(now) <= set(found):
        return now
    return found if last is not None and here - last <= _REACH else ()


_POST = re.compile(r"\W*\d{1,2}/\d{0,2}\s")


def _of_thread(told: Told, block: Block) -> Cluster | None:
    """Whom the numbered posts of a thread are about: the one of its headline, else the one named first."""
    if _POST.match(block.text) is None:
        return None
    start, end = told.headline or (0, 0)
    named = sorted((min(s.start for s in c.spans), n) for n, c in enumerate(told.people.clusters) if c.spans)
    of_head = [n for at, n in named if start <= at < end]
    if len(of_head) > 1 or not named:
        return None
    main = told.people.clusters[of_head[0] if of_head else named[0][1]]
    return main if main in told.affected else None


def _by_the_way(told: Told, block: Block, token: "Token") -> bool:
    """“Searched in May, says her sister Ramla”: who only tells it, or is a relative, is not whose entry it is."""
    name = told.names.at(block, token)
    last = block.doc[name.last] if name is not None else token
    noun = last.head if last.dep_ == "appos" else last
    kin = noun.lemma_.lower() in words.FAMILY and any(c.dep_ == "poss" for c in noun.children)
    return kin or is_sayer(last)


def _below(name: "Token") -> bool:
    """“Had followed women who were in prison, among them X", "days after Y was jailed”: told of in another's news."""
    if any(c.lower_ in clauses.AMONG for c in (*name.children, name.head)):
        return True
    over = next((a for a in (name, *name.ancestors) if a.dep_ in {"relcl", "advcl"}), None)
    return over is not None and not any(c.lower_ in clauses.WHILE for c in over.children)


_REACH = 5
"""Sentences back to whom a sentence without a subject goes on about."""


def _spoken_of(block: Block, token: "Token", cluster: Cluster) -> bool:
    """Whether somebody is named in the paragraph before the word."""
    return any(block.start <= span.start < block.offset(token) for span in cluster.spans)
