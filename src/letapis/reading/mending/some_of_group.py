"""Some of a group, by name: "12 people were freed, among them A and the lawyer B", "40 reporters, A among them"."""

from itertools import takewhile
from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.hung_rows import free_behind, hang, title
from letapis.reading.party import row_at
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def some_of_group(among: "Token") -> None:
    """Hangs the names behind or before "among them" on the group of which they are some, and the group on the verb."""
    doc, them = among.doc, next_to(among)
    if them.lower_ not in pronouns.THEM or them == among:
        return
    behind = next_to(among, 2)
    group = _group_before(among)
    if group is None:
        return
    start = behind.i
    people, end = row_at(behind, len(doc)) if _opens(behind) else ([], behind.i)
    if not people:
        start = next((t.i for t in doc[group.i + 1 : among.i] if t.text == ","), among.i)
        start = min(start + 1, among.i)
        people, end = row_at(doc[start], among.i)
        people = people if end == among.i or doc[end : among.i].text in {",", ")"} else []
    people = [t for t in people if t.pos_ == "PROPN"]
    if people and group not in people:
        _hang_on(group, people, end)
        title(people[0], start)
        among.head, among.dep_, them.head, them.dep_ = people[0], "prep", among, "pobj"


def _opens(word: "Token") -> bool:
    """Whether a row may begin at a word, and no verb or mark stands there: "A and B among them, were freed"."""
    return word.is_alpha and word.pos_ in {"PROPN", "NOUN", "ADJ", "DET", "PRON", "VERB"} and word.tag_ != "MD"


def _group_before(among: "Token") -> "Token | None":
    """The last people of several before it, in its sentence."""
    near = takewhile(lambda t: t.text not in _STOPS, reversed(among.doc[max(0, among.i - _FAR) : among.i]))
    return next((t for t in near if _several(t) and next_to(t).tag_ != "POS"), None)


def _several(word: "Token") -> bool:
    if word.tag_ == "NNS" and is_human_noun(word):
        return True
    return word.tag_ in {"CD", "NNS"} and word.dep_ in _SUBJECTS and is_human(word)  # "twelve were freed"


_FAR = 40
"""Words between a group and "among them"."""
_STOPS = {".", "!", "?"}
"""Marks that end a sentence, where the parse may see another end."""


def _hang_on(group: "Token", people: "list[Token]", end: int) -> None:
    over = next((t for t in reversed(list(group.ancestors)) if t in people), None)
    if over is not None:
        group.head, group.dep_ = (group if over.dep_ == "ROOT" else over.head), over.dep_
    subject = next((t for t in (*people, *(p.head for p in people)) if t.dep_ in _SUBJECTS and t.i > group.i), None)
    if group.dep_ not in _SUBJECTS and subject is not None and subject.head not in people:
        group.head, group.dep_ = subject.head, subject.dep_
    people[0].head, people[0].dep_ = group, "appos"
    hang(people, end)
    free_behind(people[0], end)


_SUBJECTS = {"nsubj", "nsubjpass"}
