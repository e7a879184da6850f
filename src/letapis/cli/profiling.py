"""What the sure statements of somebody say beyond the name, as the comparison of people takes it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, lru_cache

from letapis.countries import facilities, places
from letapis.identity import Custody, Decision, Profile, Suggestion, weigh
from letapis.language.chosen import TIMES
from letapis.model import Certainty, Citation, EventKind, Line, Polarity, Reality, Role, RoleName
from letapis.model.case import PersonCase, Review
from letapis.model.edtf import days
from letapis.model.vocabulary import Attribute
from letapis.reading.times import find_times
from letapis.register.gazetteer import canonical

SETTLEMENTS = frozenset({"city", "town", "village"})
IN_CUSTODY = {EventKind.DETAINED: "detained", EventKind.HELD: "held", EventKind.REMANDED: "held"}
"""Events that tell where somebody was on a day. Who is detained in one town may be held in another by the evening."""

KEPT = 1024
"""So many people's profiles are kept at hand while pairs are weighed."""


def profile(lines: Iterable[Line]) -> Profile:
    """What the sure statements among ``lines`` say of the person; what a human rejected says nothing.

    Filled are the names, birth (a date told, else the years that an age leaves), death, occupations, places lived in
    or born in, articles, and the town of custody on one known day. Whom one is related to and was tried with no role
    of a statement names.
    """
    sure = [line for line in lines if is_sure(line)]
    died = [line.statement.when.edtf for line in sure if line.statement.event is EventKind.DIED]
    return Profile(
        tuple(dict.fromkeys(name for line in sure if (name := line.statement.person.name))),
        born=next(iter(births(sure)), None),
        died=next(filter(None, died), None),
        places=frozenset(map(canonical, _all(sure, Attribute.RESIDENCE, Attribute.BIRTH_PLACE))),
        occupations=frozenset(_all(sure, Attribute.OCCUPATION)),
        custody=tuple(dict.fromkeys(spell for line in sure for spell in _custody(line))),
        laws=frozenset(_law(role.citation) for line in sure for role in line.statement.roles if role.citation),
    )


def weighed(
    found: Iterable[Suggestion], case: Callable[[str], PersonCase | None], *, unsure: bool
) -> Iterator[Suggestion]:
    """The pairs with what speaks for and against them beyond the name; ``case`` gives what is known of an id.

    Left out is a pair that the facts part; with ``unsure`` it stays, as the names alone say ``same``.
    """

    @lru_cache(maxsize=KEPT)
    def known(person: str) -> Profile:
        told = case(person)
        return profile(told.lines if told else ())

    for pair in found:
        comparison = weigh(known(pair.a), known(pair.b), named=pair.comparison)
        open_ = comparison.decision is Decision.UNSURE or pair.comparison.match
        if comparison.match or (unsure and open_):
            yield pair._replace(comparison=comparison)


def births(lines: Iterable[Line]) -> list[str]:
    """When somebody was born, as EDTF, once for each that is told: dates first, then what ages leave."""
    sure = [line for line in lines if is_sure(line)]
    told = [*map(_birth_date, sure), *(_by_age(line, sure) for line in sure)]
    return list(dict.fromkeys(filter(None, told)))


def is_sure(line: Line) -> bool:
    """Whether a line is told as certain, affirmed and having happened, and no human rejected it."""
    said = line.statement
    stance = (said.certainty, said.polarity, said.reality)
    return line.review is not Review.REJECTED and stance == (Certainty.CERTAIN, Polarity.AFFIRMED, Reality.ACTUAL)


def _all(lines: Iterable[Line], *attributes: Attribute) -> Iterator[str]:
    return (value for line in lines for attribute in attributes for value in _profiled(line, attribute))


def _profiled(line: Line, attribute: Attribute) -> Iterator[str]:
    roles = line.statement.roles
    if any(role.role is RoleName.ATTRIBUTE and (role.name or role.value) == attribute for role in roles):
        for role in roles:
            if role.role is RoleName.VALUE:
                words = role.name or (role.span.text if role.span else role.value) or ""
                yield " ".join(word for word in words.casefold().split() if word not in {"a", "an", "the"})


def _birth_date(line: Line) -> str | None:
    """The date of birth that a line tells: EDTF, or a date in words."""
    for told in _profiled(line, Attribute.BIRTH_DATE):
        for edtf in (told, *(time.edtf for time in find_times(told, None, lookups=TIMES))):
            if days(edtf):
                return edtf
    return None


def _by_age(line: Line, beside: Iterable[Line]) -> str | None:
    """The two years in one of which somebody was born whose age a report gives.

    Counted from the year of publication, else from the last year that the lines of the report ``beside`` it are of.
    """
    ages = [int(age) for age in _profiled(line, Attribute.AGE) if age.isascii() and age.isdigit()]
    year = _year(line, beside) if ages else 0
    return f"{year - ages[0] - 1:04}/{year - ages[0]:04}" if ages and ages[0] < year else None


def _year(line: Line, beside: Iterable[Line]) -> int:
    if line.source.published:
        return date.fromisoformat(line.source.published).year
    mine = (other.days for other in beside if other.source.report_id == line.source.report_id)
    return max((told.earliest.year for told in mine if told.earliest), default=0)


def _law(citation: Citation) -> str:
    """The article, without its part: ``by:criminal:342``."""
    number = citation.article + (f"^{citation.superscript}" if citation.superscript else "")
    return ":".join(filter(None, (citation.jurisdiction, citation.code, number)))


def _custody(line: Line) -> Iterator[Custody]:
    """In which settlement that a catalogue knows somebody was detained or held, if that is told of one day."""
    kind = IN_CUSTODY.get(line.statement.event)
    if kind is None or not line.days.earliest or not line.days.latest:
        return
    if (line.days.latest - line.days.earliest).days != 1:
        return
    towns = [town for look in (_town_of_facility, _town) for role in line.statement.roles if (town := look(role))]
    if towns:
        yield Custody(towns[0], line.days.earliest.isoformat(), kind)


def _town(role: Role) -> str | None:
    return _settlements().get((role.name or "").casefold()) if role.role is RoleName.PLACE else None


def _town_of_facility(role: Role) -> str | None:
    """The town of a catalogued facility."""
    if role.role is not RoleName.FACILITY or not role.name:
        return None
    return _settlements().get((_facility_towns().get(canonical(role.name)) or "").casefold())


@cache
def _facility_towns() -> dict[str, str]:
    return {row.name.casefold(): row.place for row in reversed(facilities()) if row.place}


@cache
def _settlements() -> dict[str, str]:
    return {name.casefold(): place.name for place in places() if place.kind in SETTLEMENTS for name in place.names}
