"""How two words of two names hang together."""

from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from letapis.identity.lexicon import DECLINED, FORMAL, M_NOM, SHORT, initials
from letapis.identity.name import Role
from letapis.identity.word import Word, read_word
from letapis.language.names import surnames


class Link(NamedTuple):
    """A word of one name goes with a word of the other: as what, and how (see `letapis.identity.features`)."""

    role: Role
    how: str
    quality: float


QUALITY = {
    "same": 1.0,
    "equivalent": 0.98,
    "declined": 0.95,
    "short": 0.9,
    "sounds": 0.85,
    "typo": 0.7,
    "near": 0.6,
    "initial": 0.5,
}
"""Which link is taken first where a word could go with several."""

_TYPO_FROM = 4
_TWO_TYPOS_FROM = 8
_SOUNDS_FROM = 5
_SOUNDS_TWICE_FROM = 9
_ACROSS_ROLES = 0.8
_ROLE_PENALTY = 0.1


def link(one: Word, role: Role, other: Word, other_role: Role) -> Link | None:
    """How two words go together, None when they do not."""
    shared, how = _shared_role(one, role, other, other_role), None
    if one.initial is not None or other.initial is not None:
        how = _initial(one, other) if role == other_role or "other" in (role, other_role) else None
    elif shared == "patronymic":
        how = _patronymic(one, other)
    elif shared == "given":
        how = _given(one, other)
    else:
        how = _surname(one, other, shared)
    if how is None:
        return None
    quality = QUALITY[how]
    if role != other_role and "other" not in (role, other_role):
        if quality < _ACROSS_ROLES:
            return None
        quality -= _ROLE_PENALTY
    return Link(shared, how, quality)


def _shared_role(one: Word, role: Role, other: Word, other_role: Role) -> Role:
    if role == other_role:
        return role
    if "patronymic" in (role, other_role) and one.father and other.father:
        return "patronymic"
    if "other" in (role, other_role):
        return other_role if role == "other" else role
    return "surname"


def _initial(one: Word, other: Word) -> str | None:
    if one.initial is not None and other.initial is not None:
        return "initial" if _letters(one) & _letters(other) else None
    letter, full = (one, other) if one.initial is not None else (other, one)
    return "initial" if _letters(letter) & _letters(full) else None


@lru_cache(maxsize=65536)
def _letters(word: Word) -> frozenset[str]:
    return first_letters(word)


def first_letters(word: Word) -> frozenset[str]:
    """Letters a word may be abbreviated to, in its own script and as it would begin in another."""
    letters = {word.folded[:1], *_FIRST.get(word.folded[:1], ())}
    for name, (how, _) in word.given.items():
        if how != SHORT:
            letters |= initials(name)
    for father in word.father.names if word.father else ():
        letters |= initials(father)
    return frozenset(letters)


_SAME_LETTER: tuple[str, ...] = (
    "а:a",
    "б:b",
    "в:vw",
    "г:gh",
    "ґ:g",
    "д:d",
    "е:ey",
    "ё:eyj",
    "ж:zj",
    "з:zs",
    "и:iy",
    "і:i",
    "ї:yi",
    "к:kc",
    "л:l",
    "м:m",
    "н:n",
)
_SAME_LETTER += (
    "о:o",
    "п:p",
    "р:r",
    "с:s",
    "т:t",
    "у:uw",
    "ў:uw",
    "ф:fp",
    "х:khc",
    "ц:tc",
    "ч:c",
    "ш:s",
    "щ:s",
    "э:e",
    "ю:yji",
    "я:yji",
    "є:y",
)
_FIRST: dict[str, tuple[str, ...]] = {}
for _pair in _SAME_LETTER:
    _FIRST[_pair[0]] = tuple(_pair[2:])
    for _letter in _pair[2:]:
        _FIRST[_letter] = (*_FIRST.get(_letter, ()), _pair[0])


def _patronymic(one: Word, other: Word) -> str | None:
    mine, theirs = one.father, other.father
    if mine and theirs and mine.names and theirs.names:
        return "same" if mine.names & theirs.names else None
    return likeness(one, other)


def _given(one: Word, other: Word) -> str | None:
    mine, theirs = one.given, other.given
    shared = mine.keys() & theirs.keys()
    if shared:
        return min((_given_how(one, other, mine[name][0], theirs[name][0]) for name in shared), key=_order)
    if mine and theirs and _full(one) and _full(other) and not set(one.keys) & set(other.keys):
        return None
    return likeness(one, other)


def _full(word: Word) -> bool:
    return any(how == FORMAL for how, _ in word.given.values())


def _given_how(one: Word, other: Word, mine: int, theirs: int) -> str:
    if one.folded == other.folded:
        return "same"
    if DECLINED in (mine, theirs) and mine != theirs:
        return "declined" if SHORT not in (mine, theirs) else "short"
    if SHORT in (mine, theirs):
        return "short"
    return "same" if set(one.keys) & set(other.keys) else "equivalent"


def _order(how: str) -> float:
    return -QUALITY[how]


def _surname(one: Word, other: Word, role: Role) -> str | None:
    if one.folded == other.folded or not set(one.keys).isdisjoint(other.keys):
        return "same"
    mine, theirs = dict(one.surname), dict(other.surname)
    shared = mine.keys() & theirs.keys() if role == "surname" else set()
    if shared:
        return "same" if any(mine[form] & theirs[form] for form in shared) else "declined"
    known, too = _known(one), _known(other)
    if known and too:
        return None if known.isdisjoint(too) else "same"
    if role == "surname" and one.family and other.family:
        return _slavic(one, other)
    return likeness(one, other)


def _slavic(one: Word, other: Word) -> str | None:
    """Surnames with Slavic endings: another ending or another consonant mostly means another family."""
    if _families(one).isdisjoint(_families(other)):
        return None
    how = likeness(one, other, slips=1)
    return "near" if how == "typo" and _other_consonant(one, other) else how


@lru_cache(maxsize=65536)
def _known(word: Word) -> frozenset[int]:
    """Rows of the table of common surnames that a word may be a form of."""
    return frozenset().union(*(_common_surnames().get(form, frozenset()) for form, _ in word.surname))


@cache
def _common_surnames() -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for row, pair in enumerate(surnames()):
        for form in {form for spelled in pair for form, bits in read_word(spelled).surname if bits & M_NOM}:
            table[form] = table.get(form, frozenset()) | {row}
    return table


def _other_consonant(one: Word, other: Word) -> bool:
    """Whether two surnames differ by one consonant in the place of another."""
    return all(
        len(mine) == len(theirs) and mine != theirs and sorted(mine) != sorted(theirs)
        for mine, theirs in zip(one.consonants, other.consonants, strict=False)
    )


def _families(word: Word) -> set[str]:
    return {form.rpartition("-")[2] for form, _ in word.surname if "-" in form}


def likeness(one: Word, other: Word, slips: int = 2) -> str | None:
    """``same``, ``sounds``, ``typo`` or None, from two words alone; ``slips``: how many a long word may hold."""
    if one.folded == other.folded or not set(one.keys).isdisjoint(other.keys):
        return "same"
    if _sounds(one, other):
        return "sounds"
    if one.script == other.script:
        first_too = one.family or other.family or one.script != "latin"
        return "typo" if _slip(one.single, other.single, slips, first_too=first_too) else None
    return "typo" if any(_slip(mine, theirs, 1, first_too=True) for mine in one.keys for theirs in other.keys) else None


def _sounds(one: Word, other: Word) -> bool:
    return any(
        bones == other_bones and _vowels_near(mine, theirs)
        for mine, bones in zip(one.keys, one.consonants, strict=True)
        for theirs, other_bones in zip(other.keys, other.consonants, strict=True)
    )


def _slip(one: str, other: str, slips: int, *, first_too: bool) -> bool:
    """At most one slip, ``slips`` in a long word; ``first_too``: the first letter has to agree (Новицкий, Савицкий)."""
    shortest = min(len(one), len(other))
    if shortest < _TYPO_FROM or (first_too and one[0] != other[0]):
        return False
    limit = slips if shortest >= _TWO_TYPOS_FROM else 1
    return OSA.distance(one, other, score_cutoff=limit) <= limit


_NEAR_VOWELS = frozenset({("a", "e"), ("e", "a"), ("e", "i"), ("i", "e")})


def _vowels_near(one: str, other: str) -> bool:
    """Only vowels that the languages themselves exchange: а/е (Szklarau), е/і; more of them in longer words."""
    if len(one) != len(other) or len(one) < _SOUNDS_FROM:
        return False
    apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) <= (2 if len(one) >= _SOUNDS_TWICE_FROM else 1) and _NEAR_VOWELS.issuperset(apart)
