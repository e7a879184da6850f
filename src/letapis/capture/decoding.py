"""Bytes to text: UTF-8, or a sentence that says what they seem to be instead."""

from dataclasses import dataclass

# How files that are no text begin: (first bytes, what it is). Sources: each format's specification.
SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "compressed by gzip"),
    (b"BZh", "compressed by bzip2"),
    (b"\xfd7zXZ\x00", "compressed by xz"),
    (b"\x28\xb5\x2f\xfd", "compressed by zstd"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)

# Byte order marks of encodings that are not UTF-8 (The Unicode Standard, section 23.8); the longer first.
MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
UTF8_MARK = b"\xef\xbb\xbf"

# Single-byte encodings of the region, tried in this order when guessing what a text is.
REGIONAL = ("cp1251", "koi8-r", "iso8859-5", "cp1250")
_LETTERS_ENOUGH = 4
_SHARE_IN_LOWER_CASE = 0.8


@dataclass(frozen=True, slots=True)
class Undecodable:
    """Why the bytes are no UTF-8 text, and what to do. `offset` is the first byte that is wrong, from 0."""

    why: str
    offset: int = 0


def decode(data: bytes) -> str | Undecodable:
    """The text of UTF-8 bytes, without its byte order mark; all else stays as it is, line ends and NUL bytes too."""
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            return Undecodable(f"is {what}, not text; save its words as a UTF-8 text and read that")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Undecodable(f"is {encoding}, not UTF-8; convert it: iconv -f {encoding} -t UTF-8")
    try:
        return data.removeprefix(UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + (len(UTF8_MARK) if data.startswith(UTF8_MARK) else 0)
        return Undecodable(f"is not UTF-8: byte 0x{data[offset]:02X} at offset {offset}{_hint(data)}", offset)


def _hint(data: bytes) -> str:
    sample = data[:4096]
    if b"\x00" in sample:
        return "; it seems to be no text at all"
    guess = next((encoding for encoding in REGIONAL if _reads_as(sample, encoding)), None)
    return f"; if it is {guess}, convert it: iconv -f {guess} -t UTF-8" if guess else "; convert it to UTF-8"


def _reads_as(sample: bytes, encoding: str) -> bool:
    """Whether the bytes beyond ASCII are mostly lower-case letters in this encoding, as in running text."""
    try:
        beyond = [letter for letter in sample.decode(encoding) if ord(letter) > 127]  # noqa: PLR2004 - the end of ASCII
    except UnicodeDecodeError:
        return False
    lower = sum(letter.islower() for letter in beyond)
    return len(beyond) >= _LETTERS_ENOUGH and lower >= _SHARE_IN_LOWER_CASE * len(beyond)
