"""Whose home it is: by who lives there."""

from typing import TYPE_CHECKING

from letapis.language.chosen import verbs
from letapis.reading import syntax
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Token


def dweller(thing: "Token") -> "Token | None":
    """“Stormed the house in which X was asleep", "the flat where X lives”: whose home it is by who lives there."""
    for clause in syntax.children(thing, "relcl", "acl"):
        who = syntax.child(clause, *syntax.SUBJECTS)
        told = (clause, *syntax.children(clause, "acomp", "attr", "advmod"))
        lives = any(t.lemma_.lower() in verbs.DWELLING for t in told)
        if lives and who is not None and is_human(who) and who.lower_ not in syntax.RELATIVES:
            return who
    return None
