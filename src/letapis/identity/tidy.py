"""One way to write a name: given name, patronymic, surname; no titles; plain capitals."""

from letapis.identity.name import Name, read_name

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
    groups = _groups(read)
    if any(role == "other" for role, _ in groups):
        first = [index for index, role in enumerate(read.roles) if role == "surname"]
        groups = groups if not first else sorted(groups, key=lambda group: group[0] == "surname")
    else:
        groups = sorted(groups, key=lambda group: _ORDER[group[0]])
    return " ".join(text for _, text in groups)


def _groups(read: Name) -> list[tuple[str, str]]:
    """Words joined by hyphens as one, with the role of the first."""
    groups: list[tuple[str, str]] = []
    for word, role, hyphen in zip(read.words, read.roles, read.hyphens, strict=True):
        text = f"{word.text.upper()}." if word.initial is not None else plain_capitals(word.text)
        if hyphen and groups:
            groups[-1] = (groups[-1][0], f"{groups[-1][1]}-{text}")
        else:
            groups.append((role, text))
    return groups


def plain_capitals(word: str) -> str:
    """``word`` with one capital, unless it mixes them (McDonald)."""
    return word[:1].upper() + word[1:].lower() if word.isupper() or word.islower() else word
