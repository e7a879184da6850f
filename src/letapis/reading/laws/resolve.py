"""A number as written, made a citation by the catalogue and the day of the report."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from letapis import countries
from letapis.countries import Article, Code, Laws
from letapis.model import Citation, Issue, days

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NUMBER = re.compile(
    r"(?P<base>\d{1,3}(?:\.\d{1,3}){0,2})(?:(?P<mark>[-–‑/])(?P<suffix>\d{1,3}))?(?:\s?(?P<raised>[⁰¹²³⁴-⁹]{1,2}))?"
    r"(?P<letter>-?[A-Z]{0,2})(?P<nested>(?:\(\w{1,4}\))*)"
)
_BIG = 100  # criminal codes number their articles beyond this, administrative ones count chapter and article
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 6


@dataclass(frozen=True, slots=True)
class Written:
    """A citation as its words give it, before the catalogue is asked.

    `parts` are the parts named beside the number; `context` the words around it, which may decide between two readings.
    """

    number: str
    parts: tuple[str, ...] = ()
    code: str | None = None
    jurisdiction: str | None = None
    context: str = ""
    beside: frozenset[str] = frozenset()


Resolved = tuple[tuple[Citation, ...], tuple[Issue, ...]]


def resolve(written: Written, published: date | None, start: int, end: int) -> Resolved:
    """The citations that the words may mean, the likeliest first, and what is to be asked about them.

    An article in force with a superscript of that number, or a part of that number, decides alone; where the edition
    has both, the words of the report do; failing that both are kept and an issue says so.
    """
    match = _NUMBER.fullmatch(written.number)
    if match is None:
        return (_citation(written, written.number, None, None, published),), ()
    laws = countries.laws(written.jurisdiction or "")
    nested = tuple(re.findall(r"\w+", match["nested"]))
    parts = written.parts or nested
    base, suffix, raised = match["base"], match["suffix"], match["raised"]
    article = base + match["letter"]
    if raised:
        return _all_parts(written, article, raised.translate(_RAISED), parts, published), ()
    if match["mark"] == "/" and suffix:
        return _all_parts(written, article, None, parts or (suffix,), published), ()
    head, _, tail = base.rpartition(".")
    if not any(code.superscript_mark or code.hyphen_is_part for code in laws.codes):
        as_written = base + (f"{match['mark']}{suffix}" if suffix else "") + match["letter"]
        return _all_parts(written, as_written, None, parts, published), ()
    if not suffix and head and (int(head.split(".")[0]) >= _BIG or "." in head):
        base, suffix = head, tail
    if not suffix:
        issues = _unknown(laws.codes, written, article, start, end)
        return _all_parts(written, article, None, parts, published), issues
    return _suffixed(written, (base, suffix), parts, published, laws, (start, end))


def _suffixed(
    written: Written,
    number: tuple[str, str],
    parts: tuple[str, ...],
    published: date | None,
    laws: Laws,
    place: tuple[int, int],
) -> Resolved:
    """A number with a hyphen or a dot: a superscript, a part, or, where the catalogue knows neither, as written."""
    code = next((code for code in laws.codes if written.code in {None, code.code}), None)
    if code is not None and code.superscript_mark:
        raised, _ = _editions(written, laws, number, published)
        return _all_parts(written, *number, parts, published, code=_code_of(raised, written)), ()
    if code is None or not code.hyphen_is_part:
        return _all_parts(written, "-".join(number), None, parts, published), ()
    return _either(written, number, parts, published, laws, place)


def _editions(
    written: Written, laws: Laws, number: tuple[str, str], published: date | None
) -> tuple[list[Article], list[Article]]:
    """The articles in force that a number may mean: with its second half as superscript, and as part."""
    base, suffix = number
    same = [a for a in _of_number(laws.jurisdiction, base) if written.code in {None, a.code} and in_force(a, published)]
    return [a for a in same if a.superscript == suffix], [
        a for a in same if a.superscript is None and suffix in a.parts
    ]


def _either(
    written: Written,
    number: tuple[str, str],
    parts: tuple[str, ...],
    published: date | None,
    laws: Laws,
    place: tuple[int, int],
) -> Resolved:
    base, suffix = number
    raised, whole = _editions(written, laws, number, published)
    chosen = _chosen(written, base, parts, raised, whole)
    as_raised = _all_parts(written, base, suffix, parts, published, code=_code_of(raised, written))
    as_part = _all_parts(written, base, None, (suffix,), published, code=_code_of(whole, written))
    if chosen == _RAISED_READING:
        return as_raised, ()
    if chosen == _PART_READING:
        return as_part, ()
    if chosen == _NEITHER:
        as_written = _all_parts(written, f"{base}-{suffix}", None, parts, published)
        return as_written, (_not_found(written, f"{base}-{suffix}", place),)
    message = (
        f"Article {base}-{suffix} can be Article {base} with superscript {suffix}, "
        f"or part {suffix} of Article {base}; both are kept."
    )
    return (*as_raised, *as_part), (Issue("article-ambiguous", message, *place),)


_RAISED_READING, _PART_READING, _NEITHER, _BOTH = "superscript", "part", "neither", "both"


def _chosen(
    written: Written, base: str, parts: tuple[str, ...], raised: Sequence[Article], whole: Sequence[Article]
) -> str:
    if not raised:
        return _PART_READING if whole and not parts else _NEITHER
    if parts or not whole or base in written.beside or raised[0].distinct:
        return _RAISED_READING
    word = _by_words(raised[0], whole[0], written.context)
    return _BOTH if word is None else _RAISED_READING if word is raised[0] else _PART_READING


def _code_of(articles: Sequence[Article], written: Written) -> str | None:
    return written.code or (articles[0].code if articles else None)


def _by_words(raised: Article, whole: Article, context: str) -> Article | None:
    """Of two articles the one whose title shares more words with the report; None where it is a draw."""
    said = _stems(context)
    first, second = _stems(raised.title), _stems(whole.title)
    ours, theirs = len(said & (first - second)), len(said & (second - first))
    return raised if ours > theirs else whole if theirs > ours else None


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.group().lower()[:_STEM] for word in _WORD.finditer(text))


@cache
def _by_number(jurisdiction: str) -> dict[str, tuple[Article, ...]]:
    found: dict[str, tuple[Article, ...]] = {}
    for article in countries.laws(jurisdiction).articles:
        found[article.article] = (*found.get(article.article, ()), article)
    return found


def _of_number(jurisdiction: str, number: str) -> tuple[Article, ...]:
    """The catalogued articles of a number, with whatever superscript."""
    return _by_number(jurisdiction).get(number, ())


def has_article(jurisdiction: str, number: str) -> bool:
    """Whether the catalogue of a country has an article of this number, before its superscript or part."""
    match = _LEADING.match(number)
    return bool(match and _of_number(jurisdiction, match.group()))


_LEADING = re.compile(r"\d+(?:\.\d+)?")


def in_force(article: Article, published: date | None) -> bool:
    """Whether an article was in force on a day; without a day every edition may be."""
    if published is None:
        return True
    since, until = days(article.since), days(article.until)
    begun = since is None or since.earliest is None or since.earliest <= published
    ended = until is not None and until.earliest is not None and until.earliest <= published
    return begun and not ended


def _unknown(codes: Sequence[Code], written: Written, article: str, start: int, end: int) -> tuple[Issue, ...]:
    complete = [code.code for code in codes if code.complete and written.code in {None, code.code}]
    if not complete or written.code is None or _of_number(written.jurisdiction or "", article):
        return ()
    return (_not_found(written, article, (start, end)),)


def _not_found(written: Written, article: str, place: tuple[int, int]) -> Issue:
    message = f"Article {article} is not in the catalogue of {written.jurisdiction}; it is kept as written."
    return Issue("article-unknown", message, *place)


def _all_parts(
    written: Written,
    article: str,
    superscript: str | None,
    parts: tuple[str, ...],
    published: date | None,
    *,
    code: str | None = None,
) -> tuple[Citation, ...]:
    return tuple(_citation(written, article, superscript, part, published, code) for part in parts or (None,))


def _citation(
    written: Written,
    article: str,
    superscript: str | None,
    part: str | None,
    published: date | None,
    code: str | None = None,
) -> Citation:
    found = written.code or code or _only_code(written.jurisdiction, article)
    edition = published.isoformat() if published else None
    return Citation(article, written.jurisdiction, found, superscript, part, edition)


def _only_code(jurisdiction: str | None, article: str) -> str | None:
    """The code of an article whose number only one catalogued code of the country has."""
    got = {a.code for a in _of_number(jurisdiction or "", article)}
    return next(iter(got)) if len(got) == 1 else None
