"""What a language brings to the grammar of times: words sorted into classes, and rows of patterns over the classes.

The grammar itself (`letapis.reading.times`) knows the calendar and no language. A word may belong to several classes; a
class gives it a value there (`"May"` is month 5). A pattern is a regular expression over whole words: a name in
capitals
stands for any word of that class, a name in small letters for that very word, `x=CLASS` captures the word as `x`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = int | str | tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class TimeExample:
    """A text, the day it was published (ISO 8601 or null), and the times it must give, as `words → EDTF`."""

    text: str
    published: str | None
    expected: tuple[tuple[str, str | None], ...]


def says(text: str, published: str | None, *expected: tuple[str, str | None]) -> TimeExample:
    """An example, with its expected times as they come."""
    return TimeExample(text, published, expected)


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One way of writing a time.

    `action` names what the words mean (`letapis.reading.times.actions`), `arguments` fixes its details. `level` 1 reads
    words, level 2 joins times that level 1 found (class `TIME`), level 3 reads what is left.
    """

    name: str
    pattern: str
    action: str
    examples: tuple[TimeExample, ...] = ()
    arguments: Mapping[str, Value] = field(default_factory=dict)
    level: int = 1
    version: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class TimeLanguage:
    """All that the grammar asks of a language.

    `words` maps a class to its words (written small) and their values; `weak` holds words that count only beside a
    number or with a capital letter (`may`, `march`, `sun`); `connectives` maps word sequences before a time to one of
    `in`, `on`, `since`, `until`, `before`, `after`, `by`, `from`, `between`, `during`, `within`, `at`; `ahead` holds
    words that announce a future, `past_be` those that put it in the past ("was due in March"), `before_that` those of
    a step back in a tale ("had been arrested"), `told_by` those by which such a step is somebody's report ("said that
    he had been moved"), `lasting` those of what is so now ("has been held since 22 November"), `done` what looks like
    those of `ahead` and is not ("to have been jailed"), `cues` words that, standing before a bare year or a weak word,
    make it a time (`loose_cues`: unless something is counted by it). `coming` holds those of `ahead` that speak from
    the day of publication ("is due"), `next_done` words behind one of `then` that go on telling ("was poisoned in
    August, returned in January and was jailed"), unless one of `not_then` stands between. `light` holds words that by
    themselves, or beside one another, make no time (`of`, `the`, `after`). `glosses` names the rows whose words count
    from an event that follows them ("a day after his arrest"). `shapes` holds regular expressions for what is written
    the language's own way: `amount` (`3,200.50`), `decade` (`1990s`), `short` (a year of two digits: `’94`), `ordinal`
    (`9th`), `own` (a possessive ending); `amount_marks` what the marks in an amount are in a number of Python's.
    `lending` holds words before a number that borrows the unit of a later one, `listing` what stands between such
    numbers ("A to ten and B to seven years"), `births` words whose time is that of a birth. `counting`
    holds words before a number that counts people or things told of: "the other three". `parting` holds what stands
    between two things told of one sentence ("and", "but"), `turning` what leads back from a step back in a tale ("had
    come home before he was arrested"), `subjects` what opens a clause of its own ("on 12 April the court"),
    `persons` and right behind one of them `did` what tells what was ("on top of the year she received in May"),
    `relatives` what opens a clause behind a comma that tells something aside, `asides` so in a year without a month
    ("Melia, who was jailed in 2021, was fined").
    """

    tag: str
    words: Mapping[str, Mapping[str, Value]]
    rows: tuple[TimeRow, ...]
    lengths: tuple[TimeRow, ...]
    weak: frozenset[str]
    connectives: Mapping[tuple[str, ...], str]
    ahead: frozenset[str]
    past_be: frozenset[str]
    before_that: frozenset[str]
    told_by: frozenset[str]
    lasting: frozenset[str]
    done: frozenset[str]
    coming: frozenset[str]
    next_done: frozenset[str]
    then: frozenset[str]
    not_then: frozenset[str]
    cues: frozenset[str]
    loose_cues: frozenset[str]
    glosses: frozenset[str]
    light: frozenset[str]
    shapes: Mapping[str, str]
    amount_marks: Mapping[str, str]
    lending: frozenset[str]
    listing: frozenset[str]
    births: frozenset[str]
    counting: frozenset[str]
    parting: frozenset[str]
    turning: frozenset[str]
    subjects: frozenset[str]
    persons: frozenset[str]
    did: frozenset[str]
    relatives: frozenset[str]
    asides: frozenset[str]
