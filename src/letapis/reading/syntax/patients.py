"""Whom the action of a verb befalls."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS
from letapis.reading.humans import is_human_noun
from letapis.reading.syntax.headlines import is_headline
from letapis.reading.syntax.links import SUBJECTS, VERBAL, child, children
from letapis.reading.syntax.relatives import RELATIVES
from letapis.reading.syntax.subjects import subject
from letapis.reading.syntax.voice import UNCHANGED, is_passive, obj
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

REFUSED = LISTS["refused"]
"""What is refused where it is “denied”: treatment, visits, bail."""


def patient(verb: "Token") -> "Token | None":
    """Whom the verb's action befalls."""
    if is_passive(verb):
        return subject(verb)
    found = obj(verb)
    if found is not None:
        return found
    shared = _shared(verb)
    if shared is not None:
        return shared
    own = child(verb, "nsubj")
    if verb.dep_ == "relcl" and own is not None and own.lower_ not in RELATIVES and not _of_whose(own):
        return verb.head
    small = next((c for c in children(verb, "ccomp") if c.i > verb.i), None)
    if small is not None and small.ent_type_ == "PERSON" and child(small, *SUBJECTS) is None:
        return small  # "declared Alexei Navalny a prisoner of conscience"
    if small is None or small.pos_ not in {"ADJ", "VERB", "NOUN"} or small.tag_ in {"VBD", "VBZ", "VBP"}:
        return None  # a clause of its own has a doer, and nobody to whom the verb above does anything
    return child(small, "nsubj", "compound")


def _of_whose(subject: "Token") -> bool:
    """“X, whose son is in prison”: the clause tells of the son, and nothing of X."""
    return is_human_noun(subject) and any(c.tag_ == "WP$" for c in children(subject, "poss"))


def _shared(verb: "Token") -> "Token | None":
    """“Police beat and detained protesters”: one object of two verbs that stand side by side."""
    second = next((c for c in children(verb, "conj") if c.pos_ in VERBAL and c.i == verb.i + 2), None)
    mark = next_to(verb) if second is not None else verb
    beside = mark.dep_ == "cc" or (mark.text == "," and is_headline(verb))  # "Police detain, charge blogger"
    joined = second is not None and beside and child(second, *SUBJECTS) is None
    return obj(second) if second is not None and joined and not is_passive(second) else None


def affected(verb: "Token") -> "Token | None":
    """The patient, and in a headline the subject of a passive that has lost its auxiliary: "Blogger held again"."""
    found = patient(verb)
    past = verb.tag_ in {"VBN", "VBD"} or verb.lemma_ in UNCHANGED
    if found is None and past and not is_passive(verb) and is_headline(verb):
        return subject(verb)
    return found


def refuses(verb: "Token") -> bool:
    """Whether "deny" means to refuse: "denied treatment", not "denied the report"."""
    things = [*children(verb, "dobj", "oprd", "attr"), *([s] if (s := child(verb, "nsubjpass")) is not None else [])]
    return any(t.lemma_.lower() in REFUSED or t.lower_ in REFUSED for t in things)
