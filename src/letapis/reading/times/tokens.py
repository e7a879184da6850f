"""A paragraph as a row of tokens, each with the classes its words belong to."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from letapis.language.timewords import TimeLanguage, Value

# Words first, as most tokens are; longer shapes before shorter ones. Every repetition is bounded or cannot overlap its
# neighbour, so that the scan stays linear.
_OF_LANGUAGE = {"amount", "decade", "short", "ordinal", "own"}  # shapes that each language writes in its own way
_SHAPE = {
    "word": r"[^\W\d_]+",
    "date": (
        r"(?<!\d)(?:(?<!\d[/.-])|(?<=\d{4}-)(?=\d\d?/)|(?<=/\d-)|(?<=/\d\d-))"
        r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d\d|\d\d[.]\d\d[.]\d\d)(?!\d|/\d|[.]\d)"
    ),
    "pair": r"(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/])",
    "clock": r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])",
    "amount": "",
    "decade": "",
    "short": "",
    "ordinal": "",
    "number": r"\d+",
    "own": "",
    "gap": r"\n[ \t\r]*\n",
    "mark": r"[^\w\s]",
}
_CLASS_OF_MARK = {
    "!": "STOP",
    "?": "STOP",
    "’": "APOSTROPHE",
    "'": "APOSTROPHE",
    ",": "COMMA", ".": "DOT", "-": "DASH", "–": "DASH", "—": "DASH", "~": "DASH", "‑": "DASH", "(": "OPEN",
    ")": "CLOSE", "/": "SLASH", "$": "CURRENCY", "€": "CURRENCY", "£": "CURRENCY", "₽": "CURRENCY", "₴": "CURRENCY",
    "₺": "CURRENCY", "¥": "CURRENCY", "₹": "CURRENCY", "₸": "CURRENCY",
}  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_DAYS = 31
_LONGEST_NUMBER = 9


@dataclass(slots=True, eq=False)
class Token:
    """A word, a number or a mark, with a value for each class it belongs to, and the character that stands for these.

    Not frozen like other records: one is made for every word of a text that has a class. A word without one stands for
    itself wherever it is met, so that its place says nothing.
    """

    start: int
    end: int
    text: str
    classes: Mapping[str, Value]
    code: str


_EMPTY: Mapping[str, Value] = {}


class Lexicon:
    """The words of a language, ready to be looked up; built once a language."""

    def __init__(self, language: TimeLanguage, literals: frozenset[str]) -> None:
        self.weak = language.weak
        shapes = {**_SHAPE, **{name: language.shapes[name] for name in _OF_LANGUAGE}}
        self._token = re.compile("|".join(f"(?:{shape})" for shape in shapes.values()))
        self._amount = str.maketrans(dict(language.amount_marks))
        self._kind = re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in shapes.items()))
        self._classes: dict[str, dict[str, Value]] = {}
        for name, words in language.words.items():
            for word, value in words.items():
                self._classes.setdefault(word, {})[name] = value
        for word in literals:
            self._classes.setdefault(word, {})[word] = None
        self.literals = literals

    def split(self, text: str, start: int, end: int) -> list[str]:
        """The words, numbers and marks of `text` between two offsets."""
        return self._token.findall(text, start, end)

    def kind(self, word: str) -> str | None:
        """The shape of what `split` gives."""
        match = self._kind.fullmatch(word)
        return match.lastgroup if match else None

    def amount(self, word: str) -> Mapping[str, Value]:
        """The classes of a sum, with the marks of its language as those of a number in Python."""
        return {"AMOUNT": word.translate(self._amount)}

    def word(self, text: str) -> Mapping[str, Value]:
        """The classes of a word; a weak one in small letters keeps the classes `ANY…` and has others as `WEAK…`."""
        small = text.lower()
        classes = self._classes.get(small)
        if classes is None:
            return _EMPTY
        if small in self.weak and text[0].islower():
            return {_weakened(name): value for name, value in classes.items()}
        return classes

    def signatures(self) -> frozenset[frozenset[str]]:
        """Every set of classes that a word of the language can have."""
        found = {frozenset(classes) for classes in self._classes.values()}
        for word in self.weak:
            found.add(frozenset(self.word(word)))
        return frozenset(found)


def _weakened(name: str) -> str:
    """The class of a weak word: what begins with `ANY`, and the word itself, it keeps."""
    return name if name.startswith("ANY") or not name.isupper() else "WEAK" + name


def classes_of(word: str, lexicon: Lexicon) -> Mapping[str, Value]:
    """The classes of what `Lexicon.split` gives, by the language's lexicon or by its shape."""
    kind = lexicon.kind(word)
    if kind is None:
        return _EMPTY
    if kind == "word":
        return lexicon.word(word)
    return lexicon.amount(word) if kind == "amount" else _shape(kind, word)


def _shape(kind: str, word: str) -> Mapping[str, Value]:
    """The classes of what is no word: by its shape alone, in any language."""
    read = _SHAPES.get(kind)
    return read(word) if read else {kind.upper(): None}


def _ordinal(word: str) -> Mapping[str, Value]:
    value = _digits(word)
    return {"ORDINAL": value, "DAYNUM": value} if 1 <= value <= _DAYS else {"ORDINAL": value}


def _mark(word: str) -> Mapping[str, Value]:
    name = _CLASS_OF_MARK.get(word)
    return {name: word} if name else _EMPTY


def _decade(word: str) -> Mapping[str, Value]:
    return {"DECADE": _digits(word)}


def _digits(word: str) -> int:
    return int("".join(c for c in word if c.isdigit()))


def _number(word: str) -> Mapping[str, Value]:
    if len(word) > _LONGEST_NUMBER:
        return {"AMOUNT": word}
    value = int(word)
    classes: dict[str, Value] = {"NUMBER": value}
    if len(word) == len("2020") and _FIRST_YEAR <= value <= _LAST_YEAR:
        classes["YEAR"] = value
    if len(word) == len("20201024"):
        classes["EIGHT"] = value
    if len(word) <= len("31"):
        if 1 <= value <= _DAYS:
            classes["DAY"] = classes["DAYNUM"] = value
        if len(word) == len("31"):
            classes["TWODIGIT"] = value
    return classes


_SHAPES: dict[str, Callable[[str], Mapping[str, Value]]] = {
    "number": _number,
    "ordinal": _ordinal,
    "mark": _mark,
    "decade": _decade,
    "short": lambda word: {"SHORTYEAR": _digits(word)},
}


def number_signatures() -> frozenset[frozenset[str]]:
    """Every set of classes that a number or a mark can have."""
    samples = ("1", "10", "45", "0", "500", "1999", "20201024", "9999999999")
    found = {frozenset(_number(sample)) for sample in samples}
    found |= {frozenset(_shape("ordinal", sample)) for sample in ("9", "45")}
    found |= mark_signatures() | {frozenset({kind}) for kind in ("DATE", "PAIR", "CLOCK")}
    return frozenset(found | {frozenset({name}) for name in ("DECADE", "SHORTYEAR", "AMOUNT")})


def mark_signatures() -> frozenset[frozenset[str]]:
    """Every set of classes that a mark can have."""
    return frozenset({frozenset({name}) for name in (*_CLASS_OF_MARK.values(), "GAP", "OWN")})
