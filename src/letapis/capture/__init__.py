"""Bytes to reports: text, HTML, JSON, JSON Lines. Pure: no file and no network is touched here.

    >>> from letapis.capture import Format, Given, capture
    >>> capture("Затрыманы ў Гомелі.".encode(), Format.TEXT, Given(published="2020-07-30")).reports[0].published
    '2020-07-30'

Bad bytes are never an exception: `Captured.issues` says what is wrong, where, and what to do.
"""

from letapis.capture.captured import Captured, Format, Given
from letapis.capture.html import from_html
from letapis.capture.jsonl import from_json, from_lines
from letapis.capture.records import iso_day
from letapis.capture.text import from_text

__all__ = ["Captured", "Format", "Given", "capture", "from_lines", "iso_day"]


def capture(data: bytes, kind: Format, given: Given = Given()) -> Captured:  # noqa: B008 - a frozen record
    """The reports that the bytes hold, and what was wrong with them."""
    if kind is Format.JSONL:
        parts = list(from_lines(data.split(b"\n"), given))
        return Captured(tuple(r for p in parts for r in p.reports), tuple(i for p in parts for i in p.issues))
    return {Format.TEXT: from_text, Format.HTML: from_html, Format.JSON: from_json}[kind](data, given)
