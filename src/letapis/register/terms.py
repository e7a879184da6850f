"""The expected end of a term, by the rules of a country. It is computed, and says so: nobody reported it."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from letapis.countries.load import folders
from letapis.model import Days, ExpectedEnd
from letapis.register.durations import Duration, after, duration

UNSEEN = "the wording of the law was not seen"


@dataclass(frozen=True, slots=True)
class Credit:
    """How a day in custody before the verdict counts: `factor` days of the term, in the regimes named (none: any)."""

    name: str
    regimes: tuple[str, ...]
    factor: float
    source: str
    note: str
    since: date | None


@dataclass(frozen=True, slots=True)
class Terms:
    """A country's rules; `regimes` maps words to the regime they name.

    `arrest` and `detention` are a name, a source and a note; a detention may last `limit` (ISO 8601) at most, an
    administrative arrest `longest_arrest` days.
    """

    credits: tuple[Credit, ...]
    arrest: tuple[str, str, str]
    detention: tuple[str, str, str]
    limit: str
    longest_arrest: int
    regimes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a computation needs: the term, the words on its regime, and three changes with the days they may lie on.

    `taken` is the beginning of custody, null where the person was free; `verdict` the sentence; `force` the day from
    which the verdict is in force, null where unknown (then the day of the verdict stands in).
    """

    term: str
    words: str
    taken: Days | None
    verdict: Days
    force: Days | None = None


@cache
def terms_of(country: str | None) -> Terms | None:
    """The rules of a country (ISO 3166-1 alpha-2, lower case); null where none are on file."""
    if not country or len(country) != 2 or not (country.isascii() and country.isalpha()):  # noqa: PLR2004
        return None
    path = resources.files("letapis.countries") / country / "terms.toml"
    if not path.is_file():
        return None
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    arrest, detention = data["arrest"], data["detention"]
    return Terms(
        tuple(
            Credit(row["name"], tuple(row["regimes"]), row["factor"], row["source"], _note(row), row.get("from"))
            for row in data["credit"]
        ),
        (arrest["name"], arrest["source"], _note(arrest)),
        (detention["name"], detention["source"], _note(detention)),
        detention["limit"],
        _days(arrest["limit"]),
        tuple((row["word"], row["regime"]) for row in data["regime"]),
    )


@lru_cache(256)
def longest_arrest(country: str | None) -> int:
    """The longest administrative arrest in days by the law of a country; where it is not on file, of any that is."""
    terms = terms_of(country)
    return terms.longest_arrest if terms else max(found.longest_arrest for found in map(terms_of, folders()) if found)


def _days(length: str) -> int:
    found = duration(length)
    if found is None or found.months:
        message = f"{length!r} is no number of days"
        raise ValueError(message)
    return found.days


def _note(row: Mapping[str, Any]) -> str:
    """The note of a rule; it says so where nobody saw yet (`checked`) that the law says what the rule has."""
    return str(row["note"]) if row["checked"] else f"{row['note']}; {UNSEEN}"


def arrest_end(terms: Terms, sentence: Sentence) -> ExpectedEnd | None:
    """When an administrative arrest ends: counted from being detained, or from the order."""
    length = duration(sentence.term)
    if length is None:
        return None
    rule, source, note = terms.arrest
    days = _from_to(sentence.taken or sentence.verdict, sentence.verdict, length)
    return ExpectedEnd(days, rule, source, note) if days else None


def day_for_day(term: str, first: Days, last: Days) -> Days | None:
    """When a term that began on some day of `first` to `last` is over by the calendar alone.

    The earliest is null where nobody tells the first day on which it may have begun.
    """
    length = duration(term)
    if length is None or last.latest is None:
        return None
    return Days(after(first.earliest, length) if first.earliest else None, after(last.latest, length))


def detention_end(terms: Terms, start: Days) -> ExpectedEnd | None:
    """When being detained ends, or goes over into custody of another kind, by the law; `start` is when it began."""
    days = day_for_day(terms.limit, start, start)
    return ExpectedEnd(days, *terms.detention) if days else None


def sentence_end(terms: Terms, sentence: Sentence) -> ExpectedEnd | None:
    """When a term of imprisonment ends.

    Day for day it is the beginning of custody and the term. Where custody before the verdict counts more, the end may
    come earlier by so much; the window holds both, unless the regime named excludes one.
    """
    length = duration(sentence.term)
    start = sentence.taken or sentence.verdict
    plain = _from_to(start, start, length) if length else None
    if plain is None or plain.latest is None or plain.earliest is None:
        return None
    regime = next((name for word, name in terms.regimes if word in sentence.words.casefold()), None)
    credit = _credit(terms.credits, regime, plain.latest)
    saved = _saved(sentence, credit)
    credited = date.fromordinal(max(1, plain.earliest.toordinal() - saved))
    earliest = max(credited, start.earliest or credited, sentence.verdict.earliest or credited)
    note = credit.note if regime else f"{credit.note}; the regime is not known"
    return ExpectedEnd(Days(min(earliest, plain.earliest), plain.latest), credit.name, credit.source, note)


def _credit(rows: Sequence[Credit], regime: str | None, end: date) -> Credit:
    fitting = [
        row
        for row in rows
        if (row.since is None or row.since <= end) and (regime is None or not row.regimes or regime in row.regimes)
    ]
    return max(fitting, key=lambda row: row.factor)


def _saved(sentence: Sentence, credit: Credit) -> int:
    """How many days the credit for custody takes off the term, at most."""
    until = sentence.force or sentence.verdict
    if sentence.taken is None or sentence.taken.earliest is None or until.latest is None:
        return 0
    kept = (until.latest - sentence.taken.earliest).days - 1
    return max(0, int(kept * (credit.factor - 1)))


def _from_to(first: Days, last: Days, length: Duration) -> Days | None:
    """The window of ends of a term that began on some day of `first` to `last`."""
    if first.earliest is None or last.latest is None:
        return None
    return Days(after(first.earliest, length), after(last.latest, length))
