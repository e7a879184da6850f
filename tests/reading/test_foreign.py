"""A report in a language that is not read says so, and an English one never does."""

import json
from pathlib import Path

import pytest

from letapis.model import Report
from letapis.reading.foreign import NOT_READ, not_read
from letapis.reading.reader import Reader

RUSSIAN = "Суд в Минске приговорил Ивана Петрова к трём годам колонии."
FRENCH = (
    "Le tribunal de Minsk a condamné le journaliste Ivan Petrov à trois ans de prison pour avoir participé à une "
    "manifestation, selon son avocat et plusieurs organisations de défense des droits humains."
)
GERMAN = "Gericht in Minsk verurteilt Iwan Petrow"
REPORTS = sorted(Path(__file__).parents[1].rglob("*.json"))


@pytest.mark.parametrize(
    ("text", "language"), [(RUSSIAN, "ru"), (RUSSIAN, None), (RUSSIAN, "en"), (FRENCH, None), (GERMAN, "de-AT")]
)
def test_another_language_is_an_issue_that_says_what_to_do(text: str, language: str | None) -> None:
    (issue,) = Reader().read(Report(text=text, language=language)).issues
    assert issue.code == NOT_READ
    assert "by hand" in issue.message


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The court in Minsk sentenced Ivan Petrov to three years, and the lawyer said that he had appealed.", "ru"),
        ("Belarus jails Ivan Petrov", None),
        ("Belarus jails Ivan Petrov", "en-GB"),
        ("Ivan Petrov (Иван Петров) was detained in Minsk.", None),
        ("", None),
        ("12.05.2021", None),
        ("Detained: " + ", ".join(["Ivan Petrov", "Maria Kalesnikava"] * 10) + ".", "en"),
    ],
)
def test_english_is_none(text: str, language: str | None) -> None:
    assert not not_read(Report(text=text, language=language))


def test_no_report_of_the_tests_is_taken_for_another_language() -> None:
    texts = [text for path in REPORTS for text in _texts(json.loads(path.read_text(encoding="utf-8")))]
    assert not [text for text in texts if text.isascii() and not_read(Report(text=text))]


def _texts(found: object) -> list[str]:
    if isinstance(found, dict):
        own = [v for k, v in found.items() if k == "text" and isinstance(v, str)]
        return own + [text for v in found.values() for text in _texts(v)]
    return [text for v in found for text in _texts(v)] if isinstance(found, list) else []
