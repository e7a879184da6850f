"""Who speaks where a saying only points back: "it added", "the group said", "…, he said"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import human_nouns, pronouns
from letapis.language.chosen import people as people_words
from letapis.language.chosen import sayings as words
from letapis.model import SayerKind
from letapis.reading import syntax
from letapis.reading.gazetteer import sayer_kind
from letapis.reading.humans import is_human_noun
from letapis.reading.page import Block
from letapis.reading.referents import noun_gender
from letapis.reading.same_names import gender_of
from letapis.reading.saying import Saying

if TYPE_CHECKING:
    from spacy.tokens import Token


def same_sayer(saying: Saying, before: Sequence[Saying], near: Sequence[Block]) -> Saying:
    """The saying with the sayer that was named before; as it is where its words point back to nobody.

    `before` are the last sayings, in order; `near` its own paragraph, the one before, and the head of the report.
    """
    it = _it(saying)
    if it is not None:
        found = _of_sentence_before(saying) or _last(before, lambda _, source: _is_body(source))
        return replace(saying, source=it, named=found) if found is not None else saying
    source = saying.source
    if source is None:
        return saying
    found = None
    if _points_back(source):
        kinds = group_words.BODY_KINDS[source.lemma_.lower()]
        found = _last(before, lambda s, token: _named_body(s, token, kinds)) or _doer_before(saying, near, kinds)
    elif source.lower_ in pronouns.THEY:
        found = _speakers_before(saying, before)
    elif people_words.PRONOUNS.get(source.lower_) in {"m", "f"} and _goes_on(saying, source):
        found = _speaker_before(saying, before, people_words.PRONOUNS[source.lower_])
    elif people_words.PRONOUNS.get(source.lower_) in {"m", "f"}:
        found = _source_before(saying, before)
    return replace(saying, named=found) if found is not None else saying


def _last(before: Sequence[Saying], fits: "Callable[[Block, Token], bool]") -> "tuple[Block, Token] | None":
    return next((s for one in reversed(before) if (s := one.speaker) is not None and fits(*s)), None)


def _goes_on(saying: Saying, source: "Token") -> bool:
    """“…, he said”, "he added": behind what is said, and in going on, it is the one who spoke before."""
    adds = saying.cue.lemma_.lower() in words.ADDING_VERBS
    adds = adds or any(c.lower_ in words.SAID_TOO and c.i < saying.cue.i for c in saying.cue.children)
    return adds or (bool(saying.content) and saying.content[0][0] < saying.block.offset(source))


def _speaker_before(saying: Saying, before: Sequence[Saying], kind: str) -> "tuple[Block, Token] | None":
    last = next((s for s in reversed(before) if s.speaker is not None and not s.behind), None)
    if last is None or last.speaker is None or saying.block.index - last.block.index > _NEAR:
        return None
    token = last.speaker[1]
    single = is_human_noun(token) and token.tag_ == "NN" and token.lemma_.lower() not in human_nouns.GROUP_NOUNS
    one = token.ent_type_ == "PERSON" or single or token.pos_ == "PRON"
    return last.speaker if one and _gender(token) in {None, kind} else None


def _speakers_before(saying: Saying, before: Sequence[Saying]) -> "tuple[Block, Token] | None":
    """“…, his lawyers say. They claim he was poisoned”: those who spoke in the sentence before."""
    last = next((s.speaker for s in reversed(before) if s.speaker is not None and not s.behind), None)
    if last is None or last[0] is not saying.block or last[1].tag_ != "NNS":
        return None
    return last if last[1].sent.end == saying.cue.sent.start else None


def _source_before(saying: Saying, before: Sequence[Saying]) -> "tuple[Block, Token] | None":
    """“A security source stressed that … He affirmed that”: who spoke in the sentence before, and is not told of."""
    last = next((s.speaker for s in reversed(before) if s.speaker is not None and not s.behind), None)
    if last is None or last[0] is not saying.block or last[1].sent.end != saying.cue.sent.start:
        return None
    unnamed = last[1].lemma_.lower() in words.SAYER_NOUNS[SayerKind.ANONYMOUS]
    return last if unnamed or (saying.source is not None and _spouse(last[1], saying.source)) else None


def _spouse(source: "Token", pronoun: "Token") -> bool:
    """“Her husband said that … He believes that she was beaten”: he, as she is the other of the two."""
    kind, owner = people_words.PRONOUNS.get(pronoun.lower_), syntax.child(source, "poss")
    whose = people_words.PRONOUNS.get(owner.lower_) if owner is not None else None
    return kind is not None and noun_gender(source) == kind and whose is not None and whose != kind


_NEAR = 3
"""In paragraphs: how long a quotation goes on."""


def _gender(token: "Token") -> str | None:
    if token.pos_ == "PRON":
        return people_words.PRONOUNS.get(token.lower_)
    apposed = (c.ent_type_ == "PERSON" for c in syntax.children(token, "appos"))
    if token.ent_type_ == "PERSON":
        return gender_of(token.left_edge.text if token.left_edge.ent_type_ == "PERSON" else token.text)
    return noun_gender(token) if not any(apposed) or noun_gender(token) else None


def _it(saying: Saying) -> "Token | None":
    """“The bureau said X was arrested. It said he was suspected of it”: it is the bureau."""
    subject = saying.source  # "X was also freed, it said"
    if subject is None and saying.cue.pos_ in syntax.VERBAL:
        subject = syntax.subject(saying.cue)
    it = subject is not None and subject.lower_ in pronouns.IT and not syntax.is_passive(saying.cue)
    return subject if it else None


def _of_sentence_before(saying: Saying) -> "tuple[Block, Token] | None":
    """“The Office of the High Commissioner called for her release. “…,” it added”: who did what was told last."""
    start = saying.cue.sent.start
    before = saying.cue.doc[start - 1].sent.root if start > 0 else None
    subject = syntax.child(before, "nsubj") if before is not None and before.pos_ in syntax.VERBAL else None
    return (saying.block, subject) if subject is not None and subject.pos_ == "PROPN" and _is_body(subject) else None


def _doer_before(saying: Saying, near: Sequence[Block], kinds: frozenset[SayerKind]) -> "tuple[Block, Token] | None":
    """“Amnesty International has called for his release. …, the organisation said”: who did something before."""
    here = saying.block.offset(saying.cue)
    for block in near:
        for sent in reversed([s for s in block.doc.sents if block.end_of(s[-1]) < here]):
            doer = syntax.child(sent.root, "nsubj") if sent.root.pos_ in syntax.VERBAL else None
            if doer is not None and _named_body(block, doer, kinds):
                return block, doer
    return None


def _is_body(source: "Token") -> bool:
    return source.ent_type_ != "PERSON" and source.pos_ != "PRON" and not is_human_noun(source)


def _points_back(source: "Token") -> bool:
    """“The group”, "the rights organisation": with no name before it, as "the OVD-Info rights group" has one."""
    lemma = source.lemma_.lower()
    if lemma not in group_words.BODY_KINDS or source.pos_ != "NOUN" or source.tag_ == "NNS":
        return False
    beside = [c for c in source.children if not c.is_punct]
    named = any(c.pos_ == "PROPN" or c.dep_ in {"poss", "appos", "prep", "relcl"} for c in beside)
    named = named or any(c.dep_ == "compound" and c.lower_ not in group_words.BODY_QUALIFIERS for c in beside)
    named = named or _named_before(source)
    return not named and any(c.dep_ == "det" and c.lower_ in pronouns.DEFINITE for c in beside)


def _named_before(body: "Token") -> bool:
    """“The OVD-Info rights group”."""
    return any(t.pos_ == "PROPN" and t.ent_type_ not in _WHERE_FROM for t in body.subtree if t.i < body.i)


_WHERE_FROM = {"GPE", "NORP", "LOC"}
"""“The New York-based group”: what tells where it is, and no name of it."""


def _named_body(block: Block, source: "Token", kinds: frozenset[SayerKind]) -> bool:
    """Whether a sayer is a body with a name, of the kind that the words ask for where the catalogues know it."""
    proper = next((c for c in syntax.children(source, "appos") if c.pos_ == "PROPN"), source)
    if proper is not source and group_words.BODY_KINDS.get(source.lemma_.lower(), frozenset()) & kinds:
        return True  # "the rights group Vyasna", whatever the model takes Vyasna for
    if proper is source and group_words.BODY_KINDS.get(source.lemma_.lower(), frozenset()) & kinds:
        return _named_before(source)
    known = sayer_kind(block.cut(source.left_edge, source.right_edge).text)
    named = proper.pos_ == "PROPN" or (known is not None and source.text[:1].isupper())  # "…, Reuters said"
    if not named or proper.ent_type_ == "PERSON" or not _is_body(source):
        return False
    return known in kinds if known is not None else proper.ent_type_ == "ORG"
