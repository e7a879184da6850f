"""A web page to a report: its story without navigation, advertisements and comments."""

import hashlib
import re
from typing import TYPE_CHECKING

from letapis.capture.captured import Captured, Given, refused
from letapis.capture.decoding import Undecodable
from letapis.capture.limits import HTML_ATTRIBUTES, HTML_BYTES, HTML_ELEMENTS
from letapis.capture.page import decode_page, elements_and_attributes
from letapis.capture.records import iso_day
from letapis.model import Issue, Report

if TYPE_CHECKING:
    from trafilatura.settings import Document

_LINES = re.compile(r"\n+")


def from_html(data: bytes, given: Given) -> Captured:
    """One report whose text is the page's story, its paragraphs parted by blank lines; or an issue.

    Title, day, outlet and address come from the page's own markup where they were not given.
    """
    if len(data) > HTML_BYTES.number:
        return refused("too-large", given.name, f"has {len(data):,} bytes, and at most {HTML_BYTES.number:,} are read")
    page = decode_page(data)
    if isinstance(page, Undecodable):
        return refused("not-a-page", given.name, page.why)
    elements, attributes = elements_and_attributes(page)
    if elements > HTML_ELEMENTS.number or attributes > HTML_ATTRIBUTES.number:
        why = f"has {elements:,} elements, one with {attributes:,} attributes: no page made for readers"
        return refused("too-large", given.name, why)
    return _extracted(page, given, hashlib.sha256(data).hexdigest())


def _extracted(page: str, given: Given, raw_sha256: str) -> Captured:
    try:
        found = _story(page, given.url)
    except (RecursionError, ValueError) as error:
        return refused("not-a-page", given.name, f"cannot be read as a page: {type(error).__name__}")
    text = (found.text or "").strip() if found else ""
    if found is None or not text:
        return refused("no-story", given.name, "holds no story that could be told from its furniture")
    report = Report(
        _LINES.sub("\n\n", text),
        given.title or found.title,
        given.published or iso_day(found.date or ""),
        given.outlet or found.sitename or found.hostname,
        given.url or found.url,
        given.language or found.language,
        raw_sha256=raw_sha256,
    )
    damaged = text.count("\N{REPLACEMENT CHARACTER}")
    note = Issue("encoding-damaged", f"{given.name}: {damaged} letters could not be decoded and read as U+FFFD")
    return Captured((report,), (note,) if damaged else ())


def _story(page: str, url: str | None) -> "Document | None":
    """What trafilatura finds. The day comes from the page's markup only: one guessed from running text is invented."""
    import trafilatura  # noqa: PLC0415 - half a second to load, and plain text does not need it

    found = trafilatura.bare_extraction(
        page,
        url=url,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return None if isinstance(found, dict) else found
