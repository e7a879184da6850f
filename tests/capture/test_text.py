"""Text files, as people have them."""

import hashlib

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from letapis.capture import Format, Given, capture
from letapis.capture.limits import TEXT_BYTES

NAMED = Given(published="2020-10-27", outlet="Example", name="a.txt")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Затрыманы ў Гомелі.".encode(), "Затрыманы ў Гомелі."),
        (b"\xef\xbb\xbfWith a byte order mark.", "With a byte order mark."),
        (b"One.\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n"),
        ("نازنین زاغری آزاد شد".encode(), "نازنین زاغری آزاد شد"),
        (b"A NUL\x00 byte.", "A NUL\x00 byte."),
        (b"nospaces" * 1000, "nospaces" * 1000),
    ],
)
def test_a_text_is_kept_as_it_is(data: bytes, text: str) -> None:
    captured = capture(data, Format.TEXT, NAMED)
    assert [report.text for report in captured.reports] == [text]
    assert captured.issues == ()
    assert captured.reports[0].raw_sha256 == hashlib.sha256(data).hexdigest()
    assert (captured.reports[0].published, captured.reports[0].outlet) == ("2020-10-27", "Example")


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        (b"", "empty", "a.txt: holds no words"),
        (b" \r\n\t", "empty", "a.txt: holds no words"),
        (b"%PDF-1.7\n", "not-utf8", "a.txt: is a PDF document, not text; save its words as a UTF-8 text and read that"),
        (b"\x7fELF\x02\x01", "not-utf8", "a.txt: is a program, not text; save its words as a UTF-8 text and read that"),
        ("Гомель".encode("utf-16"), "not-utf8", "a.txt: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"),
        (
            "Задержан в Гомеле.".encode("cp1251"),
            "not-utf8",
            "a.txt: is not UTF-8: byte 0xC7 at offset 0; if it is cp1251, convert it: iconv -f cp1251 -t UTF-8",
        ),
        (
            "Задержан в Гомеле.".encode("koi8-r"),
            "not-utf8",
            "a.txt: is not UTF-8: byte 0xFA at offset 0; if it is koi8-r, convert it: iconv -f koi8-r -t UTF-8",
        ),
        (
            b"\xef\xbb\xbfab\xff\x00",
            "not-utf8",
            "a.txt: is not UTF-8: byte 0xFF at offset 5; it seems to be no text at all",
        ),
        (b"\xe9", "not-utf8", "a.txt: is not UTF-8: byte 0xE9 at offset 0; convert it to UTF-8"),
    ],
)
def test_what_is_no_text_is_told(data: bytes, code: str, message: str) -> None:
    captured = capture(data, Format.TEXT, NAMED)
    assert captured.reports == ()
    assert [issue.code for issue in captured.issues] == [code]
    assert captured.issues[0].message.startswith(message)


def test_the_size_has_a_limit() -> None:
    assert capture(b"a" * 5_000_000, Format.TEXT, NAMED).issues == ()
    issues = capture(b"a" * (TEXT_BYTES.number + 1), Format.TEXT, NAMED).issues
    assert issues[0].message == "a.txt: has 20,000,001 bytes, and at most 20,000,000 are read"


@for_all(st.binary(max_size=300), st.sampled_from(Format))
def test_any_bytes_give_reports_or_an_issue(data: bytes, kind: Format) -> None:
    captured = capture(data, kind, NAMED)
    assert captured.reports or captured.issues or not data.strip()


@for_all(st.text(max_size=300).filter(str.strip))
def test_any_text_comes_back(text: str) -> None:
    kept = text.encode("utf-8", "replace").decode().removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    captured = capture(text.encode("utf-8", "replace"), Format.TEXT)
    assert captured.issues or captured.reports[0].text == kept
