"""Which body speaks where a saying only points back to it: "it added", "the group said"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import pronouns
from letapis.model import SayerKind
from letapis.reading import syntax
from letapis.reading.gazetteer import sayer_kind
from letapis.reading.humans import is_human_noun
from letapis.reading.saying import Saying

if TYPE_CHECKING:
    from spacy.tokens import Token


def same_body(saying: Saying, before: Sequence[Saying]) -> Saying:
    """The saying with the body that was named before; as it is where its sayer is somebody or is named here.

    `before` are the last sayings, in order.
    """
    if _is_it(saying):
        found = _of_sentence_before(saying) or next(
            ((s, s.source) for s in reversed(before) if s.source is not None and _is_body(s.source)), None
        )
    elif saying.source is not None and _points_back(saying.source):
        kinds = group_words.BODY_KINDS[saying.source.lemma_.lower()]
        found = next(
            ((s, s.source) for s in reversed(before) if s.source is not None and _named_body(s, s.source, kinds)), None
        )
    else:
        return saying
    if found is None:
        return saying
    return replace(saying, block=found[0].block, source=found[1])


def _is_it(saying: Saying) -> bool:
    """“The bureau said X was arrested. It said he was suspected of it”: it is the bureau."""
    subject = syntax.subject(saying.cue) if saying.source is None and saying.cue.pos_ in syntax.VERBAL else None
    return subject is not None and subject.lower_ in pronouns.IT and not syntax.is_passive(saying.cue)


def _of_sentence_before(saying: Saying) -> "tuple[Saying, Token] | None":
    """“The Office of the High Commissioner called for her release. “…,” it added”: who did what was told last."""
    start = saying.cue.sent.start
    before = saying.cue.doc[start - 1].sent.root if start > 0 else None
    subject = syntax.child(before, "nsubj") if before is not None and before.pos_ in syntax.VERBAL else None
    return (saying, subject) if subject is not None and subject.pos_ == "PROPN" and _is_body(subject) else None


def _is_body(source: "Token") -> bool:
    return source.ent_type_ != "PERSON" and source.pos_ != "PRON" and not is_human_noun(source)


def _points_back(source: "Token") -> bool:
    """“The group”, "the rights organisation": with no name beside it."""
    lemma = source.lemma_.lower()
    if lemma not in group_words.BODY_KINDS or source.pos_ != "NOUN" or source.tag_ == "NNS":
        return False
    beside = [c for c in source.children if not c.is_punct]
    named = any(c.pos_ == "PROPN" or c.dep_ in {"poss", "appos", "prep", "relcl"} for c in beside)
    return not named and any(c.dep_ == "det" and c.lower_ in pronouns.DEFINITE for c in beside)


def _named_body(saying: Saying, source: "Token", kinds: frozenset[SayerKind]) -> bool:
    """Whether a sayer is a body with a name, of the kind that the words ask for where the catalogues know it."""
    proper = next((c for c in syntax.children(source, "appos") if c.pos_ == "PROPN"), source)
    if proper.pos_ != "PROPN" or proper.ent_type_ == "PERSON" or not _is_body(source):
        return False
    known = sayer_kind(saying.block.cut(source.left_edge, source.right_edge).text)
    return known in kinds if known is not None else proper.ent_type_ == "ORG"
