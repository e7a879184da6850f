"""EDTF dates moved by a length of time, no more precise than the length: eight years before a day is about a year."""

import re
from datetime import date, timedelta

_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = 12


def shifted(edtf: str, duration: str | None, sign: int) -> str | None:
    """`edtf` moved by an ISO 8601 `duration`, later (`sign` 1) or earlier (-1); None where that cannot be told.

    Days move a day exactly; weeks give a day, months a month, years a year, each approximate (`~`).
    """
    match = _LENGTH.fullmatch(duration or "")
    plain = edtf.strip("~?%").split("/")[0]
    if match is None or not any(match.groups()):
        return None
    years, months, weeks, count = (int(group or 0) for group in match.groups())
    if weeks or count:
        return _by_days(plain, sign * (weeks * 7 + count), exact=not weeks)
    return _by_months(plain, sign * (years * _MONTHS + months), yearly=not months)


def _by_days(plain: str, count: int, *, exact: bool) -> str | None:
    if not _DAY.fullmatch(plain):
        return None
    moved = date.fromisoformat(plain) + timedelta(days=count)
    return moved.isoformat() + ("" if exact else "~")


def _by_months(plain: str, count: int, *, yearly: bool) -> str | None:
    year, month = int(plain[:4]), int(plain[5:7]) if re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2]).*", plain) else 1
    total = year * _MONTHS + month - 1 + count
    if yearly or len(plain) == 4:  # noqa: PLR2004  # a bare year
        return f"{total // _MONTHS:04d}~"
    return f"{total // _MONTHS:04d}-{total % _MONTHS + 1:02d}~"


def shifted_to_the_day(edtf: str, duration: str | None) -> str | None:
    """The day so many years or months before a day that is their anniversary; as `shifted` where it is no such day."""
    match = _LENGTH.fullmatch(duration or "")
    if match is None or not _DAY.fullmatch(edtf) or match[3] or match[4] or not (match[1] or match[2]):
        return shifted(edtf, duration, -1)
    year, month, day = (int(part) for part in edtf.split("-"))
    total = year * _MONTHS + month - 1 - int(match[1] or 0) * _MONTHS - int(match[2] or 0)
    try:
        return date(total // _MONTHS, total % _MONTHS + 1, day).isoformat()
    except ValueError:  # 29 February
        return shifted(edtf, duration, -1)
