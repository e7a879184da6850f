"""A stream of reports, some at a time: many are parsed faster together, and only so many are held in memory."""

from collections.abc import Iterable, Iterator, Sized

from letapis.model import Report

REPORTS = 48
"""How many reports are read at a time."""
LETTERS = 150_000
"""And how much of them, in code points; a longer report is read by itself."""


def windows(reports: Iterable[Report], most: int = REPORTS) -> Iterator[list[Report]]:
    """The reports in order; of a stream the first comes alone, so that nobody waits, then each time twice as many.

    A list is at hand, and nobody waits.
    """
    window: list[Report] = []
    room, letters = most if isinstance(reports, Sized) else 1, 0
    for report in reports:
        if window and letters + len(report.text) > LETTERS:
            yield window
            window, letters = [], 0
        window.append(report)
        letters += len(report.text)
        if len(window) >= room:
            yield window
            window, letters = [], 0
            room = min(room * 2, most)
    if window:
        yield window
