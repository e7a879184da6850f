"""A whole name read into words with roles: given name, patronymic, surname."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from letapis.identity.latin import latin_readings, readings_within
from letapis.identity.letters import script
from letapis.identity.lexicon import ANY_READING
from letapis.identity.parting import NOWHERE, parts_of
from letapis.identity.roles import Role, Side, layout, side
from letapis.identity.signs import Trace
from letapis.identity.trace import together, trace
from letapis.identity.word import Word, read_word
from letapis.language.names import prefix_names


@dataclass(slots=True, eq=False)
class Name:
    """A name as read: its words, the role of each, and as which gender and case the whole may be read (bits).

    ``hyphens``: whether a hyphen joins the word to the one before; ``initials``: whether one of the words is only a
    letter; ``empty``: there are none but such; ``unread``: no table reads the script; ``articles``: the particle before
    each word, which may be written as one with it (el-Fattah, Abdelfattah), ``particles``: whether there is any;
    ``plain``: two words or more, and none of the former; ``side``: see `letapis.identity.settling`. Read once, and
    changed by nobody.
    """

    text: str
    words: tuple[Word, ...]
    roles: tuple[Role, ...]
    readings: int
    hyphens: tuple[bool, ...]
    initials: bool
    empty: bool
    unread: bool
    articles: tuple[str, ...]
    particles: bool
    plain: bool
    side: Side
    whole: Trace | None = field(default=None, init=False, repr=False)
    """The traces of all words together, of a plain name that met many strangers: in few comparisons it does not pay."""
    _strangers: int = field(default=0, init=False, repr=False)
    _letters: str | None = field(default=None, init=False, repr=False)
    _lengths: tuple[tuple[int, int], ...] | None = field(default=None, init=False, repr=False)

    @property
    def letters(self) -> str:
        """The folded letters of all words, without what parts them."""
        if self._letters is None:
            self._letters = "".join([word.folded for word in self.words])
        return self._letters

    @property
    def lengths(self) -> tuple[tuple[int, int], ...]:
        """How many letters each word has in small letters, and its particle."""
        if self._lengths is None:
            words = zip(self.words, self.articles, strict=True)
            self._lengths = tuple([(len(word.text.lower()), len(article.lower())) for word, article in words])
        return self._lengths

    def met_stranger(self) -> None:
        """Note that no word went with one of the other name."""
        self._strangers += 1
        if self._strangers == _OFTEN and self.plain:
            self.whole = together([trace(word) for word in self.words])


_OFTEN = 10


@lru_cache(maxsize=16384)
def read_name(text: str) -> Name:
    """Read a name; anything is accepted, and a text without letters has no words."""
    texts, hyphens, articles, sons, before_comma = parts_of(text)
    words = _words(texts)
    marked = _upper(texts) or before_comma
    shapes = tuple(map(_shape, words))
    if True in hyphens:  # Харкевіч-Іванова is a surname of two parts, though the first looks like a patronymic
        beside = (*hyphens[1:], False)
        shapes = tuple(
            [
                shape._replace(father=0) if before or after else shape
                for shape, before, after in zip(shapes, hyphens, beside, strict=True)
            ]
        )
    roles, telling, initials, empty = layout(shapes, marked, sons)
    unread = not _any_read(words)
    particles = any(articles)
    readings = _readings(words, roles, telling)
    plain = len(words) > 1 and not (initials or empty or unread or particles)
    begins = bool(words and words[0].given) and not prefix_names().isdisjoint(words[0].given)
    told = side(roles, begins)
    return Name(text, words, roles, readings, hyphens, initials, empty, unread, articles, particles, plain, told)


_shape = attrgetter("shape")


def _any_read(words: tuple[Word, ...]) -> bool:
    for word in words:  # noqa: SIM110  any takes several times as long
        if word.keys:
            return True
    return False


def _words(texts: Sequence[str]) -> tuple[Word, ...]:
    """Latin words are read alike: one Polish letter in a name says how the whole is spelled."""
    told = list(map(told_reading, texts))
    sure = set(filter(None, told))
    if len(sure) != 1:
        return tuple(map(read_word, texts))
    shared = sure.pop()
    return tuple(
        [
            read_word(text, readings_within(text, shared)) if by == () else read_word(text)
            for text, by in zip(texts, told, strict=True)
        ]
    )


@lru_cache(maxsize=16384)
def told_reading(text: str) -> tuple[str, ...] | None:
    """How a Latin word must be read, empty where it tells nothing; None for another script."""
    if not text.isascii() and script(text) != "latin":
        return None
    readings = latin_readings(text.casefold())
    return readings if len(readings) == 1 else ()


def _upper(texts: Sequence[str]) -> frozenset[int]:
    """Positions of words in capitals, where others are not."""
    capitals = list(map(str.isupper, texts))
    if True not in capitals or (False not in capitals and min(map(len, texts)) > 2):  # noqa: PLR2004
        return NOWHERE
    upper = [index for index, text in enumerate(texts) if text.isupper() and len(text) > 2]  # noqa: PLR2004
    if not upper:
        return NOWHERE
    full = {index for index, text in enumerate(texts) if len(text.rstrip(".")) > 1}
    return frozenset(upper) if full - set(upper) else NOWHERE


def _readings(words: Sequence[Word], roles: Sequence[Role], telling: tuple[int, ...]) -> int:
    """Genders and cases under which all words agree; a surname that disagrees with the rest is not asked."""
    bits = ANY_READING
    for at in telling:
        bits = bits & _word_readings(words[at], roles[at]) or bits
    return bits


def _word_readings(word: Word, role: str) -> int:
    if role == "given":
        return word.given_bits
    if role == "surname":
        return word.surname_bits
    return word.father.readings if word.father else ANY_READING
