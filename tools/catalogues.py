"""Bring the catalogues of the pages up to date: take new texts in, drop those that are gone, keep what is translated.

.venv/bin/python tools/catalogues.py            write them
.venv/bin/python tools/catalogues.py --missing  list what is not translated yet
"""

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from letapis.countries import countries
from letapis.desk.accounts import Refusal
from letapis.register.terms import UNSEEN, terms_of

WEB = Path(__file__).parents[1] / "src" / "letapis" / "web"
LANGUAGES = ("be", "ru")
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2.ext:babel_extract")]
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "marked": None, "n": (1, 2)}


def extracted() -> Catalog:
    """Every text of the templates, of the words of the vocabulary, of what the accounts refuse, and of rules of law."""
    found = Catalog()
    options = {"**.html": {}, "templates/**.html": {"silent": "false", "newstyle_gettext": "true"}}
    for name, _, message, comments, context in extract_from_dir(WEB, METHODS, options, keywords=KEYWORDS):
        found.add(message, None, [(name, 1)], auto_comments=comments, context=context)
    for refusal in Refusal:
        found.add(refusal.value)
    for words in of_law():
        found.add(words)
    return found


def of_law() -> tuple[str, ...]:
    """The laws on which computed ends of terms stand, and what is assumed with them, of every country."""
    told: list[str] = []
    for country in countries():
        if terms := terms_of(country.code):
            told += [words for credit in terms.credits for words in (credit.source, credit.note)] + [
                *terms.arrest[1:],
                *terms.detention[1:],
            ]
    return tuple(dict.fromkeys(words.removesuffix(f"; {UNSEEN}") for words in told))


def path_of(language: str) -> Path:
    """Where the catalogue of a language stands."""
    return WEB / "locales" / language / "letapis.po"


def kept(language: str) -> Catalog:
    """The catalogue of a language, empty where there is none."""
    path = path_of(language)
    source = path.read_bytes() if path.exists() else b""
    return read_po(BytesIO(source), locale=language)


def updated(language: str) -> Catalog:
    """The catalogue of a language with exactly the texts that pages have now."""
    catalogue = kept(language)
    catalogue.update(extracted(), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    return catalogue


def missing(catalogue: Catalog) -> list[str]:
    """The texts that are not translated."""
    return [
        str(message.id)
        for message in catalogue
        if message.id and not all(message.string if isinstance(message.string, tuple | list) else [message.string])
    ]


def main() -> None:
    """Write the catalogues, or list what they miss."""
    for language in LANGUAGES:
        catalogue = updated(language)
        if "--missing" in sys.argv:
            print(*missing(catalogue), sep="\n")
            continue
        path_of(language).parent.mkdir(parents=True, exist_ok=True)
        with path_of(language).open("wb") as out:
            write_po(out, catalogue, width=120, no_location=True, omit_header=False, sort_output=True)


if __name__ == "__main__":
    main()
