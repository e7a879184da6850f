"""Words of facilities, penalties and outcomes, and the states they tell of; the first row that fits counts.

A catalogue of facilities knows more than these words; where one names the kind of a facility, it goes first (`Rules`).
"""

from functools import lru_cache
from typing import NamedTuple

from letapis.model import Custody, Procedure


class Word(NamedTuple):
    """A word that stands in a role, the state it tells of (null: no custody), and an example."""

    word: str
    state: Custody | None
    example: str


FACILITIES = (
    Word("remand prison", Custody.PRE_TRIAL, "Remand Prison No. 1"),
    Word("remand centre", Custody.PRE_TRIAL, "the remand centre in Zhodzina"),
    Word("pre-trial", Custody.PRE_TRIAL, "a pre-trial detention centre"),
    Word("pretrial", Custody.PRE_TRIAL, "a pretrial jail"),
    Word("sizo", Custody.PRE_TRIAL, "SIZO-1"),
    Word("сизо", Custody.PRE_TRIAL, "СИЗО № 1"),
    Word("сіза", Custody.PRE_TRIAL, "СІЗА-1"),
    Word("следственный изолятор", Custody.PRE_TRIAL, "следственный изолятор КГБ"),
    Word("следчы ізалятар", Custody.PRE_TRIAL, "следчы ізалятар № 1"),
    Word("temporary detention", Custody.DETAINED, "the temporary detention facility in Brest"),
    Word("police station", Custody.DETAINED, "a police station"),
    Word("ивс", Custody.DETAINED, "ИВС Бреста"),
    Word("punishment cell", Custody.PUNISHMENT_CELL, "a punishment cell"),
    Word("solitary", Custody.PUNISHMENT_CELL, "solitary confinement"),
    Word("shizo", Custody.PUNISHMENT_CELL, "SHIZO"),
    Word("шизо", Custody.PUNISHMENT_CELL, "ШИЗО"),
    Word("шыза", Custody.PUNISHMENT_CELL, "ШЫЗА"),
    Word("open-type", Custody.OPEN_FACILITY, "an open-type correctional facility"),
    Word("open type", Custody.OPEN_FACILITY, "an institution of open type"),
    Word("colony", Custody.COLONY, "Penal Colony No. 1"),
    Word("колони", Custody.COLONY, "исправительная колония № 4"),
    Word("калоні", Custody.COLONY, "папраўчая калонія № 4"),
    Word("psychiatric", Custody.COMPULSORY_TREATMENT, "a psychiatric hospital"),
    Word("психиатр", Custody.COMPULSORY_TREATMENT, "психиатрическая больница"),
    Word("псіхіятр", Custody.COMPULSORY_TREATMENT, "псіхіятрычная бальніца"),
    Word("prison", Custody.PRISON, "Prison No. 8"),
    Word("тюрьм", Custody.PRISON, "тюрьма № 8"),
    Word("турм", Custody.PRISON, "турма № 8"),
)

PENALTIES = (
    Word("administrative arrest", Custody.ADMINISTRATIVE_ARREST, "15 days of administrative arrest"),
    Word("административн", Custody.ADMINISTRATIVE_ARREST, "15 суток административного ареста"),
    Word("адміністрацыйн", Custody.ADMINISTRATIVE_ARREST, "15 сутак адміністрацыйнага арышту"),
    Word("in absentia", None, "sentenced in absentia"),
    Word("заочн", None, "заочно приговорён"),
    Word("завочн", None, "завочна асуджаны"),
    Word("suspended", None, "a suspended sentence"),
    Word("condition", None, "a conditional sentence"),
    Word("условн", None, "два года условно"),
    Word("probation", None, "probation"),
    Word("fine", None, "a fine"),
    Word("штраф", None, "штраф"),
    Word("community service", None, "community service"),
    Word("compulsory treatment", Custody.COMPULSORY_TREATMENT, "compulsory treatment"),
    Word("without an open", Custody.HOME_RESTRICTION, "restriction of freedom without an open-type facility"),
    Word("without being sent", Custody.HOME_RESTRICTION, "three years without being sent to an open-type facility"),
    Word("without referral", Custody.HOME_RESTRICTION, "restricted freedom without referral to an open-type facility"),
    Word("open-type", Custody.OPEN_FACILITY, "restriction of freedom in an open-type facility"),
    Word("home", Custody.HOME_RESTRICTION, "home confinement"),
    Word("restricted freedom", Custody.HOME_RESTRICTION, "three years of restricted freedom"),
    Word("restriction of", Custody.HOME_RESTRICTION, "restriction of liberty"),
    Word("house arrest", Custody.HOUSE_ARREST, "house arrest"),
    Word("colony", Custody.COLONY, "a penal colony"),
    Word("колони", Custody.COLONY, "исправительная колония"),
    Word("калоні", Custody.COLONY, "папраўчая калонія"),
    Word("-regime", Custody.COLONY, "a strict-regime facility"),
    Word("prison", Custody.PRISON, "prison"),
)


class Outcome(NamedTuple):
    """A word of an appeal's outcome and the stage that the case is in after it."""

    word: str
    stage: Procedure
    example: str


OUTCOMES = (
    Outcome("retrial", Procedure.ON_TRIAL, "sent back for retrial"),
    Outcome("overturn", Procedure.APPEAL, "overturns the verdict: what becomes of the case is for others to tell"),
    Outcome("quash", Procedure.APPEAL, "quashed the conviction"),
    Outcome("annul", Procedure.APPEAL, "annulled the verdict"),
    Outcome("", Procedure.FINAL, "dismissed, rejected, upheld, reduced: decided, so in force"),
)


CHANGED = ("reduc", "lower", "cut", "shorten", "commut", "mitigat", "increas", "rais", "lengthen", "toughen", "extend")
"""Beginnings of words of an outcome that leaves the verdict and changes its term: reduced, increased."""

SET_ASIDE = ("retrial", "overturn", "quash", "annul")
"""Words of an outcome that leaves nothing of the verdict: no term runs until another is given."""

ABSENT = ("in absentia", "заочн", "завочн")
"""Words of an order or a verdict against somebody who was not there: it puts nobody in custody."""

DEICTIC = ("there", "here", "it", "the same", "that", "this", "тот же", "та же", "там", "той жа", "тая ж")
"""Words by which a text points back at a facility; they name none. "The same colony": a name that begins so."""


OWN = ("his", "her", "their", "my", "our", "свой", "свая", "яго", "яе", "его", "её")
"""Words that tell whose a place is and not which: a home is in some town, and contradicts none. "His home"."""


def is_own(place: str) -> bool:
    """Whether a place is only told as somebody's, so that it may lie in any other."""
    return place.casefold().startswith(tuple(f"{word} " for word in OWN))


@lru_cache(4096)
def points_back(name: str) -> bool:
    """Whether a name only points back at another."""
    folded = name.casefold()
    return any(folded == word or folded.startswith(word + " ") for word in DEICTIC)


@lru_cache(4096)
def state_of(text: str, words: tuple[Word, ...]) -> Word | None:
    """The first row of which a word of the text begins as its word does ("fine" is not in "confinement")."""
    folded = text.casefold()
    return next((row for row in words if _stands(row.word, folded)), None)


def _stands(word: str, text: str) -> bool:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum() and word[0].isalnum():
        at = text.find(word, at + 1)
    return at >= 0


def changes_term(text: str) -> bool:
    """Whether an appeal with this outcome changed the term."""
    return any(word.startswith(CHANGED) for word in text.casefold().split())


def sets_aside(text: str) -> bool:
    """Whether an appeal with this outcome left nothing of the verdict."""
    return any(word in text.casefold() for word in SET_ASIDE)


def outcome_of(text: str) -> Procedure:
    """The stage after an appeal with this outcome."""
    folded = text.casefold()
    return next(row.stage for row in OUTCOMES if row.word in folded)
