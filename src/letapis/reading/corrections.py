"""What a newsroom takes back, or what proved not to be so: an event told only as an error."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns, sayings, unreal, verbs
from letapis.language.chosen import stance as words
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def corrected(path: "Sequence[Token]") -> bool:
    """Whether an event is told only to be corrected; `path` are the words from the event up to its sentence's head."""
    return any(_taken_back(node) for node in path[1:]) or any(_disproved(node) for node in (path[0], path[-1]))


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
    """“Reports that he had been freed proved false", "it is a lie that", "there is no truth in reports that”."""
    noun = clause.head
    that = clause.dep_ == "acl" or (clause.dep_ == "relcl" and syntax.child(clause, "mark") is not None)
    if not that:
        return clause.dep_ == "ccomp" and noun.lemma_ in verbs.BE and _called_false(noun)  # "it is false that"
    if _a_lie(noun):
        return noun.dep_ == "attr"
    if noun.lemma_.lower() not in sayings.SPEECH_NOUNS:
        return False
    if noun.dep_ == "pobj":
        truth = noun.head.head
        contrary = truth.lower_ in unreal.CONTRARY or noun.head.lower_ in unreal.CONTRARY
        return contrary or (truth.lemma_.lower() in unreal.TRUTH and _is_none(truth))
    return _taken_back_by(noun) or (noun.dep_ in syntax.SUBJECTS and _called_false(noun.head))


def _taken_back_by(noun: "Token") -> bool:
    """“Retracted its report that he had been arrested", "the report was retracted”."""
    return noun.dep_ in {"dobj", "nsubjpass"} and noun.head.lemma_ in unreal.RETRACTING


def _a_lie(noun: "Token") -> bool:
    return noun.pos_ == "NOUN" and noun.lemma_.lower() in words.FALSE_NOUNS and not _is_none(noun)


def _is_none(noun: "Token") -> bool:
    return any(c.lower_ in pronouns.NO for c in syntax.children(noun, "det"))


def _called_false(verb: "Token") -> bool:
    if syntax.child(verb, "neg") is not None:
        return False  # "it is not false that he was arrested"
    if verb.lemma_ in unreal.OVERDOING:
        return syntax.is_passive(verb)
    said = [c for v in (verb, *syntax.children(verb, "xcomp")) for c in syntax.children(v, "acomp", "oprd", "attr")]
    return any(c.lower_ in words.FALSE or _a_lie(c) for c in said)
