"""What the catalogues hold: frozen records, one kind a file name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or a territory with laws of its own, by ISO 3166-1 alpha-2 in small letters (Kosovo: `xk`).

    `demonyms` are adjectives and words for its people, without plurals in `s`.
    """

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capital: str | None = None
    capital_aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its other forms."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Named:
    """What all named things have: names, a country (null for the world's) and the days between which the name held.

    `common` lists those of the names that are ordinary words, too ("Time", "Report"), and so need more than themselves
    to be recognised. `since` and `until` are EDTF, null where the name always held or it is not known.
    """

    name: str
    country: str | None
    kind: str
    aliases: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its other forms."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Outlet(Named):
    """A news outlet; `kind` is `state_media` where a government owns or runs it, else `outlet`."""


@dataclass(frozen=True, slots=True)
class Facility(Named):
    """A place of custody; `kind` is one of `vocabulary.FACILITY_KINDS`, `place` the town it is in or near."""

    place: str | None = None


@dataclass(frozen=True, slots=True)
class Agency(Named):
    """A body of a state or of states that detains, investigates, prosecutes or rules."""


@dataclass(frozen=True, slots=True)
class Court(Named):
    """A court; `kind` is always `court`."""


@dataclass(frozen=True, slots=True)
class RightsGroup(Named):
    """A human rights group; `kind` is always `rights_group`."""


@dataclass(frozen=True, slots=True)
class Place(Named):
    """A town, village, district or region, in every spelling that reports use."""

    region: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A code of laws that articles belong to.

    `names` are how reports in English call it. `complete` says that the articles listed are all that political cases
    are known to use, so that another number deserves a question. `superscript_mark` is what reports write between an
    article and its superscript beside a hyphen (`.` in Russia); `hyphen_is_part` says that a hyphen may stand for the
    part, too (Belarus).
    """

    jurisdiction: str
    code: str
    names: tuple[str, ...]
    complete: bool = False
    superscript_mark: str | None = None
    hyphen_is_part: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """An article in one of its editions.

    `title` is in our own words; `parts` the numbers of its parts. It was in force from `since` on (null: since the code
    is) and until `until` (excluded; null: still). `formerly` is the number that the same offence had before. `distinct`
    says that a hyphen always means this article, while it is in force, and no part of another.
    """

    jurisdiction: str
    code: str
    article: str
    title: str
    superscript: str | None = None
    parts: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    formerly: str | None = None
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Laws:
    """The laws of a jurisdiction, as far as they are catalogued."""

    jurisdiction: str
    codes: tuple[Code, ...] = ()
    articles: tuple[Article, ...] = ()
