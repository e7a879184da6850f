"""The shapes of the tables that a language fills. Rules are rows: each has a name, a version and an example."""

from dataclasses import dataclass

from letapis.model import Attribute, EventKind, Reality, ReleaseMode


@dataclass(frozen=True, slots=True)
class EventRow:
    """How a language names an event.

    `heads` are lemmas of the word that bears the event, separated by blanks; `pos` is `V` (verb), `N` (noun), `A` (a
    participle or adjective before a noun) or `R` (adverb). `person` says where the person stands, mostly one of these;
    the others are the keys of `letapis.reading.finders.PERSON_FINDERS`, each a function that says so:

    - `object`: the object of the active verb, the subject of the passive, the noun that a participle describes;
    - `subject`: the subject;
    - `of`: the noun's `of` phrase, its possessor or the name before it;
    - `against`: the object of the noun's preposition (`charges against X`), else as `carrier`;
    - `carrier`: the subject of the verb on which the noun or phrase hangs (`X faces trial`, `X is in custody`);
    - `focus`: nowhere in the sentence; the one to whom something happened last is meant;
    - `modified`: the noun that the adjective stands before.

    `needs` lists conditions, all of which hold: `into=custody|jail` (a preposition and its noun), `obj=…`, `subj=…`,
    `prt=…` (particle), `comp=…` (complement), `amod=…`, `in=@facility` (`@x` names a word list), `human` (the
    person is a human being), `term` (a duration is said). `unless` lists conditions of which none may hold. `mode` is
    the way of a release; `reality` a reality that the words themselves give; `denies` marks words by which the person
    denies what is said against them.
    """

    name: str
    event: EventKind
    pos: str
    heads: str
    person: str
    example: str
    expects: str
    needs: str = ""
    unless: str = ""
    mode: ReleaseMode | None = None
    reality: Reality | None = None
    denies: bool = False
    version: int = 1

    @property
    def rule(self) -> str:
        """The name that a statement carries: `detain-verb/1`."""
        return f"{self.name}/{self.version}"


@dataclass(frozen=True, slots=True)
class WordRow:
    """A list of words that share a meaning, with where it applies."""

    name: str
    words: frozenset[str]
    example: str


@dataclass(frozen=True, slots=True)
class MaskRow:
    """Words that lead a parser astray and what it is shown instead, at equal length, so that offsets stand.

    `pattern` is a regular expression with one group, which is the part replaced; `shown` is padded with blanks, or an
    empty string for blanks only. `holds` is what all that the pattern finds has in it, one of several with `|` between
    them, so that other texts are passed over at once.
    """

    name: str
    pattern: str
    shown: str
    example: str
    version: int = 1
    holds: str = ""


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """`heads` are lemmas of the verb (or noun) that describes; `preps` the prepositions whose phrase is the value.

    An empty `preps` means the direct object or complement.
    """

    name: str
    attribute: Attribute
    heads: frozenset[str]
    preps: frozenset[str]
    example: str
    expects: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class BoilerplateRow:
    """`pattern` is searched in a paragraph without regard to case; `why` is told in `set_aside`."""

    why: str
    pattern: str
    example: str
