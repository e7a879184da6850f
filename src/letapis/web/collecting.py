"""The collector of garbage of a desk's process: what is long at hand is left to itself.

To walk through a million records that a register keeps stops all answers for half a second (a full collection takes
time by the number of objects, whether any of them is garbage or not). So full collections are rare, none is made while
much is being loaded, and what was loaded is not looked at again. What no cycle holds is let go at once, as ever.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

SELDOM = (10_000, 10, 100)
"""Objects made before the young are looked at, how many times these before the older, and these before all (`gc`)."""
_loading = Lock()


@contextmanager
def seldom() -> Iterator[None]:
    """Collect seldom while the block runs."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def loading() -> Iterator[None]:
    """Collect nothing while the block loads what stays; then leave all that is there to itself. For one at a time."""
    with _loading:
        gc.disable()
        try:
            yield
        finally:
            gc.freeze()
            gc.enable()
