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
    """Letter group to sound class under one ``reading``: a column of ``latin.tsv``, or a name in ``latin_more.tsv``.

    A group that stands only at the beginning of a word has a ``^`` before it, one only at the end a ``$`` after it.
    """
    changes = [row for row in rows("latin_more") if row["reading"] == reading]
    base = next((row["base"] for row in changes if row["base"]), "")
    table = dict(latin(base)) if base else {row["unit"]: row[reading] for row in rows("latin")}
    return table | {row["unit"]: row["sound"] for row in changes}


@cache
def latin_names() -> tuple[str, ...]:
    """The names of all ways to read Latin letters."""
    more = (row["reading"] for row in rows("latin_more") if row["base"])
    return tuple(dict.fromkeys(("english", "central", "german", *more)))


@cache
def endings() -> tuple[tuple[str, str, str, str], ...]:
    """Endings of surnames as (ending, family, readings, example), in the order of the file."""
    return tuple((row["ending"], row["family"], row["readings"], row["example"]) for row in rows("endings"))


@cache
def case_endings() -> tuple[str, ...]:
    """Endings of names in Cyrillic in whatever case, the longest first."""
    return tuple(sorted((row["ending"] for row in rows("case_endings")), key=lambda ending: (-len(ending), ending)))


@cache
def extra_words() -> dict[str, str]:
    """Word to ``particle`` or ``title``."""
    return {row["word"]: row["kind"] for row in rows("extra_words")}


@cache
def former_words() -> frozenset[str]:
    """Words that announce a former name (née, урожденная, дзявочае прозвішча)."""
    return frozenset(row["word"] for row in rows("former_words"))


@cache
def prefix_names() -> frozenset[str]:
    """Rows of given names that stand before another one, by which a man is called (Mohammad Reza)."""
    return frozenset(row["name"] for row in rows("prefix_names"))


@cache
def patronymics() -> tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]:
    """Irregular patronymics: (name of the given-name row, language, men's forms, women's forms)."""
    table = rows("patronymics_irregular")
    return tuple((row["name"], row["language"], _forms(row["man"]), _forms(row["woman"])) for row in table)


@cache
def telling_letters() -> tuple[tuple[tuple[str, ...], str], ...]:
    """(letters that must all stand in a word, the language they tell), in the order in which they decide."""
    return tuple((tuple(row["letters"].split()), row["language"]) for row in rows("telling_letters"))


@dataclass(frozen=True, slots=True)
class DerivedRow:
    """``text`` between letters of ``after`` and ``before`` is ``written`` in the other language; None: not told."""

    text: str
    after: tuple[str, ...]
    before: tuple[str, ...]
    written: str | None


@cache
def derived_surnames(source: str, target: str, kind: str) -> tuple[DerivedRow, ...]:
    """The rows that lead from a surname of ``source`` to ``target``, of a kind of the table, the longest first."""
    found = [
        DerivedRow(
            row["text"],
            _forms(row["after"]),
            _forms(row["before"]),
            None if row["written"] == "?" else row["written"],
        )
        for row in rows("derived_surnames")
        if (row["from"], row["to"], row["kind"]) == (source, target, kind)
    ]
    return tuple(sorted(found, key=lambda row: (-len(row.text), not (row.after or row.before))))


@cache
def ukrainian_surnames() -> dict[str, str]:
    """Russian to Ukrainian form, the man's, where the letters do not tell it."""
    return {row["ru"]: row["uk"] for row in rows("surnames_ukrainian")}


@cache
def taraskievica() -> tuple[tuple[str, str, str, str], ...]:
    """(regular expression, what stands for it, example, what it becomes) of the classical spelling of Belarusian."""
    return tuple((row["pattern"], row["written"], row["example"], row["becomes"]) for row in rows("taraskievica"))


@cache
def surnames() -> tuple[tuple[str, str], ...]:
    """Common surnames, the man's form: (Belarusian, Russian)."""
    return tuple((row["be"], row["ru"]) for row in rows("surnames"))


@dataclass(frozen=True, slots=True)
class StandardRow:
    """``letter`` (one or more) is written ``latin``, a capital ``capital`` where that is no plain title case.

    ``after`` and ``before`` limit the row: letters, or ``start`` (of a word) or ``jot`` (start, a vowel, a sign, й, ў).
    """

    letter: str
    after: str
    before: str
    latin: str
    capital: str


@dataclass(frozen=True, slots=True)
class Standard:
    """A romanisation standard: its id, title, source and language (``be``, ``ru``, ``uk``), and its rows."""

    id: str
    title: str
    source: str
    language: str
    rows: tuple[StandardRow, ...]


@cache
def standards() -> dict[str, Standard]:
    """Every romanisation standard by its id."""
    folder = files("letapis.language.names").joinpath("standards")
    names = sorted(entry.name.removesuffix(".tsv") for entry in folder.iterdir() if entry.name.endswith(".tsv"))
    return {name: _standard(name) for name in names}


def _standard(name: str) -> Standard:
    text = files("letapis.language.names").joinpath("standards", f"{name}.tsv").read_text(encoding="utf-8")
    head = dict(line[2:].split(": ", 1) for line in text.split("\n") if line.startswith("# "))
    found = tuple(
        StandardRow(row["letter"], row["after"], row["before"], row["latin"], row["capital"])
        for row in rows(f"standards/{name}")
    )
    return Standard(name, head["title"], head["source"], head["language"], found)


@cache
def women_surnames(language: str) -> tuple[tuple[str, str], ...]:
    """Endings of surnames in one language, the longest first: (man's, woman's)."""
    found = [(row["man"], row["woman"]) for row in rows("women_surnames") if row["language"] == language]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@cache
def patronymic_endings(language: str) -> tuple[tuple[str, str, str], ...]:
    """How a patronymic is made in one language, the longest ending first: (of the father's name, man's, woman's)."""
    found = [
        (row["name"], row["man"], row["woman"]) for row in rows("patronymic_endings") if row["language"] == language
    ]
    return tuple(sorted(found, key=lambda row: -len(row[0])))


@cache
def initial_letters() -> tuple[tuple[str, str], ...]:
    """A Cyrillic letter and the Latin letters with which a name that begins with it may begin."""
    return tuple((row["cyrillic"], row["latin"]) for row in rows("initial_letters"))


@cache
def syllables() -> dict[str, tuple[str, ...]]:
    """Cyrillic syllable of a transcription to what it is in Latin letters, every spelling in use."""
    return {row["syllable"]: _forms(row["latin"]) for row in rows("syllables")}


@cache
def syllable_letters() -> tuple[tuple[str, dict[str, str]], ...]:
    """How the languages write such syllables: the language, and its letters that stand for another in the table."""
    found: dict[str, dict[str, str]] = {}
    for row in rows("syllable_letters"):
        found.setdefault(row["language"], {})[row["letter"]] = row["table"]
    return tuple(found.items())
