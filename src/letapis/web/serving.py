"""Starting the pages: on this machine alone unless told otherwise, and never in public what is not disclosed."""

import secrets
import socket
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from functools import partial
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal

import uvicorn
from anyio.to_thread import current_default_thread_limiter
from starlette.types import ASGIApp

from letapis import wiring
from letapis.model import Entry
from letapis.web import collecting
from letapis.web.clocks import week_ago
from letapis.web.desk.app import build_app
from letapis.web.desk.changes import PAGE
from letapis.web.desk.reasons import sealed_changes
from letapis.web.desk.state import Desk, open_desk
from letapis.web.public.app import build_public_app
from letapis.web.public.source import PublicSource
from letapis.wiring import Settings

DEFAULT_PORT = 8383
LOOPBACK = "127.0.0.1"
LOOPBACKS = frozenset({LOOPBACK, "localhost", "::1"})
PATIENCE = 30.0
"""Seconds that a page may take to start before it counts as failed."""
AT_ONCE = 4
"""Answers made at the same time: two cores work at no more, and some wait for the database."""
TOLD_EVERY = 10.0
"""Seconds between two sentences on how far a register is made ready."""


class NotStartedError(Exception):
    """The page could not be started; the message says why and what to do."""


@contextmanager
def desk_app(
    place: Settings, *, accounts: bool = True, actor: str = "desk", tell: Callable[[str], None] = lambda _: None
) -> Iterator[tuple[ASGIApp, str]]:
    """The desk over the ledger of the settings, and the path at which to open it; the ledger is made if need be.

    It gets ready beside the first answers: of a large ledger that takes a while, and `tell` is told how far it is.
    """
    ledger = wiring.open_ledger(place, create=True)
    try:
        kept, secret = wiring.open_accounts(place) if accounts else (None, secrets.token_hex(32))
        register = wiring.make_register(ledger, place)
        reader = wiring.make_reader(place)
        shelf = wiring.make_shelf(ledger, register)
        desk = open_desk(ledger, reader, secret=secret, register=register, shelf=shelf, accounts=kept, actor=actor)
        desk = replace(desk, catching=partial(wiring.catching, register))
        get_ready(desk, tell)
        first = f"/setup?code={kept.setup_code}" if kept and not kept.all() else "/"
        with collecting.seldom():
            yield build_app(desk), first
    finally:
        ledger.close()


def get_ready(desk: Desk, tell: Callable[[str], None]) -> None:
    """Let a desk get ready beside its first answers; where that takes long, `tell` is told why and how far it is."""
    desk.open.clear()
    threading.Thread(target=_ready, args=(desk,), daemon=True).start()
    threading.Thread(target=_tell_how_far, args=(desk, tell), daemon=True).start()


def _ready(desk: Desk) -> None:
    desk.get_ready()
    with suppress(Exception):  # whatever fails here fails again where a visitor asks for it, and is told there
        learned = desk.register.changes(week_ago(desk.clock().date())).changes
        sealed_changes(desk, learned[:PAGE])  # what is sealed in hundreds of reports is found once


def _tell_how_far(desk: Desk, tell: Callable[[str], None]) -> None:
    found = desk.catching()
    if found is None or not found.long:
        return
    tell(found.told)
    while not desk.open.wait(TOLD_EVERY):
        if found := desk.catching():
            tell(f"{found.percent} % of the entries" if found.percent < 100 else "all entries; the lists are written")  # noqa: PLR2004
    tell("the register is ready")


def public_app(place: Settings) -> ASGIApp:
    """The public register of the ledger of the settings.

    What is disclosed is picked out in a process of its own, so what is not never is in this one. Whether the ledger can
    be read is seen there too: LedgerError where it cannot. The register is made beside the first answers.
    """
    with _another_process() as other:
        other.submit(wiring.see_ledger, replace(place)).result()
    source = PublicSource(partial(picked_elsewhere, place), rules=wiring.rules_of(place))
    threading.Thread(target=source.get_ready, daemon=True).start()
    return build_public_app(source)


def picked_elsewhere(place: Settings, today: date) -> tuple[Entry, ...]:
    """The disclosed entries, from another process."""
    with _another_process() as other:
        return other.submit(wiring.disclosed_entries, replace(place), today).result()


def _another_process() -> ProcessPoolExecutor:
    """One that says nothing of an interrupt, which this one tells of."""
    return ProcessPoolExecutor(1, get_context("spawn"), partial(signal, SIGINT, SIG_IGN))


def serve(app: ASGIApp, *, host: str = LOOPBACK, port: int = DEFAULT_PORT, begun: Callable[[int], None]) -> None:
    """Serve until interrupted; NotStartedError where the port is taken.

    `begun` is told the port once it is ours: nobody is sent to whatever else may answer there.
    """
    with listening(host, port) as listener:
        listener.listen()  # whoever comes before the server has begun waits for it
        begun(listener.getsockname()[1])
        server(app).run(sockets=[listener])


def check_once(app: ASGIApp, path: str = "/", *, port: int = 0) -> str:
    """Start a page, ask it once, stop it: the address that answered. NotStartedError where it did not."""
    with listening(LOOPBACK, port) as listener:
        address = f"http://{LOOPBACK}:{listener.getsockname()[1]}{path}"
        running = server(app)
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            _ask(address, time.monotonic() + PATIENCE)
        finally:
            running.should_exit = True
            thread.join(timeout=PATIENCE)
    return address


def server(app: ASGIApp) -> uvicorn.Server:
    """A server that says nothing of who asks for what."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_keep_alive=15,
    )
    return _InTurns(config)


class _InTurns(uvicorn.Server):
    """A server that makes a few answers at once; the others wait.

    They share one interpreter: twenty made at once take a quarter longer than twenty made in turns, and all of them end
    last.
    """

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until told to stop."""
        current_default_thread_limiter().total_tokens = AT_ONCE
        await super().serve(sockets)


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket on the port; NotStartedError where it is taken or may not be used.

    It says that it is TCP, or asyncio would not tell the sockets accepted from it to send at once (TCP_NODELAY): every
    answer after the first of a connection would wait 40 ms for the browser's acknowledgement of its head.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            message = f"port {port} of {host} cannot be used ({error.strerror}): give another one with --port"
            raise NotStartedError(message) from error
        yield listener


def _ask(address: str, until: float) -> None:
    """Ask once the page has started; what is listening already answers when it has."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while True:
        try:
            with opener.open(address, timeout=PATIENCE) as answer:
                if b"Letapis" not in answer.read():
                    message = "the page answered, but not as Letapis does"
                    raise NotStartedError(message)
                return
        except OSError as error:
            if time.monotonic() > until:
                message = f"the page did not answer: {error}"
                raise NotStartedError(message) from error
            time.sleep(0.05)
