"""Where the names of people stand in a report, and whose they are."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, clauses, naming, prepositions, verbs
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as words
from letapis.model import Span
from letapis.reading import syntax
from letapis.reading.aliases import before_alias, called_also, told_by_clause
from letapis.reading.generations import settle, with_age
from letapis.reading.humans import is_human_noun
from letapis.reading.labelled_heads import behind_label, only_places
from letapis.reading.name_edges import Name
from letapis.reading.name_finding import (
    counted_list,
    descended,
    found_by_model,
    known_again,
    known_words,
    named_so,
    nicknamed,
    owners_of_kin,
)
from letapis.reading.name_lines import names_of, small
from letapis.reading.names_beside import beside_role
from letapis.reading.no_people import mark_bodies, mark_places
from letapis.reading.page import Block
from letapis.reading.people import Cluster, People
from letapis.reading.referents import is_sayer
from letapis.reading.same_names import fold, gender_of
from letapis.reading.short_names import cut_short
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_OF_NAMES = {"PROPN", "NOUN", "ADJ"}
"""Parts of speech that the rest of the reading takes for names as they are."""
_OPENING = 2
"""Paragraphs, a headline among them, within which a biography names its man."""
_SHORT_DAY = 3
"""Letters of the short form of a day or a month."""
_MOST_SHORT = 40
"""How many people known by one word only are looked for in full."""


_FINDERS = (called_also, nicknamed, descended, counted_list, named_so, found_by_model, beside_role, owners_of_kin)
"""What finds names, the surest first."""


class Names:
    """All mentions by name, and the person of each."""

    def __init__(self, blocks: list[Block], passed: Sequence[Span] = ()) -> None:
        self.people = People()
        self._at: dict[tuple[int, int], Name] = {}
        blocks = [b for host in blocks for b in (host, *(frame.block for frame in host.frames))]
        mark_bodies(blocks)
        mark_places(blocks)
        surely = [n for find in _FINDERS for b in blocks for n in find(b)]
        for name in _without_overlaps(surely):
            self._note(name)
        named = self._unique()
        self.people.begun = sorted(b.start for b in blocks)
        kin, saying = ({n.span.start for n in named if so(n)} for so in (_relative, _says))
        self.people.gather((n.span for n in named), kin, saying)
        for line in dict.fromkeys(b.under for b in blocks if b.under is not None):
            for head in names_of(line):
                self.people.add(head).names[small(head.text)] += 1
        self.people.finish()
        known = known_words(self.people.clusters, self._also_called(blocks))
        for block in blocks:
            for name in known_again(block, known, self._at):
                self._note(name)
                self.people.add(name.span)
        self._share_surnames()
        settle(self.people, self._unique())
        self._join_aliases()
        self._fuller(passed)
        for owner, short in list(cut_short(self.people, self._unique())):
            self.people.join(owner, short)
        self.people.finish()
        self._bearer = self._of_headline(blocks)
        self.topic = self._bearer or self._of_headline(blocks, labelled=True) or self._of_biography(blocks)

    def _note(self, name: Name) -> None:
        """Keep a mention, and correct the model's label, so that every later step sees a person there."""
        name = with_age(name)
        for i in range(name.first, name.last + 1):
            self._at[id(name.doc), i] = name
            name.doc[i].ent_type_ = "PERSON"
        last = name.doc[name.last]
        if last.pos_ not in _OF_NAMES:  # "Court sentences Tsikhanouskaya in absentia", taken for a verb
            last.pos_, last.tag_ = "PROPN", "NNP"

    def _unique(self) -> list[Name]:
        return list(dict.fromkeys(self._at.values()))

    def at(self, block: Block, token: "Token") -> Name | None:
        """The name that a token is part of."""
        return self._at.get((id(block.doc), token.i))

    def cluster_at(self, block: Block, token: "Token") -> Cluster | None:
        """The person of the name that a token is part of."""
        name = self.at(block, token)
        return self.people.at(name.span.start) if name is not None else None

    def hold(self, word: Span) -> bool:
        """“Le Thu Ha”, "Sun Lin": whether what may be a short form of a day is a word of somebody's name."""
        if word.end - word.start > _SHORT_DAY:
            return False
        at = bisect_right(self._spans, word.start, key=lambda span: span.start)
        name = self._spans[at - 1] if at else word
        return word.end <= name.end and (name.start < word.start or word.end < name.end)

    @cached_property
    def _spans(self) -> list[Span]:
        return sorted((name.span for name in self._unique()), key=lambda span: span.start)

    def heading(self, block: Block) -> Cluster | None:
        """The person whose name alone heads a paragraph, or the entries of a chronicle."""
        if block.under is not None:
            heads = names_of(block.under)
            return self.people.at(heads[0].start) if len(heads) == 1 else None
        return self._bearer if self._bearer is not None and syntax.is_entry(block.doc) else None

    def _of_biography(self, blocks: Sequence[Block]) -> Cluster | None:
        """“Kim Dae-jung was born in 1924", "Leyla Zana is a politician", "X has died aged 87”: whose life is told."""
        block = next((b for b in blocks if not b.headline and b.index <= _OPENING), None)
        first = next(block.doc.sents, None) if block is not None else None
        who = syntax.child(first.root, *syntax.SUBJECTS) if first is not None else None
        name = self.at(block, who) if block is not None and who is not None else None
        if block is None or first is None or name is None or any(t.pos_ == "PROPN" for t in block.doc[: name.first]):
            return None
        born = first.root.lemma_.lower() in verbs.BEAR
        called = first.root.lemma_ in verbs.BE and any(is_human_noun(c) for c in syntax.children(first.root, "attr"))
        old = any(t.lower_ in verbs.AGED for t in first)  # "the writer X has died aged 87"
        died = old and first.root.lemma_ in naming.DYING
        return self.people.at(name.span.start) if born or called or died else None

    def _of_headline(self, blocks: Sequence[Block], *, labelled: bool = False) -> Cluster | None:
        """Whose name a headline is, brackets aside: "Pai Dao Din (Thailand)", "Prisoner of the month: X"."""
        head = next((b for b in blocks if b.headline), None)
        start = behind_label(head.doc) if labelled and head is not None and len(head.doc) else 0
        name = self.at(head, head.doc[start]) if head is not None and len(head.doc) else None
        if head is None or name is None:
            return None
        behind = head.doc[name.last + 1 :]
        alone = not len(behind) or behind[0].text == "(" or (start > 0 and only_places(behind))
        return self.people.at(name.span.start) if alone else None

    def _fuller(self, passed: Sequence[Span]) -> None:
        """A person known by one word only may be named in full where nothing happens."""
        short = [c for c in self.people.clusters if len(c.name.split()) == 1 and c.name[:1].isupper()]
        for cluster in short[:_MOST_SHORT]:
            found = next((m for span in passed if (m := _in_full(cluster.name).search(span.text))), None)
            if found is not None:
                self.people.rename(cluster, found.group(1))

    def _also_called(self, blocks: Iterable[Block]) -> set[Cluster]:
        """Those whom a report brings in by another name, which the model may take for anything."""
        owners = {self.people.at(name.span.start) for block in blocks for name in called_also(block)}
        return {owner for owner in owners if owner is not None}

    def _join_aliases(self) -> None:
        """A name by which somebody is also known is his."""
        of_noun: list[tuple[Name, Token]] = []
        for name in self._unique():
            end = before_alias(name.doc, name.first)
            if end is None:
                continue
            who = told_by_clause(name)
            places = [place for place in (end, who) if place is not None]
            owners = (self._at.get((id(name.doc), place)) for place in places)
            if (owner := next((o for o in owners if o is not None), None)) is not None:
                self.people.join(owner.span.start, name.span.start)
            else:
                of_noun.append((name, name.doc[places[-1]]))
        for name, noun in of_noun:
            if (owner := self._only_before(name, noun)) is not None:
                self.people.join(owner.span.start, name.span.start)

    def _only_before(self, name: Name, noun: "Token") -> Name | None:
        """“X was freed. The 39-year-old, who wrote as Y, …”: the only other who had been named by then."""
        set_off = noun.i + 1 < len(noun.doc) and next_to(noun).text == ","  # not "the hacker known as Y"
        if not set_off or noun.dep_ not in syntax.SUBJECTS or not any(c.lower_ in words.THE for c in noun.children):
            return None
        before = [n for n in self._unique() if n.span.start < name.span.start]
        others = [n for n in before if self.people.at(n.span.start) is not self.people.at(name.span.start)]
        return others[0] if len({self.people.at(n.span.start) for n in others}) == 1 else None

    def _share_surnames(self) -> None:
        """“Asan and Aziz Akhtemov”: the first has the surname of the second."""
        shared: set[int] = set()
        for name in reversed(list(self._unique())):
            cluster = self.people.at(name.span.start)
            if cluster is None or len(cluster.name.split()) > 1:
                continue
            doc = name.doc
            if name.last + 2 >= len(doc):
                continue
            joint, nearest = doc[name.last + 1], self._at.get((id(doc), name.last + 2))
            of_kin = joint.text == "," and nearest is not None and nearest.span.start in shared
            if joint.lower_ not in clauses.AND and not (of_kin and gender_of(cluster.name) is not None):
                continue
            if name.first and doc[name.first - 1].lower_ in around_names.BEFORE_BODIES:
                continue  # "Niloofar Hamedi of Shargh and Elaheh Mohammadi"
            if name.first and _may_be_of_name(doc[name.first - 1]):
                continue  # "Phuon Keoraksmey and Thun Ratha", of which the model knew three words
            other = self._at.get((id(doc), name.last + 2))
            full = self.people.at(other.span.start) if other is not None else None
            called = full.name if of_kin and full is not None else other.span.text if other is not None else ""
            surname = called.split()
            if full not in (None, cluster) and len(surname) > 1:
                self.people.rename(cluster, f"{cluster.name} {surname[-1]}")
                shared.add(name.span.start)


def _may_be_of_name(before: "Token") -> bool:
    """Whether a word before a name of one word may be the first word of it, and is no title and no description.

    Nor has one relative the surname of the next one: "his wife Darya and Maxim Znak".
    """
    if before.tag_ == "NN" and before.lower_ in words.FAMILY:
        return next_to(before, -2).lower_ not in words.FAMILY  # "husband and wife Ihar and Darya Losik"
    strange = (
        before.pos_ == "PROPN"
        and before.tag_ != "NNPS"
        and before.ent_type_ in {"", "PERSON"}
        and before.text.istitle()
    )
    return strange and not is_human_noun(before) and fold(before.text) not in around_names.TITLES


def _says(name: Name) -> bool:
    """“Mehraveh Khandan wrote that …”: who is named there as the one who says something."""
    return is_sayer(name.doc[name.last])


def _relative(name: Name) -> bool:
    """“His wife, Cristiana Chamorro", "Pedro Chamorro, a cousin of hers”: named as somebody's relative."""
    last, before = name.doc[name.last], name.doc[max(name.first - 1, 0)]
    before = next_to(before, -1) if before.text == "," and before.i else before
    beside = [c for c in last.children if c.dep_ in {"compound", "nmod", "appos"}]
    told = [before, *beside, *([last.head] if last.dep_ == "appos" else [])]
    return any(t.lemma_.lower() in words.FAMILY and not _of_anybody(t) for t in told)


def _of_anybody(kin: "Token") -> bool:
    """“Meskerem, the mother of a small child”: no relative of anybody who is told of."""
    whose = syntax.pobj(kin, prepositions.OF)
    return whose is not None and whose.pos_ in {"NOUN", "NUM"} and syntax.child(whose, "poss") is None


def _in_full(surname: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])({name_words.NOT_FIRST}"
        rf"(?:[A-Z][\w’'-]+ ){{1,2}}{re.escape(surname)})(?![\w-])"
    )


def _without_overlaps(names: Iterable[Name]) -> Iterator[Name]:
    taken: set[tuple[int, int]] = set()
    for name in names:
        places = {(id(name.doc), i) for i in range(name.first, name.last + 1)}
        if not places & taken:
            taken |= places
            yield name
