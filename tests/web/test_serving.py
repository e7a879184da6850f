"""Answers go out at once: no socket of ours waits for an acknowledgement before it sends the rest."""

import socket

import pytest

from letapis.web.serving import LOOPBACK, NotStartedError, listening


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
