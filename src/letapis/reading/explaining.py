"""Why each statement of a reading says what it says: the rule, and for each field the words that gave it."""

from collections.abc import Iterator

from letapis.language.chosen import EVENTS, profiles, rules
from letapis.language.chosen import people as people_words
from letapis.model import Certainty, Explained, Field, Ground, How, Polarity, Reality, Role, Rule, Span, Statement
from letapis.reading import cues
from letapis.reading.attribution import covering
from letapis.reading.page import Block
from letapis.reading.story import Story
from letapis.reading.triggers import Trigger


def explained(story: Story, statement: Statement) -> Explained:
    """A statement with its rule and the grounds of its fields."""
    return Explained(statement, rule_of(statement), tuple(_grounds(story, statement)))


def rule_of(statement: Statement) -> Rule:
    """The row that read a statement; what a step read without a row has an example only."""
    row = next((row for row in EVENTS if row.rule == statement.rule), None)
    if row is None:
        profile = next((row for row in profiles.VERBS if f"{row.name}/{row.version}" == statement.rule), None)
        return Rule(statement.rule, profile.example if profile else rules.STEPS.get(statement.rule.split("/")[0], ""))
    return Rule(statement.rule, row.example, row.needs, row.unless)


def _grounds(story: Story, statement: Statement) -> Iterator[Ground]:
    yield Ground(Field.EVENT, statement.event.value, statement.trigger, How.WORDS)
    yield _of_person(story, statement)
    for role in statement.roles:
        yield Ground(Field.ROLE, _value(role), role.span, How.WORDS if role.span else How.RULE, role.role.value)
    when = statement.when
    if when.edtf is not None:
        yield Ground(Field.WHEN, when.edtf, when.span, when.basis.value if when.basis else How.FOCUS)
    for sayer in statement.attribution:
        named = How.NAME if sayer.name == sayer.span.text else How.DESCRIPTION
        yield Ground(
            Field.ATTRIBUTION, sayer.name or "", sayer.span, named if sayer.name else How.OPEN, sayer.kind.value
        )
    yield from _of_stance(story, statement)


def _value(role: Role) -> str:
    if role.citation is not None and role.span is not None:
        return role.span.text
    return role.duration or role.value or role.name or (role.span.text if role.span else "")


def _of_person(story: Story, statement: Statement) -> Ground:
    person, block = statement.person, _block_of(story, statement.person.span)
    if person.span is None:
        return Ground(Field.PERSON, person.name or "", None, How.FOCUS if person.name else How.OPEN)
    token = block.token_at(person.span.start) if block is not None else None
    if person.name is None:
        how = How.OPEN
    elif block is not None and token is not None and story.coref.names.at(block, token) is not None:
        how = How.NAME
    elif token is not None and token.lower_ in people_words.PRONOUNS:
        how = How.PRONOUN
    else:
        how = How.DESCRIPTION
    return Ground(Field.PERSON, person.name or "", person.span, how)


def _of_stance(story: Story, statement: Statement) -> Iterator[Ground]:
    """Of certainty, polarity and reality what is not as an event told plainly has it."""
    block = _block_of(story, statement.trigger)
    trigger = _trigger_of(story, block, statement)
    told = (
        (Field.CERTAINTY, statement.certainty.value, statement.certainty is Certainty.CERTAIN),
        (Field.POLARITY, statement.polarity.value, statement.polarity is Polarity.AFFIRMED),
        (Field.REALITY, statement.reality.value, statement.reality is Reality.ACTUAL),
    )
    for field, value, plain in told:
        if not plain:
            span = _cue(story, block, trigger, field) if block is not None and trigger is not None else None
            dated = field is Field.REALITY and span is None and statement.reality is Reality.PLANNED
            by_day = dated and statement.when.span is not None
            how = How.WORDS if span is not None else How.LATER_DAY if by_day else How.RULE
            yield Ground(field, value, span or (statement.when.span if by_day else statement.trigger), how)


def _cue(story: Story, block: Block, trigger: Trigger, field: Field) -> Span | None:
    find = {Field.CERTAINTY: cues.of_certainty, Field.POLARITY: cues.of_polarity, Field.REALITY: cues.of_reality}[field]
    word = find(trigger)
    if word is not None:
        return block.cut(word, word)
    said = covering(story.sayings, block, trigger.token)[:1]
    tells = said and (said[0].denies if field is Field.POLARITY else said[0].certainty is not Certainty.CERTAIN)
    if said and tells and field is not Field.REALITY:
        return said[0].block.cut(said[0].cue, said[0].cue)
    return None


def _block_of(story: Story, span: Span | None) -> Block | None:
    inside = (b for b in story.blocks if span is not None and b.start <= span.start < b.start + len(b.text))
    return next(inside, None)


def _trigger_of(story: Story, block: Block | None, statement: Statement) -> Trigger | None:
    if block is None:
        return None
    words, here = statement.trigger, story.triggers[block.index]
    at = (t for t in here if t.row.rule == statement.rule and words.start <= block.offset(t.token) < words.end)
    return next(at, None)
