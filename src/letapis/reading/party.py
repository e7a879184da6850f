"""The people in a row behind "with" or "alongside", read word by word: "his colleague A, B of RSF and the writer C"."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, human_nouns, prepositions
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


@dataclass(slots=True)
class _Row:
    """What was read so far: the people, and the noun that the next name may be the name of."""

    found: list["Token"] = field(default_factory=list)
    noun: "Token | None" = None
    told: bool = False
    """Whether a word before the noun tells which or how many: "his", "five", "a"."""


def party(first: "Token", end: int) -> list["Token"]:
    """The names, the counted people and the kin of a row that begins at a word; nobody where it begins with a thing."""
    if first.tag_ == "PRP":
        return [first]
    return _row(first, end)[0]


def party_before(first: "Token", verb: "Token") -> list["Token"]:
    """All of a row that ends right before its verb: "A, a former lawmaker, B and the teacher C were jailed"."""
    found, end = _row(first, verb.i)
    return found if end == verb.i else []


def party_behind(verb: "Token") -> list["Token"]:
    """All of a row between a verb and the end of its sentence or a preposition: "held the editor, A, her deputy, B"."""
    found, end = _row(next_to(verb), verb.sent.end)
    behind = verb.doc[end] if end < verb.sent.end else verb
    closed = behind == verb or behind.text in {".", ";"} or (behind.pos_ == "ADP" and behind.dep_ == "prep")
    return found if closed else []


def _row(first: "Token", end: int) -> tuple[list["Token"], int]:
    row, i = _Row(), first.i
    while i < end:
        behind = _read(row, first.doc[i], end)
        if behind == i:
            break
        i = behind
    _close(row)
    return row.found, i


def _read(row: _Row, token: "Token", end: int) -> int:
    """Takes in what stands at a word, and tells where the next begins: at the same one where the row has ended."""
    if (behind := _passed_over(row, token, end)) is not None:
        return behind
    if token.text in clauses.COMMA_OR_AND:
        return token.i + _goes_on(row, token, end)
    if token.pos_ == "PROPN" and not is_human_noun(token):
        return _read_name(row, token, end)
    if is_human_noun(token) or token.lower_ in human_nouns.INDEFINITE_PEOPLE:
        _close(row, unless_told=token)
        row.noun, row.told = token, row.told or token.tag_ == "NNS"
        return token.i + 1
    if token.tag_ in _BEFORE_NOUN or token.lower_ in people_words.SEVERAL or _before_people(token):
        row.told = row.told or token.tag_ in _TELLING
        return token.i + 1
    return token.i


def _passed_over(row: _Row, token: "Token", end: int) -> int | None:
    """Where what only tells of somebody ends: a blank, what is set off behind a name, "of Abzas Media"."""
    if token.is_space or (token.text == _HYPHEN and row.told):
        return token.i + 1  # a part of a word that the parser was not shown
    if is_human_noun(token) and token.i + 1 < end and next_to(token).tag_ == "POS":
        return token.i + 2  # "the workers' leader X"
    if row.noun is not None and token.lower_ in prepositions.OF_ROLE:
        return _behind_body(token, end)  # "the director of Abzas Media, X"
    if (of := _number_of(token)) is not None:
        _close(row, unless_told=token)
        row.found.append(token)
        return of.i + 1
    return _behind_aside(row, token, end)


def _behind_aside(row: _Row, token: "Token", end: int) -> int | None:
    """“A, 22, a karate champion, B and C”: past what is told of A between commas."""
    told = token.tag_ == "DT" or (token.tag_ == "CD" and next_to(token).text == ",")
    if not (told and row.found and row.noun is None and next_to(token, -1).text == ","):
        return None
    for t in token.doc[token.i + 1 : min(end, token.i + _ASIDE)]:
        if t.text == ",":
            return t.i
        called = t.pos_ == "PROPN" and any(
            w.lower_ in clauses.AS for w in token.doc[token.i : t.i]
        )  # "known as Ko Jimmy"
        verb = t.pos_ in syntax.VERBAL and t.tag_ != "VBN"
        several = t.tag_ == "NNS" and next_to(t).tag_ != "POS"  # "a teachers' leader" is one
        if verb or several or t.lower_ in clauses.AND or (t.pos_ == "PROPN" and not called):
            return None
    return None


_ASIDE = 12
"""Words told of somebody between commas."""


def _read_name(row: _Row, token: "Token", end: int) -> int:
    last = _name_end(token, end)
    if last + 1 < end and token.doc[last + 1].tag_ in {"NN", "NNS"} and is_human_noun(token.doc[last + 1]):
        return last + 1  # "jailed Erdogan critic Osman Kavala": whose critic he is
    owner = last + 1 < end and token.doc[last + 1].tag_ == "POS"
    said = row.noun is not None and next_to(token, -1).text == "," and not _closed(token.doc[last], end)
    if owner or said or not _may_be_person(token.doc[token.i : last + 1]):
        return token.i  # "with his wife, X said", "with X's lawyer"
    row.noun, row.told = None, False  # "his colleague A", "two colleagues, A and B": the noun says who that is
    row.found.append(token.doc[last])
    behind = token.doc[last + 1] if last + 1 < end else token
    return _behind_body(behind, end) if behind.lower_ in prepositions.OF_ROLE else last + 1


_BEFORE_NOUN = {"DT", "PRP$", "CD", "JJ"}
_MOST = 80
"""Words in which the "and" of a row is looked for."""
_HYPHEN = "-"
_TELLING = {"DT", "PRP$", "CD"}


def _close(row: _Row, *, unless_told: "Token | None" = None) -> None:
    """A noun without a name behind it is somebody unnamed, where a word tells which, or how many."""
    if row.noun is None and unless_told is not None:
        return  # the words before the next noun tell of it
    noun, row.noun = row.noun, None
    if noun is not None and _counts(noun, told=row.told):
        row.found.append(noun)
    row.told = False


def _counts(noun: "Token", *, told: bool) -> bool:
    number = noun.pos_ == "NUM" or any(c.dep_ == "nummod" or c.lower_ in people_words.SEVERAL for c in noun.lefts)
    whose = syntax.child(noun, "poss") is not None and noun.tag_ == "NN"
    apart = noun.i + 1 < len(noun.doc) and next_to(noun).tag_ in _TOLD_BEHIND  # "with his lawyer present"
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
    if row.noun is not None and not (mark.text == "," and behind.pos_ == "PROPN"):
        _close(row)
    return True


def _listed_on(comma: "Token", end: int) -> bool:
    """“With A, B and C”: an "and" is still to come before any verb, or stands right here."""
    for t in comma.doc[comma.i + 1 : min(end, comma.i + _MOST)]:
        if t.pos_ in syntax.VERBAL and t.tag_ != "VBN":
            return False
        if t.lower_ in clauses.AND:
            return True
    return False


def _name_end(token: "Token", end: int) -> int:
    """The last word of a name: “Kara-Murza", "Kyaw Soe Oo”."""
    i = token.i
    while i + 1 < end:
        behind = token.doc[i + 1]
        hyphen = behind.text == _HYPHEN and i + 2 < end
        if (
            behind.is_space
            or behind.tag_ == "POS"
            or not (hyphen or (behind.pos_ == "PROPN" and not is_human_noun(behind)) or behind.ent_type_ == "PERSON")
        ):
            break
        i += 2 if hyphen else 1
    return i


def _may_be_person(words: "Span") -> bool:
    """A name that the model takes for somebody's, or one of two words and more that is nothing known."""
    if any(t.ent_type_ == "PERSON" for t in words):
        return True
    text = " ".join(t.text for t in words)
    known = is_place(text) or is_body(text) or any(is_place(t.text) for t in words)
    return len(words) > 1 and not known and all(t.text.istitle() for t in words if t.is_alpha)


def _behind_body(of: "Token", end: int) -> int:
    """“Erol Önderoğlu of RSF”: past the body that somebody is of."""
    i = of.i + 1
    while i < end and (
        of.doc[i].pos_ in {"PROPN", "DET"} or of.doc[i].ent_type_ in {"ORG", "GPE"} or of.doc[i].text.isupper()
    ):
        i += 1
    return i


def _number_of(token: "Token") -> "Token | None":
    """“Along with three of his colleagues", "dozens of others”: the noun for those who are counted."""
    of = syntax.pobj(token, prepositions.OF)
    counts = token.pos_ == "NUM" or token.lemma_.lower() in human_nouns.GROUP_NOUNS
    return of if counts and of is not None and is_human(of) else None


def _before_people(token: "Token") -> bool:
    """“RSF reporter", "opposition leader”: a noun before the noun for people."""
    head = token.head
    return (
        token.dep_ in {"compound", "nmod", "amod"}
        and head.i > token.i
        and (is_human_noun(head) or head.pos_ == "PROPN")
    )
