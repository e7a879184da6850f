"""Reports of a stream are taken some at a time: none is lost, none waits for more than it must, memory is bounded."""

from collections.abc import Iterator
from itertools import count, islice

from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Report
from letapis.reading.swift.batches import batches
from letapis.reading.windows import LETTERS, REPORTS, windows


@given(st.lists(st.integers(0, LETTERS * 2), max_size=60))
def test_every_report_comes_once_and_in_order(lengths: list[int]) -> None:
    reports = [Report(text="x" * length) for length in lengths]
    taken = list(windows(reports))
    assert [report for window in taken for report in window] == reports
    assert all(0 < len(window) <= REPORTS for window in taken)
    assert all(len(w) == 1 or sum(len(r.text) for r in w) <= LETTERS for w in taken)


def test_the_first_report_does_not_wait_for_the_second() -> None:
    seen: list[int] = []

    def stream() -> Iterator[Report]:
        for n in count():
            seen.append(n)
            yield Report(text="A court jailed him.")

    sizes = [len(window) for window in islice(windows(stream()), 3)]
    assert sizes == [1, 2, 4]
    assert seen == list(range(7))


@given(st.lists(st.text(max_size=9)), st.integers(1, 20), st.integers(1, 5))
def test_batches_hold_all_items_and_no_more_than_they_may(items: list[str], together: int, most: int) -> None:
    taken = list(batches(items, together=together, most=most))
    assert [item for batch in taken for item in batch] == items
    assert all(len(b) <= most and (len(b) == 1 or sum(map(len, b)) <= together) for b in taken)
