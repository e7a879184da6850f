"""A page of measurements says which of its targets are missed, in the table and in words."""

import bench_ledger
import bench_web

SLOW = bench_web.Measured("charts", 9000.0, 9000.0, 199.0, 500.0, 1, 0, 10_000)
FAST = bench_web.Measured("inbox", 1.0, 1.0, 199.0, 499.0, 1, 0, 149_000)
MET = {
    "statements": 10, "share": 0.3, "share_at_size": 0.3, "status_ms": 4.9, "count_ms": 1.0, "count_worst_ms": 99.0,
    "series_ms": 1999.0, "rebuild_mb": 60.0,
}  # fmt: skip


def test_a_page_that_is_too_slow_is_marked_and_told() -> None:
    assert bench_web.table([SLOW]).endswith("| charts | 9,000 | 9,000 | 199 | **500, missed** | none | 1 | 0 | 10 |")
    told = bench_web.missed([(1000, bench_web.Size(None, (FAST, SLOW)))])
    assert "charts" in told
    assert "inbox" not in told
    assert bench_web.missed([(1000, bench_web.Size(None, (FAST,)))]) == "All that was measured meets them."


def test_a_page_that_did_not_answer_misses_its_targets() -> None:
    assert set(bench_web.misses(bench_web.Measured("x", None, None, None, None, 0, 0, 0))) == {
        "median",
        "99th percentile",
    }


def test_each_target_of_the_ledger_can_be_missed() -> None:
    names = [name for name, _ in bench_ledger.ROWS]
    assert not [name for name in names if bench_ledger.misses(name, [MET, MET], 1)]
    worse = {
        "statements": 100, "share": 0.29, "share_at_size": 0.29, "status_ms": 5.0, "count_ms": 1.0,
        "count_worst_ms": 100.0, "series_ms": 2000.0, "rebuild_mb": 120.0,
    }  # fmt: skip
    missed = {name for name in names if bench_ledger.misses(name, [MET, worse], 1)}
    assert missed == {*bench_ledger.LEAST, *bench_ledger.MOST, "most memory of a rebuild, MB"}
