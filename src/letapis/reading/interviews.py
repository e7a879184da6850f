"""Interviews: questions on lines of their own, and below each the answer of the one who was asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, people, sayings
from letapis.reading import syntax
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.saying import Saying
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_FEWEST = 2
"""Questions with answers that make an interview."""
_INTRODUCED = 4
"""Lines at the head of an interview, by which its guest has been named."""
_ASKED = re.compile(r"[?？][”\"’)\]*_]*\s*\Z")
_OPENING = re.compile(r"\W{0,3}([^?？.!\n“\"«]{5,150}[?？])\s+(?=\S)")
"""A question at the head of a line, and no quotation."""
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?")
_MARK = re.compile(r"\W*[“\"«]")


@dataclass(frozen=True, slots=True)
class Interview:
    """Which paragraphs are answers, by the numbers of their blocks, and the words that name who gives them."""

    answers: frozenset[int] = frozenset()
    guest: "tuple[Block, Token] | None" = None

    def answer(self, block: Block) -> Saying | None:
        """The guest as the one who says a paragraph; null where it is no answer or the guest is not known."""
        if self.guest is None or block.index not in self.answers:
            return None
        host, token = self.guest
        unmarked = _MARK.match(block.text) is None
        return Saying(host, token, token, ((block.start, block.start + len(block.text)),) if unmarked else ())


NONE = Interview()
"""A report that is no interview."""


def find_interview(text: str, blocks: Sequence[Block], names: Names) -> Interview:
    """The answers of a report, where it puts questions, and whose they are."""
    lines = [(m.start(), m.group()) for m in re.finditer(r"\S[^\n]*", text)]
    if (within := _within_lines(lines, blocks, names)) is not None:
        return within
    asked = [n for n, (_, line) in enumerate(lines) if n and _ASKED.search(line) and not _MARK.match(line)]
    told = [n for n in asked if n + 1 < len(lines) and n + 1 not in asked and _is_answer(lines[n + 1][1])]
    if len(told) < _FEWEST or 2 * len(told) <= len(asked) or not any(_addresses(lines[n][1]) for n in told):
        return NONE
    first = lines[told[0]][0]
    behind = [(start, line) for start, line in lines[told[0] + 1 :] if _is_answer(line)]
    answers = {b.index for b in blocks if any(s <= b.start < s + len(line) for s, line in behind)}
    head = [b for b in blocks[:_INTRODUCED] if b.start < first]
    guest = _guest(head, names) or _labelled([b for b in blocks if b.index in answers], names)
    return Interview(frozenset(answers), guest)


def _within_lines(lines: Sequence[tuple[int, str]], blocks: Sequence[Block], names: Names) -> Interview | None:
    """“How did they take you? They carried me off”: questions that open the paragraphs of their answers."""
    opened = {start: found for start, line in lines if (found := _OPENING.match(line)) is not None}
    told = [(start, line) for start, line in lines if start in opened and _is_answer(line[opened[start].end() :])]
    asking = [opened[start].group(1) for start, _ in told]
    if len(told) < _FEWEST or not any(map(_addresses, asking)):
        return None
    first = told[0][0]
    behind = [(start, line) for start, line in lines if start >= first]
    spoken = [(start, line) for start, line in behind if start in opened or _is_answer(line)]
    answers = {b.index for b in blocks if any(s <= b.start < s + len(line) for s, line in spoken)}
    return Interview(frozenset(answers), _guest([b for b in blocks[:_INTRODUCED] if b.start < first], names))


def _addresses(question: str) -> bool:
    """“Were you beaten?”: somebody is asked, where "Why did they do it?" may be the writer's own question."""
    return not people.ADDRESSED.isdisjoint(re.findall(r"\w+", question.lower()))


def _is_answer(line: str) -> bool:
    """What opens with a mark of quotation, or where somebody speaks of himself."""
    if _ASKED.search(line):
        return False
    words = re.findall(r"[\w’']+", _QUOTED.sub(" ", line).lower())
    return _MARK.match(line) is not None or not people.SPEAKER.isdisjoint(words)


def _guest(head: Iterable[Block], names: Names) -> "tuple[Block, Token] | None":
    """Who speaks with the paper, else the one person whom the head names first, or who its first sentence is about."""
    words = [(block, token) for block in head for token in block.doc]
    speaking = [(block, token) for block, token in words if _speaks(token)]
    for block, token in speaking:
        if names.at(block, token) is not None or token.lemma_.lower() in people.FAMILY | LISTS["defenders"]:
            return block, token
    named = [(block, token, c) for block, token in words if (c := names.cluster_at(block, token)) is not None]
    where = {block.index for block, _, _ in named}
    people_there = {c.name for block, _, c in named if block.index == min(where, default=0)}
    if len(people_there) == 1:
        return named[0][0], named[0][1]
    opening = ((b, t) for b, t, _ in named if b.index == min(where, default=0) and t.sent.start == b.doc[0].i)
    return next(((b, t) for b, t in opening if t.dep_ in syntax.SUBJECTS and t.head == t.sent.root), None)


def _labelled(answers: Iterable[Block], names: Names) -> "tuple[Block, Token] | None":
    """“Ales Bialiatski: I was arrested in July”: whose name stands before an answer and a colon."""
    for block in answers:
        name = names.at(block, block.doc[0])
        if name is not None and name.first == 0 and next_to(block.doc[name.last]).text == ":":
            return block, block.doc[name.last]
    return None


def _speaks(token: "Token") -> bool:
    """“X, who was deported, spoke to us”."""
    return token.dep_ == "nsubj" and token.head.lemma_.lower() in sayings.GUEST_VERBS and token.head == token.sent.root
