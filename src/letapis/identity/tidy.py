"""One way to write a name: given name, patronymic, surname; no titles; plain capitals."""

from collections.abc import Sequence

from letapis.identity.name import Name, read_name
from letapis.identity.parting import Particles, particles_of

_ORDER = {"given": 0, "patronymic": 1, "other": 2, "surname": 3}


def normalise(name: str) -> str:
    """A name in the order given name, patronymic, surname, without titles, in plain capitals; the script stays.

    Letters of a look-alike script are put right; a case is left as it is. A text without a word comes back stripped.

    >>> normalise("г-н ТИХАНОВСКИЙ, Сергей Леонидович")
    'Сергей Леонидович Тихановский'
    """
    read = read_name(name)
    if not read.words:
        return " ".join(name.split())
    particles = particles_of(name)
    groups = _groups(read, particles)
    if any(particles.before) and not particles.comma:
        return " ".join(text for _, text in groups)
    if any(role == "other" for role, _ in groups):
        if not any(role == "surname" for role, _ in groups):
            return " ".join(_given_first(groups))
        groups = sorted(groups, key=lambda group: group[0] == "surname")
    else:
        groups = sorted(groups, key=lambda group: _ORDER[group[0]])
    return " ".join(text for _, text in groups)


def _given_first(groups: Sequence[tuple[str, str]]) -> list[str]:
    """A given name goes before words that can only be its surname, joined by a hyphen: Панасюк-Шарендо Полина."""
    texts = [text for _, text in groups]
    two = len(groups) == 2 and groups[1][0] == "given" and "-" in texts[0]  # noqa: PLR2004
    return texts[::-1] if two else texts


def _groups(read: Name, particles: Particles) -> list[tuple[str, str]]:
    """Words joined by hyphens as one, with the role of the first; before each its particles."""
    groups: list[tuple[str, str]] = []
    before = list(particles.before)
    if particles.comma and particles.after and "surname" in read.roles:
        before[read.roles.index("surname")] = particles.after
    for word, role, hyphen, its in zip(read.words, read.roles, read.hyphens, before, strict=True):
        text = its + (f"{word.text.upper()}." if word.initial is not None else plain_capitals(word.text))
        if hyphen and groups:
            groups[-1] = (groups[-1][0], f"{groups[-1][1]}-{text}")
        else:
            groups.append((role, text))
    return groups


def plain_capitals(word: str) -> str:
    """``word`` with one capital, unless it mixes them (McDonald)."""
    return word[:1].upper() + word[1:].lower() if word.isupper() or word.islower() else word
