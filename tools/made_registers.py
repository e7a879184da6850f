"""Registers made up to a given size, of realistic shape, for measuring. Deterministic; nobody in them is a person.

A made-up person is a number with a name made of syllables. Reports come day by day over five years; each tells
three statements about one or two people, mostly of the next thing in a life: detained, remanded, charged, tried,
sentenced, transferred, released, and some are taken again. One in eight is hedged, one in thirty denied, one in
ten comes late. Every mention after the first of a person is judged the same by the machine; about one statement in a
hundred and fifty is reviewed or withdrawn by a human.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

from letapis.model import (
    Basis,
    Body,
    Certainty,
    Citation,
    EntryWithdrawn,
    EventKind,
    IdentityJudged,
    Judgement,
    Person,
    Polarity,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    mention_id,
    statement_id,
)

FIRST_DAY = date(2020, 8, 9)
DAYS = 5 * 365
PER_REPORT = 3
PER_PERSON = 12
NEW, LATE, ATTRIBUTED, HEDGED, DENIED, REVIEWED, WITHDRAWN = 0.6, 0.1, 0.4, 1 / 8, 1 / 30, 1 / 200, 1 / 400
LIFE = (
    (EventKind.DETAINED, "detained", 0),
    (EventKind.REMANDED, "remanded", 10),
    (EventKind.CHARGED, "charged", 20),
    (EventKind.TRIED, "tried", 150),
    (EventKind.SENTENCED, "sentenced", 20),
    (EventKind.TRANSFERRED, "transferred", 60),
    (EventKind.RELEASED, "released", 700),
)
PLACES = ("Minsk", "Homiel", "Brest", "Hrodna", "Viciebsk", "Mahiliou", "Baranavichy")
FACILITIES = ("SIZO-1", "Akrestsina", "Penal Colony No. 2", "Penal Colony No. 4", "Prison No. 8")
ARTICLES = ("342", "364", "368", "369", "130", "361")
SYLLABLES = ("ka", "le", "mi", "no", "ru", "sa", "ti", "vo", "zy", "ba", "de", "ho")


@dataclass(frozen=True, slots=True)
class Filing:
    """What is filed in one go, and when."""

    at: datetime
    bodies: tuple[Body, ...]


@dataclass(slots=True)
class Life:
    """A made-up person: how far the life has come, and by which mention it was first heard of."""

    name: str
    stage: int
    day: date
    mention: str | None = None


def name_of(number: int) -> str:
    """A name no other number has."""
    parts = []
    for _ in range(6):
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return "".join(parts[:3]).title() + " " + "".join(parts[3:]).title()


def filings(statements: int, *, reports_at_once: int = 10, seed: int = 1) -> Iterator[Filing]:
    """The filings of a register of so many statements, in order."""
    chance = Random(seed)  # noqa: S311 - made-up data
    reports = max(1, statements // PER_REPORT)
    lives = [_life(chance, number) for number in range(max(1, statements // PER_PERSON))]
    filed = 0
    for start in range(0, reports, reports_at_once):
        day = FIRST_DAY + timedelta(days=DAYS * start // reports)
        bodies: list[Body] = []
        for number in range(start, min(start + reports_at_once, reports)):
            bodies += _report(chance, number, day, lives)
        bodies += _by_humans(chance, bodies, filed)
        filed += len(bodies)
        yield Filing(datetime(day.year, day.month, day.day, 12, tzinfo=UTC) + timedelta(seconds=start), tuple(bodies))


def _life(chance: Random, number: int) -> Life:
    return Life(name_of(number), 0, FIRST_DAY + timedelta(days=chance.randrange(DAYS * 4 // 5)))


def _report(chance: Random, number: int, day: date, lives: list[Life]) -> list[Body]:
    """A report, its statements, and the machine's judgement on each mention that is not the first of its person."""
    people = [_due(chance, day, lives) for _ in range(chance.choice((1, 1, 2)))]
    told = [(life, *_next(chance, life, day)) for life in (people * PER_REPORT)[:PER_REPORT]]
    lines = [
        f"{life.name} was {word} in {place} on {when}, {FACILITIES[number % 5]}." for life, _, word, place, when in told
    ]
    text = f"Report {number}. " + " ".join(lines) + " No more is known of it so far." * 8
    report = Report(
        text, f"Report {number}", day.isoformat(), f"Outlet {number % 40}", f"https://example.org/{number}", "en"
    )
    bodies: list[Body] = [ReportFiled(report)]
    at = len(f"Report {number}. ")
    for (life, event, word, place, when), line in zip(told, lines, strict=True):
        statement = _statement(chance, report, Span(at, at + len(line), line), (life.name, event, word, place, when))
        at += len(line) + 1
        bodies.append(StatementRead(statement))
        mention = mention_id(statement, statement_id(statement))
        if life.mention is None:
            life.mention = mention
        elif life.mention != mention:
            same = IdentityJudged(life.mention, mention, Judgement.SAME, 0.97, ("same name", "same place"))
            bodies += [] if same in bodies else [same]
    return bodies


def _due(chance: Random, day: date, lives: list[Life]) -> Life:
    """Somebody of whom there is news: of a few picked at random the one whose life is furthest behind the day."""
    return min(chance.sample(lives, min(4, len(lives))), key=lambda life: abs((day - life.day).days))


def _next(chance: Random, life: Life, day: date) -> tuple[EventKind, str, str, str]:
    event, word, _ = LIFE[life.stage % len(LIFE)]
    late = chance.randrange(300) if chance.random() < LATE else chance.randrange(3)
    when = day - timedelta(days=late)
    if chance.random() < NEW:  # the rest repeats what another report has told
        life.stage += 1
        life.day = day + timedelta(days=LIFE[life.stage % len(LIFE)][2])
    return event, word, chance.choice(PLACES), when.isoformat()


def _statement(chance: Random, report: Report, line: Span, said: tuple[str, EventKind, str, str, str]) -> Statement:
    name, event, word, place, when = said

    def cut(words: str) -> Span:
        start = report.text.index(words, line.start)
        return Span(start, start + len(words), words)

    hedged = chance.random() < HEDGED
    return Statement(
        report.id,
        event,
        cut(word),
        Person(cut(name), name),
        line,
        roles=(
            Role(RoleName.PLACE, cut(place), place),
            Role(RoleName.LAW, None, None, Citation(chance.choice(ARTICLES), "by", "criminal")),
        ),
        when=When(when, Basis.STATED, cut(when)),
        attribution=(Sayer(cut(name), None, chance.choice(tuple(SayerKind))),) if chance.random() < ATTRIBUTED else (),
        certainty=Certainty.PROBABLE if hedged else Certainty.CERTAIN,
        polarity=Polarity.DENIED if chance.random() < DENIED else Polarity.AFFIRMED,
        rule="made/1",
    )


def _by_humans(chance: Random, bodies: list[Body], filed: int) -> list[Body]:
    """What reviewers do of an evening: accept or reject something, take something back."""
    made: list[Body] = []
    for place, body in enumerate(bodies, start=1):
        if isinstance(body, StatementRead) and chance.random() < REVIEWED:
            verdict = chance.choice((Verdict.ACCEPT, Verdict.REJECT))
            made.append(StatementReviewed(statement_id(body.statement), verdict, reason="read again"))
        elif isinstance(body, StatementRead) and chance.random() < WITHDRAWN:
            made.append(EntryWithdrawn(filed + place, "filed by mistake"))
    return made
