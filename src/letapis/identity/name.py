"""A whole name read into words with roles: given name, patronymic, surname."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from letapis.identity.latin import latin_readings, readings_within
from letapis.identity.letters import fold, one_script, script
from letapis.identity.lexicon import ANY_READING
from letapis.identity.roles import Role, Side, layout, side
from letapis.identity.signs import Trace
from letapis.identity.trace import together, trace
from letapis.identity.word import Word, read_word
from letapis.language.names import extra_words, former_words, prefix_names

MAX_LENGTH = 200
"""A longer text is no name; it is cut, so that hostile input costs no time."""
MAX_WORDS = 12

_TWO = "[A-ZА-ЯЁІЎЇЄҐa-zа-яёіўїєґ][a-zа-яёіўїєґ]|[A-Z][AEIOUY]|[AEIOUY][A-Z]"
_PLAIN = f"(?:[^\\W\\d_ʹʺ]{{3,}}|{_TWO})"
_SIMPLE = re.compile(f"{_PLAIN}(?:(?: |-|, ){_PLAIN})*")
"""Texts of plain words, most of all, which need no cleaning; words of one letter or two capitals may be initials."""
_SPACE = re.compile(r"[\s_/·・.]+")
_HYPHEN = re.compile(r"[-‐‑–—]+")
_CAMEL = re.compile(r"(?<=[a-zа-яёіўїєґ]{3})(?=[A-ZА-ЯЁІЎЇЄҐ][a-zа-яёіўїєґ]{2})")
_POSSESSIVE = re.compile(r"['’]s\b")
_INITIALS = re.compile(r"\b([A-ZА-ЯЁІЎЇЄҐ])\.\s*(?=\w)")
_RUN_TOGETHER = re.compile(r"\b([B-DF-HJ-NP-TV-XZ])([B-DF-HJ-NP-TV-XZ])(?= [A-Z][a-z])")
_SIGN = re.compile('[´ʹʺ`]|(?<=[A-Za-z])·(?=[A-Za-z])|(?<=[^\\W\\d_])["”](?=[^\\W\\d_])')
"""Signs that stand for ь and ъ, and the dot with which BGN/PCGN parts letters."""
_DOTLESS = "ı\u0300"
"""The і of ISO 9 as its 1998 proposal for Ukrainian writes it, which no composed letter stands for."""
_ANOTHER = re.compile(r"\(((?:[^\W\d_]+[.:]?\s+){0,4})([^\W\d_]{3,}(?:-[^\W\d_]{3,})?)\)")
"""One word in brackets, which may be announced: another surname, as a maiden name, or another given name."""
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\"«»“”„]")


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
    _letters: str | None = field(default=None, init=False, repr=False)
    _met: int = field(default=0, init=False, repr=False)
    _whole: Trace | None = field(default=None, init=False, repr=False)

    @property
    def letters(self) -> str:
        """The folded letters of all words, without what parts them."""
        if self._letters is None:
            self._letters = "".join([word.folded for word in self.words])
        return self._letters

    def whole(self) -> Trace | None:
        """The traces of all words together; None the first times, as making it pays in many comparisons only."""
        if self._whole is None:
            self._met += 1
            if self._met > _OFTEN:
                self._whole = together([trace(word) for word in self.words])
        return self._whole


_OFTEN = 10


@lru_cache(maxsize=16384)
def read_name(text: str) -> Name:
    """Read a name; anything is accepted, and a text without letters has no words."""
    texts, hyphens, articles, sons, before_comma = _parts(text)
    words = _words(texts)
    marked = _upper(texts) or before_comma
    shapes = tuple([word.shape for word in words])
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
    particles = articles is not _BLANK[len(articles)] and any(articles)
    readings = _readings(words, roles, telling)
    plain = len(words) > 1 and not (initials or empty or unread or particles)
    begins = bool(words and words[0].given) and not prefix_names().isdisjoint(words[0].given)
    told = side(roles, begins)
    return Name(text, words, roles, readings, hyphens, initials, empty, unread, articles, particles, plain, told)


def _any_read(words: tuple[Word, ...]) -> bool:
    for word in words:  # noqa: SIM110  any takes several times as long
        if word.keys:
            return True
    return False


class _Parts(NamedTuple):
    """The words as written, and where a hyphen stands before one, which particle, which is the father's name.

    ``before_comma``: positions before a comma, which are of the surname.
    """

    texts: tuple[str, ...]
    hyphens: tuple[bool, ...]
    articles: tuple[str, ...]
    sons: frozenset[int]
    before_comma: frozenset[int]


_NOWHERE: frozenset[int] = frozenset()
_BLANK = tuple([("",) * size for size in range(MAX_WORDS + 1)])
_FATHERS_FROM = 3
"""Words from which one may be the father's name."""


def _parts(text: str) -> _Parts:
    """The words of ``text`` without titles and particles."""
    pieces, hyphens, comma = _split(text)
    kinds = _kinds(text, pieces)
    if not kinds:
        surname = frozenset(range(comma)) if comma else _NOWHERE
        return _Parts(pieces, hyphens, _BLANK[len(pieces)], _NOWHERE, surname)
    kept = [at for at, kind in enumerate(kinds) if not kind]
    before = [kinds[at - 1] if at else "" for at in kept]
    sons = [index for index, kind in enumerate(before[:-1]) if kind == "father"]
    return _Parts(
        tuple([pieces[at] for at in kept]),
        tuple([hyphens[at] and not kinds[at - 1] for at in kept]),
        tuple([pieces[at - 1] if kind == "particle" else "" for at, kind in zip(kept, before, strict=True)]),
        frozenset(sons) if len(kept) >= _FATHERS_FROM else _NOWHERE,
        frozenset([index for index, at in enumerate(kept) if at < comma]),
    )


def _kinds(text: str, pieces: Sequence[str]) -> list[str]:
    """What each word is beside a name, empty for one of the name; an empty list where all are of it."""
    extra = extra_words()
    plain = list(map(str.lower if text.isascii() else _plain, pieces))
    if extra.keys().isdisjoint(plain):
        return []
    kinds = [extra.get(piece, "") for piece in plain]
    # What is left is no name: the title was one (Pan Tadeusz).
    return [] if kinds.count("") < min(2, len(pieces)) else kinds


class Particles(NamedTuple):
    """The particles before each word of a name as written, with what parts them; and those after the last word.

    ``comma``: whether the name has its surname before a comma.
    """

    before: tuple[str, ...]
    after: str
    comma: bool


def particles_of(text: str) -> Particles:
    """The particles of a name, which belong to its writing though not to who is meant: von der Leyen, al-Khawaja."""
    pieces, hyphens, comma = _split(text)
    kinds = _kinds(text, pieces) or [""] * len(pieces)
    found: list[str] = []
    waiting = ""
    for at, (piece, kind) in enumerate(zip(pieces, kinds, strict=True)):
        if not kind:
            found.append(waiting)
            waiting = ""
        elif kind != "title":
            joined = at + 1 < len(pieces) and hyphens[at + 1]
            waiting += (piece.lower() if piece.isupper() else piece) + ("-" if joined else " ")
    return Particles(tuple(found), waiting, comma > 0)


def _plain(piece: str) -> str:
    """A word as titles and particles stand in their table: in small letters, else without marks too (Văn, van)."""
    lowered = piece.lower()
    if lowered.isascii() or lowered in extra_words() or script(piece) != "latin":
        return lowered
    return fold(piece)


def _split(text: str) -> tuple[tuple[str, ...], tuple[bool, ...], int]:
    """The words of a text, with whether a hyphen stands before each; and how many stand before a comma."""
    if _simple(text):
        if "-" not in text and "," not in text:
            words = text.split(" ")[:MAX_WORDS]
            plain = tuple(words if text.isascii() else map(one_script, words))
            return plain, _JOINED_BY_NONE[len(plain)], 0
        clean = text
    else:
        clean = _clean(text)
    before, _, after = clean.partition(",")
    left, right = _pieces(before), _pieces(after) if after else []
    found = (left + right)[:MAX_WORDS]
    return tuple([word for word, _ in found]), tuple([joined for _, joined in found]), len(left) if right else 0


_JOINED_BY_NONE = tuple([(False,) * size for size in range(MAX_WORDS + 1)])


def _simple(text: str) -> bool:
    if len(text) > MAX_LENGTH or not _SIMPLE.fullmatch(text):
        return False
    if not text.isascii() and not unicodedata.is_normalized("NFKC", text):
        return False
    return text.istitle() or not _CAMEL.search(text)


def _clean(text: str) -> str:
    clean = unicodedata.normalize("NFKC", _SIGN.sub("", text[:MAX_LENGTH]).replace(_DOTLESS, "ì"))
    clean = _POSSESSIVE.sub("", _BRACKETS.sub(" ", _ANOTHER.sub(_another, clean)))
    clean = _RUN_TOGETHER.sub(r"\1. \2.", clean)
    return _CAMEL.sub(" ", _INITIALS.sub(r"\1. ", clean))


def _another(found: re.Match[str]) -> str:
    """The name in brackets, where all words before it announce a former one; else the brackets as they are."""
    announced = re.split(r"[\s.:]+", found[1].casefold())
    known = former_words()
    return f" {found[2]} " if all(word in known for word in announced if word) else found[0]


def _pieces(half: str) -> list[tuple[str, bool]]:
    """The words of a text, each with whether a hyphen stands before it."""
    found: list[tuple[str, bool]] = []
    extra = extra_words()
    for group in _SPACE.split(half):
        if group.isalpha():
            found.append((group if group.isascii() else one_script(group), False))
            continue
        title = group.lower() in extra
        words = [word for word in ([group] if title else _HYPHEN.split(group)) if any(map(str.isalpha, word))]
        found += [(one_script(word), index > 0) for index, word in enumerate(words)]
    return found


def _words(texts: Sequence[str]) -> tuple[Word, ...]:
    """Latin words are read alike: one Polish letter in a name says how the whole is spelled."""
    told = [told_reading(text) for text in texts]
    sure = set(filter(None, told))
    if len(sure) != 1:
        return tuple([read_word(text) for text in texts])
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
    if not any(map(str.isupper, texts)):
        return _NOWHERE
    upper = [index for index, text in enumerate(texts) if text.isupper() and len(text) > 2]  # noqa: PLR2004
    if not upper:
        return _NOWHERE
    full = {index for index, text in enumerate(texts) if len(text.rstrip(".")) > 1}
    return frozenset(upper) if full - set(upper) else _NOWHERE


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
