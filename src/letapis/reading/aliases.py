"""Another name of somebody: "X, better known as Y", "X, the artist everybody calls Y", "X, who goes by Y"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, prepositions
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.name_edges import Name, trimmed
from letapis.reading.names_beside import MAX_WORDS, capitalised
from letapis.reading.page import Block
from letapis.reading.word_places import next_to, places_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def called_also(block: Block) -> Iterator[Name]:
    """“X, known as Y”: capitalised words behind what tells another name, where it stands beside a name."""
    doc = block.doc
    for i in places_of(doc, around_names.BEFORE_ALIASES):
        last = i
        while last + 1 < len(doc) and _written_so(doc[last + 1]) and last - i < MAX_WORDS:
            last += 1
        owner = before_alias(doc, i + 1) if last > i else None
        if owner is not None and is_human(doc[owner]):
            yield from trimmed(block, i + 1, last)


def _written_so(word: "Token") -> bool:
    """“Known as Me Nam”: any word with a capital, whatever the parse takes it for."""
    return capitalised(word) or (word.is_alpha and word.text.istitle())


def before_alias(doc: "Doc", first: int) -> int | None:
    """Where the name ends whose alias begins at `first`."""
    first -= first > 0 and doc[first - 1].is_quote  # "X, or “Y”"
    words = (doc[first - 1].lower_, doc[first - 2].lower_) if first > 1 else ("", "")
    if words not in around_names.ALIAS_WORDS or (words == around_names.OTHER_NAME and _of_list(doc, first)):
        return None
    i = first - 3
    while i > 0 and (
        doc[i].lower_ in around_names.ALIAS_FILLERS or doc[i].is_digit
    ):  # "Kyaw Min Yu, 53, better known as"
        i -= 1
    return i if doc[i].ent_type_ == "PERSON" else _before_description(doc, i)


def _of_list(doc: "Doc", first: int) -> bool:
    """“Whether A, B, or C was meant”: whether a name behind "or" is another's; in "X, or Y, was" it is not."""
    before, behind = first - 3, first + doc[first].is_quote
    while before > 0 and doc[before].ent_type_ == "PERSON":
        before -= 1
    while behind < len(doc) and capitalised(doc[behind]):
        behind += 1
    listed = before > 0 and doc[before].text == "," and doc[before - 1].ent_type_ == "PERSON"
    closed = behind < len(doc) and (doc[behind].is_quote or doc[behind].text in {",", ".", ")"})
    return listed or not closed


def _before_description(doc: "Doc", last: int) -> int:
    """“X, the graffiti artist everybody calls Y”: where X ends, if only a noun for X stands between; else the noun."""
    i = last
    while i > max(0, last - _LONGEST) and _describes(doc[i]) and doc[i].text != ",":
        i -= 1
    noun = any(is_human_noun(t) for t in doc[i + 1 : last + 1])
    return i - 1 if noun and i > 0 and doc[i].text == "," and doc[i - 1].ent_type_ == "PERSON" else last


def _describes(word: "Token") -> bool:
    """“A pop star turned politician”: a word of a description, or what somebody became."""
    return word.pos_ in _DESCRIBING or (
        word.tag_ in _BECOME and word.head.dep_ != "ROOT" and is_human_noun(next_to(word))
    )


_DESCRIBING = {"NOUN", "ADJ", "DET", "PROPN"}
_BECOME = {"VBD", "VBN"}
_LONGEST = 6
"""Words of a noun that tells who somebody is, before his other name."""


def told_by_clause(name: Name) -> int | None:
    """“X, one of its best journalists, who writes under the name Y”: where X ends, by the clause that tells of him."""
    node: Token = name.doc[name.last]
    for _ in range(_TO_CLAUSE):
        if node.dep_ == "relcl":
            who = node.head
            if who.dep_ == "pobj" and who.head.lower_ in prepositions.OF:
                who = who.head.head  # "one of its best journalists, who …"
            return (who.head if who.dep_ == "appos" else who).i
        node = node.head
    return None


_TO_CLAUSE = 4
"""Words between an alias and the verb of the clause that it completes."""
