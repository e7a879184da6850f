"""Publishing a case: what was seen before is what becomes public, and the page tells what is public."""

import re

import httpx
import pytest

from letapis.desk.reviewing import review
from letapis.model import DisclosureSet, Verdict
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from tests.web.conftest import SECRET, filled, token
from tests.web.golds import GoldReader
from tests.web.serving import serving


def seen_on(page: str) -> str:
    return str(re.findall(r'name="seen" value="([0-9a-f]{64})"', page)[0])


@pytest.mark.parametrize("page", ["", "/disclose"])
def test_nobody_publishes_more_than_was_seen(page: str) -> None:
    """Somebody else accepts a statement, or joins a person with another, while the page is open."""
    ledger = filled(1)
    desk = open_desk(ledger, GoldReader(), secret=SECRET, actor="Anna")
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        case = re.findall(r'href="(/people/[0-9a-f]{64})', client.get("/people").text)[0]
        form = {"token": token(client), "seen": seen_on(client.get(case + page).text), "what": "case"}
        line = desk.register.cases([f"person:{case.rpartition('/')[2]}"])[0].lines[0]
        review(ledger, line.id, Verdict.ACCEPT, actor="Boris")
        before = ledger.head().seq
        late = client.post(f"{case}/disclose", data={**form, "reason": "asked for"})
        assert (late.status_code, "Somebody was faster" in late.text) == (409, True)
        assert 'value="asked for"' in late.text
        assert ledger.head().seq == before
        assert client.post(f"{case}/disclose", data={**form, "seen": seen_on(late.text)}).status_code == 303
        # Taking back waits for nothing.
        assert client.post(f"{case}/disclose", data={**form, "what": "nothing"}).status_code == 303
        assert "Nothing of this case is public" in client.get(case).text


def test_a_case_is_public_where_any_mention_makes_it_so() -> None:
    """The first mention of two who were joined may have been taken back before."""
    ledger = filled(4)
    desk = open_desk(ledger, GoldReader(), secret=SECRET, actor="Anna")
    person = next(one for one in desk.register.people() if len(one.mentions) > 1)
    first, other = person.mentions[:2]
    ledger.append([DisclosureSet(first, ()), DisclosureSet(other, ("*",), "2026-02-01")], actor="Anna")
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        case = f"/people/{person.id.removeprefix('person:')}"
        for page in (case, f"{case}/disclose"):
            assert "Take it back from the public" in client.get(page).text
        assert "from 1 February 2026 on" in client.get(case).text
