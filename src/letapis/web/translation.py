"""The languages of the pages. Catalogues are kept as text (`locales/*/letapis.po`) and compiled when first needed."""

from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from babel import Locale
from babel.core import negotiate_locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

LANGUAGES = {"en": "English", "be": "Беларуская", "ru": "Русский"}
"""What the pages can be read in, each by its own name; the first is what the templates are written in."""


def marked(text: str) -> str:
    """The text itself; tells the catalogue's tools that it is to be translated where it is shown."""
    return text


@lru_cache
def translations(language: str) -> NullTranslations:
    """The catalogue of a language; that of English is empty, since the pages are written in it."""
    if language not in LANGUAGES or language == "en":
        return NullTranslations()
    source = files("letapis.web") / "locales" / language / "letapis.po"
    catalogue = read_po(BytesIO(source.read_bytes()), locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)


@lru_cache
def locale(language: str) -> Locale:
    """How a language writes dates and numbers; English as it is written in Europe, day before month."""
    return Locale("en", "GB") if language not in LANGUAGES or language == "en" else Locale(language)


def negotiate(chosen: str | None, accepted: str | None) -> str:
    """The language to answer in: the one chosen, else the first that a browser accepts, else English."""
    if chosen in LANGUAGES:
        return chosen
    wanted = [part.split(";")[0].strip().replace("-", "_") for part in (accepted or "").split(",")][:16]
    found = negotiate_locale([w for w in wanted if w], list(LANGUAGES))
    return (found or "en").split("_")[0]
