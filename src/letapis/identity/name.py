"""A whole name read into words with roles: given name, patronymic, surname."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from letapis.identity.lexicon import ANY_READING
from letapis.identity.roles import Role, roles_of
from letapis.identity.sound import latin_readings, one_script, script
from letapis.identity.trace import Trace, together, trace
from letapis.identity.word import Word, read_word
from letapis.language.names import extra_words

MAX_LENGTH = 200
"""A longer text is no name; it is cut, so that hostile input costs no time."""
MAX_WORDS = 12

_PLAIN = "(?:[^\\W\\d_ʹʺ]{3,}|[A-ZА-ЯЁІЎЇЄҐ][a-zа-яёіўїєґ])"
_SIMPLE = re.compile(f"{_PLAIN}(?: {_PLAIN})*")
"""Texts of plain words, most of all, which need no cleaning; words of one letter or two capitals may be initials."""
_SPACE = re.compile(r"[\s_/·・.]+")
_HYPHEN = re.compile(r"[-‐‑–—]+")
_CAMEL = re.compile(r"(?<=[a-zа-яёіўїєґ]{3})(?=[A-ZА-ЯЁІЎЇЄҐ][a-zа-яёіўїєґ]{2})")
_POSSESSIVE = re.compile(r"['’]s\b")
_INITIALS = re.compile(r"\b([A-ZА-ЯЁІЎЇЄҐ])\.\s*(?=\w)")
_RUN_TOGETHER = re.compile(r"\b([B-DF-HJ-NP-TV-XZ])([B-DF-HJ-NP-TV-XZ])(?= [A-Z][a-z])")
_SIGN = re.compile('[´ʹʺ`]|(?<=[A-Za-z])·(?=[A-Za-z])|(?<=[^\\W\\d_])["”](?=[^\\W\\d_])')
"""Signs that stand for ь and ъ, and the dot with which BGN/PCGN parts letters."""
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\"«»“”„]")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as read: its words, the role of each, and as which gender and case the whole may be read (bits).

    ``hyphens``: whether a hyphen joins the word to the one before; ``initials``: whether one of the words is only a
    letter; ``empty``: there are none but such; ``unread``: no table reads the script; ``parts``: each word with its
    role and its trace; ``trace``: the traces of all words together; ``articles``: the particle before each word, which
    may be written as one with it (el-Fattah, Abdelfattah).
    """

    text: str
    words: tuple[Word, ...]
    roles: tuple[Role, ...]
    readings: int
    hyphens: tuple[bool, ...]
    initials: bool
    empty: bool
    unread: bool
    parts: tuple[tuple[Word, Role, Trace], ...]
    trace: Trace
    articles: tuple[str, ...]


@lru_cache(maxsize=16384)
def read_name(text: str) -> Name:
    """Read a name; anything is accepted, and a text without letters has no words."""
    parts = _parts(text)
    texts = [part.text for part in parts]
    words = _words(texts)
    sons = frozenset(index for index, part in enumerate(parts[:-1]) if part.father)
    marked = _upper(texts) or frozenset(index for index, part in enumerate(parts) if part.before_comma)
    roles = roles_of(tuple(word.shape for word in words), marked, sons if len(parts) > 2 else frozenset())  # noqa: PLR2004
    short = [word.initial is not None for word in words]
    traces = tuple(map(trace, words))
    return Name(
        text,
        words,
        roles,
        _readings(words, roles),
        tuple([part.hyphen for part in parts]),
        initials=True in short,
        empty=False not in short,
        unread=not any(word.keys for word in words),
        parts=tuple(zip(words, roles, traces, strict=True)),
        trace=together(traces),
        articles=tuple([part.article for part in parts]),
    )


class _Part(NamedTuple):
    """A word as written; ``father``: a particle names it the father's; ``before_comma``: so it is a surname.

    ``article``: the particle before it.
    """

    text: str
    hyphen: bool
    father: bool
    before_comma: bool
    article: str = ""


def _parts(text: str) -> list[_Part]:
    """The words of ``text`` without titles and particles."""
    pieces, comma = _split(text)
    extra = extra_words()
    kinds = [extra.get(piece.lower(), "") for piece, _ in pieces]
    if not any(kinds):
        return [
            _Part(piece, hyphen, father=False, before_comma=index < comma)
            for index, (piece, hyphen) in enumerate(pieces)
        ]
    parts = [
        _Part(
            piece,
            hyphen,
            index > 0 and kinds[index - 1] == "father",
            index < comma,
            pieces[index - 1][0] if index > 0 and kinds[index - 1] == "particle" else "",
        )
        for index, (piece, hyphen) in enumerate(pieces)
        if not kinds[index]
    ]
    if len(parts) < min(2, len(pieces)):  # what is left is no name: the title was one (Pan Tadeusz)
        parts = [
            _Part(piece, hyphen, father=False, before_comma=index < comma)
            for index, (piece, hyphen) in enumerate(pieces)
        ]
    return parts


def _split(text: str) -> tuple[list[tuple[str, bool]], int]:
    """The words of a text, each with whether a hyphen stands before it; and how many stand before a comma."""
    if _simple(text):
        return [(word if word.isascii() else one_script(word), False) for word in text.split(" ")][:MAX_WORDS], 0
    before, _, after = _clean(text).partition(",")
    left, right = _pieces(before), _pieces(after)
    return (left + right)[:MAX_WORDS], len(left) if right else 0


def _simple(text: str) -> bool:
    if len(text) > MAX_LENGTH or not _SIMPLE.fullmatch(text):
        return False
    if not text.isascii() and not unicodedata.is_normalized("NFKC", text):
        return False
    return text.istitle() or not _CAMEL.search(text)


def _clean(text: str) -> str:
    clean = unicodedata.normalize("NFKC", _SIGN.sub("", text[:MAX_LENGTH]))
    clean = _POSSESSIVE.sub("", _BRACKETS.sub(" ", clean))
    clean = _RUN_TOGETHER.sub(r"\1. \2.", clean)
    return _CAMEL.sub(" ", _INITIALS.sub(r"\1. ", clean))


def _pieces(half: str) -> list[tuple[str, bool]]:
    """The words of a text, each with whether a hyphen stands before it."""
    found: list[tuple[str, bool]] = []
    for group in _SPACE.split(half):
        title = group.lower() in extra_words()
        words = [word for word in ([group] if title else _HYPHEN.split(group)) if any(map(str.isalpha, word))]
        found += [(one_script(word), index > 0) for index, word in enumerate(words)]
    return found


def _words(parts: Sequence[str]) -> tuple[Word, ...]:
    """Latin words are read alike: one Polish letter in a name says how the whole is spelled."""
    readings = {latin_readings(part.casefold()) for part in parts if script(part) == "latin"}
    sure = {reading for reading in readings if len(reading) == 1}
    shared = next(iter(sure)) if len(sure) == 1 else ()
    return tuple(read_word(part, shared) for part in parts)


def _upper(parts: Sequence[str]) -> frozenset[int]:
    """Positions of words in capitals, where others are not."""
    upper = frozenset(index for index, part in enumerate(parts) if len(part) > 2 and part.isupper())  # noqa: PLR2004
    if not upper:
        return upper
    full = {index for index, part in enumerate(parts) if len(part.rstrip(".")) > 1}
    return upper if full - upper else frozenset()


_TELLING: tuple[Role, ...] = ("patronymic", "given", "surname")


def _readings(words: Sequence[Word], roles: Sequence[Role]) -> int:
    """Genders and cases under which all words agree; a surname that disagrees with the rest is not asked."""
    bits = ANY_READING
    for role in _TELLING:
        if role in roles:
            for word, its_role in zip(words, roles, strict=True):
                if its_role == role:
                    bits = bits & _word_readings(word, role) or bits
    return bits


def _word_readings(word: Word, role: str) -> int:
    if role == "patronymic":
        return word.father.readings if word.father else ANY_READING
    return word.given_bits if role == "given" else word.surname_bits
