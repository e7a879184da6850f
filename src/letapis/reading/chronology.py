"""What was told of when: the times of a report's events so far, by kind of event and person."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import terms
from letapis.model import EventKind, Statement
from letapis.reading.kinds import VERDICTS
from letapis.reading.page import Block
from letapis.reading.story import Story
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

ALIKE = {EventKind.REMANDED: EventKind.DETAINED, EventKind.CONVICTED: EventKind.SENTENCED}
"""Kinds that reports name for one another: the arrest a month before may have been told as a remand."""


class Chronology:
    """The times of events, as they are told."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._at: dict[tuple[int, int], str] = {}
        self._of: dict[tuple[EventKind, str | None], str] = {}
        self._last: dict[EventKind, str] = {}
        self._verdict: str | None = None  # "two days after the verdict"

    def note(self, block: Block, trigger: Trigger, read: Sequence[Statement]) -> None:
        """Keep the time of an event that was just read."""
        for statement in read:
            edtf = statement.when.edtf
            if edtf is not None and "/" not in edtf:
                self._at[block.index, trigger.token.i] = edtf
                kind = ALIKE.get(statement.event, statement.event)
                self._of[kind, statement.person.name] = self._last[kind] = edtf
                self._verdict = edtf if statement.event in VERDICTS else self._verdict

    def is_event(self, block: Block, token: "Token") -> bool:
        """Whether a word tells an event of a case."""
        return any(t.token == token for t in self._story.triggers[block.index])

    def last(self, event: EventKind) -> str | None:
        """The time of the last event of a kind: "Y, arrested on the same day", some paragraphs below X's arrest."""
        return self._last.get(ALIKE.get(event, event))

    def befallen(self, block: Block, event: EventKind, token: "Token") -> str | None:
        """When the same befell somebody: "Y was detained two days after him"."""
        kind = ALIKE.get(event, event)
        names = self._story.coref.resolve(block, token).names
        days = {self._of.get((kind, name)) for name in names if name is not None}
        return days.pop() if len(days) == 1 else None

    def of(self, block: Block, token: "Token") -> str | None:
        """The time of the event that a token names: told here, or before of the same kind and person."""
        if (block.index, token.i) in self._at:
            return self._at[block.index, token.i]
        trigger = next((t for t in self._story.triggers[block.index] if t.token == token), None)
        if trigger is None:
            return self._verdict if token.lemma_.lower() in terms.VERDICT else None
        kind = ALIKE.get(trigger.row.event, trigger.row.event)
        names = [name for head in trigger.people for name in self._story.coref.resolve(block, head).names if name]
        return next((self._of[kind, name] for name in names if (kind, name) in self._of), None)
