"""Which place "there" is: the one that was told of right before."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import places as place_words
from letapis.language.chosen import prepositions
from letapis.model import Role, RoleName
from letapis.reading import syntax
from letapis.reading.place_nouns import (
    FACILITIES,
    FROM_PLACES,
    PLACED,
    facility_role,
    is_facility_noun,
    named_place,
)
from letapis.reading.scene import Scene, verb_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def there(scene: Scene) -> Iterator[Role]:
    """“Was taken to Evin prison. He was beaten there”: the word, by the name of the one place that it may mean."""
    event = scene.trigger.row.event
    heads = {scene.trigger.token, verb_of(scene)}
    word = next((c for h in heads for c in syntax.children(h, "advmod") if c.lower_ in place_words.THERE), None)
    if word is None or event not in (PLACED | FACILITIES) - FROM_PLACES:
        return
    told = _told_before(word)
    span = scene.block.cut(word, word)
    if len(told) != 1:
        return  # two places, or none: whoever guesses is wrong
    (noun,) = told
    if is_facility_noun(noun):
        if event in FACILITIES and (name := facility_role(scene, RoleName.FACILITY, noun).name):
            yield Role(RoleName.FACILITY, span, name)
    elif event in PLACED:
        yield Role(RoleName.PLACE, span, named_place(scene, RoleName.PLACE, noun).name)


def _told_before(word: "Token") -> "list[Token]":
    """The places of the same sentence before the word; where it has none, those of the sentence before."""
    sent = word.sent
    here = _places(word.doc[sent.start : word.i])
    if here or sent.start == 0:
        return here
    return _places(word.doc[sent.start - 1].sent)


def _places(words: "Iterable[Token]") -> "list[Token]":
    """Each place behind a preposition of place, but for the town of a prison."""
    out: list[Token] = []
    for noun in words:
        town = noun.ent_type_ in {"GPE", "LOC"}
        if noun.dep_ != "pobj" or noun.head.lower_ not in _THERE or not (town or is_facility_noun(noun)):
            continue
        if not any(noun.head.head == known or noun.lower_ == known.lower_ for known in out):
            out.append(noun)
    return out


_THERE = prepositions.IN_PLACE | prepositions.TO_PLACE | prepositions.INTO
