"""The people a report names: mentions gathered into one cluster a person, with the fullest name as its name."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from letapis.language.chosen import given_names as leaning
from letapis.language.chosen import names as name_words
from letapis.language.names import given_names
from letapis.model import Span

_FUZZY_LENGTH = 6
_SIDE_BY_SIDE = 200
"""In characters: two of one surname who were named last so near each other may both be meant by it."""


@dataclass(slots=True, eq=False)
class Cluster:
    """One person of the report. `spans` are the mentions by name, `descriptions` the nouns said beside the name."""

    name: str
    spans: list[Span] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    descriptions: set[str] = field(default_factory=set)
    gender: str | None = None
    fixed: bool = False

    def rename(self, name: str) -> None:
        """Give the person a fuller name than any mention has."""
        self.name = name
        self.fixed = True

    @property
    def words(self) -> list[str]:
        """The words of the name, folded."""
        return folded(self.name)


def fold(text: str) -> str:
    """Letters without accents, in lower case; hyphens and apostrophes stand."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'")


_MARKS = "\"“”«»„'‘’"


def folded(name: str) -> list[str]:
    """The words of a name, folded; those of a nickname without their marks: "Tantawan “Tawan” Tuatulanon"."""
    return [bare for word in fold(name).split() if (bare := word.strip(_MARKS))]


class People:
    """The clusters of one report, filled in the order of the text."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._by_start: dict[int, Cluster] = {}
        self.doubtful: set[int] = set()
        self._relatives: set[int] = set()

    def gather(self, mentions: Iterable[Span], relatives: Iterable[int] = ()) -> None:
        """Full names first, so that a surname finds its person wherever it stands.

        `relatives` are the starts of mentions said to be of somebody's relative: "his wife, Cristiana Chamorro".
        """
        self._relatives = set(relatives)
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
        elif len(span.text.split()) > len(cluster.name.split()):
            cluster.name = span.text
        cluster.gender = cluster.gender or gender_of(cluster.name)
        cluster.spans.append(span)
        cluster.names[span.text] += 1
        self._by_start[span.start] = cluster
        return cluster

    def at(self, start: int) -> Cluster | None:
        """The cluster of the mention that begins there."""
        return self._by_start.get(start)

    def join(self, start: int, alias: int) -> None:
        """Make the mention at `alias`, and all that bear that name, mentions of the person at `start`."""
        owner, other = self._by_start.get(start), self._by_start.get(alias)
        if owner is None or other is None or owner is other:
            return
        owner.rename(owner.name)
        for span in other.spans:
            owner.spans.append(span)
            self._by_start[span.start] = owner
        self.clusters.remove(other)

    def _find(self, span: Span) -> Cluster | None:
        fits = [c for c in self.clusters if same_person(c.words, folded(span.text)) and not _another(c, span)]
        if span.start in self._relatives:
            fits = [c for c in fits if not self._namesake(c, span)]
        if len(fits) <= 1 or len(span.text.split()) > 1:
            return fits[0] if fits else None
        before = [c for c in fits if any(s.start < span.start for s in c.spans)]
        if (called := _called_so_before(before)) is not None:
            return called
        main = [c for c in before or fits if min(s.start for s in c.spans) not in self._relatives]
        if not before:
            return (main or fits)[0]
        last = sorted(main or before, key=lambda c: _last(c, span))
        if len(last) > 1 and _by_the_way(last[-1], last[:-1], span):
            last = last[:-1]
        if len(last) > 1 and _last(last[-1], span) - _last(last[-2], span) < _SIDE_BY_SIDE:
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

    def finish(self) -> None:
        """Name each cluster by its fullest and most frequent form."""
        for cluster in self.clusters:
            if not cluster.fixed:
                cluster.name = max(
                    cluster.names, key=lambda n: (len(n.split()), not n.isupper(), cluster.names[n], -len(n))
                )


_STEM = 5
"""Letters that a man's and a woman's form of one surname share: Tsikhanouski, Tsikhanouskaya."""


def _called_so_before(people: list[Cluster]) -> Cluster | None:
    """“Ferrer … his sister Ana Belkis Ferrer wrote … Ferrer had failed”: who bore the surname alone first.

    Nobody where the surname stood alone of none of them before the next one was named.
    """
    first = {id(c): min(s.start for s in c.spans if len(s.text.split()) > 1 or len(c.spans) == 1) for c in people}
    called = [
        c
        for c in people
        if any(len(s.text.split()) == 1 and all(s.start < first[id(o)] for o in people if o is not c) for s in c.spans)
    ]
    return called[0] if len(people) > 1 and len(called) == 1 else None


def _by_the_way(one: Cluster, others: list[Cluster], span: Span) -> bool:
    """“Javier Tarazona … Rafael Tarazona was charged with him … Tarazona”: he of whom the report told at first.

    Whoever was named in full more than once, where the last of the surname was only once, and stood far behind.
    """
    told = [_in_full(c, span) for c in others]
    return _in_full(one, span) == 1 and len([n for n in told if n > 1]) == 1 and min(told) > 1


def _in_full(cluster: Cluster, span: Span) -> int:
    return sum(len(s.text.split()) > 1 and s.start < span.start for s in cluster.spans)


def _another(cluster: Cluster, span: Span) -> bool:
    """“Imran Khan … the journalist Imran Riaz Khan”: a name with a word between, far behind the shorter one in full.

    A father's name may come so late ("Alexei Anatolyevich Navalny"), and an initial.
    """
    short, long = cluster.words, folded(span.text)
    if len(short) == len(long) > 1 and not same_word(short[0], long[0]):
        return any(abs(s.start - span.start) < _LISTED for s in cluster.spans)  # "Ivan and Jan", two brothers
    if not 1 < len(short) < len(long) or short[0] != long[0] or short[-1] != long[-1]:
        return False
    between = [w for w in long if w not in short]
    first = min((s.start for s in cluster.spans if len(s.text.split()) > 1), default=span.start)
    known = all(len(w.strip(".")) > 1 and not w.endswith(name_words.FATHERS) for w in between)
    return known and bool(between) and span.start - first > _FULL_BY_THEN


_LISTED = 60
"""In characters: two names so near are those of two people, even where one could be the other's in another language."""
_FULL_BY_THEN = 500
"""In characters: by then a report has named somebody by the fullest name that it gives."""


def _last(cluster: Cluster, span: Span) -> int:
    """Where the person was named last before a mention, -1 where nowhere."""
    return max((s.start for s in cluster.spans if s.start < span.start), default=-1)


def same_person(a: list[str], b: list[str]) -> bool:
    """Whether two names of one report can be one person: one's words are all found, in order, among the other's."""
    short, long = sorted((_given_first(a), _given_first(b)), key=len)
    if len(short) == 1:
        whole = (w for w in long if len(w.strip(".")) > 1)  # "Mohammed" is no Hussain M.
        return any(same_word(short[0], w) for w in whole) if len(short[0]) > 1 else False
    if long[: len(short)] == short:
        return True  # "Mimi Mefo" is Mimi Mefo Takambou
    if len(short) == len(long):
        pairs = list(zip(short, long, strict=True))
        if not all(same_word(x, y) for x, y in pairs[1:]):
            return False
        return same_word(*pairs[0]) or (len(pairs) == 2 and same_given(*pairs[0]))  # noqa: PLR2004 - given and surname
    return same_word(short[-1], long[-1]) and all(any(same_word(x, y) for y in long) for x in short)


def _given_first(words: list[str]) -> list[str]:
    """“Danylovych Iryna Bronislavivna", as papers have it, is Iryna Bronislavivna Danylovych."""
    fathers = [word.endswith(name_words.FATHERS) for word in words[1:]]
    if fathers == [False, True]:
        return [*words[1:], words[0]]
    return words


def same_given(a: str, b: str) -> bool:
    """Whether two given names are one in two languages: Mikola and Nikolai, Siarhei and Sergei."""
    return bool(_givens(a) & _givens(b))


@lru_cache(maxsize=4096)
def _givens(word: str) -> frozenset[str]:
    """The names of the table that a word is a form of; of one that it does not have, those a letter away."""
    forms = _given_forms()
    if word in forms:
        return forms[word]
    length = len(without_article(word))
    near: Iterable[str] = (form for n in (-1, 0, 1) for form in _forms_by_length().get(length + n, ()))
    if len(word.strip(".")) == 1:
        near = forms  # an initial
    return frozenset(name for form in near if same_word(word, form) for name in forms[form])


@cache
def _forms_by_length() -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for form in _given_forms():
        found.setdefault(len(without_article(form)), []).append(form)
    return found


@cache
def _given_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for given in given_names():
        for form in (given.name, *given.polish, *given.foreign):
            found.setdefault(fold(form), set()).add(given.name)
    return {form: frozenset(names) for form, names in found.items()}


def same_word(a: str, b: str) -> bool:
    """Equal, an initial of the other, or a slip of one letter in a long word (but not a man's and a woman's form).

    An article joined to a name may be left out: "al-Hathloul" is Hathloul.
    """
    a, b = without_article(a), without_article(b)
    if a == b:
        return True
    if len(a.strip(".")) == 1 or len(b.strip(".")) == 1:
        return a[0] == b[0]
    if min(len(a), len(b)) < _FUZZY_LENGTH or _gender_ending(a) != _gender_ending(b):
        return False
    return Levenshtein.distance(a, b, score_cutoff=1) <= 1


def without_article(word: str) -> str:
    """A word of a name without the article joined to it: "hathloul" of "al-hathloul"."""
    article = next((p for p in name_words.ARTICLES if word.startswith(p)), "")
    return word.removeprefix(article) if len(word) > len(article) + 1 else word


def _gender_ending(word: str) -> str | None:
    return "f" if word.endswith(leaning.FEMALE_SURNAME_ENDINGS) else None


@cache
def _genders() -> dict[str, str]:
    """Given name, folded, to `m` or `f`; names that lean both ways are left out."""
    found: dict[str, set[str]] = {}
    for given in given_names():
        for form in (given.name, *given.polish, *given.foreign):
            found.setdefault(fold(form), set()).add(given.gender)
    for names, gender in ((leaning.FEMALE_NAMES, "f"), (leaning.MALE_NAMES, "m")):
        for name in names:
            found.setdefault(fold(name), set()).add(gender)
    return {name: genders.pop() for name, genders in found.items() if len(genders) == 1}


def gender_of(name: str) -> str | None:
    """What the name tells: by a given name among its words, else by a surname that has a woman's form."""
    parts = fold(name).split()
    for part in parts[:2]:
        if part in _genders():
            return _genders()[part]
    return "f" if len(parts) > 1 and parts[-1].endswith(name_words.WOMANS_FORMS) else None
