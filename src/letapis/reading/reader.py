"""A report read as a person reads it: paragraphs, quotations, names, times, laws, events, who says so, how sure."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from letapis.language.en.times import ENGLISH
from letapis.model import (
    Basis,
    EventKind,
    Issue,
    Person,
    Polarity,
    Reading,
    Report,
    Role,
    RoleName,
    SetAside,
    Span,
    Statement,
    TimeExpression,
    When,
)
from letapis.reading import syntax
from letapis.reading.attribution import covering, sayers
from letapis.reading.coreference import Coreference
from letapis.reading.attachment import Placed, place
from letapis.reading.dates import since_event, time_of, when_of
from letapis.reading.layout import paragraphs
from letapis.reading.nlp import DEFAULT_MODEL
from letapis.reading.page import Block
from letapis.reading.penalties import outcome_of, penalty_of, roles_of, terms_of
from letapis.reading.parsing import lay_out
from letapis.reading.roles import Scene, find_roles
from letapis.reading.profiles import Description, find_profiles, of_those_concerned
from letapis.reading.sayings import Saying, find_sayings
from letapis.reading.stance import stance_of
from letapis.reading.times import FoundLength, FoundTime, find_durations, find_times, resolve
from letapis.reading.triggers import Trigger, find_triggers, words_of

if TYPE_CHECKING:
    from spacy.tokens import Token


class Reader:
    """Reads reports with one language model, loaded at the first report."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self.model = model

    def read(self, report: Report) -> Reading:
        """The reading of one report."""
        return next(self.read_all([report]))

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The readings of reports, in order, one at a time."""
        for report in reports:
            yield self._read(report)

    def _read(self, report: Report) -> Reading:
        layout = paragraphs(report.text, report.title)
        story = [p for p in layout if p.why is None]
        blocks = list(lay_out(story, self.model))
        aside = tuple(a for p in layout if (a := p.aside) is not None)
        return _assemble(report, blocks, aside)


def _assemble(report: Report, blocks: list[Block], aside: tuple[SetAside, ...]) -> Reading:
    coref = Coreference(blocks)
    sayings = find_sayings(blocks)
    published = date.fromisoformat(report.published) if report.published else None
    times = find_times(report.text, published, lookups=ENGLISH)
    dated = [(time.span, time) for time in times if time.kind == "date"]
    lengths = [(length.span, length) for length in find_durations(report.text, lookups=ENGLISH)]
    statements: list[Statement] = []
    issues: list[Issue] = []
    profiles: list[Statement] = []
    anchor: str | None = None
    for block in blocks:
        triggers = find_triggers(block.doc)
        placed = place(dated, block)
        measured = place(lengths, block)
        for trigger in triggers:
            when = _when(trigger, placed, triggers, anchor, published)
            anchor = _next_anchor(when, anchor)
            made, found = _statements(report, block, trigger, triggers, coref, sayings, when, measured)
            statements += made
            issues += found
        profiles += [p for d in find_profiles(block, coref) for p in _profile(report, block, d, coref, sayings)]
    statements += of_those_concerned(profiles, statements)
    told = tuple(TimeExpression(t.span, t.edtf, t.basis) for t in times if t.kind == "date" and _outside(t.span, aside))
    statements.sort(key=lambda s: (s.trigger.start, s.event.value))
    return Reading(report, tuple(statements), told, (), aside, tuple(issues))


def _outside(span: Span, aside: tuple[SetAside, ...]) -> bool:
    return not any(part.span.overlaps(span) for part in aside)


def _when(
    trigger: Trigger,
    placed: list[Placed[FoundTime]],
    triggers: list[Trigger],
    anchor: str | None,
    published: date | None,
) -> When:
    since = since_event(trigger, placed)
    if since is not None:
        edtf, _ = resolve(since.found, anchor, published)
        if edtf is not None and "/" not in edtf:
            return When(f"{edtf}/..", Basis.BOUNDED, since.found.span)
    return when_of(time_of(trigger, placed, triggers), trigger, anchor, published)


def _next_anchor(when: When, anchor: str | None) -> str | None:
    """The time that "later" and "the day before" are counted from: of the event told last that has a point in time."""
    if when.edtf is None or when.edtf.startswith(".."):
        return anchor
    return when.edtf.split("/")[0]


def _statements(
    report: Report,
    block: Block,
    trigger: Trigger,
    triggers: list[Trigger],
    coref: Coreference,
    sayings: list[Saying],
    when: When,
    measured: list[Placed[FoundLength]],
) -> tuple[list[Statement], list[Issue]]:
    stance = stance_of(trigger.token)
    if stance.question:
        return [], []
    scene = Scene(block, trigger, coref.phrase, lambda b, t: coref.resolve(b, t).names[0])
    roles = find_roles(scene)
    terms = terms_of(trigger, measured, triggers)
    fixed = (*penalty_of(block, trigger, terms), *outcome_of(block, trigger))
    said = covering(sayings, block, trigger.token)
    issues: list[Issue] = []
    out = []
    persons: list[Person] = []
    for token in trigger.people:
        resolved = coref.resolve(block, token)
        persons += [Person(resolved.span, name, _count(token, resolved.span)) for name in resolved.names]
        if resolved.issue:
            issues.append(resolved.issue)
    if not persons and trigger.row.person in {"of", "focus", "sought", "object-of", "object-against"}:
        persons = [Person(None, cluster.name) for cluster in coref.in_focus(block, trigger.token)]
    coref.noted(block, trigger.token, tuple(person.name for person in persons))
    shares = _shares(terms, len(persons))
    for n, person in enumerate(persons):
        out.append(
            Statement(
                report_id=report.id,
                event=trigger.row.event,
                trigger=block.cut(*words_of(trigger)),
                person=person,
                quote=_quote(block, trigger),
                roles=(*roles, *roles_of(shares[n]), *fixed),
                when=when,
                attribution=sayers(said, coref, person.name),
                certainty=max(
                    (stance.certainty, *(s.certainty for s in said[:1])),
                    key=["certain", "probable", "possible"].index,
                ),
                polarity=stance.polarity
                if not any(s.denies for s in said[:1]) or stance.polarity is Polarity.DENIED
                else Polarity.DENIED,
                reality=trigger.row.reality or stance.reality,
                rule=trigger.row.rule,
            )
        )
    return out, issues


def _profile(report: Report, block: Block, found: Description, coref: Coreference, sayings: list[Saying]) -> list[Statement]:
    """A description of a person as a statement."""
    resolved = coref.resolve(block, found.person)
    said = covering(sayings, block, found.token)
    stance = stance_of(found.token)
    roles = (
        Role(RoleName.ATTRIBUTE, None, found.attribute.value),
        Role(RoleName.VALUE, found.value, found.value.text),
    )
    return [
        Statement(
            report_id=report.id,
            event=EventKind.PROFILE,
            trigger=found.trigger,
            person=Person(resolved.span, name),
            quote=_sentence(block, found.token),
            roles=roles,
            attribution=sayers(said, coref, name),
            certainty=stance.certainty,
            polarity=Polarity.DENIED if found.denied else Polarity.AFFIRMED,
            rule=found.rule,
        )
        for name in resolved.names
    ]


def _sentence(block: Block, token: "Token") -> Span:
    first, last = token.sent[0], token.sent[-1]
    while last.i > first.i and (last.is_space or last.text in {".", "”", '"', ",", ";"}):
        last = last.nbor(-1)
    return block.cut(first, last)


def _shares(terms: list[Placed[FoundLength]], people: int) -> list[list[Placed[FoundLength]]]:
    """ "A and B got ten and eight years": each his own; else all the same."""
    years = [t for t in terms if t.found.kind == "term"]
    if people > 1 and len(years) == people:
        rest = [t for t in terms if t.found.kind != "term"]
        return [[year, *rest] for year in years]
    return [terms] * max(people, 1)


def _count(token: object, span: Span) -> int | None:
    return None


def _quote(block: Block, trigger: Trigger) -> Span:
    """The smallest clause that carries the event: a relative clause with its noun, else the sentence."""
    head = syntax.clause_head(trigger.token)
    node = head
    while node.dep_ in {"conj", "xcomp"} and node.head.pos_ in syntax.VERBAL:
        node = node.head
    sent = trigger.token.sent
    first, last = sent[0], sent[-1]
    if node.dep_ in {"relcl", "acl"}:
        first, last = min(node.head, node.left_edge, key=lambda t: t.i), node.right_edge
        first = min([first, *(c.left_edge for c in node.head.children if c.i < node.head.i)], key=lambda t: t.i)
    elif node.dep_ in {"ccomp", "advcl"}:
        first, last = node.left_edge, node.right_edge
    while last.i > first.i and (last.is_space or last.text in {".", "”", '"', ",", ";"}):
        last = last.nbor(-1)
    return block.cut(first, last)


def _unused() -> tuple[type, ...]:
    return (Basis, EventKind, Role, TimeExpression)
