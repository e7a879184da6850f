"""Those named in the sentence behind one that tells of many: "Police held dozens of people. Among them was X"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, pronouns, verbs
from letapis.model import EventKind, Person, Statement
from letapis.reading.clauses import sentence
from letapis.reading.members import until_verb
from letapis.reading.moment import Moment
from letapis.reading.triggers.rows import SHARED

if TYPE_CHECKING:
    from spacy.tokens import Token


TOLD_OF = SHARED - {EventKind.TRANSFERRED, EventKind.LEFT_COUNTRY, EventKind.ILL_TREATED, EventKind.QUESTIONED}
"""What befalls many and is the news of a sentence: not the way they were taken, nor what some of them went through."""


def among_them(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The statements of those who are named behind a group, each as what was told of the group."""
    group = next((s for s in read if s.person.name is None), None)
    token = moment.trigger.token
    last = all(t.token.i <= token.i for t in moment.triggers if t.token.sent == token.sent and t.people)
    if group is None or moment.trigger.row.event not in TOLD_OF or not last:
        return []
    start = _names_begin(token)
    found = until_verb(token.doc[start], start) if start is not None else []
    out: dict[str, Statement] = {}
    for name in found:
        cluster = moment.story.coref.names.cluster_at(moment.block, name)
        if cluster is not None and all(s.person.name != cluster.name for s in read):
            words = moment.story.coref.phrase(moment.block, name)
            person, quote = Person(words, cluster.name), sentence(moment.block, name)
            out[cluster.name] = replace(group, person=person, quote=quote, rule="among-them/1")
    return list(out.values())


def _names_begin(token: "Token") -> int | None:
    """Where the names begin in the next sentence: behind "among them was", "they include", "one of them is"."""
    doc, end = token.doc, token.sent.end
    words = [t for t in doc[end : end + _OPENING] if not t.is_space and not t.is_quote]
    forms = [t.lower_ for t in words]
    if len(words) < _OPENING - 1:
        return None
    among = forms[0] in clauses.AMONG and forms[1] in pronouns.THEM and words[2].lemma_ in verbs.BE
    one = forms[0] in clauses.ONE and forms[2] in pronouns.THEM and words[3].lemma_ in verbs.BE
    include = forms[0] in pronouns.THEY and words[1].lemma_ in verbs.INCLUDE
    return words[2].i + 1 if among else words[3].i + 1 if one else words[1].i + 1 if include else None


_OPENING = 5
"""Words with which such a sentence opens."""
