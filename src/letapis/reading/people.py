"""The people a report names: mentions gathered into one cluster a person, with the fullest name as its name."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import inf

from letapis.language.chosen import names as name_words
from letapis.model import Span
from letapis.reading.namesakes import Namesakes
from letapis.reading.posts import Post
from letapis.reading.same_names import folded, gender_of, given_of, halves, same_person, same_word

_SIDE_BY_SIDE = 200
"""In characters: two of one surname who were named last so near each other may both be meant by it."""


@dataclass(slots=True, eq=False)
class Cluster:
    """One person of the report. `spans` are the mentions by name, `descriptions` the nouns said beside the name.

    `posts` are what the person is told to lead, edit, found or own; `first` is where the first of the mentions stands.
    """

    name: str
    spans: list[Span] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    descriptions: set[str] = field(default_factory=set)
    posts: list[Post] = field(default_factory=list)
    gender: str | None = None
    fixed: bool = False
    first: float = inf
    _folded: tuple[str, list[str]] = field(default_factory=lambda: ("", []))

    @property
    def words(self) -> list[str]:
        """The words of the name, folded; worked out once a name, as it is compared with many."""
        if self._folded[0] != self.name:
            self._folded = (self.name, folded(self.name))
        return self._folded[1]


class People:
    """The clusters of one report, filled in the order of the text."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._by_start: dict[int, Cluster] = {}
        self._by_name: dict[str, dict[Cluster, None]] = {}
        self._namesakes = Namesakes[Cluster]()
        self.doubtful: set[int] = set()
        self._relatives: set[int] = set()
        self._sayers: set[int] = set()
        self.begun: Sequence[int] = ()
        self._gone: set[Cluster] = set()
        self._also: dict[tuple[str, ...], Cluster] = {}

    def gather(self, mentions: Iterable[Span], relatives: Iterable[int] = (), sayers: Iterable[int] = ()) -> None:
        """Full names first, so that a surname finds its person wherever it stands.

        `relatives` are the starts of mentions said to be of somebody's relative: "his wife, Cristiana Chamorro";
        `sayers` those of mentions that say something.
        """
        self._relatives, self._sayers = set(relatives), set(sayers)
        ordered = sorted(mentions, key=lambda s: (len(s.text.split()) < 2, s.start))  # noqa: PLR2004
        for span in ordered:
            self.add(span)

    def add(self, span: Span) -> Cluster:
        """The cluster of a mention, found or made; of a doubtful one (`doubtful`) one that nobody else belongs to."""
        if span.start in self._by_start:
            return self._by_start[span.start]
        cluster = self._find(span)
        if span.start in self.doubtful:
            return Cluster(span.text)
        if cluster is None:
            cluster = Cluster(span.text, gender=gender_of(span.text))
            self.clusters.append(cluster)
            self._note(cluster)
        elif len(span.text.split()) > len(cluster.name.split()):
            self._call(cluster, span.text)
        cluster.gender = cluster.gender or gender_of(cluster.name)
        cluster.spans.append(span)
        cluster.first = min(cluster.first, span.start)
        cluster.names[span.text] += 1
        self._by_start[span.start] = cluster
        return cluster

    def _call(self, cluster: Cluster, name: str) -> None:
        if name != cluster.name:
            cluster.name = name
            self._note(cluster)

    def _note(self, cluster: Cluster) -> None:
        self._namesakes.note(cluster, cluster.words)
        self._by_name.setdefault(cluster.name, {})[cluster] = None

    def are_kin(self, cluster: Cluster) -> bool:
        """Whether somebody is told of as a relative, at any mention."""
        return any(span.start in self._relatives for span in cluster.spans)

    def called(self, name: str) -> list[Cluster]:
        """Those of exactly this name, in their order."""
        found = [c for c in self._by_name.get(name, ()) if c.name == name and c not in self._gone]
        return found if len(found) < 2 else [c for c in self.clusters if c.name == name]  # noqa: PLR2004 - hardly ever

    def rename(self, cluster: Cluster, name: str) -> None:
        """Give a person a fuller name than any mention has."""
        cluster.fixed = True
        self._call(cluster, name)

    def at(self, start: int) -> Cluster | None:
        """The cluster of the mention that begins there."""
        return self._by_start.get(start)

    def move(self, start: int, owner: Cluster | None) -> None:
        """Give the mention that begins there to somebody else; to nobody, so that it is doubtful whose it is."""
        before = self._by_start.get(start)
        if before is None or before is owner:
            return
        del self._by_start[start]
        span = next(s for s in before.spans if s.start == start)
        before.spans.remove(span)
        before.names[span.text] -= 1
        if not before.spans:
            self.clusters.remove(before)
            self._gone.add(before)
        if owner is None:
            self.doubtful.add(start)
            return
        owner.spans.append(span)
        owner.first = min(owner.first, start)
        self._by_start[start] = owner

    def join(self, start: int, alias: int) -> None:
        """Make the mention at `alias`, and all that bear that name, mentions of the person at `start`."""
        owner, other = self._by_start.get(start), self._by_start.get(alias)
        if owner is None or other is None or owner is other:
            return
        owner.fixed = True
        owner.first = min(owner.first, other.first)
        for span in other.spans:
            owner.spans.append(span)
            self._by_start[span.start] = owner
        self._also.setdefault(tuple(other.words), owner)
        self.clusters.remove(other)
        self._gone.add(other)

    def _find(self, span: Span) -> Cluster | None:
        said = folded(span.text)
        if (owner := self._also.get(tuple(said))) is not None:
            return owner
        alike = (c for c in self._namesakes.like(said) if c not in self._gone)
        fits = [c for c in alike if same_person(c.words, said) and not _another(c, span, self.begun)]
        if span.start in self._relatives:
            fits = [c for c in fits if not (self._namesake(c, span) or self._named_after(c, span))]
        if len(fits) <= 1 or len(span.text.split()) > 1:
            return next((c for c in fits if c.words == said), fits[0]) if fits else None
        fits = _own_names(fits, said[0]) or fits
        fits = _by_surname(fits, said[0], span) or fits
        before = [c for c in fits if any(s.start < span.start for s in c.spans)]
        if (called := _called_so_before(before)) is not None:
            return called
        likely = before or fits
        if span.start not in self._sayers:  # "Mehraveh Khandan wrote that … Khandan was arrested": not she
            silent = [c for c in likely if any(s.start not in self._sayers for s in c.spans)]
            likely = silent if _bears_it(silent, said[0]) or not _bears_it(likely, said[0]) else likely
        main = [c for c in likely if min(s.start for s in c.spans) not in self._relatives]
        if not before:
            return (main or likely)[0]
        last = sorted(main or likely, key=lambda c: _last(c, span))
        if len(last) > 1 and _by_the_way(last[-1], last[:-1], span):
            last = last[:-1]
        surely = _bears_it(last[-1:], said[0]) and not _bears_it(last[:-1], said[0])
        if len(last) > 1 and not surely and _last(last[-1], span) - _last(last[-2], span) < _SIDE_BY_SIDE:
            self.doubtful.add(span.start)  # "Cristiana Chamorro … her cousin, Pedro Chamorro … Chamorro": either
        return last[-1]

    def _namesake(self, cluster: Cluster, span: Span) -> bool:
        """“Siarhei Dyleuski … Tsikhanouskaya, whose husband Siarhei is in prison”: another of the same given name.

        Not where one of his surname, in whichever gender, is told of, or where he himself is somebody's relative.
        """
        said, words = folded(span.text), cluster.words
        if len(said) > 1 or len(words) < 2 or not same_word(said[0], words[0]):  # noqa: PLR2004 - given and surname
            return False
        kin = any(s.start in self._relatives for s in cluster.spans)
        others = (c.words[-1] for c in self.clusters if c is not cluster and len(c.words) > 1)
        return not kin and not any(w[:_STEM] == words[-1][:_STEM] for w in others)

    def _named_after(self, cluster: Cluster, span: Span) -> bool:
        """“José Rubén Zamora was arrested. His son, José Zamora": a relative with more words, or fewer, is another."""
        said, words = folded(span.text), cluster.words
        if min(len(said), len(words)) < 2 or said == words:  # noqa: PLR2004 - given and surname
            return False
        more = [w for w in (*said, *words) if w not in said or w not in words]
        known = any(s.start < span.start and s.start not in self._relatives for s in cluster.spans)
        return known and not any(len(w.strip(".")) == 1 for w in more)

    def finish(self) -> None:
        """Name each cluster by its fullest and most frequent form."""
        for cluster in self.clusters:
            if not cluster.fixed:
                self._call(cluster, max(cluster.names, key=lambda n: (len(n.split()), *_formal(n, cluster), -len(n))))


def _formal(name: str, cluster: Cluster) -> tuple[bool, bool, int]:
    """How good a form of a name is: not in capitals, not short where there is a whole one ("Katya"), frequent."""
    short = bool(given_of(folded(name)[0]) & {folded(other)[0] for other in cluster.names}) if " " in name else False
    return not name.isupper(), not short, cluster.names[name]


_STEM = 5
"""Letters that a man's and a woman's form of one surname share: Tsikhanouski, Tsikhanouskaya."""


def _called_so_before(people: list[Cluster]) -> Cluster | None:
    """“Ferrer … his sister Ana Belkis Ferrer wrote … Ferrer had failed”: who bore the surname alone first.

    Nobody where the surname stood alone of none of them before the next one was named.
    """
    whole = {id(c): [s.start for s in c.spans if len(s.text.split()) > 1 or len(c.spans) == 1] for c in people}
    first = {id(c): min(whole[id(c)], default=c.first) for c in people}  # no mention need have all of a name
    called = [
        c
        for c in people
        if any(len(s.text.split()) == 1 and all(s.start < first[id(o)] for o in people if o is not c) for s in c.spans)
    ]
    return called[0] if len(people) > 1 and len(called) == 1 else None


def _bears_it(people: list[Cluster], surname: str) -> bool:
    """Whether it is the last name of one: "Hernández" is Normando Hernández before it is Ruslán Hernández Reyes."""
    return any(same_word(half, surname) for c in people for half in halves(c.words[-1]))


def _own_names(people: list[Cluster], said: str) -> list[Cluster]:
    """“Ngũgĩ wa Thiong'o … his son Mũkoma wa Ngũgĩ”: alone a name is that of who bears it, not of whose child he is."""
    children = [c for c in people if name_words.DESCENT & set(c.words[:-1]) and same_word(c.words[-1], said)]
    return [c for c in people if c not in children]


def _by_surname(people: list[Cluster], said: str, span: Span) -> list[Cluster]:
    """“Mohamed Fahmy and Baher Mohamed … Fahmy … Mohamed”: who is told of by another word is not called by that one."""
    last = [c for c in people if same_word(c.words[-1], said)]
    others = [c for c in people if c not in last]
    called = all(any(folded(s.text) == c.words[-1:] and s.start < span.start for s in c.spans) for c in others)
    return last if last and called else []


def _by_the_way(one: Cluster, others: list[Cluster], span: Span) -> bool:
    """“Javier Tarazona … Rafael Tarazona was charged with him … Tarazona”: he of whom the report told at first.

    Whoever was named in full more than once, where the last of the surname was only once, and stood far behind.
    """
    told = [_in_full(c, span) for c in others]
    return _in_full(one, span) == 1 and len([n for n in told if n > 1]) == 1 and min(told) > 1


def _in_full(cluster: Cluster, span: Span) -> int:
    return sum(len(s.text.split()) > 1 and s.start < span.start for s in cluster.spans)


def _another(cluster: Cluster, span: Span, begun: Sequence[int]) -> bool:
    """“Imran Khan … the journalist Imran Riaz Khan”: a name with a word between, far behind the shorter one in full.

    A father's name may come so late ("Alexei Anatolyevich Navalny"), and an initial. `begun` is where paragraphs begin.
    """
    short, long = cluster.words, folded(span.text)
    if len(short) == len(long) > 1 and not same_word(short[0], long[0]):
        beside = (s for s in cluster.spans if abs(s.start - span.start) < _LISTED)  # "Ivan and Jan", two brothers
        return any(bisect_right(begun, s.start) == bisect_right(begun, span.start) for s in beside)
    if not 1 < len(short) < len(long) or short[0] != long[0] or short[-1] != long[-1]:
        return False
    between = [w for w in long if w not in short]
    first = min((s.start for s in cluster.spans if len(s.text.split()) > 1), default=span.start)
    known = all(len(w.strip(".")) > 1 and not w.endswith(name_words.FATHERS) for w in between)
    return known and bool(between) and span.start - first > _FULL_BY_THEN


_LISTED = 60
"""In characters: two names so near are of two people, even where one could be the other's in another language.

Not where one stands in the headline and the other in the lead: "Sasha Skochilenko freed", "Alexandra Skochilenko was".
"""
_FULL_BY_THEN = 500
"""In characters: by then a report has named somebody by the fullest name that it gives."""


def _last(cluster: Cluster, span: Span) -> int:
    """Where the person was named last before a mention, -1 where nowhere."""
    return max((s.start for s in cluster.spans if s.start < span.start), default=-1)
