"""Laws cited in a text: every way of writing an article, lists of them, codes and countries beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from letapis.countries import country_of
from letapis.language.lawwords import LawLanguage, LawRow
from letapis.model import Citation, Issue, Span
from letapis.reading.laws.resolve import Written, has_article, resolve
from letapis.reading.laws.whose import Known, Whose

_SENTENCE_END = re.compile(r"[.!?][”’\"')\]]*\s+(?=[A-Z“\"])|\n\s*\n")
_GLOSS = re.compile(r"\s*\((?P<gloss>[^()]{3,300}(?:\([^()]{1,80}\)[^()]{0,200})?)\)")
_DIGIT = re.compile(r"\d")  # asked first: few sentences have one
_REACH = 240  # code points within which a code may stand after an article
_CONTEXT = 160
_LONGEST_SENTENCE = 4000


@dataclass(frozen=True, slots=True)
class FoundLaw:
    """Words that cite a law, and what they cite.

    `citations` is one, or several where one span names several parts, or where the edition leaves two readings open
    (the likelier first, with an issue). A law named as a whole has an empty `article` and its name, as written, for
    `code`. `offence` holds the words of a gloss in brackets right after the citation.
    """

    span: Span
    citations: tuple[Citation, ...]
    offence: Span | None
    rule: str


@dataclass(frozen=True, slots=True)
class _Hit:
    row: LawRow
    start: int
    end: int
    number: str | None
    parts: tuple[str, ...]
    act: str | None


@dataclass(frozen=True, slots=True)
class _CodeHit:
    start: int
    end: int
    code: str
    jurisdiction: str | None


class _Reader:
    """The rows of a language, compiled."""

    def __init__(self, language: LawLanguage) -> None:
        self.language = language
        codes = "|".join(sorted((_loose(name) for name in language.codes), key=len, reverse=True))
        acts = "|".join(re.escape(name) for name in sorted(language.acts, key=len, reverse=True))
        words = {**language.words, "code": f"(?i:{codes})", "short": rf"(?:\b(?:{acts})\b|{language.numbered_act})"}
        words["act"] = rf"(?:{words['short']}|{language.act})"
        self.rows = [(row, re.compile(rf"(?<![\w.-]){_fill(row.pattern, words)}")) for row in language.rows]
        before, after = _fill(language.before_code, words), _fill(language.after_code, words)
        self.code = re.compile(rf"(?P<code>\b(?i:{codes})\b){after}")
        self.before = re.compile(rf"{before}$")
        more = rf"(?:\s\({words['part']}\s?(?P<more>{words['parts']})\))?"
        self.joined = re.compile(rf"(?P<join>{language.joins})(?P<number>{words['number']}){more}(?={language.closes})")
        firsts = "".join({letter for name in language.codes for letter in (name[0].lower(), name[0].upper())})
        self.article = re.compile(rf"{words['article']}\s?\d")
        self.named = [name.lower().split() for name in language.codes]
        self.any_code = re.compile(
            rf"(?=[{re.escape(firsts)}])(?i:{codes})"
        )  # the letters first: to ignore case is slow
        self.any_act = re.compile(rf"\b(?:{acts})\b|{language.act_nouns}")

    def may_name_code(self, text: str) -> bool:
        """Whether a text has all the words of some code's name."""
        small = text.lower()
        return any(all(word in small for word in name) for name in self.named)

    def may_cite(self, text: str, start: int, end: int, *, of_code: bool) -> bool:
        """Whether a stretch of a text may cite a law; `of_code` where the text may name a code."""
        numbered = _DIGIT.search(text, start, end) and self.article.search(text, start, end)
        named = of_code and self.any_code.search(text, start, end)
        return bool(numbered or named or self.any_act.search(text, start, end))


def _loose(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split())


def _fill(pattern: str, words: dict[str, str]) -> str:
    for _ in range(2):
        for name, expression in words.items():
            pattern = pattern.replace("{" + name + "}", expression)
    return pattern


@lru_cache(maxsize=8)
def _reader(language: LawLanguage) -> _Reader:
    return _Reader(language)


def find_laws(
    text: str, published: date | None, default_jurisdiction: str | None, *, lookups: LawLanguage
) -> tuple[tuple[FoundLaw, ...], tuple[Issue, ...]]:
    """The laws cited in a text, in reading order, and what is to be asked about them.

    `default_jurisdiction` (ISO 3166-1, small letters) holds where no sentence of the paragraph names a country.
    `lookups` is the language's table (`letapis.language.chosen.LAWS`). Linear in the length of the text.
    """
    reader = _reader(lookups)
    found: list[FoundLaw] = []
    issues: list[Issue] = []
    whose, of_code = Whose(text, default_jurisdiction), reader.may_name_code(text)
    for start, end in _sentences(text):
        if not reader.may_cite(text, start, end, of_code=of_code):
            continue
        hits = _hits(text, start, end, reader)
        codes = _codes(text, start, end, reader)
        beside = frozenset(hit.number for hit in hits if hit.number)
        for hit in hits:
            default = reader.language.acts.get(hit.act or "") or whose.at(hit.start, (start, end), _known(hit))
            law, asked = _law(text, hit, codes, beside, (published, default, start, end))
            found.append(law)
            issues += asked
    return tuple(found), tuple(issues)


def _known(hit: _Hit) -> Known:
    number = hit.number
    return lambda country: number is not None and has_article(country, number)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Rough sentences: where a code may belong to an article. A stop after "Art" or a number ends none."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield from _pieces(start, match.start() + 1)
        start = match.end()
    yield from _pieces(start, len(text))


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or what is longer than any sentence in pieces: codes and articles are paired within one."""
    for first in range(start, end, _LONGEST_SENTENCE):
        yield first, min(end, first + _LONGEST_SENTENCE)


def _hits(text: str, start: int, end: int, reader: _Reader) -> list[_Hit]:
    """The citations of a sentence, longest first at each place, none overlapping, lists taken apart."""
    matches = [(row, m) for row, expression in reader.rows for m in expression.finditer(text, start, end)]
    matches.sort(key=lambda pair: (pair[1].start(), -pair[1].end()))
    hits: list[_Hit] = []
    last = start
    for row, match in matches:
        if match.start() < last or not _is_law(match, reader):
            continue
        hit = _hit(row, match, reader)
        if hit is None:
            continue
        hits.append(hit)
        last = hit.end
        if hit.number and not hit.act:
            for more in _listed(text, row, hit.end, end, reader):
                hits.append(more)
                last = more.end
    return hits


def _is_law(match: re.Match[str], reader: _Reader) -> bool:
    act = match.groupdict().get("act")
    small = (act or match.group()).lower()
    return small not in reader.language.no_acts and (act is None or small not in reader.language.codes)


def _hit(row: LawRow, match: re.Match[str], reader: _Reader) -> _Hit | None:
    groups = match.groupdict()
    ordinal = groups.get("ordinal")
    parts = re.findall(r"\d{1,2}(?:\.\d)?", groups.get("part") or groups.get("more") or "")
    if ordinal:
        parts = [reader.language.ordinals[ordinal.lower()]]
    return _Hit(row, match.start(), match.end(), groups.get("number"), tuple(parts), groups.get("act"))


def _listed(text: str, row: LawRow, position: int, end: int, reader: _Reader) -> Iterator[_Hit]:
    while match := reader.joined.match(text, position, end):
        parts = re.findall(r"\d{1,2}(?:\.\d)?", match["more"] or "")
        yield _Hit(row, match.start("number"), match.end(), match["number"], tuple(parts), None)
        position = match.end()


def _codes(text: str, start: int, end: int, reader: _Reader) -> list[_CodeHit]:
    found: list[_CodeHit] = []
    for match in reader.code.finditer(text, start, end):
        code = reader.language.codes[" ".join(match["code"].lower().split())]
        country = _country(match["country"], reader) if match["country"] else None
        before = reader.before.search(text, max(start, match.start() - 60), match.start())
        if country is None and before and before["owner"]:
            country = _country(before["owner"], reader)
        found.append(_CodeHit(match.start(), match.end(), code, country))
    return found


def _country(words: str, reader: _Reader) -> str | None:
    """The country that some of the words name: the longest run from the end first."""
    row = re.sub(reader.language.possessive, "", words.strip(" .")).split()
    for first in range(len(row)):
        for last in range(len(row), first, -1):
            got = country_of(" ".join(row[first:last]).strip(".,’'"))
            if got:
                return got
    return None


def _law(
    text: str,
    hit: _Hit,
    codes: list[_CodeHit],
    beside: frozenset[str],
    setting: tuple[date | None, str | None, int, int],
) -> tuple[FoundLaw, tuple[Issue, ...]]:
    published, default, start, end = setting
    span = Span.cut(text, hit.start, hit.end)
    if hit.act is not None:
        edition = published.isoformat() if published else None
        citation = Citation(hit.number or "", default, hit.act, None, None, edition)
        return FoundLaw(span, (citation,), _gloss(text, hit.end, end), hit.row.name), ()
    code = _nearest(hit, codes)
    context = text[max(start, hit.start - _CONTEXT) : min(end, hit.end + _CONTEXT)]
    written = Written(hit.number or "", hit.parts, None, default, context, beside)
    if code is not None:
        written = replace(written, code=code.code, jurisdiction=code.jurisdiction or default)
    citations, issues = resolve(written, published, hit.start, hit.end)
    after = code.end if code is not None and 0 <= code.start - hit.end <= _CLOSE else hit.end
    gloss = _gloss(text, after, end) or _gloss(text, hit.end, end)  # "Article 130 (treason) of the Criminal Code"
    return FoundLaw(span, citations, gloss, hit.row.name), issues


_CLOSE = 30  # code points between an article and the code it is of ("of the Russian Federation's ")


def _nearest(hit: _Hit, codes: list[_CodeHit]) -> _CodeHit | None:
    """The code that stands after the article in its sentence, failing that the one before it."""
    after = [code for code in codes if 0 <= code.start - hit.end <= _REACH]
    before = [code for code in codes if code.end <= hit.start and hit.start - code.end <= _REACH]
    return after[0] if after else before[-1] if before else None


def _gloss(text: str, position: int, end: int) -> Span | None:
    match = _GLOSS.match(text, position, end)
    if match and not re.search(r"[^\W\d_A-Z]{4}", match["gloss"]):
        return None  # the short name of a code
    return Span.cut(text, match.start("gloss"), match.end("gloss")) if match else None
