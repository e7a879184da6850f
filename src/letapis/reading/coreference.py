"""Who "he", "the couple" and "the spin doctor" are. The wrong person is worse than none: in doubt the name is null."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en import people as words
from letapis.model import Issue, Span
from letapis.reading import syntax
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.page import Block
from letapis.reading.people import Cluster, People, name_span

if TYPE_CHECKING:
    from spacy.tokens import Token

MARGIN = 0.25
"""How much better than the next the best antecedent has to be."""
REACH = 4
"""How many sentences back a pronoun may look."""


@dataclass(slots=True)
class Referent:
    """A person or people spoken of at one place. `clusters` are those who have names; none for "a man"."""

    block: Block
    token: "Token"
    sentence: int
    clusters: tuple[Cluster, ...]
    plural: bool
    gender: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a mention says, and the names of those it means (one None where it is nobody named)."""

    span: Span
    names: tuple[str | None, ...]
    issue: Issue | None = None


class Coreference:
    """Resolves mentions of one report, given its blocks in order."""

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self.people = People()
        self.people.gather(span for block in blocks for span in _named(block))
        self.people.finish()
        self.referents: list[Referent] = []
        self._sentence_base: list[int] = []
        total = 0
        for block in blocks:
            self._sentence_base.append(total)
            total += sum(1 for _ in block.doc.sents)
        for block in blocks:
            self._collect(block)
        self._cache: dict[int, Resolved] = {}

    # ------------------------------------------------------------- gathering
    def _sentence(self, block: Block, token: "Token") -> int:
        starts = [s.start for s in block.doc.sents]
        return self._sentence_base[block.index] + sum(1 for s in starts if s <= token.i) - 1

    def _collect(self, block: Block) -> None:
        """Every noun phrase of people, in order; names note the descriptions that stand beside them."""
        for token in block.doc:
            if not _heads_phrase(token):
                continue
            cluster = self._named_at(block, token)
            if cluster is not None:
                self._describe(cluster, token)
                self._refer(block, token, (cluster,), plural=False, gender=cluster.gender)
            elif is_human_noun(token):
                plural = token.tag_ in {"NNS", "NNPS"}
                self._refer(block, token, (), plural=plural, gender=_noun_gender(token))

    def _refer(
        self, block: Block, token: "Token", clusters: tuple[Cluster, ...], *, plural: bool, gender: str | None
    ) -> None:
        joined = syntax.coordinated(token)
        if len(joined) > 1 and token.dep_ != "conj":
            found = [self._named_at(block, t) for t in joined]
            named = tuple(c for c in found if c is not None)
            if len(named) == len(joined):
                self.referents.append(
                    Referent(block, token, self._sentence(block, token), named, True, None, self.phrase(block, token))
                )
        self.referents.append(
            Referent(block, token, self._sentence(block, token), clusters, plural, gender, self.phrase(block, token))
        )

    def _named_at(self, block: Block, token: "Token") -> Cluster | None:
        span = name_span(block, token)
        return self.people.at(span.start) if span is not None else None

    def _describe(self, cluster: Cluster, token: "Token") -> None:
        beside = [
            *syntax.children(token, "compound", "amod", "nmod", "appos"),
            *([token.head] if token.dep_ == "appos" else []),
        ]
        if token.head.lemma_ == "be" and token.dep_ == "nsubj":
            beside += list(syntax.children(token.head, "attr"))
        for noun in beside:
            if is_human_noun(noun):
                cluster.descriptions.add(noun.lemma_.lower())
                cluster.gender = cluster.gender or _noun_gender(noun)

    # ------------------------------------------------------------- answering
    def phrase(self, block: Block, token: "Token") -> Span:
        """The words of a noun phrase: determiners and adjectives before the head, `of` phrases of counts after it."""
        span = name_span(block, token) if token.pos_ == "PROPN" or token.ent_type_ == "PERSON" else None
        if span is not None:
            return span
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
        if token.pos_ == "NUM" or token.lemma_.lower() in words.GROUP_NOUNS or token.lower_ in words.INDEFINITE_PEOPLE:
            for c in syntax.children(token, "prep"):
                if c.lower_ == "of":
                    last = c.right_edge
        while last.is_punct or last.is_space:
            last = last.nbor(-1)
        return block.cut(first, last)

    def resolve(self, block: Block, token: "Token") -> Resolved:
        """The words at a mention and whom they mean."""
        key = block.offset(token)
        if key not in self._cache:
            self._cache[key] = self._resolve(block, token)
        return self._cache[key]

    def _resolve(self, block: Block, token: "Token") -> Resolved:
        cluster = self._named_at(block, token)
        span = self.phrase(block, token)
        if cluster is not None:
            return Resolved(span, (cluster.name,))
        if token.pos_ == "PROPN" and is_human(token) and token.text[:1].isupper() and token.ent_type_ != "NORP":
            return Resolved(span, (self.people.add(span).name,))
        kind = words.PRONOUNS.get(token.lower_)
        if kind in {"m", "f", "p"}:
            return self._pronoun(block, token, span, kind)
        if is_human_noun(token):
            return self._description(block, token, span)
        return Resolved(span, (None,))

    def _pronoun(self, block: Block, token: "Token", span: Span, kind: str) -> Resolved:
        here = self._sentence(block, token)
        scored = sorted(
            (
                (self._score(r, block, token, here), i)
                for i, r in enumerate(self.referents)
                if self._possible(r, block, token, here, kind)
            ),
            reverse=True,
        )
        if not scored:
            return Resolved(span, (None,), _unresolved(span))
        best = self.referents[scored[0][1]]
        rival = next((s for s, i in scored[1:] if self.referents[i].clusters != best.clusters), None)
        if rival is not None and scored[0][0] - rival < MARGIN:
            return Resolved(span, (None,), _unresolved(span))
        return Resolved(span, tuple(c.name for c in best.clusters) or (None,))

    def _possible(self, r: Referent, block: Block, token: "Token", here: int, kind: str) -> bool:
        if not 0 <= here - r.sentence <= REACH or (r.block.offset(r.token) >= block.offset(token)):
            return False
        if (kind == "p") != r.plural or (kind in {"m", "f"} and r.gender not in {None, kind}):
            return False
        return not _same_clause_object(r.token, token)

    def _score(self, r: Referent, block: Block, token: "Token", here: int) -> float:
        score = -1.0 * (here - r.sentence) - (0.5 if r.block.index != block.index else 0.0)
        score += 0.7 if r.token.dep_ in syntax.SUBJECTS else 0.0
        score += 0.4 if r.clusters else 0.0
        mentions = max((len(c.spans) for c in r.clusters), default=1)
        score += 0.15 * min(mentions, 5)
        if r.sentence == here and r.token.dep_ in {"poss", "pobj"}:
            score -= 0.3
        if words.PRONOUNS.get(token.lower_) == "p":
            score += 0.3 if len(r.clusters) > 1 else 0.0
        return score

    def _description(self, block: Block, token: "Token", span: Span) -> Resolved:
        """ "The spin doctor": who was described so, else the one person the report is about."""
        named = [c for c in syntax.children(token, "appos") if self._named_at(block, c)]
        if named:
            return self.resolve(block, named[0])
        if token.dep_ == "appos" and self._named_at(block, token.head):
            return self.resolve(block, token.head)
        plural = token.tag_ in {"NNS", "NNPS"}
        if not _definite(token):
            return Resolved(span, (None,))
        if plural or token.lemma_.lower() in {"couple", "pair", "duo", "trio", "both"}:
            return Resolved(span, self._group(block, token))
        if syntax.child(token, "poss") is not None or any(c.lower_ == "of" for c in syntax.children(token, "prep")):
            return Resolved(span, (None,))
        cluster = self._described(block, token)
        return Resolved(span, (cluster.name if cluster else None,))

    def _described(self, block: Block, token: "Token") -> Cluster | None:
        before = [c for c in self.people.clusters if any(s.start < block.offset(token) for s in c.spans)]
        gender = _noun_gender(token)
        fits = [c for c in before if gender is None or c.gender in {None, gender}]
        same = [c for c in fits if token.lemma_.lower() in c.descriptions]
        if len(same) == 1:
            return same[0]
        main = sorted(same or fits, key=lambda c: -len(c.spans))
        if not main:
            return None
        if len(main) > 1 and len(main[0].spans) < len(main[1].spans) + 1:
            return None
        return main[0]

    def _group(self, block: Block, token: "Token") -> tuple[str | None, ...]:
        here = self._sentence(block, token)
        wanted = _count(token)
        for r in reversed(self.referents):
            close = 0 <= here - r.sentence <= REACH and r.block.offset(r.token) < block.offset(token)
            if close and len(r.clusters) > 1 and (wanted is None or wanted == len(r.clusters)):
                return tuple(c.name for c in r.clusters)
        return (None,)


def _named(block: Block) -> list[Span]:
    spans = []
    for ent in block.doc.ents:
        if ent.label_ == "PERSON" and any(t.pos_ == "PROPN" or t.text[:1].isupper() for t in ent):
            span = name_span(block, ent.root)
            if span is not None and any(c.isalpha() for c in span.text):
                spans.append(span)
    return spans


def _heads_phrase(token: "Token") -> bool:
    return token.pos_ in {"NOUN", "PROPN"} and token.dep_ not in {"compound", "nmod", "amod", "npadvmod"}


def _noun_gender(token: "Token") -> str | None:
    lemma = token.lemma_.lower()
    if lemma in words.FEMALE_WORDS:
        return "f"
    return "m" if lemma in words.MALE_WORDS else None


def _definite(token: "Token") -> bool:
    return any(
        c.lower_ in {"the", "this", "that", "these", "those", "both", "all"}
        for c in syntax.children(token, "det", "predet", "poss")
    )


def _count(token: "Token") -> int | None:
    if token.lemma_.lower() in {"couple", "pair", "duo", "both"}:
        return 2
    number = syntax.child(token, "nummod")
    names = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
    return names.get(number.lower_) if number is not None else None


def _same_clause_object(candidate: "Token", pronoun: "Token") -> bool:
    """ "Lukashenka pardoned him": the object is not the subject of its own verb."""
    return (
        candidate.doc is pronoun.doc
        and candidate.dep_ in syntax.SUBJECTS
        and pronoun.dep_ in {"dobj", "dative"}
        and candidate.head == pronoun.head
        and not pronoun.lower_.endswith("self")
    )


def _unresolved(span: Span) -> Issue:
    message = f"who “{span.text}” is could not be told surely; the name is left out, a human should look"
    return Issue("person-unresolved", message, span.start, span.end)
