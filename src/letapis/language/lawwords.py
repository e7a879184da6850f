"""What a language brings to the reader of laws."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LawExample:
    """A text, its day of publication and its country, and the laws it must give, as `words → citation`.

    A citation is written `jurisdiction code article^superscript.part`, with `-` for what is unknown; two readings that
    are both kept are joined by `|`.
    """

    text: str
    published: str | None
    jurisdiction: str | None
    expected: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LawRow:
    """One way of writing a law: a regular expression with `{article}` and the like for the words of `LawLanguage`.

    Groups: `part` and `more` (a part before or after), `number` (the article), `act` (a law named in full), `ordinal`
    (a part by its ordinal). Rows stand in the order in which they are tried at a place; the longest match wins.
    """

    name: str
    pattern: str
    examples: tuple[LawExample, ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class LawLanguage:
    """All that the reader of laws asks of a language.

    `words` maps a name used in patterns to a regular expression for its words; `codes` what reports call a code to its
    kind; `acts` short names of acts to their country (null: any); `no_acts` words that look like an act and are none;
    `ordinals`
    words for the number of a part; `of_country` patterns for a country beside a code, with a group `country`.
    `closes` matches what may follow a number that goes on a list of articles. `act` matches an act by its full name,
    `numbered_act` one by its number, `act_nouns` (bounded by word ends) what every act is called. `possessive` matches
    the end of a country's name before what belongs to it.
    """

    tag: str
    words: Mapping[str, str]
    rows: tuple[LawRow, ...]
    codes: Mapping[str, str]
    acts: Mapping[str, str | None]
    no_acts: frozenset[str]
    ordinals: Mapping[str, str]
    before_code: str
    after_code: str
    joins: str
    closes: str
    act: str
    numbered_act: str
    act_nouns: str
    possessive: str
    examples: tuple[LawExample, ...] = field(default_factory=tuple)
