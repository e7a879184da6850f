"""A pasted text or an uploaded file to a report, through the same door as the command line's."""

from dataclasses import dataclass

from letapis.capture import Format, Given, capture, iso_day
from letapis.model import Report
from letapis.web.translation import marked as _


@dataclass(frozen=True, slots=True)
class Upload:
    """What somebody gave: the pasted text, and what is known of it."""

    text: str = ""
    title: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""
    language: str = "en"


def read_upload(given: Upload, data: bytes, longest: int) -> tuple[Report | None, str]:
    """The report, or null and a sentence that says what is wrong. A file wins over pasted text."""
    if given.published and iso_day(given.published) is None:
        return None, _("The day of publication is written year-month-day, such as 2020-10-27.")
    if given.url and not given.url.startswith(("https://", "http://")):
        return None, _("The address must begin with https:// or http://.")
    body = data or given.text.encode("utf-8", "replace")
    if not body.strip():
        return None, _("There is no text: paste one, or choose a file.")
    known = Given(
        title=given.title or None,
        published=given.published or None,
        outlet=given.outlet or None,
        url=given.url or None,
        language=given.language or None,
        name="report",
    )
    found = capture(body, _format(body, uploaded=bool(data)), known)
    if not found.reports:
        return None, _unread(body)
    if len(found.reports) > 1:
        return None, _("This file holds several reports: file it on the command line, with letapis add.")
    if len(found.reports[0].text) > longest:
        return None, _("This text is longer than a page takes: file it on the command line, with letapis add.")
    return found.reports[0], ""


def _unread(body: bytes) -> str:
    """Why nothing was read, as far as it concerns somebody who chose a file."""
    if body.startswith((b"%PDF", b"PK", b"\xd0\xcf")):
        return _("This is a document of an office program or a PDF: copy its words and paste them as text.")
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return _("This file is not written in UTF-8: save it as text in UTF-8, or paste its words.")
    return _("No report could be read from this: it is no text, no web page and no JSON record.")


def _format(body: bytes, *, uploaded: bool) -> Format:
    """HTML and JSON only from a file: what is pasted is text, whatever it looks like."""
    start = body.lstrip()[:200].lower()
    if uploaded and start.startswith((b"<!doctype", b"<html", b"<?xml")):
        return Format.HTML
    if uploaded and start.startswith(b"{"):
        return Format.JSONL if b"\n{" in body.strip() else Format.JSON
    return Format.TEXT
