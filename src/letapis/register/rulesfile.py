"""The rules of a register as a text that anybody can write: TOML (1.0), read and written. Pure.

    country = "by"

    [precedence]
    criteria = ["human", "source", "closeness", "certainty", "recency"]
    sources = ["court", ["lawyer", "relative"], "report", "official", …]

What is left out is as in the rules that the program comes with.
"""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from letapis.countries import countries
from letapis.model import Issue, SayerKind
from letapis.register.grouping import OWN_VOICE
from letapis.register.precedence import CRITERIA, Precedence
from letapis.register.rules import DEFAULT_RULES, Rules
from letapis.register.terms import terms_of

KEYS = ("country", "precedence")
PARTS = ("criteria", "sources")
SOURCES: dict[str, SayerKind | None] = {OWN_VOICE: None, **{kind.value: kind for kind in SayerKind}}
"""Every kind of source by its name in the text; `report` is the report's own voice."""


def read_rules(text: str) -> tuple[Rules, tuple[Issue, ...]]:
    """The rules that a text gives, and what is wrong with it; where anything is, the rules are not to be used."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return DEFAULT_RULES, (_issue(f"it is not TOML: {error}; `letapis rules` prints a file to begin with"),)
    part = data.get("precedence", {})
    issues = _unknown(data, KEYS, "")
    if not isinstance(part, dict):
        return DEFAULT_RULES, (*issues, _issue("precedence must be a section: write [precedence], its lines below"))
    country, wrong = _country(data.get("country"))
    criteria, odd = _criteria(part.get("criteria"))
    ranks, amiss = _sources(part.get("sources"))
    rules = Rules(Precedence(criteria, ranks), country)
    named = replace(rules, name=hashlib.sha256(write_rules(rules).encode()).hexdigest()[:12])
    own = write_rules(rules) == write_rules(DEFAULT_RULES)
    return DEFAULT_RULES if own else named, (*issues, *_unknown(part, PARTS, "precedence."), *wrong, *odd, *amiss)


def write_rules(rules: Rules) -> str:
    """The rules as a text that `read_rules` reads back."""
    ranks = rules.precedence.sources
    levels = [[name for name, kind in SOURCES.items() if ranks[kind] == rank] for rank in sorted(set(ranks.values()))]
    country = f'country = "{rules.country}"' if rules.country else '# country = "by"'
    lines = (
        "# By which country's law the end of a term is computed where no citation names a country.",
        country,
        "",
        "# What is shown first where sources disagree; all else is shown behind it.",
        "[precedence]",
        "# What is compared, the weightiest first.",
        f"criteria = {_list(rules.precedence.criteria)}",
        "# Who says so, the nearest first; kinds in brackets rank alike. `report` is the report's own voice.",
        "sources = [",
        *(f"  {_list(level) if len(level) > 1 else _quoted(level[0])}," for level in levels),
        "]",
    )
    return "\n".join(lines) + "\n"


def _list(words: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, words))}]"


def _quoted(word: str) -> str:
    return f'"{word}"'


def _country(told: object) -> tuple[str | None, tuple[Issue, ...]]:
    if told is None:
        return DEFAULT_RULES.country, ()
    known = sorted(country.code for country in countries() if terms_of(country.code))
    if told in known:
        return str(told), ()
    return None, (_issue(f"country is {told!r}; rules of sentences are on file for {', '.join(known)}"),)


def _criteria(told: object) -> tuple[tuple[str, ...], tuple[Issue, ...]]:
    if told is None:
        return DEFAULT_RULES.precedence.criteria, ()
    words, wrong = _words(told, CRITERIA, "precedence.criteria")
    if not wrong and not words:
        return (), (_issue(f"precedence.criteria is empty; give one at least of {', '.join(CRITERIA)}"),)
    return tuple(words), wrong


def _sources(told: object) -> tuple[Mapping[SayerKind | None, int], tuple[Issue, ...]]:
    if told is None:
        return DEFAULT_RULES.precedence.sources, ()
    levels = [level if isinstance(level, list) else [level] for level in told] if isinstance(told, list) else told
    words, wrong = _words([w for level in levels for w in level] if isinstance(levels, list) else told, SOURCES,
                          "precedence.sources")  # fmt: skip
    missing = [name for name in SOURCES if name not in words]
    if not wrong and missing:
        why = f"precedence.sources leaves out {', '.join(missing)}; rank each, those that rank alike in brackets"
        wrong = (_issue(why),)
    if wrong or not isinstance(levels, list):
        return DEFAULT_RULES.precedence.sources, wrong
    return {SOURCES[word]: rank for rank, level in enumerate(levels) for word in level}, ()


def _words(told: object, known: Iterable[str], where: str) -> tuple[list[str], tuple[Issue, ...]]:
    """The words of a list, each known and told once."""
    every = tuple(known)
    if not isinstance(told, list):
        return [], (_issue(f"{where} is {told!r}; give a list of words, such as {_list(every[:2])}"),)
    strange = [word for word in told if word not in every]
    twice = [word for n, word in enumerate(told) if word in told[:n]]
    issues = [_issue(f"{where} names {word!r}; it knows {', '.join(every)}") for word in strange]
    issues += [_issue(f"{where} names {word!r} twice; leave one of them") for word in twice if word in every]
    return told, tuple(issues)


def _unknown(part: Mapping[str, Any], known: Sequence[str], where: str) -> tuple[Issue, ...]:
    return tuple(
        _issue(f"{where}{key} is no setting; there are {', '.join(where + one for one in known)}")
        for key in part
        if key not in known
    )


def _issue(message: str) -> Issue:
    return Issue("rules-unusable", message)
