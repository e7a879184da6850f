"""A text parted into the words of a name: titles and particles aside, whatever joins or parts them put right."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from letapis.identity.letters import fold, has_latin, one_script, script
from letapis.language.names import extra_words, former_words

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


class Parts(NamedTuple):
    """The words as written, and where a hyphen stands before one, which particle, which is the father's name.

    ``before_comma``: positions before a comma, which are of the surname.
    """

    texts: tuple[str, ...]
    hyphens: tuple[bool, ...]
    articles: tuple[str, ...]
    sons: frozenset[int]
    before_comma: frozenset[int]


NOWHERE: frozenset[int] = frozenset()
_BLANK = tuple([("",) * size for size in range(MAX_WORDS + 1)])
_FATHERS_FROM = 3
"""Words from which one may be the father's name."""


def parts_of(text: str) -> Parts:
    """The words of ``text`` without titles and particles."""
    pieces, hyphens, comma = _split(text)
    kinds = _kinds(text, pieces)
    if not kinds:
        surname = frozenset(range(comma)) if comma else NOWHERE
        return Parts(pieces, hyphens, _BLANK[len(pieces)], NOWHERE, surname)
    kept = [at for at, kind in enumerate(kinds) if not kind]
    before = [kinds[at - 1] if at else "" for at in kept]
    sons = [index for index, kind in enumerate(before[:-1]) if kind == "father"]
    return Parts(
        tuple([pieces[at] for at in kept]),
        tuple([hyphens[at] and not kinds[at - 1] for at in kept]),
        tuple([pieces[at - 1] if kind == "particle" else "" for at, kind in zip(kept, before, strict=True)]),
        frozenset(sons) if len(kept) >= _FATHERS_FROM else NOWHERE,
        frozenset([index for index, at in enumerate(kept) if at < comma]),
    )


def _kinds(text: str, pieces: Sequence[str]) -> list[str]:
    """What each word is beside a name, empty for one of the name; an empty list where all are of it."""
    extra = extra_words()
    plain = list(map(_plain if not text.isascii() and has_latin(text) else str.lower, pieces))
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
    return text.istitle() or text.isupper() or not _CAMEL.search(text)


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
