"""Words right beside a head that keep its row from holding: the same that keep its sentence from being parsed."""

from typing import TYPE_CHECKING

from letapis.language.chosen import needle_beside
from letapis.language.rows import EventRow

if TYPE_CHECKING:
    from spacy.tokens import Token


def ruled_out(row: EventRow, token: "Token") -> bool:
    """“They made it clear that …”, “the death toll": whether the words beside say that nothing befell anybody."""
    beside = needle_beside.BESIDE.get(row.name)
    if beside is None:
        return False
    doc, i = token.doc, token.i
    if beside.before and i > 0 and token.lower_ in row.heads.split() and doc[i - 1].lower_ in beside.before:
        return True
    if beside.next and _next(token) in beside.next:
        return True
    following = (t.lower_ for t in doc[i + 1 : i + 1 + _NEAR] if t.lower_ not in needle_beside.PASSED_OVER)
    return next(following, "") in beside.behind


def _next(token: "Token") -> str:
    """The word right behind, with the hyphen that ties it."""
    near = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    return "".join(near) if near[:1] == ["-"] else "".join(near[:1])


_NEAR = 4
"""In words: the first behind, with what is passed over."""
