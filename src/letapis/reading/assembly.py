"""All statements of a report, in the order of the text, with its times, mentions, parts set aside and issues."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from letapis.countries import country_of
from letapis.language.chosen import rules as event_rules
from letapis.model import (
    Basis,
    EventKind,
    Issue,
    Mention,
    MentionType,
    Reading,
    RoleName,
    Span,
    Statement,
    TimeExpression,
    When,
)
from letapis.reading.accusations import accusations
from letapis.reading.after_events import Setting, belongs_after
from letapis.reading.among import among_them, when_of_many
from letapis.reading.anchors import next_anchor, opened_on, passed_on
from letapis.reading.attachment import Placed, governing, place, sorted_in
from letapis.reading.card_fields import told_by_fields
from letapis.reading.chronology import Chronology
from letapis.reading.coming_home import come_home
from letapis.reading.dates import when_of
from letapis.reading.denials import denials
from letapis.reading.each_term import also_in_brackets, each_own, told_once
from letapis.reading.further import further, trimmed
from letapis.reading.gapping import gapped, own_terms
from letapis.reading.gazetteer import country_where, home_country
from letapis.reading.headlines import Protagonist, borne_out, fates, in_headline, named_alike, named_below, whose_term
from letapis.reading.hindsight import told_as_past
from letapis.reading.interventions import meant, spoken_for
from letapis.reading.laws import FoundLaw
from letapis.reading.meanwhile import held_meanwhile
from letapis.reading.moment import Moment
from letapis.reading.nearness import near_events
from letapis.reading.page import Block
from letapis.reading.profiles import find_profiles, of_those_concerned, profile_statements
from letapis.reading.served import held_before
from letapis.reading.skimming import Skimmed
from letapis.reading.statements import statements_of
from letapis.reading.story import Story
from letapis.reading.taken_first import taken_first
from letapis.reading.times import FoundLength, FoundTime
from letapis.reading.told_of_prisoners import row_of, that_count
from letapis.reading.verdict_days import of_one_verdict

_FORGOTTEN = 1
"""Paragraphs after which "the same day" no longer is that of the event told last, but of the news itself."""


def assemble(story: Story, skimmed: Skimmed, unread: Sequence[Issue] = ()) -> Reading:
    """The reading of a prepared story; `skimmed` are its sentences, `unread` tells what was left out of it."""
    statements: list[Statement] = []
    issues: list[Issue] = [*unread, *story.issues]
    anchor: str | None = None
    lead: str | None = None
    set_in = 0
    told = Chronology(story)
    times, lengths = sorted_in(story.times, story.blocks), sorted_in(story.lengths, story.blocks)
    placed = _Found(times, lengths, sorted_in(story.laws, story.blocks))
    for block in story.blocks:
        before = anchor = anchor if block.index - set_in <= _FORGOTTEN else lead
        read, found, anchor = _block(story, block, anchor, told, placed)
        set_in = block.index if anchor != before else set_in
        lead = lead if block.index > 1 else anchor
        statements += read
        statements += denials(story, block, statements)
        issues += found
    fields = [*told_by_fields(story, skimmed.paragraphs, statements)]
    profiles = _profiles(story) if statements or fields else []
    kept = near_events([*statements, *profiles], skimmed)
    statements = [*taken_first(s for s in kept if s.event is not EventKind.PROFILE)]
    statements += [s for s in fields if s.event is not EventKind.PROFILE]
    profiles = [s for s in (*kept, *fields) if s.event is EventKind.PROFILE]
    protagonist = _protagonist(statements)
    statements = [meant(s, protagonist) for s in statements]
    first = _lead(story, statements)
    main = Protagonist(protagonist, fates([s for s in statements if not in_headline(story, s)]))
    statements = [named for s in statements for named in named_below(story, s, main, first)]
    statements = [s for s in statements if not in_headline(story, s)] + named_alike(
        [s for s in statements if in_headline(story, s)]
    )
    statements = borne_out(story, whose_term(statements))
    statements = [one for s in that_count(statements) if (one := _within(s, story.report.text)) is not None]
    statements += of_those_concerned(profiles, statements)
    statements.sort(key=lambda s: (s.trigger.start, s.event.value))
    return Reading(
        story.report,
        tuple(dict.fromkeys(statements)),
        _times(story),
        _mentions(story),
        story.aside,
        tuple(dict.fromkeys(issues)),
    )


def _profiles(story: Story) -> list[Statement]:
    """What describes people, wherever it stands; of use only where something befalls somebody."""
    parts = [part for block in story.blocks for part in (block, *(frame.block for frame in block.frames))]
    found = [(part, description) for part in parts for description in find_profiles(part, story.coref)]
    return [one for part, description in found for one in profile_statements(story, part, description)]


@dataclass(frozen=True, slots=True)
class _Found:
    """The times, terms and laws of each block, by its index."""

    times: Mapping[int, Sequence[FoundTime]]
    lengths: Mapping[int, Sequence[FoundLength]]
    laws: Mapping[int, Sequence[FoundLaw]]


def _block(
    story: Story, block: Block, anchor: str | None, told: Chronology, placed: _Found
) -> tuple[list[Statement], list[Issue], str | None]:
    """The statements of one paragraph; `anchor` is the time that "later" counts from, passed on."""
    triggers = story.triggers[block.index]
    dated = place(placed.times.get(block.index, ()), block)
    measured = place(placed.lengths.get(block.index, ()), block)
    dated = [d for d in _without_lengths(dated, measured) if not _how_long(story, d)]
    cited = place(placed.laws.get(block.index, ()), block)
    out: list[Statement] = []
    issues: list[Issue] = []
    counted: dict[Span | None, When] = {}
    given = anchor
    for trigger in triggers:
        anchor = passed_on(trigger, dated, triggers) or anchor
        event, of_told = trigger.row.event, partial(told.of, block)
        like, befallen = told.last(event) if anchor == given else None, partial(told.befallen, block, event)
        told_at = Setting(anchor, story.published, of_told, like=like, carried=anchor == given, befallen=befallen)
        setting = replace(told_at, is_event=partial(told.is_event, block))
        when = when_of(trigger, dated, triggers, setting)
        back = any(p.found.span == when.span and belongs_after(p, trigger.token) for p in dated)
        when = when if back else _counted_once(when, counted)
        when = story.headings.over(block, trigger, triggers) if when == When() else when
        when = when_of_many(block, trigger, out) if when == When() else when
        opened = opened_on(trigger, dated) if when == When() else None
        anchor = (
            anchor if back else opened or next_anchor(trigger, when, anchor)
        )  # what was told by the way leads nowhere
        moment = Moment(story, block, trigger, triggers, dated, measured, cited, when)
        read, found = statements_of(moment)
        read = held_meanwhile(come_home(moment, each_own(moment, read)))
        told.note(block, trigger, read)
        gaps = gapped(moment, read)
        more = further(moment, read, gaps)
        read = trimmed(read, more)
        out += [
            *own_terms(moment, read, gaps),
            *gaps,
            *more,
            *also_in_brackets(moment, read),
            *spoken_for(moment, read),
            *held_before(moment, read),
            *among_them(moment, read),
        ]
        issues += found
    out = of_one_verdict(block, told_once(out))
    return [*out, *accusations(story, block, triggers)], issues, anchor


def _how_long(story: Story, placed: Placed[FoundTime]) -> bool:
    """“Was tried within a day in June 2017”: how long it took, and no day from now on."""
    from_now = story.published is not None and (placed.found.edtf or "").startswith(f"{story.published.isoformat()}/")
    return from_now and told_as_past(governing(placed))


def _without_lengths(dated: list[Placed[FoundTime]], measured: list[Placed[FoundLength]]) -> list[Placed[FoundTime]]:
    """“Terms of between seven and nine years after finding them guilty”: how long, and no time nine years later."""
    spans = [p.found.span for p in measured if p.found.duration is not None and "/" in p.found.duration]
    return [d for d in dated if not any(s.start < d.found.span.start < s.end for s in spans)] if spans else dated


def _counted_once(when: When, counted: dict[Span | None, When]) -> When:
    """“Twelve days later they beat him and took him away”: one day, counted before the first of the two events."""
    if when.basis is not Basis.RELATIVE or when.edtf is None or "/" in when.edtf:
        return when
    return counted.setdefault(when.span, when)


def _protagonist(statements: Sequence[Statement]) -> str | None:
    """The one whom the report is about: the name that most of its statements bear, where one stands out."""
    counts = Counter(s.person.name for s in statements if s.person.name).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] <= counts[1][1]):
        return None
    return counts[0][0]


def _lead(story: Story, statements: Sequence[Statement]) -> Sequence[Statement]:
    """What is told in the first paragraph below the headline."""
    if len(story.blocks) < 2:  # noqa: PLR2004  # a headline and a paragraph
        return ()
    block = story.blocks[1]
    return [s for s in statements if block.start <= s.trigger.start < block.start + len(block.text)]


def _within(statement: Statement, text: str) -> Statement | None:
    """“Was flown to Delhi”, in a report of India: a transfer, for nobody left the country."""
    if row_of(statement) not in event_rules.PERHAPS_WITHIN or statement.event is EventKind.RETURNED:
        return statement
    country = country_where if row_of(statement) == event_rules.PUT_ON_PLANE else country_of
    towns = [r.name or "" for r in statement.roles if r.role is RoleName.PLACE]
    there = {country(town) for town in towns}
    from_there = {country(r.name or "") for r in statement.roles if r.role is RoleName.PLACE_FROM}
    home = home_country(text if row_of(statement) == event_rules.LEAVING else _without(text, towns))
    within = home is not None and there == {home} and from_there <= {home}
    if within and row_of(statement) in event_rules.TRAVELLING:
        return None
    return replace(statement, event=EventKind.TRANSFERRED) if within else statement


def _without(text: str, towns: Sequence[str]) -> str:
    """The text without the names of these places: what else tells which country it is of."""
    for town in towns:
        text = text.replace(town, "") if town else text
    return text


def _times(story: Story) -> tuple[TimeExpression, ...]:
    return tuple(
        TimeExpression(t.span, t.edtf, t.basis) for t in story.times if not story.is_aside(t.span.start, t.span.end)
    )


def _mentions(story: Story) -> tuple[Mention, ...]:
    people = [Mention(span, MentionType.PERSON, c.name) for c in story.coref.people.clusters for span in c.spans]
    places = [
        Mention(block.cut(ent[0], ent[-1]), MentionType.PLACE, ent.text)
        for block in story.blocks
        for ent in block.doc.ents
        if ent.label_ in {"GPE", "LOC"} and ent.root.ent_type_ == ent.label_
    ]
    laws = [Mention(law.span, MentionType.LAW, law.span.text) for law in story.laws]
    return tuple(sorted({*people, *places, *laws}, key=lambda m: (m.span, m.type)))
