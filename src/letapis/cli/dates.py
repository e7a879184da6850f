"""EDTF dates in words, for people: `2020-07-29/..` is "from 29 Jul 2020 on"."""

import re

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Level-1 and level-2 seasons of ISO 8601-2, those that a reading writes.
SEASONS = {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
    "33": "first quarter of",
    "34": "second quarter of",
    "35": "third quarter of",
    "36": "fourth quarter of",
    "40": "first half of",
    "41": "second half of",
}
_DATE = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?")
UNDATED = "undated"


def in_words(edtf: str | None) -> str:
    """The date as a person would write it; the EDTF text itself where it is of a kind not known here."""
    if not edtf:
        return UNDATED
    if edtf.startswith(("[", "{")):
        return " or ".join(_single(part) for part in edtf.strip("[]{}").split(","))
    if "/" not in edtf:
        return _single(edtf)
    first, _, last = edtf.partition("/")
    if first in {"", ".."}:
        return f"by {_single(last)}"
    if last in {"", ".."}:
        return f"from {_single(first)} on"
    return f"{_single(first)} – {_single(last)}"


def bound_in_words(edtf: str) -> str:
    """The day on which a state began or ended, behind "since" or "until"."""
    if "/" not in edtf:
        return in_words(edtf)
    first, _, last = edtf.partition("/")
    if first in {"", ".."}:
        return f"{_single(last)} at the latest"
    if last in {"", ".."}:
        return f"{_single(first)} or later"
    return f"some day of {in_words(edtf)}"


def _single(text: str) -> str:
    bare = re.sub(r"[~?%]", "", text)
    match = _DATE.fullmatch(bare)
    if not match:
        return text
    about = ("about " if "~" in text or "%" in text else "") + ("perhaps " if "?" in text or "%" in text else "")
    return about + _words(*match.groups())


def _words(year: str, month: str | None, day: str | None) -> str:
    if year.endswith("XX"):
        year = f"{year[:2]}00s"
    elif year.endswith("X"):
        year = f"{year[:3]}0s"
    if month in {None, "XX"}:
        return year
    if month in SEASONS:
        return f"{SEASONS[str(month)]} {year}"
    number = int(str(month))
    if not 1 <= number <= len(MONTHS):
        return f"{year}-{month}"
    name = f"{MONTHS[number - 1]} {year}"
    return name if day in {None, "XX"} else f"{int(str(day))} {name}"
