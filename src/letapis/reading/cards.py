"""Cards of prisoners, a label and a fact a line ("Status: held in Evin prison"), with a name on or above them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from letapis.language.chosen import around_names, names
from letapis.language.chosen import cards as words
from letapis.model import Span
from letapis.reading.same_names import fold, gender_of

_LINE = re.compile(r"\W{0,3}([A-Za-z][A-Za-z ’'/-]{2,30}?) ?: +(\S.*)$")
_FEWEST = 2
"""Lines with a known label that make a card, one of them with what befell the person."""
_NAME = re.compile(r"(?:[^\W\d_][\w’'.-]*)(?: [^\W\d_][\w’'.-]*){1,4}")


def cards(lines: Sequence[Span]) -> dict[int, Span | None]:
    """The numbers of the lines that are part of a card, each with the name of the person whose card it is."""
    if not any(":" in line.text for line in lines):
        return {}
    out: dict[int, Span | None] = {}
    above = _Above(lines)
    n = 0
    while n < len(lines):
        run, seen = _run(lines, n)
        if run > n:
            whose = _whose(lines, n, run, above)
            out.update((k, whose) for k in range(n, run))
        n = max(run if run > n else seen, n + 1)  # where the whole of a run is no card, no part of it is one
    return out


@dataclass(frozen=True)
class _Above:
    """The lines that stand above another, folded once for all: a report may have very many cards."""

    lines: Sequence[Span]

    @cached_property
    def _folded(self) -> tuple[str, list[int]]:
        folded = [fold(line.text) for line in self.lines]
        return "\n".join(folded), list(accumulate((len(text) + 1 for text in folded), initial=0))

    def has(self, words: str, n: int) -> bool:
        """Whether one of the lines above line `n` has the words."""
        text, starts = self._folded
        return text.find(words, 0, starts[n]) >= 0


def is_fact(line: str) -> bool:
    """Whether a line is one of a card that tells what befell the person."""
    found = _LINE.match(line)
    return found is not None and words.FACT.fullmatch(found.group(1)) is not None


def field(line: Span) -> tuple[Span, Span] | None:
    """The label and the value of a line of a card, None where it is none."""
    found = _LINE.match(line.text)
    if found is None:
        return None
    label, value = (Span(line.start + found.start(n), line.start + found.end(n), found.group(n)) for n in (1, 2))
    return label, value


def is_empty(line: Span) -> bool:
    """Whether nothing stands behind a label: "Release: none"."""
    both = field(line)
    return both is not None and words.NOTHING.fullmatch(both[1].text.rstrip(".")) is not None


def _label(line: Span) -> str:
    found = _LINE.match(line.text)
    return found.group(1) if found is not None else ""


def _run(lines: Sequence[Span], first: int) -> tuple[int, int]:
    """Where the card that begins with a line ends, the line itself where none does; and how far lines were looked at.

    Between known labels any other may stand ("Lawyer’s phone: …"): no list has them all.
    """
    known = facts = 0
    end = n = first
    while n < len(lines) and (label := _label(lines[n])):
        if any(kind.fullmatch(label) for kind in (words.NAME, words.FACT, words.OTHER)):
            known, end = known + 1, n + 1
            facts += words.FACT.fullmatch(label) is not None
        elif not known:
            break
        n += 1
    return (end if facts and known >= _FEWEST else first), n


def _whose(lines: Sequence[Span], first: int, end: int, above: _Above) -> Span | None:
    """The name on a line of the card, else on the line above it."""
    for line in lines[first:end]:
        found = _LINE.match(line.text)
        if found is not None and words.NAME.fullmatch(found.group(1)):
            start = line.start + found.start(2)
            return _name(Span(start, start + len(found.group(2)), found.group(2)))
    name = _name(lines[first - 1]) if first else None
    return name if name is not None and _alone(name, lines[first - 1], above, first - 1) else None


def _alone(name: Span, line: Span, above: _Above, n: int) -> bool:
    """Whether a line is surely a name: nothing but an age stands behind it, and it is a given name or told of above."""
    behind = line.text[name.end - line.start :]
    return behind[:1] in _BEHIND_NAME and (gender_of(name.text) is not None or above.has(fold(name.text), n))


_BEHIND_NAME = frozenset({"", *",:("})


def _in_name(word: str) -> bool:
    """Whether a word may be part of a name: "Salma al-Shehab", "Maria de los Santos"."""
    return word[0].isupper() or fold(word).split("-")[0] in names.PARTICLES


def _name(line: Span) -> Span | None:
    while (title := line.text.partition(" ")[0]) and fold(title).strip(".") in around_names.TITLES:
        line = Span(line.start + len(title) + 1, line.end, line.text[len(title) + 1 :])  # "Defendant: Mr. Anon Nampa"
    found = _NAME.match(line.text)
    if found is None or not all(_in_name(word) for word in found.group().split()):
        return None
    return Span(line.start, line.start + found.end(), found.group())
