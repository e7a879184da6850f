"""Templates to pages, in each language. Everything from outside is escaped; a missing name is an error."""

import json
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus

from babel import Locale
from babel.support import NullTranslations
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from letapis.model import Citation, Days, EventKind, Individual, Spell
from letapis.model.chain import instant_to_text
from letapis.web import learned, showing, telling
from letapis.web.exhibits import state_label
from letapis.web.marking import SIGNS, stance
from letapis.web.translation import LANGUAGES, locale, translations
from letapis.web.words import label

ENGLISH = "en"
"""The language of the name that heads English lists; on other pages a name that a human chose goes before it."""


def render(template: str, language: str, context: Mapping[str, object]) -> str:
    """The page of a template."""
    return environment(language).get_template(template).render(context)


@lru_cache
def environment(language: str) -> Environment:
    """The templates with the words, days and numbers of a language."""
    env = Environment(
        loader=PackageLoader("letapis.web"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    tongue = translations(language)
    env.install_gettext_translations(tongue, newstyle=True)  # type: ignore[attr-defined]
    env.globals.update(lang=language, languages=LANGUAGES, stance=stance, signs=SIGNS, url=url, event_name=EventKind)
    env.globals.update(taken_back=learned.TAKEN_BACK)
    env.filters.update(_filters(language, tongue))
    return env


def called(person: Individual, language: str) -> str:
    """What somebody is called on pages of a language: as that language writes them where it is known, else as shown."""
    own = next((name.name for name in person.names if name.language == language), None)
    chosen = None if language == ENGLISH else next((name.name for name in person.names if name.chosen), None)
    return own or chosen or person.name or ""


def url(path: str, **query: object) -> str:
    """A path with the parts of a query that are set."""
    parts = [f"{_quoted(key)}={_quoted(str(value))}" for key, value in query.items() if value not in (None, "")]
    return f"{path}?{'&'.join(parts)}" if parts else path


@lru_cache(20_000)
def _quoted(part: str) -> str:
    """A part of a query as `urlencode` writes it; a page has hundreds, most of them alike."""
    return quote_plus(part)


def _filters(language: str, tongue: NullTranslations) -> dict[str, Any]:
    here = locale(language)

    def say(word: StrEnum) -> str:
        return str(tongue.gettext(label(word)))

    def start(spell: Spell) -> str:
        if spell.start.earliest is None and spell.start.latest is None:
            return str(tongue.gettext("day unknown"))
        return showing.between(spell.start, here)

    def end(spell: Spell) -> str:
        return showing.between(spell.end, here) if spell.end else ""

    return {
        "say": say,
        "called": lambda person: called(person, language),
        "plain": showing.plain,
        "short": showing.short,
        "day": lambda value: showing.day(value if not isinstance(value, str) else _iso(value), here),
        "day_short": lambda value: showing.day(value if not isinstance(value, str) else _iso(value), here, "medium"),
        "instant": lambda value: showing.instant(value, here),
        "exact": instant_to_text,
        "edtf": lambda text: showing.edtf(text, here, tongue),
        "days": lambda found: _days(found, here, tongue),
        "start": start,
        "end": end,
        "duration": lambda text: showing.duration(text, tongue),
        "detail": lambda role: telling.detail(role, tongue),
        "name": lambda text: telling.name(text, tongue),
        "position": lambda value, kind, quote: telling.position(kind, value, quote, here, tongue),
        "citation": lambda law: citation(law, tongue),
        "group": lambda key: group(key, tongue),
        "learned": lambda text: learned.learned(text, tongue, lambda value: showing.edtf(value, here, tongue)),
        "aside": lambda why: showing.plain(learned.aside(why, tongue)),
        "remark": lambda issue: showing.short(learned.remark(issue.code, issue.message, tongue), 300),
        "legal": lambda text: showing.plain(learned.legal(text, tongue)),
        "reason": lambda text: learned.reasons(text, tongue),
        "tail": showing.tail,
        "whole": lambda value: showing.whole(value, here),
        "weight": lambda value: showing.number(value, "+0.0;−0.0", here),
        "score": lambda value: showing.number(value, "0.00", here),
        "moved": lambda value: showing.number(value, "+#,##0;−#,##0", here) if value else "0",
        "jsonattr": lambda value: Markup.escape(json.dumps(value)),
    }


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _days(found: Days | None, here: Locale, tongue: NullTranslations) -> str:
    if found is None or (found.earliest is None and found.latest is None):
        return str(tongue.gettext("day unknown"))
    return showing.between(found, here)


def citation(law: Citation, tongue: NullTranslations) -> str:
    """A law as it is cited: "Article 342, part 1, Criminal Code (BY)"."""
    _ = tongue.gettext
    sup = (law.superscript or "").translate(showing.RAISED)
    said = str(_("Article %(number)s")) % {"number": showing.short(law.article, 20) + showing.short(sup, 10)}
    if law.part:
        said += ", " + _("part %(number)s") % {"number": showing.short(law.part, 20)}
    return said + _of_code(law.code, law.jurisdiction, tongue)


def group(key: str, tongue: NullTranslations) -> str:
    """A key of a facet or a chart: "342, Criminal Code (BY)" for an article, a word of ours, or the key itself."""
    found = _ARTICLE.fullmatch(key)
    if found is None:
        return str(tongue.gettext(state_label(key)))
    return state_label(found[1]) + _of_code(found[2], found[3], tongue)


_ARTICLE = re.compile(r"(\d\S*)(?: (criminal|administrative))?(?: ([A-Z]{2}))?")
"""An article as `letapis.register.grouping` writes it."""


def _of_code(code: str | None, country: str | None, tongue: NullTranslations) -> str:
    _ = tongue.gettext
    codes = {"criminal": _("Criminal Code"), "administrative": _("Administrative Code")}
    said, land = codes.get(code or "", ""), (country or "").upper()
    return (f", {said}" if said else "") + (f" ({showing.short(land, 8)})" if land else "")
