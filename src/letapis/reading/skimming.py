"""Which sentences are worth parsing: those that hold a word of some event, and those around them.

Parsing is what reading costs. A report without such a word has no statements. In one that has some, the headline, the
lead and the sentences around each such word (where a pronoun's person stands, and who speaks) are parsed; the others
are only looked through for names.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import ahocorasick

from letapis.language.chosen import EVENTS, needle_forms, needle_rows, needles
from letapis.model import Span
from letapis.reading.gazetteer import facility_words
from letapis.reading.layout import Paragraph
from letapis.reading.quotations import find_quotes

BEFORE = 1
"""How many sentences before one with an event are read for its speakers."""
BEFORE_PRONOUN = 3
"""How many before one that has a pronoun, too."""
AFTER = 1
"""How many after it, for a sayer told behind a quotation."""
LEAD = 2
"""How many sentences at the head of a report are read with any event."""

_SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*\s+")


@dataclass(frozen=True, slots=True)
class Passages:
    """The parts of a story to parse, and the stretches passed over."""

    parsed: tuple[Paragraph, ...]
    passed: tuple[Span, ...]


RARE = 0.5
"""Where no more of the sentences than this have such words, they are parsed alone first: few of them tell an event, and
only those that do need what stands around them. Pages full of events are parsed once."""


@dataclass(frozen=True, slots=True)
class Skimmed:
    """Paragraphs cut in sentences, each with the number of its paragraph, and which may tell an event.

    Where `doubtful`, those are to be parsed alone, and their parse decides.
    """

    paragraphs: tuple[Paragraph, ...]
    pieces: tuple[tuple[int, Span], ...]
    holding: tuple[bool, ...]

    @property
    def doubtful(self) -> tuple[Span, ...]:
        """The sentences to parse alone; none where many have words of events."""
        found = tuple(span for (_, span), holds in zip(self.pieces, self.holding, strict=True) if holds)
        return found if len(found) <= RARE * len(self.pieces) else ()

    def told(self, tell: Sequence[bool]) -> "Skimmed":
        """What is left once it is known which of the doubtful sentences tell an event."""
        if not tell:
            return self
        each = iter(tell)
        return replace(self, holding=tuple(holds and next(each) for holds in self.holding))


def skim(paragraphs: Sequence[Paragraph]) -> Skimmed:
    """Which sentences have words of events."""
    pieces = _pieces(paragraphs)
    return Skimmed(tuple(paragraphs), pieces, tuple(holds_event(span.text) for _, span in pieces))


def widened(skimmed: Skimmed) -> list[Span]:
    """The doubtful sentences, neighbours as one, each with as many words around it as the parser's eye reaches.

    A stretch that its paragraph goes on behind is closed with a full stop more than the report has.
    """
    doubtful = {span.start for span in skimmed.doubtful}
    out: list[Span] = []
    for n, paragraph in enumerate(skimmed.paragraphs if doubtful else ()):
        own = [(span, span.start in doubtful) for m, span in skimmed.pieces if m == n]
        if any(keep for _, keep in own):
            out += [_wider(run, paragraph.span) for run, keep in _runs(own, paragraph.span) if keep]
    return out


def _wider(run: Span, whole: Span) -> Span:
    before, behind = whole.text[: run.start - whole.start], whole.text[run.end - whole.start :]
    right = _FIRST_WORDS.match(behind)
    start = run.start - len(_last_words(before))
    end = run.end + (len(right.group()) if right else 0)
    text = whole.text[start - whole.start : end - whole.start]
    return Span(start, end, text if end == whole.end else f"{text} .")  # no headline, which has no full stop


def _last_words(text: str) -> str:
    """The last words, with the blanks behind them; nothing where the text ends within a word."""
    if not text[-1:].isspace():
        return ""
    parts = text.rsplit(None, _NEAR)
    return (text[len(parts[0]) :] if len(parts) > _NEAR else text).lstrip()


_NEAR = 5
"""What a word's reading depends on beside its own sentence, in words: the model looks four to each side."""
_FIRST_WORDS = re.compile(rf"(?:\s+\S+){{1,{_NEAR}}}")


def around(skimmed: Skimmed, places: Sequence[int]) -> tuple[Span, ...]:
    """What is read for the sake of events at these places of the text, whether or not the rest was parsed."""
    tell = tuple(any(span.start <= place < span.end for place in places) for _, span in skimmed.pieces)
    return tuple(p.span for p in passages(replace(skimmed, holding=tell)).parsed) if places else ()


def _pieces(paragraphs: Sequence[Paragraph]) -> tuple[tuple[int, Span], ...]:
    return tuple((n, span) for n, p in enumerate(paragraphs) for span in _sentences(p.span))


def passages(skimmed: Skimmed) -> Passages:
    """What of the paragraphs is worth parsing: whole paragraphs where they are short, else runs of sentences."""
    paragraphs, pieces = skimmed.paragraphs, skimmed.pieces
    if not any(skimmed.holding):
        return Passages((), tuple(p.span for p in paragraphs))
    worth = _with_context(skimmed.holding, [span for _, span in pieces])
    worth = _with_quotations(paragraphs, pieces, worth)
    parsed: list[Paragraph] = []
    passed: list[Span] = []
    for n, paragraph in enumerate(paragraphs):
        own = [(span, keep) for (m, span), keep in zip(pieces, worth, strict=True) if m == n]
        if all(keep for _, keep in own):
            parsed.append(paragraph)
            continue
        for run, keep in _runs(own, paragraph.span):
            parsed += [replace(paragraph, span=run)] if keep else []
            passed += [] if keep else [run]
    return Passages(tuple(parsed), tuple(passed))


def _with_context(holding: Sequence[bool], spans: Sequence[Span]) -> list[bool]:
    worth = [i < LEAD for i in range(len(spans))]
    for i, holds in enumerate(holding):
        if holds:
            before = BEFORE_PRONOUN if needles.PRONOUN.search(spans[i].text.lower()) else BEFORE
            for near in range(max(0, i - before), min(len(spans), i + AFTER + 1)):
                worth[near] = True
        elif needles.PROFILE.search(spans[i].text.lower()):
            worth[i] = True
    return worth


def _with_quotations(
    paragraphs: Sequence[Paragraph], pieces: Sequence[tuple[int, Span]], worth: Sequence[bool]
) -> list[bool]:
    """A quotation of several sentences is read whole, with what follows it: there its speaker stands."""
    out = list(worth)
    for n, paragraph in enumerate(paragraphs):
        mine = [i for i, (m, _) in enumerate(pieces) if m == n]
        for a, b in find_quotes(paragraph.span.text):
            start, end = paragraph.span.start + a, paragraph.span.start + b
            within = [i for i in mine if pieces[i][1].start < end and start < pieces[i][1].end]
            if any(worth[i] for i in within) and len(within) <= _LONGEST_QUOTATION:
                for i in within:
                    out[i] = True
    return out


_LONGEST_QUOTATION = 12
"""In sentences; what is longer is a mark never closed."""


def _sentences(span: Span) -> list[Span]:
    """Rough sentences, whatever stands between them."""
    ends = (m for m in _SENTENCE_END.finditer(span.text) if not _abbreviated(span.text, m.start()))
    cuts = [0, *(m.end() for m in ends), len(span.text)]
    return [Span(span.start + a, span.start + b, span.text[a:b]) for a, b in pairwise(cuts) if b > a]


def _abbreviated(text: str, dot: int) -> bool:
    """Whether a dot ends a short form, not a sentence."""
    return text[dot] == "." and needles.ABBREVIATION.search(text[max(0, dot - _LONGEST_SHORT) : dot]) is not None


_LONGEST_SHORT = 6
"""In characters, with what stands before it."""


def _runs(own: Sequence[tuple[Span, bool]], whole: Span) -> list[tuple[Span, bool]]:
    """Neighbours that share their fate as one stretch, without blanks at its ends."""
    out: list[tuple[Span, bool]] = []
    for span, keep in own:
        start = out.pop()[0].start if out and out[-1][1] == keep else span.start
        out.append((Span(start, span.end, whole.text[start - whole.start : span.end - whole.start]), keep))
    return [(_stripped(span), keep) for span, keep in out]


def _stripped(span: Span) -> Span:
    start = span.start + len(span.text) - len(span.text.lstrip())
    words = span.text.strip()
    return Span(start, start + len(words), words)


@dataclass(frozen=True, slots=True)
class _Wish:
    """A way of a row that looks for a stem, and the bit of the sign that the stem is of.

    The stem counts where the sign of the bit `before` was found before it, and right behind none of `never_behind`.
    """

    way: int
    bit: int
    before: int
    never_behind: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Index:
    """Stems to look for, with the ways of rows that look for each; for each way all its signs as bits."""

    automaton: ahocorasick.Automaton
    wishes: dict[str, tuple[_Wish, ...]]
    whole: tuple[int, ...]


@cache
def _index() -> _Index:
    wishes: dict[str, list[_Wish]] = {}
    ways = [(row, way) for row in EVENTS for way in needle_rows.ways_of(row, facility_words())]
    for n, (row, way) in enumerate(ways):
        for place, sign in enumerate(way):
            before = 1 << place >> 1 if sign.behind else 0
            for stem in sign.stems:
                never = needle_rows.never_behind(row, stem) if place == 0 else frozenset()
                wishes.setdefault(stem, []).append(_Wish(n, 1 << place, before, never))
    automaton = ahocorasick.Automaton()
    for stem in wishes:
        automaton.add_word(stem, stem)
    automaton.make_automaton()
    whole = tuple((1 << len(way)) - 1 for _, way in ways)
    return _Index(automaton, {s: tuple(w) for s, w in wishes.items()}, whole)


def holds_event(text: str) -> bool:
    """Whether the text has all the words that some row needs, or a length that may be a penalty."""
    lower = text.lower()
    if len(lower) != len(text):  # a letter whose small form is longer: look at it as it is
        lower = text
    index = _index()
    found: dict[int, int] = {}
    for end, stem in index.automaton.iter(lower):
        start = end - len(stem) + 1
        ending = _ending(lower, start, end + 1)
        if ending is None:
            continue
        before = lower[max(0, start - _LONGEST_BEFORE) : start].split()[-1:] if ending in needle_rows.BARE else []
        for wish in index.wishes[stem]:
            signs = found.get(wish.way, 0)
            if signs & wish.before != wish.before or (before and before[0] in wish.never_behind):
                continue
            found[wish.way] = signs | wish.bit
            if found[wish.way] == index.whole[wish.way]:
                return True
    return needles.TERM.search(lower) is not None


_LONGEST_BEFORE = 12
"""In characters: the word before, as far as a table names it."""


def begins(word: str, stems: Iterable[str]) -> bool:
    """Whether a word in small letters is a form of one of the stems."""
    return any(word.startswith(stem) and _ending(word, 0, len(stem)) is not None for stem in stems)


def _ending(text: str, start: int, end: int) -> str | None:
    """What stands behind a stem up to the end of its word; None where the word is no form of the stem."""
    if start > 0 and text[start - 1].isalpha():
        return None
    stop = end
    while stop < len(text) and stop - end < _LONGEST_ENDING and (text[stop].isalpha() or text[stop] in "'’"):
        stop += 1
    ending = text[end:stop]
    doubled = ending[:1] == text[end - 1] and ending[1:] in needle_forms.DOUBLING_ENDINGS
    return ending if doubled or ending in needle_forms.ENDINGS else None


_LONGEST_ENDING = 6
