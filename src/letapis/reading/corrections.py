"""What a newsroom takes back, or what proved not to be so: an event told only as an error."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import sayings
from letapis.language.chosen import stance as words
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def corrected(path: "Sequence[Token]") -> bool:
    """Whether an event is told only to be corrected; `path` are the words from the event up to its sentence's head."""
    return any(_taken_back(node) for node in path[1:]) or _disproved(path[-1])


def untrue(token: "Token") -> bool:
    """“Reports of his death are untrue”: a noun of an event below a noun of speech."""
    noun = token.head.head if token.dep_ == "pobj" else token
    if (
        noun is token
        or noun.lemma_.lower() not in words.CLAIMS | sayings.SPEECH_NOUNS
        or noun.dep_ not in syntax.SUBJECTS
    ):
        return False
    return _called_false(noun.head)


def _taken_back(node: "Token") -> bool:
    """“An earlier version of this article said that", "incorrectly stated that”."""
    if node.pos_ not in syntax.VERBAL or node.lemma_.lower() not in sayings.SAY_VERBS:
        return False
    version = syntax.child(node, "nsubj")
    old = (
        version is not None
        and version.lemma_ in words.VERSIONS
        and any(c.lower_ in words.CORRECTED for c in version.children)
    )
    opening = {t.lower_ for t in node.doc[: min(_OPENING, node.i)]}
    who = [*syntax.children(node, "nsubj")]  # "Correction: we wrote that", of which the parser makes two subjects
    who += [c for subject in who for c in syntax.children(subject, "poss")]
    ours = bool(opening & words.CORRECTIONS) and any(t.lower_ in words.NEWSROOM for t in who)
    return old or ours or any(c.lower_ in words.FALSELY for c in syntax.children(node, "advmod"))


_OPENING = 5
"""Words of "Correction: in our last issue we wrote", "We apologise: our digest stated"."""


def _disproved(clause: "Token") -> bool:
    """“Reports that he had been freed proved false", "turned out to be untrue”."""
    noun = clause.head
    if clause.dep_ != "acl" or noun.lemma_.lower() not in sayings.SPEECH_NOUNS or noun.dep_ not in syntax.SUBJECTS:
        return False
    return _called_false(noun.head)


def _called_false(verb: "Token") -> bool:
    verbs = (verb, *syntax.children(verb, "xcomp"))
    return any(c.lower_ in words.FALSE for verb in verbs for c in syntax.children(verb, "acomp", "oprd", "attr"))
