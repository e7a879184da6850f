"""How two words of two names hang together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from letapis.identity.initial import agree
from letapis.identity.lexicon import DECLINED, FORMAL, SHORT, Father
from letapis.identity.likeness import likeness
from letapis.identity.roles import Role
from letapis.identity.signs import Trace, no_slip
from letapis.identity.syllables import both_transcribed, transcribed_as
from letapis.identity.trace import known
from letapis.identity.word import Word


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """A word of one name goes with a word of the other: as what, and how (see `letapis.identity.features`)."""

    role: Role
    how: str
    quality: float
    feature: str


QUALITY = {
    "same": 1.0,
    "equivalent": 0.98,
    "declined": 0.95,
    "short": 0.9,
    "sounds": 0.85,
    "typo": 0.7,
    "lost": 0.65,
    "near": 0.6,
    "initial": 0.5,
}
"""Which link is taken first where a word could go with several."""

_SYLLABLE = 5
"""Letters that a syllable of Chinese or Vietnamese has at most, but for a few (Nghiêm, Zhuang)."""
_ACROSS_ROLES = 0.8
_ROLE_PENALTY = 0.1


def apart(one: Trace, role: Role, other: Trace, other_role: Role) -> bool:
    """Whether `link` can only say None, seen without looking further; for words that are no initials.

    What shares no sign can differ by a slip at most. A slip is no link across roles, and it leaves the first letter
    alone, except in Latin words whose ending tells no language.
    """
    if not one.signs.isdisjoint(other.signs):
        return False
    if role != other_role and role != "other" and other_role != "other":  # noqa: PLR1714  a tuple costs more
        return True
    return no_slip(one, other)


def plainly_same(one: Word, other: Word, role: Role) -> bool:
    """Whether `link` says that two words of one sound that share ``role`` are the same; if not, it has to be asked."""
    if role == "surname" or one.folded == other.folded:
        return True
    if role == "given":
        return _same_given(one, other)
    return _same_fathers(one.father, other.father) if role == "patronymic" else not _syllables(one, other)


def _same_given(one: Word, other: Word) -> bool:
    """Whether the given names that two words of one sound have in common, if any, are one in the same way."""
    theirs, shared = other.given, False
    for name, (how, _) in one.given.items():
        if name in theirs:
            if how != SHORT and how == theirs[name][0]:
                return True
            shared = True
    return not shared


def _same_fathers(mine: Father | None, theirs: Father | None) -> bool:
    return not (mine and theirs and mine.names and theirs.names and mine.names.isdisjoint(theirs.names))


@lru_cache(maxsize=65536)
def link(one: Word, role: Role, other: Word, other_role: Role) -> Link | None:
    """How two words go together, None when they do not."""
    shared = role if role == other_role else _shared_role(one, role, other, other_role)
    across = role != other_role and role != "other" and other_role != "other"  # noqa: PLR1714  a tuple costs more
    if one.initial is not None or other.initial is not None:
        how = None if across else agree(one, other)
    elif one.script != other.script and transcribed_as(one.text, other.text):
        how = "same"
    else:
        how = _HOW[shared](one, other)
    if how is None or (across and QUALITY[how] < _ACROSS_ROLES):
        return None
    return _LINKS[shared, how, across]


def forget_pairs() -> None:
    """Empty the cache of pairs of words, for a measurement."""
    link.cache_clear()


_ROLES: tuple[Role, ...] = ("given", "patronymic", "surname", "other")
_LINKS = {
    (role, how, across): Link(role, how, quality - (_ROLE_PENALTY if across else 0), f"{role}_{how}")
    for role in _ROLES
    for how, quality in QUALITY.items()
    for across in (False, True)
}
"""All links there are, each once."""
SAME: dict[Role, Link] = {role: _LINKS[role, "same", False] for role in _ROLES}
"""The surest link of each role."""


def _shared_role(one: Word, role: Role, other: Word, other_role: Role) -> Role:
    if role == other_role:
        return role
    if "patronymic" in (role, other_role) and one.father and other.father:
        return "patronymic"
    if "other" in (role, other_role):
        return other_role if role == "other" else role
    return "surname"


def _patronymic(one: Word, other: Word) -> str | None:
    mine, theirs = one.father, other.father
    if mine and theirs and mine.names and theirs.names:
        return "same" if mine.names & theirs.names else None
    return likeness(one, other)


def _given(one: Word, other: Word) -> str | None:
    mine, theirs = one.given, other.given
    shared = mine.keys() & theirs.keys() if mine and theirs else None
    if shared:
        if len(shared) == 1:
            (name,) = shared
            return _given_how(one, other, mine[name][0], theirs[name][0])
        return min((_given_how(one, other, mine[name][0], theirs[name][0]) for name in shared), key=_order)
    if mine and theirs and _full(one) and _full(other) and one.keyset.isdisjoint(other.keyset):
        return None
    return likeness(one, other)


def _one_given(one: Word, other: Word) -> bool:
    """Whether two further words are one given name in full, as in Abd el-Fattah and Abdul Fattah."""
    return any(how == FORMAL and other.given.get(name, _NOT)[0] == FORMAL for name, (how, _) in one.given.items())


_NOT = (-1, 0)


def _full(word: Word) -> bool:
    return any(how == FORMAL for how, _ in word.given.values())


def _given_how(one: Word, other: Word, mine: int, theirs: int) -> str:
    if one.folded == other.folded:
        return "same"
    if DECLINED in (mine, theirs) and mine != theirs:
        return "declined" if SHORT not in (mine, theirs) else "short"
    if SHORT in (mine, theirs):
        return "short"
    return "same" if one.keyset & other.keyset else "equivalent"


def _order(how: str) -> float:
    return -QUALITY[how]


def _surname(one: Word, other: Word) -> str | None:
    if one.folded == other.folded or not one.keyset.isdisjoint(other.keyset):
        return "same"
    theirs = dict(other.surname)
    forms = [bits & theirs[form] for form, bits in one.surname if form in theirs]
    if forms:
        return "same" if any(forms) else "declined"
    if one.family and other.family and not (known(one) and known(other)):
        return _slavic(one, other)
    return _by_row(one, other)


def _other(one: Word, other: Word) -> str | None:
    if one.folded == other.folded or _one_given(one, other):
        return "same"
    if not one.keyset.isdisjoint(other.keyset):
        return "near" if _syllables(one, other) else "same"
    return _by_row(one, other)


def _by_row(one: Word, other: Word) -> str | None:
    """How two words that sound apart go together where they may be common surnames, of which a row tells all forms."""
    rows, too = known(one), known(other)
    if rows and too:
        return None if rows.isdisjoint(too) else "same"
    return likeness(one, other)


def _syllables(one: Word, other: Word) -> bool:
    """Whether two syllables are spelled apart: among syllables each letter tells (Hai, Hoa; Zhang, Zheng; Ян, Янь)."""
    if max(len(one.single), len(other.single)) > _SYLLABLE or not (_one_vowel(one) and _one_vowel(other)):
        return False
    return one.script == other.script == "latin" or both_transcribed(one.text, other.text)


def _one_vowel(word: Word) -> bool:
    return len(word.keys[0]) - len(word.consonants[0]) == 1


def _slavic(one: Word, other: Word) -> str | None:
    """Surnames with Slavic endings: another ending or another consonant mostly means another family."""
    if _families(one).isdisjoint(_families(other)):
        return None
    how = likeness(one, other, slips=1)
    return _by_consonants(one, other) if how == "typo" else how


def _by_consonants(one: Word, other: Word) -> str:
    """What a slip in a surname did to its consonants: nothing much, put one for another, or left one out."""
    pairs = list(zip(one.consonants, other.consonants, strict=False))
    if any(sorted(mine) == sorted(theirs) for mine, theirs in pairs):
        return "typo"
    return "near" if any(len(mine) == len(theirs) for mine, theirs in pairs) else "lost"


def _families(word: Word) -> set[str]:
    return {form.rpartition("-")[2] for form, _ in word.surname if "-" in form}


_HOW: dict[Role, Callable[[Word, Word], str | None]] = {
    "given": _given,
    "patronymic": _patronymic,
    "surname": _surname,
    "other": _other,
}
"""How two words of each role go together that are no initials and no transcriptions."""
