"""Pools of processes that end when they are told to."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children


def end_at_once(several: ProcessPoolExecutor) -> None:
    """End the processes of a pool, whatever they are at, so that its `shutdown` waits for nothing.

    What is being written to them has nobody left to read it. Older Pythons (CPython issue 94777) would wait for that
    without end, as this process holds the reading end of the pipe too: it is closed, as newer ones do.
    """
    for child in active_children():
        child.terminate()
    reader = getattr(getattr(several, "_call_queue", None), "_reader", None)
    if reader is not None:
        reader.close()
