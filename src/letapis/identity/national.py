"""A name's forms in Belarusian, Russian and Ukrainian Cyrillic and in Polish, as far as the tables know its words."""

import re
from functools import cache

from letapis.identity.letters import script
from letapis.identity.lexicon import F_NOM, FORMAL, M_NOM
from letapis.identity.name import Name
from letapis.identity.romanise import transliterate
from letapis.identity.word import Word, read_word
from letapis.language.names import (
    DerivedRow,
    Given,
    cyrillic,
    derived_surnames,
    given_names,
    patronymic_endings,
    patronymics,
    standards,
    surnames,
    taraskievica,
    telling_letters,
    ukrainian_surnames,
    women_surnames,
)

VOWELS = frozenset("aeiou")
"""The sound classes of vowels, with which those of their letters end."""
COLUMNS = ("be", "ru")
"""The languages of the table of surnames, in the order of its columns."""


def language_of(text: str) -> str:
    """Which Cyrillic alphabet a text is written in: ``be``, ``ru``, ``uk``; empty for another script.

    The first row of `letapis.language.names.telling_letters` all of whose letters stand in the text decides.
    """
    lowered = text.casefold()
    if script(text) != "cyrillic":
        return ""
    return next((its for letters, its in telling_letters() if all(letter in lowered for letter in letters)), "")


def is_polish(name: Name) -> bool:
    """Whether a given name is written as Polish alone writes it: Andrzej, not Adam, which romanisation gives too."""
    return any(
        role == "given" and word.text.casefold() in _only_polish()
        for word, role in zip(name.words, name.roles, strict=True)
    )


@cache
def _only_polish() -> frozenset[str]:
    polish = {form.casefold() for given in given_names() for form in given.polish}
    others = {form.casefold() for given in given_names() for form in (given.name, *given.foreign, *given.short)}
    romanised = {
        transliterate(standard.id, form).casefold()
        for standard in standards().values()
        for given in given_names()
        for form in given.native
    }
    return frozenset(polish - others - romanised)


def in_language(name: Name, language: str, own: str = "") -> str | None:
    """The name in ``language`` (``be``, ``ru``, ``uk``, ``pl``), or None where the tables lack one of its words.

    ``own`` is the language that it is written in, where that is known.
    """
    woman = bool(name.readings & F_NOM) and not name.readings & M_NOM
    written = ""
    for word, role, hyphen in zip(name.words, name.roles, name.hyphens, strict=True):
        text = _word(word, role, (own, language), woman=woman)
        if text is None:
            return None
        written += ("-" if hyphen else " " if written else "") + text
    return written


def _word(word: Word, role: str, way: tuple[str, str], *, woman: bool) -> str | None:
    own, language = way
    if role == "given":
        return _given(word, language)
    if role == "patronymic":
        return _patronymic(word, language, woman=woman)
    return _surname(word, own, language, woman=woman)


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


def _surname(word: Word, own: str, language: str, *, woman: bool) -> str | None:
    """By the table of surnames, else by the letters of another language's form; None where neither tells it."""
    rows = {row for form, _ in word.surname for row in _rows_by_form().get(form, ())}
    if len(rows) == 1:
        known = dict(zip(COLUMNS, surnames()[next(iter(rows))], strict=True))
    else:
        own = own or language_of(word.text)
        known = {own: _mans(word.text, own) if woman else word.text} if own else {}
    form = known.get(language) or _derived(known, language)
    return _womans(form, language) if form and woman else form


def _derived(known: dict[str, str], language: str) -> str | None:
    """A man's surname from its form in another language, or by way of Russian."""
    if language == "uk" and (listed := ukrainian_surnames().get(known.get("ru", ""))):
        return listed
    for source, text in known.items():
        if written := derive(text, source, language):
            return written
    russian = None if "ru" in known else _derived(known, "ru") if language != "ru" else None
    return _derived({"ru": russian}, language) if russian else None


def derive(surname: str, source: str, target: str) -> str | None:
    """A man's surname of ``source`` in ``target`` by the letters alone; None where they do not tell it."""
    letters = derived_surnames(source, target, "letter")
    lowered = surname.lower()
    if sum(cyrillic().get(letter, "")[-1:] in VOWELS for letter in lowered) == 1:
        letters = (*derived_surnames(source, target, "alone"), *letters)
    if not letters or not surname:
        return None
    end = next((row for row in derived_surnames(source, target, "ending") if _long_enough(lowered, row.text)), None)
    if end and end.written is None:
        return None
    stem, at, written = lowered.removesuffix(end.text) if end else lowered, 0, ""
    while at < len(stem):
        row = next((row for row in letters if stem.startswith(row.text, at) and _fits(row, lowered, at)), None)
        if row and row.written is None:
            return None
        written += (row.written or "") if row else stem[at]
        at += len(row.text) if row else 1
    written += (end.written or "") if end else ""
    return written[:1].upper() + written[1:] if surname[0].isupper() else written


def _long_enough(surname: str, ending: str) -> bool:
    return surname.endswith(ending) and len(surname) > len(ending)


def _fits(row: DerivedRow, text: str, at: int) -> bool:
    end = at + len(row.text)
    before, after = text[at - 1] if at else "^", text[end] if end < len(text) else "$"
    return (not row.after or before in row.after) and (not row.before or after in row.before)


def classical(name: str) -> str:
    """A Belarusian name in the classical spelling (Taraškievica), as far as its soft signs go."""
    text = name
    for pattern, written, _, _ in taraskievica():
        text = re.sub(pattern, written, text, flags=re.IGNORECASE)
    return text


def _mans(form: str, language: str) -> str:
    for man_ending, woman_ending in women_surnames(language):
        if form.endswith(woman_ending):
            return form[: len(form) - len(woman_ending)] + man_ending
    return form


def _womans(form: str, language: str) -> str:
    for man_ending, woman_ending in women_surnames(language):
        if form.endswith(man_ending):
            return form[: len(form) - len(man_ending)] + woman_ending
    return form
