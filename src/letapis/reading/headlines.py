"""Headlines that describe a person whom only the story names: "Jailed journalist gets eight more years"."""

from dataclasses import replace

from letapis.model import Person, Statement
from letapis.reading.counts import count_of
from letapis.reading.story import Story


def named_below(story: Story, statement: Statement, protagonist: str | None) -> Statement:
    """The statement of a headline, with the name of the one whom the story describes so, or whom it is about."""
    span, block = statement.person.span, story.blocks[0] if story.blocks else None
    if block is None or not block.headline or statement.person.name is not None or span is None:
        return statement
    if not block.start <= span.start < block.start + len(block.text):
        return statement
    head = block.token_at(span.end - 1)
    if head is None or head.tag_ == "NNS" or count_of(head) not in {None, 1}:
        return statement
    described = story.coref.named_like(head)
    name = described.name if described is not None else protagonist
    return replace(statement, person=Person(span, name)) if name else statement
