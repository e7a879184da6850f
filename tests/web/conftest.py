"""Desks and public sites over the shipped examples, served on this machine."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from html import unescape

import httpx
import pytest

from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.ledger import MemoryLedger
from letapis.web.desk.app import build_app
from letapis.web.desk.state import Desk, open_desk
from tests.web.golds import GoldReader, readings
from tests.web.serving import serving

SECRET = "not a secret in a test, but long enough"  # noqa: S105
TODAY = date(2026, 1, 15)


def filled(most: int = 100) -> MemoryLedger:
    """A ledger with the expected readings of the first examples."""
    ledger, known = MemoryLedger(), Acquaintances()
    for reading in readings(most):
        file_reading(ledger, reading, known)
    return ledger


@pytest.fixture(scope="module")
def desk() -> Desk:
    """A desk without accounts over the examples."""
    return open_desk(filled(), GoldReader(), secret=SECRET, actor="Anna")


@pytest.fixture(scope="module")
def browse(desk: Desk) -> Iterator[httpx.Client]:
    """Somebody at that desk; redirects are not followed."""
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        yield client


Sender = Callable[..., httpx.Response]


@pytest.fixture(scope="module")
def send(browse: httpx.Client) -> Sender:
    """Send a form as the desk's own pages do: with the token of the session."""

    def sent(path: str, **fields: str) -> httpx.Response:
        return browse.post(path, data={"token": token(browse), **fields})

    return sent


def fields_in(form: str) -> dict[str, str]:
    """The fields of the form of a statement as a browser would send them, without its token."""
    found = dict(re.findall(r'<input[^>]* name="(\w+)"[^>]*? value="([^"]*)"', form))
    found |= dict(re.findall(r'<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</textarea>', form))
    for name, options in re.findall(r'<select id="(\w+)"(.*?)</select>', form, re.DOTALL):
        found[name] = "".join(re.findall(r'value="([^"]*)" selected', options))
    return {name: unescape(value) for name, value in found.items() if name != "token"}


def token(client: httpx.Client, path: str = "/reports/new") -> str:
    """The token that a page gives its forms."""
    page = client.get(path).text
    return page.split('name="token" value="')[1].split('"')[0]
