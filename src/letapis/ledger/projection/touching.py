"""What an entry bears on: the table that the projection rests on, as one function a kind of entry. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from letapis.ledger.projection.keys import number, words
from letapis.model import (
    Body,
    EntryWithdrawn,
    IdentityJudged,
    Judgement,
    NameChosen,
    ReportFiled,
    StatementRead,
    StatementReviewed,
    mention_id,
    statement_id,
)


@dataclass(frozen=True, slots=True)
class Touch:
    """What an entry bears on.

    `joined` are statements and mentions that it ties together into one component, `beside` such as it bears on each by
    itself; `reports` are those whose filing bears on the same people. `filed` is the report that it files, `target` the
    entry that it withdraws. `words` are those of the names it brings.
    """

    joined: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()
    reports: tuple[int, ...] = ()
    filed: int | None = None
    target: int | None = None
    words: frozenset[int] = frozenset()


NOTHING = Touch()


def touch(body: Body) -> Touch:
    """What an entry with this body bears on; nothing for what the register does not ask about."""
    maker = _TOUCHES.get(type(body))
    return maker(body) if maker else NOTHING


def _read(body: StatementRead) -> Touch:
    key = statement_id(body.statement)
    mention = mention_id(body.statement, key)
    named = frozenset(words(body.statement.person.name))
    return Touch((number(key), number(mention)), reports=(number(body.statement.report_id),), words=named)


def _reviewed(body: StatementReviewed) -> Touch:
    corrected = body.correction
    if corrected is None:
        return Touch((number(body.statement_id),))
    mention = mention_id(corrected, body.statement_id)
    joined = (number(body.statement_id), number(mention))
    named = frozenset(words(corrected.person.name))
    return Touch(joined, reports=(number(corrected.report_id),), words=named)


def _judged(body: IdentityJudged) -> Touch:
    pair = (number(body.left), number(body.right))
    # Only "same" ever joins people. "Different" matters between such as some "same" ties together.
    return Touch(pair) if body.judgement is Judgement.SAME else Touch(beside=pair)


def _named(body: NameChosen) -> Touch:
    return Touch((number(body.mention),), words=frozenset(words(body.name)))


_TOUCHES: dict[type, Callable[[Any], Touch]] = {
    StatementRead: _read,
    StatementReviewed: _reviewed,
    IdentityJudged: _judged,
    NameChosen: _named,
    ReportFiled: lambda body: Touch(filed=number(body.report.id)),
    EntryWithdrawn: lambda body: Touch(target=body.seq),
}
