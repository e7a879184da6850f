"""Names of one report compared: which can be of one person, and whether of a woman or a man."""

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from letapis.language.chosen import given_names as leaning
from letapis.language.chosen import names as name_words
from letapis.language.names import given_names

SURNAME_LENGTH = 4
"""Letters from which half of a double surname may stand for it: not "al" of "al-Khawaja"."""
FUZZY_LENGTH = 6
"""Letters of a word in which another letter is a slip of the pen, not another word."""


def fold(text: str) -> str:
    """Letters without accents, in lower case; hyphens and apostrophes stand."""
    if text.isascii():
        return text.lower()  # the same, at a tenth of the cost
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'")


_MARKS = "\"“”«»„'‘’"


def folded(name: str) -> list[str]:
    """The words of a name, folded; those of a nickname without their marks: "Tantawan “Tawan” Tuatulanon"."""
    return [bare for word in fold(name).split() if (bare := word.strip(_MARKS))]


def same_person(a: list[str], b: list[str]) -> bool:
    """Whether two names of one report can be one person: one's words are all found, in order, among the other's."""
    short, long = sorted((given_first(a), given_first(b)), key=len)
    if len(short) == 1:
        whole = (w for w in long if len(w.strip(".")) > 1)  # "Mohammed" is no Hussain M.
        return any(same_word(short[0], h) for w in whole for h in halves(w)) if len(short[0]) > 1 else False
    if long[: len(short)] == short:
        return True  # "Mimi Mefo" is Mimi Mefo Takambou
    if len(short) == len(long):
        pairs = list(zip(short, long, strict=True))
        if not all(same_word(x, y) for x, y in pairs[1:]):
            return pairs[0][0] == pairs[0][1] and len(pairs) == 2 and stem(short[-1]) == stem(long[-1])  # noqa: PLR2004
        first, second = pairs[0]
        return same_word(first, second) or (len(pairs) == 2 and same_given(first, second))  # noqa: PLR2004 - and surname
    ends = any(same_word(x, y) for x in halves(short[-1]) for y in halves(long[-1]))
    return ends and all(any(same_word(x, y) for y in long) for x in short[:-1])


def halves(surname: str) -> list[str]:
    """A surname and, of a double one, its halves: Imaan Mazari is Imaan Zainab Mazari-Hazir."""
    parts = surname.split("-")
    double = len(parts) > 1 and all(len(part) >= SURNAME_LENGTH for part in parts)
    return [surname, *parts] if double else [surname]


def given_first(words: list[str]) -> list[str]:
    """“Danylovych Iryna Bronislavivna", as papers have it, is Iryna Bronislavivna Danylovych."""
    fathers = [word.endswith(name_words.FATHERS) for word in words[1:]]
    if fathers == [False, True]:
        return [*words[1:], words[0]]
    return words


def same_given(a: str, b: str) -> bool:
    """Whether two given names are one in two languages, or one is short: Mikola and Nikolai, Zhenya and Yevgenia."""
    return bool(_givens(a) & _givens(b)) or a in given_of(b) or b in given_of(a)


def given_of(short: str) -> frozenset[str]:
    """The given names, in each of their forms, that a short form stands for."""
    return _by_short().get(short, frozenset())


@cache
def _by_short() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for given in given_names():
        for short in given.short:
            found.setdefault(fold(short), set()).update(map(fold, (given.name, *given.polish, *given.foreign)))
    for line in leaning.SHORT_FORMS.split("\n"):
        for short, *names in [line.split()] if line else []:
            found.setdefault(fold(short), set()).update(map(fold, names))
    return {short: frozenset(names) for short, names in found.items()}


@lru_cache(maxsize=4096)
def _givens(word: str) -> frozenset[str]:
    """The names of the table that a word is a form of; of one that it does not have, those a letter away."""
    forms = _given_forms()
    if word in forms:
        return forms[word]
    length = len(without_article(word))
    near: Iterable[str] = (form for n in (-1, 0, 1) for form in _forms_by_length().get(length + n, ()))
    if len(word.strip(".")) == 1:
        near = forms  # an initial
    return frozenset(name for form in near if same_word(word, form) for name in forms[form])


@cache
def _forms_by_length() -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for form in _given_forms():
        found.setdefault(len(without_article(form)), []).append(form)
    return found


@cache
def _given_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for given in given_names():
        for form in (given.name, *given.polish, *given.foreign):
            found.setdefault(fold(form), set()).add(given.name)
    return {form: frozenset(names) for form, names in found.items()}


def same_word(a: str, b: str) -> bool:
    """Equal, an initial of the other, or a slip of one letter in a long word (but not a man's and a woman's form).

    An article joined to a name may be left out: "al-Hathloul" is Hathloul.
    """
    a, b = without_article(a), without_article(b)
    if a == b:
        return True
    if len(a.strip(".")) == 1 or len(b.strip(".")) == 1:
        return a[0] == b[0]
    if min(len(a), len(b)) < FUZZY_LENGTH or _gender_ending(a) != _gender_ending(b):
        return False
    return Levenshtein.distance(a, b, score_cutoff=1) <= 1


def stem(surname: str) -> str:
    """“Tleuzhan", "Tleuzhanova”: a surname without the ending that another language gives it."""
    ending = max((e for e in name_words.JOINED_ENDINGS if surname.endswith(e)), key=len, default="")
    return surname.removesuffix(ending) if ending and len(surname) - len(ending) >= FUZZY_LENGTH else surname


def without_article(word: str) -> str:
    """A word of a name without the article joined to it: "hathloul" of "al-hathloul"."""
    article = next((p for p in name_words.ARTICLES if word.startswith(p)), "")
    return word.removeprefix(article) if len(word) > len(article) + 1 else word


def _gender_ending(word: str) -> str | None:
    return "f" if word.endswith(leaning.FEMALE_SURNAME_ENDINGS) else None


@cache
def _genders() -> dict[str, str]:
    """Given name, folded, to `m` or `f`; names that lean both ways are left out."""
    found: dict[str, set[str]] = {}
    for given in given_names():
        for form in (given.name, *given.polish, *given.foreign):
            found.setdefault(fold(form), set()).add(given.gender)
    for names, gender in ((leaning.FEMALE_NAMES, "f"), (leaning.MALE_NAMES, "m")):
        for name in names:
            found.setdefault(fold(name), set()).add(gender)
    return {name: genders.pop() for name, genders in found.items() if len(genders) == 1}


def gender_of(name: str) -> str | None:
    """What the name tells: by a given name among its words, else by a surname that has a woman's form.

    The last of two tells nothing: "Ciham Ali" is the daughter of Ali.
    """
    parts = fold(name).split()
    between = {name_words.BETWEEN_NAMES[part] for part in parts[1:-1] if part in name_words.BETWEEN_NAMES}
    if between == {name_words.WOMAN}:
        return name_words.WOMAN  # "Can Thi Theu", of whose words the first is a man's in Turkey
    for part in parts[: 2 if len(parts) > 2 else 1]:  # noqa: PLR2004 - a given name may stand behind the first word
        if part in _genders():
            return _genders()[part]
    if len(parts) > 1 and parts[-1].endswith(name_words.WOMANS_FORMS):
        return name_words.WOMAN
    return next(iter(between), None)
