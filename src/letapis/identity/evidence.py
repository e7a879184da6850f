"""Whether two profiles are one person: their names, and what is said of them beyond the names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from math import log

from rapidfuzz.distance import OSA

from letapis.identity.circumstances import CIRCUMSTANCES, HARD
from letapis.identity.comparing import compare, conclude
from letapis.identity.features import SAME_FROM
from letapis.identity.result import Comparison, Decision, Reason
from letapis.model.edtf import Days, days

GENERATION = 15
"""Years between births from which two namesakes may be parent and child."""
_SAFETY = 0.05


@dataclass(frozen=True, slots=True)
class Custody:
    """A spell of custody: ``facility`` (any stable text or id) and ``when`` as EDTF (``2020-07-29/2020-10-19``).

    ``kind`` is a word of the caller's vocabulary: spells of two kinds in two places are a move, no contradiction.
    """

    facility: str
    when: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Relative:
    """``relation`` is a word of the caller's vocabulary (``father``, ``wife``), the same on both sides."""

    relation: str
    name: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What the statements say of one person. Empty means unknown, and an unknown is no evidence.

    ``born`` and ``died`` are EDTF; ``places``, ``occupations`` and ``laws`` are compared as they stand, so the caller
    gives canonical names or ids; ``companions`` are names of people tried or held together with this one.
    """

    names: tuple[str, ...]
    born: str | None = None
    died: str | None = None
    places: frozenset[str] = frozenset()
    occupations: frozenset[str] = frozenset()
    custody: tuple[Custody, ...] = ()
    companions: tuple[str, ...] = ()
    laws: frozenset[str] = frozenset()
    relatives: tuple[Relative, ...] = ()


Found = Iterator[tuple[str, str, str]]


def weigh(a: Profile, b: Profile, *, named: Comparison | None = None) -> Comparison:
    """Say whether two profiles are one person, and why; the reasons hold those of the names that fit best.

    ``named`` is that comparison of names where the caller has made it.

    Symmetric. A contradiction in the facts is never outweighed: the decision is then ``unsure`` at most.
    """
    named = named or max((compare(one, other) for one, other in product(a.names, b.names)), key=_score, default=None)
    reasons = named.reasons if named else compare("", "").reasons
    reasons += tuple(_reason(*found) for check in CHECKS for found in check(a, b))
    concluded = conclude(reasons)
    if concluded.decision is Decision.SAME and any(reason.feature in HARD for reason in reasons):
        return conclude((*reasons, _cap(sum(reason.weight for reason in reasons))))
    return concluded


def _score(comparison: Comparison) -> float:
    return comparison.score


def _reason(feature: str, a: str, b: str) -> Reason:
    row = CIRCUMSTANCES[feature]
    return Reason(feature, row.weight, row.says, a, b)


def _cap(total: float) -> Reason:
    return Reason(
        "left_to_a_human",
        log(SAME_FROM / (1 - SAME_FROM)) - _SAFETY - total,
        CIRCUMSTANCES["left_to_a_human"].says,
    )


def births(a: Profile, b: Profile) -> Found:
    """Birth dates: the same, fitting, a slip, apart, or a generation apart."""
    mine, theirs = days(a.born), days(b.born)
    if a.born is None or b.born is None or not mine or not theirs:
        return
    if mine.overlaps(theirs):
        exact = a.born == b.born and len(a.born) == len("2020-01-01")
        yield ("born_same_day" if exact else "born_fits"), a.born, b.born
    elif len(a.born) == len(b.born) and OSA.distance(a.born, b.born) <= 1 and _years_apart(mine, theirs) < GENERATION:
        yield "born_slip", a.born, b.born
    else:
        yield ("generation" if _years_apart(mine, theirs) >= GENERATION else "born_apart"), a.born, b.born


def _years_apart(one: Days, other: Days) -> int:
    if one.earliest is None or other.earliest is None:
        return 0
    return abs(one.earliest.year - other.earliest.year)


def deaths(a: Profile, b: Profile) -> Found:
    """One had died before the other was held."""
    for dead, alive in ((a, b), (b, a)):
        end = days(dead.died)
        for spell in alive.custody:
            held = days(spell.when)
            if end and end.latest and held and held.earliest and held.earliest >= end.latest:
                yield "died_before", dead.died or "", spell.when
                return


def custody(a: Profile, b: Profile) -> Found:
    """Spells of custody that overlap: in one place, or in two."""
    together = [
        (one, other)
        for one, other in product(a.custody, b.custody)
        if (mine := days(one.when)) and (theirs := days(other.when)) and mine.overlaps(theirs)
    ]
    same = [one for one, other in together if one.facility == other.facility]
    if same:
        yield "custody_same", f"{same[0].facility}, {same[0].when}", ""
        return
    apart = [(one, other) for one, other in together if one.kind == other.kind]
    if apart:
        one, other = apart[0]
        yield "custody_elsewhere", f"{one.facility}, {one.when}", f"{other.facility}, {other.when}"


def companions(a: Profile, b: Profile) -> Found:
    """A person with whom both were tried or held."""
    for one, other in product(a.companions, b.companions):
        if compare(one, other).match:
            yield "companion_same", one, other
            return


def relatives(a: Profile, b: Profile) -> Found:
    """Relatives who are the same, are different people in one relation, or are the other person."""
    for one, other in product(a.relatives, b.relatives):
        if one.relation == other.relation:
            decision = compare(one.name, other.name).decision
            if decision is not Decision.UNSURE:
                same = decision is Decision.SAME
                yield "relative_same" if same else "relative_other", _told(one), _told(other)
                break
    for person, other_person in ((a, b), (b, a)):
        for one in person.relatives:
            if any(compare(one.name, name).match for name in other_person.names):
                yield "relative_is_other", _told(one), ""
                return


def _told(relative: Relative) -> str:
    return f"{relative.relation}: {relative.name}"


def _shared(field: str, pick: Callable[[Profile], frozenset[str]]) -> Callable[[Profile, Profile], Found]:
    """A check of sets: something in common, or nothing where both are known."""

    def check(a: Profile, b: Profile) -> Found:
        mine, theirs = pick(a), pick(b)
        if mine & theirs:
            yield f"{field}_same", ", ".join(sorted(mine & theirs)), ""
        elif mine and theirs:
            yield f"{field}_other", ", ".join(sorted(mine)), ", ".join(sorted(theirs))

    return check


CHECKS: tuple[Callable[[Profile, Profile], Found], ...] = (
    births,
    deaths,
    custody,
    companions,
    relatives,
    _shared("place", lambda profile: profile.places),
    _shared("occupation", lambda profile: profile.occupations),
    _shared("law", lambda profile: profile.laws),
)
"""Every circumstance that is looked at, in the order in which reasons are given."""
