"""What skipping loses is counted statement by statement."""

from letapis.model import Reading, Report
from letapis.reading import Reader
from measuring.skipped import Skipped, compare, compared

TOLD = Report("Ihar Losik was detained in Minsk. Maria Ressa was arrested in Manila.")
UNTOLD = Report("Nothing happened in Minsk.")
OF_ANOTHER = Report("Ihar Losyk was detained in Minsk. Maria Ressa was arrested in Manila.")


def read(*reports: Report) -> list[Reading]:
    return list(Reader().read_all(reports))


def test_the_same_readings_lose_nothing() -> None:
    assert compared(read(TOLD), read(TOLD)) == Skipped(2, 0, 0, 0)


def test_what_is_missing_is_lost_and_what_is_new_is_more() -> None:
    assert compared(read(TOLD), read(UNTOLD)) == Skipped(2, 2, 0, 0)
    assert compared(read(UNTOLD), read(TOLD)) == Skipped(0, 0, 0, 2)


def test_one_event_of_another_person_is_told_otherwise() -> None:
    assert compared(read(TOLD), read(OF_ANOTHER)) == Skipped(2, 0, 1, 0)


def test_reports_are_read_both_ways() -> None:
    assert compare([TOLD, UNTOLD]) == Skipped(2, 0, 0, 0)
