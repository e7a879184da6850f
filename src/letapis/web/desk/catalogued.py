"""What the catalogues of countries offer while somebody types: places, facilities, courts, agencies, articles."""

from functools import cache

from letapis.countries import agencies, countries, courts, facilities, laws, places


@cache
def names() -> tuple[str, ...]:
    """The names of places and bodies, each once, in the order of the alphabet."""
    rows = (*facilities(), *courts(), *agencies(), *places())
    return tuple(sorted({row.name for row in rows}))


@cache
def articles() -> tuple[tuple[str, str], ...]:
    """The catalogued articles: the number, and what it is with its code and country."""
    known = [article for country in countries() for article in laws(country.code).articles]
    told = {
        (a.article, f"{a.article}{f'^{a.superscript}' if a.superscript else ''} {a.code} {a.jurisdiction}: {a.title}")
        for a in known
    }
    return tuple(sorted(told, key=lambda row: row[1]))
