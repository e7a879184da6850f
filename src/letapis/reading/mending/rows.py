"""A row of people before their verb, each described: "A, head of X, its editor B, who lives abroad, and C were jailed".

Read mark by mark: a stretch between commas is one more of the row, or tells of the one before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, people, prepositions, pronouns, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.hung_rows import name_all
from letapis.reading.mending.lists import may_be_person
from letapis.reading.mending.tree import VERBAL
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words between two marks; `name` is the last word of the name of one more of the row."""

    words: "Span"
    name: "Token | None"
    joined: bool
    """Whether "and" stands before it."""


def described_row(subject: "Token") -> None:
    """“A, the chair of X, his deputy B and the lawyer C were convicted”: all three, whatever the parse says."""
    verb = subject.head
    if verb.pos_ not in VERBAL or subject.i > verb.i:
        return
    if subject.ent_type_ != "PERSON" and (subject.tag_ != "NN" or not is_human_noun(subject)):
        return
    first = next((c for c in verb.children if c.dep_ in _HELPING and c.i > subject.i), verb)
    open_form = first.tag_ == "MD"  # "must pay" is said of one and of several
    several = first.lower_ in verbs.PLURAL_FORMS or first.tag_ in {"VBP", "VBD", "MD"}
    if not several or first.lower_ in mends.OF_ONE:
        return
    start = start_of_clause(first)
    if start > subject.i or sum(t.text in clauses.COMMA_OR_AND for t in first.doc[start : first.i]) < _FEWEST:
        return
    names = names_before(first, start)
    row = [subject, *subject.conjuncts]
    if len(names) > 1 + open_form and set(names) != set(_people(row)):
        _join(names, verb, subject.dep_)


_SUBJECTS = {"nsubj", "nsubjpass"}
_HELPING = {"aux", "auxpass"}
_FEWEST = 2
"""Commas and joints of a row that needs such a look."""


def _people(row: "list[Token]") -> "list[Token]":
    return [t for t in row if t.ent_type_ == "PERSON"]


def start_of_clause(verb: "Token") -> int:
    """Where the clause of a verb begins: behind a semicolon, a dash or "that", else with the sentence."""
    for i in range(verb.i - 1, verb.sent.start, -1):
        word = verb.doc[i]
        if word.text in clauses.ENDS_CLAUSE or (word.tag_ == "IN" and word.dep_ == "mark"):
            return i + 1
    return verb.sent.start


def names_before(verb: "Token", start: int) -> "list[Token]":
    """The names of a row that ends at a verb; nobody where the words are no row."""
    names: list[Token] = []
    closing = False
    for stretch in _stretches(verb, start):
        if stretch.name is not None:
            names.append(stretch.name)
            closing = stretch.joined
        elif stretch.words[0].lower_ in _OF_THEM or not (
            _tells_of(stretch.words) or (not names and _opens(stretch.words))
        ):
            return []
    return names if closing else []


def _stretches(verb: "Token", start: int) -> Iterator[_Stretch]:
    doc, begun, joined = verb.doc, start, False
    for i in range(start, verb.i + 1):
        if i < verb.i and doc[i].text not in clauses.COMMA_OR_AND:
            continue
        if i > begun:
            words = doc[begun:i]
            yield _Stretch(words, _name_of(words), joined)
        joined = i < verb.i and doc[i].lower_ in clauses.AND
        begun = i + 1


def _name_of(words: "Span") -> "Token | None":
    """“His deputy Valiantsin Stefanovic", "Erol Önderoğlu of RSF”: the name, if nothing before it has it as its own."""
    if len(words) == _WHOLE and all(t.pos_ == "PROPN" for t in words) and may_be_person(words[-1]):
        return words[-1]  # "Térence Mpozenzi", whom the model takes for a body
    for t in words:
        if t.ent_type_ == "PERSON" and t.pos_ == "PROPN":
            last = t
            while last.i + 1 < words.end and next_to(last).ent_type_ == "PERSON":
                last = next_to(last)
            owner = last.i + 1 < words.end and next_to(last).tag_ == "POS"
            if not owner:
                return None if _finite(last.doc[last.i + 1 : words.end]) else last
        within = t.i > 0 and next_to(t, -1).text == "-"  # "editor-in-chief"
        if t.lower_ in people.OF_OFFICE:
            continue
        if t.tag_ in _NO_TITLE or t.pos_ in VERBAL or (t.pos_ == "ADP" and not within):
            return None
    return None


_WHOLE = 2
"""A given name and a surname."""
_NO_TITLE = {"WP", "WDT", "WRB", "TO", "WP$"}


def _tells_of(words: "Span") -> bool:
    """“The chair of X", "54", "who headed the paper”: what only tells of the one before; no clause of its own."""
    first = words[0]
    relative = first.lower_ in pronouns.RELATIVE_SUBJECTS | pronouns.WHOSE_OR_WHOM
    if relative or (first.pos_ == "ADP" and any(t.tag_ in _NO_TITLE for t in words[1:3])):
        return words[-1].ent_type_ != "PERSON"  # "who was tried with A, B and C": where his company ends is not told
    return not _finite(words) and (
        first.is_digit or first.tag_ in {"VBN", "VBG"} or any(is_human_noun(t) for t in words)
    )


def _finite(words: "Span") -> bool:
    """Whether a verb tells something of its own, and none that only describes: "who headed the paper"."""
    clause = next((t.i for t in words if t.tag_ in _NO_TITLE), words.end)
    return any(t.pos_ in VERBAL and t.tag_ in _FINITE for t in words if t.i < clause)


_OF_THEM = clauses.AMONG | prepositions.INCLUDING
"""“Seven defendants, among them A, B and C”: what opens a row of its own."""
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def _opens(words: "Span") -> bool:
    """“On Monday", "In Minsk”: what stands before the row."""
    return words[0].lower_ in prepositions.OPENING and not any(t.pos_ in VERBAL for t in words)


def _join(names: "list[Token]", verb: "Token", label: str) -> None:
    first, *others = names
    name_all(names)
    for name in names:
        title = name.head
        if title.pos_ == "NOUN" and is_human_noun(title) and title.i < name.left_edge.i and name.dep_ == "appos":
            title.head, title.dep_ = name, "compound"
    first.head, first.dep_ = verb, label
    for noun in [c for c in verb.children if c.dep_ in _SUBJECTS and c.i < first.i and is_human_noun(c)]:
        noun.head, noun.dep_ = first, "nmod"  # "the director of FundaRedes, A, the lawyer B and C"
    for name in others:
        name.head, name.dep_ = first, "conj"
    for role in [c for n in names for c in n.children if c.dep_ == "conj" and c not in names]:
        bearer = next((n for n in names if n.i > role.i), None)
        if bearer is not None and role.tag_ == "NN" and is_human_noun(role):
            role.head, role.dep_ = bearer, "nmod"  # "the economist and journalist X": one of two callings
