"""Plain text to a report: the text is kept as it is, for every offset points into it."""

import hashlib

from letapis.capture.captured import Captured, Given, refused
from letapis.capture.decoding import Undecodable, decode
from letapis.capture.limits import TEXT_BYTES
from letapis.model import Report


def from_text(data: bytes, given: Given) -> Captured:
    """One report with the text of the bytes, or an issue: `empty`, `too-large`, `not-utf8`."""
    if len(data) > TEXT_BYTES.number:
        return refused("too-large", given.name, f"has {len(data):,} bytes, and at most {TEXT_BYTES.number:,} are read")
    text = decode(data)
    if isinstance(text, Undecodable):
        return refused("not-utf8", given.name, text.why)
    if not text.strip():
        return refused("empty", given.name, "holds no words")
    report = Report(
        text, given.title, given.published, given.outlet, given.url, given.language,
        raw_sha256=hashlib.sha256(data).hexdigest(),
    )  # fmt: skip
    return Captured((report,))
