"""Rows of patterns compiled to regular expressions over the classes of tokens.

Each set of classes that a token can have is one character; a paragraph becomes a string of them, and a row a regular
expression over that string. Words that no row names are one and the same blank, which no row matches, so whole
stretches of a text are passed over at the speed of a string search.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from letapis.language.timewords import TimeLanguage, TimeRow, Value
from letapis.reading.times.numbers import SIGNATURES, join_numbers
from letapis.reading.times.tokens import (
    Lexicon,
    Token,
    classes_of,
    mark_signatures,
    number_signatures,
)

BLANK = " "
_MOST_KNOWN = 50_000
_FIRST_CODE = 0xE000
_ITEM = re.compile(r"(?:(?P<capture>[a-z]\w*)=)?(?P<name>[A-Z]+|[^\W\d_]+)|(?P<syntax>[()|?])|(?P<space>\s+)")


@dataclass(frozen=True, slots=True)
class Found:
    """A row that matched, from token `first` up to token `last` (half-open), and the tokens it captured."""

    row: TimeRow
    first: int
    last: int
    captured: dict[str, Token]

    def value(self, capture: str, *classes: str) -> Value:
        """The value of a captured token in the first of the classes that it has."""
        token = self.captured.get(capture)
        if token is None:
            return None
        return next((token.classes[name] for name in classes if name in token.classes), None)


@dataclass(frozen=True)
class _Rows:
    """The rows that begin with one character."""

    each: tuple[tuple[TimeRow, re.Pattern[str]], ...]

    @cached_property
    def any_of(self) -> re.Pattern[str]:
        """One expression that tells whether any of them matches; without captures, whose names they share."""
        return _compiled("|".join(_CAPTURE.sub("(?:", expression.pattern) for _, expression in self.each))


Index = dict[str, _Rows]


class Grammar:
    """The rows of one language, compiled."""

    def __init__(self, language: TimeLanguage) -> None:
        rows = (*language.rows, *language.lengths)
        literals = frozenset(m["name"] for row in rows for m in _ITEM.finditer(row.pattern) if _is_literal(m))
        self.language = language
        self.lexicon = Lexicon(language, literals)
        extra = SIGNATURES | {frozenset({"TIME"})}
        signatures = sorted(self.lexicon.signatures() | number_signatures() | extra, key=sorted)
        self._codes = {signature: chr(_FIRST_CODE + n) for n, signature in enumerate(signatures)}
        self._by_class: dict[str, str] = {}
        for signature, code in self._codes.items():
            for name in signature:
                self._by_class[name] = self._by_class.get(name, "") + code
        self.levels = {level: self._index([r for r in language.rows if r.level == level]) for level in (1, 2, 3)}
        self.lengths = self._index(list(language.lengths))

        self._known: dict[str, tuple[Mapping[str, Value], str]] = {}
        self._codes_known = _Codes(self)
        self._blanks: dict[str, Token] = {}
        self.time = self._codes[frozenset({"TIME"})]
        light = self._light(language)
        self._core = re.compile("[" + "".join(c for c in self._codes.values() if c not in light) + "]")
        self._numbers = re.compile("[" + self._by_class["NUMBERWORD"] + self._by_class["TENS"] + "]")

    def _light(self, language: TimeLanguage) -> frozenset[str]:
        """The codes of words that make no time by themselves: particles, articles and marks."""
        light = {self._codes[signature] for signature in mark_signatures() if signature in self._codes}
        return frozenset(light | {self.look_up(word)[1] for word in language.light})

    def look_up(self, word: str) -> tuple[Mapping[str, Value], str]:
        """The classes of a word and the character that stands for them; remembered, as texts repeat their words."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            classes = classes_of(word, self.lexicon)
            known = self._known[word] = (classes, self.code_of(classes))
        return known

    def code_of(self, classes: Mapping[str, Value]) -> str:
        """The character that stands for a set of classes."""
        return self._codes.get(frozenset(classes), BLANK) if classes else BLANK

    def row(self, text: str, start: int, end: int) -> list[Token]:
        """The tokens of a paragraph; none where no word of it can make a time."""
        if len(self._codes_known) > _MOST_KNOWN:
            self._codes_known.clear()
            self._blanks.clear()
        words = self.lexicon.split(text, start, end)
        codes = "".join(map(self._codes_known.__getitem__, words))
        if not self._core.search(codes):
            return []
        row = list(self._tokens(words, text, start))
        numbers = [match.start() for match in self._numbers.finditer(codes)]
        return join_numbers(row, numbers, self.code_of) if numbers else row

    def _tokens(self, words: Sequence[str], text: str, start: int) -> Iterator[Token]:
        """The words with their places. Those of no class are most of a text, and their places are never asked for."""
        blanks, find = self._blanks, text.index
        for word in words:
            place = find(word, start)  # between two words is nothing that a word begins with
            start = place + len(word)
            blank = blanks.get(word)
            if blank is not None:
                yield blank
                continue
            token = Token(place, start, word, *self.look_up(word))
            if not token.classes:
                blanks[word] = token
            yield token

    def _index(self, rows: Sequence[TimeRow]) -> Index:
        """The rows, by the characters that they can begin with."""
        index: dict[str, list[tuple[TimeRow, re.Pattern[str]]]] = {}
        for row in rows:
            source = "".join(self._piece(match) for match in _items(row.pattern))
            compiled = (row, re.compile(source))
            for code in self._firsts(row.pattern):
                index.setdefault(code, []).append(compiled)
        return {code: _Rows(tuple(each)) for code, each in index.items()}

    def _piece(self, match: re.Match[str]) -> str:
        if match["syntax"]:
            return "(?:" if match["syntax"] == "(" else match["syntax"]
        if match["space"]:
            return ""
        codes = self._by_class.get(match["name"])
        if codes is None:
            message = f"no word belongs to the class {match['name']}"
            raise ValueError(message)
        one = f"[{codes}]"
        return f"(?P<{match['capture']}>{one})" if match["capture"] else one

    def _firsts(self, pattern: str) -> str:
        firsts, _, _ = self._first_of(list(_items(pattern)), 0)
        return "".join(sorted(set(firsts)))

    def _first_of(self, items: list[re.Match[str]], position: int) -> tuple[str, bool, int]:
        """First characters of the alternatives from `position` on, whether they can be empty, and where they end."""
        firsts, empty_any, empty = "", False, True
        while position < len(items):
            match = items[position]
            position += 1
            if match["space"]:
                continue
            if match["syntax"] == ")":
                break
            if match["syntax"] == "|":
                empty_any, empty = empty_any or empty, True
                continue
            if match["syntax"] == "(":
                inner, optional, position = self._first_of(items, position)
            else:
                inner, optional = self._by_class.get(match["name"], ""), False
            if position < len(items) and items[position]["syntax"] == "?":
                optional, position = True, position + 1
            if empty:
                firsts += inner
            empty = empty and optional
        return firsts, empty_any or empty, position

    def candidates(self, codes: str, index: Index, position: int) -> int | None:
        """The next place, from `position` on, at which a row of the index may begin a time, or None."""
        core = self._core.search(codes, position)
        while core is not None:
            # From the start of the run of words that holds it, if that is not before `position`.
            start = max(position, codes.rfind(BLANK, position, core.start()) + 1)
            end = codes.find(BLANK, core.start())
            end = end if end >= 0 else len(codes)
            for place in range(start, end):
                if codes[place] in index:
                    return place
            core = self._core.search(codes, end)
        return None

    def matches(self, codes: str, position: int, row_of_tokens: Sequence[Token], index: Index) -> Iterator[Found]:
        """What the rows match at a position, longest first; of equally long ones the earlier row first."""
        rows = index.get(codes[position])
        if rows is None or not rows.any_of.match(codes, position):
            return
        got = [(row, m) for row, expression in rows.each if (m := expression.match(codes, position))]
        if len(got) > 1:
            got.sort(key=lambda pair: -pair[1].end())
        for row, match in got:
            captured = {name: row_of_tokens[match.start(name)] for name, found in match.groupdict().items() if found}
            yield Found(row, match.start(), match.end(), captured)

    def codes(self, row_of_tokens: Sequence[Token]) -> str:
        """The characters that stand for a row of tokens."""
        return "".join([token.code for token in row_of_tokens])


class _Codes(dict[str, str]):
    """The character of each word met."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__()
        self._grammar = grammar

    def __missing__(self, word: str) -> str:
        code = self[word] = self._grammar.look_up(word)[1]
        return code


@lru_cache(maxsize=4096)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


_CAPTURE = re.compile(r"\(\?[A-Z]<\w+>")


def _items(pattern: str) -> list[re.Match[str]]:
    found = list(_ITEM.finditer(pattern))
    if sum(len(match.group()) for match in found) != len(pattern):
        message = f"not a pattern: {pattern}"
        raise ValueError(message)
    return found


def _is_literal(match: re.Match[str]) -> bool:
    return bool(match["name"]) and match["name"].islower()


@lru_cache(maxsize=8)
def grammar_of(language: TimeLanguage) -> Grammar:
    """The compiled grammar of a language, made at its first use."""
    return Grammar(language)
