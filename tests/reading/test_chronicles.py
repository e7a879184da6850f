"""Chronicles with a day above each part: the day is of the news below it, and is no headline of another article."""

from letapis.model import EventKind, Reading, Report
from letapis.reading import Reader

CHRONICLE = """Week of repression, 1-8 November

1 November
Brest. Judge Yauhen Brehan fined pensioner Iryna Lavor 960 rubles for a repost. She had been held since 30 October.
Minsk. Blogger Aliaksandr Ivulin left colony No. 1.

3 November
Hrodna. The regional court rejected the appeal of Paval Mazheika. He was sentenced in August to six years.
"""


def _read(text: str) -> Reading:
    return Reader().read(Report(text=text, published="2022-11-09"))


def test_the_day_above_is_that_of_the_news() -> None:
    found = {(s.event, s.person.name): s.when.edtf for s in _read(CHRONICLE).statements}
    assert found[EventKind.SENTENCED, "Iryna Lavor"] == "2022-11-01"
    assert found[EventKind.HELD, "Iryna Lavor"] == "2022-10-30/.."
    assert found[EventKind.RELEASED, "Aliaksandr Ivulin"] == "2022-11-01"
    assert found[EventKind.APPEALED, "Paval Mazheika"] == "2022-11-03"
    assert found[EventKind.SENTENCED, "Paval Mazheika"] == "2022-08"


def test_a_day_that_heads_a_part_is_not_set_aside() -> None:
    read = _read(CHRONICLE)
    assert read.set_aside == ()
    assert {"1 November", "3 November"} <= {t.span.text for t in read.times}


def test_one_day_below_a_headline_is_that_of_publication() -> None:
    read = _read("A blogger is fined\n\n9 November 2022\n\nA judge in Brest fined pensioner Iryna Lavor 960 rubles.")
    assert {s.when.edtf for s in read.statements if s.event is EventKind.SENTENCED} == {None}
