"""Where the names of people stand in a report.

The model's own findings first; then names that it took for something else but that the words around them or another
paragraph give away: "journalist Xyz Abc", a surname whose full name stands elsewhere, "Asan and Aziz Akhtemov".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en import people as words
from letapis.language.en.masks import AFTER_NAMES
from letapis.model import Span
from letapis.reading.gazetteer import is_demonym
from letapis.reading.humans import is_human_noun
from letapis.reading.page import Block
from letapis.reading.people import Cluster, People, fold, gender_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MAX_WORDS = 6
_MOST_SHORT = 40


@dataclass(frozen=True, slots=True)
class Name:
    """A mention by name: the tokens from `first` to `last` of a block, and its words."""

    doc: "Doc"
    first: int
    last: int
    span: Span


class Names:
    """All mentions by name, and the person of each."""

    def __init__(self, blocks: list[Block], passed: Sequence[Span] = ()) -> None:
        self.people = People()
        self._at: dict[tuple[int, int], Name] = {}
        blocks = [b for host in blocks for b in (host, *(frame.block for frame in host.frames))]
        _mark_bodies(blocks)
        surely = [n for b in blocks for n in _found_by_model(b)] + [n for b in blocks for n in _beside_role(b)]
        for name in _without_overlaps(surely):
            self._note(name)
        self.people.gather(n.span for n in self._unique())
        self.people.finish()
        known = _known_words(self.people.clusters)
        for block in blocks:
            for name in _again(block, known, self._at):
                self._note(name)
                self.people.add(name.span)
        self._share_surnames()
        self._join_aliases()
        self._fuller(passed)
        self.people.finish()

    def _note(self, name: Name) -> None:
        """Keep a mention, and correct the model's label, so that every later step sees a person there."""
        for i in range(name.first, name.last + 1):
            self._at[id(name.doc), i] = name
            name.doc[i].ent_type_ = "PERSON"

    def _unique(self) -> list[Name]:
        return list(dict.fromkeys(self._at.values()))

    def at(self, block: Block, token: "Token") -> Name | None:
        """The name that a token is part of."""
        return self._at.get((id(block.doc), token.i))

    def cluster_at(self, block: Block, token: "Token") -> Cluster | None:
        """The person of the name that a token is part of."""
        name = self.at(block, token)
        return self.people.at(name.span.start) if name is not None else None

    def _fuller(self, passed: Sequence[Span]) -> None:
        """A person known by one word only may be named in full where nothing happens."""
        short = [c for c in self.people.clusters if len(c.name.split()) == 1 and c.name[:1].isupper()]
        for cluster in short[:_MOST_SHORT]:
            found = next((m for span in passed if (m := _in_full(cluster.name).search(span.text))), None)
            if found is not None:
                cluster.rename(found.group(1))

    def _join_aliases(self) -> None:
        """A name by which somebody is also known is his."""
        for name in self._unique():
            end = _before_alias(name)
            owner = self._at.get((id(name.doc), end)) if end is not None else None
            if owner is not None:
                self.people.join(owner.span.start, name.span.start)

    def _share_surnames(self) -> None:
        """“Asan and Aziz Akhtemov”: the first has the surname of the second."""
        for name in self._unique():
            cluster = self.people.at(name.span.start)
            if cluster is None or len(cluster.name.split()) > 1:
                continue
            doc = name.doc
            if name.last + 2 >= len(doc) or doc[name.last + 1].lower_ != "and":
                continue
            other = self._at.get((id(doc), name.last + 2))
            full = self.people.at(other.span.start) if other is not None else None
            if other is not None and full not in (None, cluster) and len(other.span.text.split()) > 1:
                cluster.rename(f"{cluster.name} {other.span.text.split()[-1]}")


def _mark_bodies(blocks: Sequence[Block]) -> None:
    """“The rights group Cristosal”: what a noun for a body names is no person, here or anywhere in the report."""
    told = {fold(b.doc[i].text) for b in blocks for i in range(1, len(b.doc)) if _names_body(b.doc[i])}
    for token in (t for b in blocks if told for t in b.doc):
        if token.text[:1].isupper() and fold(token.text) in told:
            token.ent_type_ = "ORG"


def _names_body(token: "Token") -> bool:
    alone = token.i + 1 >= len(token.doc) or not token.nbor().text[:1].isupper()
    return alone and token.pos_ == "PROPN" and token.nbor(-1).lower_ in words.BODY_NOUNS


def _in_full(surname: str) -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])((?!The |In |On |At |But |And |When |After )"
        rf"(?:[A-Z][\w’'-]+ ){{1,2}}{re.escape(surname)})(?![\w-])"
    )


def _before_alias(name: Name) -> int | None:
    """Where the name ends whose alias this is: "X, better known as Y", "X, who goes by Y"."""
    doc, i = name.doc, name.first
    if i < 2 or (doc[i - 1].lower_, doc[i - 2].lower_) not in words.ALIAS_WORDS:  # noqa: PLR2004 - two words before
        return None
    i -= 3
    while i > 0 and doc[i].lower_ in words.ALIAS_FILLERS:
        i -= 1
    return i


def _found_by_model(block: Block) -> Iterator[Name]:
    for ent in block.doc.ents:
        if ent.label_ != "PERSON" or not any(t.text[:1].isupper() for t in ent) or len(ent) > _MAX_WORDS * 2:
            continue
        if ent[0].ent_type_ == "ORG":
            continue  # a body, as the words say elsewhere
        if len(ent) == 1 and ent.start > 0 and block.doc[ent.start - 1].lower_ in words.BODY_NOUNS:
            continue  # "the news site Rappler"
        if len(ent) == 1 and (is_demonym(ent.text) or fold(ent.text).rstrip("s") in words.HUMAN_NOUNS):
            continue
        yield from _trimmed(block, _begun(block.doc, ent.start, ent.end), _extended(block.doc, ent.start, ent.end - 1))


def _begun(doc: "Doc", first: int, end: int) -> int:
    """Where a name of one word begins: with the given name before it that the model did not know ("Can Dündar")."""
    before = doc[first - 1] if first > doc[first].sent.start + 1 else None
    part = (
        before is not None
        and end - first == 1
        and before.is_alpha
        and before.text.istitle()
        and (before.ent_type_ == "" or (before.dep_ == "compound" and before.head == doc[first] and _alone(before)))
        and not is_human_noun(before)
        and fold(before.text) not in words.TITLES | words.ORGANISATION_WORDS
    )
    return first - 1 if part else first


def _alone(word: "Token") -> bool:
    """Whether the model takes one word for something of its own: "Marat" of "activist Marat Zhylanbayev"."""
    ent = next((e for e in word.doc.ents if e.start <= word.i < e.end), None)
    return ent is not None and len(ent) == 1 and not is_demonym(word.text) and ent.label_ not in {"DATE", "TIME"}


def _extended(doc: "Doc", first: int, last: int) -> int:
    """A name that the model cut short: capitalised words that the parse joins to it, or the surname of a given name."""
    while last + 1 < len(doc) and doc[last].text not in {"’s", "'s"}:
        after = doc[last + 1]
        if after.pos_ != "PROPN" or not after.text[:1].isupper() or after.ent_type_ != "":
            break
        joined = doc[last].dep_ == "compound" and (doc[last].head == after or doc[last].head == after.head)
        surname = first == last and after.text.istitle() and fold(after.text) not in _NO_SURNAME
        if not (joined or surname):
            break
        last += 1
    return last


_NO_SURNAME = words.TITLES | words.ORGANISATION_WORDS | words.PLACE_NOUNS


def _beside_role(block: Block) -> Iterator[Name]:
    """Capitalised words after a word for a person ("blogger Xyz Abc"), before an age, or with a common given name."""
    doc = block.doc
    i = 0
    while i < len(doc):
        if not _capitalised(doc[i]) or doc[i].ent_type_ == "PERSON":
            i += 1
            continue
        j = i
        while (
            j + 1 < len(doc)
            and _capitalised(doc[j + 1])
            and doc[j + 1].ent_type_ in {doc[i].ent_type_, ""}
            and j - i < _MAX_WORDS
        ):
            j += 1
        given = gender_of(doc[i].text) is not None
        after_role = i > 0 and doc[i - 1].text[:1].islower() and is_human_noun(doc[i - 1]) and doc[i - 1].tag_ == "NN"
        plain = (
            doc[i].ent_type_ in {"", "ORG", "GPE", "NORP", "PRODUCT", "FAC", "WORK_OF_ART"}
            and doc[i].ent_type_ != "NORP"
        )
        if (
            plain
            and j > i
            and (given or after_role or _aged(doc, j))
            and not any(is_human_noun(t) or fold(t.text) in words.ORGANISATION_WORDS for t in doc[i : j + 1])
        ):
            yield from _trimmed(block, i, j)
        i = j + 1


_AGES = range(10, 110)


def _aged(doc: "Doc", last: int) -> bool:
    """Whether an age stands behind the words: "Xyz Abc, 23, faces"."""
    behind = [t.text for t in doc[last + 1 : last + 4]]
    return behind[:1] == [","] and behind[2:] == [","] and behind[1].isdecimal() and int(behind[1]) in _AGES


def _capitalised(token: "Token") -> bool:
    return (
        token.text[:1].isupper()
        and token.is_alpha
        and (token.pos_ in {"PROPN", "NOUN", "ADJ"} or token.ent_type_ != "")
    ) or ("-" in token.text and token.text[:1].isupper())


def _trimmed(block: Block, first: int, last: int) -> Iterator[Name]:
    """Without titles before the name, possessive endings and marks after it."""
    doc = block.doc
    while last > first and (
        doc[last].tag_ in {"POS", "_SP"}
        or not doc[last].text[:1].isalpha()
        or doc[last].lower_ in {"’s", "'s", "'"} | AFTER_NAMES
    ):
        last -= 1
    described = [i for i in range(first, last) if doc[i].text.islower() and is_human_noun(doc[i])]
    first = described[-1] + 1 if described else first  # "Burundian journalist Floriane Irangabiye"
    if doc[first].text in {"X", "X."} and first < last and first > 0 and doc[first - 1].lower_ == "on":
        first += 1  # "wrote on X. El Kadi was arrested"
    while first < last and (
        fold(doc[first].text).strip(".") in words.TITLES
        or not doc[first].text[:1].isalpha()
        or (doc[first].text.islower() and fold(doc[first].text) not in _PARTICLES)
    ):
        first += 1
    if first == last and first > 0 and doc[first - 1].lower_ in {"in", "near", "at"} and doc[first].dep_ == "pobj":
        return  # a place that the model took for a person
    after = doc[last + 1] if last + 1 < len(doc) else None
    if after is not None and after.pos_ in {"NOUN", "PROPN"} and after.lemma_.lower() in words.PLACE_NOUNS:
        return
    span = _without_possessive(block.cut(doc[first], doc[last]))
    if sum(c.isalpha() for c in span.text) > 1 and "\n" not in span.text and not any(c.isdigit() for c in span.text):
        yield Name(block.doc, first, last, span)


_PARTICLES = frozenset("al el bin ibn de la le da dos del van von der ben abu ud ul di".split())


def _without_possessive(span: Span) -> Span:
    for ending in ("’s", "'s", "’", "'"):
        if span.text.endswith(ending) and len(span.text) > len(ending) + 1:
            return Span(span.start, span.end - len(ending), span.text[: -len(ending)])
    return span


def _without_overlaps(names: Iterable[Name]) -> Iterator[Name]:
    taken: set[tuple[int, int]] = set()
    for name in names:
        places = {(id(name.doc), i) for i in range(name.first, name.last + 1)}
        if not places & taken:
            taken |= places
            yield name


def _known_words(clusters: list[Cluster]) -> dict[str, Cluster]:
    """Words of full names that belong to one person only."""
    owners: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        if len(cluster.name.split()) > 1:
            for word in {fold(w) for w in cluster.name.split()}:
                owners.setdefault(word, []).append(cluster)
    return {word: found[0] for word, found in owners.items() if len(word) > 2}  # noqa: PLR2004


def _again(block: Block, known: dict[str, Cluster], taken: dict[tuple[int, int], Name]) -> Iterator[Name]:
    """Words of a known name where the model saw something else: a surname in a headline, a name taken for a place."""
    doc = block.doc
    i = 0
    while i < len(doc):
        if (
            (id(block.doc), i) in taken
            or not doc[i].text[:1].isupper()
            or fold(doc[i].text) not in known
            or _part_of_other(doc[i], known)
        ):
            i += 1
            continue
        j = i
        while (
            j + 1 < len(doc)
            and doc[j + 1].text[:1].isupper()
            and fold(doc[j + 1].text) in known
            and (id(block.doc), j + 1) not in taken
        ):
            j += 1
        yield from _trimmed(block, i, j)
        i = j + 1


def _part_of_other(token: "Token", known: dict[str, Cluster]) -> bool:
    """“Navalny's foundation” is no person; nor is a word of a longer name of a thing."""
    ent = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    if ent is None:
        return False
    return any(t.is_alpha and t.text[:1].isupper() and fold(t.text) not in known for t in ent if t.i != token.i)
