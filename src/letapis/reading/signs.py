"""Which rows of events a text may bear: those all of whose words stand in it, found in one pass before it is parsed.

A row's words are those of `language.en.needle_rows`: necessary, not sufficient. What they rule out is neither parsed
nor looked at again when a parsed sentence is searched for events.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

import ahocorasick

from letapis.language.chosen import EVENTS, needle_beside, needle_forms, needle_rows, needles
from letapis.reading.gazetteer import facility_words


@dataclass(frozen=True, slots=True)
class _Wish:
    """A way of a row that looks for a stem, and the bit of the sign that the stem is of.

    The stem counts where the sign of the bit `before` was found before it, right behind none of `never_behind`, in its
    very form right behind none of `bare_behind` either, and before none of `never_before`; `only_behind`, where it has
    words, has those right before it.
    """

    way: int
    bit: int
    before: int
    never_behind: frozenset[str]
    bare_behind: frozenset[str]
    never_before: frozenset[str]
    only_behind: frozenset[str]

    def stands(self, before: str, ending: str, behind: Callable[[], str]) -> bool:
        """Whether the words beside a form allow it: `before` is empty where they do not matter."""
        if before in self.never_behind or (self.only_behind and before not in self.only_behind):
            return False
        if self.bare_behind and not ending and {before, before[-1:]} & self.bare_behind:
            return False
        return not self.never_before or behind() not in self.never_before


@dataclass(frozen=True, slots=True)
class _Index:
    """Stems to look for, with the ways of rows that look for each; for each way all its signs as bits, and its row.

    `free` are the rows that look for no words.
    """

    automaton: ahocorasick.Automaton
    wishes: dict[str, tuple[_Wish, ...]]
    whole: tuple[int, ...]
    names: tuple[str, ...]
    free: frozenset[str]


@cache
def _index() -> _Index:
    wishes: dict[str, list[_Wish]] = {}
    ways = [(row, way) for row in EVENTS for way in needle_rows.ways_of(row, facility_words())]
    for n, (row, way) in enumerate(ways):
        for place, sign in enumerate(way):
            before = 1 << place >> 1 if sign.behind else 0
            for stem in sign.stems:
                never = needle_rows.never_behind(row, stem) if place == 0 else frozenset()
                beside = needle_beside.BESIDE.get(row.name, _ANY) if place == 0 else _ANY
                close = way[0].stems if sign.close else frozenset()
                wish = _Wish(n, 1 << place, before, never, beside.before, beside.behind, close)
                wishes.setdefault(stem, []).append(wish)
    automaton = ahocorasick.Automaton()
    for stem in wishes:
        automaton.add_word(stem, stem)
    automaton.make_automaton()
    whole = tuple((1 << len(way)) - 1 for _, way in ways)
    names = tuple(row.name for row, _ in ways)
    free = frozenset(row.name for row in EVENTS).difference(names)
    return _Index(automaton, {s: tuple(w) for s, w in wishes.items()}, whole, names, free)


def holds_event(text: str) -> bool:
    """Whether the text has all the words that some row needs, or a length that may be a penalty."""
    lower = _small(text)
    return next(_complete(lower), None) is not None or needles.TERM.search(lower) is not None


def rows_in(text: str) -> frozenset[str]:
    """The names of the rows that the text may bear: those that have their words in it, and those that need none."""
    index = _index()
    return index.free.union(index.names[way] for way in _complete(_small(text)))


def _small(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text  # a letter whose small form is longer: look at it as it is


def _complete(lower: str) -> Iterator[int]:
    """The ways all of whose signs stand in the text, each once, where its last sign stands."""
    index = _index()
    found: dict[int, int] = {}
    for end, stem in index.automaton.iter(lower):
        start = end - len(stem) + 1
        ending = _ending(lower, start, end + 1)
        if ending is None:
            continue
        before = _word_before(lower, start) if ending in needle_rows.BARE else ""
        for wish in index.wishes[stem]:
            signs = found.get(wish.way, 0)
            if signs & wish.bit or signs & wish.before != wish.before:
                continue
            if not wish.stands(before, ending, partial(_behind, lower, end + 1 + len(ending))):
                continue
            found[wish.way] = signs | wish.bit
            if found[wish.way] == index.whole[wish.way]:
                yield wish.way


def _word_before(text: str, start: int) -> str:
    """The word right before a place; empty where there is none."""
    return next(iter(text[max(0, start - _LONGEST_BEFORE) : start].split()[-1:]), "")


def _behind(text: str, end: int) -> str:
    """The first word behind one that ends here, articles and particles passed over."""
    words = _WORD.findall(text, end, end + _LONGEST_BEHIND)
    return next((word for word in words if word not in needle_beside.PASSED_OVER), "")


_WORD = re.compile(r"\w+")
_LONGEST_BEFORE = 12
"""In characters: the word before, as far as a table names it."""
_LONGEST_BEHIND = 40
"""In characters: the word behind, with what is passed over."""
_ANY = needle_beside.Beside("")


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
