"""A name's forms in Belarusian, Russian and Ukrainian Cyrillic and in Polish, as far as the tables know its words."""

from functools import cache

from letapis.identity.lexicon import F_NOM, FORMAL, M_NOM
from letapis.identity.name import Name
from letapis.identity.sound import script
from letapis.identity.word import Word, read_word
from letapis.language.names import (
    Given,
    given_names,
    patronymic_endings,
    patronymics,
    surnames,
    women_surnames,
)

_TELLING = (
    ("ў", "be"),
    ("ськ", "uk"),
    ("цьк", "uk"),
    ("зьк", "uk"),
    ("є", "uk"),
    ("ї", "uk"),
    ("ґ", "uk"),
    ("ъ", "ru"),
    ("щ", "ru"),
    ("и", "ru"),
    ("і", "be"),
)


def language_of(text: str) -> str:
    """Which Cyrillic alphabet a text is written in: ``be``, ``ru``, ``uk``; empty for another script.

    A letter that only one language has decides; и beside і is Ukrainian; a word that fits all counts as Belarusian.
    """
    lowered = text.casefold()
    if script(text) != "cyrillic":
        return ""
    if "и" in lowered and "і" in lowered:
        return "uk"
    return next((language for letter, language in _TELLING if letter in lowered), "be")


def in_language(name: Name, language: str) -> str | None:
    """The name in ``language`` (``be``, ``ru``, ``uk``, ``pl``), or None where the tables lack one of its words."""
    woman = bool(name.readings & F_NOM) and not name.readings & M_NOM
    written = ""
    for word, role, hyphen in zip(name.words, name.roles, name.hyphens, strict=True):
        text = _word(word, role, language, woman=woman)
        if text is None:
            return None
        written += ("-" if hyphen else " " if written else "") + text
    return written


def _word(word: Word, role: str, language: str, *, woman: bool) -> str | None:
    if role == "given":
        return _given(word, language)
    if role == "patronymic":
        return _patronymic(word, language, woman=woman)
    return _surname(word, language, woman=woman)


@cache
def _givens() -> dict[str, Given]:
    return {given.name: given for given in given_names()}


def _given(word: Word, language: str) -> str | None:
    full = [name for name, (how, _) in word.given.items() if how == FORMAL]
    return dict(_givens()[full[0]].by_language).get(language) if len(full) == 1 else None


def _patronymic(word: Word, language: str, *, woman: bool) -> str | None:
    fathers = word.father.names if word.father else frozenset()
    if len(fathers) != 1:
        return None
    name = next(iter(fathers))
    for irregular, its_language, men, women in patronymics():
        if (irregular, its_language) == (name, language):
            return (women if woman else men)[0]
    base = dict(_givens()[name].by_language).get(language)
    return _with_ending(base, language, woman=woman) if base else None


def _with_ending(base: str, language: str, *, woman: bool) -> str | None:
    for ending, man_form, woman_form in patronymic_endings(language):
        if base.endswith(ending):
            return base[: len(base) - len(ending)] + (woman_form if woman else man_form)
    return None


@cache
def _rows_by_form() -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for row, pair in enumerate(surnames()):
        for spelled in pair:
            for form, bits in read_word(spelled).surname:
                if bits & M_NOM:
                    found.setdefault(form, set()).add(row)
    return {form: tuple(sorted(rows)) for form, rows in found.items()}


def _surname(word: Word, language: str, *, woman: bool) -> str | None:
    rows = {row for form, _ in word.surname for row in _rows_by_form().get(form, ())}
    column = {"be": 0, "ru": 1}.get(language)
    if len(rows) != 1 or column is None:
        return None
    form = surnames()[next(iter(rows))][column]
    return _womans(form, language) if woman else form


def _womans(form: str, language: str) -> str:
    for man_ending, woman_ending in women_surnames(language):
        if form.endswith(man_ending):
            return form[: len(form) - len(man_ending)] + woman_ending
    return form
