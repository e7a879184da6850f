"""How values look on a page: days, EDTF, spans of days, lengths of time, names, text from outside."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, get_group_symbol
from babel.support import NullTranslations

from letapis.model import Days, days

AFTER = "MMMM y"
"""How a month is written after a word such as "since"."""
LONGEST_NAME = 120
"""Code points of a name that a page shows; the whole stands in the report."""

# Characters that could change how their surroundings look: C0 and C1 controls without tab and newline, and the marks
# that turn the direction of writing (Unicode UAX #9, "Trojan Source"). Each is shown as one U+FFFD, so offsets stay.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def plain(text: object) -> str:
    """Text from outside without characters that play tricks, as long as before."""
    return _UNSEEN.sub("\ufffd", str(text))


def short(text: object, most: int = LONGEST_NAME) -> str:
    """A name cut to a length that a page can show, on one line."""
    whole = " ".join(plain(text).split())
    return whole if len(whole) <= most else whole[: most - 1] + "…"


def tail(identity: object) -> str:
    """An id as addresses write it: without its kind, "sha256:" or "person:"."""
    return str(identity).rpartition(":")[2]


def day(value: date | None, language: Locale, style: str = "long") -> str:
    """A day as the language writes it; an empty text for none."""
    return _day(value, str(language), style) if value else ""


@lru_cache(50_000)
def _day(value: date, language: str, style: str) -> str:
    """A page of counts names some hundred days, and the next one mostly the same."""
    return format_date(value, format=style, locale=language)


def instant(value: datetime, language: Locale) -> str:
    """An instant in UTC as the language writes it."""
    return format_datetime(value, format="d MMM y, HH:mm", locale=language, tzinfo=None)


def whole(value: int, language: Locale) -> str:
    """A whole number with its thousands apart, as the language does it."""
    return str(value) if -1000 < value < 1000 else f"{value:,}".replace(",", _group(str(language)))  # noqa: PLR2004


@lru_cache
def _group(language: str) -> str:
    """What stands between thousands."""
    return get_group_symbol(language)


def number(value: float, pattern: str, language: Locale) -> str:
    """A number as the language writes it, by a pattern of CLDR (UTS 35)."""
    return _number(value, pattern, str(language))


@lru_cache(50_000)
def _number(value: float, pattern: str, language: str) -> str:
    """A page of changes has some five hundred numbers, most of them small and met before."""
    return format_decimal(value, format=pattern, locale=language)


def edtf(text: str | None, language: Locale, tongue: NullTranslations) -> str:
    """EDTF (ISO 8601-2) in words: "July 2020", "about 5 May 2021", "since 29 July 2020"."""
    _ = tongue.gettext
    found = days(text)
    if text is None or found is None:
        return str(_("day unknown")) if text is None else plain(text)
    if "/" in text:
        first, _slash, last = text.partition("/")
        return span(days(first), days(last), language, tongue)
    return _about(between(found, language, AFTER if found.approximate else "LLLL y"), found, tongue)


def between(found: Days, language: Locale, month: str = "LLLL y") -> str:
    """The shortest true words for a stretch of days: a day, a month, a year, or both ends.

    `month` is the pattern of a whole month: `LLLL` by itself, `MMMM` after a word (the genitive of Slavic languages).
    """
    first, after = found.earliest, found.latest
    if first is None or after is None:
        return day(first, language) or day(after - timedelta(days=1) if after else None, language)
    last = after - timedelta(days=1)
    if first == last:
        return day(first, language)
    if first.day == 1 and after.day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return format_date(first, month, locale=language)
        if first.month == 1 and after.month == 1 and after.year == first.year + 1:
            return str(first.year)
    return f"{day(first, language, 'd MMM y')} – {day(last, language, 'd MMM y')}"


def span(first: Days | None, last: Days | None, language: Locale, tongue: NullTranslations) -> str:
    """From some day to some day; an open end is said as such."""
    _ = tongue.gettext
    if first and last:
        return f"{_about(between(first, language), first, tongue)} – {_about(between(last, language), last, tongue)}"
    if first:
        return str(_("since %(day)s")) % {"day": _about(between(first, language, AFTER), first, tongue)}
    if last:
        return str(_("until %(day)s")) % {"day": _about(between(last, language, AFTER), last, tongue)}
    return str(_("day unknown"))


def _about(words: str, found: Days, tongue: NullTranslations) -> str:
    return str(tongue.gettext("about %(day)s")) % {"day": words} if found.approximate else words


_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Digits to superscripts."""


def raised(text: str) -> str:
    """Digits behind a circumflex as superscripts: "342^1" is printed 342¹."""
    return re.sub(r"\^(\d+)", lambda found: found[1].translate(RAISED), text)


def duration(text: str | None, tongue: NullTranslations) -> str:
    """An ISO 8601 duration in words: "3 years 6 months"; a range by its two ends."""
    if not text:
        return ""
    if "/" in text:
        return " – ".join(duration(part, tongue) for part in text.split("/"))
    match = _DURATION.fullmatch(text)
    if not match or text == "P":
        return plain(text)
    n = tongue.ngettext
    years, months, weeks, days_ = (int(group) if group else 0 for group in match.groups())
    said = [
        (years, n("%(num)s year", "%(num)s years", years)),
        (months, n("%(num)s month", "%(num)s months", months)),
        (weeks, n("%(num)s week", "%(num)s weeks", weeks)),
        (days_, n("%(num)s day", "%(num)s days", days_)),
    ]
    return " ".join(words % {"num": number} for number, words in said if number)
