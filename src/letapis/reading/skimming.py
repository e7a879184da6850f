"""Which sentences are worth parsing: those that hold a word of some event, and those around them.

Parsing is what reading costs. A report without such a word has no statements. In one that has some, the headline, the
lead and the sentences around each such word (where a pronoun's person stands, and who speaks) are parsed; the others
are only looked through for names.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from letapis.language.chosen import needles
from letapis.model import Span
from letapis.reading.layout import Paragraph
from letapis.reading.quotations import find_quotes
from letapis.reading.signs import Signs, signs_of

BEFORE = 1
"""How many sentences before one with an event are read for its speakers."""
BEFORE_PRONOUN = 3
"""How many before one that has a pronoun, too."""
AFTER = 1
"""How many after it, where they go on with it: a sayer told behind a quotation, somebody told of by a pronoun."""
LEAD = 2
"""How many sentences at the head of a report are read with any event: the headline, and the lead."""
FAR = 4
"""In sentences: how far from what is read a description of somebody may stand, to be read too."""

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
    """Paragraphs cut in sentences, each with the number of its paragraph, and of which events it has the words.

    Where those that may tell an event are `few`, they are to be parsed alone, and their parse decides; those with weak
    signs only where another of the report tells one.
    """

    paragraphs: tuple[Paragraph, ...]
    pieces: tuple[tuple[int, Span], ...]
    signs: tuple[Signs, ...]
    few: bool
    nameless: bool
    """Whether all of it is written in small letters, so that nobody is known by name."""

    @property
    def holding(self) -> tuple[bool, ...]:
        """Which sentences are taken to tell an event: those of which it is known, or all that may."""
        return tuple(sign is Signs.TOLD if self.few else sign is not Signs.NONE for sign in self.signs)

    def doubtful(self, sign: Signs = Signs.STRONG) -> tuple[Span, ...]:
        """The sentences with such signs that are to be parsed alone; none where many have words of events."""
        if not self.few or (sign is Signs.WEAK and Signs.TOLD not in self.signs):
            return ()
        return tuple(span for (_, span), own in zip(self.pieces, self.signs, strict=True) if own is sign)

    def told(self, tell: Sequence[bool], sign: Signs = Signs.STRONG) -> "Skimmed":
        """What is left once it is known which of the doubtful sentences tell an event."""
        if not tell:
            return self
        each = iter(tell)
        known = {True: Signs.TOLD, False: Signs.NONE}
        return replace(self, signs=tuple(known[next(each)] if own is sign else own for own in self.signs))


def skim(paragraphs: Sequence[Paragraph]) -> Skimmed:
    """Which sentences have words of events."""
    pieces = _pieces(paragraphs)
    nameless = all(span.text == span.text.lower() for _, span in pieces)
    signs = tuple(signs_of(span.text, names=not nameless) for _, span in pieces)
    return Skimmed(tuple(paragraphs), pieces, signs, signs.count(Signs.STRONG) <= RARE * len(pieces), nameless)


def widened(skimmed: Skimmed, sign: Signs = Signs.STRONG) -> list[Span]:
    """The doubtful sentences, neighbours as one, each with the words around it that its parse may hang on.

    A stretch that its paragraph goes on behind is closed with a full stop more than the report has.
    """
    doubtful = {span.start for span in skimmed.doubtful(sign)}
    out: list[Span] = []
    for paragraph, mine in zip(skimmed.paragraphs, _places(skimmed), strict=True) if doubtful else ():
        own = [(span, span.start in doubtful) for _, span in skimmed.pieces[mine]]
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


_NEAR = 2
"""What a doubtful sentence's reading depends on beside it, in words. The model looks four to each side, but the
statements of the development sets are the same with two as with five."""
_FIRST_WORDS = re.compile(rf"(?:\s+\S+){{1,{_NEAR}}}")


def around(skimmed: Skimmed, places: Sequence[int]) -> tuple[Span, ...]:
    """What is read for the sake of events at these places of the text, whether or not the rest was parsed."""
    ordered = sorted(places)
    held = (bisect_left(ordered, s.start) < bisect_left(ordered, s.end) for _, s in skimmed.pieces)
    told = tuple(Signs.TOLD if tells else Signs.NONE for tells in held)
    return tuple(p.span for p in passages(replace(skimmed, signs=told)).parsed) if places else ()


def _pieces(paragraphs: Sequence[Paragraph]) -> tuple[tuple[int, Span], ...]:
    return tuple((n, span) for n, p in enumerate(paragraphs) for span in _sentences(p.span))


def passages(skimmed: Skimmed) -> Passages:
    """What of the paragraphs is worth parsing: whole paragraphs where they are short, else runs of sentences."""
    paragraphs, pieces = skimmed.paragraphs, skimmed.pieces
    if not any(skimmed.holding):
        return Passages((), tuple(p.span for p in paragraphs))
    worth = _with_context(skimmed)
    worth = _with_quotations(skimmed, worth)
    parsed: list[Paragraph] = []
    passed: list[Span] = []
    for paragraph, mine in zip(paragraphs, _places(skimmed), strict=True):
        own = [(span, keep) for (_, span), keep in zip(pieces[mine], worth[mine], strict=True)]
        if all(keep for _, keep in own):
            parsed.append(paragraph)
            continue
        for run, keep in _runs(own, paragraph.span):
            parsed += [replace(paragraph, span=run)] if keep else []
            passed += [] if keep else [run]
    return Passages(tuple(parsed), tuple(passed))


def _with_context(skimmed: Skimmed) -> list[bool]:
    """What is read around events: in a report with few of them, of what may belong to them what surely goes on.

    Where nobody is known by name, no sentence farther off can say who a pronoun means, and none describes anybody; a
    sayer told no nearer than in the next sentence is given up (5 of 577 statements of the ordinary news).
    """
    holding, few, spans = skimmed.holding, skimmed.few, [span for _, span in skimmed.pieces]
    said = [span.text.lower() for span in spans]
    leaning = [holds and needles.PRONOUN.search(words) is not None for holds, words in zip(holding, said, strict=True)]
    lead = 1 if few and not any(leaning) else LEAD
    worth = [i < lead for i in range(len(spans))]
    alone = few and skimmed.nameless
    for i in (i for i, holds in enumerate(holding) if holds):
        for near in range(max(0, i - (BEFORE_PRONOUN if leaning[i] and not alone else BEFORE)), i + 1):
            worth[near] = True
        for near in range(i + 1, i + 1 if alone else min(len(spans), i + AFTER + 1)):
            told = " ".join(span.text for span in spans[max(0, i - BEFORE_PRONOUN) : i + 1])
            worth[near] = worth[near] or not few or _goes_on(spans[near].text, told)
    return worth if alone else _with_descriptions(worth, said, FAR if few else len(said))


def _goes_on(text: str, told: str) -> bool:
    """Whether a sentence goes on with what those before it told: by a pronoun, who said it, or a name of both.

    What begins with a number, or in small letters where others do not, was cut off: "under Art. 293".
    """
    first = next((letter for letter in text if letter.isalnum()), "A")
    if first.isdigit() or (first.islower() and not told.islower()):
        return True
    return needles.GOES_ON.search(text.lower()) is not None or not _named(told).isdisjoint(_named(text))


def _named(text: str) -> set[str]:
    return set(_CAPITAL.findall(text))


_CAPITAL = re.compile(r"\b[^\W\d_a-z]\w{2,}")


def _with_descriptions(worth: Sequence[bool], said: Sequence[str], far: int) -> list[bool]:
    """What describes people not far from what is read; each such sentence may lead to the next."""
    out = list(worth)
    for order in (range(len(out)), range(len(out) - 1, -1, -1)):
        last: int | None = None
        for i in order:
            if not out[i] and last is not None and abs(i - last) <= far:
                out[i] = needles.PROFILE.search(said[i]) is not None
            last = i if out[i] else last
    return out


def _places(skimmed: Skimmed) -> list[slice]:
    """Which of the pieces are of each paragraph, found in one pass: a report may have very many of both."""
    numbers = [n for n, _ in skimmed.pieces]
    cuts = [bisect_left(numbers, n) for n in range(len(skimmed.paragraphs) + 1)]
    return [slice(a, b) for a, b in pairwise(cuts)]


def _with_quotations(skimmed: Skimmed, worth: Sequence[bool]) -> list[bool]:
    """A quotation of several sentences is read whole, with what follows it: there its speaker stands."""
    out, pieces = list(worth), skimmed.pieces
    starts, ends = [span.start for _, span in pieces], [span.end for _, span in pieces]
    for paragraph in skimmed.paragraphs:
        for a, b in find_quotes(paragraph.span.text):
            start, end = paragraph.span.start + a, paragraph.span.start + b
            within = range(bisect_right(ends, start), bisect_left(starts, end))
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
