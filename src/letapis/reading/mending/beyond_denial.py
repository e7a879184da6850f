"""What somebody denies ends where another does something: "denies that X was beaten, and a court jailed him"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, stance
from letapis.reading.mending.tree import FINITE, VERBAL, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def beyond_denial(verb: "Token") -> None:
    """“The state denies that it jails people, and its media called X a traitor”: that they did is not denied.

    Behind a comma, with a subject of its own and no second "that", the clause goes on from the denial.
    """
    denied = verb.head
    denial = denied.head
    if denied.dep_ != "ccomp" or denial.lemma_ not in stance.DENY_VERBS or verb.pos_ not in VERBAL:
        return
    own = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < verb.i), None)
    finite = verb.tag_ in FINITE or has(verb, "aux", "auxpass")
    if own is None or not finite or has(verb, "mark") or denial.i > denied.i:
        return
    joint = next_to(verb.left_edge, -1)
    if joint.lower_ in clauses.AND | clauses.BUT and joint.head == denied and next_to(joint, -1).text == ",":
        verb.head, joint.head, next_to(joint, -1).head = denial, denial, denial
