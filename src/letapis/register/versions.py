"""Versions of a source: texts that one address had, what changed between them, and whose words are gone.

Versions stand in the order in which they were filed. A statement stays what it is, in the version it was read in;
whether its words still stand in the last version is looked up, never written.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from letapis.model import Entry, Line, Report, ReportFiled, Span, Statement

MOST_WORDS = 5000
"""A changed passage of more words on one side is not compared word by word, which would take their square."""

_WORD = re.compile(r"\S+\s*|\s+")


class Change(StrEnum):
    """What happened to a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with one fate. The kept and removed ones make the old text, the kept and added ones the new."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Versions:
    """The texts that one address had, in the order of their filing: two at least, all different."""

    url: str
    reports: tuple[Report, ...]


def versions(standing: Iterable[Entry]) -> tuple[Versions, ...]:
    """The addresses under which standing entries hold more than one text, in the order of their first filing."""
    found: dict[str, dict[str, Report]] = {}
    for entry in standing:
        if isinstance(entry.body, ReportFiled) and (url := address(entry.body.report.url)):
            found.setdefault(url, {}).setdefault(entry.body.report.id, entry.body.report)
    return tuple(Versions(url, tuple(texts.values())) for url, texts in found.items() if len(texts) > 1)


def several(standing: Iterable[Entry]) -> list[Entry]:
    """The filings under addresses that stand for more than one text: all that `versions` needs."""
    filed = [(e, e.body.report) for e in standing if isinstance(e.body, ReportFiled) and address(e.body.report.url)]
    texts: dict[str, set[str]] = {}
    for _, report in filed:
        texts.setdefault(address(report.url), set()).add(report.id)
    return [entry for entry, report in filed if len(texts[address(report.url)]) > 1]


def address(url: str | None) -> str:
    """An address without the part that a server never sees (RFC 3986, section 3.5); empty where there is none."""
    return (url or "").partition("#")[0].strip()


def gone(lines: Iterable[Line], groups: Iterable[Versions]) -> dict[str, str]:
    """By a line's id, the report id of the last version of its source, where that lacks the words it rests on."""
    later = {
        report.id: (report, group.reports[-1])
        for group in groups
        for report in group.reports
        if report is not group.reports[-1]
    }
    return {
        line.id: later[line.source.report_id][1].id
        for line in lines
        if line.source.report_id in later and found_again(line.statement, *later[line.source.report_id]) is None
    }


def found_again(statement: Statement, old: Report, new: Report) -> Span | None:
    """Where a newer version holds the words that carry a statement of an older one; null where it no longer does.

    White space may differ. Where the words stand several times, the place nearest to the old one is taken. They say the
    same only of the same person: a name that the old version gives must stand in the new one, too.
    """
    name = statement.person.name
    if name and name in old.text and name not in new.text:
        return None
    words = map(re.escape, statement.quote.text.split())
    # Whole words: "Article 34" does not stand in "Article 342".
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)")
    places = [match.span() for match in pattern.finditer(new.text) if match.group()]
    if not places:
        return None
    return Span.cut(new.text, *min(places, key=lambda place: abs(place[0] - statement.quote.start)))


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """What changed, line by line and within changed lines word by word."""
    pieces: list[Piece] = []
    for piece in _lines(old.splitlines(keepends=True), new.splitlines(keepends=True)):
        if not piece.text:
            continue
        if pieces and pieces[-1].change is piece.change:
            piece = Piece(piece.change, pieces.pop().text + piece.text)  # noqa: PLW2901 - joined with the one before
        pieces.append(piece)
    return tuple(pieces)


def _lines(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.KEPT, "".join(old[a:b]))
        else:
            yield from _words("".join(old[a:b]), "".join(new[c:d]))


def _words(old: str, new: str) -> Iterator[Piece]:
    mine, theirs = _WORD.findall(old), _WORD.findall(new)
    if max(len(mine), len(theirs)) > MOST_WORDS:
        yield Piece(Change.REMOVED, old)
        yield Piece(Change.ADDED, new)
        return
    for tag, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.KEPT, "".join(mine[a:b]))
        else:
            yield Piece(Change.REMOVED, "".join(mine[a:b]))
            yield Piece(Change.ADDED, "".join(theirs[c:d]))
