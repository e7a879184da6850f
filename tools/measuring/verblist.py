"""The peer that is always at hand: a list of words over spaCy's parse.

What anybody writes in an afternoon: words that name an event, the subject of a passive or the object of an active verb
as the person. No times, no sayers, no certainty; "not" denies, "will" plans. Whatever it reaches, the reader has to
beat.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from letapis.model import EventKind, Person, Polarity, Reading, Reality, Report, Span, Statement
from measuring import clauses
from measuring.records import Attribution

_WORDS = {
    EventKind.DETAINED: "arrest detain apprehend seize capture nab imprison jail incarcerate arrest detention custody",
    EventKind.RELEASED: "release free liberate release amnesty",
    EventKind.CHARGED: "charge indict",
    EventKind.TRIED: "try trial",
    EventKind.CONVICTED: "convict conviction",
    EventKind.SENTENCED: "sentence",
    EventKind.ACQUITTED: "acquit acquittal",
    EventKind.INVESTIGATED: "investigate investigation probe",
}
KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_SAYING = "say tell add note write report claim state announce declare argue believe warn suggest insist explain reply"
SAYING = frozenset(_SAYING.split())
DENYING = frozenset({"not", "never", "n't"})
COMING = frozenset({"will", "would", "shall", "may", "might", "could", "should", "must"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class VerbList:
    """Reads by the list."""

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """One reading a report, in order."""
        for report in reports:
            words = clauses.document(report.text)
            yield Reading(report, tuple(s for word in words if (s := _statement(report, word))))

    def attributions(self, text: str) -> tuple[Attribution, ...]:
        """Verbs of saying with their subject and their clause."""
        return tuple(_sayings(text, clauses.document(text)))


def _statement(report: Report, word: Any) -> Statement | None:  # noqa: ANN401 - a spaCy Token
    kind = KINDS.get(word.lemma_.casefold())
    if kind is None or word.pos_ not in {"VERB", "NOUN"}:
        return None
    person = _person(word)
    beside = {child.lower_ for child in word.children}
    return Statement(
        report.id,
        kind,
        Span.cut(report.text, word.idx, word.idx + len(word)),
        Person(_phrase(report.text, person) if person is not None else None),
        Span.cut(report.text, word.sent.start_char, word.sent.end_char),
        polarity=Polarity.DENIED if beside & DENYING else Polarity.AFFIRMED,
        reality=Reality.PLANNED if beside & COMING else Reality.ACTUAL,
        rule="verb list",
    )


def _person(word: Any) -> Any:  # noqa: ANN401 - spaCy Tokens
    """The passive's subject, else the object, else what "of" leads to, else the possessor."""
    by_dependency = {child.dep_: child for child in word.children}
    of = next((child for child in word.children if child.dep_ == "prep" and child.lower_ == "of"), None)
    led = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    found = [by_dependency.get(name) for name in ("nsubjpass", "dobj")] + [led, by_dependency.get("poss")]
    return next((token for token in found if token is not None), None)


def _phrase(text: str, token: Any) -> Span:  # noqa: ANN401 - a spaCy Token
    words = [child for child in token.children if child.dep_ in {"compound", "amod", "det", "nummod"}]
    first = min([token, *words], key=lambda word: int(word.i))
    return Span.cut(text, first.idx, token.idx + len(token))


def _sayings(text: str, document: Any) -> Iterator[Attribution]:  # noqa: ANN401 - a spaCy Doc
    for word in document:
        if word.lemma_.casefold() not in SAYING:
            continue
        sayer = next((child for child in word.children if child.dep_ in SUBJECTS), None)
        said = next((child for child in word.children if child.dep_ == "ccomp"), None)
        if sayer is not None and said is not None:
            first, last = said.left_edge, said.right_edge
            cue = Span.cut(text, word.idx, word.idx + len(word))
            yield _phrase(text, sayer), cue, Span.cut(text, first.idx, last.idx + len(last))
