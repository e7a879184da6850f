"""What the catalogues of countries offer while somebody types: places, facilities, courts, agencies, articles."""

import re
from functools import cache

from letapis.countries import Article, agencies, countries, courts, facilities, laws, places

_CHOSEN = re.compile(r"(?P<article>[\d.]+)(?:\^(?P<superscript>\d+))? (?P<code>[a-z]+) (?P<jurisdiction>[A-Z]{2})")


@cache
def names() -> tuple[str, ...]:
    """The names of places and bodies, each once, in the order of the alphabet."""
    rows = (*facilities(), *courts(), *agencies(), *places())
    return tuple(sorted({row.name for row in rows}))


@cache
def articles() -> tuple[tuple[str, str], ...]:
    """The catalogued articles: what is offered, such as `342^2 criminal BY`, and what the article is about."""
    known = [article for country in countries() for article in laws(country.code).articles]
    return tuple(sorted({(_offered(article), article.title) for article in known}))


def _offered(law: Article) -> str:
    """An article as it is offered: number, code and country in one, for a number alone stands in many codes."""
    raised = f"^{law.superscript}" if law.superscript else ""
    return f"{law.article}{raised} {law.code} {law.jurisdiction.upper()}"


def chosen(text: str) -> dict[str, str]:
    """The fields of the article that was chosen among those offered; empty where the text is none of them."""
    found = _CHOSEN.fullmatch(" ".join(text.split()))
    if found is None:
        return {}
    return {name: (value or "").lower() for name, value in found.groupdict().items()}
