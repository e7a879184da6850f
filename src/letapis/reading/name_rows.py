"""Names in a row before the verb of all of them, however the parse joined them: "A, B and C were jailed"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, verbs
from letapis.reading import syntax
from letapis.reading.mending.rows import names_before, start_of_clause
from letapis.reading.party import party_before
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOST = 60  # words of a row


def row_of_subject(head: "Token") -> list["Token"]:
    """“A, B and C were jailed”, where the parse makes A a second subject or B another name of A: all three."""
    if head.ent_type_ != "PERSON" or head.dep_ not in syntax.SUBJECTS or head.head.pos_ not in syntax.VERBAL:
        return []
    first = next((c for c in head.head.children if c.dep_ in {"aux", "auxpass"} and c.i > head.i), head.head)
    opening = head.sent[0]
    if head in (row := names_before(first, start_of_clause(first))):
        return row if len(row) > 1 and _of_many(first) else []
    if first.i > head.i and _of_many(first):
        names = [t for t in party_before(opening, first) if t.ent_type_ == "PERSON"]
        if len(names) > 1 and head in names:
            return names
    end, behind = _behind(head)
    if not behind or not _of_several(head.head, end):
        return []
    return [*_before(head), *behind]


def _of_many(verb: "Token") -> bool:
    """Whether a verb may have several subjects, by its form."""
    return verb.lower_ in verbs.PLURAL_FORMS or (verb.tag_ in {"VBP", "VBD"} and verb.lower_ not in mends.OF_ONE)


def _behind(head: "Token") -> tuple[int, list["Token"]]:
    """The name and those behind it up to the last, which stands behind "and", and where they end."""
    doc, i = head.doc, head.i + 1
    names = [head]
    while i + 1 < len(doc) and i - head.i < _MOST and doc[i].text in clauses.COMMA_OR_AND:
        joint = doc[i].lower_
        i += 1 + (joint == "," and doc[i + 1].lower_ in clauses.AND)  # "A, B, and C"
        ended = doc[i - 1].lower_ in clauses.AND
        start = i
        while i < len(doc) and _of_name(doc[i]):
            i += 1
        if i == start:
            break
        names.append(doc[i - 1])
        if ended:
            return i, names
    alone = head.left_edge.i and next_to(head.left_edge, -1).lower_ in clauses.AND
    return (head.i + 1, [head]) if alone and len(names) == 1 else (i, [])


def _before(head: "Token") -> list["Token"]:
    """The names before one of a row, but for what hangs on a preposition: "according to A, B and C were held"."""
    doc, i = head.doc, head.i
    names: list[Token] = []
    while head.i - i < _MOST:
        while i > head.sent.start and _of_name(doc[i - 1]):
            i -= 1
        joint = doc[i - 1] if i > head.sent.start else head
        name = doc[i - 2] if i > head.sent.start + 1 else head
        joined = joint.text == "," or (not names and joint.lower_ in clauses.AND)
        if not joined or not _of_name(name) or name.dep_ not in _JOINED:
            break
        names.insert(0, name)
        i -= 2
    return names


_JOINED = {*syntax.SUBJECTS, "conj", "appos", "npadvmod", "dep"}
"""What the parse may take a name of such a row for."""


def _of_name(word: "Token") -> bool:
    return word.ent_type_ == "PERSON" and word.text not in clauses.COMMA_OR_AND


def _of_several(verb: "Token", end: int) -> bool:
    """Whether the row ends at its verb, and this is of several."""
    words = [t for t in verb.doc[end : end + _TO_VERB] if t.i <= verb.i]
    if not words or words[-1] != verb or any(t.pos_ not in _BETWEEN for t in words):
        return False
    first = next((t for t in words if t.lower_ not in mends.EACH and t.pos_ in syntax.VERBAL), verb)
    return first.lower_ in verbs.PLURAL_FORMS or (first.tag_ in _SEVERAL and first.lower_ not in mends.OF_ONE)


_BETWEEN = {*syntax.VERBAL, "ADV", "PRON", "PART"}
_SEVERAL = {"VBP", "VBD", "MD"}
"""Tags of verbs that may be of several."""


_TO_VERB = 7
"""Words from the end of a row to the verb: "have each been", "all remain"."""
