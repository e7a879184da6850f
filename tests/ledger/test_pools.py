"""Processes end at once, also while they are being written to."""

import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from letapis.ledger.pools import end_at_once

LARGE = b"x" * 8_000_000
"""More than a pipe holds, so that whoever writes it waits for somebody to read it."""


def busy(_: bytes) -> None:
    time.sleep(600)


@pytest.mark.timeout(60)
def test_a_pool_ends_that_has_more_to_hand_over_than_anybody_reads() -> None:
    several = ProcessPoolExecutor(2, get_context("spawn"))
    waiting = [several.submit(busy, LARGE) for _ in range(8)]
    time.sleep(1.5)
    end_at_once(several)
    several.shutdown(cancel_futures=True)
    assert all(one.done() for one in waiting)
