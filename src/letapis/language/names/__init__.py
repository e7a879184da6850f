"""Tables about personal names: letters, endings, given names with their equivalents, patronymics.

Every table is a tab-separated file beside this module: its sources in ``#`` lines, a header, then a row a fact.
Nothing is decided here; `letapis.identity` reads the tables and compares names with them.
"""

from letapis.language.names.tables import (
    Given,
    Standard,
    StandardRow,
    cyrillic,
    endings,
    extra_words,
    former_words,
    given_names,
    initial_letters,
    latin,
    latin_names,
    lookalikes,
    other_letters,
    patronymic_endings,
    patronymics,
    prefix_names,
    standards,
    surnames,
    syllable_letters,
    syllables,
    women_surnames,
)

__all__ = [
    "Given",
    "Standard",
    "StandardRow",
    "cyrillic",
    "endings",
    "extra_words",
    "former_words",
    "given_names",
    "initial_letters",
    "latin",
    "latin_names",
    "lookalikes",
    "other_letters",
    "patronymic_endings",
    "patronymics",
    "prefix_names",
    "standards",
    "surnames",
    "syllable_letters",
    "syllables",
    "women_surnames",
]
