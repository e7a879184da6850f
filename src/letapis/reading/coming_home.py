"""Who arrives in the country that is his own comes back: “The American journalist arrived in New York”."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.countries import country_of
from letapis.language.chosen import names as name_words
from letapis.language.chosen import places as place_words
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, RoleName, Statement
from letapis.reading.moment import Moment
from letapis.reading.page import Block
from letapis.reading.story import Story

if TYPE_CHECKING:
    from spacy.tokens import Token

_MENTIONS = 12
"""Of somebody named more often the first are looked at."""


def come_home(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The statements, of which those of an arrival in somebody's own country tell a return."""
    if moment.trigger.row.name not in event_rules.ARRIVING:
        return list(read)
    told = [replace(s, event=EventKind.RETURNED) if _at_home(moment, s) else s for s in read]
    only_home = moment.trigger.row.name in event_rules.ONLY_HOME
    return [s for s in told if s.event is EventKind.RETURNED or not only_home]


def _at_home(moment: Moment, statement: Statement) -> bool:
    there = {_country(r.name or "") for r in statement.roles if r.role is RoleName.PLACE} - {None}
    return bool(there) and there <= set(_nationality(moment, statement))


def _country(place: str) -> str | None:
    """The country of a city or of a country's name, with an article or without."""
    town = next((found for mark in name_words.POSSESSIVES if (found := place.partition(f"{mark} "))[1]), (place,))[0]
    cities = place_words.LARGE_CITIES
    return cities.get(town.lower()) or country_of(town) or country_of(place) or country_of(place.partition(" ")[2])


def _nationality(moment: Moment, statement: Statement) -> Iterator[str | None]:
    """The countries that the words for a person tell: at this place, and wherever he is named."""
    for token in moment.trigger.people:
        yield from _told_of(token)
    for cluster in moment.story.coref.clusters((statement.person.name,)):
        for span in cluster.spans[:_MENTIONS]:
            block = _block_of(moment.story, span.start)
            if block is not None and (name := block.token_at(span.end - 1)) is not None:
                yield from _told_of(name)


def _block_of(story: Story, offset: int) -> Block | None:
    return next((b for b in story.blocks if b.start <= offset < b.start + len(b.text)), None)


def _told_of(name: "Token") -> Iterator[str | None]:
    """“The American journalist X", "X, a British citizen”: what stands before a name or beside it."""
    nouns = [name, *(c for c in name.children if c.dep_ == "appos")]
    nouns += [name.head] if name.dep_ == "appos" else []
    for noun in nouns:
        for word in (c for c in noun.children if c.dep_ in {"amod", "compound", "nmod"}):
            for part in (word, *word.children):
                if part.ent_type_ in {"NORP", "GPE"}:
                    yield country_of(part.text)
