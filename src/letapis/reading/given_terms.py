"""Those of a sentence of court whose terms follow without a verb: "A got nine years, B eight and C seven"."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns
from letapis.model import EventKind, Span
from letapis.reading.listed import also_given
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import Resolved
from letapis.reading.told import Told
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def befallen_of(trigger: Trigger) -> list["Token"]:
    """To whom it happened: of a sentence also those whose terms follow without a verb."""
    return list(dict.fromkeys([*trigger.people, *_more(trigger)]))


def given_together(triggers: Iterable[Trigger]) -> dict[int, list["Token"]]:
    """All whom such a sentence tells of, by the place of the last of them: also "A was jailed along with B"."""
    lists = (befallen_of(t) for t in triggers if _more(t) or len(t.people) > 1)
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
    for at in range(here - 1, told.begun(block.index) - 1, -1):
        people = tuple(dict.fromkeys(c for s, c in told.focus if s == at))
        if not people or not all(c in sentenced for c in people):
            break
        found = [*(c for c in people if c not in found), *found]
    return tuple(found)


def of_two_told(told: Told, block: Block, token: "Token", span: Span) -> Resolved:
    """“A and B were arrested. The latter was freed”: the second of the two told of last."""
    here = told.sentence(block, token)
    before = [r for r in told.near(here, 1) if r.clusters and r.block.offset(r.token) < block.offset(token)]
    last = max((r for r in before if r.plural), key=lambda r: (r.sentence, len(r.clusters)), default=None)
    pair = last.clusters if last is not None else tuple(dict.fromkeys(c for r in before for c in r.clusters))
    if len(pair) != 2:  # noqa: PLR2004
        return Resolved(span, (None,))
    return Resolved(span, (pair[0 if token.lower_ in pronouns.FORMER else 1].name,))
