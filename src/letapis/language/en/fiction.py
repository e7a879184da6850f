"""English words for works of fiction, what they tell and of whom: what happens in them happened to nobody."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


INVENTED = _words("novel novella play fable opera musical fairytale")
"""“A play in which a peasant was jailed”: works that are made up."""

WORKS = INVENTED | _words("film movie drama series story tale thriller comedy tragedy poem ballad cartoon")
"""“The film follows a teacher who is arrested": works whose plot is told in the present."""

TELLING = _words(
    "follow tell depict portray describe narrate recount imagine dramatise dramatize show feature begin open end"
)
"""Verbs of which a work, or its author, is the subject: "the film follows"."""

HEROES = _words("hero heroine protagonist character antihero narrator")
"""“Matigari, the hero of a novel”: who is in a work."""

WHEREIN = _words("where who whose")
"""Words that begin a plot behind a work: "the story of a man who is hunted"."""

IN_WHICH = ("in", "which")
"""The same in two words."""
