"""A real browser at real pages. Whatever asks for anything outside the page's own origin fails the test."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

ROOT = Path(__file__).parents[2]
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
Opener = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, as `tools/browser.sh` finds it."""
    found = subprocess.run(["bash", str(ROOT / "tools/browser.sh")], capture_output=True, text=True, check=True)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found.stdout.strip(), args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Opener]:
    """Opens a page for a new visitor; no visitor's page may ask elsewhere, fail a script, or break the policy."""
    strays: list[str] = []
    complaints: list[str] = []
    contexts = []

    def opened(address: str, *, width: int = 1280, script: bool = True, scheme: str = "light") -> Page:
        context = browser.new_context(
            base_url=address,
            viewport={"width": width, "height": 860},
            java_script_enabled=script,
            color_scheme="dark" if scheme == "dark" else "light",
            locale="en-GB",
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)

        def seen(request: Request) -> None:
            if not request.url.startswith((address, "data:", "about:")):
                strays.append(request.url)

        page.on("request", seen)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if "Content Security Policy" in m.text else None)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert strays == []
    assert complaints == []


def watched() -> bool:
    """Whether pictures are to be kept (`LETAPIS_PICTURES=1`)."""
    return bool(os.environ.get("LETAPIS_PICTURES"))
