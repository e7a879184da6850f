"""Words that only the whole of two names shows to go together: parted, run together, or too short to show a slip."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from letapis.identity.likeness import sounds_like
from letapis.identity.name import Name
from letapis.identity.roles import Role
from letapis.identity.word import Word

Found = tuple[str, tuple[int, ...], tuple[int, ...]]
"""A feature and the words it is about, of either name, by their places."""
WHOLE = (-1,)
"""In place of places: the whole text of the name."""


@dataclass(slots=True)
class Linked:
    """The state of linking: what was found, and the positions still free on either side."""

    found: list[Found]
    roles: set[Role]
    left_a: list[int]
    left_b: list[int]


def may_join(a: Name, left_a: Sequence[int], b: Name, left_b: Sequence[int]) -> bool:
    """Whether `join` or `slip_in_short_words` may find anything; mostly not, as the lengths of the words show."""
    if _any_joined(a, left_a, b, left_b) or _any_joined(b, left_b, a, left_a):
        return True
    return _one_left(a, left_a, b, left_b) and _slip_in_whole(a, b)


def _any_joined(whole: Name, whole_left: Sequence[int], parts: Name, parts_left: Sequence[int]) -> bool:
    if len(parts_left) == 1 and not parts.articles[parts_left[0]]:
        return False
    sizes = 0
    for i in whole_left:
        sizes |= 1 << len(whole.words[i].folded)
    ends = _ends(parts, parts_left)
    return _fits(sizes, ends) and any(_run(whole.words[i], parts, parts_left, ends) for i in whole_left)


def _fits(sizes: int, ends: "_Ends") -> bool:
    """Whether a run of words is about as long as one of those whose ``sizes`` are set as bits."""
    alone, more = ends
    least = 1 if more[-1] else 2  # a word that no particle stands before is no run
    for start in range(len(alone) - least):
        for end in range(start + least, len(alone)):
            slack = end - start
            near, length, articles = (2 << 2 * slack) - 1, alone[end] - alone[start], more[end] - more[start]
            if slack > 1 and sizes >> length - slack & near:
                return True
            if articles and sizes >> length + articles - slack & near:
                return True
    return False


def join(a: Name, b: Name, linked: Linked) -> None:
    """Words that were parted or run together: Patr ushev, Ramimakhlouf."""
    for feature, i, run in _joined(a, linked.left_a, b, linked.left_b, linked.roles):
        linked.found.append((feature, i, run))
    for feature, j, run in _joined(b, linked.left_b, a, linked.left_a, linked.roles):
        linked.found.append((feature, run, j))


def _joined(
    whole: Name, whole_left: list[int], parts: Name, parts_left: list[int], roles: set[Role]
) -> Iterator[Found]:
    """Words of ``whole`` that are several of ``parts``; those are left over no more."""
    for i in tuple(whole_left):
        run = _run(whole.words[i], parts, parts_left, _ends(parts, parts_left))
        if run:
            everything = len(whole.words) == 1 and len(run) == len(parts.words)
            whole_left.remove(i)
            for j in run:
                parts_left.remove(j)
            roles.add(whole.roles[i])
            yield "joined_all" if everything else "joined", (i,), tuple(run)


def slip_in_short_words(a: Name, b: Name, linked: Linked) -> None:
    """A slip in a name of short words, whose words alone are too short to show it: Kim Jong-uun."""
    if _one_left(a, linked.left_a, b, linked.left_b) and _slip_in_whole(a, b):
        i, j = linked.left_a.pop(), linked.left_b.pop()
        linked.roles.add("other")
        linked.found.append(("other_typo", (i,), (j,)))


def _one_left(a: Name, left_a: Sequence[int], b: Name, left_b: Sequence[int]) -> bool:
    return len(left_a) == len(left_b) == 1 and "other" in a.roles and "other" in b.roles


def _slip_in_whole(a: Name, b: Name) -> bool:
    one, other = a.letters, b.letters
    if len(one) < _WHOLE_FROM or len(other) < _WHOLE_FROM or not -1 <= len(one) - len(other) <= 1:
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1


_WHOLE_FROM = 9


def _run(word: Word, parts: Name, left: Sequence[int], ends: "_Ends") -> Sequence[int]:
    """The words of ``left`` that are ``word`` when written as one, those after a particle with it: al-Khawaja."""
    alone, more = ends
    wanted = len(word.folded)
    for size in range(len(left), 0, -1):
        for start in range(len(left) - size + 1):
            short = wanted - alone[start + size] + alone[start]
            articles = more[start + size] - more[start]
            plainly = size > 1 and -size <= short <= size
            fully = articles > 0 and -size <= short - articles <= size
            if plainly or fully:
                run = left[start : start + size]
                for text in _together(parts, run, plainly=plainly, fully=fully):
                    if sounds_like(word, text):
                        return run
    return ()


_Ends = tuple[Sequence[int], Sequence[int]]
"""How many letters precede each of some words, and the end, and how many of their particles."""


def _ends(parts: Name, left: Sequence[int]) -> _Ends:
    alone, more = [0], [0]
    lengths = parts.lengths
    for j in left:
        letters, articles = lengths[j]
        alone.append(alone[-1] + letters)
        more.append(more[-1] + articles)
    return alone, more


def _together(parts: Name, run: Sequence[int], *, plainly: bool, fully: bool) -> Iterator[str]:
    """Words written as one, in either order, ``plainly`` and ``fully``, with their particles."""
    for order in (run, run[::-1]) if len(run) > 1 else (run,):
        if plainly:
            yield "".join([parts.words[j].text for j in order]).lower()
        if fully:
            yield "".join([parts.articles[j] + parts.words[j].text for j in order]).lower()
