"""Which people of a report may bear a name: found by the words that they share, however many are named.

What is found here is only likely; `same_names.same_person` decides. Nobody is left out whom it would take, unless there
are more of one surname than any report tells of.
"""

from collections.abc import Iterable, Iterator
from itertools import count, islice
from typing import Generic, TypeVar

from letapis.reading.same_names import FUZZY_LENGTH, given_first, halves, stem, without_article

T = TypeVar("T")
Key = tuple[int, str]

_MOST = 300
"""Of more people who share a word only the last ones are compared with another name."""
_ANY, _LAST, _ALONE = range(3)
"""A word of a longer name, the last one of it, the only one of a name."""


class Namesakes(Generic[T]):
    """People by the words of their names."""

    def __init__(self) -> None:
        self._by_key: dict[Key, dict[T, int]] = {}
        self._whole: dict[tuple[str, ...], dict[T, int]] = {}
        self._place: dict[T, int] = {}
        self._next = count()

    def note(self, person: T, words: list[str]) -> None:
        """Keep somebody under a name; under more than one, if it is called again."""
        place = self._place.setdefault(person, next(self._next))
        self._whole.setdefault(tuple(words), {})[person] = place
        ordered = given_first(words)
        tagged = [(_ALONE if len(ordered) == 1 else _ANY, half) for word in ordered for half in halves(word)]
        tagged += [(_LAST, half) for word in ordered[-1:] if len(ordered) > 1 for half in halves(word)]
        for tag, word in tagged:
            for form in _kept(word):
                self._by_key.setdefault((tag, form), {})[person] = place

    def like(self, words: list[str]) -> list[T]:
        """Those who may bear the name, in the order in which they were first noted."""
        found = dict(self._whole.get(tuple(words), {}))
        for key in _asked(given_first(words)):
            for person in islice(reversed(self._by_key.get(key, {})), _MOST):
                found[person] = self._place[person]
        return sorted(found, key=lambda person: found[person])


def _asked(words: list[str]) -> Iterator[Key]:
    """Under what somebody is kept who may bear a name of these words."""
    forms = {form for word in words for form in _looked_for(word)}
    yield from ((_ALONE, form) for form in forms)
    if len(words) == 1:
        yield from ((_ANY, form) for form in forms)
    elif words:
        yield from ((_LAST, form) for half in halves(words[-1]) for form in _looked_for(half))
        yield from ((_LAST, without_article(word)) for word in words[1:-1])  # the other is the beginning of this one
        yield _ANY, without_article(words[-1])  # this one is the beginning of the other


def _kept(word: str) -> Iterable[str]:
    word = without_article(word)
    yield word
    yield _first(word, "*")
    if _is_initial(word):
        yield _first(word, ".")
    yield f"= {stem(word)}"
    yield from _slips(word)


def _looked_for(word: str) -> Iterable[str]:
    word = without_article(word)
    yield word
    yield _first(word, "*" if _is_initial(word) else ".")
    yield f"= {stem(word)}"
    yield from _slips(word)


def _first(word: str, mark: str) -> str:
    return f"{mark} {word[:1]}"


def _is_initial(word: str) -> bool:
    return len(word.strip(".")) == 1


def _slips(word: str) -> Iterator[str]:
    """The word without each of its letters: two share one of these where a letter of them differs."""
    if len(word) >= FUZZY_LENGTH:
        yield f"~ {word}"
        yield from (f"~ {word[:n]}{word[n + 1 :]}" for n in range(len(word)))
