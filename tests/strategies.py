"""Hypothesis strategies for histories of entries as a ledger could hold them.

Spans are cut from their report's text, ids are those of the records, the chain is sound: what comes out could have
been filed. Few reports, names and days are drawn on, so that statements meet: late news, denials, corrections, merges,
splits and withdrawals of all of these happen often. For any reading whatever see `tests.model.readings`.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from letapis.model import (
    GENESIS,
    MACHINE,
    Body,
    Certainty,
    Citation,
    Entry,
    EntryWithdrawn,
    EventKind,
    IdentityJudged,
    Judgement,
    NameChosen,
    Person,
    Polarity,
    Reality,
    ReleaseMode,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    mention_id,
    statement_id,
)
from letapis.model.chain import link
from tests.spans import cut

NAMES = ("N. N.", "M. M.", None)
FACILITIES = ("SIZO-1", "Penal Colony No. 2", "Prison No. 8", "Akrestsina", "a punishment cell", "the same colony")
PLACES = ("Minsk", "Homiel", "the centre of Minsk")
TERMS = ("P15D", "P2Y", "P3Y6M", "P7Y/P8Y")
PENALTIES = ("administrative arrest", "a penal colony", "a fine", "in absentia", "home confinement")
OUTCOMES = ("upheld", "sent for retrial", "quashed")
AGENTS = ("Viasna", "the police")
ACTORS = (MACHINE, "letapis/identity-1", "editor", "second editor")
EPOCH = datetime(2021, 1, 1, tzinfo=UTC)


def _role(role: RoleName, name: str | None = None, **more: str | Citation) -> Role:
    return Role(role, None, name, **more)  # type: ignore[arg-type]


ROLES = (
    *((_role(RoleName.PLACE, name),) for name in PLACES),
    *((_role(RoleName.FACILITY, name),) for name in FACILITIES),
    *((_role(RoleName.AGENT, name),) for name in AGENTS),
    *((_role(RoleName.TERM, duration=term),) for term in TERMS),
    *((_role(RoleName.TERM, duration="P15D"), _role(RoleName.PENALTY, name)) for name in PENALTIES),
    *((_role(RoleName.OUTCOME, name),) for name in OUTCOMES),
    *((_role(RoleName.MODE, mode.value),) for mode in ReleaseMode),
    (_role(RoleName.LAW, citation=Citation("342", "by", "criminal", None, "1")),),
    (_role(RoleName.LAW, citation=Citation("342")), _role(RoleName.TERM, duration="P2Y")),
    (_role(RoleName.LAW, citation=Citation("23.34", "by", "administrative")),),
)
"""What statements of histories tell beside the event. Drawn whole, since each draw costs time."""

DAYS = ("2020-02-01", "2020-05-06", "2020-05-08", "2020-05-29", "2020-08-09", "2021-02-01")
DATES = (
    *DAYS,
    *DAYS,
    *("2020", "2020-05", "2020-22", "2020-05-06/..", "../2020-08-09", "2020-05-20~", "2020-08~"),
    *(None, None, None),
)
STANCES = (
    *((Certainty.CERTAIN, Polarity.AFFIRMED, Reality.ACTUAL) for _ in range(6)),
    (Certainty.PROBABLE, Polarity.AFFIRMED, Reality.ACTUAL),
    (Certainty.POSSIBLE, Polarity.AFFIRMED, Reality.ACTUAL),
    (Certainty.CERTAIN, Polarity.DENIED, Reality.ACTUAL),
    *((Certainty.CERTAIN, Polarity.AFFIRMED, reality) for reality in Reality),
)
COMMON = (
    *(EventKind.DETAINED, EventKind.RELEASED, EventKind.SENTENCED, EventKind.HELD, EventKind.CHARGED),
    *(EventKind.TRANSFERRED, EventKind.DETAINED, EventKind.RELEASED),
)


class Step(NamedTuple):
    """One step of a history, drawn without knowing what came before; `one` and `other` choose among that."""

    kind: str
    report: int
    event: EventKind
    name: str | None
    roles: tuple[Role, ...]
    edtf: str | None
    stance: tuple[Certainty, Polarity, Reality]
    sayer: SayerKind | None
    actor: str
    hours: int
    one: int
    other: int


# Drawn flat and then told in order: a strategy that is built anew for each step costs fifty times as much.
STEPS = st.builds(
    Step,
    st.sampled_from(
        (*("read",) * 10, "file", "file", "review", "correct", "judge", "judge", "judge", "part", "name", "withdraw")
    ),
    st.sampled_from((1, 1, 2, 2, 3, 0, 4, 5)),
    st.sampled_from((*COMMON, *COMMON, *EventKind)),
    st.sampled_from(("N. N.", "N. N.", *NAMES)),
    st.sampled_from(((), (), *ROLES)),
    st.sampled_from(DATES),
    st.sampled_from(STANCES),
    st.sampled_from((None, None, SayerKind.OFFICIAL, SayerKind.RELATIVE)),
    st.sampled_from(ACTORS),
    st.sampled_from((0, 1, 30)),
    st.integers(0, 30),
    st.integers(0, 30),
)


def numbered(number: int) -> Report:
    """One of six reports, the first of them without a day of publication."""
    published = (None, "2020-05-07", "2020-05-30", "2020-08-10", "2021-03-01", "2021-07-01")
    return Report(
        text=f"Report {number}. They say that something happened to somebody in Minsk.",
        title=f"Report {number}",
        published=published[number],
        outlet=("TUT.by", "BelTA", None)[number % 3],
        language=("en", "be", None)[number // 2],
        url=("https://news.example/1", "https://news.example/1#top", None, "https://news.example/ж?a=%20")[number % 4],
        source_id=str(number),
    )


def told(step: Step) -> Statement:
    """The statement of a step."""
    text = (report := numbered(step.report)).text
    certainty, polarity, reality = step.stance
    return Statement(
        report_id=report.id,
        event=step.event,
        trigger=cut(text, ("something happened", "happened", "They say")[step.one % 3]),
        person=Person(cut(text, "somebody"), step.name),
        quote=cut(text, "something happened to somebody in Minsk"),
        roles=step.roles,
        when=When(step.edtf),
        attribution=(Sayer(cut(text, "They"), None, step.sayer),) if step.sayer else (),
        certainty=certainty,
        polarity=polarity,
        reality=reality,
        rule="drawn/1",
    )


JUDGED = (Judgement.SAME, Judgement.SAME, Judgement.SAME, Judgement.DIFFERENT, Judgement.UNSURE)


def judged(step: Step, mentions: Sequence[str], joined: Sequence[tuple[str, str]]) -> Body | None:
    """A judgement on two mentions, or that two which were judged the same are not; null where there are none."""
    if step.kind == "part":
        return IdentityJudged(*joined[step.one % len(joined)], Judgement.DIFFERENT) if joined else None
    if len(mentions) <= 1:
        return None
    one, other = step.one % len(mentions), step.other % (len(mentions) - 1)
    pair = mentions[one], mentions[(one + 1 + other) % len(mentions)]
    return IdentityJudged(*pair, JUDGED[(step.one + step.report) % 5], (0.6, 0.9, None)[step.hours % 3])


def body_of(step: Step, seq: int, read: Sequence[Statement], joined: Sequence[tuple[str, str]]) -> Body:
    """What a step files as entry `seq`, after the statements given and the pairs judged the same.

    Where it needs more than there is, a statement.
    """
    if step.kind == "file":
        return ReportFiled(numbered(step.report))
    if step.kind == "withdraw" and seq > 1:
        return EntryWithdrawn(1 + step.one % (seq - 1), "filed by mistake")
    if not read or step.kind == "read":
        return StatementRead(told(step))
    one = read[step.one % len(read)]
    mentions = list(dict.fromkeys(mention_id(statement, statement_id(statement)) for statement in read))
    made: dict[str, Body | None] = {
        "review": StatementReviewed(statement_id(one), (Verdict.ACCEPT, Verdict.REJECT)[step.other % 2]),
        "correct": StatementReviewed(statement_id(one), Verdict.CORRECT, told(step), "misread"),
        "judge": judged(step, mentions, joined),
        "part": judged(step, mentions, joined),
        "name": NameChosen(mention_id(one, statement_id(one)), "N. Nn", ("en", "be")[step.other % 2]),
    }
    return made.get(step.kind) or StatementRead(told(step))


def history(steps: Sequence[Step]) -> tuple[Entry, ...]:
    """The chained log that steps make; several may be recorded at one instant, none before the one before it."""
    read: list[Statement] = []
    joined: list[tuple[str, str]] = []
    entries: list[Entry] = []
    now = EPOCH
    for seq, step in enumerate(steps, start=1):
        body = body_of(step, seq, read, joined)
        now += timedelta(hours=step.hours)
        entries.append(link(seq, now, step.actor, body, entries[-1].hash if entries else GENESIS))
        read += [body.statement] if isinstance(body, StatementRead) else []
        if isinstance(body, IdentityJudged) and body.judgement is Judgement.SAME:
            joined.append((body.left, body.right))
    return tuple(entries)


def histories(max_size: int = 25) -> st.SearchStrategy[tuple[Entry, ...]]:
    """Chained logs: entries as they could have been filed over some weeks."""
    return (st.lists(STEPS, max_size=max_size) | st.lists(STEPS, min_size=max_size // 2, max_size=max_size)).map(
        history
    )
