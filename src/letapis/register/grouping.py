"""What a count can be broken down by: for each grouping, the keys of one person held on a day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from letapis.model import Citation, Custody, Grouping, Line, PersonCase, Proceeding, Recognition, Spell
from letapis.register.conflicts import citation_text
from letapis.register.gazetteer import region_of
from letapis.register.status import may_hold
from letapis.register.table import ADMINISTRATIVE

Keys = Callable[[PersonCase, Sequence[Spell], date], tuple[str, ...]]

FOR_CRIMES = frozenset(
    {Custody.PRE_TRIAL, Custody.HOUSE_ARREST, Custody.COLONY, Custody.OPEN_FACILITY, Custody.COMPULSORY_TREATMENT}
)
"""Kinds of custody that no offence of the administrative code leads to (Belarus: Code of Criminal Procedure, ch. 14;
Criminal Code, art. 55, 57, 100)."""

OWN_VOICE = "report"
"""The source of what a report says in its own voice."""


def articles(case: PersonCase, there: Sequence[Spell], on: date) -> tuple[str, ...]:
    """The articles, without their parts, cited in the cases that belong to this custody or for the custody itself.

    With code and country where they are known, for one number stands in many codes: `342 criminal BY`. Whoever is on
    remand or serves a sentence is no longer held for the offence that is no crime, which came before it.
    """
    laws = _cited(case, there, on) + [law for spell in there for law in spell.laws]
    whole = {_whole(law) for law in laws if law.article}
    return tuple(dict.fromkeys(_article(law) for law in laws if law.article and not _told_fuller(law, whole)))


def disputed_articles(case: PersonCase, there: Sequence[Spell], on: date) -> tuple[str, ...]:
    """Those of the articles that are told only where another source tells another in their place."""
    if not case.disputed:
        return ()
    cited = _cited(case, there, on)
    agreed = {_article(law) for law in (*cited, *(law for s in there for law in s.laws)) if law not in case.disputed}
    return tuple(key for key in articles(case, there, on) if key not in agreed)


def _cited(case: PersonCase, there: Sequence[Spell], on: date) -> list[Citation]:
    """What is cited in the cases that custody on a day may be for."""
    since = _let_go_before(case, on)
    cases = [proceeding for proceeding in case.proceedings if _belongs(proceeding, since, on)]
    crimes = bool(there) and all(spell.state in FOR_CRIMES for spell in there)
    return [law for p in cases for law in p.laws if not (crimes and law.code == ADMINISTRATIVE)]


@lru_cache(1024)
def _article(law: Citation) -> str:
    country = law.jurisdiction.upper() if law.jurisdiction else None
    return " ".join(filter(None, (citation_text(replace(law, part=None)), law.code, country)))


@lru_cache(1024)
def _whole(law: Citation) -> Citation:
    return replace(law, part=None, edition=None)


def _told_fuller(law: Citation, laws: Iterable[Citation]) -> bool:
    """Whether another citation is the same article with the code or the country that this one leaves out."""
    bare = (law.code, law.jurisdiction)
    return any(
        (law.article, law.superscript) == (other.article, other.superscript)
        and bare != (other.code, other.jurisdiction)
        and all(
            mine is None or mine == theirs for mine, theirs in zip(bare, (other.code, other.jurisdiction), strict=True)
        )
        for other in laws
    )


def facilities(_: PersonCase, there: Sequence[Spell], __: date) -> tuple[str, ...]:
    """The facility of the spell to show first."""
    return tuple(spell.facility for spell in there[:1] if spell.facility)


def regions(_: PersonCase, there: Sequence[Spell], __: date) -> tuple[str, ...]:
    """The region of the facility, or else of the first place told of the spells: where the person was taken.

    A place that no catalogue knows stands for itself.
    """
    found = (region_of(spell.place, spell.facility) or spell.place for spell in there)
    return tuple(region for region in found if region)[:1]


def states(_: PersonCase, there: Sequence[Spell], __: date) -> tuple[str, ...]:
    """The kind of custody."""
    return tuple(spell.state.value for spell in there[:1])


def sources(case: PersonCase, there: Sequence[Spell], _: date) -> tuple[str, ...]:
    """The kinds of the sayers who say so, nearest first; `report` for a report's own voice."""
    said = [line.statement.attribution for line in _lines(case, there)]
    return tuple(dict.fromkeys(sayers[0].kind.value if sayers else OWN_VOICE for sayers in said))


def outlets(case: PersonCase, there: Sequence[Spell], _: date) -> tuple[str, ...]:
    """The outlets whose reports say so."""
    return tuple(dict.fromkeys(line.source.outlet for line in _lines(case, there) if line.source.outlet))


def recognisers(case: PersonCase, _: Sequence[Spell], on: date) -> tuple[str, ...]:
    """Who recognises the person as a political prisoner on the day."""
    spells = [s for s in case.recognition if s.state is Recognition.RECOGNISED and may_hold(s, on)]
    return tuple(dict.fromkeys(spell.agent for spell in spells if spell.agent))


KEYS: dict[Grouping, Keys] = {
    Grouping.ARTICLE: articles,
    Grouping.FACILITY: facilities,
    Grouping.REGION: regions,
    Grouping.STATE: states,
    Grouping.SOURCE: sources,
    Grouping.OUTLET: outlets,
    Grouping.RECOGNISED_BY: recognisers,
}


DISPUTED: dict[Grouping, Keys] = {Grouping.ARTICLE: disputed_articles}
"""Those of the keys that sources disagree on, so that none of them is beyond doubt."""


def _lines(case: PersonCase, there: Sequence[Spell]) -> list[Line]:
    wanted = {key for spell in there for key in spell.statements}
    return [line for line in case.lines if line.id in wanted]


def _let_go_before(case: PersonCase, on: date) -> date | None:
    """The last day on which an earlier custody ended."""
    ends = [d.end.latest for d in case.detentions if d.certain and d.end and d.end.latest and d.end.latest <= on]
    return max(ends, default=None)


def _belongs(proceeding: Proceeding, since: date | None, on: date) -> bool:
    """Whether something happened in the case by the day, and after the person was last let go."""
    begun = [s for s in proceeding.spells if s.start.earliest is None or s.start.earliest <= on]
    return any(since is None or s.start.latest is None or s.start.latest > since for s in begun)
