"""Which rows of events a text may bear: those all of whose words stand in it, found in one pass before it is parsed.

A row's words are those of `language.en.needle_rows`: necessary, not sufficient. What they rule out is neither parsed
nor looked at again when a parsed sentence is searched for events.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, reduce
from operator import or_

import ahocorasick

from letapis.language.chosen import EVENTS, needle_beside, needle_forms, needle_rows, needles
from letapis.language.chosen import rules as event_rules
from letapis.reading.gazetteer import facility_words
from letapis.reading.sign_places import Place, Seen, Text, Way
from letapis.reading.visible import visible


@dataclass(frozen=True, slots=True)
class _Index:
    """Stems to look for, and for those of heads the ways that they begin, each with the words it never stands behind.

    Before a way stand the bits of its signs, one bit a sign; `given` has for each stem the bits of all signs that it
    gives. `free` are the rows that look for no words.
    """

    automaton: ahocorasick.Automaton
    begun: dict[str, tuple[tuple[int, Way, frozenset[str]], ...]]
    given: dict[str, int]
    free: frozenset[str]


@cache
def _index() -> _Index:
    begun: dict[str, list[tuple[int, Way, frozenset[str]]]] = {}
    bits: dict[frozenset[str], int] = {}
    stems: set[str] = set()
    looking: set[str] = set()
    for row in EVENTS:
        beside = needle_beside.BESIDE.get(row.name, needle_beside.Beside(""))
        far = needle_rows.goes_far(row)
        for head, *signs in needle_rows.ways_of(row, facility_words()):
            wanted = reduce(or_, (bits.setdefault(sign.stems, 1 << len(bits)) for sign in signs), 0)
            exact = needle_rows.in_one_form(row)
            near = () if far else tuple(sign.stems for sign in signs)
            way = Way(row.name, head.stems, _placed(signs), near, beside, exact, asks=exact or beside.asks)
            looking.add(row.name)
            stems |= head.stems.union(*(sign.stems for sign in signs))
            for stem in head.stems:
                begun.setdefault(stem, []).append((wanted, way, needle_rows.never_behind(row, stem)))
    automaton = ahocorasick.Automaton()
    for stem in stems:
        automaton.add_word(stem, stem)
    automaton.make_automaton()
    given: dict[str, int] = {}
    for of_sign, bit in bits.items():
        given |= {stem: given.get(stem, 0) | bit for stem in of_sign}
    free = frozenset(row.name for row in EVENTS) - looking
    return _Index(automaton, {stem: tuple(ways) for stem, ways in begun.items()}, given, free)


def _placed(signs: Sequence[needle_rows.Sign]) -> tuple[needle_rows.Sign, ...]:
    """The signs whose places matter: those that must stand close or behind, and those behind which others must."""
    leads = [sign.behind for sign in signs[1:]] + [False] if signs else []
    return tuple(sign for sign, leading in zip(signs, leads, strict=True) if sign.close or sign.behind or leading)


class Signs(IntEnum):
    """Of what a sentence has the words: of no event, of one that counts of known prisoners alone, of any other.

    `TOLD` is a sentence whose parse has shown that it tells an event.
    """

    NONE = 0
    WEAK = 1
    STRONG = 2
    TOLD = 3


def signs_of(text: str, *, names: bool = True) -> Signs:
    """What rows have all their words in the text; a length that may be a penalty is as good as one.

    Without `names` the report knows nobody by name, and no row counts that tells of those alone who are.
    """
    lower, found = _small(text), Signs.NONE
    for row in _complete(lower):
        if row in needles.WITHOUT or (not names and row in OF_NAMED):
            continue
        if row not in WEAK:
            return Signs.STRONG
        found = Signs.WEAK
    return Signs.STRONG if needles.TERM.search(lower) is not None else found


OF_NAMED = (
    event_rules.OF_KNOWN_PRISONERS
    | event_rules.OF_THE_HARMED
    | event_rules.OF_TOLD
    | event_rules.ALLEGED
    | event_rules.CLAIMED
)
"""Rows that count only of somebody known by name to whom, elsewhere in the report, another row tells that something
happened (`told_of_prisoners`)."""
WEAK = OF_NAMED | event_rules.BESIDES | event_rules.FOR_SOMEBODY_CONCERNED
"""Rows that count only where the report tells of an event by another row."""


def holds_event(text: str) -> bool:
    """Whether the text has all the words that some row needs, or a length that may be a penalty."""
    return signs_of(text) is not Signs.NONE


def rows_in(text: str) -> frozenset[str]:
    """The names of the rows that the text may bear: those that have their words in it, and those that need none."""
    return _index().free.union(_complete(_small(text)))


def _small(text: str) -> str:
    text = visible(text)
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(
        small if len(small := letter.lower()) == 1 else letter for letter in text
    )  # "İstanbul" stays so long


def _complete(lower: str) -> Iterator[str]:
    """The names of the rows that have all their words in the text; one may be given more than once."""
    index, text = _index(), _looked_through(lower)
    given = 0
    for stem in text.found:
        given |= index.given.get(stem, 0)
    lacking = ~given
    for stem, places in text.found.items():
        for wanted, way, never in index.begun.get(stem, ()):
            if not wanted & lacking and way.holds(text, places, never):
                yield way.name


def _looked_through(text: str) -> Text:
    words = text.split()
    found: dict[str, list[Place]] = {}
    for number, seen in enumerate(map(_known.get, words)):
        for one in _seen(words[number]) if seen is None else seen:
            found.setdefault(one.stem, []).append(Place(number, one))
    return Text(words, found)


_known: dict[str, tuple[Seen, ...]] = {}
"""The stems in words that were met before: most words of a language have none, and few are new."""
_MOST_KNOWN = 50_000


def _seen(word: str) -> tuple[Seen, ...]:
    if len(_known) > _MOST_KNOWN:
        _known.clear()
    _known[word] = tuple(_look(word))
    return _known[word]


def _look(word: str) -> Iterator[Seen]:
    for last, stem in _index().automaton.iter(word):
        start = last - len(stem) + 1
        ending = _ending(word, start, last + 1)
        if ending is not None:
            yield Seen(start, stem, last + 1 + len(ending), ending)


def begins(word: str, stems: Iterable[str]) -> bool:
    """Whether a word in small letters is a form of one of the stems."""
    return any(word.startswith(stem) and _ending(word, 0, len(stem)) is not None for stem in stems)


def _ending(text: str, start: int, end: int) -> str | None:
    """What stands behind a stem up to the end of its word; None where the word is no form of the stem."""
    if start > 0 and text[start - 1].isalpha() and text[start].isalpha():
        return None
    stop = end
    while stop < len(text) and stop - end < _LONGEST_ENDING and (text[stop].isalpha() or text[stop] in "'’"):
        stop += 1
    ending = text[end:stop]
    doubled = ending[:1] == text[end - 1] and ending[1:] in needle_forms.DOUBLING_ENDINGS
    return ending if doubled or ending in needle_forms.ENDINGS else None


_LONGEST_ENDING = 6
