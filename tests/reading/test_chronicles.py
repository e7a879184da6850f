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


ENTRIES = """Cameroon in 2017

30 August - Prosecutors drop the case against Félix Agbor Balla. He was arrested in Buea on 17 January.

21 December - An appeal court reduces the sentence of Ahmed Abba to 24 months. He was arrested there on 30 July 2015.
In April the first judges had found him guilty.

27 December - Patrice Nganang is deported. He was arrested at Douala airport on 6 December.
"""


def test_an_entry_goes_on_from_the_day_of_the_one_above() -> None:
    read = Reader().read(Report(text=ENTRIES, published="2017-12-28"))
    found = {(s.event, s.person.name): s.when.edtf for s in read.statements}
    assert found[EventKind.DETAINED, "Ahmed Abba"] == "2015-07-30"
    assert found[EventKind.CONVICTED, "Ahmed Abba"] == "2017-04"
    assert found[EventKind.DEPORTED, "Patrice Nganang"] == "2017-12-27"
    assert found[EventKind.DETAINED, "Patrice Nganang"] == "2017-12-06"


NEWS = """TBILISI, March 17 - A court on Monday sentenced Mikheil Saakashvili to four and a half years in prison.

Saakashvili led the Rose Revolution of 2003 and was president until 2013. He was convicted in his absence in 2018, came
back in October 2021, was arrested, and was moved to a clinic in 2022. In 2007 he had resigned; in 2008 he came back. He
left Georgia in 2013 and lived in Ukraine from 2015 to 2018.
"""


def test_a_report_with_a_day_of_now_at_its_head_is_no_history() -> None:
    read = Reader().read(Report(text=NEWS, published="2025-03-17"))
    assert {t.edtf for t in read.times} >= {"2025-03-17"}
    assert {s.when.edtf for s in read.statements if s.event is EventKind.SENTENCED} == {"2025-03-17"}


def test_a_line_with_place_and_day_is_no_headline_of_another_article() -> None:
    read = _read("A blogger is fined\n\nVILNIUS, 9 November 2022\n\nA judge in Brest fined Iryna Lavor 960 rubles.")
    assert read.set_aside == ()
    assert "2022-11-09" in {t.edtf for t in read.times}


def test_what_had_been_done_before_is_not_of_the_day_of_the_entry() -> None:
    text = (
        "The case of Ahmed Mansoor\n\n20 March 2017 - Officers take Ahmed Mansoor away.\n\n"
        "31 December 2018 - The court upholds the verdict. He had been beaten by guards."
    )
    read = Reader().read(Report(text=text, published="2019-01-05"))
    assert {s.when.edtf for s in read.statements if s.event is EventKind.ILL_TREATED} == {None}
