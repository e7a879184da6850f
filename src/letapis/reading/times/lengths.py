"""Terms as ISO 8601 durations, ages, and sums of money."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letapis.language.timewords import TimeLanguage
from letapis.model import Span
from letapis.reading.times.borrowing import alone, in_brackets_too, lends
from letapis.reading.times.grammar import Found, Grammar, grammar_of
from letapis.reading.times.rows import paragraphs
from letapis.reading.times.tokens import Token

_GLUED = re.compile(r"\d[A-Z][a-z]")
"""“7Day News”: a name."""
_LETTER = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_MANY = {"decade": (10, "year"), "century": (100, "year"), "fortnight": (2, "week"), "quarter": (3, "month")}
_HALF = {"year": (6, "month"), "decade": (5, "year"), "century": (50, "year"), "month": (15, "day")}
_OLDEST = 120
_MOST = 7  # terms of one list
_LONGEST = 60  # units that a number without one may count
_AS_LONG = 3  # times the term before, where that is longer: "156 months, B to 150"
_COUNTABLE = 10**9  # of one unit in a term
_ELLIPSIS = 40  # tokens from a term to a number that borrows its unit


@dataclass(frozen=True, slots=True)
class FoundLength:
    """A length of time or a sum.

    `kind` is `term`, `age`, `life` (a sentence without an end: no duration) or `money`. `duration` is ISO 8601
    (`P2Y6M`; `P7Y/P8Y` for a range). Of money `value` is the number and `currency` ISO 4217, or `BV` for Belarusian
    base units; null where the word names the money of several countries and the text does not say which.
    """

    span: Span
    kind: str
    duration: str | None
    rule: str
    value: str | None = None
    currency: str | None = None


def find_durations(text: str, *, lookups: TimeLanguage, jurisdiction: str | None = None) -> tuple[FoundLength, ...]:
    """The terms, ages and sums of a text, in reading order; lengths that belong to a date ("two years ago") are none.

    `jurisdiction` (ISO 3166-1, small letters) settles whose rubles or pounds are meant.
    """
    grammar = grammar_of(lookups)
    return tuple(length for row in paragraphs(text, grammar) for length in _lengths(text, row, grammar, jurisdiction))


def _lengths(text: str, row: Sequence[Token], grammar: Grammar, jurisdiction: str | None) -> Iterator[FoundLength]:
    codes, position, unit, since, most = grammar.codes(row), 0, "", 0, float(_LONGEST)
    waiting: list[Found] = []
    while position < len(row):
        got: tuple[FoundLength, ...] = ()
        if codes[position] in grammar.lengths:
            for match in grammar.matches(codes, position, row, grammar.lengths):
                elliptic = match.row.action == "elliptic"
                if elliptic and _of_people(row, match, grammar.language):
                    continue
                if elliptic and _waits(row, match, grammar.language):
                    waiting.append(match)
                stands = alone(row, match, grammar.language) or in_brackets_too(row, match, since)
                if elliptic and not (unit and position - since <= _ELLIPSIS and stands):
                    continue
                got = _elliptic(text, row, match, unit, most) if elliptic else _read(text, row, match, jurisdiction)
                got = tuple(one for one in got if not _GLUED.search(one.span.text))
                if got:
                    yield from _lent(text, row, waiting, match, got, grammar.language)
                    unit, since = _carried(match, unit, got), match.last
                    most = most if elliptic else max(_LONGEST, _AS_LONG * (_number(match, "n", "k") or 0))
                    position = match.last
                    break
        if not got:
            position += 1
        yield from got


def _of_people(row: Sequence[Token], match: Found, language: TimeLanguage) -> bool:
    """“The other three, all students", "day 31", "on counts two and three”: numbers that are no length."""
    first = match.first
    while first and row[first - 1].classes.keys() & _OF_ROW:
        first -= 1
    near, before = (row[at - 1] if at else None for at in (match.first, first))
    counted = before is not None and before.text.lower() in language.counting
    return counted or (near is not None and "ANYUNIT" in near.classes)


_OF_ROW = {"NUMBER", "NUMBERWORD", "COMMA", "LINK"}
"""What a row of numbers is made of."""


def _waits(row: Sequence[Token], match: Found, language: TimeLanguage) -> bool:
    """“To ten” of "sentenced A to ten, B to nine and C to seven years": the unit is still to come."""
    after = row[match.last].text if match.last < len(row) else ""
    return lends(row, match, language) and after in language.listing


def _lent(
    text: str,
    row: Sequence[Token],
    waiting: list[Found],
    match: Found,
    got: Sequence[FoundLength],
    language: TimeLanguage,
) -> Iterator[FoundLength]:
    """The terms before that borrow the unit of this one, if it stands in the same list."""
    near = [found for found in waiting if match.first - found.last <= _ELLIPSIS]
    waiting.clear()
    listed = lends(row, match, language) and got[0].kind == "term"
    if listed and match.row.action == "term":
        unit = _carried(match, "", got)
        for found in near:
            yield from _elliptic(text, row, found, unit)


def _carried(match: Found, unit: str, got: Sequence[FoundLength]) -> str:
    """The unit that a later number without one is of ("seven years, and his brother six")."""
    if match.row.action in {"term", "term-range", "term-list"} and got[0].kind == "term":
        return _unit(match, "u2") or _unit(match, "u") or unit
    return unit


def _elliptic(
    text: str, row: Sequence[Token], match: Found, unit: str, most: float = _LONGEST
) -> tuple[FoundLength, ...]:
    value = match.value("n2", "COMPOUND")
    count = float(value) if isinstance(value, int) else None
    if count is None:
        word = match.value("n", "NUMBERWORD")
        count = float(word) if isinstance(word, int) else _number(match, "n", "k")
    if count is None or not 1 < count < most:
        return ()
    duration = duration_text([(count + 0.5 * ("half" in match.captured), unit)])
    span = Span.cut(text, row[match.first].start, row[match.last - 1].end)
    return (FoundLength(span, "term", duration, match.row.name),) if duration else ()


def _read(text: str, row: Sequence[Token], match: Found, jurisdiction: str | None) -> tuple[FoundLength, ...]:
    action = match.row.action
    if match.row.arguments.get("apposed") and not (match.first and row[match.first - 1].text[:1].isupper()):
        return ()
    first, last = row[match.first + (1 if match.row.arguments.get("skip") else 0)], row[match.last - 1]
    if match.row.arguments.get("skip"):
        last = first
    if match.row.arguments.get("within"):
        first = match.captured.get("n") or match.captured["k"]  # what stands before the number only tells what it is
    span = Span.cut(text, first.start, last.end)
    if action == "life":
        return (FoundLength(span, "life", None, match.row.name),)
    if action == "money":
        return _money(span, match, jurisdiction)
    if action == "age":
        years = _number(match, "n", "k")
        plain = years is not None and 0 < years < _OLDEST
        unit = match.value("u", "ANYUNIT", "UNITS") or "year"
        return (
            (FoundLength(span, "age", f"P{years:g}{_LETTER.get(str(unit), 'Y')}", match.row.name),)
            if plain and years
            else ()
        )
    if action == "term-range":
        return _range(text, span, match)
    if action == "term-list":
        return _list(text, span, match)
    duration = _half(match) if action == "half-term" else _term(match)
    return (FoundLength(span, "term", duration, match.row.name),) if duration else ()


def _number(match: Found, words: str, digits: str) -> float | None:
    for capture, classes in ((words, ("COUNT",)), (digits, ("NUMBER",)), ("x", ("AMOUNT",))):
        value = match.value(capture, *classes)
        if isinstance(value, int):
            return float(value)
        if isinstance(value, str) and words == "n":
            return float(value)
    return None


def _unit(match: Found, name: str) -> str | None:
    value = match.value(name, "ANYUNIT", "UNIT", "UNITS")
    return value if isinstance(value, str) else None


def _half(match: Found) -> str | None:
    count, unit = _HALF.get(_unit(match, "u") or "", (0, ""))
    return duration_text([(count, unit)]) if count else None


def _term(match: Found) -> str | None:
    amounts: list[tuple[float, str]] = []
    if _unit(match, "u2") and _unit(match, "u2") == _unit(match, "u"):
        return None  # "seven years and six years": two terms
    for suffix in ("", "2", "3"):
        count, unit = _number(match, f"n{suffix}", f"k{suffix}"), _unit(match, f"u{suffix}")
        if count is None and unit and match.row.name == "term-another":
            count = 1.0
        if count is not None and unit:
            amounts.append((count, unit))
    if amounts and "half" in match.captured:
        amounts[0] = (amounts[0][0] + 0.5, amounts[0][1])
    return duration_text(amounts)


def duration_text(amounts: Sequence[tuple[float, str]]) -> str | None:
    """ISO 8601 for counts of units; a half becomes the next smaller unit; null for a unit that has none.

    And for more than anybody counts: of a thousand figures in a row a float is infinite.
    """
    if any(count > _COUNTABLE for count, _ in amounts):
        return None
    total: dict[str, int] = {}
    for count, unit in amounts:
        factor, base = _MANY.get(unit, (1, unit))
        whole = int(count * factor)
        if base not in _LETTER:
            return None
        total[base] = total.get(base, 0) + whole
        if count * factor != whole:
            more, smaller = _HALF.get(base, (0, ""))
            if not more:
                return None
            total[smaller] = total.get(smaller, 0) + round((count * factor - whole) * 2 * more)
    text = "".join(f"{total[unit]}{_LETTER[unit]}" for unit in ("year", "month", "week", "day") if total.get(unit))
    return f"P{text}" if text else None


def _range(text: str, span: Span, match: Found) -> tuple[FoundLength, ...]:
    low, high, unit = _number(match, "n", "k"), _number(match, "n2", "k2"), _unit(match, "u2")
    if low is None or high is None or unit is None:
        return ()
    low, high = low + 0.5 * ("low" in match.captured), high + 0.5 * ("half" in match.captured)
    own = _unit(match, "u") or unit
    first, second = duration_text([(low, own)]), duration_text([(high, unit)])
    if first is None or second is None:
        return ()
    one = match.captured.get("n") or match.captured["k"]
    other = match.captured.get("n2") or match.captured["k2"]
    listed = "LINK" in _between(match) and match.row.name == "term-range"
    if listed or (high < low and own == unit):
        here = Span.cut(text, one.start, one.end)
        there = Span.cut(text, other.start, span.end)
        return (FoundLength(here, "term", first, match.row.name), FoundLength(there, "term", second, match.row.name))
    return (FoundLength(span, "term", f"{first}/{second}", match.row.name),)


def _list(text: str, span: Span, match: Found) -> tuple[FoundLength, ...]:
    """“5, 6 and 7 years”: so many terms, the last with the unit that all have; each may have a half."""
    unit, found = _unit(match, "u2"), []
    suffixes = [s for s in ("", *map(str, range(2, _MOST))) if f"n{s}" in match.captured or f"k{s}" in match.captured]
    if len(suffixes) == 2 and not any(f"half{s}" in match.captured for s in suffixes):  # noqa: PLR2004 - a range, read as one
        return ()
    for suffix in suffixes:
        count = _number(match, f"n{suffix}", f"k{suffix}")
        number = match.captured.get(f"n{suffix}") or match.captured[f"k{suffix}"]
        half = match.captured.get(f"half{suffix}")
        whole = count + 0.5 * (half is not None) if count is not None else None
        duration = duration_text([(whole, unit)]) if whole is not None and unit is not None else None
        if duration is None or count is None or not 0 < count < _LONGEST:
            return ()
        here = Span.cut(text, number.start, span.end if suffix == suffixes[-1] else (half or number).end)
        found.append(FoundLength(here, "term", duration, match.row.name))
    return tuple(found)


def _between(match: Found) -> frozenset[str]:
    link = match.captured.get("link")
    return frozenset(link.classes) if link else frozenset()


def _money(span: Span, match: Found, jurisdiction: str | None) -> tuple[FoundLength, ...]:
    number = _number(match, "n", "k")
    if number is None:
        return ()
    million = match.value("million", "MILLION")
    total = number * million if isinstance(million, int) else number
    value = f"{total:.2f}".rstrip("0").rstrip(".")
    return (FoundLength(span, "money", None, match.row.name, value, _currency(match, jurisdiction)),)


def _currency(match: Found, jurisdiction: str | None) -> str | None:
    fixed = match.row.arguments.get("currency")
    nation = match.value("nation", "NATION")
    word = fixed or nation or match.value("money", "MONEY") or match.value("sign", "CURRENCY")
    if not isinstance(word, str):
        return None
    if ":" in word:
        pairs = dict(pair.split(":") for pair in word.split())
        return pairs.get(jurisdiction or "")
    return _SIGNS.get(word, word)


_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH", "₺": "TRY", "¥": "CNY", "₹": "INR", "₸": "KZT"}
