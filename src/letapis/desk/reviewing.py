"""What a human says: a review, a judgement, a withdrawal. Each is one more entry, never an edit."""

import re
from collections.abc import Iterable, Sequence

from letapis.desk.errors import EntryRefused
from letapis.desk.ports import Ledger
from letapis.model import (
    Body,
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    Judgement,
    NameChosen,
    Statement,
    StatementReviewed,
    Verdict,
    is_machine,
)
from letapis.model.chain import KINDS
from letapis.register.standing import standing


def review(
    ledger: Ledger, statement_id: str, verdict: Verdict, *, actor: str, correction: Statement | None = None,
    reason: str | None = None,
) -> tuple[Entry, ...]:  # fmt: skip
    """Accept, reject or correct a statement; the machine's reading stays beside it."""
    if (verdict is Verdict.CORRECT) != (correction is not None):
        why = "a correction comes with the verdict `correct`, and only with it"
        raise EntryRefused(why)
    return _by_human(ledger, [StatementReviewed(statement_id, verdict, correction, reason)], actor)


def judge(
    ledger: Ledger, left: str, right: str, judgement: Judgement, *, actor: str, reasons: tuple[str, ...] = ()
) -> tuple[Entry, ...]:
    """Judge whether two mentions are one person."""
    return judge_pairs(ledger, [(left, right)], judgement, actor=actor, reasons=reasons)


def judge_pairs(
    ledger: Ledger,
    pairs: Iterable[tuple[str, str]],
    judgement: Judgement,
    *,
    actor: str,
    reasons: tuple[str, ...] = (),
) -> tuple[Entry, ...]:
    """Judge alike of several pairs of mentions, all of them or none: half a split would join what is left of it."""
    told = tuple(pairs)
    if any(left == right for left, right in told):
        why = "a mention cannot be compared with itself"
        raise EntryRefused(why)
    return _by_human(ledger, [IdentityJudged(left, right, judgement, None, reasons) for left, right in told], actor)


_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def is_tag(language: str) -> bool:
    """Whether a text is formed as a BCP 47 tag (RFC 5646, section 2.1)."""
    return _TAG.fullmatch(language) is not None


def choose_name(ledger: Ledger, mention: str, name: str, language: str, *, actor: str) -> tuple[Entry, ...]:
    """Choose how the person behind a mention is written in a language (BCP 47 tag)."""
    if not name.strip() or not language.strip():
        why = "a chosen name needs letters and a language"
        raise EntryRefused(why)
    if not is_tag(language.strip()):
        why = f"{language!r} is no tag of a language, such as en, be or be-tarask"
        raise EntryRefused(why)
    return _by_human(ledger, [NameChosen(mention, name.strip(), language.strip())], actor)


def withdraw(ledger: Ledger, seq: int, reason: str, *, actor: str) -> tuple[Entry, ...]:
    """Withdraw an earlier entry. It stays in the ledger, and what was known of it yesterday can be asked for today."""
    if not 0 < seq <= ledger.head().seq:
        why = f"there is no entry {seq} to withdraw"
        raise EntryRefused(why)
    if not reason.strip():
        why = "a withdrawal needs a reason"
        raise EntryRefused(why)
    before = _withdrawal_of(ledger, seq)
    if before is not None:
        why = f"entry {seq} is withdrawn already, by entry {before}"
        raise EntryRefused(why)
    return _by_human(ledger, [EntryWithdrawn(seq, reason)], actor)


def _withdrawal_of(ledger: Ledger, seq: int) -> int | None:
    """The standing entry that withdraws an entry; null where none does."""
    withdrawals = standing(ledger.entries(kinds=_WITHDRAWALS))
    return next((e.seq for e in withdrawals if isinstance(e.body, EntryWithdrawn) and e.body.seq == seq), None)


_WITHDRAWALS = frozenset({KINDS[EntryWithdrawn]})


def _by_human(ledger: Ledger, bodies: Sequence[Body], actor: str) -> tuple[Entry, ...]:
    if not actor.strip() or is_machine(actor):
        why = f"{actor!r} is not the name of a human"
        raise EntryRefused(why)
    return ledger.append(bodies, actor=actor)
