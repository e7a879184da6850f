"""Who "he", "the couple" and "the spin doctor" are. The wrong person is worse than none: in doubt the name is null."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en import people as words
from letapis.language.en.words import LISTS
from letapis.model import EventKind, Issue, Span
from letapis.reading import descriptions, syntax
from letapis.reading.descriptions import count, definite, is_age
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.members import also_given
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import REACH, Referent, acts, excluded, heads_phrase, noun_gender, score
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOBODY_HELD = LISTS["police"] | LISTS["state"]
"""Words for those who hold: "the police" are nobody told of before."""

MARGIN = 0.2
"""How much better than the next the best antecedent has to be."""
GROUP_REACH = 8
"""How many sentences back "both" and "all three" may look."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a mention says, and the names of those it means (one None where it is nobody named)."""

    span: Span
    names: tuple[str | None, ...]
    issue: Issue | None = None


class Coreference:
    """Resolves mentions of one report, in the order of its text."""

    def __init__(self, blocks: Sequence[Block], names: Names, triggers: Mapping[int, Sequence[Trigger]]) -> None:
        self.names, self.people = names, names.people
        self.referents: list[Referent] = []
        self.focus: list[tuple[int, Cluster]] = []
        self._affected: set[Cluster] = set()
        self._blocks = {id(b.doc): b for block in blocks for b in (block, *(f.block for f in block.frames))}
        self._sentences = _numbered(blocks)
        self._cache: dict[int, Resolved] = {}
        head = next((b for b in blocks if b.headline), None)
        self._headline = (head.start, head.start + len(head.text)) if head is not None else None
        for cluster_block in self._blocks.values():
            descriptions.note(cluster_block, names)
        for block in blocks:
            befallen = {t.i for trigger in triggers.get(block.index, ()) for t in _befallen(trigger)}
            for token in block.doc:
                self._walk(block, token, affected=token.i in befallen)

    # ------------------------------------------------------------- walking the text
    def sentence(self, block: Block, token: "Token") -> int:
        """The number of the token's sentence in the report."""
        return self._sentences.get((id(block.doc), token.sent.start), self._sentences.get(block.index, 0))

    def _walk(self, block: Block, token: "Token", *, affected: bool) -> None:
        """Note whom a word speaks of; a pronoun is resolved and then is itself something to refer to."""
        name = self.names.at(block, token)
        if name is not None:
            cluster = self.people.at(name.span.start)
            if token.i == name.last and cluster is not None:
                self._note(block, token, (cluster,), plural=False, gender=cluster.gender, affected=affected)
        elif affected and token.pos_ == "PROPN" and (found := self._clusters(self.resolve(block, token).names)):
            self._note(block, token, found, plural=False, gender=found[0].gender, affected=True)
        elif words.PRONOUNS.get(token.lower_) in {"m", "f", "p"} or token.lower_ in words.GROUP_PRONOUNS:
            found = self._clusters(self.resolve(block, token).names)
            if found:
                plural = len(found) > 1
                self._note(
                    block, token, found, plural=plural, gender=None if plural else found[0].gender, affected=affected
                )
        elif heads_phrase(token) and (is_human_noun(token) or is_age(token)):
            plural = token.tag_ in {"NNS", "NNPS"} or token.lemma_.lower() in words.GROUP_NOUNS
            found = self._clusters(self.resolve(block, token).names) if affected or definite(token) else ()
            self._note(block, token, found, plural=plural, gender=noun_gender(token), affected=affected)

    def _note(
        self,
        block: Block,
        token: "Token",
        found: tuple[Cluster, ...],
        *,
        plural: bool,
        gender: str | None,
        affected: bool,
    ) -> None:
        here = self.sentence(block, token)
        if token.dep_ != "conj" and len(joined := syntax.coordinated(token)) > 1:
            named = tuple(dict.fromkeys(c for t in joined if (c := self.names.cluster_at(block, t)) is not None))
            if len(named) > 1:
                self.referents.append(Referent(block, token, here, named, plural=True, gender=None, affected=affected))
        self.referents.append(Referent(block, token, here, found, plural, gender, affected))
        if affected:
            self._befell(here, found)

    def _befell(self, here: int, found: Sequence[Cluster]) -> None:
        self.focus += [(here, c) for c in found]
        self._affected |= set(found)

    def _clusters(self, names: Sequence[str | None]) -> tuple[Cluster, ...]:
        return tuple(c for name in names if name for c in self.people.clusters if c.name == name)

    # ------------------------------------------------------------- answering
    def noted(self, block: Block, token: "Token", names: Sequence[str | None]) -> None:
        """Something happened to these people here, though no words of their own stand here."""
        here = self.sentence(block, token)
        self._befell(here, [c for c in self._clusters(names) if (here, c) not in self.focus[-20:]])

    def in_focus(self, block: Block, token: "Token", reach: int = 3) -> tuple[Cluster, ...]:
        """To whom something happened last: those whom "the trial" and "the sentence" are about."""
        here = self.sentence(block, token)
        last = max((s for s, _ in self.focus if s <= here), default=None)
        if last is None or here - last > reach:
            return ()
        return tuple(dict.fromkeys(c for s, c in self.focus if s == last))

    def phrase(self, block: Block, token: "Token") -> Span:
        """The words of a noun phrase: the name, else determiner to head, with the `of` phrase of a count."""
        name = self.names.at(block, token)
        return name.span if name is not None else descriptions.phrase(block, token)

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
        if kind == "p" or token.lower_ in words.GROUP_PRONOUNS or (token.pos_ == "NUM" and definite(token)):
            return self._plural(block, token, span)
        if token.pos_ == "PROPN" and token.ent_type_ != "NORP" and is_human(token) and token.text[:1].isupper():
            return Resolved(span, (self.people.add(span).name,))
        if is_human_noun(token) or token.ent_type_ == "NORP" or is_age(token):
            return self._description(block, token, span)
        return Resolved(span, (None,))

    def _pronoun(self, block: Block, token: "Token", span: Span, kind: str) -> Resolved:
        here = self.sentence(block, token)
        affected = self._affected
        fits = [
            r
            for r in self._near(here, REACH)
            if not r.plural and r.gender in {None, kind} and self._possible(r, block, token, here)
        ]
        scored = sorted(
            ((score(r, block, token, here, affected), -i, r) for i, r in enumerate(fits)),
            key=lambda x: x[:2],
            reverse=True,
        )
        best = _winner([(value, r) for value, _, r in scored]) if scored else self._main(kind)
        if best is None and (ahead := self._told_ahead(block, token, kind)) is not None:
            return Resolved(span, (ahead.name,))
        if best is None:
            return Resolved(span, (None,), _unresolved(span) if any(r.clusters for r in fits) else None)
        for cluster in best.clusters:
            cluster.gender = cluster.gender or kind
        return Resolved(span, tuple(c.name for c in best.clusters) or (None,))

    def _told_ahead(self, block: Block, token: "Token", kind: str) -> Cluster | None:
        """“Ten days after he was convicted, Ousmane Sonko was arrested”: the subject of the clause that follows."""
        if any(r.clusters for r in self.referents if r.block.offset(r.token) < block.offset(token)):
            return None
        subjects = (syntax.child(over, "nsubj", "nsubjpass") for over in token.ancestors if over.i > token.i)
        subject = next((s for s in subjects if s is not None and s.i > token.i), None)
        found = self.names.cluster_at(block, subject) if subject is not None else None
        return found if found is not None and found.gender in {None, kind} else None

    def _near(self, here: int, reach: int) -> list[Referent]:
        """The referents of the last sentences, in order."""
        first = len(self.referents)
        while first > 0 and here - self.referents[first - 1].sentence <= reach:
            first -= 1
        return self.referents[first:]

    def _possible(self, r: Referent, block: Block, token: "Token", here: int, reach: int = REACH) -> bool:
        near = 0 <= here - r.sentence <= reach and r.block.offset(r.token) < block.offset(token)
        return near and not excluded(r.token, token)

    def _main(self, kind: str) -> Referent | None:
        """Where nobody near fits: the one person of the report to whom most happens."""
        fits = [r for r in self.referents if r.affected and r.clusters and not r.plural and r.gender in {None, kind}]
        people = {r.clusters[0] for r in fits}
        return fits[0] if len(people) == 1 else None

    def _plural(self, block: Block, token: "Token", span: Span) -> Resolved:
        """“They”, "both", "all three": the last group named, or those to whom something happened last."""
        here, wanted = self.sentence(block, token), count(token)
        whole, part = self._last_group(block, token, here, wanted)
        group = whole or self._focus_group(here, wanted) or self._named_group(block, token, here, wanted) or part
        return Resolved(span, tuple(c.name for c in group) if group else (None,))

    def _last_group(
        self, block: Block, token: "Token", here: int, wanted: int | None
    ) -> tuple[tuple[Cluster, ...] | None, tuple[Cluster, ...] | None]:
        """The last group that was named, of the number wanted; beside it the largest part of such a group."""
        unnamed: Referent | None = None
        part: tuple[Cluster, ...] | None = None
        reach = GROUP_REACH if wanted else REACH
        plural = (r for r in self._near(here, reach) if r.plural and self._possible(r, block, token, here, reach))
        for r in sorted(plural, key=lambda r: (-r.sentence, -len(r.clusters), -r.block.offset(r.token))):
            if not r.clusters:
                unnamed = r if unnamed is None and wanted is None and r.token.dep_ in syntax.SUBJECTS else unnamed
                continue
            if unnamed is not None and unnamed.sentence > r.sentence:
                return None, None
            if wanted is None or wanted == len(r.clusters):
                return r.clusters, None
            part = r.clusters if wanted > len(r.clusters) > len(part or ()) else part
        return None, part if wanted is not None and wanted > 2 else None  # noqa: PLR2004  # "the six men": three named

    def _named_group(self, block: Block, token: "Token", here: int, wanted: int | None) -> tuple[Cluster, ...] | None:
        """As many as are wanted, all named in the sentences before, and nobody else but those who act in the case."""
        before = [r for r in self._near(here, 3) if r.block.offset(r.token) < block.offset(token)]
        named = tuple(dict.fromkeys(c for r in before for c in r.clusters if not acts(c)))
        return named if wanted is not None and wanted > 1 and len(named) == wanted else None

    def _focus_group(self, here: int, wanted: int | None) -> tuple[Cluster, ...] | None:
        reach = GROUP_REACH if wanted else 3
        recent = list(dict.fromkeys(c for s, c in reversed(self.focus) if here - s <= reach))
        if wanted is not None:
            return tuple(reversed(recent[:wanted])) if len(recent) >= wanted else None
        for last in sorted({s for s, _ in self.focus if here - reach <= s <= here}, reverse=True):
            same = tuple(dict.fromkeys(c for s, c in self.focus if s == last))
            if len(same) > 1:
                return same
        return None

    def _description(self, block: Block, token: "Token", span: Span) -> Resolved:
        """“The spin doctor”: who was described so, else the one person the report is about."""
        beside = self._named_beside(block, token)
        if beside is not None:
            return self.resolve(block, beside)
        if (behind := self._named_behind(block, token) or self._kin(block, token)) is not None:
            return Resolved(span, (behind.name,))
        before = [c for c in self.people.clusters if any(s.start < block.offset(token) for s in c.spans)]
        if syntax.child(token, "poss") is not None and (relative := descriptions.relative(token, before)) is not None:
            return Resolved(span, (relative.name,))
        if not definite(token):
            told = self._of_headline(block, token) or self._named_below(block, token)
            return Resolved(span, tuple(c.name for c in told) or (None,))
        if token.tag_ in {"NNS", "NNPS"} or token.lemma_.lower() in {"couple", "pair", "duo", "trio"}:
            return self._plural(block, token, span)
        if token.lemma_.lower() in _NOBODY_HELD and token.ent_type_ != "PERSON":
            return Resolved(span, (None,))
        owned = syntax.child(token, "poss") is not None or any(
            c.lower_ in {"of", "for", "at"} for c in syntax.children(token, "prep")
        )
        cluster = descriptions.described(token, before, [c for _, c in self.focus], strict=owned)
        cluster = cluster or self._only_one(token)
        return Resolved(span, (cluster.name if cluster else None,))

    def _named_beside(self, block: Block, token: "Token") -> "Token | None":
        """The name set beside a noun, or the one of whom it is said: "Losik is a blogger now in custody"."""
        if (
            name := next((c for c in syntax.children(token, "appos") if self.names.cluster_at(block, c)), None)
        ) is not None:
            return name
        over = token.head
        if token.dep_ == "appos" and self.names.cluster_at(block, over):
            return over
        said_of = syntax.child(over, "nsubj") if token.dep_ == "attr" and over.lemma_ == "be" else None
        named = said_of is not None and self.names.cluster_at(block, said_of) is not None
        return said_of if named and not definite(token) else None

    def _named_behind(self, block: Block, token: "Token") -> Cluster | None:
        """“Of lawyer Can Atalay”: the name right behind a noun of one person, however the parse took it."""
        if token.tag_ != "NN" or token.i + 1 >= len(token.doc) or token.lemma_.lower() in words.FAMILY:
            return None
        behind = self.names.at(block, token.nbor())
        return self.people.at(behind.span.start) if behind is not None and behind.first == token.i + 1 else None

    def _kin(self, block: Block, token: "Token") -> Cluster | None:
        """“Karami's father said his son was tortured”: the son of X's father is X."""
        owner = syntax.child(token, "poss")
        if owner is None or owner.tag_ != "PRP$":
            return None
        for other in block.doc[token.sent.start : token.i]:
            whose = syntax.child(other, "poss")
            if whose is not None and token.lemma_.lower() in words.KIN_OF.get(other.lemma_.lower(), ()):
                found = self._clusters(self.resolve(block, whose).names)
                return found[0] if len(found) == 1 else None
        return None

    def _only_one(self, token: "Token") -> Cluster | None:
        """“The founder of Apple Daily has been in jail”: the one to whom all has happened so far, if he fits."""
        if len(self._affected) != 1 or not descriptions.begins_with_fate(token):
            return None
        (one,) = self._affected
        return one if noun_gender(token) in {None, one.gender or noun_gender(token)} and not acts(one) else None

    def _of_headline(self, block: Block, token: "Token") -> tuple[Cluster, ...]:
        """“Two journalists …” at the head of a story are the two whom its headline names."""
        if block.index != 1 or token.sent.start > 0 or self._headline is None or token.lemma_.lower() in words.FAMILY:
            return ()
        start, end = self._headline
        named = [c for c in self.people.clusters if any(start <= s.start < end for s in c.spans)]
        single = token.tag_ == "NN" and any(c.lower_ in {"a", "an"} for c in token.children)
        return tuple(named) if (count(token) or int(single)) == len(named) else ()

    def _named_below(self, block: Block, token: "Token") -> tuple[Cluster, ...]:
        """“Two journalists were freed. … A and B were …”: as many as the lead counts, named together first below."""
        wanted = count(token)
        if wanted is None or wanted < 2 or block.index > 1 or token.sent.start > 0 or token.tag_ != "NNS":  # noqa: PLR2004
            return ()
        for below in self._blocks.values():
            if not block.index < below.index <= block.index + 2:
                continue
            groups = (self._joined_names(below, t) for t in below.doc if t.dep_ in syntax.SUBJECTS)
            if (first := next((g for g in groups if g), ())) and len(first) == wanted:
                return first
        return ()

    def _joined_names(self, block: Block, token: "Token") -> tuple[Cluster, ...]:
        """The people named together as one subject; nobody where one stands alone."""
        named = tuple(dict.fromkeys(c for t in syntax.coordinated(token) if (c := self.names.cluster_at(block, t))))
        return named if len(named) > 1 else ()

    def named_like(self, token: "Token") -> Cluster | None:
        """The one person of the report whom this noun describes somewhere ("director" of a headline)."""
        fits = [c for c in self.people.clusters if token.lemma_.lower() in c.descriptions]
        return fits[0] if len(fits) == 1 else None


def _befallen(trigger: Trigger) -> list["Token"]:
    """To whom it happened: of a sentence also those whose terms follow without a verb."""
    more = also_given(trigger.token) if trigger.row.event is EventKind.SENTENCED and trigger.row.pos == "V" else []
    return [*trigger.people, *more]


def _numbered(blocks: Sequence[Block]) -> dict[object, int]:
    """Numbers of sentences by (document, first token), and of each block's first sentence by its index."""
    out: dict[object, int] = {}
    total = 0
    for block in blocks:
        out[block.index] = total
        for sent in block.doc.sents:
            out[id(block.doc), sent.start] = total
            total += 1
    return out


def _winner(scored: Sequence[tuple[float, Referent]]) -> Referent | None:
    """The best, unless somebody else comes close; a nameless person is no rival of a named one."""
    value, best = scored[0]
    rivals = (r for s, r in scored[1:] if r.clusters != best.clusters and value - s < MARGIN)
    return best if not any(r.clusters or not best.clusters for r in rivals) else None


def _unresolved(span: Span) -> Issue:
    message = f"who “{span.text}” is could not be told surely; the name is left out, a human should look"
    return Issue("person-unresolved", message, span.start, span.end)
