"""EDTF dates moved by a length of time, no more precise than the length: eight years before a day is about a year."""

import re
from datetime import date, timedelta

_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_MONTHS = 12
_IN_MONTH = 25  # days after which a month told is another
_FEW_YEARS = 4  # years that are counted on to a month; more are a round number


def shifted(edtf: str, duration: str | None, sign: int) -> str | None:
    """`edtf` moved by an ISO 8601 `duration`, later (`sign` 1) or earlier (-1); None where that cannot be told.

    Days move a day exactly; weeks give a day, months a month, years a year, each approximate (`~`).
    """
    match = _LENGTH.fullmatch(duration or "")
    plain = edtf.strip("~?%").split("/")[0]
    if match is None or not any(match.groups()):
        return None
    years, months, weeks, count = (int(group or 0) for group in match.groups())
    if (years or months) and (weeks or count):
        return _by_both(plain, sign * (years * _MONTHS + months), sign * (weeks * 7 + count), exact=not weeks)
    if weeks or count:
        return _by_days(plain, sign * (weeks * 7 + count), exact=not weeks)
    return _by_months(plain, sign * (years * _MONTHS + months), yearly=not months and years > _FEW_YEARS)


def _by_days(plain: str, count: int, *, exact: bool) -> str | None:
    if _MONTH.fullmatch(plain) and abs(count) < _IN_MONTH:
        return f"{plain}~"  # "was found dead in April, ten days after he vanished"
    if not _DAY.fullmatch(plain):
        return None
    moved = date.fromisoformat(plain) + timedelta(days=count)
    return moved.isoformat() + ("" if exact else "~")


def _by_both(plain: str, months: int, days: int, *, exact: bool) -> str | None:
    """“A year and six days after": by the months first, then by the days."""
    moved = _day(plain, months) if _DAY.fullmatch(plain) else None
    return _by_days(moved, days, exact=exact) if moved is not None else _by_months(plain, months, yearly=False)


def _by_months(plain: str, count: int, *, yearly: bool) -> str | None:
    bare = len(plain) == 4  # noqa: PLR2004
    total = int(plain[:4]) * _MONTHS + (0 if bare else int(plain[5:7]) - 1) + count
    if yearly or bare or not _MONTH.match(plain):
        return f"{total // _MONTHS:04d}~"
    return f"{total // _MONTHS:04d}-{total % _MONTHS + 1:02d}~"


def _day(plain: str, months: int) -> str | None:
    """A day so many months on, None where that month has no such day."""
    year, month, day = (int(part) for part in plain.split("-"))
    total = year * _MONTHS + month - 1 + months
    try:
        return date(total // _MONTHS, total % _MONTHS + 1, day).isoformat()
    except ValueError:  # 29 February
        return None


def shifted_to_the_day(edtf: str, duration: str | None) -> str | None:
    """The day so many years or months before a day that is their anniversary; as `shifted` where it is no such day."""
    match = _LENGTH.fullmatch(duration or "")
    if match is None or not _DAY.fullmatch(edtf) or match[3] or match[4] or not (match[1] or match[2]):
        return shifted(edtf, duration, -1)
    return _day(edtf, -int(match[1] or 0) * _MONTHS - int(match[2] or 0)) or shifted(edtf, duration, -1)
