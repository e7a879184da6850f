"""Web pages, friendly and hostile."""

import pytest

from letapis.capture import Captured, Format, Given, capture
from letapis.capture.page import decode_page, elements_and_attributes

STORY = (
    "<p>The blogger was detained in Homiel on 29 July 2020, the human rights centre reported on its site.</p>"
    "<p>A court in Minsk sentenced him to fifteen days of administrative arrest on the following day, she said.</p>"
    "<p>His lawyer has appealed against the decision, and the family has not been told where he is being held.</p>"
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Blogger detained | Example News</title>
<meta property="og:site_name" content="Example News"><meta property="og:title" content="Blogger detained">
<meta property="article:published_time" content="2020-07-30T09:15:00+03:00">
<link rel="canonical" href="https://news.example/2020/blogger"></head>
<body><nav><a href="/">Home</a><a href="/most">Most read</a></nav><article><h1>Blogger detained</h1>{STORY}</article>
<aside><h3>Read also</h3><a href="/x">Journalist X released from custody after a month</a></aside>
<footer>All rights reserved</footer></body></html>"""


def page(html: str, given: Given | None = None) -> Captured:
    return capture(html.encode(), Format.HTML, given or Given(name="p.html"))


def test_a_page_gives_its_story_and_what_it_says_of_itself() -> None:
    report = page(PAGE).reports[0]
    assert "detained in Homiel on 29 July 2020" in report.text
    assert "\n\nA court in Minsk sentenced him" in report.text
    assert "released from custody" not in report.text
    assert "Most read" not in report.text
    assert (report.title, report.outlet) == ("Blogger detained", "Example News")
    assert (report.published, report.url) == ("2020-07-30", "https://news.example/2020/blogger")


def test_what_is_given_wins_over_what_the_page_says() -> None:
    given = Given(title="T", published="2020-08-01", outlet="O", url="https://o.example/1", language="be")
    report = page(PAGE, given).reports[0]
    assert (report.title, report.published, report.outlet) == ("T", "2020-08-01", "O")
    assert (report.url, report.language) == ("https://o.example/1", "be")


def test_a_day_in_running_text_is_not_taken_for_the_day_of_publication() -> None:
    assert page(f"<html><body><article>{STORY}</article></body></html>").reports[0].published is None


def test_a_page_in_a_declared_encoding() -> None:
    html = f'<html><head><meta charset="windows-1251"></head><body><article><p>Задержан в Гомеле.</p>{STORY}</article>'
    report = capture(html.encode("cp1251"), Format.HTML).reports[0]
    assert "Задержан в Гомеле." in report.text


def test_a_broken_letter_does_not_lose_the_page() -> None:
    data = f"<html><body><article>{STORY}</article></body></html>".encode().replace(b"blogger", b"blog\xd0ger", 1)
    captured = capture(data, Format.HTML, Given(name="p.html"))
    assert "blog\N{REPLACEMENT CHARACTER}ger" in captured.reports[0].text
    assert captured.issues[0].message == "p.html: 1 letters could not be decoded and read as U+FFFD"


def test_markup_in_a_story_stays_out_of_its_text() -> None:
    script = "<script>alert(1)</script><img src=x onerror=alert(2)><style>p{}</style>"
    report = page(PAGE.replace(STORY, script + STORY)).reports[0]
    assert "alert" not in report.text
    assert "<" not in report.text


ENTITIES = '<!DOCTYPE h [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.timeout(60)  # each takes about a second; without the limits, minutes
@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("", "no-story"),
        ("<html><body></body></html>", "no-story"),
        ("<div>" * 20_000 + "x", "no-story"),
        (ENTITIES + "<html><body>" + "&b;" * 1000, "no-story"),
        ("<a " + " ".join(f"a{n}=1" for n in range(100_000)) + ">", "too-large"),
        ("<p>x" * 50_000, "too-large"),
        ("<!--" * 200_000, "no-story"),
        ("<script>" * 100_000, "no-story"),
        ("<a x='" * 200_000, "too-large"),
        ("x" * 5_000_001, "too-large"),
        ("%PDF-1.7", "not-a-page"),
    ],
)
def test_hostile_pages_are_an_issue_and_end_soon(html: str, code: str) -> None:
    captured = page(html)
    assert captured.reports == ()
    assert [issue.code for issue in captured.issues] == [code]


@pytest.mark.parametrize(
    ("html", "elements", "attributes"),
    [
        ("<p>a<br/>b", 2, 0),
        ('<a href="x" class=y hidden>', 1, 3),
        ('<a title="a > b" rel=c>', 1, 2),
        ("<!-- <p a b c> --><p>", 1, 0),
        ("<script>if (a<b c d e) {}</script><p id=x>", 1, 1),
        ("<a x='<b c d e f>' y>", 1, 2),
    ],
)
def test_elements_and_attributes_are_counted_as_the_parser_sees_them(html: str, elements: int, attributes: int) -> None:
    assert elements_and_attributes(html) == (elements, attributes)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Гомель".encode("utf-16"), "Гомель"),
        (b"\xef\xbb\xbfabc", "abc"),
        (b'<meta charset="no-such-thing">\xd0', '<meta charset="no-such-thing">\N{REPLACEMENT CHARACTER}'),
        ('<meta content="text/html; charset=koi8-r">Гомель'.encode("koi8-r"), 'charset=koi8-r">Гомель'),
    ],
)
def test_the_encoding_of_a_page(data: bytes, text: str) -> None:
    decoded = decode_page(data)
    assert isinstance(decoded, str)
    assert decoded.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").endswith(text)
