"""Finding people by what is written. Likeness of names is the identity floor's work; here words are compared."""

from collections.abc import Iterable

from letapis.model import Individual


def find(text: str, people: Iterable[Individual]) -> tuple[Individual, ...]:
    """Those who are written just so somewhere, else those of whom one name has all the words, in any letter case."""
    wanted = text.casefold().split()
    if not wanted:
        return ()
    everybody = tuple(people)
    whole = tuple(p for p in everybody if any(name.casefold().split() == wanted for name in p.variants))
    return whole or tuple(p for p in everybody if any(set(wanted) <= set(n.casefold().split()) for n in p.variants))
