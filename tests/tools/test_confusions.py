"""The table of what was missed and invented holds kinds and numbers, and no words of the sets."""

from measuring import confusions
from measuring.records import Confusion


def test_counted_by_kind_and_bounded() -> None:
    found = [
        Confusion("event", "missed", "detained 'was held' of 'Ivan Petrov'", "Ivan Petrov was held."),
        Confusion("event", "invented", "detained (arrest-verb/1)", "Ivan Petrov was held."),
        Confusion("event", "missed", "Justice.Arrest.Jail, read: nothing", "Secret words."),
        Confusion("values", "wrong", "Tuesday read as 2020-01-01", "Secret words."),
    ]
    told = confusions.table([("examples", found)])
    assert "| examples | event | detained | 1 | 1 | 0 |" in told
    assert "| examples | event | Justice.Arrest.Jail | 1 | 0 | 0 |" in told
    assert "| examples | values | (other) | 0 | 0 | 1 |" in told
    assert "Secret" not in told
    assert "Petrov" not in told


def test_the_rest_is_one_line() -> None:
    kinds = [Confusion("event", "missed", f"Type.Kind{n}", "") for n in range(20)]
    lines = confusions.table([("set", kinds)]).splitlines()
    assert len(lines) == 2 + confusions.MOST + 1
    assert lines[-1] == "| set | event | 8 more kinds | 8 | 0 | 0 |"


def test_no_rows_no_floor_missed() -> None:
    assert confusions.floors([]) == "Every floor is met."
