"""Small histories written as text, and cases written as text, so that a test shows both beside each other.

A history has one entry a line. A statement: the day its report was published (`-`: none), the event, the day told
(`-`: none), and what else is told:

    2020-07-30 detained 2020-07-29 place=Homiel law=342 says=relative denied

A law may have a code and the day by whose edition it was read: `law=342/criminal@2020-07-30`.

`who=` names somebody else than "N. N."; `in=` tells reports of one day apart; `known=` is the day of filing (else that
of the entry before, or of publication if later); `by=` is the actor (else the machine). One name in two reports is
judged one person by the machine, unless `join=no`.

Other lines refer to lines by number, from 1: `withdraw 3`, `withdraw_report 3` (the one that line 3 began), `accept 2`,
`reject 2`, `correct 2 detained 2020-07-30 …`, `same 1 2`, `different 1 2`, `unsure 1 2`, `name 1 "N. Nn" be`.
"""

import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

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
    PersonCase,
    Polarity,
    Reality,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    Span,
    Spell,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    mention_id,
    statement_id,
)
from letapis.model.chain import link
from letapis.register import DEFAULT_RULES, Rules, fold
from letapis.register.dating import edtf_of
from tests.spans import cut

SOMEBODY = "N. N."
STANCES = {
    "denied": Polarity.DENIED,
    "probable": Certainty.PROBABLE,
    "possible": Certainty.POSSIBLE,
    "planned": Reality.PLANNED,
    "demanded": Reality.DEMANDED,
    "conditional": Reality.CONDITIONAL,
}


@dataclass(slots=True)
class Written:
    """One line of a history, taken apart."""

    words: list[str]
    options: dict[str, str]
    text: str


@dataclass(slots=True)
class Story:
    """A history while it is told: the entries so far, and for each line the entry and the statement it made."""

    texts: dict[str, str]
    entries: list[Entry] = field(default_factory=list)
    statements: dict[int, Statement] = field(default_factory=dict)
    seqs: dict[int, int] = field(default_factory=dict)
    filed: set[str] = field(default_factory=set)
    known_as: dict[str, str] = field(default_factory=dict)
    joined: set[str] = field(default_factory=set)
    now: datetime = datetime(2000, 1, 1, tzinfo=UTC)

    def add(self, body: Body, actor: str) -> Entry:
        """Chain one entry."""
        previous = self.entries[-1].hash if self.entries else GENESIS
        self.entries.append(link(len(self.entries) + 1, self.now, actor, body, previous))
        return self.entries[-1]


def instant(day: str) -> datetime:
    """Noon, UTC."""
    return datetime.fromisoformat(f"{day}T12:00:00+00:00")


def story(text: str) -> tuple[Entry, ...]:
    """The entries of a history."""
    lines = [_written(line) for line in text.strip().splitlines()]
    texts: dict[str, str] = {}
    for line in lines:
        if _is_statement(line):
            texts[_report(line)] = texts.get(_report(line), _report(line)) + "\n" + line.text
    told = Story(texts)
    for number, line in enumerate(lines, start=1):
        _tell(told, number, line)
    return tuple(told.entries)


def case(text: str, rules: Rules = DEFAULT_RULES, known: str | None = None) -> PersonCase:
    """The case of the first person of a history."""
    snapshot = fold(story(text), instant(known) if known else None, rules)
    return next(iter(snapshot.cases.values()))


def shown(spells: Iterable[Spell]) -> str:
    """Spells as text, one a line: state, facility, days, and what casts doubt."""
    return "\n".join(" ".join(_words(spell)) for spell in spells)


def lines(text: str) -> str:
    """An expected text, without the indent that it has in a test."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


def _words(spell: Spell) -> Iterator[str]:
    yield spell.state.value
    if spell.facility:
        yield f"in {spell.facility}"
    if spell.agent:
        yield f"by {spell.agent}"
    yield edtf_of(spell.start) or "?"
    yield "→"
    yield (edtf_of(spell.end) or "?") if spell.end else "open"
    if not spell.certain:
        yield "uncertain"
    if spell.doubted_from:
        yield f"doubted from {spell.doubted_from}"


def _written(line: str) -> Written:
    words, options = [], {}
    for word in shlex.split(line):
        key, equals, value = word.partition("=")
        if equals:
            options[key] = value
        else:
            words.append(word)
    return Written(words, options, line.strip())


def _is_statement(line: Written) -> bool:
    return line.words[0] == "-" or line.words[0][:1].isdigit()


def _report(line: Written) -> str:
    return f"{line.words[0]} {line.options.get('in', '')}".strip()


def _tell(told: Story, number: int, line: Written) -> None:
    verb, *rest = line.words
    day = line.options.get("known") or (verb if verb[:1].isdigit() else None)
    told.now = max(told.now, instant(day)) if day else told.now
    if _is_statement(line):
        _say(told, number, line)
        return
    made = told.statements
    body: Body
    if verb in {"withdraw", "withdraw_report"}:
        sign = -1 if verb == "withdraw_report" else 1
        body = EntryWithdrawn(told.seqs[sign * int(rest[0])], "filed by mistake")
    elif verb in {"accept", "reject"}:
        body = StatementReviewed(statement_id(made[int(rest[0])]), Verdict(verb), reason="read again")
    elif verb == "correct":
        wrong = made[int(rest[0])]
        said = Written(["", *rest[1:]], line.options, wrong.quote.text)
        right = _statement(told.texts, wrong.report_id, said, wrong.quote)
        body = StatementReviewed(statement_id(wrong), Verdict.CORRECT, right, "misread")
    elif verb == "name":
        body = NameChosen(_mention(made[int(rest[0])]), rest[1], rest[2])
    else:
        left, right_ = (_mention(made[int(n)]) for n in rest[:2])
        body = IdentityJudged(left, right_, Judgement(verb), float(line.options.get("score", "0.9")))
    told.seqs[number] = told.add(body, line.options.get("by", "editor")).seq


def _say(told: Story, number: int, line: Written) -> None:
    key = _report(line)
    published = line.words[0]
    report = Report(
        told.texts[key],
        published=None if published == "-" else published,
        outlet=line.options.get("outlet", "Nasha Niva"),
        language=line.options.get("lang", "en"),
    )
    actor = line.options.get("by", MACHINE)
    if key not in told.filed:
        told.filed.add(key)
        told.seqs[-number] = told.add(ReportFiled(report), actor).seq
    statement = _statement(told.texts, report.id, line, cut(report.text, line.text))
    told.statements[number] = statement
    told.seqs[number] = told.add(StatementRead(statement), actor).seq
    name, mention = statement.person.name, _mention(statement)
    if name and line.options.get("join") != "no":
        first = told.known_as.setdefault(name, mention)
        if first != mention and mention not in told.joined:
            told.joined.add(mention)
            told.add(IdentityJudged(first, mention, Judgement.SAME, 1.0, ("same name",)), f"{MACHINE}/identity-1")


def _statement(texts: dict[str, str], report_id: str, line: Written, quote: Span) -> Statement:
    del texts
    stances = [STANCES[word] for word in line.words[3:]]
    edtf = line.words[2]
    says = line.options.get("says")
    return Statement(
        report_id=report_id,
        event=EventKind(line.words[1]),
        trigger=Span(quote.start, quote.end, quote.text),
        person=Person(None, line.options.get("who", SOMEBODY) or None),
        quote=quote,
        roles=tuple(_roles(line.options)),
        when=When(None if edtf == "-" else edtf),
        attribution=(Sayer(quote, None, SayerKind(says)),) if says else (),
        certainty=next((s for s in stances if isinstance(s, Certainty)), Certainty.CERTAIN),
        polarity=next((s for s in stances if isinstance(s, Polarity)), Polarity.AFFIRMED),
        reality=next((s for s in stances if isinstance(s, Reality)), Reality.ACTUAL),
    )


def _roles(options: dict[str, str]) -> Iterator[Role]:
    for key, value in options.items():
        if key == "law":
            for law in value.split(","):
                number, _, edition = law.partition("@")
                article, _, code = number.partition("/")
                yield Role(RoleName.LAW, None, citation=Citation(article, "by", code or None, edition=edition or None))
        elif key == "term":
            yield Role(RoleName.TERM, None, duration=value)
        elif key in set(RoleName):
            yield Role(RoleName(key), None, value)


def _mention(statement: Statement) -> str:
    return mention_id(statement, statement_id(statement))
