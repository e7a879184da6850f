"""Numbers written in words, joined into one token each ("twenty-five", "thirty-first", "two thousand and fifteen")."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from letapis.language.timewords import Value
from letapis.reading.times.tokens import Token

_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_CENTURY = 100

SIGNATURES = frozenset({frozenset({"COUNT", "COMPOUND"}), frozenset({"COUNT", "COMPOUND", "YEAR"})})


def join_numbers(
    row: Sequence[Token], begins: Iterable[int], code_of: Callable[[Mapping[str, Value]], str]
) -> list[Token]:
    """The tokens with each number of several words as one; `begins` are the places, in order, where one may begin."""
    out: list[Token] = []
    done = 0
    for position in begins:
        if position < done:
            continue
        end, classes = _number_at(row, position)
        if end > position + 1:
            text = " ".join(token.text for token in row[position:end])
            out += row[done:position]
            out.append(Token(row[position].start, row[end - 1].end, text, classes, code_of(classes)))
            done = end
    return [*out, *row[done:]]


def _value(row: Sequence[Token], position: int, name: str) -> int | None:
    if position >= len(row):
        return None
    value = row[position].classes.get(name)
    return value if isinstance(value, int) else None


def _number_at(row: Sequence[Token], position: int) -> tuple[int, Mapping[str, Value]]:
    """Where the number that begins here ends, and its classes."""
    end, value, ordinal = _below_hundred(row, position)
    if ordinal:
        return end, {"ORDINAL": value, "DAYNUM": value} if value < 32 else {"ORDINAL": value}  # noqa: PLR2004 - days
    end, value = _hundreds(row, end, value)
    classes: dict[str, Value] = {"COUNT": value, "COMPOUND": value}
    if _FIRST_YEAR <= value <= _LAST_YEAR:
        classes["YEAR"] = value
    return end, classes


def _below_hundred(row: Sequence[Token], position: int) -> tuple[int, int, bool]:
    tens = _value(row, position, "TENS")
    if tens is None:
        return position + 1, _value(row, position, "NUMBERWORD") or 0, False
    after = position + 1
    dash = after < len(row) and "DASH" in row[after].classes and row[after].end == row[after].start + 1
    after += dash
    ones, ordinal = _value(row, after, "NUMBERWORD"), _value(row, after, "ORDINAL")
    if ones is not None and ones < 10:  # noqa: PLR2004 - ones
        return after + 1, tens + ones, False
    if ordinal is not None and ordinal < 10:  # noqa: PLR2004 - ones
        return after + 1, tens + ordinal, True
    return position + 1, tens, False


def _hundreds(row: Sequence[Token], end: int, value: int) -> tuple[int, int]:
    """Goes on after "two" or "nineteen" with hundreds and thousands, or, of a year, with its last two figures."""
    factor = _value(row, end, "HUNDREDS")
    if factor is None:
        low = _value(row, end, "TENS")
        if 13 <= value <= 20 and low is not None:  # noqa: PLR2004 - the centuries that are read in pairs
            last, ones, ordinal = _below_hundred(row, end)
            return (last, value * _CENTURY + ones) if not ordinal else (end, value)
        return end, value
    total, end = value * factor, end + 1
    linked = end + (end < len(row) and "LINK" in row[end].classes)
    if _value(row, linked, "TENS") is None and _value(row, linked, "NUMBERWORD") is None:
        return end, total
    last, more, ordinal = _below_hundred(row, linked)
    if ordinal:
        return end, total
    smaller = _value(row, last, "HUNDREDS")
    if smaller is not None and smaller < factor:
        last, more = _hundreds(row, last, more)
    return last, total + more
