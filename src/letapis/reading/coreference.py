"""Who "he", "the couple" and "the spin doctor" are. The wrong person is worse than none: in doubt the name is null."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, human_nouns, posts
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as words
from letapis.language.chosen import stance as stance_words
from letapis.model import EventKind, Span
from letapis.reading import descriptions, syntax
from letapis.reading.calling import call
from letapis.reading.descriptions import definite, is_age
from letapis.reading.fiction import fictional
from letapis.reading.foretold import foretold
from letapis.reading.gazetteer import is_demonym
from letapis.reading.given_terms import befallen_of, given_together
from letapis.reading.groups import group_meant
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.identified import identified
from letapis.reading.kept_apart import excluded
from letapis.reading.kinds import LOSING
from letapis.reading.names import Names
from letapis.reading.noting import note
from letapis.reading.nouns import noun_meant
from letapis.reading.numbering import in_order, numbered
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.pronouns import pronoun_meant
from letapis.reading.referents import (
    REACH,
    Referent,
    Resolved,
    heads_phrase,
    no_pair,
    noun_gender,
    unresolved,
)
from letapis.reading.referring import any_people, beside_others, counted, one_of_several, told_aside
from letapis.reading.set_beside import both_of_name, may_be_name, set_beside
from letapis.reading.spoken import Spoken
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


class Coreference:
    """Resolves mentions of one report, in the order of its text.

    What it notes on the way is what `Told` says; `pronouns`, `groups`, `nouns` and `focus` answer from it.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        names: Names,
        triggers: Mapping[int, Sequence[Trigger]],
        parts: AbstractSet[int] = frozenset(),
    ) -> None:
        self.names, self.people = names, names.people
        self.referents = Spoken()
        self.focus: list[tuple[int, Cluster]] = []
        self.affected: set[Cluster] = set()
        self.fates: dict[EventKind, dict[Cluster, None]] = {}
        self.losing: set[int] = set()
        self.blocks = {id(b.doc): b for block in blocks for b in (block, *(f.block for f in block.frames))}
        self._sentences = numbered(blocks)
        self._parts = sorted(self._sentences[index] for index in parts)
        self._cache: dict[int, Resolved] = {}
        self._foretold = foretold(blocks, names, triggers)
        head = next((b for b in blocks if b.headline), None)
        self.headline = (head.start, head.start + len(head.text)) if head is not None else None
        for cluster_block in self.blocks.values():
            note(cluster_block, names)
        for block in blocks:
            befallen: dict[int, EventKind] = {}
            for trigger in triggers.get(block.index, ()):
                befallen |= {t.i: trigger.row.event for t in befallen_of(trigger)}
            self.losing |= {block.offset(block.doc[i]) for i, event in befallen.items() if event in LOSING}
            lists = given_together(triggers.get(block.index, ()))
            if (heading := names.heading(block)) is not None:
                self._note(block, block.doc[0], (heading,), plural=False, gender=heading.gender, affected=True)
            for host, token in in_order(block, befallen):
                event = befallen.get(token.i) if host is block else None
                if event is None:
                    self._note_word(host, token, affected=False)
                else:
                    self._walk(host, token, event)
                self._told_together(block, lists.get(token.i, ()) if host is block else ())

    def sentence(self, block: Block, token: "Token") -> int:
        """The number of the token's sentence in the report."""
        return self._sentences.get((id(block.doc), token.sent.start), self._sentences.get(block.index, 0))

    def begun(self, index: int) -> int:
        """The number of the first sentence of a block."""
        return self._sentences[index]

    def floor(self, here: int) -> int:
        """The first sentence of the part of a round-up that a sentence stands in, 0 where the report is none."""
        return next(reversed(self._parts[: bisect_right(self._parts, here)]), 0)

    def _walk(self, block: Block, token: "Token", event: EventKind) -> None:
        """Note whom a word speaks of to whom something happens, and what."""
        before = len(self.focus)
        self._note_word(block, token, affected=event is not EventKind.APPEALED or not self.defends(block, token))
        self.fates.setdefault(event, {}).update((c, None) for _, c in self.focus[before:])
        if told_aside(token):
            self.focus[before:] = []

    def _told_together(self, block: Block, people: Sequence["Token"]) -> None:
        """“A got nine years, B eight and C seven”: at the last of them it is told of all three."""
        known = (self.clusters(self.resolve(block, t).names) for t in people)
        found = tuple(dict.fromkeys(c for one in known if len(one) == 1 for c in one))
        if people and len(found) == len(people):
            here = self.sentence(block, people[0])
            self.referents.add(Referent(block, people[0], here, found, plural=True, gender=None, affected=True))

    def defends(self, block: Block, token: "Token") -> bool:
        """“His lawyer, Sablouh, … Sablouh appealed”: a defender to whom nothing has happened acts for another."""
        cluster = self.names.cluster_at(block, token)
        if cluster is None and token.tag_ == "PRP":  # "one of her lawyers, told Reuters she would appeal"
            cluster = next(iter(self.clusters(self.resolve(block, token).names)), None)
        return cluster is not None and cluster not in self.affected and bool(cluster.descriptions & LISTS["defenders"])

    def _note_word(self, block: Block, token: "Token", *, affected: bool) -> None:
        """Note whom a word speaks of; a pronoun is resolved and then is itself something to refer to."""
        if fictional(token):
            return
        name = self.names.at(block, token)
        if name is not None:
            cluster = self.people.at(name.span.start)
            if token.i == name.last and cluster is not None:
                self._note(block, token, (cluster,), plural=False, gender=cluster.gender, affected=affected)
        elif affected and token.pos_ == "PROPN" and (found := self.clusters(self.resolve(block, token).names)):
            self._note(block, token, found, plural=False, gender=found[0].gender, affected=True)
        elif (
            words.PRONOUNS.get(token.lower_) in {"m", "f", "p"}
            or (token.lower_ in words.GROUP_PRONOUNS and not beside_others(token))
            or counted(token)
            or (affected and self._all_named(block, token))
        ):
            self._note_pronoun(block, token, affected=affected)
        elif heads_phrase(token) and (is_human_noun(token) or is_age(token)):
            self._note_noun(block, token, affected=affected)
        elif not affected and one_of_several(token):
            self._note(block, token, (), plural=False, gender=None, affected=False)
        elif affected and token.tag_ == "NNS" and any_people(token):
            self._note(block, token, (), plural=True, gender=None, affected=True)

    def _note_pronoun(self, block: Block, token: "Token", *, affected: bool) -> None:
        """Those whom a pronoun or a number means; "all seven" are several even where nobody knows who."""
        found = self.clusters(self.resolve(block, token).names)
        plural = len(found) > 1 if found else (descriptions.count(token) or 0) > 2  # noqa: PLR2004 - more than a pair
        if found or plural:
            gender = None if plural else found[0].gender
            self._note(block, token, found, plural=plural, gender=gender, affected=affected)

    def _note_noun(self, block: Block, token: "Token", *, affected: bool) -> None:
        """Whom a noun for people means; in "her husband Taghi Rahmani" the noun is nobody beside the name behind it."""
        plural = token.tag_ in {"NNS", "NNPS"} or token.lemma_.lower() in human_nouns.GROUP_NOUNS
        apposed = [c for c in syntax.children(token, "appos") if self.names.cluster_at(block, c) is not None]
        new = any(d.lower_ in words.INDEFINITE or d.dep_ == "poss" for d in syntax.children(token, "det", "poss"))
        named = any(c.i > token.i + 1 for c in apposed) and next_to(token).text == "," and new  # "a witness, X, …"
        called = any(c.left_edge.i == token.i + 1 for c in apposed)
        known = affected or definite(token) or named or descriptions.describes_entry(token)
        over = token
        while over.dep_ == "appos" and self.names.cluster_at(block, over) is None:
            over = over.head
        said_of = over is not token and self.names.cluster_at(block, over) is not None  # "X – lawyer, head of a union."
        if known or not (called or said_of):
            found = self.clusters(self.resolve(block, token).names) if known else ()
            call(found if definite(token) else (), token)
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
            others = (c for t in joined[1:] for c in self._named(block, t))
            named = tuple(dict.fromkeys([*found[:1], *others]))
            counted = found or descriptions.count(token) == len(named)  # "two councillors, A and B, were acquitted"
            whole = () if not counted or len(named) == 1 or no_pair(token) else named
            if len(whole) > 1 or (affected and len(named) == 1 and descriptions.first_alone_named(joined)):
                self.referents.add(Referent(block, token, here, whole, plural=True, gender=None, affected=affected))
        self.referents.add(Referent(block, token, here, found, plural, gender, affected))
        if affected:
            self._befell(here, found)

    def _named(self, block: Block, token: "Token") -> list[Cluster]:
        """The person of a name, or those behind a noun: "he and his wife X", "and four others, among them A and B"."""
        many = token.tag_ == "NNS"
        after_comma = token.tag_ == "NN" and token.i + 1 < len(token.doc) and next_to(token).text == ","
        first = token.i + 1 + after_comma  # "A and another student leader, B, were detained"
        behind = [c for c in syntax.children(token, "appos") if many or c.left_edge.i == first]
        names = [self.names.cluster_at(block, t) for c in behind for t in (syntax.coordinated(c) if many else [c])]
        return [c for c in (self.names.cluster_at(block, token), *names) if c is not None][: None if many else 1]

    def _befell(self, here: int, found: Sequence[Cluster]) -> None:
        self.focus += [(here, c) for c in found]
        self.affected |= set(found)

    def clusters(self, names: Sequence[str | None]) -> tuple[Cluster, ...]:
        """The people of these names."""
        return tuple(c for name in names if name for c in self.people.called(name))

    def noted(self, block: Block, trigger: Trigger, names: Sequence[str | None]) -> None:
        """Something happened to these people here, though no words of their own stand here."""
        here = self.sentence(block, trigger.token)
        found = self.clusters(names) if not any(map(told_aside, trigger.people)) else ()
        self._befell(here, [c for c in found if (here, c) not in self.focus[-20:]])
        self.fates.setdefault(trigger.row.event, {}).update((c, None) for c in found)

    def phrase(self, block: Block, token: "Token") -> Span:
        """The words of a noun phrase: the name, else determiner to head, with the `of` phrase of a count."""
        name = self.names.at(block, token)
        return name.span if name is not None else descriptions.phrase(block, token)

    def resolve(self, block: Block, token: "Token") -> Resolved:
        """The words at a mention and whom they mean."""
        key = block.offset(token)
        if key not in self._cache:
            told = self._foretold.get(key)
            self._cache[key] = (
                self._resolve(block, token) if told is None else Resolved(self.phrase(block, token), told)
            )
        return self._cache[key]

    def _resolve(self, block: Block, token: "Token") -> Resolved:
        if token.tag_ == "PRP" and token.dep_ == "appos" and token.head.tag_ in {"NN", "NNP"}:
            token = token.head  # "the Crown Prince himself"
        span = self.phrase(block, token)
        tells = token.tag_ == "JJ" or any(c.ent_type_ == "NORP" for c in token.children)
        of_name = tells and token.dep_ == "appos"  # "Mehralizada, the last to be detained", "X, Crimean Tatar jailed"
        cluster = self.names.cluster_at(block, token.head if of_name else token)
        if cluster is None and (token.tag_ == "DT" or token.pos_ in {"NUM", "ADJ"}):
            cluster = set_beside(self, block, token)  # "another, X, was arrested with her", "one of them, X"
        if told := (cluster,) if cluster is not None else identified(self, block, token):
            return Resolved(span, both_of_name(self, block, token, told[0]) or tuple(c.name for c in told))
        neither = any(of_them(token) for of_them in descriptions.OF_THEM)
        if token.lower_ in stance_words.NOBODY and syntax.child(token, "prep") is None and not neither:
            return Resolved(span, (None,))
        if span.start in self.people.doubtful:
            return Resolved(span, (None,), unresolved(span))
        kind = words.PRONOUNS.get(token.lower_)
        if kind in {"m", "f"}:
            return pronoun_meant(self, block, token, span, kind)
        if kind == "p" or neither or token.lower_ in words.GROUP_PRONOUNS or (token.pos_ == "NUM" and definite(token)):
            return group_meant(self, block, token, span)
        name = token.pos_ == "PROPN" and token.ent_type_ != "NORP" and not is_human_noun(token)
        name = name and token.lower_ not in posts.NOUNS and not is_demonym(token.text)  # "the Chair", "the Pole"
        counted = any(c.i < token.i for c in syntax.children(token, "nummod"))
        name = name and not counted  # "names four Temirov Live journalists"
        name = name and not span.text[:1].isdigit()  # "the website 64 Tianwang"
        if name and is_human(token) and token.text[:1].isupper() and may_be_name(span.text):
            return Resolved(span, self._of_one_name(token) or (self.people.add(span).name,))
        if is_human_noun(token) or token.ent_type_ == "NORP" or is_age(token) or is_demonym(token.text):
            return noun_meant(self, block, token, span)
        return Resolved(span, (None,))

    def _all_named(self, block: Block, token: "Token") -> bool:
        """“Demands the release of the three. … them”: as many as are told, each by name."""
        number = descriptions.count(token) if token.pos_ == "NUM" and token.dep_ == "pobj" and definite(token) else None
        return number is not None and len(self.clusters(self.resolve(block, token).names)) == number

    def _of_one_name(self, token: "Token") -> tuple[str | None, ...]:
        """“The Akhtemovs had been seized”: all who were named so before."""
        one = token.lower_.removesuffix(name_words.PLURAL_ENDING)
        likely = self.people.clusters if one != token.lower_ else ()
        named = (c.name for c in likely if c.name.lower().split()[-1:] == [one])
        found = tuple(dict.fromkeys(named))
        return found if len(found) > 1 else ()

    def near(self, here: int, reach: int) -> Sequence[Referent]:
        """The referents of the last sentences, in order."""
        return self.referents.near(here, max(self.floor(here), here - reach))

    def possible(self, r: Referent, block: Block, token: "Token", here: int, reach: int = REACH) -> bool:
        """Whether a referent stands before the word, not too far, and not where the grammar keeps them apart."""
        apart = block.offset(token) - r.block.offset(r.token)
        headed = apart == 0 and r.clusters == (self.names.heading(block),)
        near = 0 <= here - r.sentence <= reach and (apart > 0 or headed)
        return near and not excluded(r.token, token)

    def named_like(self, token: "Token") -> Cluster | None:
        """The one person of the report whom this noun describes somewhere ("director" of a headline)."""
        fits = [c for c in self.people.clusters if token.lemma_.lower() in c.descriptions]
        return fits[0] if len(fits) == 1 else None
