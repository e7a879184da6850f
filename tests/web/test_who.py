"""Who is who at the desk: any two people can be judged, and a judgement can be judged again."""

import re
from collections.abc import Iterator

import httpx
import pytest

from letapis.ledger import MemoryLedger
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from tests.web.conftest import SECRET, token
from tests.web.golds import GoldReader
from tests.web.serving import serving

TEXT = "{name} was detained in Minsk"


@pytest.fixture
def browse() -> Iterator[httpx.Client]:
    """A desk at which one report each was filed on Anna Alpha, on her again, and on Boris Beta."""
    with (
        serving(build_app(open_desk(MemoryLedger(), GoldReader(), secret=SECRET, actor="Anna"))) as address,
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        for name in ("Anna Alpha", "Anna Alpha", "Boris Beta"):
            told = {"text": TEXT.format(name=name) + "\n" + "and more" * len(people(client, name)), "title": name}
            sent = client.post("/reports/new", data={"token": token(client), "published": "2021-03-02", **told})
            assert sent.status_code == 303
        yield client


def people(client: httpx.Client, name: str) -> list[str]:
    """The keys of those whom a name finds, as the register lists them."""
    return list(dict.fromkeys(re.findall(r"/people/([0-9a-f]{64})\"", client.get("/people", params={"q": name}).text)))


def judge(client: httpx.Client, left: str, right: str, judgement: str, **more: str) -> httpx.Response:
    fields = {
        "left": left,
        "right": right,
        "judgement": judgement,
        "back": f"/who/{left}",
        "reason": "asked her",
        **more,
    }
    return client.post("/who", data={"token": token(client), **fields})


def test_anybody_is_found_beside_a_person_and_judged_with_them(browse: httpx.Client) -> None:
    [anna], [boris] = people(browse, "Anna Alpha"), people(browse, "Boris Beta")
    assert "Boris Beta" not in browse.get(f"/who/{anna}").text
    found = browse.get(f"/who/{anna}", params={"q": "Барыс Бэта"}).text
    assert f'name="right" value="{boris}"' in found
    sent = judge(browse, anna, boris, "same")
    assert sent.headers["location"] == f"/who/{anna}"
    assert people(browse, "Boris Beta") == [anna]
    assert "<bdi>Boris Beta</bdi>" in browse.get(f"/who/{anna}").text


def test_whom_a_human_kept_apart_can_be_joined_again(browse: httpx.Client) -> None:
    [anna] = people(browse, "Anna Alpha")
    mention = re.findall(r'name="(mention:[0-9a-f]+)" value="apart"', browse.get(f"/who/{anna}").text)[1]
    sent = browse.post(f"/who/{anna}/split", data={"token": token(browse), mention: "apart", "reason": "another"})
    assert sent.status_code == 303
    assert len(people(browse, "Anna Alpha")) == 2
    apart = browse.get(f"/who/{anna}").text
    other = re.findall(r'name="right" value="([0-9a-f]+)"', apart)
    assert len(other) == 1
    assert "different people" in apart
    assert "asked her" not in apart
    judge(browse, anna, other[0], "same")
    assert people(browse, "Anna Alpha") == [anna]
    joined = browse.get(f"/who/{anna}").text
    assert "asked her" in joined
    assert 'name="right"' not in joined


def test_what_was_left_open_is_said_and_can_be_judged(browse: httpx.Client) -> None:
    [anna], [boris] = people(browse, "Anna Alpha"), people(browse, "Boris Beta")
    judge(browse, anna, boris, "unsure")
    assert "left open" in browse.get(f"/who/{anna}").text
    judge(browse, anna, boris, "different")
    assert "different people" in browse.get(f"/who/{boris}").text
    case = browse.get(f"/people/{anna}").text.partition('id="judged-h"')[2]
    assert "<bdi>Anna Alpha</bdi>, <bdi>Boris Beta</bdi>" in case
    assert people(browse, "Boris Beta") == [boris]


def test_a_judgement_on_two_who_were_judged_meanwhile_is_refused_and_explained(browse: httpx.Client) -> None:
    [anna], [boris] = people(browse, "Anna Alpha"), people(browse, "Boris Beta")
    page = browse.get(f"/who/{anna}", params={"q": "Boris Beta"}).text
    assert f'name="seen" value="">\n<input type="hidden" name="left" value="{anna}"' in page
    judge(browse, anna, boris, "different")
    late = judge(browse, anna, boris, "same", seen="")
    assert late.status_code == 409
    assert "These two were judged after your page was loaded" in late.text
    assert people(browse, "Boris Beta") == [boris]
    assert judge(browse, anna, boris, "same", seen="different").status_code == 303
    assert judge(browse, anna, boris, "different").status_code == 409


def test_somebody_is_called_as_the_language_of_the_page_writes_them(browse: httpx.Client) -> None:
    [anna] = people(browse, "Anna Alpha")
    chosen = {"token": token(browse), "language": "be", "name": "Ганна Альфа"}
    assert browse.post(f"/who/{anna}/name", data=chosen).status_code == 303
    for language, name in (("be", "Ганна Альфа"), ("en", "Anna Alpha"), ("ru", "Ганна Альфа")):
        told = {"cookie": f"letapis_language={language}"}
        assert f"<h1><bdi>{name}</bdi></h1>" in browse.get(f"/people/{anna}", headers=told).text, language
        assert f"data-row><bdi>{name}</bdi>" in browse.get("/people", headers=told).text, language
    assert "Ганна Альфа" not in browse.get(f"/who/{anna}").text.partition("Names by language")[0].partition("Forms")[2]


def test_where_all_names_are_compared_the_page_says_so(browse: httpx.Client) -> None:
    page = browse.get("/who").text
    assert "Not all names are compared yet." not in page


def test_weights_are_written_as_the_language_writes_numbers(browse: httpx.Client) -> None:
    [anna] = people(browse, "Anna Alpha")
    for language, weight in (("en", r"−\d\.\d"), ("ru", r"−\d,\d"), ("be", r"−\d,\d")):
        page = browse.get(f"/who/{anna}?q=Boris Beta", headers={"Accept-Language": language}).text
        assert re.search(weight, page)


def test_nobody_is_sent_elsewhere_after_a_judgement(browse: httpx.Client) -> None:
    [anna], [boris] = people(browse, "Anna Alpha"), people(browse, "Boris Beta")
    fields = {"left": anna, "right": boris, "judgement": "unsure", "back": "//example.org/"}
    sent = browse.post("/who", data={"token": token(browse), **fields})
    assert sent.headers["location"] == "/"


@pytest.mark.parametrize(
    ("path", "current"),
    [("/inbox", "/inbox"), ("/reports/new", "/inbox"), ("/charts", "/people"), ("/who", "/who"), ("/keys", None)],
)
def test_the_navigation_tells_where_one_is(browse: httpx.Client, path: str, current: str | None) -> None:
    head = browse.get(path).text.partition("<main")[0]
    found = re.findall(r'<li><a href="([^"]+)" aria-current="(?:page|true)">', head)
    assert found == ([current] if current else [])
