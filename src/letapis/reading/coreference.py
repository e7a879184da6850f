"""Who "he", "the couple" and "the spin doctor" are. The wrong person is worse than none: in doubt the name is null."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en import people as words
from letapis.language.en.sayings import SAY_VERBS
from letapis.language.en.words import UNIT_WORDS
from letapis.model import Issue, Span
from letapis.reading import syntax
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.people import Cluster

if TYPE_CHECKING:
    from spacy.tokens import Token

MARGIN = 0.2
"""How much better than the next the best antecedent has to be."""
REACH = 4
"""How many sentences back a pronoun may look."""
GROUP_REACH = 8
"""The same for a group ("both", "all three")."""


@dataclass(slots=True)
class Referent:
    """A person or people spoken of at one place. `clusters` are those who have names; none for "a man"."""

    block: Block
    token: "Token"
    sentence: int
    clusters: tuple[Cluster, ...]
    plural: bool
    gender: str | None


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a mention says, and the names of those it means (one None where it is nobody named)."""

    span: Span
    names: tuple[str | None, ...]
    issue: Issue | None = None


class Coreference:
    """Resolves mentions of one report, given its blocks in order."""

    def __init__(self, blocks: list[Block]) -> None:
        self.names = Names(blocks)
        self.people = self.names.people
        self.referents: list[Referent] = []
        self.focus: list[tuple[int, Cluster]] = []
        self._base: list[int] = []
        self._blocks_by_doc = {id(b.doc): b for block in blocks for b in (block, *(f.block for f in block.frames))}
        self._cache: dict[int, Resolved] = {}
        head = next((b for b in blocks if b.headline), None)
        self._headline = (head.start, head.start + len(head.text)) if head is not None else None
        total = 0
        for block in blocks:
            self._base.append(total)
            total += sum(1 for _ in block.doc.sents)
        for block in blocks:
            self._collect(block)

    # ------------------------------------------------------------- gathering
    def sentence(self, block: Block, token: "Token") -> int:
        """The number of the token's sentence in the report."""
        return self._base[block.index] + sum(1 for s in block.doc.sents if s.start <= token.i) - 1

    def _collect(self, block: Block) -> None:
        """Every noun phrase of people, in order; names note the descriptions that stand beside them."""
        for token in block.doc:
            cluster = self.names.cluster_at(block, token)
            if cluster is not None:
                name = self.names.at(block, token)
                if name is not None and token.i == name.last:
                    self._describe(cluster, token)
                    self._refer(block, token, (cluster,), plural=False, gender=cluster.gender)
            elif _heads_phrase(token) and is_human_noun(token):
                plural = token.tag_ in {"NNS", "NNPS"} or token.lemma_.lower() in words.GROUP_NOUNS
                self._refer(block, token, (), plural=plural, gender=_noun_gender(token))

    def _refer(
        self, block: Block, token: "Token", clusters: tuple[Cluster, ...], *, plural: bool, gender: str | None
    ) -> None:
        here = self.sentence(block, token)
        if token.dep_ != "conj" and len(joined := syntax.coordinated(token)) > 1:
            found = [self.names.cluster_at(block, t) for t in joined]
            named = tuple(dict.fromkeys(c for c in found if c is not None))
            if len(named) == len(joined):
                self.referents.append(Referent(block, token, here, named, plural=True, gender=None))
        self.referents.append(Referent(block, token, here, clusters, plural, gender))

    def _describe(self, cluster: Cluster, token: "Token") -> None:
        beside = [
            *syntax.children(token, "compound", "amod", "nmod", "appos"),
            *([token.head] if token.dep_ == "appos" else []),
        ]
        if token.head.lemma_ == "be" and token.dep_ == "nsubj":
            beside += list(syntax.children(token.head, "attr"))
        for noun in beside:
            if (
                self.names.at(noun_block := self._block_of(token), noun) is None
                and noun_block is not None
                and is_human_noun(noun)
            ):
                cluster.descriptions.add(noun.lemma_.lower())
                cluster.gender = cluster.gender or _noun_gender(noun)

    def _block_of(self, token: "Token") -> Block:
        return self._blocks_by_doc[id(token.doc)]

    # ------------------------------------------------------------- answering
    def noted(self, block: Block, token: "Token", names: tuple[str | None, ...]) -> None:
        """Something happened to these people here: a later "he" or "both" will more likely mean them."""
        here = self.sentence(block, token)
        self.focus += [(here, c) for c in self.people.clusters if c.name in names]

    def phrase(self, block: Block, token: "Token") -> Span:
        """The words of a noun phrase: determiners and adjectives before the head, `of` phrases of counts after it."""
        name = self.names.at(block, token)
        if name is not None:
            return name.span
        first = token
        for c in token.children:
            if c.i < first.i and c.dep_ in {
                "det",
                "amod",
                "compound",
                "nummod",
                "poss",
                "nmod",
                "quantmod",
                "predet",
                "advmod",
            }:
                first = min(first, c.left_edge, key=lambda t: t.i)
        last = token
        if (
            token.pos_ in {"NUM", "PRON", "DET"}
            or token.lemma_.lower() in words.GROUP_NOUNS
            or token.lower_ in words.INDEFINITE_PEOPLE
        ):
            for c in syntax.children(token, "prep"):
                if c.lower_ == "of":
                    last = c.right_edge
        while last.i > first.i and (last.is_punct or last.is_space):
            last = last.nbor(-1)
        while first.i < token.i and (first.is_punct or first.is_space):
            first = first.nbor()
        return block.cut(first, last)

    def resolve(self, block: Block, token: "Token") -> Resolved:
        """The words at a mention and whom they mean."""
        key = block.offset(token)
        if key not in self._cache:
            self._cache[key] = self._resolve(block, token)
        return self._cache[key]

    def _resolve(self, block: Block, token: "Token") -> Resolved:
        cluster = self.names.cluster_at(block, token)
        span = self.phrase(block, token)
        if cluster is not None:
            return Resolved(span, (cluster.name,))
        kind = words.PRONOUNS.get(token.lower_)
        if kind in {"m", "f"}:
            return self._pronoun(block, token, span, kind)
        if kind == "p" or token.lower_ in words.GROUP_PRONOUNS:
            return self._plural(block, token, span)
        if token.pos_ == "PROPN" and token.ent_type_ != "NORP" and is_human(token) and token.text[:1].isupper():
            return Resolved(span, (self.people.add(span).name,))
        if is_human_noun(token) or token.ent_type_ == "NORP" or is_age(token):
            return self._description(block, token, span)
        if token.pos_ == "NUM" and _definite(token):
            return self._plural(block, token, span)
        return Resolved(span, (None,))

    def _pronoun(self, block: Block, token: "Token", span: Span, kind: str) -> Resolved:
        here = self.sentence(block, token)
        scored = sorted(
            (
                (self._score(r, block, token, here), -i)
                for i, r in enumerate(self.referents)
                if self._possible(r, block, token, here) and not r.plural and r.gender in {None, kind}
            ),
            reverse=True,
        )
        best = self._winner(scored)
        if best is None:
            return Resolved(
                span, (None,), _unresolved(span) if any(self.referents[-i].clusters for _, i in scored) else None
            )
        for cluster in best.clusters:
            cluster.gender = cluster.gender or kind
        return Resolved(span, tuple(c.name for c in best.clusters) or (None,))

    def _winner(self, scored: list[tuple[float, int]]) -> Referent | None:
        """The best, unless somebody else comes close."""
        if not scored:
            return None
        best = self.referents[-scored[0][1]]
        rivals = ((s, self.referents[-i]) for s, i in scored[1:] if self.referents[-i].clusters != best.clusters)
        close = next((r for s, r in rivals if scored[0][0] - s < MARGIN and (r.clusters or not best.clusters)), None)
        return best if close is None else None

    def _possible(self, r: Referent, block: Block, token: "Token", here: int, reach: int = REACH) -> bool:
        if not 0 <= here - r.sentence <= reach or r.block.offset(r.token) >= block.offset(token):
            return False
        return not _same_clause_object(r.token, token)

    def _score(self, r: Referent, block: Block, token: "Token", here: int) -> float:
        score = -0.8 * (here - r.sentence) - (0.3 if r.block.index != block.index else 0.0)
        score += 0.7 if r.token.dep_ in syntax.SUBJECTS else 0.0
        score += 0.4 if r.clusters else 0.0
        opens = token.sent.start == 0 and r.block.index != block.index
        score += (0.25 if opens else 0.12) * min(max((len(c.spans) for c in r.clusters), default=0), 6)
        if any(c in r.clusters for _, c in self.focus):
            score += 0.7
        if r.sentence < here and _is_sayer(r.token):
            score -= 0.6
        if r.token.dep_ in {"poss", "compound"}:
            score -= 0.3
        if r.sentence == here and _speaks(r.token, token):
            score += 0.4
        return score

    def _plural(self, block: Block, token: "Token", span: Span) -> Resolved:
        """ "They", "both", "all three": the last group named, or those to whom something happened last."""
        here = self.sentence(block, token)
        wanted = _count(token)
        group = self._last_group(block, token, here, wanted) or self._focus_group(here, wanted)
        if group is None:
            return Resolved(span, (None,))
        return Resolved(span, tuple(c.name for c in group))

    def _last_group(self, block: Block, token: "Token", here: int, wanted: int | None) -> tuple[Cluster, ...] | None:
        unnamed = None
        for r in sorted(self.referents, key=lambda r: (-r.sentence, -len(r.clusters), -r.block.offset(r.token))):
            if not r.plural or not self._possible(r, block, token, here, GROUP_REACH if wanted else REACH):
                continue
            if not r.clusters:
                if wanted is None and r.token.dep_ in syntax.SUBJECTS:
                    unnamed = r if unnamed is None else unnamed
                continue
            if unnamed is not None and unnamed.sentence > r.sentence:
                return None
            if wanted is None or wanted == len(r.clusters):
                return r.clusters
        return None

    def _focus_group(self, here: int, wanted: int | None) -> tuple[Cluster, ...] | None:
        reach = GROUP_REACH if wanted else 2
        recent = list(dict.fromkeys(c for s, c in reversed(self.focus) if here - s <= reach))
        if wanted is not None:
            return tuple(reversed(recent[:wanted])) if len(recent) >= wanted else None
        for last in sorted({s for s, _ in self.focus if here - reach - 1 <= s <= here}, reverse=True):
            same = tuple(dict.fromkeys(c for s, c in self.focus if s == last))
            if len(same) > 1:
                return same
        return None

    def _description(self, block: Block, token: "Token", span: Span) -> Resolved:
        """ "The spin doctor": who was described so, else the one person the report is about."""
        named = [c for c in syntax.children(token, "appos") if self.names.cluster_at(block, c)]
        if named:
            return self.resolve(block, named[0])
        if token.dep_ == "appos" and self.names.cluster_at(block, token.head):
            return self.resolve(block, token.head)
        if syntax.child(token, "poss") is not None and (relative := self._relative(block, token)) is not None:
            return Resolved(span, (relative.name,))
        if not _definite(token):
            headline = self._of_headline(block, token)
            return Resolved(span, tuple(c.name for c in headline) or (None,))
        if token.tag_ in {"NNS", "NNPS"} or token.lemma_.lower() in {"couple", "pair", "duo", "trio"}:
            return self._plural(block, token, span)
        if syntax.child(token, "poss") is not None or any(
            c.lower_ in {"of", "for", "at"} for c in syntax.children(token, "prep")
        ):
            cluster = self._described(block, token, strict=True)
            return Resolved(span, (cluster.name if cluster else None,))
        cluster = self._described(block, token)
        return Resolved(span, (cluster.name if cluster else None,))

    def _of_headline(self, block: Block, token: "Token") -> tuple[Cluster, ...]:
        """ "Two journalists …" at the head of a story are the two whom its headline names."""
        if block.index != 1 or token.sent.start > 0 or self._headline is None:
            return ()
        start, end = self._headline
        named = [c for c in self.people.clusters if any(start <= s.start < end for s in c.spans)]
        wanted = _count(token) or (
            1 if token.tag_ == "NN" and any(c.lower_ in {"a", "an"} for c in token.children) else 0
        )
        return tuple(named) if wanted == len(named) else ()

    def named_like(self, token: "Token") -> Cluster | None:
        """The one person of the report whom this noun describes somewhere ("director" of a headline)."""
        fits = [c for c in self.people.clusters if token.lemma_.lower() in c.descriptions]
        return fits[0] if len(fits) == 1 else None

    def _relative(self, block: Block, token: "Token") -> Cluster | None:
        """ "His wife": the one who was called somebody's wife before."""
        lemma = token.lemma_.lower()
        if lemma not in words.FAMILY:
            return None
        before = [
            c
            for c in self.people.clusters
            if lemma in c.descriptions and any(s.start < block.offset(token) for s in c.spans)
        ]
        return before[0] if len(before) == 1 else None

    def _described(self, block: Block, token: "Token", *, strict: bool = False) -> Cluster | None:
        before = [c for c in self.people.clusters if any(s.start < block.offset(token) for s in c.spans)]
        gender = _noun_gender(token)
        fits = [c for c in before if gender is None or c.gender in {None, gender}]
        same = [c for c in fits if token.lemma_.lower() in c.descriptions]
        if len(same) == 1 or strict:
            return same[0] if len(same) == 1 else None
        fits = same or fits
        focused = list(dict.fromkeys(c for _, c in reversed(self.focus) if c in fits))
        if len(focused) == 1:
            return focused[0]
        main = sorted(focused or fits, key=lambda c: -len(c.spans))
        if not main or (len(main) > 1 and len(main[0].spans) < len(main[1].spans) + 1):
            return None
        return main[0]

    def in_focus(self, block: Block, token: "Token", reach: int = 3) -> tuple[Cluster, ...]:
        """To whom something happened last: those whom "the trial" and "the sentence" are about."""
        here = self.sentence(block, token)
        last = max((s for s, _ in self.focus if s <= here), default=None)
        if last is None or here - last > reach:
            return ()
        return tuple(dict.fromkeys(c for s, c in self.focus if s == last))


def is_age(token: "Token") -> bool:
    """ "The 27-year-old", which stands for a person."""
    if token.lower_ not in {"old", "olds"}:
        return False
    before = token.doc[max(0, token.i - 4) : token.i + 1].text
    return re.search(r"-year-olds?$", before.lower()) is not None and (
        token.i + 1 >= len(token.doc)
        or token.nbor().pos_ not in {"NOUN", "PROPN", "ADJ"}
        or token.dep_ in {*syntax.SUBJECTS, "dobj", "pobj"}
    )


def _heads_phrase(token: "Token") -> bool:
    return token.pos_ in {"NOUN", "PROPN"} and token.dep_ not in {"compound", "nmod", "amod", "npadvmod"}


def _noun_gender(token: "Token") -> str | None:
    lemma = token.lemma_.lower()
    if lemma in words.FEMALE_WORDS:
        return "f"
    return "m" if lemma in words.MALE_WORDS else None


def _definite(token: "Token") -> bool:
    return is_age(token) or any(
        c.lower_ in {"the", "this", "that", "these", "those", "both", "all"}
        for c in syntax.children(token, "det", "predet", "poss")
    )


def _count(token: "Token") -> int | None:
    """How many are meant: "both", "the three men", "the couple"."""
    if token.lemma_.lower() in {"couple", "pair", "duo", "both"} or any(c.lower_ == "both" for c in token.children):
        return 2
    if token.lemma_.lower() == "trio":
        return 3
    number = token if token.pos_ == "NUM" else syntax.child(token, "nummod")
    if number is None:
        return None
    if number.lower_ in UNIT_WORDS:
        return UNIT_WORDS[number.lower_]
    return int(number.text) if number.text.isdigit() and len(number.text) < 4 else None  # noqa: PLR2004


def _is_sayer(token: "Token") -> bool:
    """Whoever only said something is less likely the one the next sentence goes on about."""
    node = token.head if token.dep_ in {"appos", "compound"} else token
    return node.dep_ == "nsubj" and node.head.lemma_.lower() in SAY_VERBS


def _speaks(candidate: "Token", pronoun: "Token") -> bool:
    """ "X said he": the pronoun stands in what the candidate says."""
    verb = candidate.head
    return candidate.dep_ == "nsubj" and verb.pos_ in syntax.VERBAL and pronoun in verb.subtree and pronoun.head != verb


def _same_clause_object(candidate: "Token", pronoun: "Token") -> bool:
    """ "Lukashenka pardoned him": the object is not the subject of its own verb."""
    if candidate.doc is not pronoun.doc or candidate.dep_ not in syntax.SUBJECTS or pronoun.lower_.endswith("self"):
        return False
    if pronoun.dep_ in {"dobj", "dative"}:
        return (
            candidate.head == pronoun.head
            or candidate.head == pronoun.head.head
            and pronoun.head.dep_ in {"conj", "xcomp"}
        )
    return pronoun.dep_ == "pobj" and pronoun.head.head == candidate.head


def _unresolved(span: Span) -> Issue:
    message = f"who “{span.text}” is could not be told surely; the name is left out, a human should look"
    return Issue("person-unresolved", message, span.start, span.end)
