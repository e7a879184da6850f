"""What a court imposes in a clause behind its finding: "convicted her of assault, sentencing her to ten years"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, rulings

if TYPE_CHECKING:
    from spacy.tokens import Token


def metes_out(gerund: "Token") -> bool:
    """“Sentencing her to ten years and fining her”: whom it is done to stands behind it, and it is no deed of hers."""
    if gerund.lemma_ not in rulings.METES_OUT:
        return False
    whom = (c for c in gerund.children if c.dep_ in {"dobj", "dative"} and gerund.i < c.i)
    return any(c.lower_ in people.PRONOUNS for c in whom)
