"""Headlines that describe a person whom only the story names: "Jailed journalist gets eight more years"."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.language.chosen import groups as group_words
from letapis.model import Person, Statement
from letapis.reading.counts import count_of
from letapis.reading.story import Story


def _unless_named(name: str | None, headline: str) -> str | None:
    """Whoever the headline names is not the one it describes without a name."""
    return None if name is not None and name.split()[-1] in headline else name


def named_below(
    story: Story, statement: Statement, protagonist: str | None, lead: Sequence[Sequence[str]]
) -> list[Statement]:
    """A headline's statement, with the names of those whom the story describes so, or whom it is about.

    `lead` are the groups of names to whom something happens in the first paragraph, the first told first.
    """
    span, block = statement.person.span, story.blocks[0] if story.blocks else None
    if block is None or not block.headline or statement.person.name is not None or span is None:
        return [statement]
    if not block.start <= span.start < block.start + len(block.text):
        return [statement]
    head = block.token_at(span.end - 1)
    if head is None or head.lower_ in group_words.CROWD:
        return [statement]
    count = count_of(head)
    if (head.tag_ == "NNS" or count not in {None, 1}) and head.dep_ == "conj":
        return [statement]  # "Rapper and two aides jailed": the group of the lead is all three
    if head.tag_ == "NNS" or count not in {None, 1}:
        group = next((names for names in lead if len(names) > 1 and count in {None, len(names)}), ())
        return [replace(statement, person=Person(span, name)) for name in group] or [statement]
    described = story.coref.named_like(head)
    name = described.name if described is not None else _unless_named(protagonist, block.text)
    return [replace(statement, person=Person(span, name)) if name else statement]
