"""The catalogues, read from the folders beside this file at their first use and kept.

A folder is a country (`by`, `ru`; `world` for what belongs to none). Every file in it is optional and holds `source`, a
note on where the facts are from, and `records`; the file's name says what kind they are.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from letapis.countries.records import Agency, Article, Code, Country, Court, Facility, Laws, Outlet, Place, RightsGroup

T = TypeVar("T")
WORLD = "world"
_PACKAGE = "letapis.countries"


@cache
def folders() -> tuple[str, ...]:
    """The names of the folders, sorted."""
    return tuple(sorted(entry.name for entry in files(_PACKAGE).iterdir() if entry.is_dir() and entry.name[0] != "_"))


def _document(folder: str, name: str) -> dict[str, Any]:
    resource = files(_PACKAGE) / folder / f"{name}.json"
    if not resource.is_file():
        return {}
    loaded: dict[str, Any] = json.loads(resource.read_text("utf-8"))
    return loaded


def _rows(name: str) -> Iterator[tuple[str | None, dict[str, Any]]]:
    for folder in folders():
        for row in _document(folder, name).get("records", ()):
            yield (None if folder == WORLD else folder), row


def _named(name: str, make: Callable[..., T], kind: str | None = None) -> tuple[T, ...]:
    made: list[T] = []
    for folder, row in _rows(name):
        fixed: dict[str, Any] = {"kind": kind} if kind else {}
        made.append(make(**{"country": folder, **fixed, **_lists(row)}))
    return tuple(made)


def _lists(row: dict[str, Any]) -> dict[str, Any]:
    """A record with its lists as tuples."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


@cache
def countries() -> tuple[Country, ...]:
    """The countries of the world."""
    rows: list[dict[str, Any]] = _document(WORLD, "countries")["records"]
    return tuple(Country(**_lists(row)) for row in rows)


@cache
def outlets() -> tuple[Outlet, ...]:
    """News outlets, told apart by who owns them."""
    return _named("outlets", Outlet)


@cache
def facilities() -> tuple[Facility, ...]:
    """Places of custody."""
    return _named("facilities", Facility)


@cache
def agencies() -> tuple[Agency, ...]:
    """Bodies that detain, investigate, prosecute or rule."""
    return _named("agencies", Agency)


@cache
def courts() -> tuple[Court, ...]:
    """Courts."""
    return _named("courts", Court, "court")


@cache
def rights_groups() -> tuple[RightsGroup, ...]:
    """Human rights groups."""
    return _named("rights_groups", RightsGroup, "rights_group")


@cache
def places() -> tuple[Place, ...]:
    """Towns, districts and regions."""
    return _named("places", Place)


@cache
def laws(jurisdiction: str) -> Laws:
    """The catalogued laws of a jurisdiction (ISO 3166-1 alpha-2, small letters); empty where none are."""
    if jurisdiction not in folders():
        return Laws(jurisdiction)
    document = _document(jurisdiction, "laws")
    codes = tuple(Code(**_fields(row, jurisdiction)) for row in document.get("codes", ()))
    articles = tuple(Article(**_fields(row, jurisdiction)) for row in document.get("records", ()))
    return Laws(jurisdiction, codes, articles)


def _fields(row: dict[str, Any], jurisdiction: str) -> dict[str, Any]:
    return {"jurisdiction": jurisdiction, **_lists(row)}


@cache
def country_of(name: str) -> str | None:
    """The code of the country that bears this name or demonym, or whose capital it is; None where no country does."""
    return _index().get(name.casefold())


@cache
def _index() -> dict[str, str]:
    index: dict[str, str] = {}
    for group in ("names", "demonyms", "capitals"):
        for country in countries():
            capitals = (country.capital, *country.capital_aliases) if country.capital else ()
            words = {"names": country.names, "demonyms": country.demonyms, "capitals": capitals}[group]
            for word in words:
                index.setdefault(word.casefold(), country.code)
    return index
