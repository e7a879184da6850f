"""Numbers that borrow the unit of a term before or behind them: "A got eight years, B six"."""

from collections.abc import Sequence

from letapis.language.timewords import TimeLanguage
from letapis.reading.times.grammar import Found
from letapis.reading.times.tokens import Token

_APART = ";"
_ASIDE = 16  # tokens between the commas that set something off


def lends(row: Sequence[Token], match: Found, language: TimeLanguage) -> bool:
    """Whether a word before a number says that it borrows the unit of another."""
    return match.first > 0 and row[match.first - 1].text.lower() in language.lending


def alone(row: Sequence[Token], match: Found, language: TimeLanguage) -> bool:
    """Whether a number counts nothing that follows it: a mark, an end, or "for" comes next."""
    after = row[match.last] if match.last < len(row) else None
    before = row[match.first - 1] if match.first else None
    glued = after is not None and "DASH" in after.classes and after.start == row[match.last - 1].end
    if glued:  # "a two-and-a-half-year term"
        return False
    marked = after is not None and not after.text[0].isalnum() and (bool(after.classes) or after.text in _APART)
    closed = after is None or "CLOSER" in after.classes or marked
    behind_name = before is not None and before.text[:1].isupper()  # "X ten years, Stefanovich nine and Y seven"
    named = match.first > 1 and row[match.first - 2].text[:1].isupper()  # "his manager, Bornwell Mwewa, six"
    behind_name = behind_name or (named and lends(row, match, language))  # "Navazhylau to six and Aliaksandrau to ten"
    aside = lends(row, match, language) and match.first > 1 and _behind_aside(row, match.first - 2)
    behind_name = behind_name or aside  # "Vijil, once the president of a party, to ten and the student Alemán to 13"
    linked = after is not None and "LINK" in after.classes
    next_name = linked and match.last + 1 < len(row) and row[match.last + 1].text[:1].isupper()
    closed = (
        closed
        or _pair_ends(row, match)
        or _given_then(row, match, language)
        or _given_to(row, match, language)
        or (behind_name and linked)
        or (next_name and lends(row, match, language))
    )  # "given 17 and Y 11"
    named = named or (_at_end(after) and _behind_aside(row, match.first - 1))
    return closed and before is not None and (before.text[0].isalpha() or (before.text == "," and named))


def in_brackets_too(row: Sequence[Token], match: Found, since: int) -> bool:
    """“A (12 years), B (10 years) and C (8)”: behind a name, like the term before."""
    around = [token.text for token in row[max(0, match.first - 2) : match.last + 1]]
    closed = since < len(row) and row[since].text == ")" and len(around) > 3  # noqa: PLR2004
    return closed and around[0][:1].isupper() and around[1] == "(" and around[-1] == ")" and since < match.first


def _pair_ends(row: Sequence[Token], match: Found) -> bool:
    """“And his colleagues 15 and 13.”: of two numbers, the second of which ends a clause, the first."""
    rest = row[match.last : match.last + 3]
    joined = len(rest) > 1 and "LINK" in rest[0].classes and not rest[1].classes.keys().isdisjoint(_NUMBERS)
    return joined and (_at_end(rest[2] if len(rest) > 2 else None) or rest[2].text == ",")  # noqa: PLR2004


_NUMBERS = {"NUMBER", "NUMBERWORD"}


def _given_then(row: Sequence[Token], match: Found, language: TimeLanguage) -> bool:
    """“Had already been given four in December 2021": a number before the time at which it was given."""
    rest = row[match.last : match.last + 2]
    connective = language.connectives.get((rest[0].text.lower(),)) if len(rest) > 1 else None
    return connective is not None and lends(row, match, language) and "TIME" in rest[1].classes


def _at_end(after: Token | None) -> bool:
    return after is None or after.text in _APART or bool({"STOP", "DOT"} & set(after.classes))


def _behind_aside(row: Sequence[Token], comma: int) -> bool:
    """“And Mahammad Kekalov, whose title is coordinator, seven.”: behind what is set off behind a name."""
    before = (n for n in range(comma - 1, max(1, comma - _ASIDE), -1) if row[n].text == ",")
    opens = next(before, None)
    return row[comma].text == "," and opens is not None and row[opens - 1].text[:1].isupper()


def _given_to(row: Sequence[Token], match: Found, language: TimeLanguage) -> bool:
    """“Five years to Znak and four to Losik”: the second term of a list, before "to" and a name."""
    around = [token.text for token in row[max(0, match.first - 1) : match.last + 2]]
    listed = match.first > 0 and around[0] in language.listing and len(row) > match.last + 1
    return listed and around[-2].lower() in language.lending and around[-1][:1].isupper()
