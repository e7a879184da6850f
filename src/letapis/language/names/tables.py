"""Loaders of the name tables; each returns what its file says, row by row."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a packaged table ``name.tsv``; a cell that is left out is empty."""
    text = files("letapis.language.names").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


@dataclass(frozen=True, slots=True)
class Given:
    """One given name; ``gender`` is ``m`` or ``f``.

    ``native``: Belarusian, Russian and Ukrainian forms; ``polish``: Polish forms; ``foreign``: forms of other languages
    and habits; ``short``: diminutives; ``by_language``: the first form of each (``be``, ``ru``, ``uk``, ``pl``).
    """

    name: str
    gender: str
    native: tuple[str, ...]
    polish: tuple[str, ...]
    foreign: tuple[str, ...]
    short: tuple[str, ...]
    by_language: tuple[tuple[str, str], ...]


def _forms(cell: str) -> tuple[str, ...]:
    return tuple(form for form in cell.split("|") if form)


def _given(row: dict[str, str], gender: str) -> Given:
    return Given(
        name=row["name"],
        gender=gender,
        native=tuple(dict.fromkeys(form for language in ("be", "ru", "uk") for form in _forms(row[language]))),
        polish=_forms(row["pl"]),
        foreign=_forms(row["other"]),
        short=_forms(row["short"]),
        by_language=tuple(
            (language, _forms(row[language])[0]) for language in ("be", "ru", "uk", "pl") if row[language]
        ),
    )


@cache
def given_names() -> tuple[Given, ...]:
    """All given names of both tables, men's first."""
    tables = (("given_male", "m"), ("given_female", "f"))
    return tuple(_given(row, gender) for table, gender in tables for row in rows(table))


@cache
def cyrillic() -> dict[str, str]:
    """Letter to sound class, for every Cyrillic letter of the table."""
    return {row["letter"]: row["sound"] for row in rows("cyrillic")}


@cache
def other_letters() -> dict[str, str]:
    """The same for Greek, Armenian and Georgian."""
    return {row["letter"]: row["sound"] for row in rows("greek_armenian_georgian")}


@cache
def lookalikes(script: str) -> dict[str, str]:
    """Character to the letter of ``script`` (``cyrillic`` or ``latin``) that it is mistaken for."""
    return {row["typed"]: row[script] for row in rows("lookalikes") if row[script]}


@cache
def latin(reading: str) -> dict[str, str]:
    """Letter group to sound class under one ``reading``: ``english`` or ``central``."""
    return {row["unit"]: row[reading] for row in rows("latin")}


@cache
def endings() -> tuple[tuple[str, str, str], ...]:
    """Endings of surnames as (ending, family, readings), the longest and most telling first as in the file."""
    return tuple((row["ending"], row["family"], row["readings"]) for row in rows("endings"))


@cache
def extra_words() -> dict[str, str]:
    """Word to ``particle`` or ``title``."""
    return {row["word"]: row["kind"] for row in rows("extra_words")}


@cache
def patronymics() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """Irregular patronymics: (name of the given-name row, men's forms, women's forms)."""
    return tuple((row["name"], _forms(row["man"]), _forms(row["woman"])) for row in rows("patronymics_irregular"))


@cache
def surnames() -> tuple[tuple[str, str], ...]:
    """Common surnames, the man's form: (Belarusian, Russian)."""
    return tuple((row["be"], row["ru"]) for row in rows("surnames"))
