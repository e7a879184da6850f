"""The people in a row behind "with" or "alongside", read word by word: "his colleague A, B of RSF and the writer C"."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, human_nouns, prepositions, verbs
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.row_words import (
    HYPHEN,
    SLASH,
    before_people,
    behind_body,
    callings_lead_to,
    may_be_person,
    name_end,
    number_of,
)
from letapis.reading.told_aside import behind_aside, behind_brackets
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(slots=True)
class _Row:
    """What was read so far: the people, and the noun that the next name may be the name of."""

    found: list["Token"] = field(default_factory=list)
    noun: "Token | None" = None
    told: bool = False
    """Whether a word before the noun tells which or how many: "his", "five", "a"."""
    end: int = 0
    """Where the last of them ends, with what tells of him."""
    joint: bool = False
    """Whether "and" was the last mark between two."""
    ended: bool = False
    """Whether "and" stands before the last of them."""

    name: int = 0
    """Where the name stands to which the callings lead that were read: "her friend, blogger and activist X"."""

    def add(self, one: "Token", end: int) -> int:
        """Takes somebody in, who ends at a word, and gives that place back."""
        self.found.append(one)
        self.end, self.ended = end, self.joint
        return end


def party(first: "Token", end: int) -> list["Token"]:
    """The names, the counted people and the kin of a row that begins at a word; nobody where it begins with a thing."""
    if first.tag_ == "PRP":
        return [first]
    return _row(first, end)[0].found


def party_before(first: "Token", verb: "Token") -> list["Token"]:
    """All of a row that ends right before its verb: "A, a former lawmaker, B and the teacher C were jailed"."""
    row, end = _row(first, verb.i)
    set_off = row.end == end == verb.i - 1 and next_to(verb, -1).text == ","  # "A and B, 52, were jailed"
    return row.found if end == verb.i or set_off else []


def party_behind(verb: "Token") -> list["Token"]:
    """All of a row between a verb and what goes on behind it: "held the editor, A, her deputy, B, on Monday"."""
    return row_behind(verb)[0]


def row_behind(over: "Token") -> tuple[list["Token"], int]:
    """All of a row behind a verb or a preposition, and where it ends; nobody where it may go on otherwise."""
    row, _ = _row(_past_particle(over), len(over.doc))  # the parse may end a sentence within a row
    closed = row.ended and _closes(row, over) and not _subject_of_next(row.found[-1], row.end)
    return (row.found if closed else []), row.end


def _subject_of_next(last: "Token", end: int) -> bool:
    """“Police detained A, and B, who saw it, was beaten”: the last one is the subject of another clause."""
    for one in (last, last.head):
        if one.dep_ in syntax.SUBJECTS and one.head.i >= end:
            return not any(c.dep_ in syntax.SUBJECTS and c.i >= end for c in one.head.children)
    return False


def row_at(first: "Token", end: int) -> tuple[list["Token"], int]:
    """All of a row that begins at a word, and where the last of it ends."""
    row, _ = _row(first, end)
    return row.found, row.end


def name_begins(last: "Token") -> int:
    """Where the words of a name begin that ends at a word."""
    i = last.i
    while i > last.sent.start and _of_name(next_to(last.doc[i], -1)):
        i -= 1
    return i


def _of_name(word: "Token") -> bool:
    named = (word.ent_type_ == "PERSON" and word.tag_ != "DT") or (word.pos_ == "PROPN" and word.text.istitle())
    return named and not is_human_noun(word) and word.text not in clauses.COMMA_OR_AND


def _past_particle(verb: "Token") -> "Token":
    """“Took away A and B”, "took into custody A and B”: where the row begins."""
    first = next_to(verb)
    return next_to(first) if first.dep_ in {"prt", "advmod"} and first.head == verb else first


def _closes(row: _Row, verb: "Token") -> bool:
    """Whether what follows the row is none of it, nor a verb of which the last of it is the subject."""
    behind = next((t for t in verb.doc[row.end :] if not t.is_space), None)
    if behind is None:
        return True
    if behind.text in clauses.COMMA_OR_AND:
        follows = next_to(behind)
        return follows.tag_ not in _FINITE if behind.text == "," else follows.pos_ in syntax.VERBAL
    if verb.lemma_ in verbs.GIVING and behind.tag_ in {"CD", "DT", "JJ", "NN", "NNS"}:
        return True  # "handed him, A and B prison terms"
    time = behind.ent_type_ in {"DATE", "TIME"} or behind.pos_ in {"ADV", "SCONJ", "PART"}
    return time or behind.is_punct or (behind.pos_ == "ADP" and behind.dep_ in {"prep", "mark", "dative"})


def _row(first: "Token", end: int) -> tuple[_Row, int]:
    """What was read, and where that ended."""
    row, i = _Row(end=first.i), first.i
    while i < end:
        behind = _read(row, first.doc[i], end)
        if behind == i:
            break
        i = behind
    _close(row)
    return row, i


def _read(row: _Row, token: "Token", end: int) -> int:
    """Takes in what stands at a word, and tells where the next begins: at the same one where the row has ended."""
    if (behind := _passed_over(row, token, end)) is not None:
        return behind
    if token.text in clauses.COMMA_OR_AND:
        named = token.text == "," and row.found and row.noun is None
        row.end = (behind_aside(token, end) if named else None) or row.end
        return row.end if row.end > token.i else token.i + _goes_on(row, token, end)
    if token.tag_ == "PRP" and not row.found and people_words.PRONOUNS.get(token.lower_) in people_words.OF_ONE:
        return row.add(token, token.i + 1) if row.noun is None else token.i
    if token.pos_ == "PROPN" and not is_human_noun(token):
        return _read_name(row, token, end)
    if is_human_noun(token) or token.lower_ in human_nouns.INDEFINITE_PEOPLE:
        if token.i >= row.name:
            _close(row, unless_told=token)
        row.noun, row.told = token, row.told or token.tag_ == "NNS"
        return token.i + 1
    if token.tag_ in _BEFORE_NOUN or token.lower_ in people_words.SEVERAL or before_people(token):
        row.told = row.told or token.tag_ in _TELLING
        return token.i + 1
    return token.i + (token.i < row.name)


def _passed_over(row: _Row, token: "Token", end: int) -> int | None:
    """Where what only tells of somebody ends: a blank, what is set off behind a name, "of Abzas Media"."""
    if token.text == HYPHEN and row.noun is not None:
        return _behind_hyphens(token, end)
    if token.is_space or (token.text == HYPHEN and row.told):
        return token.i + 1  # a part of a word that the parser was not shown
    if next_to(token).text == HYPHEN and token.i + 2 < end and is_human_noun(next_to(token, 2)):
        return token.i + 2  # "co-founder"
    if token.tag_ in {"NN", "NNS"} and token.i + 1 < end and next_to(token).tag_ == "POS":
        return token.i + 2  # "the workers' leader X", "the portal's head, X"
    if row.noun is not None and token.lower_ in prepositions.OF_ROLE:
        return behind_body(token, end)  # "the director of Abzas Media, X"
    if (of := number_of(token)) is not None:
        _close(row, unless_told=token)
        return row.add(token, of.i + 1)
    if (close := behind_brackets(token, end) if row.found and row.noun is None else None) is not None:
        row.end = close
    return close


def _behind_hyphens(hyphen: "Token", end: int) -> int:
    """“The editor-in-chief”: past the words that are one with the noun."""
    i = hyphen.i
    while i + 1 < end and hyphen.doc[i].text == HYPHEN:
        i += 2
    return i


def _read_name(row: _Row, token: "Token", end: int) -> int:
    last = name_end(token, end)
    if last + 1 < end and token.doc[last + 1].tag_ in {"NN", "NNS"} and is_human_noun(token.doc[last + 1]):
        return last + 1  # "jailed Erdogan critic Osman Kavala": whose critic he is
    if last + 2 < end and token.doc[last + 1].text == SLASH:
        return last + 2  # "the RFE/RL editor"
    owner = last + 1 < end and token.doc[last + 1].tag_ == "POS"
    said = row.noun is not None and next_to(token, -1).text == "," and not _closed(token.doc[last], end)
    if owner or said or not may_be_person(token.doc[token.i : last + 1]):
        return last + 1 if before_people(token.doc[last]) else token.i  # "with his wife, X said", "with X's lawyer"
    row.noun, row.told = None, False  # "his colleague A", "two colleagues, A and B": the noun says who that is
    behind = token.doc[last + 1] if last + 1 < end else token
    of_body = behind.lower_ in prepositions.OF_ROLE
    return row.add(token.doc[last], behind_body(behind, end) if of_body else last + 1)


_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_BEFORE_NOUN = {"DT", "PRP$", "CD", "JJ"}
_MOST = 80
"""Words in which the "and" of a row is looked for."""
_TELLING = {"DT", "PRP$", "CD"}


def _close(row: _Row, *, unless_told: "Token | None" = None) -> None:
    """A noun without a name behind it is somebody unnamed, where a word tells which, or how many."""
    if row.noun is None and unless_told is not None:
        return  # the words before the next noun tell of it
    noun, row.noun = row.noun, None
    if noun is not None and _counts(noun, told=row.told):
        row.add(noun, noun.i + 1)
    row.told = False


def _counts(noun: "Token", *, told: bool) -> bool:
    number = noun.pos_ == "NUM" or any(c.dep_ == "nummod" or c.lower_ in people_words.SEVERAL for c in noun.lefts)
    whose = syntax.child(noun, "poss") is not None and noun.tag_ == "NN"
    behind = next_to(noun)  # "with his lawyer present", but "and several others last week"
    apart = behind != noun and behind.tag_ in _TOLD_BEHIND and behind.ent_type_ == ""
    return told and not apart and (number or whose)


_TOLD_BEHIND = {"JJ", "VBG", "VBN"}
"""“With her husband watching”: what he does, not what befalls him."""


def _closed(name: "Token", end: int) -> bool:
    """“With her husband, X, outside their home”: the name stands between marks."""
    return name.i + 1 >= end or not (next_to(name).is_alpha and next_to(name).lower_ not in clauses.AND)


def _goes_on(row: _Row, mark: "Token", end: int) -> bool:
    """Whether behind a comma or "and" stands one more of the row, or the name of the one before."""
    i = mark.i + 1
    if i >= end:
        return False
    behind = mark.doc[i]
    if mark.text == "," and row.noun is None and not _listed_on(mark, end):
        return False
    if row.noun is not None and mark.text == "," and behind.pos_ == "PROPN":
        return True  # "and the director, X"
    if row.noun is not None and mark.text == "," and row.told:
        row.name = callings_lead_to(mark, end)
    if mark.i < row.name:
        return True  # "her friend, blogger and activist X"
    _close(row)
    row.joint = mark.lower_ in clauses.AND
    return True


def _listed_on(comma: "Token", end: int) -> bool:
    """“With A, B and C”: an "and" is still to come before any verb, or stands right here."""
    for t in comma.doc[comma.i + 1 : min(end, comma.i + _MOST)]:
        if t.pos_ in syntax.VERBAL and t.tag_ != "VBN" and t.lower_ not in people_words.OF_OFFICE:
            return False
        if t.lower_ in clauses.AND:
            return True
    return False
