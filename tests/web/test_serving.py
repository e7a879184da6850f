"""Answers go out at once, a few are made at a time, and a port that is taken is told."""

import socket
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi import FastAPI

from letapis.web.serving import AT_ONCE, LOOPBACK, NotStartedError, listening
from tests.web.serving import serving


def test_what_is_accepted_is_known_as_tcp() -> None:
    # asyncio sets TCP_NODELAY only on sockets that say so.
    with listening(LOOPBACK, 0) as listener:
        listener.listen()
        with socket.create_connection(listener.getsockname()):
            accepted, _ = listener.accept()
            with accepted:
                assert accepted.proto == socket.IPPROTO_TCP


def test_a_port_that_is_taken_is_told() -> None:
    with listening(LOOPBACK, 0) as listener:
        listener.listen()
        with pytest.raises(NotStartedError, match="give another one"), listening(LOOPBACK, listener.getsockname()[1]):
            pass


def test_a_few_answers_are_made_at_once_and_none_is_lost() -> None:
    making: list[int] = []
    busy: set[int] = set()
    app = FastAPI()

    @app.get("/{page}")
    def answer(page: int) -> int:
        busy.add(page)
        making.append(len(busy))
        time.sleep(0.02)
        busy.remove(page)
        return page

    with serving(app) as address, ThreadPoolExecutor(5 * AT_ONCE) as visitors:

        def asked(page: int) -> int:
            with urllib.request.urlopen(f"{address}/{page}", timeout=30) as told:  # noqa: S310 - our own server
                return int(told.read())

        answers = list(visitors.map(asked, range(5 * AT_ONCE)))
    assert answers == list(range(5 * AT_ONCE))
    assert max(making) <= AT_ONCE
