"""What a web page's bytes are before anything is taken from them: their encoding, and whether parsing them is safe.

Encoding as in the WHATWG HTML standard, "Determining the character encoding": the byte order mark, then what
the page declares. Before that UTF-8 is tried, for text that decodes as UTF-8 is UTF-8.
"""

import re

from letapis.capture.decoding import MARKS, SIGNATURES, UTF8_MARK, Undecodable

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEAD = 4096

# One attribute as the WHATWG tokeniser sees it, and one start tag; comments and raw text are passed over whole.
# Possessive throughout, so that the time is linear in the page's size.
_ATTRIBUTE_RULE = r"""[^\s/>=][^\s/>=]*+ (?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]++))?+"""
_ATTRIBUTE = re.compile(_ATTRIBUTE_RULE, re.VERBOSE)
_TOKEN = re.compile(
    rf"""<!--.*?(?:-->|\Z)
      | <(?:script|style|textarea|title)\b.*?(?:</(?:script|style|textarea|title)\b|\Z)
      | <[a-z][^\s/>]*+ (?P<attributes>(?:[\s/]++ | {_ATTRIBUTE_RULE} | = )*+)
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def decode_page(data: bytes) -> str | Undecodable:
    """The page as text, by its mark, as UTF-8, or by the encoding it declares.

    Bytes that fit none become U+FFFD, as in a browser: half of a broken letter must not lose the page.
    """
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            return Undecodable(f"is {what}, not a web page")
    plain = data.removeprefix(UTF8_MARK)
    marked = next((encoding for mark, encoding in MARKS if data.startswith(mark)), None)
    declared = _DECLARED.search(data[:_HEAD])
    for encoding in (marked, "utf-8", declared[1].decode("ascii") if declared else None):
        text = _decoded(plain, encoding) if encoding else None
        if text is not None:
            return text
    return plain.decode("utf-8", "replace")


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def elements_and_attributes(page: str) -> tuple[int, int]:
    """How many start tags a page has, and how many attributes its richest tag.

    A parser's time grows with the first and with the square of the second.
    """
    elements = richest = 0
    for token in _TOKEN.finditer(page):
        attributes = token["attributes"]
        if attributes is not None:
            elements += 1
            if len(attributes) > richest:
                richest = max(richest, sum(1 for _ in _ATTRIBUTE.finditer(attributes)))
    return elements, richest
