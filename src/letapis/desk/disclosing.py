"""What may be public: the one door between the ledger and everything that leaves the desk.

Everything is private until a human discloses it. The rules, in the order in which they are applied:

1. A person is public while a disclosure of any of its mentions is in force: the last one on a mention counts, from
   its day on, and one without fields takes it back.
2. Of a public person those statements are shown that a human accepted, corrected or filed; none that was rejected, none
   that is withheld itself or whose report is (a disclosure of it without fields).
3. What leaves is made anew: without reasons, without the names of who worked on it, without what the machine read
   before a correction. Sealed words, and the names of people who are not public, are covered in every quote.
4. Fields that were not disclosed are emptied. `*` is all of them but the sealed ones.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from letapis.desk.blocks import blocked
from letapis.desk.hidden import Hidden, hidden_names
from letapis.desk.nobodies import places_told, without_nobodies
from letapis.desk.sealing import Cover, cover_of, seal, seal_source, sealed_in_quotes
from letapis.model import (
    DisclosureSet,
    Entry,
    IdentityJudged,
    Judgement,
    Line,
    Mention,
    MentionType,
    Person,
    PersonCase,
    Report,
    ReportFiled,
    Review,
    Role,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    mention_id,
    statement_id,
)
from letapis.register import DEFAULT_RULES, Rules, fold
from letapis.register.standing import standing

ALL = "*"
FIELDS = ("name", "when", "roles", "sayers", "quote", "source")
"""What can be disclosed one by one, beside the event itself."""
HUMAN = "human"
"""Who acts in what is public: nobody by name."""


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What the public may see, as entries that hold nothing else: they make a register of their own."""

    entries: tuple[Entry, ...]


def standing_disclosures(entries: Iterable[Entry]) -> dict[str, DisclosureSet]:
    """The disclosure that counts on each target: the last that stands."""
    return {e.body.target: e.body for e in standing(entries) if isinstance(e.body, DisclosureSet)}


def disclosed(entries: Iterable[Entry], today: date, rules: Rules = DEFAULT_RULES) -> Disclosed:
    """What of a ledger may be public on a day; `rules` say how its cases are made."""
    log = tuple(entries)
    sets = standing_disclosures(log)
    snapshot = fold(log, rules=rules)
    open_to = {
        case.person.id: fields
        for case in (*snapshot.cases.values(), *snapshot.unnamed.values())
        if (fields := _fields(case, sets, today))
    }
    everyone = (*snapshot.cases.values(), *snapshot.unnamed.values())
    public = [case for case in everyone if case.person.id in open_to]
    where = places_told(line.statement for case in everyone for line in case.lines)
    reports = {
        e.body.report.id: replace(e.body, mentions=without_nobodies(e.body.mentions, where))
        for e in standing(log)
        if isinstance(e.body, ReportFiled)
    }
    hidden = _hidden_names(everyone, public, reports.values())
    sealed = _covers(everyone, public, reports)
    out: list[Entry] = []
    for case in public:
        out += _case(case, open_to[case.person.id], sets, reports, hidden, sealed)
    out.sort(key=lambda e: (e.recorded_at, e.seq))
    return Disclosed(tuple(replace(entry, seq=n) for n, entry in enumerate(out, 1)))


@dataclass(frozen=True, slots=True)
class Previewed:
    """A line of a case, and what the public would see of it: a statement, and where it is from; null where nothing."""

    line: Line
    statement: Statement | None
    source: Report | None


def preview(
    case: PersonCase,
    others: Iterable[PersonCase],
    entries: Iterable[Entry],
    reports: Iterable[ReportFiled],
    today: date,
) -> tuple[Previewed, ...]:
    """What the public would see of a case if it were published, line by line.

    `entries` are disclosures with what takes them back; `reports` those that the lines stand in; `others` the people
    named in these. Names of nobody among them are covered too, and names of those of `others` who are not public.
    A name that only other reports have is covered in public, though maybe not here.
    """
    sets = standing_disclosures(entries)
    everyone = [case, *(other for other in others if other.person.id != case.person.id)]
    public = [case, *(other for other in everyone[1:] if _fields(other, sets, today))]
    where = places_told(line.statement for one in everyone for line in one.lines)
    filed = {
        body.report.id: replace(body, mentions=without_nobodies(body.mentions, where)) for body in reports
    }  # as `disclosed` takes them
    hidden = _hidden_names(everyone, public, filed.values())
    sealed = _covers(everyone, [case], filed)
    fields = frozenset(FIELDS)

    def shown(line: Line) -> Previewed:
        key = line.source.report_id
        cover = sealed.get(key, Cover())
        return Previewed(line, _public(line, fields, filed.get(key), hidden, cover), _source(line, hidden, cover))

    return tuple(shown(line) if _shown(line, sets) else Previewed(line, None, None) for line in case.lines)


def _covers(
    everyone: Iterable[PersonCase], public: Iterable[PersonCase], reports: Mapping[str, ReportFiled]
) -> dict[str, Cover]:
    """By report of a public case, all that is sealed there, whomever it was told of."""
    told: dict[str, list[Statement]] = {line.source.report_id: [] for case in public for line in case.lines}
    for case in everyone:
        for line in case.lines:
            if line.source.report_id in told:
                told[line.source.report_id] += [s for s in (line.statement, line.machine) if s]
    return {key: cover_of(reports[key].report.text, told[key]) for key in told if key in reports}


def _fields(case: PersonCase, sets: Mapping[str, DisclosureSet], today: date) -> frozenset[str]:
    found: set[str] = set()
    for mention in case.person.mentions:
        said = sets.get(mention)
        if said and (said.public_from is None or date.fromisoformat(said.public_from) <= today):
            found |= set(FIELDS) if ALL in said.fields else set(said.fields) & set(FIELDS)
    return frozenset(found)


def _case(
    case: PersonCase,
    fields: frozenset[str],
    sets: Mapping[str, DisclosureSet],
    reports: Mapping[str, ReportFiled],
    hidden: Hidden,
    sealed: Mapping[str, Cover],
) -> list[Entry]:
    made: list[Entry] = []
    mentions: list[str] = []
    for line in case.lines:
        if not _shown(line, sets):
            continue
        cover = sealed.get(line.source.report_id, Cover())
        statement = _public(line, fields, reports.get(line.source.report_id), hidden, cover)
        mentions.append(mention_id(statement, statement_id(statement)))
        if "source" in fields:
            made.append(_entry(line.recorded_at, ReportFiled(_source(line, hidden, cover))))
        made.append(_entry(line.recorded_at, StatementRead(statement)))
        made.append(_entry(line.recorded_at, StatementReviewed(statement_id(statement), Verdict.ACCEPT)))
    first, *others = dict.fromkeys(mentions) if mentions else [""]
    at = min((line.recorded_at for line in case.lines), default=None)
    if at:
        made += [_entry(at, IdentityJudged(first, other, Judgement.SAME)) for other in others]
    return made


def _shown(line: Line, sets: Mapping[str, DisclosureSet]) -> bool:
    withheld = any(key in sets and not sets[key].fields for key in (line.id, line.source.report_id))
    judged = line.review in {Review.ACCEPTED, Review.CORRECTED} or (line.by_human and line.review is Review.UNREVIEWED)
    return judged and not withheld


def _entry(at: datetime, body: ReportFiled | StatementRead | StatementReviewed | IdentityJudged) -> Entry:
    return Entry(0, at, HUMAN, body, "", "")


def _source(line: Line, hidden: Hidden, cover: Cover) -> Report:
    """Where a statement stands, with no word of the text: the report is named by its id alone.

    An address often spells out who an article is about, so one with a hidden or a sealed name in it stays private.
    """
    found = seal_source(line.source, cover)
    telling = found.url and hidden.told_by(found.url)
    return _Named(
        text="",
        title=_plain(found.title, hidden),
        published=found.published,
        outlet=_plain(found.outlet, hidden),
        url=None if telling or found.url != line.source.url else found.url,
        language=found.language,
        source_id=found.report_id,
    )


class _Named(Report):
    """A report whose text is not here; its id, kept as the source's, is what others say it is."""

    __slots__ = ()

    @property
    def id(self) -> str:
        """The id of the report that this stands for."""
        return self.source_id or ""


def _public(line: Line, fields: frozenset[str], filed: ReportFiled | None, hidden: Hidden, sealed: Cover) -> Statement:
    told = [line.statement, line.machine] if line.machine else [line.statement]
    statement = seal(line.statement, (*sealed_in_quotes(told), *sealed.spans))
    own = line.statement.person.name
    cover = hidden.but(own)
    people = _other_people(filed, own) if filed else []
    statement = replace(
        statement,
        quote=_covered(statement.quote, cover, people),
        trigger=_covered(statement.trigger, cover, people),
        person=Person(None, statement.person.name if "name" in fields else None, statement.person.count),
        roles=tuple(_role(role, cover, people) for role in statement.roles) if "roles" in fields else (),
        when=replace(statement.when, span=None) if "when" in fields else When(),
        attribution=tuple(
            replace(s, span=_covered(s.span, cover, people), name=_plain(s.name, cover)) for s in statement.attribution
        )
        if "sayers" in fields
        else (),
        rule="",
    )
    if "quote" in fields:
        return statement
    return replace(statement, quote=_emptied(statement.quote), trigger=_emptied(statement.trigger))


def _role(role: Role, hidden: Hidden, people: Sequence[Span]) -> Role:
    span = _covered(role.span, hidden, people) if role.span else None
    return replace(role, span=span, name=_plain(role.name, hidden), value=_plain(role.value, hidden))


def _hidden_names(cases: Iterable[PersonCase], public: Sequence[PersonCase], reports: Iterable[ReportFiled]) -> Hidden:
    """Every name of somebody who is not public."""
    shown = {name for case in public for name in case.person.variants}
    names = {name for case in cases for name in case.person.variants}
    names |= {m.name or m.span.text for r in reports for m in r.mentions if m.type is MentionType.PERSON}
    return hidden_names(names, shown)


def _other_people(filed: ReportFiled, own: str | None) -> list[Span]:
    def other(mention: Mention) -> bool:
        return mention.type is MentionType.PERSON and mention.name != own

    return [mention.span for mention in filed.mentions if other(mention)]


def _covered(span: Span, hidden: Hidden, people: Sequence[Span]) -> Span:
    return Span(span.start, span.end, _plain(blocked(span.text, people, span.start), hidden) or "")


def _plain(text: str | None, hidden: Hidden) -> str | None:
    return hidden.cover(text) if text else text


def _emptied(span: Span) -> Span:
    return Span(span.start, span.end, "")
